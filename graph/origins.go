package graph

import (
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// A vouching knows who may stand behind a claim.
type vouching struct {
	*world
	voice  map[int]int       // entity -> the entity it speaks for
	places map[string]string // folded name -> country
	byID   map[string]*entity
	asked  struct { // the fact that was asked for last
		of    *fact
		named map[string][]string // article -> whom its claims of the fact name as their source
	}
	own   []string         // by article as the copies number them: its own voice, that of the first of its copies
	sides map[string][]int // article -> its claims of types that tell of a happening from a side, or of a decision on it
}

func newVouching(w *world) *vouching {
	v := &vouching{world: w, voice: w.voices(), places: w.placesByName(), byID: map[string]*entity{}, sides: map[string][]int{}}
	for _, e := range w.entities {
		v.byID[e.id] = e
	}
	for i := range w.copies.ids {
		if r := w.copies.same.find(i); r < i {
			v.own = append(v.own, v.own[r])
		} else {
			v.own = append(v.own, ownVoice+w.copies.ids[i])
		}
	}
	for i, c := range w.claims {
		_, side := w.book.Consistency.Decides[c.Type]
		for _, t := range w.book.Consistency.Tellings {
			side = side || slices.Contains(t.Types, c.Type)
		}
		if side {
			v.sides[c.ArticleID] = append(v.sides[c.ArticleID], i)
		}
	}
	return v
}

// What an origin is named by: who says so, or the article that says so itself.
const (
	somebody = "entity:"
	ownVoice = "article:"
)

// origins returns the independent origins behind a fact. An article that
// names its sources is none itself; one that names none is its own. Copies
// count as the article they copy.
func origins(supporting map[string][]string) []string {
	var out []string
	for _, sources := range supporting {
		named := false
		for _, s := range sources {
			named = named || !strings.HasPrefix(s, ownVoice)
		}
		for _, s := range sources {
			if !named || !strings.HasPrefix(s, ownVoice) {
				out = append(out, s)
			}
		}
	}
	return inOrder(out)
}

// source names who vouches for a claim: the innermost source that is known,
// else the article.
func (w *vouching) source(c *Claim) string {
	for k := len(c.Attribution) - 1; k >= 0; k-- {
		if r := c.Attribution[k].Source; r != nil {
			if who := w.speaker(c.ArticleID, r); who != "" {
				return who
			}
		}
	}
	if i, ok := w.copies.at[c.ArticleID]; ok {
		return w.own[i]
	}
	return ownVoice + c.ArticleID
}

// speaker names the one that a passage stands for as an origin, or the one
// it is the voice of; "" for somebody unknown.
func (w *vouching) speaker(article string, r *Ref) string {
	i := w.identity.thing(article, r)
	if i < 0 {
		return ""
	}
	e := w.entityOf[i]
	if v, ok := w.voice[e]; ok {
		e = v
	}
	if w.entities[e].named || !w.identity.item(i) {
		return somebody + w.entities[e].id
	}
	return ""
}

// vouchers names who vouches for a fact in a claim that supports it. Behind an
// act of saying ("the ministry confirmed the arrest") stands whoever did it.
// What an outlet tells in its own voice comes from the source to which the
// same article attributes the event in other words ("gave him a car … he
// received the car, the agency said") or the decision on it ("… he had decided
// to give it, the spokesman said").
func (w *vouching) vouchers(f *fact, c *Claim, source string) []string {
	if !strings.HasPrefix(source, ownVoice) {
		return []string{source}
	}
	out := append(w.actors(f, c), w.namedBy(f, c.ArticleID)...)
	for _, i := range w.sides[c.ArticleID] {
		if who := w.supports(i); who != "" && w.takesUp(f, c, i) {
			out = append(out, who)
		}
	}
	if len(out) == 0 {
		return []string{source}
	}
	return out
}

// namedBy names those whom the claims of an article that support a fact name as their
// sources, found once for each fact.
func (w *vouching) namedBy(f *fact, article string) []string {
	if w.asked.of != f {
		w.asked.of, w.asked.named = f, map[string][]string{}
		for _, i := range f.claims {
			d := w.claims[i]
			if _, decides := w.book.Consistency.Decides[d.Type]; decides {
				continue
			}
			if who := w.supports(i); who != "" {
				w.asked.named[d.ArticleID] = append(w.asked.named[d.ArticleID], who)
			}
		}
	}
	return w.asked.named[article]
}

// supports names the source of a claim that says that something is so, "" where there
// is none but the article.
func (w *vouching) supports(i int) string {
	if s := w.stanceAt[i]; s != asserts && s != alleges {
		return ""
	}
	if who := w.source(w.claims[i]); !strings.HasPrefix(who, ownVoice) {
		return who
	}
	return ""
}

// actors names those who did an act of saying that is about the fact f.
func (w *vouching) actors(f *fact, c *Claim) []string {
	topic, act := w.book.Consistency.Topics[c.Type]
	if !act || c.Type == f.typ.ID {
		return nil
	}
	var out []string
	for _, r := range c.Role(topic.By) {
		if who := w.speaker(c.ArticleID, &r); who != "" {
			out = append(out, who)
		}
	}
	return out
}

// voiceOf names whose voice a claim is when voices for and against a fact are
// compared: in an act of saying that of whoever did it, known or not.
func (w *vouching) voiceOf(f *fact, c *Claim, source string) string {
	if out := w.actors(f, c); len(out) > 0 {
		return out[0]
	}
	if _, act := w.book.Consistency.Topics[c.Type]; act && c.Type != f.typ.ID {
		return "claim:" + c.ID
	}
	return source
}

// takesUp reports whether a claim tells the event of the fact f again, of which
// c of the same article is a claim, or tells that somebody decided on it.
func (w *vouching) takesUp(f *fact, c *Claim, i int) bool {
	d := w.claims[i]
	role, decides := w.book.Consistency.Decides[d.Type]
	if !decides {
		return w.retells(f, c, i)
	}
	return slices.ContainsFunc(d.Role(role), func(r Ref) bool {
		j, ok := w.told(&r)
		return ok && w.claims[j].ArticleID == c.ArticleID && w.retells(f, c, j)
	})
}

// retells reports whether a claim is of the fact f or, in the words of another
// side, of what c says of it.
func (w *vouching) retells(f *fact, c *Claim, i int) bool {
	if _, own := slices.BinarySearch(f.claims, i); own {
		return true
	}
	d := w.claims[i]
	return slices.ContainsFunc(w.book.Consistency.Tellings, func(t ontology.Tellings) bool {
		return slices.Contains(t.Types, c.Type) && slices.Contains(t.Types, d.Type) && w.sameFiller(c, d, t.Role) && claimInterval(d).compatible(f.when)
	})
}

// sameFiller reports whether one thing fills a role of two claims of an article.
func (w *world) sameFiller(c, d *Claim, role string) bool {
	for _, a := range c.Role(role) {
		for _, b := range d.Role(role) {
			i, j := w.identity.thing(c.ArticleID, &a), w.identity.thing(d.ArticleID, &b)
			if i >= 0 && j >= 0 && w.entityOf[i] == w.entityOf[j] {
				return true
			}
		}
	}
	return false
}

// voices maps the entities that speak for another to that other: the Kremlin
// and its spokesman are one origin.
func (w *world) voices() map[int]int {
	out := map[int]int{}
	for _, f := range w.facts {
		if !w.book.Consistency.SpeaksFor[f.typ.ID] || len(f.typ.Roles) < 2 {
			continue
		}
		a, b := f.role(f.typ.Roles[0].Name), f.role(f.typ.Roles[1].Name)
		if a == nil || b == nil || len(a.things) != 1 || len(b.things) != 1 {
			continue
		}
		from, to := w.entityOf[a.things[0]], w.entityOf[b.things[0]]
		if old, ok := out[from]; from != to && (!ok || to < old) {
			out[from] = to
		}
	}
	direct := map[int]int{} // one step only, and never in a circle
	for from, to := range out {
		if _, further := out[to]; !further {
			direct[from] = to
		}
	}
	return direct
}
