package graph

import (
	"cmp"
	"slices"
)

// A Share is what one volume has to say of an entity, a fact or a source. What
// several have to say of one is merged (see MergeShares) before it becomes rows.
// Exactly one of the three is there.
type Share struct {
	Entity *EntityShare `json:"entity,omitempty"`
	Fact   *FactShare   `json:"fact,omitempty"`
	Source *SourceShare `json:"source,omitempty"`
	Notes  Notes        `json:"notes,omitzero"`
}

// An EntityShare counts what the articles of a volume call an entity, and say of it.
type EntityShare struct {
	ID       string          `json:"id"`
	Class    string          `json:"class"`
	Kind     string          `json:"kind,omitempty"`
	Wikidata string          `json:"wikidata,omitempty"`
	Country  string          `json:"country,omitempty"`
	Things   int             `json:"things"` // articles and chains in them that mean it
	Names    []nameCandidate `json:"names"`
	Aliases  []string        `json:"aliases,omitempty"` // what it goes by, its name among them; sorted
	Titles   []string        `json:"titles,omitempty"`  // that claims give it; sorted
	Articles int             `json:"articles"`          // that mention it
	Claims   int             `json:"claims"`
}

// A FactShare is a fact as the articles of a volume tell it.
type FactShare struct {
	ID         string            `json:"id"`
	Type       string            `json:"type"`
	Predicate  string            `json:"predicate,omitempty"`
	Summary    string            `json:"summary"`
	Labels     []string          `json:"labels"` // but for the one of its status
	Status     string            `json:"status"`
	Derived    bool              `json:"derived,omitempty"`
	From       string            `json:"from,omitempty"`
	To         string            `json:"to,omitempty"`
	TimeText   string            `json:"timeText,omitempty"`
	Words      map[string]string `json:"words,omitempty"` // what roles say that no node fills, by property
	Amount     *AmountShare      `json:"amount,omitempty"`
	Claims     int               `json:"claims,omitempty"`
	Articles   int               `json:"articles,omitempty"`
	Denials    int               `json:"denials,omitempty"`
	Silent     int               `json:"silent,omitempty"`
	Origins    []OriginShare     `json:"origins,omitempty"` // by id
	First      string            `json:"first,omitempty"`
	Last       string            `json:"last,omitempty"`
	Confidence float64           `json:"confidence"`
	For        []VoiceShare      `json:"for,omitempty"` // two who differ, if there are so many: no more is needed to see a dispute
	Against    []VoiceShare      `json:"against,omitempty"`
	Links      []LinkShare       `json:"links,omitempty"`
}

// An AmountShare is the amount of a fact.
type AmountShare struct {
	Value    float64 `json:"value"`
	Unit     string  `json:"unit,omitempty"`
	Currency string  `json:"currency,omitempty"`
}

// An OriginShare is an origin of a fact and what it is called.
type OriginShare struct {
	ID   string `json:"id"`
	Name string `json:"name,omitempty"`
}

// A VoiceShare is who speaks for or against a fact, and a claim in which.
type VoiceShare struct {
	By    string `json:"by"`
	Claim string `json:"claim"`
}

// A LinkShare is an edge of a fact: to what fills a role, to a premise with its rule, to
// what it contradicts with the kind and the slot, or, with its own beginning, one that
// the fact draws between others.
type LinkShare struct {
	Type    string `json:"type"`
	From    string `json:"from,omitempty"`
	To      string `json:"to"`
	Rule    string `json:"rule,omitempty"`
	Kind    string `json:"kind,omitempty"`
	Slot    string `json:"slot,omitempty"`
	Browsed bool   `json:"browsed,omitempty"` // it is for reading and path-finding, and tells how the fact stands
}

// A SourceShare is an outlet by the smallest spelling of its name and its smallest domain.
type SourceShare struct {
	ID     string `json:"id"`
	Name   string `json:"name"`
	Domain string `json:"domain,omitempty"`
}

// MergeShares makes one of the shares that volumes have in one thing, in the order
// of the volumes. One alone stays as it is.
func MergeShares(l []Share) Share {
	out := l[0]
	if len(l) == 1 {
		return out
	}
	switch {
	case out.Entity != nil:
		out.Entity = mergeEntities(l)
	case out.Fact != nil:
		out.Fact = mergeFacts(l)
	default:
		source := *out.Source
		for _, s := range l[1:] {
			source.add(s.Source.Name, s.Source.Domain)
		}
		out.Source = &source
	}
	out.Notes = Notes{}
	for _, s := range l {
		out.Notes.Merges, out.Notes.Conflicts = append(out.Notes.Merges, s.Notes.Merges...), append(out.Notes.Conflicts, s.Notes.Conflicts...)
	}
	for i := range out.Notes.Conflicts {
		if c := &out.Notes.Conflicts[i]; c.Within && c.Kind == denial {
			c.Slot = out.Fact.Summary // each volume has its own words for it
		}
	}
	if c := acrossVolumes(l, out.Fact); c != nil {
		out.Notes.Conflicts = append(out.Notes.Conflicts, *c)
	}
	out.Notes.Merges, out.Notes.Conflicts = sortMerges(out.Notes.Merges), SortConflicts(out.Notes.Conflicts)
	return out
}

// heaviest returns the greatest value by weight, of equals the smallest; empty ones
// do not count.
func heaviest(l []Share, of func(Share) (value string, weight int)) string {
	weights := tally{}
	for _, s := range l {
		if v, n := of(s); v != "" {
			weights[v] += n
		}
	}
	return weights.top()
}

func mergeEntities(l []Share) *EntityShare {
	out := EntityShare{ID: l[0].Entity.ID}
	by := func(value func(*EntityShare) string) string {
		return heaviest(l, func(s Share) (string, int) { return value(s.Entity), s.Entity.Things })
	}
	out.Class = by(func(e *EntityShare) string { return e.Class })
	out.Kind = by(func(e *EntityShare) string { return e.Kind })
	out.Wikidata = by(func(e *EntityShare) string { return e.Wikidata })
	out.Country = by(func(e *EntityShare) string { return e.Country })
	for _, s := range l {
		e := s.Entity
		out.Things, out.Articles, out.Claims = out.Things+e.Things, out.Articles+e.Articles, out.Claims+e.Claims
		out.Aliases, out.Titles = append(out.Aliases, e.Aliases...), append(out.Titles, e.Titles...)
		for _, n := range e.Names {
			k := slices.IndexFunc(out.Names, func(o nameCandidate) bool { return o.Name == n.Name })
			if k < 0 {
				out.Names = append(out.Names, n)
				continue
			}
			o := &out.Names[k]
			o.Fuller, o.Articles, o.All = max(o.Fuller, n.Fuller), o.Articles+n.Articles, o.All+n.All
		}
	}
	out.Aliases, out.Titles = inOrder(out.Aliases), inOrder(out.Titles)
	return &out
}

// mergeFacts adds up what counts, and takes the words from the volume that has the
// most claims, of equals the first.
func mergeFacts(l []Share) *FactShare {
	fullest := slices.MaxFunc(l, func(a, b Share) int { return cmp.Compare(a.Fact.Claims, b.Fact.Claims) })
	out := *fullest.Fact
	out.Claims, out.Articles, out.Denials, out.Silent, out.Origins = 0, 0, 0, 0, nil
	out.First, out.Last, out.For, out.Against, out.Links = "", "", nil, nil, nil
	when, miss := interval{}, 1.0
	for _, s := range l {
		f := s.Fact
		out.Claims, out.Articles, out.Denials, out.Silent = out.Claims+f.Claims, out.Articles+f.Articles, out.Denials+f.Denials, out.Silent+f.Silent
		out.Origins = append(out.Origins, f.Origins...)
		out.Links = append(out.Links, f.Links...)
		switch {
		case out.First == "", f.Derived: // a conclusion stands when its last premise does
			out.First = max(out.First, f.First)
		case f.First != "":
			out.First = min(out.First, f.First)
		}
		out.Last, miss = max(out.Last, f.Last), miss*(1-f.Confidence)
		when = when.refine(newInterval(f.From, f.To))
		out.For, out.Against = twoVoices(append(out.For, f.For...)), twoVoices(append(out.Against, f.Against...))
	}
	out.From, out.To = when.from, when.to
	if out.Confidence = round(1-miss, 4); out.Derived {
		out.Confidence = slices.MinFunc(l, func(a, b Share) int { return cmp.Compare(a.Fact.Confidence, b.Fact.Confidence) }).Fact.Confidence
	}
	slices.SortFunc(out.Origins, func(a, b OriginShare) int { return cmp.Or(cmp.Compare(a.ID, b.ID), cmp.Compare(a.Name, b.Name)) })
	out.Origins = slices.CompactFunc(out.Origins, func(a, b OriginShare) bool { return a.ID == b.ID })
	out.Status = mergedStatus(l, &out)
	return &out
}

// mergedStatus is that of a fact with all that the volumes say of it.
func mergedStatus(l []Share, all *FactShare) string {
	told := slices.ContainsFunc(l, func(s Share) bool { return s.Fact.Status != denied && (s.Fact.Claims > 0 || s.Fact.Derived) })
	switch {
	case slices.ContainsFunc(l, func(s Share) bool { return s.Fact.Status == disputed }), differing(all.For, all.Against):
		return disputed
	case !told:
		return denied
	case len(all.Origins) >= 2:
		return corroborated
	}
	return reported
}

// differing reports whether somebody speaks for what another speaks against.
func differing(for_, against []VoiceShare) bool {
	return slices.ContainsFunc(for_, func(x VoiceShare) bool {
		return slices.ContainsFunc(against, func(y VoiceShare) bool { return x.By != y.By })
	})
}

// twoVoices returns the first two voices that differ.
func twoVoices(l []VoiceShare) []VoiceShare {
	if k := slices.IndexFunc(l, func(v VoiceShare) bool { return v.By != l[0].By }); k >= 0 {
		return []VoiceShare{l[0], l[k]}
	}
	return l[:min(1, len(l))]
}

// acrossVolumes returns the contradiction about a fact that one volume asserts and
// another denies, nil when each shows what there is.
func acrossVolumes(l []Share, f *FactShare) *Conflict {
	if f == nil || f.Derived || !differing(f.For, f.Against) || slices.ContainsFunc(l, func(s Share) bool { return differing(s.Fact.For, s.Fact.Against) }) {
		return nil
	}
	side := func(value string, voices []VoiceShare) Side {
		s := Side{Value: value, Facts: []string{f.ID}}
		for _, v := range voices {
			s.Claims = append(s.Claims, v.Claim)
		}
		s.Claims = inOrder(s.Claims)
		return s
	}
	return &Conflict{Kind: denial, Slot: f.Summary, Facts: []string{f.ID}, Sides: []Side{side("+", f.For), side("-", f.Against)}, Within: true}
}
