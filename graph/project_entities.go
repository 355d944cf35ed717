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

// articleIDs returns the articles that are here or that claims name.
func (w *world) articleIDs() []string {
	ids := make([]string, 0, len(w.articles))
	for _, a := range w.articles {
		ids = append(ids, a.ID)
	}
	for id := range w.claimsOf {
		if w.byArticle[id] == nil {
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

// entity adds the node of an entity.
func (p *projection) entity(r *rowSet, k int) {
	e := p.w.entities[k]
	labels := []string{"Entity", string(e.class)}
	if p.w.book.Naming.KindLabels[e.kind] {
		labels = append(labels, e.kind)
	}
	r.node(e.id, e.name, labels, props{
		"kind": string(e.class), "subkind": e.kind, "searchKey": searchKey(e), "aliases": e.aliases,
		"wikidataId": e.wikidata, "country": e.country, "description": p.described[e.id],
		"articleCount": p.counts[k].articles, "claimCount": p.counts[k].claims,
	})
}

// entityPrint covers what the node of an entity, and the notes on it, are made of.
func (p *projection) entityPrint(k int) Print {
	e := p.w.entities[k]
	out := newPrint(e.id, e.name, string(e.class), e.kind, e.wikidata, e.country, p.described[e.id]).with(e.aliases...).
		and(Print(p.counts[k].articles), Print(p.counts[k].claims)).with(e.article)
	for _, m := range p.merged[e.id] {
		out = out.with(m.Rule, m.Why, strconv.FormatBool(m.Merged)).with(m.Names...)
	}
	return out
}

// searchKey returns the folded names of an entity, once each.
func searchKey(e *entity) string {
	keys := []string{Fold(e.name)}
	for _, a := range e.aliases {
		if k := Fold(a); !slices.Contains(keys, k) {
			keys = append(keys, k)
		}
	}
	return strings.Join(keys, "|")
}

// descriptions gathers the titles and offices that claims give to entities.
func (w *world) descriptions() map[string]string {
	seen := map[string][]string{}
	for _, f := range w.facts {
		if f.typ.ID != "HOLDS_ROLE" || len(f.typ.Roles) < 2 || !f.positive() {
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
	out := map[string]string{}
	for id, titles := range seen {
		slices.Sort(titles)
		out[id] = strings.Join(slices.Compact(titles), "; ")
	}
	return out
}
