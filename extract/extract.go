// Package extract reads an article and says what it claims.
//
// Extract is the method: zones, parse, names, coreference, frames, relations,
// attribution, modality, time, claims. Each stage is one file. Extraction is
// pure and total: the same bytes give the same claims, whatever ran before or
// beside it; every claim names the rule that made it and stands on a span of
// the article.
package extract

import (
	"fmt"

	"wiregraph/extract/lexicon"
	"wiregraph/extract/nlp"
	"wiregraph/extract/nlp/gazetteer"
	"wiregraph/graph"
	"wiregraph/graph/ontology"
)

// An Extractor turns articles into claims. It is immutable and safe for
// concurrent use.
type Extractor struct {
	parser    *nlp.Parser
	gazetteer *gazetteer.Table
	lexicon   *lexicon.Lexicon
	ontology  *ontology.Ontology
	version   graph.Extractor
}

// New returns an Extractor with the embedded models, gazetteer, lexicon and
// ontology. An error means that embedded data is broken.
func New() (*Extractor, error) {
	parser, err := nlp.NewParser()
	if err != nil {
		return nil, fmt.Errorf("load language models: %w", err)
	}
	table, err := gazetteer.Load()
	if err != nil {
		return nil, fmt.Errorf("load gazetteer: %w", err)
	}
	ont, err := ontology.Load()
	if err != nil {
		return nil, fmt.Errorf("load ontology: %w", err)
	}
	lex, err := lexicon.Load(ont)
	if err != nil {
		return nil, fmt.Errorf("load lexicon: %w", err)
	}
	return &Extractor{parser: parser, gazetteer: table, lexicon: lex, ontology: ont, version: version(parser, table, lex, ont)}, nil
}

// Extract returns what the article claims, in text order. The text must be
// valid UTF-8.
func (x *Extractor) Extract(a graph.Article) []graph.Claim {
	r := &reading{article: a}
	r.zones = zones(a.Text, x.lexicon.Furniture)
	r.doc = x.parser.ParseBlocks(a.Text, blocks(a.Text, r.zones))
	return x.interpret(r)
}

// interpret is what follows the parse: who and what is meant, what is said of them,
// by whom, how firmly, and when.
func (x *Extractor) interpret(r *reading) []graph.Claim {
	x.attachment(r)
	x.names(r)
	x.coref(r)
	x.frames(r)
	x.relations(r)
	x.events(r)
	x.contraries(r)
	x.attribution(r)
	x.modality(r)
	x.when(r)
	return x.claims(r)
}
