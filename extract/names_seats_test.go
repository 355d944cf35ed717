package extract

import (
	"testing"

	"wiregraph/graph/ontology"
)

// TestGovernments reads capitals that stand for the government of a country, and a person of the
// same name; and a currency, which is no town.
func TestGovernments(t *testing.T) {
	checkPhrases(t, []phraseCase{
		{"The United States fined the firm. Washington put Doe on its blacklist in June.", "Washington", "United States", ontology.Place},
		{"The United States fined the firm. Ann Washington met farmers. Washington praised them in June.", "Washington", "Ann Washington", ontology.Person},
		{"The lira rose on Monday. The currency fell on Friday.", "The currency", "The lira", ontology.Concept},
	})
}
