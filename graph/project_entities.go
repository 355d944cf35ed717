package graph

import (
	"slices"
	"strconv"
	"strings"
)

// eachMention calls f for every passage by which the claims of an article
// mention an entity: who says, who is told, who and what fills the roles.
func (w *world) eachMention(article string, f func(entity int, r *Ref, claim int)) {
	for _, i := range w.inArticle(article) {
		c := w.claims[i]
		mention := func(r *Ref) {
			if r == nil {
				return
			}
			if t := w.identity.thing(c.ArticleID, r); t >= 0 {
				f(w.entityOf[t], r, i)
			}
		}
		for k := range c.Attribution {
			mention(c.Attribution[k].Source)
			mention(c.Attribution[k].Addressee)
		}
		for k := range c.Roles {
			for j := range c.Roles[k].Refs {
				mention(&c.Roles[k].Refs[j])
			}
		}
	}
}

// articleIDs returns the articles that are here or that claims name, without guests.
func (w *world) articleIDs() []string {
	ids := make([]string, 0, len(w.articles))
	for _, a := range w.articles {
		if !w.guest(a.ID) {
			ids = append(ids, a.ID)
		}
	}
	for id := range w.claimsOf {
		if w.byArticle[id] == nil && !w.guest(id) {
			ids = append(ids, id)
		}
	}
	return ids
}

// entityAt returns the entity that a passage of a claim stands for, or nil.
func (w *world) entityAt(c *Claim, r *Ref) *entity {
	if r == nil {
		return nil
	}
	if i := w.identity.thing(c.ArticleID, r); i >= 0 {
		return w.entities[w.entityOf[i]]
	}
	return nil
}

// mentionCounts are how many articles and claims mention an entity.
type mentionCounts struct{ articles, claims int }

func (w *world) countMentions() []mentionCounts {
	out := make([]mentionCounts, len(w.entities))
	inArticle, inClaim := make([]int, len(w.entities)), make([]int, len(w.entities)) // the last that was counted, plus one
	for k, id := range w.articleIDs() {
		w.eachMention(id, func(e int, _ *Ref, claim int) {
			if inArticle[e] != k+1 {
				inArticle[e] = k + 1
				out[e].articles++
			}
			if inClaim[e] != claim+1 {
				inClaim[e] = claim + 1
				out[e].claims++
			}
		})
	}
	return out
}

// entity returns what the articles have to say of an entity.
func (p *projection) entity(k int) *EntityShare {
	e := p.w.entities[k]
	aliases := e.aliases
	if e.named {
		aliases = inOrder(append(slices.Clone(aliases), e.name))
	}
	return &EntityShare{
		ID: e.id, Class: string(e.class), Kind: e.kind, Wikidata: e.wikidata, Country: e.country, Things: len(e.things) - e.guests, Names: p.w.namesOf(e),
		Aliases: aliases, Titles: p.described[e.id], Articles: p.counts[k].articles, Claims: p.counts[k].claims,
	}
}

// namesOf returns what articles call an entity, and before all what it was named since.
func (w *world) namesOf(e *entity) []nameCandidate {
	if bestName(w.candidates(e, true)) != e.name {
		return []nameCandidate{{Name: e.name, Fuller: givenName, Articles: 1}}
	}
	return w.candidates(e, false)
}

// entityPrint covers what the node of an entity, and the notes on it, are made of.
func (p *projection) entityPrint(k int) Print {
	e := p.w.entities[k]
	out := newPrint(e.id, e.name, string(e.class), e.kind, e.wikidata, e.country, e.article).with(e.aliases...).
		with(p.described[e.id]...).and(Print(p.counts[k].articles), Print(p.counts[k].claims))
	if p.w.in.Several {
		out = out.and(Print(len(e.things)))
		for _, n := range p.w.namesOf(e) {
			out = out.with(n.Name).and(Print(n.Fuller), Print(n.Articles), Print(n.All))
		}
	}
	for _, m := range p.merged[e.id] {
		out = out.with(m.Rule, m.Why, strconv.FormatBool(m.Merged)).with(m.Names...)
	}
	return out
}

// descriptions gathers the titles and offices that claims give to entities.
func (w *world) descriptions() map[string][]string {
	seen := map[string][]string{}
	for _, f := range w.facts {
		if f.typ.ID != "HOLDS_ROLE" || len(f.typ.Roles) < 2 || !f.positive() || !w.tells(f) {
			continue
		}
		who, what := f.role(f.typ.Roles[0].Name), f.role(f.typ.Roles[1].Name)
		if who == nil || what == nil {
			continue
		}
		title := strings.Join(w.names(what), ", ")
		if of := f.role("of"); of != nil {
			title += " of " + strings.Join(w.names(of), ", ")
		}
		for _, e := range w.entitiesOf(who.things) {
			seen[e.id] = append(seen[e.id], title)
		}
	}
	for id, titles := range seen {
		seen[id] = inOrder(titles)
	}
	return seen
}
