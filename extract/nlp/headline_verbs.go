package nlp

import "slices"

// How much worse a tag a finite verb may be of a word in -s that is read as one: where its line
// has a finite verb without it, and where it has none or one that wants another subject.
const (
	likelyVerb   = 2
	possibleVerb = 3.6
	likelyPlural = 7
)

// hiddenVerbs reads a line without a full stop, as headlines are, again with a word in -s in the
// past tense, where the tagger takes it for a plural but a verb is nearly as likely, or with a word behind
// several that may be what they do, and keeps the reading where that word is a verb there: "Plane | lands |
// in river, kills three" reads as "Plane landed in river" does, "Police | raid | offices" as "Police raided offices".
// Full sentences, from which the models learnt, have articles to tell them apart.
func (p *Parser) hiddenVerbs(d *Document, tokens []int, forms []string, root int, o scores, sc *scratch) (int, scores) {
	switch last := forms[len(forms)-1]; last {
	case ".", "?", "!", ":", "\"", "”", "…":
		return root, o
	}
	read, finite := slices.Clone(forms), make([]string, len(forms))
	for i := 1; i+1 < len(tokens); i++ {
		tag := p.hiddenVerb(d, tokens, i, &o)
		if tag == "" {
			continue
		}
		lemma := p.lemmas.lemma(forms[i], tag)
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
		root, o, finite[i] = r, again, tag
		for k, was := range forms {
			if was != read[k] {
				verb := &d.Tokens[tokens[k]]
				verb.XPOS, verb.Lemma = finite[k], p.lemmas.lemma(was, finite[k])
			} else if t := &d.Tokens[tokens[k]]; t.Rel == "nsubj:pass" && t.Head >= 0 && forms[t.Head-tokens[0]] != read[t.Head-tokens[0]] {
				t.Rel = "nsubj" // of what the past only looked like
			}
		}
	}
	return root, o
}

// hiddenVerb returns the tag of the finite verb that the i-th word of a line may be, "" when it is none.
func (p *Parser) hiddenVerb(d *Document, tokens []int, i int, o *scores) string {
	switch before := &d.Tokens[tokens[i-1]]; d.Tokens[tokens[i]].XPOS {
	case "NNS":
		if o.verbs[i] <= likelyVerb || o.verbs[i] <= possibleVerb && d.wantsVerb(tokens) {
			return "VBZ"
		}
	case "NN", "RB":
		several := before.XPOS == "NNS" && o.verbs[i-1] > possibleVerb || p.agree[before.Lemma].Number == "Plur"
		if several && o.plurals[i] <= likelyPlural && d.wantsVerb(tokens) {
			return "VBP"
		}
	}
	return ""
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

// wantsVerb reports whether a line holds no finite verb, or only such as a conjunction opens a clause of, "Police
// raid bank | after robbers flee", or a comma parts from all that stands before them, which tell what its subject
// does besides: "Plane lands in river, | kills three".
func (d *Document) wantsVerb(tokens []int) bool {
	for _, v := range tokens[1:] {
		t := &d.Tokens[v]
		if t.UPOS != "VERB" && t.UPOS != "AUX" {
			continue
		}
		if d.under(tokens, v) {
			continue
		}
		if finite := t.XPOS == "VBP" || t.XPOS == "VBD" || t.XPOS == "MD"; finite || t.XPOS == "VBZ" && d.Word(v-1) != "," {
			return false
		}
	}
	return true
}

// under reports whether a conjunction opens the clause of a verb.
func (d *Document) under(tokens []int, v int) bool {
	return slices.ContainsFunc(tokens, func(t int) bool {
		return d.Tokens[t].Head == v && d.Tokens[t].Rel == "mark" && d.Tokens[t].Lemma != "to"
	})
}
