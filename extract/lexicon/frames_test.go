package lexicon

import (
	"strings"
	"testing"
	"testing/fstest"

	"wiregraph/graph/ontology"
)

func TestLoadFrames(t *testing.T) {
	o, err := ontology.Load()
	if err != nil {
		t.Fatal(err)
	}
	f, err := loadFrames(framesFiles, o)
	if err != nil {
		t.Fatal(err)
	}
	if n := len(f.Examples()); n < 600 {
		t.Errorf("%d examples and counter-examples, want 600", n)
	}
	for _, tt := range []struct{ name, entry, want string }{
		{"unknown type", "{type: GHOST, verbs: [go]}", "frames/a.yaml:2: type GHOST: the ontology has no such type"},
		{"unknown role", "{type: GIFT, verbs: [\"give | S:ghost\"], yes: [\"He gave a car => theme: a car\"], no: [He ran]}", `frames/a.yaml:2: type GIFT: verb "give | S:ghost": slot "S:ghost": the type has no role ghost`},
		{"no place", "{type: GIFT, nouns: [gift agent:], yes: [\"He gave a car => theme: a car\"], no: [He ran]}", `frames/a.yaml:2: type GIFT: entry "gift agent:"`},
		{"open parenthesis", "{type: GIFT, verbs: [\"give(gift\"], yes: [\"He gave a car => theme: a car\"], no: [He ran]}", "no closing parenthesis"},
		{"unknown class", "{type: GIFT, verbs: [\"give | O:theme=Ghost\"], yes: [\"He gave a car => theme: a car\"], no: [He ran]}", "no class Ghost"},
		{"example without roles", "{type: GIFT, yes: [She gave a book]}", "frames/a.yaml:2: type GIFT: an example wants =>"},
		{"no counter-example", "{type: GIFT, verbs: [give], yes: [\"He gave a car => theme: a car\"]}", "frames/a.yaml:2: type GIFT: no example, or no counter-example"},
		{"required role without a slot", "{type: GIFT, yes: [\"He gave a car => theme: a car\"], no: [He ran]}\n- {type: DELIVER, verbs: [\"bring | S:agent to:recipient\"], yes: [\"He brought a car => theme: a car\"], no: [He ran]}", `frames/a.yaml:3: type DELIVER: verb "bring | S:agent to:recipient": frame "S:agent to:recipient": no slot can fill theme`},
		{"required role of a noun without a slot", "{type: DELIVER, nouns: [\"handover to!:recipient\"], yes: [\"He brought a car => theme: a car\"], no: [He ran]}", `frames/a.yaml:2: type DELIVER: entry "handover to!:recipient": no slot can fill theme`},
		{"required role that a slot refuses", "{type: DIE, verbs: [\"die | S:theme=Document\"], yes: [\"He died => theme: He\"], no: [He ran]}", `no slot can fill theme`},
		{"unknown field", "{type: GIFT, verb: [give]}", "line 2: field verb not found"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := loadFrames(fstest.MapFS{
				"frames.yaml":   {Data: []byte("version: 1\n")},
				"frames/a.yaml": {Data: []byte("frames:\n- " + tt.entry + "\n")},
			}, o)
			if err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("got %v, want %s", err, tt.want)
			}
		})
	}
}

func TestSlotAlternatives(t *testing.T) {
	o, err := ontology.Load()
	if err != nil {
		t.Fatal(err)
	}
	slots, err := parseSlots(o.Type("DIE"), "S!:theme of/from!:cause")
	if err != nil || len(slots) != 3 {
		t.Fatalf("%v, %v; want three slots", slots, err)
	}
	if of, from := slots[1], slots[2]; of.Place != "of" || of.Must || from.Place != "from" || !from.Must || of.Role != from.Role {
		t.Errorf("of/from! reads as %+v and %+v", of, from)
	}
}
