package extract

import (
	"testing"

	"wiregraph/graph/ontology"
)

// TestGovernments reads capitals that stand for the government of a country, and a person of the
// same name; a party, and some of its people; and a currency, which is no town.
func TestGovernments(t *testing.T) {
	checkPhrases(t, []phraseCase{
		{"The United States fined the firm. Washington put Doe on its blacklist in June.", "Washington", "United States", ontology.Place},
		{"The United States fined the firm. Ann Washington met farmers. Washington praised them in June.", "Washington", "Ann Washington", ontology.Person},
		{"The Norwegian Social Democrats lost. The Social Democrats praised Ann Lee.", "The Social Democrats", "Norwegian Social Democrats", ontology.Organization},
		{"The union met Ann Lee and two Social Democrats.", "two Social Democrats", "two Social Democrats", ontology.Group},
		{"The lira rose on Monday. The currency fell on Friday.", "The currency", "The lira", ontology.Concept},
	})
}
