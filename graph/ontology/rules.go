package ontology

import (
	"bytes"
	_ "embed"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync"

	"go.yaml.in/yaml/v3"
)

//go:embed rules.yaml
var rulesYAML []byte

//go:embed consistency.yaml
var consistencyYAML []byte

//go:embed naming.yaml
var namingYAML []byte

// A Rulebook is what the building of the graph knows beside the types: the
// words of names, what cannot be true together, and the rules of derived
// facts. It is immutable.
type Rulebook struct {
	Naming      Naming
	Consistency Consistency
	Likely      Likely
	Kinds       map[string][]string // word or finer kind -> words it stands under, folded and singular
	Alikes      map[string][]int    // word -> the lines of words that call the same in one story
	Modifiers   map[string][]string // class word -> words that make a head one of the class
	Sides       []RoleOf            // roles by which one thing is on the side of another
	Types       []*Type             // types of derived facts; claims never have them
	Wordings    Wordings            // how facts are put into words
	Rules       []Rule
}

// A Rule derives a fact from two or more facts that share variables.
type Rule struct {
	ID       string      `yaml:"id"`
	Says     string      `yaml:"says"`
	If       []Premise   `yaml:"if"`
	Where    []Condition `yaml:"where"`
	InTurn   bool        `yaml:"in_turn"` // no premise lies wholly before one that stands before it: nobody breaches a norm of tomorrow
	Then     Conclusion  `yaml:"then"`
	Examples []string    `yaml:"examples"`
}

// A Premise matches facts of one of the types; their roles bind variables.
// Roles that bind the same variable are alternatives, the first filled one counts.
type Premise struct {
	Types []string          `yaml:"types"`
	Roles map[string]string `yaml:"roles"` // role -> variable
	Need  []string          `yaml:"need"`  // roles without which, or whose variable unbound, the fact does not match

	// Classes names the variable that fillers of a class bind in a role's place:
	// class -> variable. "UN sanctions prohibit" is a norm, no authority.
	Classes map[string]string `yaml:"classes"`
	// Through unfolds a role that an event fills: the event's role -> variable.
	Through map[string]map[string]string `yaml:"through"`
	// NamedIn binds a variable that nothing else binds to the countries that
	// the words of the roles name.
	NamedIn map[string][]string `yaml:"named_in"`
	// Says lists words of which the words in all the roles together must hold one.
	Says *Says `yaml:"says"`
}

// Says asks for one of some folded words in the words of roles. Where a variable
// stays unbound, the roles may say nothing but those words and some others.
type Says struct {
	Roles       []string `yaml:"roles"`
	Words       []string `yaml:"words"`
	UnlessBound string   `yaml:"unless_bound"`
	Only        []string `yaml:"only"`
}

// A Condition tests bound variables; an unbound one fails it, unless it only
// counts where it is bound.
type Condition struct {
	Test    string   `yaml:"test"` // kind_of, same_side, differ, abroad
	Of      []string `yaml:"of"`
	IfBound bool     `yaml:"if_bound"`
}

// A Conclusion is the derived fact: role -> variable, or "a|b" for the first bound.
type Conclusion struct {
	Type  string            `yaml:"type"`
	Roles map[string]string `yaml:"roles"`
	One   []string          `yaml:"one"` // roles by which conclusions are one; those of norms and bodies by whose they are
}

// EmbeddedRules returns the rulebook that the program carries. A fault in the
// embedded files is a fault of the build, which a test has already found.
var EmbeddedRules = sync.OnceValue(func() *Rulebook {
	b, err := LoadRules()
	if err != nil {
		panic(err)
	}
	return b
})

// RuleTexts returns the embedded files that make the rulebook, for hashing.
func RuleTexts() [][]byte {
	return [][]byte{rulesYAML, consistencyYAML, namingYAML, wordingYAML, likelyYAML}
}

// LoadRules reads the embedded rulebook. Errors name file and line.
func LoadRules() (*Rulebook, error) {
	b := &Rulebook{}
	var err error
	if b.Naming, err = parseNaming(namingYAML); err != nil {
		return nil, err
	}
	if b.Likely, err = parseLikely("likely.yaml", likelyYAML); err != nil {
		return nil, err
	}
	if b.Wordings, err = parseWording(wordingYAML); err != nil {
		return nil, err
	}
	if b.Consistency, err = parseConsistency(consistencyYAML); err != nil {
		return nil, err
	}
	if err := b.parseRules(rulesYAML); err != nil {
		return nil, err
	}
	return b, nil
}

// strict decodes YAML into v and refuses unknown fields and second documents.
func strict(file string, text []byte, v any) error {
	d := yaml.NewDecoder(bytes.NewReader(text))
	d.KnownFields(true)
	if err := d.Decode(v); err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	if err := d.Decode(new(any)); !errors.Is(err, io.EOF) {
		return fmt.Errorf("%s: more than one document", file)
	}
	return nil
}

// derivedType is the file form of a type of derived facts.
type derivedType struct {
	ID      string   `yaml:"id"`
	Roles   []string `yaml:"roles"`
	Edge    []string `yaml:"edge"`
	Summary string   `yaml:"summary"`
}

func (b *Rulebook) parseRules(text []byte) error {
	const file = "rules.yaml"
	var f struct {
		Version   int                 `yaml:"version"`
		Kinds     map[string][]string `yaml:"kinds"`
		Alike     [][]string          `yaml:"alike"`
		Modifiers map[string][]string `yaml:"modifiers"`
		Sides     []string            `yaml:"sides"`
		Types     []derivedType       `yaml:"types"`
		Rules     []yaml.Node         `yaml:"rules"`
	}
	if err := strict(file, text, &f); err != nil {
		return err
	}
	b.Kinds, b.Modifiers, b.Alikes = f.Kinds, f.Modifiers, map[string][]int{}
	for i, line := range f.Alike {
		for _, w := range line {
			b.Alikes[w] = append(b.Alikes[w], i)
		}
	}
	for _, side := range f.Sides {
		t, role, ok := strings.Cut(side, ".")
		if !ok {
			return fmt.Errorf("%s: side %q is not TYPE.role", file, side)
		}
		b.Sides = append(b.Sides, RoleOf{t, role})
	}
	for _, d := range f.Types {
		t := &Type{ID: d.ID, Super: "DERIVED"}
		for _, r := range d.Roles {
			t.Roles = append(t.Roles, RoleSpec{Name: r})
		}
		for _, e := range d.Edge {
			w := strings.Fields(e)
			if len(w) != 3 || t.Role(w[0]) == nil || t.Role(w[2]) == nil {
				return fmt.Errorf("%s: type %s: edge %q is not \"role TYPE role\"", file, d.ID, e)
			}
			t.Edges = append(t.Edges, EdgeSpec{From: w[0], Type: w[1], To: w[2]})
		}
		b.Types = append(b.Types, t)
		b.Wordings.add(d.ID, Wording{Form: d.Summary})
	}
	for i := range f.Rules {
		node := &f.Rules[i]
		var buf bytes.Buffer
		if err := yaml.NewEncoder(&buf).Encode(node); err != nil {
			return fmt.Errorf("%s:%d: %w", file, node.Line, err)
		}
		var r Rule
		if err := strict(fmt.Sprintf("%s:%d", file, node.Line), buf.Bytes(), &r); err != nil {
			return err
		}
		if err := b.checkRule(&r); err != nil {
			return fmt.Errorf("%s:%d: rule %s: %w", file, node.Line, r.ID, err)
		}
		b.Rules = append(b.Rules, r)
	}
	return nil
}

// DerivedType returns the type of derived facts with the id, or nil.
func (b *Rulebook) DerivedType(id string) *Type {
	for _, t := range b.Types {
		if t.ID == id {
			return t
		}
	}
	return nil
}

func set(words []string) map[string]bool {
	m := make(map[string]bool, len(words))
	for _, w := range words {
		m[w] = true
	}
	return m
}
