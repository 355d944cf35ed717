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
	w.entityIDs(func(e *entity) bool { return !w.identity.item(e.things[0]) })
	w.factIDs()
	w.nameModels()
	w.orderParties()
}

func (w *world) newEntity(members []int) *entity {
	e := &entity{things: members}
	var classes, kinds, qids, countries votes
	for _, i := range members {
		t := &w.identity.things[i]
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
	e.name = w.bestName(e)
	slices.Sort(e.aliases)
	e.aliases = slices.DeleteFunc(e.aliases, func(n string) bool { return n == e.name })
	e.article = w.article(e)
	return e
}

// bestName chooses the name that the most articles use, people's names of more
// than one word and those of parties that say so first, acronyms last.
func (w *world) bestName(e *entity) string {
	type candidate struct {
		name          string
		fuller        int // 2 a person's name of several words or one that says party, 0 an acronym, else 1
		articles, all int
	}
	var found []candidate
	for _, i := range e.things {
		t := &w.identity.things[i]
		if e.named && !t.named {
			continue
		}
		name := t.name
		if !e.named {
			name = caption(&w.book.Naming, name)
		}
		k := slices.IndexFunc(found, func(c candidate) bool { return c.name == name })
		if k < 0 {
			k = len(found)
			found = append(found, candidate{name: name, fuller: 1})
			if isAcronym(name) {
				found[k].fuller = 0
			} else if words := strings.Fields(name); len(words) > 1 && (e.class == ontology.Person || e.kind == party && w.book.Naming.PlainHeads[Fold(lastOf(words))]) {
				found[k].fuller = 2
			}
		}
		found[k].articles++
		found[k].all += len(t.refs)
	}
	return slices.MaxFunc(found, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(a.fuller, b.fuller), cmp.Compare(a.articles, b.articles),
			cmp.Compare(a.all, b.all), cmp.Compare(len(a.name), len(b.name)), cmp.Compare(b.name, a.name))
	}).name
}

// entityIDs gives the entities that want holds their ids: the Wikidata id, else
// class and name; where two would have one id, kind and country tell them
// apart, else a hash of where they are mentioned.
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
		}
		by[base] = append(by[base], e)
	}
	for _, base := range sortedKeys(by) {
		w.tellApart(base, by[base])
	}
}

// tellApart gives the entities with one base id ids of their own.
func (w *world) tellApart(base string, l []*entity) {
	take := func(e *entity, id string) { e.id, w.taken[id] = id, true }
	slices.SortStableFunc(l, func(a, b *entity) int { return cmp.Compare(len(b.things), len(a.things)) })
	if !w.taken[base] && (len(l) == 1 || len(l[0].things) > len(l[1].things)) { // the one that most articles mean keeps the plain id
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
