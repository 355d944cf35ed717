package extract

import (
	"testing"

	"wiregraph/graph"
	"wiregraph/graph/ontology"
)

// TestDoubt reads pronouns before which too much stands that they may stand for: they go by no
// name. In a dialogue less is too much.
func TestDoubt(t *testing.T) {
	x, err := New()
	if err != nil {
		t.Fatal(err)
	}
	asked := func(answer string) string {
		return "((Jo Day)) What did you do?\n\n((Ann Lee)) " + answer + "\n\n((Jo Day)) What then?\n\n((Ann Lee)) The city closed."
	}
	mill := "The firm bought a boat and a mill. The mill had a stove. It killed two men."
	for _, c := range []struct{ text, pronoun, name string }{
		{mill, "It", "a mill"},
		{asked(mill), "It", "It"},
		{asked("The mill had a stove. It killed two men."), "It", "The mill"},
		{"Karl Roe praised Per Lund after Nils Berg's trial in Oslo. His lawyer had met Bill Moe, John Doe and Jim Fox. He was arrested on Friday.", "He", "He"},
		{"Bo Berg saw a mill. The study says the mill is old, meaning it burned on Friday.", "it", "a mill"},
		{"Karl Roe praised Ann Lee. He was arrested on Friday.", "He", "Karl Roe"},
		{"Muslims are required to make a pilgrimage to Oz, as it is one of the pillars of the faith.", "it", "a pilgrimage to Oz"},
	} {
		for _, claim := range x.Extract(graph.Article{ID: "sha256:doubt", Text: c.text, Language: "en"}) {
			for _, r := range claim.Roles {
				for _, ref := range r.Refs {
					if ref.Text == c.pronoun && ref.Name != c.name {
						t.Errorf("%q: %q is %q, want %q", c.text, c.pronoun, ref.Name, c.name)
					}
				}
			}
		}
	}
}

// TestRestricted reads descriptions that tell by themselves which thing they mean, or that only end as a name does:
// they take up nothing, nor do some of a people stand for all of it.
func TestRestricted(t *testing.T) {
	checkPhrases(t, []phraseCase{
		{"Ann Lee found a good way. The mayor praised the way they speak.", "the way they speak", "the way", ontology.Concept},
		{"Ann Lee found a new way. The mayor praised the way, which was cheap.", "the way", "a new way", ontology.Concept},
		{"Ann Lee praised her sons. Bo Berg met the sons who live in Oslo.", "the sons who live in Oslo", "the sons", ontology.Group},
		{"Ann Lee found five old tools. Bo Berg praised these tools called scrapers.", "these tools called scrapers", "five old tools", ontology.Artifact},
		{"Ann Lee studied the Solar System. Bo Berg praised the system in 2019.", "the system", "the system", ontology.Concept},
		{"The Appeals Court rejected a suit by Ann Lee. Judge Bo Berg wrote: \"This court rejects the plan.\"", "This court", "This court", ontology.Organization},
		{"Judge Bo Berg wrote: \"The Supreme Court rejected such suits. This Court rejects the plan.\"", "This Court", "This Court", ontology.Organization},
		{"Judge Bo Berg wrote: \"This Court rejects the plan.\" The appeals court blocked the order on Friday.", "The appeals court", "The appeals court", ontology.Organization},
		{"Ann Lee praised the Ninth Circuit Court of Appeals. The appeals court blocked the order on Friday.", "The appeals court", "Ninth Circuit Court of Appeals", ontology.Organization},
		{"Bo Berg praised Muslims. Ann Lee met ex-Muslims on Friday.", "ex-Muslims", "ex-Muslims", ontology.Group},
		{"Bo Berg praised Muslims. In May young Muslims bought a school.", "young Muslims", "young Muslims", ontology.Group},
		{"The Supreme Court rejected the suit in May. The order of Bo Berg was old. The appeals court issued a stay.", "The appeals court", "The appeals court", ontology.Organization},
		{"As soon as Ann Lee came to the house, the police… a lady met her. Bo Berg praised the police.", "the police", "the police", ontology.Organization},
		{"Bo Berg praised Muslims. A Muslim bought a mill.", "A Muslim", "A Muslim", ontology.Person},
	})
}
