package extract

import (
	"wiregraph/extract/lexicon"
	"wiregraph/extract/nlp"
	"wiregraph/extract/nlp/gazetteer"
	"wiregraph/graph"
	"wiregraph/graph/ontology"
)

// version names this extractor: a change of models, gazetteer, lexicon,
// ontology or rules is another version.
func version(p *nlp.Parser, t *gazetteer.Table, l *lexicon.Lexicon, o *ontology.Ontology) graph.Extractor {
	return graph.Extractor{Name: "wiregraph", Version: ""}
}

// Version names the extractor in its claims.
func (x *Extractor) Version() graph.Extractor { return x.version }
