package graph

import (
	"strings"
	"unicode/utf8"
)

func (p *projection) claim(i int) {
	w, c := p.w, p.w.claims[i]
	a := w.byArticle[c.ArticleID]
	pr := props{
		"type": c.Type, "predicate": c.Predicate, "quote": c.Quote, "start": c.Start, "end": c.End,
		"articleId": c.ArticleID, "contentHash": c.ContentHash, "cue": c.Cue, "rule": c.Rule,
		"extractor": c.Extractor.Name, "extractorVersion": c.Extractor.Version,
		"polarity": string(c.Polarity), "modality": string(c.Modality), "factuality": string(c.Factuality), "author": string(c.Author),
		"speakerKind": string(c.SpeakerKind), "confidence": c.Confidence,
	}
	if a != nil && 0 <= c.Start && c.Start <= c.End && c.End <= len(a.Text) {
		start := p.chars(a, c.Start)
		pr["charStart"], pr["charEnd"] = start, start+utf8.RuneCountInString(a.Text[c.Start:c.End])
		if t := c.Trigger; t != nil && 0 <= t.Start && t.Start <= t.End && t.End <= len(a.Text) {
			pr["trigger"] = a.Text[t.Start:t.End]
		}
	}
	if c.Time != nil {
		pr["timeText"], pr["timeValue"] = c.Time.Text, c.Time.Value
	}
	for k, at := range c.Attribution {
		if e := p.entityAt(c, at.Source); e != nil {
			if k == len(c.Attribution)-1 {
				p.edge("SAID", e.id, c.ID, "", props{"cue": at.Cue})
			} else {
				p.edge("RELAYED", e.id, c.ID, "", props{"order": k})
			}
			p.mention(e, c.ArticleID, at.Source, i)
		}
		if e := p.entityAt(c, at.Addressee); e != nil {
			pr["addresseeId"] = e.id
			p.mention(e, c.ArticleID, at.Addressee, i)
		}
	}
	p.node(c.ID, clip(c.Quote, 60), []string{"Claim"}, pr)
	if a == nil {
		p.node(c.ArticleID, c.ArticleID, []string{"Article"}, props{"contentHash": c.ContentHash})
	}
	p.edge("STATED_IN", c.ID, c.ArticleID, "", props{})
	for _, role := range c.Roles {
		for k := range role.Refs {
			if e := p.entityAt(c, &role.Refs[k]); e != nil {
				p.mention(e, c.ArticleID, &role.Refs[k], i)
			}
		}
	}
}

// chars returns how many characters stand before a byte of an article's text,
// with counts kept every so many bytes.
func (p *projection) chars(a *Article, at int) int {
	const step = 512
	marks := p.marks[a.ID]
	if marks == nil {
		marks = []int{0}
		for i := 0; i+step <= len(a.Text); i += step {
			marks = append(marks, marks[len(marks)-1]+starts(a.Text[i:i+step]))
		}
		p.marks[a.ID] = marks
	}
	k := at / step
	return marks[k] + starts(a.Text[k*step:at])
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

// entityAt returns the entity that a passage of a claim stands for, or nil.
func (p *projection) entityAt(c *Claim, r *Ref) *entity {
	if r == nil {
		return nil
	}
	if i := p.w.identity.thing(c.ArticleID, r); i >= 0 {
		return p.w.entities[p.w.entityOf[i]]
	}
	return nil
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
