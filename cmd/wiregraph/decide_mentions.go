package main

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"wiregraph/graph"
)

// pair makes a decision about two mentions; a split may name the one alone.
func (d *decider) pair(in *graph.Input, v func() *graph.View, kind graph.DecisionKind, args []string) (graph.Decision, error) {
	n := graph.Decision{Kind: kind}
	var err error
	if n.A, err = mention(in, v, args[0]); err != nil {
		return n, err
	}
	if len(args) > 1 {
		n.B, err = mention(in, v, args[1])
		return n, err
	}
	entity, _, ok := strings.Cut(args[0], "@")
	if !ok || !known(v, entity) {
		return n, usagef("split %s from what? Name a second mention, or write ENTITY@ARTICLE", args[0])
	}
	n.B, err = passage(in, v, entity, func(article string) bool { return article != n.A.ArticleID })
	return n, err
}

// mention understands what a person writes for a mention.
func mention(in *graph.Input, v func() *graph.View, s string) (graph.MentionRef, error) {
	if parts := strings.Split(s, "::"); len(parts) > 1 {
		return wordsOf(in, parts)
	}
	if known(v, s) {
		return passage(in, v, s, func(string) bool { return true })
	}
	if i := strings.LastIndex(s, "@"); i > 0 && known(v, s[:i]) {
		a, err := article(in, s[i+1:])
		if err != nil {
			return graph.MentionRef{}, err
		}
		return passage(in, v, s[:i], func(id string) bool { return id == a.ID })
	}
	return graph.MentionRef{}, fmt.Errorf("%s is no entity and no mention: `wiregraph query find --param name=…` finds entities; a mention is ARTICLE::WORDS", s)
}

// wordsOf understands ARTICLE::WORDS::N.
func wordsOf(in *graph.Input, parts []string) (graph.MentionRef, error) {
	a, err := article(in, parts[0])
	if err != nil {
		return graph.MentionRef{}, err
	}
	m := graph.MentionRef{ArticleID: a.ID, Words: parts[1], Occurrence: 1}
	if len(parts) > 2 {
		if m.Occurrence, err = strconv.Atoi(parts[2]); err != nil || m.Occurrence < 1 || len(parts) > 3 {
			return m, usagef("an occurrence is a number from 1, not %q", strings.Join(parts[2:], "::"))
		}
	}
	if n := strings.Count(a.Text, m.Words); m.Words == "" || n < m.Occurrence {
		return m, fmt.Errorf("“%s” stands %s in %s, not %d", m.Words, count(n, "time"), a.ID, m.Occurrence)
	}
	return m, nil
}

// article finds an article by its id, or the name of its file.
func article(in *graph.Input, name string) (*graph.Article, error) {
	for i := range in.Articles {
		if a := &in.Articles[i]; a.ID == name || a.File == name || a.URL == name {
			return a, nil
		}
	}
	return nil, fmt.Errorf("no article here has the id, URL or file name %s: `wiregraph status` shows what there is", name)
}

func known(v func() *graph.View, entity string) bool {
	return slices.ContainsFunc(v().Graph.Nodes, func(n graph.Node) bool { return n.ID == entity && slices.Contains(n.Labels, "Entity") })
}

// passage picks the passage that names an entity best in the articles that
// fit: its name rather than "he", the first of such.
func passage(in *graph.Input, v func() *graph.View, entity string, fits func(article string) bool) (graph.MentionRef, error) {
	texts := map[string]string{}
	for i := range in.Articles {
		texts[in.Articles[i].ID] = in.Articles[i].Text
	}
	type found struct {
		graph.MentionRef
		named bool
		start int
	}
	var all []found
	for i := range in.Claims {
		c := &in.Claims[i]
		if !fits(c.ArticleID) {
			continue
		}
		for _, r := range c.Passages() {
			if v().EntityOf[graph.RefKey{Article: c.ArticleID, Start: r.Start, End: r.End, Chain: r.Chain}] != entity {
				continue
			}
			if n := graph.NthOf(texts[c.ArticleID], r.Text, r.Start); n > 0 {
				all = append(all, found{graph.MentionRef{ArticleID: c.ArticleID, Words: r.Text, Occurrence: n}, strings.Contains(r.Text, r.Name), r.Start})
			}
		}
	}
	if len(all) == 0 {
		return graph.MentionRef{}, fmt.Errorf("%s has no mention there", entity)
	}
	return slices.MinFunc(all, func(a, b found) int {
		if a.named != b.named {
			if a.named {
				return -1
			}
			return 1
		}
		return cmp.Or(cmp.Compare(a.ArticleID, b.ArticleID), cmp.Compare(a.start, b.start), cmp.Compare(len(a.Words), len(b.Words)))
	}).MentionRef, nil
}

// reading makes a decision about a claim, or about a rule in an article.
func (d *decider) reading(in *graph.Input, kind graph.DecisionKind, name, rule string) (graph.Decision, error) {
	n := graph.Decision{Kind: kind, Rule: rule}
	if rule != "" {
		a, err := article(in, name)
		if err != nil {
			return n, err
		}
		n.A.ArticleID = a.ID
		return n, nil
	}
	i := slices.IndexFunc(in.Claims, func(c graph.Claim) bool { return c.ID == name })
	if i < 0 {
		return n, fmt.Errorf("no claim here has the id %s: `wiregraph why` shows the claims behind facts", name)
	}
	c := &in.Claims[i]
	a, err := article(in, c.ArticleID)
	if err != nil {
		return n, err
	}
	n.Type = c.Type
	n.A = graph.MentionRef{ArticleID: a.ID, Words: c.Quote, Occurrence: graph.NthOf(a.Text, c.Quote, c.Start)}
	for k := range in.Claims { // what tells it from another reading of the same words
		o := &in.Claims[k]
		if k == i || o.ArticleID != c.ArticleID || o.Type != c.Type || o.Start != c.Start || o.End != c.End {
			continue
		}
		for _, r := range c.Passages() {
			same := func(p *graph.Ref) bool { return p.Start == r.Start && p.End == r.End }
			if nth := graph.NthOf(a.Text, r.Text, r.Start); nth > 0 && !slices.ContainsFunc(o.Passages(), same) {
				n.B = graph.MentionRef{ArticleID: a.ID, Words: r.Text, Occurrence: nth}
				return n, nil
			}
		}
	}
	return n, nil
}

// decided says what is decided.
func decided(o graph.Decision) string {
	at := func(m graph.MentionRef) string {
		s := "“" + short(m.Words, 60) + "”"
		if m.Occurrence > 1 {
			s += fmt.Sprintf(" (%d)", m.Occurrence)
		}
		return s + " of " + short(m.ArticleID, 40)
	}
	var s string
	switch {
	case o.Kind == graph.DecideReject || o.Kind == graph.DecideAccept:
		what := "the reading"
		if o.Type != "" {
			what = o.Type
		}
		s = fmt.Sprintf("%s %s on %s", o.Kind, what, at(o.A))
		if o.A.Words == "" {
			s = fmt.Sprintf("%s what the rule “%s” made of %s", o.Kind, o.Rule, short(o.A.ArticleID, 40))
		}
	default:
		s = fmt.Sprintf("%s %s and %s", o.Kind, at(o.A), at(o.B))
	}
	if o.Why != "" {
		s += " — " + o.Why
	}
	return s
}
