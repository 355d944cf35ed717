package graph

import (
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// Rows returns the nodes and edges that a share comes to, in the order of their ids.
func (s Share) Rows() Graph {
	r := newRowSet()
	switch {
	case s.Entity != nil:
		s.Entity.rows(r)
	case s.Fact != nil:
		s.Fact.rows(r)
	default:
		r.node(s.Source.ID, s.Source.Name, []string{"Source"}, props{"domain": s.Source.Domain})
	}
	return r.graph()
}

func (e *EntityShare) rows(r *rowSet) {
	labels := []string{"Entity", e.Class}
	if ontology.EmbeddedRules().Naming.KindLabels[e.Kind] {
		labels = append(labels, e.Kind)
	}
	name := bestName(e.Names)
	aliases := slices.DeleteFunc(slices.Clone(e.Aliases), func(n string) bool { return n == name })
	r.node(e.ID, name, labels, props{
		"kind": e.Class, "subkind": e.Kind, "searchKey": searchKey(name, aliases), "aliases": aliases,
		"wikidataId": e.Wikidata, "country": e.Country, "description": strings.Join(e.Titles, "; "),
		"articleCount": e.Articles, "claimCount": e.Claims,
	})
}

// searchKey returns the folded names of an entity, once each.
func searchKey(name string, aliases []string) string {
	keys := []string{Fold(name)}
	for _, a := range aliases {
		if k := Fold(a); !slices.Contains(keys, k) {
			keys = append(keys, k)
		}
	}
	return strings.Join(keys, "|")
}

// statusLabels are the labels that facts have for how they stand.
var statusLabels = map[string]string{corroborated: "Corroborated", disputed: "Disputed", denied: "Denied"}

func (f *FactShare) rows(r *rowSet) {
	labels := slices.Clone(f.Labels)
	if l := statusLabels[f.Status]; l != "" {
		labels = append(labels, l)
	}
	var origins []string
	for _, o := range f.Origins {
		if o.Name != "" {
			origins = append(origins, o.Name)
		}
	}
	slices.Sort(origins)
	pr := props{
		"type": f.Type, "summary": f.Summary, "status": f.Status, "derived": f.Derived, "predicate": f.Predicate,
		"validFrom": f.From, "validTo": f.To, "timePrecision": precision(f.From), "timeText": f.TimeText,
		"claimCount": f.Claims, "articleCount": f.Articles, "originCount": len(f.Origins), "origins": origins, "denialCount": f.Denials, "silentCount": f.Silent,
		"firstReportedAt": f.First, "lastReportedAt": f.Last, "confidence": f.Confidence,
	}
	for key, words := range f.Words {
		if _, taken := pr[key]; taken || key == "amount" || key == "name" || key == "id" {
			key += "Text" // the fact's own status, amount … have the plain name
		}
		pr[key] = words
	}
	if a := f.Amount; a != nil {
		pr["amount"], pr["unit"], pr["currency"] = a.Value, a.Unit, a.Currency
	}
	r.node(f.ID, clip(f.Summary, 140), labels, pr)
	for _, l := range f.Links {
		switch {
		case l.Browsed:
			r.edge(l.Type, l.From, l.To, f.ID, props{
				"factId": f.ID, "status": f.Status, "claimCount": f.Claims, "originCount": len(f.Origins), "validFrom": f.From, "validTo": f.To,
			})
		case l.From != "":
			r.edge(l.Type, l.From, l.To, f.ID, props{"factId": f.ID})
		case l.Kind != "":
			r.edge(l.Type, f.ID, l.To, l.Kind+"|"+l.Slot, props{"kind": l.Kind, "slot": l.Slot})
		default:
			r.edge(l.Type, f.ID, l.To, "", props{"rule": l.Rule})
		}
	}
}
