package lexicon

import (
	"strings"
	"testing"

	"wiregraph/graph/ontology"
)

func TestLoadFrames(t *testing.T) {
	o, err := ontology.Load()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := loadFrames("frames.yaml", framesYAML, o); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct{ name, entry, want string }{
		{"unknown type", "{type: GHOST, verbs: [go]}", "f.yaml:3: type GHOST: the ontology has no such type"},
		{"unknown role", "{type: GIFT, verbs: [\"give | S:ghost\"]}", `f.yaml:3: type GIFT: verb "give | S:ghost": slot "S:ghost": the type has no role ghost`},
		{"no place", "{type: GIFT, nouns: [gift agent:]}", `f.yaml:3: type GIFT: entry "gift agent:"`},
		{"open parenthesis", "{type: GIFT, verbs: [\"give(gift\"]}", "no closing parenthesis"},
		{"unknown class", "{type: GIFT, verbs: [\"give | O:theme=Ghost\"]}", "no class Ghost"},
		{"example without roles", "{type: GIFT, yes: [She gave a book]}", "f.yaml:3: type GIFT: an example wants =>"},
		{"unknown field", "{type: GIFT, verb: [give]}", "line 3: field verb not found"},
		{"no open type", "{type: GIFT, verbs: [give]}", "no entry for the open type"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := loadFrames("f.yaml", []byte("version: 1\nframes:\n- "+tt.entry+"\n"), o)
			if err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("got %v, want %s", err, tt.want)
			}
		})
	}
}
