package extract

import (
	"testing"

	"wiregraph/graph/ontology"
)

// TestOfficeSoon reads holders of offices whom the next sentence names, and names that are somebody else's.
func TestOfficeSoon(t *testing.T) {
	checkPhrases(t, []phraseCase{
		{"Norway's transport minister resigned on Monday. Jane Roe wrote to the king.", "Norway's transport minister", "Jane Roe", ontology.Person},
		{"A court sentenced the former governor of Oslo to two years. Jane Roe, 58, had bought a mill.", "the former governor", "Jane Roe", ontology.Person},
		{"A court sentenced the former governor of Oslo to two years. Jane Roe, a lawyer, praised it.", "the former governor", "the former governor of Oslo", ontology.Person},
		{"Norway's transport minister resigned on Monday. In Oslo Jane Roe wrote to the king.", "Norway's transport minister", "Norway's transport minister", ontology.Person},
		{"Police arrested a student. Jane Roe praised them.", "a student", "a student", ontology.Person},
		{"A nurse met the former governor of Oslo. Jane Roe wrote to the king.", "the former governor", "the former governor of Oslo", ontology.Person},
	})
}
