package extract

import "wiregraph/graph"

// claims turns propositions into claims: roles resolved to chains, classes
// checked against the ontology, repetitions dropped.
func (x *Extractor) claims(r *reading) []graph.Claim { return nil }
