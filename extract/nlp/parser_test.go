package nlp

import (
	"fmt"
	"testing"
)

func TestSmoke(t *testing.T) {
	p, err := NewParser()
	if err != nil {
		t.Fatal(err)
	}
	d := p.Parse("Russian President Vladimir Putin gave Kim Jong-un a car, the Kremlin's spokesman said. It doesn't violate U.N. sanctions, he told the RIA news agency.\n")
	for i, tok := range d.Tokens {
		fmt.Println(i, d.Word(i), tok.Lemma, tok.UPOS, tok.XPOS, tok.Head, tok.Rel)
	}
	for _, n := range d.Names {
		fmt.Println(d.Span(n.First, n.End), n.Kind)
	}
}
