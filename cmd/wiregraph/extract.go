package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"wiregraph/extract"
	"wiregraph/graph"
	"wiregraph/graph/ontology"
	"wiregraph/ingest"
	"wiregraph/ingest/page"
)

// extractOptions are the flags of extract.
type extractOptions struct {
	format       string
	explain      bool
	withArticles bool
	openReport   bool
	workers      int
}

func (a *app) newExtract() *cobra.Command {
	var o extractOptions
	c := &cobra.Command{
		Use:     "extract PATH…",
		Short:   "Show the claims of articles and store nothing",
		Example: "  wiregraph extract --explain article.txt\n  wiregraph extract --format jsonl --with-articles articles/ > claims.jsonl",
		Args:    cobra.MinimumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			if o.format != "text" && o.format != "jsonl" {
				return usagef("--format is text or jsonl, not %q", o.format)
			}
			return a.extract(c.Context(), args, o)
		},
	}
	c.Flags().StringVar(&o.format, "format", "text", "text or jsonl")
	c.Flags().BoolVar(&o.explain, "explain", false, "show rule, trigger, roles and cues of each claim")
	c.Flags().BoolVar(&o.withArticles, "with-articles", false, "with jsonl: the records of the articles too, so that load --claims needs nothing else")
	c.Flags().BoolVar(&o.openReport, "open-report", false, "count the predicates that no type covers")
	c.Flags().IntVar(&o.workers, "workers", 0, "articles read at a time (0: one for each processor)")
	return c
}

func (a *app) extract(ctx context.Context, paths []string, o extractOptions) error {
	found := ingest.Find(paths, embedded())
	if found.Files() == 0 {
		a.refusals(found.Refused)
		return errors.New("nothing could be read")
	}
	x, err := extract.New()
	if err != nil {
		return err
	}
	ont, err := ontology.Load()
	if err != nil {
		return err
	}
	out := bufio.NewWriter(a.out)
	open := map[string]int{}
	loader := ingest.Loader{Extractor: x, Pages: page.Trafilatura{}, Workers: o.workers}
	report, err := loader.Read(ctx, found, func(article graph.Article, claims []graph.Claim) error {
		switch {
		case o.openReport:
			for _, c := range claims {
				if c.Type == "OPEN" {
					open[c.Predicate]++
				}
			}
		case o.format == "jsonl":
			return writeClaims(out, &article, claims, ont, o.withArticles)
		default:
			printClaims(out, &article, claims, o.explain)
		}
		return nil
	})
	if err != nil {
		return err
	}
	if o.openReport {
		for _, p := range slices.SortedFunc(maps.Keys(open), func(x, y string) int {
			if d := open[y] - open[x]; d != 0 {
				return d
			}
			return strings.Compare(x, y)
		}) {
			fmt.Fprintf(out, "%6d  %s\n", open[p], p)
		}
	}
	if err := out.Flush(); err != nil {
		return err
	}
	a.refusals(report.Refused)
	switch {
	case report.Taken() == 0:
		return errors.New("nothing could be read")
	case len(report.Refused) > 0:
		return errRefused
	}
	return nil
}

// writeClaims writes claims as JSON lines.
func writeClaims(out *bufio.Writer, article *graph.Article, claims []graph.Claim, o *ontology.Ontology, withArticle bool) error {
	line := func(b []byte, err error) error {
		if err != nil {
			return err
		}
		if _, err := out.Write(b); err != nil {
			return err
		}
		return out.WriteByte('\n')
	}
	if withArticle {
		if err := line(graph.MarshalArticle(article)); err != nil {
			return err
		}
	}
	for i := range claims {
		if err := line(graph.MarshalClaim(&claims[i], o)); err != nil {
			return err
		}
	}
	return nil
}

// printClaims writes an article's claims for people, each under the words
// that state it.
func printClaims(out *bufio.Writer, article *graph.Article, claims []graph.Claim, explain bool) {
	title := article.Title
	if title == "" {
		title, _, _ = strings.Cut(strings.TrimSpace(article.Text), "\n")
	}
	fmt.Fprintf(out, "%s\n", short(title, 100))
	if article.Published != "" {
		fmt.Fprintf(out, "published %s\n", article.Published)
	}
	for i := range claims {
		c := &claims[i]
		fmt.Fprintf(out, "\n  “%s”\n", strings.Join(strings.Fields(c.Quote), " "))
		fmt.Fprintf(out, "  %s\n", sentence(c))
		if explain {
			explainClaim(out, article.Text, c)
		}
	}
	fmt.Fprintf(out, "\n%s\n\n", count(len(claims), "claim"))
}

// sentence writes a claim in one line: type, roles, who says so, how firmly, when.
func sentence(c *graph.Claim) string {
	var b strings.Builder
	b.WriteString(c.Type)
	if c.Predicate != "" {
		b.WriteString(" " + c.Predicate)
	}
	named := map[string]int{}
	for _, r := range c.Roles {
		for _, ref := range r.Refs {
			named[ref.Name]++
		}
	}
	for _, r := range c.Roles {
		var names []string
		for _, ref := range r.Refs {
			n := ref.Name
			if named[n] > 1 {
				n = ref.Text // one thing under two names: "the Act", "BIPA"
			}
			if ref.Event != "" {
				n += " (" + words(ref.Event) + ")"
			}
			names = append(names, short(n, 60))
		}
		fmt.Fprintf(&b, "  %s: %s", words(r.Name), strings.Join(names, ", "))
	}
	if who := sources(c); who != "" {
		fmt.Fprintf(&b, "  — %s", who)
	}
	if c.Factuality != graph.CertainYes {
		fmt.Fprintf(&b, "  [%s]", certainty(c.Factuality))
	}
	if c.Time != nil {
		when := c.Time.Value
		if when == "" {
			when = c.Time.Text
		}
		fmt.Fprintf(&b, "  {%s}", when)
	}
	return b.String()
}

// sources names who says so, innermost first: "Peskov, through Reuters".
func sources(c *graph.Claim) string {
	var names []string
	for _, s := range slices.Backward(c.Attribution) {
		switch {
		case s.Source != nil:
			names = append(names, s.Source.Name)
		default:
			names = append(names, "somebody unnamed")
		}
	}
	if len(names) == 0 {
		return ""
	}
	who := names[0]
	if len(names) > 1 {
		who += ", through " + strings.Join(names[1:], ", ")
	}
	return who
}

// certainty puts a value of the scale into words.
func certainty(f graph.Factuality) string {
	switch f {
	case graph.CertainYes:
		return "certain"
	case graph.ProbableYes:
		return "probable"
	case graph.PossibleYes:
		return "possible"
	case graph.CertainNo:
		return "denied"
	case graph.ProbableNo:
		return "probably not"
	case graph.PossibleNo:
		return "possibly not"
	}
	return "left open"
}
