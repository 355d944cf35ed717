package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// longestSignature is how many bytes a line under a quotation has at most that names whose it is.
const longestSignature = 120

// signature returns the name with which a zone begins behind a dash, and what stands behind the
// name, where the zone is no more than such a line: "— Jane Roe, mayor of Moss".
func (r *reading) signature(z zone) string {
	s := strings.TrimSpace(r.article.Text[z.start:z.end])
	name := strings.TrimLeft(s, "-–—― ")
	if name == s || name == "" || len(s) > longestSignature || !hasUpper(name[:1]) || endsSentence(s) || z.kind != furniture && z.kind != body && z.kind != bullet {
		return ""
	}
	return name
}

// signedBelow tells of the quotations with which a zone ends whose line follows it, and finds the
// paragraph without marks over such a line in which somebody of whom the text tells speaks of himself:
// "The owners sold my pumps. / — Jane Roe". None of them is one of the quotations given.
func (c *corefer) signedBelow(known []quotation) []quotation {
	var qs []quotation
	for k := 1; k < len(c.zones); k++ {
		name := c.signature(c.zones[k])
		above := c.zones[k-1]
		if name == "" || above.kind != body {
			continue
		}
		first, end := c.tokensIn(above.start, above.end)
		if first >= end {
			continue
		}
		marked := strings.ContainsAny(c.article.Text[above.start:above.end], quoteMarks)
		taken := false
		for i := range known {
			q := &known[i]
			if taken = taken || q.first < end && first < q.end; q.end <= end && q.end >= end-1 && q.first >= first && q.first <= first+1 && q.signature == "" && !q.apart {
				q.signature = name
			}
		}
		if own := c.firstOwn(known); !marked && !taken && first <= own && own < end && c.signer(name) >= 0 {
			qs = append(qs, quotation{first: first, end: end, source: -1, addressee: -1, apart: true, signature: name})
		}
	}
	return qs
}

// signer returns the mention of whom a signature names, -1 where the text does not tell of him.
func (r *reading) signer(signature string) int {
	who, _, _ := strings.Cut(signature, ",")
	who, _, _ = strings.Cut(who, " (")
	best := -1
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.name == "" || m.class != ontology.Person && m.class != ontology.Organization || !strings.HasSuffix(who, m.name) {
			continue
		}
		if best < 0 || len(m.name) > len(r.mentions[best].name) {
			best = i
		}
	}
	return best
}

// signedVoice is the voice of a quotation as the line under it tells; nil without one.
func (a *attributor) signedVoice(q *quotation) voice {
	if q.signature == "" {
		return nil
	}
	best := a.signer(q.signature)
	if best < 0 {
		return nil
	}
	at := max(q.first-1, 0)
	l := link{source: noSource(at, at+1), cue: according}
	l.head = a.mentions[best].head
	return voice{l}
}
