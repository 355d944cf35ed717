package extract

import (
	"testing"

	"wiregraph/graph/ontology"
)

// TestCharged reads what an accusation says of him against whom it is.
func TestCharged(t *testing.T) {
	checkPhrases(t, []phraseCase{
		{"Tom Roe met the press. The accusation against Bo Berg is that he stole the car.", "he", "Bo Berg", ontology.Person},
		{"Tom Roe met the press. The allegation against Bo Berg that he stole the car is false.", "he", "Bo Berg", ontology.Person},
		{"Tom Roe met the press. The answer to Bo Berg is that he stole the car.", "he", "Tom Roe", ontology.Person},
	})
}
