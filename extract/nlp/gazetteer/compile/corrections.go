package main

import (
	_ "embed"
	"fmt"

	"wiregraph/extract/nlp/gazetteer"
)

// corrections lists forms that lead nowhere ("drop") or somewhere ("add") besides
// what the files say. A row to drop that drops nothing is an error: the files have
// been put right.
//
//go:embed corrections.tsv
var corrections []byte

// correct applies the corrections.
func (b *builder) correct(text []byte) error {
	const file = "corrections.tsv"
	rows, err := parseTSV(file, text)
	if err != nil {
		return err
	}
	for i, r := range rows {
		switch key := gazetteer.Fold(r["form"]); r["do"] {
		case "add":
			b.add(record{name: r["name"], class: r["class"], kind: r["kind"], wikidata: wikidata(r["qid"]), country: country(r["country"])}, rankCountry, false, r["form"])
		case "drop":
			dropped := false
			for k := range b.forms[key] {
				if b.records[k].name == r["name"] {
					delete(b.forms[key], k)
					dropped = true
				}
			}
			if !dropped {
				return fmt.Errorf("%s:%d: %q does not lead to %q", file, i+2, r["form"], r["name"])
			}
			if len(b.forms[key]) == 0 {
				delete(b.forms, key)
			}
		default:
			return fmt.Errorf("%s:%d: do is %q, want add or drop", file, i+2, r["do"])
		}
	}
	return nil
}
