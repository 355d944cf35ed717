package extract

import (
	"testing"

	"wiregraph/graph"
)

// TestAnswered reads what is denied or confirmed with a pronoun alone, what was told right before,
// and what a definite noun takes up: an attack a killing, but the fire that killed somebody none.
func TestAnswered(t *testing.T) {
	x, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ text, answer, told string }{
		{"Trial opens\n\nJane Roe said the firm bribed a judge. The company disputes this.", "DENY", "PAY"},
		{"Trial opens\n\nPolice accused John Doe of stealing a car. He denies it.", "DENY", "SEIZE"},
		{"Trial opens\n\nThe firm bribed Jane Roe. The firm confirmed it.", "CONFIRM", "PAY"},
		{"Trial opens\n\nThe firm bribed Jane Roe. The firm confirmed her age.", "CONFIRM", ""},
		{"Trial opens\n\nJane Roe said the bridge was unsafe. The firm denies this.", "DENY", "HAS_ATTRIBUTE"},
		{"Fire kills nine\n\nA fire killed nine people in Oslo. The fire also injured a man. The mayor praised the crews.", "INJURE", ""},
		{"Bomb kills nine\n\nA bomb killed nine people in Oslo. The mayor condemned the attack.", "CRITICIZE", "KILL"},
		{"Girl dies\n\nA storm killed five girls and injured a man. The mayor mourned the deaths.", "CONDOLE", "KILL"},
		{"Trial opens\n\nJane Roe alleged that the firm bribed a judge. The mayor denied the allegations.", "DENY", "PAY"},
		{"Trial opens\n\nJane Roe alleged that the firm bribed a judge. John Doe claimed that the mayor knew better. The mayor denied the allegations.", "DENY", ""},
		{"Plant closes\n\nThe firm closed the plant. The union condemned this.", "CRITICIZE", "CLOSE"},
		{"Plant closes\n\nThe union demanded a vote. The mayor ruled that out.", "REJECT", "REQUEST"},
		{"Trial opens\n\nThe firm bribed Jane Roe. The firm would neither confirm nor deny this.", "NO_COMMENT", "PAY"},
	} {
		claims := x.Extract(graph.Article{ID: "sha256:answered", Text: c.text, Language: "en"})
		types := map[string]string{}
		for _, claim := range claims {
			types[claim.ID] = claim.Type
		}
		found := false
		for _, claim := range claims {
			if claim.Type != c.answer {
				continue
			}
			found = true
			told := ""
			for _, r := range claim.Roles {
				for _, ref := range r.Refs {
					if ref.Claim != "" {
						told = types[ref.Claim]
					}
				}
			}
			if told != c.told {
				t.Errorf("%q: the %s is of %q, want %q", c.text, c.answer, told, c.told)
			}
		}
		if !found {
			t.Errorf("%q: no %s", c.text, c.answer)
		}
	}
}
