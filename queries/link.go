package queries

import (
	"fmt"
	"net/url"
	"strings"
)

// Browser is where Neo4j Browser is on a machine that runs Neo4j with its
// usual ports.
const Browser = "http://localhost:7474/browser/"

// Inline returns the question in Cypher with values in place of parameters,
// and its title as a comment: what can be pasted into Browser.
func (q *Query) Inline(params map[string]any) string {
	body := cypherParam.ReplaceAllStringFunc(q.Cypher, func(name string) string {
		if v, ok := params[name[1:]]; ok {
			return literal(v)
		}
		return name
	})
	return "// " + q.Title + "\n" + body
}

// Link returns a deep link that opens Browser with the question in its editor.
// browser is Browser's address; the rest of the link survives a login and the
// way older Browsers take addresses apart: they decode them first and split
// them at & and # afterwards, so that a question must hold neither.
func (q *Query) Link(browser string, params map[string]any) string {
	return browser + "?cmd=edit&arg=" + strings.ReplaceAll(url.QueryEscape(q.Inline(params)), "+", "%20")
}

// literal writes a value in Cypher. What could end the string, or an address,
// is written as its number.
func literal(v any) string {
	s, ok := v.(string)
	if !ok {
		return fmt.Sprint(v)
	}
	var b strings.Builder
	b.WriteByte('\'')
	for _, r := range s {
		switch {
		case r < ' ' || strings.ContainsRune(`'"\&#%+`, r) || r == 0x2028 || r == 0x2029:
			fmt.Fprintf(&b, `\u%04x`, r)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('\'')
	return b.String()
}
