package extract

// struck makes of what an event does to a place the event itself, where the noun for it tells a type of
// its own and nothing else of where it was: "an explosion | tore through a depot" tells of an explosion at a
// depot. It reports whether it did, and the noun.
func (f *framer) struck(m *match) (noun int, is bool) {
	as := f.frames.ToldAs(m.typ)
	if as == nil || len(m.roles) < 2 {
		return 0, false
	}
	for k, r := range m.roles {
		if r.role != m.typ.Roles[0].Name || len(r.heads) != 1 || f.doc.Tokens[r.heads[0]].UPOS != "NOUN" || f.deps.with(r.heads[0], "nmod", "compound", "acl", "acl:relcl") >= 0 {
			continue
		}
		noun = r.heads[0]
		for _, fr := range f.frames.Noun(f.lemma(noun)) {
			if fr.Type == m.typ && len(fr.Before) == 0 { // but "a forest fire" has a word before it
				return 0, false
			}
			is = is || fr.Type == as && len(fr.Before) == 0
		}
		if !is {
			return 0, false
		}
		rest := append(m.roles[:k:k], m.roles[k+1:]...)
		for _, r := range rest {
			if as.Role(r.role) == nil {
				return 0, false
			}
		}
		m.typ, m.roles = as, rest
		return noun, true
	}
	return 0, false
}
