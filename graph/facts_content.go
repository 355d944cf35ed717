package graph

import (
	"slices"

	"wiregraph/graph/ontology"
)

// Who asks, promises or decides one thing today asks another tomorrow, and in one
// interview ten: what is asked, promised or decided tells the acts apart, where it
// is no thing that goes by a name of its own.

// A content is what a claim says of a role in words or by an event.
type content struct {
	words  []string // of what fills the role
	events []string // types of the events among it
	things bool     // nothing but things of the world fill it: names and descriptions compare them
	doer   bool     // it is what does it or brings it about
}

// contentRoles returns the roles in which claims of the type say what they are about:
// of the key roles, in their places, those that take anything, "" for the others; then
// those that the rulebook lists.
func (g *gathering) contentRoles(t *ontology.Type) []string {
	if roles, ok := g.about[t.ID]; ok {
		return roles
	}
	var out []string
	for _, k := range g.keyRoles(t) {
		role := ""
		if spec := t.Role(k.roles[0]); len(k.roles) == 1 && spec != nil && len(spec.Classes) == 0 {
			role = k.roles[0]
		}
		out = append(out, role)
	}
	for _, r := range t.Roles {
		if g.w.book.Consistency.Contents[r.Name] && !slices.Contains(out, r.Name) {
			out = append(out, r.Name)
		}
	}
	g.about[t.ID] = out
	return out
}

// doer is the role of what does something, which an article calls by many words.
const doer = "agent"

// contentsOf reads what a claim says of the roles that tell what it is about; nil
// for types of which it does not matter: what happens once happens once.
func (g *gathering) contentsOf(c *Claim, t *ontology.Type) []content {
	if lasting(t) || len(g.w.book.Consistency.Once[t.ID]) > 0 {
		return nil
	}
	var out []content
	for _, role := range g.contentRoles(t) {
		said := content{things: true, doer: role == doer}
		for _, r := range g.w.types.fillers(c, t, role) {
			said.things = said.things && r.World()
			said.words = merged(said.words, g.contents(r.Text))
			if r.Event != "" {
				said.events = merged(said.events, []string{r.Event})
			}
		}
		out = append(out, said)
	}
	return out
}

// other reports whether both say something, and nothing the same.
func (a *content) other(b *content) bool {
	return len(a.words) > 0 && len(b.words) > 0 && !(a.things && b.things) && !a.shares(b)
}

// shares reports whether both have a word or a kind of event in common.
func (a *content) shares(b *content) bool {
	return shared(a.words, b.words) > 0 || shared(a.events, b.events) > 0
}

// with returns what both say.
func (a *content) with(b *content) content {
	return content{words: merged(a.words, b.words), events: merged(a.events, b.events), things: a.things && b.things, doer: a.doer}
}

// otherContent reports whether the frame is about something else than the proto, but
// for what a headline says in words of its own.
func (x *protos) otherContent(p *proto, f *frame) bool {
	if x.headline(p, f) {
		return false
	}
	a, b := p.hint, x.g.hint(f)
	for i := range b.contents {
		named := i < len(f.roles) && len(p.roles[i].strong) > 0 && len(f.roles[i].strong) > 0
		if !named && !b.contents[i].doer && a.contents[i].other(&b.contents[i]) {
			return true
		}
	}
	return false
}

// headline reports whether one of both stands in the headline of an article and the
// other below it.
func (x *protos) headline(p *proto, f *frame) bool {
	if x.g.headline(f.claim) {
		return p.below.has(f.article)
	}
	return p.above.has(f.article)
}

// briefly reports whether what either says of each thing may be the other in fewer
// words: neither is the voice recorder the data recorder, nor a veil another garment, nor
// one ferry the ferries.
func (x *protos) briefly(p *proto, f *frame) bool {
	n := &x.g.w.book.Naming
	another := func(i int) bool {
		first := firstWord(x.g.w.identity.things[i].name)
		return n.Determiners[first] && !n.Definite[first] && !n.Articles[first] && !n.Possessives[first] && !n.NameStarts[first]
	}
	for i := range f.roles {
		if slices.ContainsFunc(slices.Concat(p.roles[i].items, f.roles[i].items), another) {
			return false
		}
		for _, a := range p.roles[i].items {
			for _, b := range f.roles[i].items {
				if u, v := x.g.w.words(a), x.g.w.words(b); !contains(u, v) && !contains(v, u) || x.g.w.identity.several(a) != x.g.w.identity.several(b) {
					return false
				}
			}
		}
	}
	return true
}

// byContent splits frames that say the same of things by what they are about.
// Frames of which nothing else is known must be about something the same. Each is compared
// with as many as came last.
func (g *gathering) byContent(frames []frame) [][]frame {
	if len(frames) < 2 || g.hint(&frames[0]).contents == nil {
		return [][]frame{frames}
	}
	empty := !slices.ContainsFunc(frames[0].roles, func(r frameRole) bool { return len(r.strong)+len(r.items) > 0 })
	var out [][]frame
	var about [][]content
	for i := range frames {
		own := g.hint(&frames[i]).contents
		k := max(0, len(about)-mostTellings)
		for k < len(about) && !oneContent(about[k], own, empty) {
			k++
		}
		if k == len(about) {
			out, about = append(out, nil), append(about, slices.Clone(own))
		}
		out[k] = append(out[k], frames[i])
		for r := range own {
			about[k][r] = about[k][r].with(&own[r])
		}
	}
	return out
}

// oneContent reports whether what both say may be of one act; if it must, they share
// something, or say nothing at all, and have one doer.
func oneContent(a, b []content, must bool) bool {
	said, same := false, false
	for i := range a {
		if (must || !a[i].doer) && a[i].other(&b[i]) {
			return false
		}
		said = said || len(a[i].words)+len(b[i].words) > 0
		same = same || a[i].shares(&b[i])
	}
	return !must || same || !said
}
