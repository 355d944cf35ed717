package ontology

import (
	"strings"
	"testing"
)

func TestRulebookLoads(t *testing.T) {
	b, err := LoadRules()
	if err != nil {
		t.Fatal(err)
	}
	o, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	if err := b.CheckTypes(o); err != nil {
		t.Error(err)
	}
}

func TestKinds(t *testing.T) {
	b := EmbeddedRules()
	for _, c := range []struct {
		a, of string
		want  bool
	}{{"limousine", "vehicle", true}, {"limousine", "luxury good", true}, {"car", "luxury good", false}, {"car", "car", true}, {"vehicle", "car", false}} {
		if got := b.KindOf(c.a, c.of); got != c.want {
			t.Errorf("KindOf(%q, %q) = %v", c.a, c.of, got)
		}
	}
}

// A rulebook with a fault is refused, and the error says where.
func TestRulebookIsStrict(t *testing.T) {
	good := string(rulesYAML)
	for name, c := range map[string]struct{ old, new, want string }{
		"unknown field":   {"says:", "sings:", "sings"},
		"unknown test":    {"test: kind_of", "test: likes", "unknown test"},
		"unbound":         {"of: [thing, goods]", "of: [thing, moon]", "bound variables"},
		"unknown type":    {"then: {type: POSSIBLE_BREACH", "then: {type: CERTAIN_BREACH", "unknown derived type"},
		"cyclic":          {"types: [PROHIBIT]", "types: [POSSIBLE_BREACH]", "derived type"},
		"no counterproof": {"=> none", "=> derived", "wants an example"},
		"bad edge":        {"edge: [agent MAY_HAVE_BREACHED norm]", "edge: [agent norm]", "not \"role TYPE role\""},
	} {
		t.Run(name, func(t *testing.T) {
			text := strings.ReplaceAll(good, c.old, c.new)
			if text == good {
				t.Fatal("the fault was not planted")
			}
			err := new(Rulebook).parseRules([]byte(text))
			if err == nil || !strings.Contains(err.Error(), c.want) || !strings.HasPrefix(err.Error(), "rules.yaml") {
				t.Errorf("error %v, want one with %q", err, c.want)
			}
		})
	}
}
