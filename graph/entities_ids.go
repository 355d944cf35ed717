package graph

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// An entity is one thing of the world: all the things of the articles that
// the identity stage took for one.
type entity struct {
	id, name string
	class    ontology.Class
	kind     string
	wikidata string
	country  string
	aliases  []string
	named    bool
	article  string // what stands before its name, see world.article
	things   []int
	guests   int // things of guests in it
}

// name turns sets of things into entities and gives entities and facts their
// ids. Names come first, then the facts that named entities identify, then
// the items that those facts identify, then the facts about items and facts.
func (w *world) name() {
	id := w.identity
	w.taken = map[string]bool{}
	w.entityOf = make([]int, len(id.things))
	sets := id.same.groups()
	w.entities = make([]*entity, len(sets))
	inChunks(len(sets), func(from, to int) {
		for k := from; k < to; k++ {
			for _, i := range sets[k] {
				w.entityOf[i] = k
			}
			w.entities[k] = w.newEntity(sets[k])
		}
	})
	taken := map[string]bool{} // ids of facts
	w.bringHome(taken)
	w.entityIDs(func(e *entity) bool { return e.id == "" && !w.identity.item(e.things[0]) })
	w.factIDs(taken)
	w.nameModels()
	w.orderParties()
}

func (w *world) newEntity(members []int) *entity {
	e := &entity{things: members}
	var classes, kinds, qids, countries votes
	for _, i := range members {
		t := &w.identity.things[i]
		if t.guest {
			e.guests++
		}
		e.named = e.named || t.named
		classes.add(string(t.class))
		kinds.add(t.kind)
		qids.add(t.wikidata)
		countries.add(t.country)
		if t.named {
			for _, n := range t.names {
				e.aliases = withName(e.aliases, n)
			}
		}
	}
	e.class, e.kind, e.wikidata, e.country = ontology.Class(classes.top()), kinds.top(), qids.top(), countries.top()
	if c := w.identity.class(members[0]); e.wikidata == "" { // a name that some article took for something else
		e.class = c
	}
	e.name = bestName(w.candidates(e, true))
	slices.Sort(e.aliases)
	e.aliases = slices.DeleteFunc(e.aliases, func(n string) bool { return n == e.name })
	e.article = w.article(e)
	return e
}

// A nameCandidate is a name that articles use, with how many do.
type nameCandidate struct {
	Name     string `json:"name"`
	Fuller   int    `json:"fuller,omitempty"` // see below
	Articles int    `json:"articles"`
	All      int    `json:"all"` // how often
}

// How full a name is: people's names of several words and those of parties that say so go
// before others, acronyms last.
const (
	acronym = iota
	plainName
	fullName
	givenName // by more than articles
)

// candidates returns the names that articles give an entity, guests too or not.
func (w *world) candidates(e *entity, guests bool) []nameCandidate {
	var found []nameCandidate
	for _, i := range e.things {
		t := &w.identity.things[i]
		if e.named && !t.named || t.guest && !guests {
			continue
		}
		name := t.name
		if !e.named {
			name = caption(&w.book.Naming, name)
		}
		k := slices.IndexFunc(found, func(c nameCandidate) bool { return c.Name == name })
		if k < 0 {
			k = len(found)
			found = append(found, nameCandidate{Name: name, Fuller: plainName})
			if isAcronym(name) {
				found[k].Fuller = acronym
			} else if words := strings.Fields(name); len(words) > 1 && (e.class == ontology.Person || e.kind == party && w.book.Naming.PlainHeads[Fold(lastOf(words))]) {
				found[k].Fuller = fullName
			}
		}
		found[k].Articles++
		found[k].All += len(t.refs)
	}
	return found
}

// bestName chooses the name that the most articles use, people's names of more
// than one word and those of parties that say so first, acronyms last.
func bestName(candidates []nameCandidate) string {
	return slices.MaxFunc(candidates, func(a, b nameCandidate) int {
		return cmp.Or(cmp.Compare(a.Fuller, b.Fuller), cmp.Compare(a.Articles, b.Articles),
			cmp.Compare(a.All, b.All), cmp.Compare(len(a.Name), len(b.Name)), cmp.Compare(b.Name, a.Name))
	}).Name
}

// entityIDs gives the entities that want holds their ids: the Wikidata id, else
// class and name; where two would have one id, kind and country tell them
// apart, else a hash of where they are mentioned. What no name of its own tells is
// told apart from what goes by the like in other volumes.
func (w *world) entityIDs(want func(*entity) bool) {
	by := map[string][]*entity{}
	for _, e := range w.entities {
		if !want(e) {
			continue
		}
		base := e.wikidata
		if base == "" {
			key := strings.Join(described(&w.book.Naming, e.name), " ")
			if e.class == ontology.Role {
				key = officeKey(&w.book.Naming, e.name, nil)
			} else if e.named {
				key = nameKey(&w.book.Naming, e.class, e.name)
			}
			base = strings.ToLower(string(e.class)) + ":" + cmp.Or(slug(key), slug(e.name), shortHash(e.name))
			if w.in.Several && !w.tellsByName(e, key) {
				e.id = base + "." + w.firstMention(e)
				continue
			}
		}
		by[base] = append(by[base], e)
	}
	for _, base := range sortedKeys(by) {
		w.tellApart(base, by[base])
	}
}

// tellsByName reports whether the name of an entity says to other volumes which it is: not a
// surname or a given name alone, nor that of a body that every country has.
func (w *world) tellsByName(e *entity, key string) bool {
	switch {
	case e.class == ontology.Role:
		return true
	case !e.named:
		return false
	case e.class == ontology.Person:
		return strings.Contains(key, " ")
	}
	return e.class != ontology.Organization || !generic(&w.book.Naming, key)
}

// tellApart gives the entities with one base id ids of their own.
func (w *world) tellApart(base string, l []*entity) {
	take := func(e *entity, id string) { e.id, w.taken[id] = id, true }
	slices.SortStableFunc(l, func(a, b *entity) int { return cmp.Compare(len(b.things), len(a.things)) })
	if !w.taken[base] && (len(l) == 1 || w.outshines(l[0], l[1])) { // the one that most articles mean keeps the plain id
		take(l[0], base)
		l = l[1:]
	}
	qualifiers := []func(*entity) string{
		func(e *entity) string { return e.country },
		func(e *entity) string { return slug(e.kind) },
		w.firstMention,
	}
	if len(l) == 1 {
		qualifiers = qualifiers[2:]
	}
	for _, qualify := range qualifiers {
		ids := map[string]bool{}
		for _, e := range l {
			if id := strings.TrimSuffix(base+"."+qualify(e), "."); !w.taken[id] {
				ids[id] = true
			}
		}
		if len(ids) == len(l) {
			for _, e := range l {
				take(e, strings.TrimSuffix(base+"."+qualify(e), "."))
			}
			return
		}
	}
}

// outshines reports whether of two entities of one name the first may go by it alone:
// more articles mean it, or, where in another volume it may be the other way round,
// at least twice as many.
func (w *world) outshines(a, b *entity) bool {
	if w.in.Several {
		return len(a.things) >= 2*len(b.things)
	}
	return len(a.things) > len(b.things)
}

// firstMention hashes the smallest article and chain of an entity: unique,
// since a chain belongs to one entity.
func (w *world) firstMention(e *entity) string {
	t := w.identity.things[e.things[0]]
	return shortHash(t.article + "\x00" + t.chain)
}

// shortHash returns a short hexadecimal hash.
func shortHash(s string) string {
	h := sha256.Sum256([]byte(s))
	return hex.EncodeToString(h[:5])
}

// entitiesOf returns the entities of things, once each, by id.
func (w *world) entitiesOf(things []int) []*entity {
	out := make([]*entity, 0, len(things))
	for _, t := range things {
		if e := w.entities[w.entityOf[t]]; !slices.Contains(out, e) {
			out = append(out, e)
		}
	}
	if len(out) < 2 {
		return out
	}
	slices.SortStableFunc(out, func(a, b *entity) int { return cmp.Compare(a.id, b.id) })
	return out
}
