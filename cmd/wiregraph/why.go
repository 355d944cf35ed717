package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"wiregraph/graph"
)

func (a *app) newWhy() *cobra.Command {
	return &cobra.Command{
		Use:   "why ID",
		Short: "Show the passages that a fact, an edge, an entity or an article stands on, and what was decided",
		Args:  cobra.ExactArgs(1),
		RunE:  func(c *cobra.Command, args []string) error { return a.why(c.Context(), args[0]) },
	}
}

func (a *app) why(ctx context.Context, id string) (err error) {
	w, err := a.read(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, w.Close()) }()
	now, err := w.Resolve(ctx, id)
	if err != nil {
		return err
	}
	if article, ok, err := w.Article(ctx, id); err != nil {
		return err
	} else if now == "" && ok {
		id, now = article.ID, article.ID
	}
	view, in, err := w.Around(ctx, cmp.Or(now, id))
	if err != nil {
		return err
	}
	if now == "" && slices.ContainsFunc(view.Rejected, func(r graph.Rejection) bool { return r.Claim == id }) {
		now = id
	}
	if now == "" {
		return fmt.Errorf("nothing here has the id %s: `wiregraph query find --param name=…` finds entities, the questions show the ids of facts", id)
	}
	if now != id {
		fmt.Fprintf(a.out, "%s is %s now.\n\n", id, now)
	}
	x, ok := graph.Explain(view, in, now)
	if !ok {
		return fmt.Errorf("nothing here has the id %s", now)
	}
	texts := map[string]string{}
	for _, article := range in.Articles {
		texts[article.ID] = article.Text
	}
	a.explain(&x, texts, "")
	return nil
}

// about says of an entity what it is, how else it is called, and how often:
// "Politician, President of Russia; also Putin; 7 articles, 43 claims".
func about(props map[string]any) string {
	what := []string{cmp.Or(text(props, "subkind"), text(props, "kind"))}
	if d := text(props, "description"); d != "" {
		what = append(what, d)
	}
	out := strings.Join(what, ", ")
	if aliases, _ := props["aliases"].([]string); len(aliases) > 0 {
		out += "; also " + strings.Join(aliases, ", ")
	}
	articles, _ := props["articleCount"].(int64)
	claims, _ := props["claimCount"].(int64)
	return fmt.Sprintf("%s; %s, %s", out, count(int(articles), "article"), count(int(claims), "claim"))
}

// explain prints an explanation, premises indented under it.
func (a *app) explain(x *graph.Explanation, texts map[string]string, indent string) {
	p := func(format string, args ...any) { fmt.Fprintf(a.out, indent+format, args...) }
	p("%s\n", x.Name)
	p("%s\n", x.ID)
	if x.Kind == "entity" && x.Node != nil {
		p("%s\n", about(x.Node.Props))
	}
	if x.Node != nil {
		if s := text(x.Node.Props, "status"); s != "" {
			articles, _ := x.Node.Props["articleCount"].(int64)
			origins, _ := x.Node.Props["originCount"].(int64)
			who := ""
			if names, _ := x.Node.Props["origins"].([]string); len(names) > 0 {
				who = ": " + strings.Join(names, ", ")
			}
			p("%s; %s, %s%s\n", s, count(int(articles), "article"), count(int(origins), "independent origin"), who)
		}
	}
	if x.Rule != "" {
		p("derived by the rule %s from:\n", x.Rule)
	}
	for i := range x.Because {
		fmt.Fprintln(a.out)
		a.explain(&x.Because[i], texts, indent+"    ")
	}
	for i := range x.Facts {
		if i == 20 {
			p("  … and %d more facts\n", len(x.Facts)-i)
			break
		}
		p("  in: %s  (%s)\n", text(x.Facts[i].Props, "summary"), x.Facts[i].ID)
	}
	for i := range x.Claims {
		if i == 30 {
			p("\n… and %d more claims\n", len(x.Claims)-i)
			break
		}
		e := &x.Claims[i]
		c := &e.Claim
		fmt.Fprintln(a.out)
		p("%s", strings.ToLower(strings.ReplaceAll(e.Stance, "_", " ")))
		if who := sources(c); who != "" {
			fmt.Fprintf(a.out, ", says %s", who)
		} else if e.Stance != "" {
			fmt.Fprint(a.out, ", in the article's own voice")
		}
		if c.Factuality != graph.CertainYes {
			fmt.Fprintf(a.out, " (%s)", certainty(c.Factuality))
		}
		fmt.Fprintln(a.out)
		p("  %s\n", inContext(texts[c.ArticleID], c.Start, c.End))
		where := []string{e.Article.Publisher, e.Article.Published, e.Article.Title}
		if e.Article.Publisher == "" && e.Article.Title == "" {
			where = append(where, c.File)
		}
		where = slices.DeleteFunc(where, func(s string) bool { return s == "" })
		p("  %s\n", strings.Join(where, ", "))
		p("  rule %s, confidence %.2f, claim %s\n", c.Rule, c.Confidence, c.ID)
	}
	for i := range x.Rejected {
		c := &x.Rejected[i].Claim
		fmt.Fprintln(a.out)
		p("rejected: %s\n", x.Rejected[i].Stance)
		p("  %s\n", inContext(texts[c.ArticleID], c.Start, c.End))
		p("  %s, rule %s, claim %s\n", c.Type, c.Rule, c.ID)
	}
	for _, k := range x.Conflicts {
		fmt.Fprintln(a.out)
		p("contradiction (%s) %s\n", k.Kind, k.Slot)
		for _, s := range k.Sides {
			p("  %s: %s\n", s.Value, count(len(s.Claims), "claim"))
		}
	}
	for _, m := range x.Merges {
		did, names := "one thing", strings.Join(m.Names, " / ")
		switch {
		case !m.Merged:
			did = "kept apart"
		case m.Rule == graph.LikelyRule:
			did, names = "one event", "“"+strings.Join(m.Names, "” / “")+"”"
		}
		p("%s (%s): %s — %s\n", did, m.Rule, names, m.Why)
	}
}

// inContext writes the words at a span between brackets, with what stands
// before and after in their paragraph.
func inContext(article string, start, end int) string {
	if start < 0 || end > len(article) || start >= end {
		return ""
	}
	const around = 80
	from, to := max(0, start-around), min(len(article), end+around)
	if i := strings.LastIndexByte(article[from:start], '\n'); i >= 0 {
		from += i + 1
	} else if i := strings.IndexByte(article[from:start], ' '); i >= 0 && from > 0 {
		from += i + 1
	}
	if i := strings.IndexByte(article[end:to], '\n'); i >= 0 {
		to = end + i
	} else if i := strings.LastIndexByte(article[end:to], ' '); i >= 0 && to < len(article) {
		to = end + i
	}
	one := func(s string) string { return strings.ToValidUTF8(strings.ReplaceAll(s, "\n", " "), "") }
	return "“" + one(article[from:start]) + "[" + one(article[start:end]) + "]" + one(article[end:to]) + "”"
}
