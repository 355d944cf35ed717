package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"wiregraph/graph"
)

// The file of decisions: the same as the workspace holds, in an order of its
// own, so that a version control shows what was decided.

type decisionsYAML struct {
	Decisions []decisionYAML `yaml:"decisions"`
}

type decisionYAML struct {
	Kind graph.DecisionKind `yaml:"kind"`
	A    mentionYAML        `yaml:"a"`
	B    *mentionYAML       `yaml:"b,omitempty"`
	Type string             `yaml:"type,omitempty"`
	Rule string             `yaml:"rule,omitempty"`
	Why  string             `yaml:"why,omitempty"`
}

type mentionYAML struct {
	Article    string `yaml:"article"`
	Words      string `yaml:"words,omitempty"`
	Occurrence int    `yaml:"occurrence,omitempty"`
}

const decisionsHead = "# What people decided about the graph. `wiregraph decide replay FILE` takes it over.\n"

// readDecisions reads a file of decisions.
func readDecisions(file string) ([]graph.Decision, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("read decisions: %w", err)
	}
	var f decisionsYAML
	dec := yaml.NewDecoder(bytes.NewReader(text))
	dec.KnownFields(true)
	if err := dec.Decode(&f); err != nil && !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("read decisions %s: %w", file, err)
	}
	var out []graph.Decision
	for i, y := range f.Decisions {
		d := graph.Decision{Kind: y.Kind, A: graph.MentionRef{ArticleID: y.A.Article, Words: y.A.Words, Occurrence: y.A.Occurrence}, Type: y.Type, Rule: y.Rule, Why: y.Why}
		if y.B != nil {
			d.B = graph.MentionRef{ArticleID: y.B.Article, Words: y.B.Words, Occurrence: y.B.Occurrence}
		}
		if why := unfit(d); why != "" {
			return nil, fmt.Errorf("read decisions %s: decision %d: %s", file, i+1, why)
		}
		out = append(out, d)
	}
	return out, nil
}

// unfit says what is wrong with a decision as it is written.
func unfit(d graph.Decision) string {
	pair := d.Kind == graph.DecideMerge || d.Kind == graph.DecideSplit || d.Kind == graph.DecideKeepApart
	switch {
	case !pair && d.Kind != graph.DecideReject && d.Kind != graph.DecideAccept:
		return fmt.Sprintf("kind is merge, split, keep-apart, reject or accept, not %q", d.Kind)
	case d.A.ArticleID == "":
		return "a names no article"
	case pair && (d.A.Words == "" || d.B.Words == "" || d.B.ArticleID == ""):
		return fmt.Sprintf("%s needs article and words of a and b", d.Kind)
	case !pair && d.A.Words == "" && d.Rule == "":
		return fmt.Sprintf("%s needs the words of a claim, or a rule", d.Kind)
	}
	return ""
}

// checkDecisions makes sure that writing the file loses nothing: what stands
// in it and not in the workspace was decided elsewhere.
func checkDecisions(file string, before, after []graph.Decision) error {
	l, err := readDecisions(file)
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	foreign := 0
	for _, d := range l {
		same := func(o graph.Decision) bool { return o.Key() == d.Key() }
		if !slices.ContainsFunc(before, same) && !slices.ContainsFunc(after, same) {
			foreign++
		}
	}
	if foreign > 0 {
		return fmt.Errorf("%s holds %s that this workspace does not: `wiregraph decide replay %s` takes them over first, or name another with --file", file, count(foreign, "decision"), file)
	}
	return nil
}

// writeDecisions writes the file, which is there whole or not at all.
func writeDecisions(file string, l []graph.Decision) error {
	l = slices.Clone(l)
	slices.SortFunc(l, func(a, b graph.Decision) int {
		if c := strings.Compare(string(a.Kind), string(b.Kind)); c != 0 {
			return c
		}
		return strings.Compare(a.A.ArticleID+"\x00"+a.A.Words+"\x00"+a.Key(), b.A.ArticleID+"\x00"+b.A.Words+"\x00"+b.Key())
	})
	f := decisionsYAML{Decisions: []decisionYAML{}}
	for _, d := range l {
		y := decisionYAML{Kind: d.Kind, A: mentionYAML{d.A.ArticleID, d.A.Words, d.A.Occurrence}, Type: d.Type, Rule: d.Rule, Why: d.Why}
		if d.B != (graph.MentionRef{}) {
			y.B = &mentionYAML{d.B.ArticleID, d.B.Words, d.B.Occurrence}
		}
		f.Decisions = append(f.Decisions, y)
	}
	text, err := yaml.Marshal(f)
	if err != nil {
		return fmt.Errorf("write decisions: %w", err)
	}
	tmp := file + ".part"
	if err := os.WriteFile(tmp, append([]byte(decisionsHead), text...), 0o644); err != nil {
		return fmt.Errorf("write decisions: %w", err)
	}
	if err := os.Rename(tmp, file); err != nil {
		return fmt.Errorf("write decisions: %w", errors.Join(err, os.Remove(tmp)))
	}
	return nil
}

// forgetDecisions takes the decisions about articles out of the file, if it is there.
func forgetDecisions(file string, articles []string) error {
	l, err := readDecisions(file)
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	rest := slices.DeleteFunc(slices.Clone(l), func(d graph.Decision) bool {
		return slices.Contains(articles, d.A.ArticleID) || slices.Contains(articles, d.B.ArticleID)
	})
	if len(rest) == len(l) {
		return nil
	}
	return writeDecisions(file, rest)
}
