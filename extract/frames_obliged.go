package extract

import "slices"

// obliged records what a modal verb of duty says of the subject of the clause of v, that it is bound
// to do that or not to: "drivers | must | wear belts". The modal has frames as verbs have, whose
// infinitive is the clause. What must be so or must have happened is only supposed.
func (f *framer) obliged(v int, a *arguments) {
	c := f.deps.with(v, "aux")
	if c < 0 || len(f.frames.Verb(f.lemma(c))) == 0 || f.doc.Tokens[v].XPOS != "VB" || f.doc.Tokens[c].XPOS != "MD" || f.deps.with(v, "expl") >= 0 {
		return
	}
	if t := &f.doc.Tokens[v]; t.Rel == "acl:relcl" && slices.ContainsFunc(a.objects, func(os []int) bool { return slices.Contains(os, t.Head) }) {
		return // "the goods that firms must not sell": what they must not do would lack what they do it to
	}
	subject := a.subject
	if a.passive {
		subject = f.surfaceSubject(v, 0)
	}
	if len(subject) == 0 || f.unknown(subject) || f.speaks(subject[0]) {
		return
	}
	var top *match
	for _, fr := range f.frames.Verb(f.lemma(c)) {
		m := &match{typ: fr.Type, listed: fr.Line, anchor: c, negated: fr.Negated}
		if fr.Negated == f.isNegated(v) && f.fillSlots(m, fr.Slots, &arguments{subject: subject, clause: -1, question: -1, infin: v, gerund: -1, event: -1}) && m.fillable(false) && m.better(top) {
			top = m
		}
	}
	if top == nil {
		return
	}
	first, end := f.clauseSpan(v, top.roles)
	for k := range top.roles {
		if r := &top.roles[k]; len(r.heads) == 1 && r.heads[0] == v && subject[0] < c {
			_, r.end = f.extent(v)
			for _, also := range f.deps.of(v) {
				if isRel(f.doc.Tokens[also].Rel, "conj") && f.isVerbal(also) && f.deps.with(also, "nsubj", "aux") < 0 {
					_, end := f.extent(also)
					r.end = max(r.end, end) // "must | stop and wait"
				}
			}
			if r.first = c + 1; top.negated {
				r.first++
			}
		}
	}
	if by := *top; !hasRole(top.roles, agentRole) { // "by law, drivers must …"; what else stands there is of the act
		f.addCircumstances(&by, v, nil)
		for _, r := range by.roles {
			if r.role == agentRole {
				top.roles = append(top.roles[:len(top.roles):len(top.roles)], r)
			}
		}
	}
	f.add(proposition{
		typ: top.typ, anchor: c, trigFirst: c, trigEnd: c + 1, first: first, end: end,
		roles: top.roles, negated: top.negated, cut: true, rule: "modal:" + f.lemma(c), prior: verbPrior,
	})
}

// speaks reports whether a word stands for whoever speaks or is spoken to, of whom a modal verb
// rather asks something: "we must act".
func (f *framer) speaks(h int) bool {
	p, ok := f.anaphora.Pronoun(f.doc.Word(h))
	return ok && p.Speaker
}
