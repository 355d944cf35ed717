package ontology

// An Ontology is the closed vocabulary of what claims can say: types with
// their roles and browsing edges, and the rules by which facts are compared.
// It is immutable.
type Ontology struct {
	Types []*Type // in the order of the file
	byID  map[string]*Type
	hash  string
}

// A Type is one type of event or relation.
type Type struct {
	ID                 string
	Super              string // TRANSFER, SPEECH, RELATION …
	Roles              []RoleSpec
	Edges              []EdgeSpec // browsing edges, in the order to draw them
	Symmetric          bool       // the first two roles may be exchanged
	Irreflexive        bool       // the first two roles are never the same thing
	Transitive         bool
	Durative           bool   // holds over time rather than happening at a moment
	Realis             string // "future" when the type speaks of what is yet to be
	Polarity           string // "-" when the type itself denies its topic
	PolarityComplement string // "-" when what the type is about is thereby not so
	Veridicality       string // "Uu" when the type leaves its topic open
	ClaimAct           bool   // an act of saying
	Factive            bool   // its complement is presented as true
	Functional         []string
	Open               bool     // the fallback type
	Key                []string // roles that identify the fact, beside the type and the time
}

// A RoleSpec is one role of a type.
type RoleSpec struct {
	Name         string
	Classes      []Class // the allowed classes, Actor and Thing spelled out; empty: any
	Kind         string  // demanded finer kind ("Weapons"), "" when none
	Required     bool    // a claim without it is not made
	PassiveLacks bool    // a passive that does not tell it is claimed all the same
	Wanted       bool    // a reading that has it is preferred to one without it
	Circumstance bool    // it tells where, why, wherefore or on what condition, not of what
}

// An EdgeSpec is one browsing edge: the entity in role From, the relationship
// type, the entity in role To.
type EdgeSpec struct{ From, Type, To string }

// Type returns the type with the id, or nil.
func (o *Ontology) Type(id string) *Type { return o.byID[id] }

// Hash identifies the ontology's content.
func (o *Ontology) Hash() string { return o.hash }

// Role returns the role with the name, or nil.
func (t *Type) Role(name string) *RoleSpec {
	for i := range t.Roles {
		if t.Roles[i].Name == name {
			return &t.Roles[i]
		}
	}
	return nil
}

// Allows reports whether things of the class may fill the role. An event may
// fill a role that takes any class, or Event.
func (r *RoleSpec) Allows(c Class) bool {
	if len(r.Classes) == 0 {
		return true
	}
	for _, x := range r.Classes {
		if x == c {
			return true
		}
	}
	return false
}

// IsRelation reports whether facts of the type are standing relations rather than events.
func (t *Type) IsRelation() bool {
	return t.Super == "RELATION" || t.Super == "FAMILY" || t.Super == "HOLDS_ROLE"
}
