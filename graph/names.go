package graph

import (
	"slices"

	"wiregraph/graph/ontology"
)

// Layers are the labels that say to which layer a node belongs. Every node of
// a graph has exactly one of them, and an id is unique inside its layer.
var Layers = []string{"Article", "Claim", "Entity", "Fact", "Source"}

// Layer returns the layer that labels name, "" when they name none.
func Layer(labels []string) string {
	for _, l := range Layers {
		if slices.Contains(labels, l) {
			return l
		}
	}
	return ""
}

// EntityLabels, FactLabels and EdgeTypes are the labels and relationship types
// that stand beside those of the ontology.
var (
	EntityLabels = []string{"Entity", "Person", "Organization", "Place", "Artifact", "Document", "Norm", "Group", "Role", "Concept"}
	FactLabels   = []string{"Fact", "Event", "Relation", "Corroborated", "Disputed", "Denied", "Derived"}
	EdgeTypes    = []string{asserts, alleges, expects, denies, silentOn, mentions, "SAID", "RELAYED", "STATED_IN", "PUBLISHED_BY", "COPY_OF", "MENTIONED_IN", "CONTRADICTS", "BECAUSE", "CAUSED", "IN_EXCHANGE_FOR", "BEFORE"}
)

// AllLabels returns, sorted, every label that a node of a graph may have.
func AllLabels(o *ontology.Ontology) []string {
	return sorted(Layers, EntityLabels, FactLabels, ontology.KindLabels(), o.Labels())
}

// AllEdgeTypes returns, sorted, every type that an edge of a graph may have.
func AllEdgeTypes(o *ontology.Ontology) []string { return sorted(EdgeTypes, o.EdgeTypes()) }

func sorted(lists ...[]string) []string {
	out := slices.Concat(lists...)
	slices.Sort(out)
	return slices.Compact(out)
}
