package nlp

import "slices"

// How much worse a tag a finite verb may be of a word in -s that is read as one: where its line
// has a finite verb without it, and where it has none or one that wants another subject.
const (
	likelyVerb   = 2
	possibleVerb = 3.6
)

// hiddenVerbs reads a line without a full stop, as headlines are, again with a word in -s in the
// past tense, where the tagger takes it for a plural but a verb is nearly as likely, and keeps the
// reading where that word is a verb there: "Plane | lands | in river, kills three" reads as "Plane
// landed in river" does. Full sentences, from which the models learnt, have articles to tell them apart.
func (p *Parser) hiddenVerbs(d *Document, tokens []int, forms []string, root int, o scores, sc *scratch) (int, scores) {
	switch last := forms[len(forms)-1]; last {
	case ".", "?", "!", ":", "\"", "”", "…":
		return root, o
	}
	read := slices.Clone(forms)
	for i := 1; i+1 < len(tokens); i++ {
		t := d.Tokens[tokens[i]]
		if t.XPOS != "NNS" || o.verbs[i] > possibleVerb || o.verbs[i] > likelyVerb && !d.wantsVerb(tokens) {
			continue
		}
		lemma := p.lemmas.lemma(forms[i], "VBZ")
		before, form := slices.Clone(d.Tokens[tokens[0]:tokens[0]+len(tokens)]), read[i]
		read[i] = p.lemmas.inflection.past(lemma)
		r, again := p.tree(d, tokens, read, sc)
		switch verb := &d.Tokens[tokens[i]]; {
		case verb.UPOS == "VERB" && (verb.XPOS == "VBD" || verb.XPOS == "VBN") && (finiteAs(verb.Rel) || verb.Rel == "conj"):
		case verb.UPOS == "VERB" && verb.XPOS == "VBN" && verb.Rel == "acl" && verb.Head == r && r < tokens[i]:
			r = d.lineOf(tokens, r, tokens[i])
		default:
			copy(d.Tokens[tokens[0]:], before)
			read[i] = form
			continue
		}
		root, o = r, again
		for k, was := range forms {
			if was != read[k] {
				verb := &d.Tokens[tokens[k]]
				verb.XPOS, verb.Lemma = "VBZ", p.lemmas.lemma(was, "VBZ")
			} else if t := &d.Tokens[tokens[k]]; t.Rel == "nsubj:pass" && t.Head >= 0 && forms[t.Head-tokens[0]] != read[t.Head-tokens[0]] {
				t.Rel = "nsubj" // of what the past only looked like
			}
		}
	}
	return root, o
}

// lineOf makes the noun at the root of a line the subject of the verb behind it, which hangs on it
// as a participle does, and hangs what stands behind the verb there. It returns the root.
func (d *Document) lineOf(tokens []int, noun, v int) int {
	for _, t := range tokens {
		if t > v && d.Tokens[t].Head == noun {
			d.Tokens[t].Head = v
		}
	}
	d.Tokens[v].Head, d.Tokens[v].Rel = -1, "root"
	d.Tokens[noun].Head, d.Tokens[noun].Rel = v, "nsubj"
	return v
}

// wantsVerb reports whether a line holds no finite verb, or only such as a comma parts from all
// that stands before them, which tell what its subject does besides: "Plane lands in river, | kills
// three".
func (d *Document) wantsVerb(tokens []int) bool {
	for _, v := range tokens[1:] {
		t := &d.Tokens[v]
		if t.UPOS != "VERB" && t.UPOS != "AUX" {
			continue
		}
		if finite := t.XPOS == "VBP" || t.XPOS == "VBD" || t.XPOS == "MD"; finite || t.XPOS == "VBZ" && d.Word(v-1) != "," {
			return false
		}
	}
	return true
}
