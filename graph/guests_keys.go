package graph

import (
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// A RuleKey is who or what a claim is about that a rule may hold another against: an id,
// a name or a country.
type RuleKey string

// RuleKeys returns, each once and in order, under which keys the claims of articles may fill
// the first premises of rules, which forbid, and the further ones, which act: what fills
// the variables by which the two meet. A claim that does not by itself say what its
// premise needs has none.
func RuleKeys(claims []Claim) (forbid, act []RuleKey) {
	k := ruleKeys{claims: claims, at: map[string]*Claim{}}
	for i := range claims {
		k.at[claims[i].ID] = &claims[i]
	}
	for _, r := range ontology.EmbeddedRules().Rules {
		first, further := r.Meets()
		forbid = k.add(forbid, &r.If[0], first)
		for i := range r.If[1:] {
			act = k.add(act, &r.If[1+i], further)
		}
	}
	return inOrder(forbid), inOrder(act)
}

type ruleKeys struct {
	claims []Claim
	at     map[string]*Claim
}

// add adds what fills the variables of a premise in each claim that may match it.
func (k *ruleKeys) add(keys []RuleKey, p *ontology.Premise, variables []string) []RuleKey {
	for i := range k.claims {
		c := &k.claims[i]
		if !slices.Contains(p.Types, c.Type) || !k.complete(p, c) {
			continue
		}
		for _, v := range variables {
			before := len(keys)
			for i := range c.Roles {
				r := &c.Roles[i]
				if p.Roles[r.Name] == v {
					keys = addKeys(keys, r)
				}
				for _, event := range k.events(r) { // "bans the export of arms to Norland"
					for i := range event.Roles {
						if r2 := &event.Roles[i]; p.Through[r.Name][r2.Name] == v {
							keys = addKeys(keys, r2)
						}
					}
				}
			}
			if len(keys) == before {
				keys = k.addNamed(keys, c, p.NamedIn[v])
			}
		}
	}
	return keys
}

// addNamed adds all that the roles of a claim name.
func (k *ruleKeys) addNamed(keys []RuleKey, c *Claim, roles []string) []RuleKey {
	for i := range c.Roles {
		r := &c.Roles[i]
		if !slices.Contains(roles, r.Name) {
			continue
		}
		keys = addKeys(keys, r)
		for _, event := range k.events(r) {
			for i := range event.Roles {
				keys = addKeys(keys, &event.Roles[i])
			}
		}
	}
	return keys
}

// complete reports whether a claim says what a premise needs.
func (k *ruleKeys) complete(p *ontology.Premise, c *Claim) bool {
	needs := func(role string) bool {
		return !slices.ContainsFunc(c.Roles, func(r Role) bool {
			return len(r.Refs) > 0 && (r.Name == role || p.Roles[r.Name] != "" && p.Roles[r.Name] == p.Roles[role])
		})
	}
	return !slices.ContainsFunc(p.Need, needs) && (p.Says == nil || slices.ContainsFunc(k.words(c, p.Says.Roles), func(w string) bool { return slices.Contains(p.Says.Words, w) }))
}

// words returns the folded words of roles, those of the events that fill them with them.
func (k *ruleKeys) words(c *Claim, roles []string) (out []string) {
	for i := range c.Roles {
		r := &c.Roles[i]
		if !slices.Contains(roles, r.Name) {
			continue
		}
		for j := range r.Refs {
			out = append(append(out, strings.Fields(Fold(r.Refs[j].Text))...), strings.Fields(Fold(r.Refs[j].Name))...)
		}
		for _, event := range k.events(r) {
			out = append(out, strings.Fields(Fold(event.Quote))...)
		}
	}
	return out
}

// events returns the claims that fill a role.
func (k *ruleKeys) events(r *Role) (out []*Claim) {
	for i := range r.Refs {
		if c := k.at[r.Refs[i].Claim]; c != nil {
			out = append(out, c)
		}
	}
	return out
}

// addKeys adds the keys of what fills a role.
func addKeys(keys []RuleKey, r *Role) []RuleKey {
	for i := range r.Refs {
		ref := &r.Refs[i]
		if ref.Country != "" {
			keys = append(keys, RuleKey("@"+ref.Country))
		}
		switch {
		case ref.Wikidata != "":
			keys = append(keys, RuleKey(ref.Wikidata))
		case ref.Named:
			keys = append(keys, RuleKey(Fold(ref.Name)))
		}
	}
	return keys
}
