package ingest

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"

	"wiregraph/graph"
	"wiregraph/graph/ontology"
)

// Claims brings claims that were made elsewhere into a store: JSON lines, with
// the records of their articles beside them or the articles in the store
// already. Each claim passes the same checks as our own: known type, roles of
// the right class, the quote equal to the bytes at its span. Refused lines are
// in the report; the others are stored.
func Claims(ctx context.Context, found *Finding, o *ontology.Ontology, store Store) (Report, error) {
	report := Report{Refused: found.Refused, Passed: found.Passed}
	c := &claimReader{ontology: o, store: store, articles: map[string]*graph.Visit{}}
	for _, p := range found.places {
		if p.form != ".jsonl" {
			report.Passed++
			continue
		}
		if err := c.file(p, &report); err != nil {
			return report, err
		}
	}
	for _, l := range c.lines {
		no, err := c.claim(ctx, l)
		if err != nil {
			return report, err
		}
		if no != nil {
			report.Refused = append(report.Refused, *no)
		}
	}
	w := writer{store: store, report: &report}
	for _, id := range slices.Sorted(maps.Keys(c.articles)) {
		if err := w.add(ctx, *c.articles[id]); err != nil {
			return report, err
		}
	}
	return report, w.flush(ctx)
}

// A claimReader gathers articles and the claims about them.
type claimReader struct {
	ontology *ontology.Ontology
	store    Store
	articles map[string]*graph.Visit // by id
	lines    []claimLine
}

// A claimLine is a claim that waits for its article.
type claimLine struct {
	where, locator string
	text           []byte
}

// file reads the records of articles in a file at once, and keeps its claims.
func (c *claimReader) file(p place, report *Report) error {
	r, err := p.open()
	if err != nil {
		report.Refused = append(report.Refused, asRefused(p.name, err))
		return nil
	}
	defer r.Close()
	for l, err := range lines(r, maxLine) {
		where := fmt.Sprintf("%s:%d", p.name, l.n)
		if err != nil {
			report.Refused = append(report.Refused, asRefused(where, err))
			continue
		}
		var kind struct{ Record string }
		if err := json.Unmarshal(l.text, &kind); err != nil {
			report.Refused = append(report.Refused, refuse(where, BadJSON, "%v", err))
			continue
		}
		if kind.Record == "" {
			c.lines = append(c.lines, claimLine{where, p.locator, bytes.Clone(l.text)})
			continue
		}
		a, err := readRow(where, l.text)
		if err != nil {
			report.Refused = append(report.Refused, asRefused(where, err))
			continue
		}
		c.articles[a.ID] = &graph.Visit{Article: a, Locator: p.locator + "#" + a.ID}
	}
	return nil
}

// claim checks one claim and gives it to its article.
func (c *claimReader) claim(ctx context.Context, l claimLine) (*Refused, error) {
	no := func(why Reason, format string, args ...any) (*Refused, error) {
		r := refuse(l.where, why, format, args...)
		return &r, nil
	}
	claim, err := graph.UnmarshalClaim(l.text, c.ontology)
	if err != nil {
		return no(BadClaim, "%v", err)
	}
	v, err := c.visit(ctx, &claim, l.locator)
	if err != nil {
		return nil, err
	}
	if v == nil {
		return no(LostArticle, "%s", cmp.Or(claim.ArticleID, claim.File))
	}
	a := &v.Article
	if claim.Start < 0 || claim.End > len(a.Text) || claim.Start >= claim.End {
		return no(QuoteMoved, "%d to %d of %d bytes", claim.Start, claim.End, len(a.Text))
	}
	if has := a.Text[claim.Start:claim.End]; claim.Quote != "" && has != claim.Quote {
		return no(QuoteMoved, "there stands %q", clip(has, 60))
	}
	claim.Quote = a.Text[claim.Start:claim.End]
	for _, role := range claim.Roles {
		spec := c.ontology.Type(claim.Type).Role(role.Name)
		for _, r := range role.Refs {
			if r.Class != "" && !spec.Allows(r.Class) {
				return no(BadClaim, "role %s of %s takes no %s", role.Name, claim.Type, r.Class)
			}
			if r.Start < 0 || r.End > len(a.Text) || r.Start > r.End || r.Text != "" && a.Text[r.Start:r.End] != r.Text {
				return no(QuoteMoved, "role %s at %d to %d", role.Name, r.Start, r.End)
			}
		}
	}
	claim.ArticleID, claim.ContentHash, claim.File = a.ID, a.Version, a.File
	if claim.ID == "" {
		claim.ID = graph.ClaimID(&claim)
	}
	if v.Extractor == (graph.Extractor{}) {
		v.Extractor = claim.Extractor
	}
	v.Claims = append(v.Claims, claim)
	return nil, nil
}

// visit returns the visit of the article that a claim is of, nil when nobody
// knows it.
func (c *claimReader) visit(ctx context.Context, claim *graph.Claim, locator string) (*graph.Visit, error) {
	if v := c.articles[claim.ArticleID]; v != nil {
		return v, nil
	}
	for _, id := range slices.Sorted(maps.Keys(c.articles)) {
		if v := c.articles[id]; v.Article.Version == claim.ContentHash || claim.File != "" && v.Article.File == claim.File {
			return v, nil
		}
	}
	for _, name := range []string{claim.ArticleID, claim.File} {
		if name == "" {
			continue
		}
		a, ok, err := c.store.Article(ctx, name)
		if err != nil {
			return nil, fmt.Errorf("look up article %s: %w", name, err)
		}
		if ok {
			v := &graph.Visit{Article: a, Locator: locator + "#" + a.ID}
			c.articles[a.ID] = v
			return v, nil
		}
	}
	return nil, nil
}
