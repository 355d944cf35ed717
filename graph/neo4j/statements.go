package neo4j

import (
	"embed"
	"fmt"
	"strings"

	"wiregraph/graph"
	"wiregraph/graph/ontology"
)

// The statements, one a file. Words in <angle brackets> stand for labels and
// types, which Cypher takes as parameters only in part.
//
//go:embed cypher/*.cypher
var files embed.FS

// statement returns the text of a file.
func statement(name string) string {
	text, err := files.ReadFile("cypher/" + name + ".cypher")
	if err != nil {
		panic(err) // a name in this package's code
	}
	return string(text)
}

// schema returns the statements that make constraints and indexes.
func schema() []string {
	var out []string
	for s := range strings.SplitSeq(statement("schema"), ";\n") {
		if s = strings.TrimSpace(s); s != "" {
			out = append(out, s)
		}
	}
	return out
}

// A vocabulary is the labels and types that may become part of statements.
type vocabulary struct {
	labels, types map[string]bool
}

func newVocabulary(o *ontology.Ontology) *vocabulary {
	v := &vocabulary{labels: map[string]bool{}, types: map[string]bool{}}
	for _, l := range graph.AllLabels(o) {
		v.labels[l] = true
	}
	for _, t := range graph.AllEdgeTypes(o) {
		v.types[t] = true
	}
	return v
}

// nodes returns a statement about nodes with just these labels.
func (v *vocabulary) nodes(name string, labels []string) (string, error) {
	for _, l := range labels {
		if !v.labels[l] {
			return "", fmt.Errorf("label %q is not one that the ontology knows", l)
		}
	}
	layer := graph.Layer(labels)
	if layer == "" {
		return "", fmt.Errorf("labels %q name no layer", labels)
	}
	return strings.NewReplacer("<LAYER>", layer, "<LABELS>", strings.Join(labels, ":")).Replace(statement(name)), nil
}

// edges returns a statement about edges of the type between two layers.
func (v *vocabulary) edges(name, typ, from, to string) (string, error) {
	if !v.types[typ] {
		return "", fmt.Errorf("relationship type %q is not one that the ontology knows", typ)
	}
	if !v.labels[from] || !v.labels[to] {
		return "", fmt.Errorf("an edge of type %s leads from %q to %q, which are no layers", typ, from, to)
	}
	return strings.NewReplacer("<TYPE>", typ, "<FROM>", from, "<TO>", to).Replace(statement(name)), nil
}
