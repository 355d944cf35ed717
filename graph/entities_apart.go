package graph

import (
	"wiregraph/graph/ontology"
)

// An apartness says that a thing is not the other, and why.
type apartness struct {
	other int
	why   string
}

// keepRolesApart notes which things are two, whatever their names: the two
// sides of a family relation, and things without a name that stand beside each
// other in one claim.
func (id *identities) keepRolesApart(w *world) {
	for k, c := range w.claims {
		t := w.typeAt[k]
		if t == nil || len(t.Roles) < 2 || c.Polarity == Negative {
			continue
		}
		first, second := c.Role(t.Roles[0].Name), c.Role(t.Roles[1].Name)
		for a := range first {
			for b := range second {
				i, j := id.thing(c.ArticleID, &first[a]), id.thing(c.ArticleID, &second[b])
				if i < 0 || j < 0 || i == j {
					continue
				}
				switch {
				case t.Super == "FAMILY":
					id.keepApart(i, j, "kin")
					if id.things[i].name == id.things[j].name {
						id.garbled[i] = true
					}
				case !id.things[i].named && !id.things[j].named:
					id.keepApart(i, j, "roles")
				}
			}
		}
	}
}

func (id *identities) keepApart(i, j int, why string) {
	id.apart[i] = append(id.apart[i], apartness{j, why})
	id.apart[j] = append(id.apart[j], apartness{i, why})
}

// veto says what speaks against two sets being one: the rule, or "".
func (id *identities) veto(a, b int) string {
	x, y := id.cluster[id.same.find(a)], id.cluster[id.same.find(b)]
	if x == y {
		return ""
	}
	differ := func(p, q string) bool { return p != "" && q != "" && p != q }
	if differ(x.wikidata, y.wikidata) {
		return "wikidata"
	}
	if differ(string(x.class), string(y.class)) {
		return "class"
	}
	if !(x.wikidata != "" && x.wikidata == y.wikidata) {
		switch x.class {
		case ontology.Place:
			if differ(x.kind, y.kind) {
				return "kind"
			}
			if differ(x.country, y.country) {
				return "country"
			}
		case ontology.Artifact:
			if differ(x.kind, y.kind) {
				return "kind"
			}
		case ontology.Organization, ontology.Norm, ontology.Group:
			if differ(x.country, y.country) {
				return "country"
			}
		}
	}
	return id.keptApart(x, y)
}

// keptApart returns the reason why a member of x and one of y must not be one,
// a decision before others.
func (id *identities) keptApart(x, y *cluster) string {
	if len(y.members) < len(x.members) {
		x, y = y, x
	}
	why := ""
	for _, i := range x.members {
		for _, a := range id.apart[i] {
			if id.cluster[id.same.find(a.other)] == y && (why == "" || a.why == "decision") {
				why = a.why
			}
		}
	}
	return why
}
