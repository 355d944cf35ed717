package extract

import (
	"testing"

	"wiregraph/graph/ontology"
)

// TestCountedAgain reads headlines that count people, whom the first lines count again, and such as
// these tell something else of.
func TestCountedAgain(t *testing.T) {
	checkPhrases(t, []phraseCase{
		{"Four arrested over theft\n\nPolice in Oslo arrested four men on Monday.", "Four", "four men", ontology.Group},
		{"Three others injured in fire\n\nA fire killed three people in Oslo on Monday.", "Three others", "Three others", ontology.Group},
		{"Four arrested over theft\n\nPolice in Oslo praised four men on Monday.", "Four", "Four", ontology.Group},
	})
}
