package graph

import (
	"cmp"
	"math"
	"strings"
	"unicode/utf8"
)

// article adds an article, its claims, how they stand to facts, and whom they mention.
func (p *projection) article(r *rowSet, id string) {
	w := p.w
	a := w.byArticle[id]
	if a != nil && a.Text == "" {
		with := *a
		with.Text = w.text(a)
		a = &with
	}
	if a != nil {
		r.node(a.ID, cmp.Or(a.Title, a.ID), []string{"Article"}, props{
			"url": a.URL, "title": a.Title, "byline": a.Byline, "publisher": a.Publisher, "language": a.Language,
			"publishedAt": a.Published, "contentHash": a.Version, "version": a.Version, "words": len(strings.Fields(a.Text)), "text": a.Text,
		})
		if id, _, _ := sourceOf(a); id != "" {
			r.edge("PUBLISHED_BY", a.ID, id, "", props{})
		}
	}
	for _, e := range p.copied[id] {
		r.edge("COPY_OF", e.from, e.to, "", props{"similarity": e.similarity})
	}
	at := newCharacters(a)
	for _, i := range w.inArticle(id) {
		p.claim(r, a, at, i)
		for _, s := range p.stances[i] {
			r.edge(s.edge, w.claims[i].ID, w.facts[s.fact].id, "", props{"factuality": string(s.factuality)})
		}
	}
	type mention struct {
		seen  map[Span]bool
		forms map[string]bool
	}
	mentions := map[string]mention{} // by entity
	w.eachMention(id, func(e int, ref *Ref, _ int) {
		id := w.entities[e].id
		m, ok := mentions[id]
		if !ok {
			m = mention{map[Span]bool{}, map[string]bool{}}
			mentions[id] = m
		}
		m.seen[Span{ref.Start, ref.End}], m.forms[ref.Text] = true, true
	})
	for e, m := range mentions {
		r.edge("MENTIONED_IN", e, id, "", props{"count": len(m.seen), "forms": sortedKeys(m.forms)})
	}
}

// A factStance is how a claim stands to a fact.
type factStance struct {
	stance
	fact int
}

// stances returns, by claim, how it stands to which facts.
func (w *world) stances() [][]factStance {
	out := make([][]factStance, len(w.claims))
	for k, f := range w.facts {
		for _, s := range f.stances {
			out[s.claim] = append(out[s.claim], factStance{s, k})
		}
	}
	return out
}

// articlePrint covers what the rows of an article are made of: itself, its
// claims, the facts and entities that they speak of, what it copies.
func (p *projection) articlePrint(id string, stamp Print) Print {
	for _, e := range p.copied[id] {
		stamp = stamp.with(e.to).and(Print(math.Float64bits(e.similarity)))
	}
	for _, i := range p.w.inArticle(id) {
		stamp = stamp.with(p.w.claims[i].ID)
		for _, s := range p.stances[i] {
			stamp = stamp.with(p.w.facts[s.fact].id, s.edge, string(s.factuality))
		}
	}
	if at := p.w.identity.at[id]; at != nil {
		for _, m := range at.all {
			stamp = stamp.with(p.w.entities[p.w.entityOf[m.thing]].id)
		}
	}
	return stamp
}

func (p *projection) claim(r *rowSet, a *Article, at *characters, i int) {
	c := p.w.claims[i]
	pr := props{
		"type": c.Type, "predicate": c.Predicate, "quote": c.Quote, "start": c.Start, "end": c.End,
		"articleId": c.ArticleID, "contentHash": c.ContentHash, "cue": c.Cue, "rule": c.Rule,
		"extractor": c.Extractor.Name, "extractorVersion": c.Extractor.Version,
		"polarity": string(c.Polarity), "modality": string(c.Modality), "factuality": string(c.Factuality), "author": string(c.Author),
		"speakerKind": string(c.SpeakerKind), "confidence": c.Confidence,
	}
	if a != nil && 0 <= c.Start && c.Start <= c.End && c.End <= len(a.Text) {
		start := at.before(c.Start)
		pr["charStart"], pr["charEnd"] = start, start+utf8.RuneCountInString(a.Text[c.Start:c.End])
		if t := c.Trigger; t != nil && 0 <= t.Start && t.Start <= t.End && t.End <= len(a.Text) {
			pr["trigger"] = a.Text[t.Start:t.End]
		}
	}
	if c.Time != nil {
		pr["timeText"], pr["timeValue"] = c.Time.Text, c.Time.Value
	}
	for k, at := range c.Attribution {
		if e := p.w.entityAt(c, at.Source); e != nil {
			if k == len(c.Attribution)-1 {
				r.edge("SAID", e.id, c.ID, "", props{"cue": at.Cue})
			} else {
				r.edge("RELAYED", e.id, c.ID, "", props{"order": k})
			}
		}
		if e := p.w.entityAt(c, at.Addressee); e != nil {
			pr["addresseeId"] = e.id
		}
	}
	r.node(c.ID, clip(c.Quote, 60), []string{"Claim"}, pr)
	if a == nil {
		r.node(c.ArticleID, c.ArticleID, []string{"Article"}, props{"contentHash": c.ContentHash})
	}
	r.edge("STATED_IN", c.ID, c.ArticleID, "", props{})
}

// characters counts the characters of a text, with sums kept every so many bytes.
type characters struct {
	text string
	sums []int
}

const charStep = 512

func newCharacters(a *Article) *characters {
	if a == nil {
		return nil
	}
	c := &characters{text: a.Text, sums: []int{0}}
	for i := 0; i+charStep <= len(a.Text); i += charStep {
		c.sums = append(c.sums, c.sums[len(c.sums)-1]+starts(a.Text[i:i+charStep]))
	}
	return c
}

// before returns how many characters stand before a byte.
func (c *characters) before(at int) int {
	k := at / charStep
	return c.sums[k] + starts(c.text[k*charStep:at])
}

// starts counts the bytes that begin a character.
func starts(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if utf8.RuneStart(s[i]) {
			n++
		}
	}
	return n
}

// clip shortens a caption to so many characters at a word boundary.
func clip(s string, most int) string {
	s = strings.Join(strings.Fields(s), " ")
	if utf8.RuneCountInString(s) <= most {
		return s
	}
	cut := string([]rune(s)[:most])
	if k := strings.LastIndexByte(cut, ' '); k > most/2 {
		cut = cut[:k]
	}
	return cut + "…"
}
