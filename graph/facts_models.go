package graph

import (
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// modelItems takes apart what claims of one event call one item: the item
// stays in the event, and a derived relation ties it to each name it is
// called by ("the car", "an Aurus Senat"), unless claims say so already.
// Without it a query for the car would find a model, and a query for the model
// somebody's car.
func (w *world) modelItems() {
	relation := w.types.get(w.book.Consistency.Model)
	if relation == nil || len(relation.Roles) < 2 {
		return
	}
	agent, object := relation.Roles[0].Name, relation.Roles[1].Name
	type link struct{ item, model int }
	said := map[link]*fact{}
	for _, f := range w.facts {
		a, b := f.role(agent), f.role(object)
		if f.typ != relation || a == nil || b == nil {
			continue
		}
		for _, i := range a.things {
			for _, j := range b.things {
				said[link{i, j}] = f
			}
		}
	}
	for k, f := range slices.Clone(w.facts) {
		if f.typ.IsRelation() || f.typ.Symmetric {
			continue
		}
		for r := range f.roles {
			item, models := w.itemAndModels(&f.roles[r])
			if item < 0 || w.coordinated(f, f.roles[r].name) {
				continue
			}
			f.roles[r].things = []int{item}
			for _, m := range models {
				if said[link{item, m}] != nil {
					continue
				}
				d := &fact{
					typ:     relation,
					roles:   []factRole{{name: agent, things: []int{item}}, {name: object, things: []int{m}}},
					derived: &derivation{rule: "item_called", premises: []int{k}, claims: w.claimsNaming(f, f.roles[r].name, m)},
				}
				said[link{item, m}] = d
				w.facts = append(w.facts, d)
			}
		}
	}
}

// itemAndModels returns the one item among the fillers of a role and the
// named artifacts beside it, or -1.
func (w *world) itemAndModels(r *factRole) (item int, models []int) {
	item = -1
	for _, i := range r.things {
		switch {
		case w.identity.cluster[w.identity.same.find(i)].class != ontology.Artifact:
			return -1, nil
		case w.book.Consistency.Titled[w.identity.cluster[w.identity.same.find(i)].kind]: // its name is no model's
			return -1, nil
		case w.identity.cluster[w.identity.same.find(i)].named:
			models = append(models, i)
		case item >= 0 || !w.identity.item(i): // a kind of things, "bone tools", is no model
			return -1, nil
		default:
			item = i
		}
	}
	if len(models) == 0 {
		return -1, nil
	}
	return item, models
}

// coordinated reports whether some claim fills the role with several things at once.
func (w *world) coordinated(f *fact, role string) bool {
	for _, i := range f.claims {
		if len(w.types.fillers(w.claims[i], f.typ, role)) > 1 {
			return true
		}
	}
	return false
}

// claimsNaming returns the claims of a fact that fill the role with the thing.
func (w *world) claimsNaming(f *fact, role string, thing int) []int {
	var out []int
	for _, i := range f.claims {
		c := w.claims[i]
		for _, ref := range w.types.fillers(c, f.typ, role) {
			if t := w.identity.thing(c.ArticleID, &ref); t >= 0 && w.identity.same.find(t) == w.identity.same.find(thing) {
				out = append(out, i)
			}
		}
	}
	return out
}

// nameModels adds to the name of an item what most articles call it: "car
// (Arrow)". An article calls it so when it says that this is its model, and
// when it names the model in the item's place.
func (w *world) nameModels() {
	relation := w.types.get(w.book.Consistency.Model)
	if relation == nil || len(relation.Roles) < 2 {
		return
	}
	articles := map[*entity]map[string]map[string]bool{} // item -> name -> articles
	vote := func(item, model *entity, claims []int) {
		if item.named || !model.named || model.class != ontology.Artifact {
			return
		}
		if articles[item] == nil {
			articles[item] = map[string]map[string]bool{}
		}
		if articles[item][model.name] == nil {
			articles[item][model.name] = map[string]bool{}
		}
		for _, i := range claims {
			articles[item][model.name][w.claims[i].ArticleID] = true
		}
	}
	for k, f := range w.facts {
		if a, b := f.role(relation.Roles[0].Name), f.role(relation.Roles[1].Name); f.typ == relation && a != nil && b != nil {
			for _, item := range w.entitiesOf(a.things) {
				for _, m := range w.entitiesOf(b.things) {
					vote(item, m, w.behind(k))
				}
			}
			continue
		}
		for _, r := range f.roles {
			for _, item := range w.entitiesOf(r.things) {
				if item.named || item.class != ontology.Artifact {
					continue
				}
				for _, i := range f.claims {
					for _, ref := range w.types.fillers(w.claims[i], f.typ, r.name) {
						if t := w.identity.thing(w.claims[i].ArticleID, &ref); t >= 0 {
							vote(item, w.entities[w.entityOf[t]], []int{i})
						}
					}
				}
			}
		}
	}
	for item, names := range articles {
		votes := tally{}
		for m, in := range names {
			votes[m] = len(in)
		}
		if m := finest(votes); m != "" && !strings.Contains(Fold(item.name), Fold(m)) {
			item.name += " (" + m + ")"
		}
	}
}

// finest returns the name with the most votes, those of the names that it
// refines included: a vote for Arrow is one for Arrow Lux too.
func finest(votes tally) string {
	sum := tally{}
	for m := range votes {
		for o, n := range votes {
			if contains(strings.Fields(Fold(m)), strings.Fields(Fold(o))) {
				sum[m] += n
			}
		}
	}
	return sum.top()
}
