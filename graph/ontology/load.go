package ontology

import (
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

//go:embed types.yaml
var typesYAML []byte

// Load reads the embedded ontology. Errors name file, line and what is wrong.
func Load() (*Ontology, error) {
	o, err := parseTypes("types.yaml", typesYAML)
	if err != nil {
		return nil, err
	}
	sum := sha256.Sum256(slices.Concat(slices.Concat(RuleTexts()...), typesYAML))
	o.hash = hex.EncodeToString(sum[:8])
	return o, nil
}

// typeEntry is one type as the file has it.
type typeEntry struct {
	ID                 string
	Super              string
	Edge               []string
	Roles              yaml.Node // a mapping, whose order counts
	Symmetric          bool
	Irreflexive        bool
	Transitive         bool
	Durative           bool
	Realis             string
	Polarity           string
	PolarityComplement string `yaml:"polarity_complement"`
	Veridicality       string
	ClaimAct           bool `yaml:"claim_act"`
	Factive            bool
	Functional         []string
	Open               bool
	Key                []string
	Xref               map[string]any
}

// parseTypes reads types and checks that ids are unique and roles, classes
// and edges known.
func parseTypes(file string, text []byte) (*Ontology, error) {
	var doc struct {
		Version       int
		Circumstances yaml.Node // roles, a mapping
		Types         []yaml.Node
	}
	if err := strict(file, text, &doc); err != nil {
		return nil, err
	}
	o := &Ontology{byID: map[string]*Type{}}
	for i := range doc.Types {
		n := &doc.Types[i]
		var e typeEntry
		if err := strictNode(file, n, &e); err != nil {
			return nil, err
		}
		t, err := e.compile(&doc.Circumstances)
		if err != nil {
			return nil, fmt.Errorf("%s:%d: type %s: %w", file, n.Line, e.ID, err)
		}
		if o.byID[t.ID] != nil {
			return nil, fmt.Errorf("%s:%d: type %s is there twice", file, n.Line, t.ID)
		}
		o.byID[t.ID] = t
		o.Types = append(o.Types, t)
	}
	return o, nil
}

// strictNode decodes one node, refusing fields that v does not have.
func strictNode(file string, n *yaml.Node, v any) error {
	text, err := yaml.Marshal(n)
	if err != nil {
		return fmt.Errorf("%s:%d: %w", file, n.Line, err)
	}
	if err := strict(file, text, v); err != nil {
		return fmt.Errorf("%s:%d: %w", file, n.Line, err)
	}
	return nil
}

var (
	typeID = regexp.MustCompile(`^[A-Z][A-Z_]*$`)
	roleID = regexp.MustCompile(`^[a-z][a-z_]*$`)
)

// compile checks an entry and makes it a type. An event has the circumstances
// for roles too, behind its own.
func (e *typeEntry) compile(circumstances *yaml.Node) (*Type, error) {
	if !typeID.MatchString(e.ID) {
		return nil, fmt.Errorf("%q is no type id: capitals and _ only", e.ID)
	}
	t := &Type{
		ID: e.ID, Super: e.Super, Symmetric: e.Symmetric, Irreflexive: e.Irreflexive, Transitive: e.Transitive,
		Durative: e.Durative, Realis: e.Realis, Polarity: e.Polarity, PolarityComplement: e.PolarityComplement,
		Veridicality: e.Veridicality, ClaimAct: e.ClaimAct, Factive: e.Factive, Functional: e.Functional, Open: e.Open, Key: e.Key,
	}
	if e.Super == "" {
		return nil, fmt.Errorf("no super")
	}
	if err := t.addRoles(&e.Roles, false); err != nil {
		return nil, err
	}
	if len(t.Roles) == 0 {
		return nil, fmt.Errorf("no roles")
	}
	if !t.IsRelation() && t.Super != "LINK" {
		if err := t.addRoles(circumstances, true); err != nil {
			return nil, err
		}
	}
	for i := range t.Roles {
		t.Roles[i].Circumstance = slices.ContainsFunc(circumstances.Content, func(n *yaml.Node) bool { return n.Value == t.Roles[i].Name })
	}
	for _, s := range e.Edge {
		f := strings.Fields(s)
		if len(f) != 3 || !typeID.MatchString(f[1]) {
			return nil, fmt.Errorf("edge %q is not \"role EDGE role\"", s)
		}
		t.Edges = append(t.Edges, EdgeSpec{From: f[0], Type: f[1], To: f[2]})
	}
	for _, name := range slices.Concat(e.Key, e.Functional, edgeRoles(t.Edges)) {
		if t.Role(name) == nil {
			return nil, fmt.Errorf("role %q is not declared", name)
		}
	}
	return t, nil
}

// addRoles adds the roles of a mapping in its order. One that the type has
// already is an error, or is passed over.
func (t *Type) addRoles(roles *yaml.Node, passOver bool) error {
	for i := 0; i+1 < len(roles.Content); i += 2 {
		name, class := roles.Content[i].Value, roles.Content[i+1].Value
		if passOver && t.Role(name) != nil {
			continue
		}
		if !roleID.MatchString(name) || t.Role(name) != nil {
			return fmt.Errorf("role %q is no new name in small letters and _", name)
		}
		r, err := parseRole(name, class)
		if err != nil {
			return err
		}
		t.Roles = append(t.Roles, r)
	}
	return nil
}

func edgeRoles(edges []EdgeSpec) []string {
	var names []string
	for _, e := range edges {
		names = append(names, e.From, e.To)
	}
	return names
}

// classGroups are the names for several classes at once.
var classGroups = map[string][]Class{
	"Actor": {Person, Organization, Place, Group},
	"Thing": {Artifact, Document, Concept, Norm},
}

// parseRole reads "Class|Class:Kind!", "Class!?" and "Class~".
func parseRole(name, s string) (RoleSpec, error) {
	r := RoleSpec{Name: name}
	s, r.PassiveLacks = strings.CutSuffix(s, "?")
	s, r.Required = strings.CutSuffix(s, "!")
	s, r.Wanted = strings.CutSuffix(s, "~")
	for part := range strings.SplitSeq(s, "|") {
		class, kind, _ := strings.Cut(part, ":")
		if kind != "" {
			r.Kind = kind
		}
		switch group := classGroups[class]; {
		case class == "Any":
			return RoleSpec{Name: name, Required: r.Required, PassiveLacks: r.PassiveLacks, Wanted: r.Wanted}, nil
		case group != nil:
			r.Classes = append(r.Classes, group...)
		case known(Class(class)):
			r.Classes = append(r.Classes, Class(class))
		default:
			return r, fmt.Errorf("role %s has the unknown class %q", name, class)
		}
	}
	return r, nil
}

// known reports whether c is one of the classes.
func known(c Class) bool {
	switch c {
	case Event, Literal, Quantity, Money, Time:
		return true
	}
	return c.IsEntity()
}
