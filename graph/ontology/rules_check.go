package ontology

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// checkRule refuses rules that could not mean anything: unknown tests, unbound
// variables, conclusions of unknown types, premises that are conclusions
// (derivation would not be stratified), and rules without examples of both kinds.
func (b *Rulebook) checkRule(r *Rule) error {
	bound := map[string]bool{}
	for _, p := range r.If {
		for _, t := range p.Types {
			if b.DerivedType(t) != nil {
				return fmt.Errorf("premise of derived type %s", t)
			}
		}
		maps.Copy(bound, p.variables())
		for c := range p.Classes {
			if !Class(c).IsEntity() {
				return fmt.Errorf("classes: %q is no class of things", c)
			}
		}
		if p.Says != nil && (len(p.Says.Roles) == 0 || len(p.Says.Words) == 0) {
			return errors.New("says wants roles and words")
		}
		if p.Says != nil && p.Says.UnlessBound != "" && !bound[p.Says.UnlessBound] {
			return fmt.Errorf("unless_bound: nothing binds %q", p.Says.UnlessBound)
		}
		for _, role := range p.Need {
			if p.Roles[role] == "" && p.Through[role] == nil {
				return fmt.Errorf("need: role %q binds no variable", role)
			}
		}
	}
	for _, c := range r.Where {
		if !slices.Contains([]string{"kind_of", "same_side", "differ", "abroad"}, c.Test) {
			return fmt.Errorf("unknown test %q", c.Test)
		}
		if len(c.Of) != 2 || !bound[c.Of[0]] || !bound[c.Of[1]] {
			return fmt.Errorf("test %s wants two bound variables, has %q", c.Test, c.Of)
		}
	}
	t := b.DerivedType(r.Then.Type)
	if t == nil {
		return fmt.Errorf("unknown derived type %q", r.Then.Type)
	}
	for role, vs := range r.Then.Roles {
		if t.Role(role) == nil {
			return fmt.Errorf("type %s has no role %q", t.ID, role)
		}
		for _, v := range strings.Split(vs, "|") {
			if !bound[v] {
				return fmt.Errorf("variable %q is never bound", v)
			}
		}
	}
	for _, role := range r.Then.One {
		if r.Then.Roles[role] == "" {
			return fmt.Errorf("one: the conclusion does not fill role %q", role)
		}
	}
	var yes, no bool
	for _, e := range r.Examples {
		yes = yes || strings.HasSuffix(e, "=> derived")
		no = no || strings.HasSuffix(e, "=> none")
	}
	if !yes || !no {
		return errors.New("wants an example that ends in \"=> derived\" and one in \"=> none\"")
	}
	return nil
}

// CheckTypes reports the first type that the rulebook names and the ontology
// lacks, or a label that both would give.
func (b *Rulebook) CheckTypes(o *Ontology) error {
	if err := b.Wordings.check(o, b.DerivedType); err != nil {
		return err
	}
	for _, label := range o.Labels() {
		if b.Naming.KindLabels[label] || Class(label).IsEntity() {
			return fmt.Errorf("naming.yaml: %s labels things and facts", label)
		}
	}
	for _, r := range b.Rules {
		for _, p := range r.If {
			for _, t := range p.Types {
				typ := o.Type(t)
				if typ == nil {
					return fmt.Errorf("rules.yaml: rule %s: unknown type %q", r.ID, t)
				}
			}
			for role := range p.Roles {
				if !slices.ContainsFunc(p.Types, func(t string) bool { return o.Type(t).Role(role) != nil }) {
					return fmt.Errorf("rules.yaml: rule %s: no premise type has a role %q", r.ID, role)
				}
			}
		}
	}
	if err := b.Consistency.checkWords(o); err != nil {
		return err
	}
	for _, f := range b.Consistency.Functional {
		typ := o.Type(f.Type)
		if typ == nil {
			return fmt.Errorf("consistency.yaml: unknown type %q", f.Type)
		}
		for _, role := range append([]string{f.Value}, f.Key...) {
			if typ.Role(role) == nil {
				return fmt.Errorf("consistency.yaml: type %s has no role %q", f.Type, role)
			}
		}
	}
	for _, x := range b.Consistency.Opposite {
		for _, t := range []string{x.A, x.B} {
			if o.Type(t) == nil {
				return fmt.Errorf("consistency.yaml: unknown type %q", t)
			}
		}
	}
	for t, x := range b.Consistency.Topics {
		typ := o.Type(t)
		for _, role := range []string{x.Role, x.By} {
			if typ == nil || typ.Role(role) == nil {
				return fmt.Errorf("consistency.yaml: no type %q with role %q", t, role)
			}
		}
	}
	for t, role := range b.Consistency.Decides {
		if typ := o.Type(t); typ == nil || typ.Role(role) == nil {
			return fmt.Errorf("consistency.yaml: no type %q with role %q", t, role)
		}
	}
	for _, x := range b.Consistency.Counts {
		typ := o.Type(x.Type)
		if typ == nil || typ.Role(x.Counted) == nil || typ.Role(x.Occasion) == nil || x.Of == "" {
			return fmt.Errorf("consistency.yaml: counts: no type %q with roles %q and %q, or it does not say of what", x.Type, x.Counted, x.Occasion)
		}
	}
	for t, roles := range b.Consistency.Norms {
		typ := o.Type(t)
		for _, role := range roles {
			if typ == nil || typ.Role(role) == nil {
				return fmt.Errorf("consistency.yaml: norms: no type %q with role %q", t, role)
			}
		}
	}
	for _, x := range b.Consistency.Tellings {
		for _, t := range x.Types {
			if typ := o.Type(t); typ == nil || typ.Role(x.Role) == nil {
				return fmt.Errorf("consistency.yaml: no type %q with role %q", t, x.Role)
			}
		}
	}
	return nil
}

// checkWords refuses what may tell one event in other words when a line names a
// type that there is not, or but one way of telling.
func (c *Consistency) checkWords(o *Ontology) error {
	for _, words := range c.InOtherWords {
		if len(words) < 2 {
			return fmt.Errorf("consistency.yaml: in_other_words: %v says nothing in other words", words)
		}
		for _, w := range words {
			if strings.ToLower(w) != w && o.Type(w) == nil {
				return fmt.Errorf("consistency.yaml: in_other_words: unknown type %q", w)
			}
		}
	}
	return nil
}
