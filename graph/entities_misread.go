package graph

import (
	"cmp"
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// joinMisread joins what articles of one story call by one name, or by the last word
// of the name of a vessel or of what happens ("Cyclone Ania", "Ania"), and take for
// things of different classes: readers guess at strange names, and take a ship for a
// person. It does not touch names that the gazetteer knows, nor what may be a surname.
func (id *identities) joinMisread(w *world) {
	id.noteOfficeholders(w)
	b := blocks{}
	for i := range id.things {
		t := &id.things[i]
		if !t.named || t.wikidata != "" || t.home == nil || t.home.published == "" || !guessed(t.class) {
			continue
		}
		b.add(strings.Join(t.words, " "), i)
		b.add(id.fold(t.name), i)
		if t.event || t.class == ontology.Artifact && t.kind != "" {
			b.add(lastOf(t.words), i)
		}
		if t.class == ontology.Organization && len(t.words) > 1 || t.class == ontology.Person && t.kind == "" && len(t.words) == 1 {
			b.add(firm+t.words[0], i) // "Acme Shipping", "Acme"
		}
	}
	for _, key := range b.ofSeveral() {
		block, name := b[key], strings.TrimPrefix(key, firm)
		if !id.classesDiffer(block) {
			continue
		}
		slices.SortStableFunc(block, id.byPublication)
		for k, i := range block {
			for _, j := range block[max(0, k-mostStories/2):k] {
				switch who := id.inFull(i, j, name); {
				case who >= 0:
					id.note([]int{j, i}, "misread", true, "articles of one story call somebody so in full, and one takes the name for a thing's")
					id.joinTo(who, i+j-who)
				case id.misread(i, j, name):
					id.note([]int{j, i}, "misread", true, "articles of one story call it so, and take it for things of different classes")
					id.joinAs(i, j)
				}
			}
		}
	}
}

// firm stands before the first words of names of bodies, by which people go, too.
const firm = "firm "

// guessed reports whether the class of a strange name is a guess.
func guessed(c ontology.Class) bool {
	switch c {
	case ontology.Person, ontology.Organization, ontology.Place, ontology.Artifact, ontology.Concept, ontology.Group:
		return true
	}
	return false
}

// classesDiffer reports whether the things of a block are of more than one class.
func (id *identities) classesDiffer(block []int) bool {
	return slices.ContainsFunc(block[1:], func(i int) bool { return id.things[i].class != id.things[block[0]].class })
}

// misread reports whether two things that are called so are one that one of the articles
// took for something else.
func (id *identities) misread(i, j int, name string) bool {
	s, t := &id.things[i], &id.things[j]
	x, y := id.cluster[id.same.find(i)], id.cluster[id.same.find(j)]
	if x == y || x.class == y.class || x.wikidata != "" || y.wikidata != "" || id.keptApart(x, y) != "" {
		return false
	}
	if !id.knownBody(x, y) && !id.knownBody(y, x) && (id.isPerson(s, t) || id.isPerson(t, s)) {
		return false
	}
	if len(s.words) > 1 && len(t.words) > 1 && lastOf(s.words) == name {
		return false // neither is called by its last word alone
	}
	return s.home.callsAs(t.home, id.nameNumber(name))
}

// knownBody reports whether several articles know of a kind of body what one alone takes for a
// person, who holds no office: "the owner of the mine", of a firm.
func (id *identities) knownBody(body, person *cluster) bool {
	return body.class == ontology.Organization && body.kind != "" && len(body.members) > 1 &&
		person.class == ontology.Person && len(person.members) == 1 && !id.officeholder[person.members[0]]
}

// noteOfficeholders notes who is said to hold an office.
func (id *identities) noteOfficeholders(w *world) {
	id.officeholder = map[int]bool{}
	for _, slot := range id.book.Consistency.Functional {
		if len(slot.Offices) == 0 {
			continue
		}
		for k, c := range w.claims {
			if c.Type != slot.Type || c.Polarity == Negative || w.stanceAt[k] != asserts {
				continue
			}
			for _, r := range c.Role(slot.Value) {
				if i := id.thing(c.ArticleID, &r); i >= 0 {
					id.officeholder[i] = true
				}
			}
		}
	}
}

// isPerson reports whether s is a person, for all that the other says: by a name of
// several words, unless the other knows which kind of thing it is, or by a surname. Whom
// an article calls "the Norham Cup" is nobody.
func (id *identities) isPerson(s, t *thing) bool {
	if s.class != ontology.Person || slices.ContainsFunc(s.refs, func(r *Ref) bool { return id.articled(s, r) }) {
		return false
	}
	if len(s.words) > 1 {
		return s.kind != "" || t.kind == ""
	}
	_, own := slices.BinarySearch(s.home.scene.shorts, id.number(s.words[0]))
	_, other := slices.BinarySearch(t.home.scene.shorts, id.number(s.words[0]))
	return own || other && shortOf(t) != s.words[0]
}

// articled reports whether nothing but "the" and the name of a thing makes a passage.
func (id *identities) articled(t *thing, r *Ref) bool {
	first, rest, _ := strings.Cut(id.fold(r.Text), " ")
	return id.book.Naming.Definite[first] && rest == id.fold(t.name)
}

func lastOf(words []string) string { return words[len(words)-1] }

// joinAs joins two sets of different classes as what the one is of which more is known, or as what
// more articles take it for; least is known of persons, for whom readers take strange names.
func (id *identities) joinAs(i, j int) {
	x, y := id.cluster[id.same.find(i)], id.cluster[id.same.find(j)]
	surer := func(c *cluster) int {
		n := 2 * min(len(c.members), 2)
		if c.kind != "" {
			n += 3
		}
		switch {
		case c.class != ontology.Person:
			n += 2
		case slices.ContainsFunc(c.members, func(i int) bool { return id.officeholder[i] }):
			n += 10 // "President Lund", whatever "Lund" is taken for elsewhere
		}
		return n
	}
	if cmp.Or(cmp.Compare(surer(x), surer(y)), cmp.Compare(len(x.members), len(y.members)), strings.Compare(string(y.class), string(x.class))) < 0 {
		i, j = j, i
	}
	id.joinTo(i, j)
}

// joinTo joins the set of j to that of i as what i is.
func (id *identities) joinTo(i, j int) {
	x, y := id.cluster[id.same.find(i)], id.cluster[id.same.find(j)]
	y.class, y.kind, y.country = x.class, x.kind, x.country
	id.join(i, j)
}

// inFull returns the one of two things that is a person where both have that person's full
// name, and of the other no more is known than that a reader took the name for one of another
// class: "the car struck Lise Moe". -1 where it is not so, or it may be named after the person,
// as ships are.
func (id *identities) inFull(i, j int, name string) int {
	who, other := i, j
	if id.things[who].class != ontology.Person {
		who, other = j, i
	}
	s, t := &id.things[who], &id.things[other]
	x, y := id.cluster[id.same.find(who)], id.cluster[id.same.find(other)]
	switch {
	case x == y, s.class != ontology.Person, y.class == ontology.Person, t.class == ontology.Artifact, len(s.words) < 2, id.fold(s.name) != id.fold(t.name):
		return -1
	case s.kind == "" && len(x.members) < 2 && len(s.refs) < 2, t.kind != "", t.event, x.wikidata != "", y.wikidata != "", id.keptApart(x, y) != "":
		return -1 // nothing but one reader's guess speaks for the person
	case !id.isPerson(s, t), !s.home.callsAs(t.home, id.nameNumber(name)):
		return -1
	}
	return who
}
