package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// longestBlock is how many paragraphs a quotation set apart without marks has at most.
const longestBlock = 4

// blockQuotations finds the paragraphs that stand without marks between a colon and a
// line that names, behind a dash, who is quoted: "The judge wrote: / The bank lied. /
// — Judge Jane Roe".
func (r *reading) blockQuotations() []quotation {
	var qs []quotation
	for k, z := range r.zones {
		signature := strings.TrimSpace(r.article.Text[z.start:z.end])
		name := strings.TrimLeft(signature, "-–—― ")
		if z.kind != furniture || name == signature || name == "" || !hasUpper(name[:1]) {
			continue
		}
		for j := k - 1; j >= 1 && k-j <= longestBlock; j-- {
			b, before := r.zones[j], r.zones[j-1]
			if b.kind != body || before.kind != body || strings.ContainsAny(r.article.Text[b.start:b.end], quoteMarks) {
				break
			}
			if !strings.HasSuffix(strings.TrimSpace(r.article.Text[before.start:before.end]), ":") {
				continue
			}
			first, _ := r.tokensIn(b.start, b.end)
			if _, end := r.tokensIn(r.zones[k-1].start, r.zones[k-1].end); first < end {
				qs = append(qs, quotation{first: first, end: end, source: -1, addressee: -1, signature: name})
			}
			break
		}
	}
	return qs
}

// inBlock reports whether a token stands in a quotation set apart, whose author may
// speak of himself by name: "the court answers that".
func (a *attributor) inBlock(t int) bool {
	return a.inQuotes(t) && a.quotes[a.quoteAt[t]].signature != ""
}

// blockVoice is the voice of a quotation set apart: of whom its signature names, where
// the text names him too, or of who says it before the colon.
func (a *attributor) blockVoice(q *quotation) voice {
	for t := q.first - 2; t >= 0 && a.doc.Tokens[t].Sentence == a.doc.Tokens[q.first-1].Sentence; t-- {
		if a.saysQuote(t) && !a.inQuotes(t) {
			return append(a.full[t][:len(a.full[t]):len(a.full[t])], a.quoteLink(t))
		}
	}
	who, _, _ := strings.Cut(q.signature, ",")
	best := -1
	for i := range a.mentions {
		m := &a.mentions[i]
		if m.name == "" || m.class != ontology.Person && m.class != ontology.Organization || !strings.HasSuffix(who, m.name) {
			continue
		}
		if best < 0 || len(m.name) > len(a.mentions[best].name) || len(m.name) == len(a.mentions[best].name) && m.head < q.first {
			best = i
		}
	}
	if best < 0 {
		return nil
	}
	l := link{source: noSource(q.first-1, q.first), cue: according}
	l.head = a.mentions[best].head
	return voice{l}
}
