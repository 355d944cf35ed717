package graph

import (
	"cmp"
	"slices"
	"strconv"
)

// A Part of a graph is what one key of the world makes of it. The parts of a
// graph share no row, and together they are the graph.
type Part struct {
	Kind  PartKind
	Key   string // id of the article, entity, fact or source
	Print Print  // of all that the rows and notes are made of; equal prints, equal rows and notes
	// Shared says that other volumes may have a share in what the part is about: its rows
	// are those of all shares merged.
	Shared bool
}

// PartKind says what a part is about.
type PartKind int

// The kinds of parts, and the rows that belong to them.
const (
	ArticlePart PartKind = iota // the article and its claims, how they stand to facts, who says them and through whom, whom it mentions, what it copies
	EntityPart                  // the entity
	FactPart                    // the fact, its roles, its premises, its browsing edges, its contradictions with facts of greater ids
	SourcePart                  // the source
)

// compareParts orders parts by kind and key.
func compareParts(a, b Part) int {
	return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Key, b.Key))
}

// A World is what the articles, claims and decisions of an Input come to: the
// graph before it is written out as rows, which can be had part by part.
type World struct {
	w      *world
	p      *projection
	parts  []Part // by kind and key
	entity map[string]int
	fact   map[string]int
	source map[string]*SourceShare
}

func newWorldOf(w *world, conflicts []Conflict) *World {
	x := &World{w: w, p: newProjection(w, conflicts), entity: map[string]int{}, fact: map[string]int{}, source: w.sources()}
	x.printParts()
	return x
}

// Parts returns the parts of the graph in the order of kinds and keys.
func (x *World) Parts() []Part { return x.parts }

// Rows returns the nodes and edges of a part in the order of their ids, of a shared one
// as far as this volume tells of it.
func (x *World) Rows(p Part) Graph {
	if p.Kind != ArticlePart {
		return x.Share(p).Rows()
	}
	r := newRowSet()
	x.p.article(r, p.Key)
	return r.graph()
}

// Share returns what this volume has to say of an entity, a fact or a source.
func (x *World) Share(p Part) Share {
	s := Share{Notes: x.Notes(p)}
	switch p.Kind {
	case EntityPart:
		s.Entity = x.p.entity(x.entity[p.Key])
	case FactPart:
		s.Fact = x.p.fact(x.fact[p.Key])
	case SourcePart:
		s.Source = x.source[p.Key]
	}
	return s
}

// Notes explain the rows of a part: the decisions of the identity stage about
// an entity, what likely joins made a fact, the contradictions that it takes part in.
type Notes struct {
	Merges    []Merge    `json:",omitempty"`
	Conflicts []Conflict `json:",omitempty"`
}

// Notes returns the notes of a part.
func (x *World) Notes(p Part) Notes {
	switch p.Kind {
	case EntityPart:
		return Notes{Merges: x.p.merged[p.Key]}
	case FactPart:
		return Notes{Merges: x.p.merged[p.Key], Conflicts: x.p.disputes[p.Key]}
	}
	return Notes{}
}

// Named returns the ids of the entities by their names; of several of one name
// the greatest.
func (x *World) Named() map[string]string {
	out := make(map[string]string, len(x.w.entities))
	for _, e := range x.w.entities {
		out[e.name] = max(out[e.name], e.id)
	}
	return out
}

// printParts lists the parts with their prints.
func (x *World) printParts() {
	w := x.w
	stamps := make(map[string]Print, len(w.articles))
	for _, a := range w.articles {
		stamps[a.ID] = newPrint(w.in.Stamps[a.ID])
	}
	articles := w.articleIDs()
	x.parts = make([]Part, len(articles)+len(w.entities)+len(w.facts), len(articles)+len(w.entities)+len(w.facts)+len(x.source))
	entities, facts := x.parts[len(articles):], x.parts[len(articles)+len(w.entities):]
	inChunks(len(articles), func(from, to int) {
		for k, id := range articles[from:to] {
			x.parts[from+k] = Part{Kind: ArticlePart, Key: id, Print: x.p.articlePrint(id, stamps[id])}
		}
	})
	said := make([]Print, len(w.entities)) // what other rows say of an entity
	for k, e := range w.entities {
		x.entity[e.id] = k
	}
	for k, f := range w.facts {
		x.fact[f.id] = k
	}
	inChunks(len(w.entities), func(from, to int) {
		for k := from; k < to; k++ {
			e := w.entities[k]
			said[k] = newPrint(e.id, w.withArticle(e), e.name, w.bearing(e), strconv.FormatBool(e.named), string(e.class))
			entities[k] = Part{EntityPart, e.id, x.p.entityPrint(k), w.in.Several}
		}
	})
	inChunks(len(w.facts), func(from, to int) {
		for k := from; k < to; k++ {
			f := w.facts[k]
			facts[k] = Part{FactPart, f.id, x.p.factPrint(k, stamps, said), w.in.Several}
		}
	})
	for id, s := range x.source {
		x.parts = append(x.parts, Part{SourcePart, id, newPrint(s.Name, s.Domain), w.in.Several})
	}
	if len(w.in.Guests) > 0 {
		x.parts = slices.DeleteFunc(x.parts, x.guests)
	}
	slices.SortFunc(x.parts, compareParts)
}

// guests reports whether guests alone tell of a part, and all that is to say of it is said
// in their own volumes.
func (x *World) guests(p Part) bool {
	switch p.Kind {
	case EntityPart:
		e := x.w.entities[x.entity[p.Key]]
		return e.guests == len(e.things) && len(x.p.merged[p.Key]) == 0
	case FactPart:
		return !x.w.tells(x.w.facts[x.fact[p.Key]]) && len(x.p.disputes[p.Key]) == 0
	}
	return false
}
