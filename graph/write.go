package graph

import "slices"

// A viewing writes a graph out whole: the parts of its volumes, one volume after the
// other, and at the end what several have a share in.
type viewing struct {
	view   View
	shares map[Part][]Share // without prints, in the order of the volumes
}

func newViewing() *viewing {
	return &viewing{view: View{FactOf: map[string]string{}, EntityOf: map[RefKey]string{}}, shares: map[Part][]Share{}}
}

// add adds a volume.
func (v *viewing) add(x *World, conflicts []Conflict) {
	for _, p := range x.parts {
		if p.Shared {
			key := Part{Kind: p.Kind, Key: p.Key}
			v.shares[key] = append(v.shares[key], x.Share(p))
			continue
		}
		v.rows(x.Rows(p))
	}
	w := x.w
	for i, c := range w.claims {
		if k := w.factOf[i]; k >= 0 && !w.guest(c.ArticleID) {
			v.view.FactOf[c.ID] = w.facts[k].id
		}
	}
	eachRef(w.claims, func(c *Claim, r *Ref) {
		if w.guest(c.ArticleID) {
			return // it is told at home
		}
		key := RefKey{Article: c.ArticleID, Start: r.Start, End: r.End, Chain: r.Chain}
		if k, ok := w.told(r); ok && w.factOf[k] >= 0 {
			v.view.EntityOf[key] = w.facts[w.factOf[k]].id
		} else if i := w.identity.thing(c.ArticleID, r); i >= 0 && v.view.EntityOf[key] == "" {
			v.view.EntityOf[key] = w.entities[w.entityOf[i]].id
		}
	})
	if !w.in.Several {
		v.view.Merges, v.view.Conflicts = x.p.merges, conflicts
		v.view.Rejected, v.view.Ignored = w.rejected, w.ignored
	}
}

func (v *viewing) rows(g Graph) {
	all := &v.view.Graph
	all.Nodes, all.Edges = append(all.Nodes, g.Nodes...), append(all.Edges, g.Edges...)
}

// end writes what volumes share.
func (v *viewing) end() View {
	for _, shares := range v.shares {
		all := MergeShares(shares)
		v.rows(all.Rows())
		v.view.Merges, v.view.Conflicts = append(v.view.Merges, all.Notes.Merges...), append(v.view.Conflicts, all.Notes.Conflicts...)
	}
	if len(v.shares) > 0 {
		v.view.Merges, v.view.Conflicts = sortMerges(v.view.Merges), SortConflicts(v.view.Conflicts)
	}
	g := &v.view.Graph
	g.sort()
	g.Edges = slices.CompactFunc(g.Edges, func(a, b Edge) bool { return a.ID == b.ID })
	return v.view
}
