package extract

import (
	"testing"

	"wiregraph/graph"
	"wiregraph/graph/ontology"
)

// TestNamesGiven reads what texts say that something is called: that is its name, and it is
// of the noun's class.
func TestNamesGiven(t *testing.T) {
	checkPhrases(t, []phraseCase{
		{"A company called Norvolt bought a mine. Norvolt sold the mine.", "A company called Norvolt", "Norvolt", ontology.Organization},
		{"The men bought a ship called Astrid. The Astrid sank.", "a ship called Astrid", "Astrid", ontology.Artifact},
		{"The men bought a ship called Astrid. The Astrid sank.", "The Astrid", "Astrid", ontology.Artifact},
		{"The agency, known as KNAB, searched the plant. KNAB arrested a driver.", "The agency", "KNAB", ontology.Organization},
		{"Voters met a woman called Ada Roe. Ada Roe slept.", "a woman called Ada Roe", "Ada Roe", ontology.Person},
		{"Thieves stole a ring. The ring, known as the Oswin Ring, was taken.", "a ring", "Oswin Ring", ontology.Artifact},
		{"The company bought a ship from Astrid. Astrid slept.", "a ship", "a ship", ontology.Artifact},
		{"A driver called Ada Roe on Monday. Ada Roe slept.", "A driver", "A driver", ontology.Person},
	})
}

// TestWholeNames reads names of which a place has but a part, or that are almost those of others.
func TestWholeNames(t *testing.T) {
	checkPhrases(t, []phraseCase{
		{"Gunmen stopped a bus in the province of Upper Velmar. Police praised the Velmar Brigade. Upper Velmar passed from Norway to Sweden in 1954.", "Upper Velmar", "Upper Velmar", ontology.Place},
		{"The Velmorian Health Service closed. Jane Roe was elected president of Velmoria.", "Velmoria", "Velmoria", ontology.Place},
		{"Judges of Acme University's Institute of Physics met. Acme University praised the judges.", "Acme University", "Acme University", ontology.Organization},
		{"The death was announced by the University of Texas, Austin.", "the University of Texas, Austin", "University of Texas, Austin", ontology.Organization},
		{"The Seafarers' Union sued the mayor.", "The Seafarers' Union", "Seafarers' Union", ontology.Organization},
	})
}

// TestOtherwiseCalled reads what stands for a name: its first word, what is the greatest of its kind somewhere,
// and of what somebody says "we are another", nothing is said.
func TestOtherwiseCalled(t *testing.T) {
	checkPhrases(t, []phraseCase{
		{"The state fined Norhaven Bank. For years Norhaven ignored the letters.", "Norhaven", "Norhaven Bank", ontology.Organization},
		{"Norhaven Bank has a branch in Norhaven. A man was killed in Norhaven.", "Norhaven", "Norhaven", ontology.Place},
		{"The state fined Norhaven Bank. Denmark's second-largest lender denied the claim.", "Denmark's second-largest lender", "Norhaven Bank", ontology.Organization},
		{"The state fined Norhaven Bank. Its boss said: \"We are a different bank today.\" Ann Lee sued the bank.", "the bank", "Norhaven Bank", ontology.Organization},
		{"Ann Lee said the Caspian must remain a sea of peace. Two boats crossed the sea.", "the sea", "Caspian", ontology.Place},
		{"The Nerissa Star was boarded in May. The vessel was old.", "The vessel", "Nerissa Star", ontology.Artifact},
		{"The oil was sold to Torvald Trading. Torvald denied it.", "Torvald", "Torvald Trading", ontology.Organization},
	})
}

// TestOwnWords reads who a body says does something: itself, and not who was told of before.
func TestOwnWords(t *testing.T) {
	checkPhrases(t, []phraseCase{
		{"Swedish officials closed the port. Danish police said on Friday they had detained a driver.", "they", "Danish police", ontology.Organization},
		{"The EU called for talks. The United States said that it was withdrawing its envoy.", "it", "United States", ontology.Place},
	})
}

// A phraseCase says by what name a phrase of a text goes, and of what class it is.
type phraseCase struct {
	text, phrase, name string
	class              ontology.Class
}

// checkPhrases reports the phrases that go by other names in the claims of their texts.
func checkPhrases(t *testing.T, cases []phraseCase) {
	t.Helper()
	x, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range cases {
		found := false
		for _, claim := range x.Extract(graph.Article{ID: "sha256:called", Text: c.text, Language: "en"}) {
			for _, r := range claim.Roles {
				for _, ref := range r.Refs {
					if ref.Text != c.phrase {
						continue
					}
					if found = true; ref.Name != c.name || ref.Class != c.class {
						t.Errorf("%q: %q is %s %q, want %s %q", c.text, c.phrase, ref.Class, ref.Name, c.class, c.name)
					}
				}
			}
		}
		if !found {
			t.Errorf("%q: no claim speaks of %q", c.text, c.phrase)
		}
	}
}
