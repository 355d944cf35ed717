package ontology

// Class is the broad class of a thing that fills a role.
type Class string

// The classes. The first nine are entities and become nodes labelled with
// their name; the others are events told by other claims, and literals.
const (
	Person       Class = "Person"
	Organization Class = "Organization"
	Place        Class = "Place"
	Artifact     Class = "Artifact"
	Document     Class = "Document"
	Norm         Class = "Norm"
	Group        Class = "Group"
	Role         Class = "Role"
	Concept      Class = "Concept"

	Event    Class = "Event"
	Literal  Class = "Literal"
	Quantity Class = "Quantity"
	Money    Class = "Money"
	Time     Class = "Time"
)

// IsEntity reports whether things of the class are nodes of the graph's world layer.
func (c Class) IsEntity() bool {
	switch c {
	case Person, Organization, Place, Artifact, Document, Norm, Group, Role, Concept:
		return true
	}
	return false
}
