package extract

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/extract/nlp"
	"wiregraph/extract/nlp/gazetteer"
	"wiregraph/graph"
	"wiregraph/graph/ontology"
)

// rules counts the changes of the stages' code that change claims. Data names
// itself by its hash; code cannot, so whoever changes a stage raises this.
const rules = "1"

// version names this extractor: a change of models, gazetteer, lexicon,
// ontology or rules is another version.
func version(p *nlp.Parser, t *gazetteer.Table, l *lexicon.Lexicon, o *ontology.Ontology) graph.Extractor {
	sum := sha256.Sum256([]byte(strings.Join([]string{rules, p.Hash(), t.Hash(), l.Hash(), o.Hash()}, "\x00")))
	return graph.Extractor{Name: "wiregraph", Version: rules + "-" + hex.EncodeToString(sum[:4])}
}

// Version names the extractor in its claims.
func (x *Extractor) Version() graph.Extractor { return x.version }

// A Part is one of the things that an extractor is made of, with the hash of
// its content.
type Part struct{ Name, Hash string }

// Parts lists what the extractor is made of.
func (x *Extractor) Parts() []Part {
	return []Part{
		{"extractor", x.version.Version}, {"model", x.parser.Hash()}, {"names", x.gazetteer.Hash()}, {"lexicon", x.lexicon.Hash()}, {"ontology", x.ontology.Hash()},
	}
}
