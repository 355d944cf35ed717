package graph

import (
	"cmp"
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// A hint is what a claim says beside the things and facts of its key roles.
type hint struct {
	words    [][]string // by key role: the words of what is no thing and no told fact
	ranks    [][]int    // by key role: which of several, "the second debate"
	beside   []string   // the words of its other roles, places and amounts aside
	count    quantity   // how many, or how much
	counts   bool
	toll     bool      // it counts those whom what happened befell, whoever they are: "eleven people", "at least nine"
	places   []int     // roots of the named places of its place role
	placed   bool      // it says where
	round    float64   // the least that the round word means by which it counts those whom it befell, 0 without one
	anew     bool      // it happened again
	keys     []toldKey // see storyKeys; nil until they are asked for
	contents []content // by contentRoles; nil where they do not matter
}

// hint reads the hints of a frame, once for each claim.
func (g *gathering) hint(f *frame) *hint {
	if h := g.hints[f.claim]; h != nil {
		return h
	}
	h := &hint{}
	c := g.w.claims[f.claim]
	count := func(text string) {
		if q := g.counted(text); q.value > 1 && !h.counts {
			h.count, h.counts = q, true
		}
	}
	for _, ref := range c.Role("amount") {
		count(ref.Text)
	}
	h.beside = g.beside(c, f.typ)
	h.contents = g.contentsOf(c, f.typ)
	h.anew = slices.ContainsFunc(strings.Fields(Fold(c.Quote)), func(w string) bool { return g.w.book.Naming.Repeats[w] })
	for _, k := range g.keyRoles(f.typ) {
		var words []string
		var ranks []int
		for _, name := range k.roles {
			for _, ref := range g.w.types.fillers(c, f.typ, name) {
				if n := g.rankOf(ref.Text); n > 0 {
					ranks = append(ranks, n)
				}
				if ref.Claim == "" && g.w.identity.thing(c.ArticleID, &ref) < 0 {
					words = append(words, g.contents(cmp.Or(ref.Name, ref.Text))...)
				}
				if !ref.Named && !g.byDoers(f.typ, k) {
					count(ref.Text)
				}
				if strings.HasPrefix(ref.Name, ref.Text) && g.counted(ref.Name).currency != "" { // "a loss" of $15 billion
					count(ref.Name)
				}
			}
		}
		slices.Sort(words)
		h.words, h.ranks = append(h.words, words), append(h.ranks, inOrder(ranks))
		if g.once(f.typ, k) {
			befell := g.w.types.fillers(c, f.typ, k.roles[0])
			h.toll = h.counts && g.anybody(befell)
			if len(befell) == 1 {
				h.round = g.w.book.Naming.Rounds[firstWord(befell[0].Text)]
			}
		}
	}
	for i := 0; i < len(c.Roles) && !h.counts; i++ { // "demanded $3.2 million"
		for _, ref := range c.Roles[i].Refs {
			sum := ref.Text
			if _, of, ok := strings.Cut(sum, " of "); ok && g.counted(sum).currency == "" {
				sum = of // "a ransom of $3 million"
			}
			if q := g.counted(sum); !ref.Named && q.currency != "" {
				count(sum)
			}
		}
	}
	for _, ref := range c.Role("place") {
		h.placed = true
		if i := g.w.identity.thing(c.ArticleID, &ref); i >= 0 && g.w.identity.things[i].class == ontology.Place && !g.w.identity.item(i) {
			h.places = append(h.places, g.w.identity.same.find(i))
		}
	}
	g.hints[f.claim] = h
	return h
}

// byDoers reports whether whoever fills a role does to others what happens to those once: how
// many do it is seldom known alike, "three men" and "four", and counts none of those.
func (g *gathering) byDoers(t *ontology.Type, k keyRole) bool {
	return k.roles[0] == doer && len(g.w.book.Consistency.Once[t.ID]) > 0 && !g.once(t, k)
}

// counted returns the quantity that a passage begins with, read once for each
// wording; zero when there is none.
func (g *gathering) counted(text string) quantity {
	return once(g.quantities, text, func() quantity {
		words := slices.DeleteFunc(strings.Fields(text), func(w string) bool { return g.w.book.Naming.Determiners[Fold(w)] })
		q, _ := g.w.parseQuantity(strings.Join(words, " "))
		return q
	})
}

// contents is contents, done once for each wording.
func (g *gathering) contents(text string) []string {
	return once(g.said, text, func() []string { return contents(&g.w.book.Naming, text) })
}

// rankOf is rankOf, done once for each wording.
func (g *gathering) rankOf(text string) int {
	return once(g.ranks, text, func() int { return rankOf(&g.w.book.Naming, text) })
}

// beside returns the words and figures of the roles that do not identify facts of
// the type.
func (g *gathering) beside(c *Claim, t *ontology.Type) []string {
	var out []string
	for _, r := range c.Roles {
		if r.Name == "place" || r.Name == "amount" || slices.ContainsFunc(g.keyRoles(t), func(k keyRole) bool { return slices.Contains(k.roles, r.Name) }) {
			continue
		}
		for i := range r.Refs {
			out = append(out, g.contents(r.Refs[i].Text)...)
			out = append(out, inDigits(r.Refs[i].Text)...)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// inDigits returns the words of a text that are numbers in digits.
func inDigits(text string) []string {
	return slices.DeleteFunc(strings.Fields(text), func(w string) bool { return !isDigits(w) })
}

func isDigits(w string) bool { return strings.Trim(w, "0123456789.,") == "" }

// anybody reports whether a passage counts people and says nothing else of them.
func (g *gathering) anybody(refs []Ref) bool {
	n := &g.w.book.Naming
	if len(refs) != 1 || refs[0].Named || another(n, refs[0].Text) {
		return false
	}
	words := described(n, refs[0].Text)
	if len(words) > 0 && n.Determiners[singular(lastOf(words))] {
		return false // "sixteen others"
	}
	if all := strings.Fields(Fold(refs[0].Text)); len(words) < len(all) && all[len(words)] == "of" {
		return false // "three of the gunmen"
	}
	if len(words) > 0 && n.People[words[len(words)-1]] {
		words = words[:len(words)-1]
	}
	return mere(n, words)
}

// unnamed returns the words of a claim's passage that say something and are no
// part of a name, found once for each claim.
func (g *gathering) unnamed(claim int) []string {
	return once(g.passages, claim, func() []string { return g.namesCut(g.w.claims[claim], false) })
}

// namesCut returns the words of a claim's passage that say something and are no part of a name, nor of what
// evokes it if that is to be cut, too.
func (g *gathering) namesCut(c *Claim, evoking bool) []string {
	text := []byte(c.Quote)
	if t := c.Trigger; evoking && t != nil {
		for j := max(0, t.Start-c.Start); j < min(len(text), t.End-c.Start); j++ {
			text[j] = ' '
		}
	}
	for i := range c.Roles {
		for k := range c.Roles[i].Refs {
			if r := &c.Roles[i].Refs[k]; r.Named && r.Start >= c.Start && r.End <= c.Start+len(text) {
				for j := r.Start - c.Start; j < r.End-c.Start; j++ {
					text[j] = ' '
				}
			}
		}
	}
	return contents(&g.w.book.Naming, string(text))
}

// learn adds the hints of a claim to what is known of the proto.
func (p *proto) learn(h *hint) {
	if h.counts && !p.hasCount(h) {
		p.counts = append(p.counts, h.count)
	}
	if p.hint == nil {
		p.hint = &hint{words: slices.Clone(h.words), ranks: slices.Clone(h.ranks), toll: h.toll, anew: h.anew, beside: h.beside, places: h.places, placed: h.placed, round: h.round, contents: slices.Clone(h.contents)}
		return
	}
	for i, w := range h.words {
		if len(p.hint.words[i]) == 0 {
			p.hint.words[i] = w
		}
	}
	for i, r := range h.ranks {
		p.hint.ranks[i] = merged(p.hint.ranks[i], r)
	}
	for i := range h.contents {
		p.hint.contents[i] = p.hint.contents[i].with(&h.contents[i])
	}
	p.hint.toll = p.hint.toll || h.toll
	p.hint.anew = p.hint.anew && h.anew
	p.hint.beside = merged(p.hint.beside, h.beside)
	if len(p.hint.places) == 0 {
		p.hint.places = h.places
	}
	p.hint.placed = p.hint.placed || h.placed
	p.hint.round = max(p.hint.round, h.round)
}
