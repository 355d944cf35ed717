package extract

import (
	"testing"

	"wiregraph/extract/lexicon"
	"wiregraph/graph"
)

// TestWhoDoes finds who is told to do, hold or suffer what where the parse hangs
// offices, names, days and clauses on the wrong word.
func TestWhoDoes(t *testing.T) {
	x, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range []struct{ text, typ, role, words, never string }{
		{"Jane Roe, a painter, a baker, and founder of the Acme Institute, met John Doe in Oslo.", "MEET", "agent", "Jane Roe", "founder"},
		{"Jane Roe, a former boxer and mother of three, lives in Oslo.", "LIVES_IN", "agent", "Jane Roe", "mother of three"},
		{"The earthquake struck 20 km off the coast of Norway.", "DISASTER", "", "the coast", "20 km"},
		{"Acme's shares fell 8 percent after the crash.", "CHANGE_VALUE", "amount", "8 percent", "the crash"},
		{"Both companies, Acme and Ruritel, denied the claim.", "DENY", "agent", "Ruritel", "Both companies"},
		{"Tech founder Jane Roe and John Doe, a senator from Ohio, ended their campaigns on Tuesday.", "HOLDS_ROLE", "agent", "John Doe", "Jane Roe"},
		{"Jane Roe of the Acme Foundation, which sued the ministry in May, slept.", "SUE", "agent", "the Acme Foundation", "Jane Roe"},
		{"Jane Roe of the Acme Foundation, a charity that runs two hospitals, slept.", "INSTANCE_OF", "agent", "the Acme Foundation", "Jane Roe"},
		{"A car was on Monday sold to the Acme Foundation by John Doe.", "TRADE", "theme", "A car", "Monday"},
		{"Two senators, Jane Roe and John Doe, rejected the bill.", "REJECT", "agent", "Jane Roe", "Two senators"},
		{"Jane Roe died. A native of Oslo, she sold the factory in May.", "TRADE", "agent", "she", "A native of Oslo"},
		{"Acme exercised an option with Velmar Lines to buy five ships.", "TRADE", "agent", "Acme", "Velmar Lines"},
		{"Acme ordered 20 Boeing 747s from Velmar Lines.", "TRADE", "theme", "20 Boeing 747s", ""},
		{"Police arrested the suspect hours after the raid.", "ARREST", "target", "the suspect", "hours"},
		{"The army attacked the town days before the vote.", "ATTACK", "target", "the town", "days"},
		{"Monday's attack on Oslo killed two people.", "ATTACK", "target", "Oslo", "Monday"},
		{"The planet, known as LX-12b, was found by Jane Roe.", "INSTANCE_OF", "agent", "LX-12b", "LX-12"},
		{"Workers at the factory, which makes engines for the Acme Foundation, slept.", "MANUFACTURE", "agent", "the factory", "Workers at the factory"},
		{"The mayor told reporters that the firm would build a factory, but gave no date.", "MANUFACTURE", "agent", "the firm", "The mayor"},
		{"The inspector told the court \"The car was stolen.\"", "SEIZE", "theme", "The car", "the court"},
		{"Acme closed. It was confirmed Jane Roe sold the factory.", "CONFIRM", "topic", "Jane Roe sold the factory", "Acme"},
		{"Acme closed. It emerged on Friday that Jane Roe sold the factory.", "TRADE", "agent", "Jane Roe", "It"},
		{"The board hired as yet unnamed guards.", "HIRE", "target", "as yet unnamed guards", ""},
		{"The dead were reportedly members and supporters of the Acme Foundation.", "MEMBER_OF", "object", "the Acme Foundation", ""},
		{"Norwire projected Jane Roe would win Iowa.", "WIN", "agent", "Jane Roe", "Norwire"},
		{"The army shipped 20 containers of munitions to Norway.", "SUPPLY_ARMS", "recipient", "Norway", "munitions"},
	} {
		said, never := false, false
		claims := x.Extract(graph.Article{ID: "sha256:example", Text: e.text, Language: "en"})
		for i := range claims {
			if c := &claims[i]; c.Type == e.typ {
				for _, r := range c.Roles {
					said = said || fillsRole(c, r.Name, e.words) && (r.Name == e.role || e.role == "")
					never = never || fillsRole(c, r.Name, e.never)
				}
			}
		}
		if !said || never {
			t.Errorf("%q: want %s with %q, never %q: it says\n%s", e.text, e.typ, e.words, e.never, listClaims(claims))
		}
	}
}

// TestIdentity finds which names and descriptions stand for one thing.
func TestIdentity(t *testing.T) {
	x, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range []lexicon.LinkExample{
		{Text: "Jane Mary Roe sold the factory. Jane Roe slept.", One: "Jane Roe", Other: "Jane Mary Roe", Same: true},
		{Text: "Jane Roe slept. Her mother, Jane Mary Roe, sold the factory.", One: "Jane Roe", Other: "Jane Mary Roe"},
		{Text: "John M. Doe sold the factory. John Doe slept.", One: "John Doe", Other: "John M. Doe", Same: true},
		{Text: "Jane Roe died. A native of Oslo, she sold the factory in May.", One: "she", Other: "Jane Roe", Same: true},
		{Text: "The Parliament of Norway voted. Norway slept.", One: "Norway", Other: "the Parliament of Norway"},
		{Text: "Bishop John Doe died. The current bishop, Richard Roe, wept.", One: "Richard Roe", Other: "John Doe"},
		{Text: "Norway voted in May. The mayor of Oslo slept.", One: "Oslo", Other: "Norway"},
		{Text: "Amnesty International welcomed the ruling. The justice ministry rejected it.", One: "The justice ministry", Other: "Amnesty International"},
		{Text: "The Works Committee and the Federal Harbour Service (FHS) slept. The FHS closed the port.", One: "The FHS", Other: "the Federal Harbour Service", Same: true},
		{Text: "The Liberty Party slept. The old party has 2,000 members. The Harbour Party chose Jane Roe. The party rejected the deal.", One: "The party", Other: "The Harbour Party", Same: true},
		{Text: "The Acme Company bought a rival. The regulators rejected the deal.", One: "The regulators", Other: "The Acme Company"},
		{Text: "The Sales Administration closed. A court cited the administration of the law.", One: "the administration of the law", Other: "The Sales Administration"},
		{Text: "Red Hat closed the factory. Red Hat Enterprise Linux is sold by Red Hat.", One: "Red Hat", Other: "Red Hat Enterprise Linux"},
		{Text: "IBM bought a factory. IBM Power runs it.", One: "IBM", Other: "IBM Power"},
		{Text: "Acme Airways Group closed. Acme Airways slept.", One: "Acme Airways", Other: "Acme Airways Group", Same: true},
		{Text: "Ginger Roe was born John Peter Roe in Oslo. He sold the factory.", One: "Ginger Roe", Other: "John Peter Roe", Same: true},
		{Text: "Gunmen attacked north-west Norway. Norway slept.", One: "north-west Norway", Other: "Norway"},
		{Text: "\"John Doe is a fool,\" said Richard Roe. \"He lost the case.\"", One: "He", Other: "Richard Roe"},
		{Text: "The baker's lawyer, Richard Roe, slept. \"John Doe owed the bank money,\" he said.", One: "he", Other: "Richard Roe", Same: true},
		{Text: "John Doe slept. \"I am John Doe,\" he said.", One: "he", Other: "John Doe", Same: true},
		{Text: "The mine was sold by the Canadian Government. The Norwegian government slept.", One: "The Norwegian government", Other: "the Canadian Government"},
		{Text: "Acme built the port, which has had problems since it opened in 2006.", One: "the port", Other: "it", Same: true},
		{Text: "Jane Roe is the first woman to lead a company. Boeing slept. The company sold the factory.", One: "The company", Other: "Boeing", Same: true},
		{Text: "John Doe met the main Boeing union in Norway. Boeing sold the factory.", One: "Boeing", Other: "the main Boeing union in Norway"},
		{Text: "Boeing sued the airline in May.", One: "the airline", Other: "Boeing"},
		{Text: "The soldiers slept. Some of the farmers were beaten by them.", One: "them", Other: "the farmers"},
	} {
		r := x.read(e.Text)
		if found, same := r.linked(&e); !found || same != e.Same {
			t.Errorf("%q: %q and %q: %v, want %v; they stand for %s", e.Text, e.One, e.Other, same, e.Same, r.listMentions())
		}
	}
}

// TestWhose: a clause with "whose" behind what is done with somebody is told of him.
func TestWhose(t *testing.T) {
	x, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]string{
		"The report on Volta Group, whose mines were closed, was late.":                "Volta Group",
		"He had been negotiating a pipeline deal with China, whose mines were closed.": "China",
	} {
		found := false
		for _, c := range x.Extract(graph.Article{ID: "sha256:example", Text: text, Published: "2024-02-20", Language: "en"}) {
			found = found || c.Type == "CLOSE" && len(c.Role("theme")) == 1 && c.Role("theme")[0].Name == want+"'s mines"
		}
		if !found {
			t.Errorf("%q: the mines are not %s's", text, want)
		}
	}
}
