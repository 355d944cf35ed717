package ontology

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
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

func TestAlike(t *testing.T) {
	b := EmbeddedRules()
	for _, c := range []struct {
		p, q string
		want bool
	}{{"gunman", "attacker", true}, {"kidnapper", "gang", true}, {"attacker", "gang", false}, {"car", "limousine", true}, {"ship", "plane", false}} {
		if got := b.Alike(c.p, c.q); got != c.want {
			t.Errorf("Alike(%q, %q) = %v", c.p, c.q, got)
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
		"need of nothing": {"need: [theme]", "need: [moon]", "binds no variable"},
		"unless nothing":  {"unless_bound: closed", "unless_bound: moon", "nothing binds"},
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

// A rule, a slot or a count that names what the ontology lacks is refused, and
// the error says which.
func TestRulebookFitsTypes(t *testing.T) {
	o, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		plant func(*Rulebook)
		want  string
	}{
		"type of a premise": {func(b *Rulebook) { b.Rules[0].If[0].Types = []string{"GHOST"} }, `rule forbidden_transfer: unknown type "GHOST"`},
		"role of a premise": {func(b *Rulebook) { b.Rules[0].If[0].Roles = map[string]string{"ghost": "authority"} }, `rule forbidden_transfer: no premise type has a role "ghost"`},
		"slot":              {func(b *Rulebook) { b.Consistency.Functional[0].Value = "ghost" }, `no role "ghost"`},
		"opposite":          {func(b *Rulebook) { b.Consistency.Opposite[0].A = "GHOST" }, `unknown type "GHOST"`},
		"count":             {func(b *Rulebook) { b.Consistency.Counts[0].Counted = "ghost" }, `counts: no type "KILL"`},
		"norm":              {func(b *Rulebook) { b.Consistency.Norms["GHOST"] = []string{"agent"} }, `norms: no type "GHOST"`},
	} {
		t.Run(name, func(t *testing.T) {
			b, err := LoadRules()
			if err != nil {
				t.Fatal(err)
			}
			c.plant(b)
			if err := b.CheckTypes(o); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("error %v, want one with %q", err, c.want)
			}
		})
	}
}

// What is about one party is found by what both premises bind, else by what stands on one side.
func TestMeets(t *testing.T) {
	got := map[string]string{}
	for _, r := range EmbeddedRules().Rules {
		first, further := r.Meets()
		got[r.ID] = strings.Join(first, " ") + " | " + strings.Join(further, " ")
	}
	want := map[string]string{
		"forbidden_transfer":  "party | receiver",
		"embargoed_transfer":  "party | receiver",
		"forbidden_travel":    "traveller | traveller",
		"forbidden_departure": "traveller | traveller",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
