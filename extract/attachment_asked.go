package extract

import "wiregraph/graph"

// askedFirst makes the participle with which a sentence begins hang on the clause behind the
// comma, where the parse takes that for its content: "Asked whether it had failed, Ann Lee |
// nodded".
func (x *Extractor) askedFirst(r *reading) {
	tokens := r.doc.Tokens
	for _, s := range r.doc.Sentences {
		v := s.First
		if s.Root != v || !x.lexicon.Cues.Tell[tokens[v].Lemma] || !isParticiple(tokens[v].XPOS) {
			continue
		}
		deps := r.dependents()
		c := -1
		for _, t := range deps.of(v) {
			if t > v && isRel(tokens[t].Rel, "ccomp") {
				c = t
			}
		}
		if c < 0 || deps.with(v, "nsubj", "aux", "obj", "iobj") >= 0 || deps.with(c, "nsubj") < 0 || deps.with(c, "mark") >= 0 {
			continue
		}
		if first := deps.opening(c); first < 2 || r.doc.Word(first-1) != "," && r.doc.Word(first) != "," {
			continue
		}
		tokens[c].Head, tokens[c].Rel = -1, "root"
		tokens[v].Head, tokens[v].Rel = c, "advcl"
		for _, t := range deps.of(v) {
			if t > c && tokens[t].UPOS == "PUNCT" {
				tokens[t].Head = c
			}
		}
		r.reroot(v, c)
		r.moved()
	}
}

// askedIf makes the clause behind "if" what a verb of asking asks, where the parse takes it for
// a condition: "asked the mayor | if he had met her", "wondered | if it would rain".
func (x *Extractor) askedIf(r *reading) {
	tokens := r.doc.Tokens
	deps := r.dependents()
	for c := range tokens {
		v := tokens[c].Head
		if tokens[c].Rel != "advcl" || v < 0 || v > c || !deps.markedBy(c, ifMark) || deps.with(v, "ccomp", "xcomp") >= 0 {
			continue
		}
		lemma, first, end := tokens[v].Lemma, deps.opening(c), v+1
		if whom := deps.with(v, "obj", "iobj"); whom > v && x.lexicon.Cues.Tell[lemma] {
			_, end = deps.extent(whom)
		}
		switch cue := x.lexicon.Cues.Verbs[lemma]; {
		case cue != nil && cue.Modality == string(graph.Hypothetical):
		case x.decides(lemma) && deps.with(v, "obj") < 0 && r.doc.Word(first-1) != ",":
			for _, t := range deps.of(v) {
				if t >= end && t < first && isRel(tokens[t].Rel, "obl", "advmod") {
					_, end = deps.extent(t) // "will decide | by May | if he can stay"
				}
			}
		default:
			continue
		}
		if first == end {
			tokens[c].Rel = "ccomp"
		}
	}
}

// decides reports whether a verb tells that somebody decides what its clause tells.
func (x *Extractor) decides(lemma string) bool {
	for _, f := range x.lexicon.Frames.Verb(lemma) {
		if f.Type.ID == decision && f.Must("C") {
			return true
		}
	}
	return false
}

// decision is the type of what somebody decides.
const decision = "DECIDE"

// ifMark opens a condition, or what somebody asks.
var ifMark = map[string]bool{"if": true}

// askedTo makes an infinitive with a subject of its own nowhere what its verb asks of the object
// before it, where the parse takes it for a clause: "asked them | to please wait".
func (x *Extractor) askedTo(r *reading) {
	deps := r.dependents()
	for i := range r.doc.Tokens {
		t := &r.doc.Tokens[i]
		if t.Rel != "ccomp" || t.XPOS != "VB" || !deps.markedBy(i, infinitiveMark) || deps.with(i, "nsubj", "csubj", "expl", "aux") >= 0 {
			continue
		}
		to := deps.with(i, "mark")
		if o := deps.with(t.Head, "iobj", "obj"); o > t.Head && o < to && !isWh(r.doc.Token(to-1).XPOS) { // "taught them | how to cook"
			t.Rel = "xcomp"
		}
	}
}

// calledFor makes what a call is for an infinitive with a subject of its own, where the parse ends the call at the
// subject: "calls for | the mayor to be freed".
func (x *Extractor) calledFor(r *reading) {
	tokens, deps := r.doc.Tokens, r.dependents()
	for n := range tokens {
		if tokens[n].UPOS != "NOUN" || !x.lexicon.Frames.Urges(tokens[n].Lemma) {
			continue
		}
		for _, c := range deps.of(n) {
			_, to := deps.extent(c)
			mark := n + 1
			if c <= mark || tokens[c].Rel != "nmod" || tokens[mark].Lemma != "for" || r.doc.Token(to).XPOS != "TO" || !r.sameSentence(n, to) {
				continue
			}
			v := tokens[to].Head
			if v < to || !isVerb(tokens[v].UPOS) || tokens[mark].Head != c && tokens[mark].Head != v {
				continue
			}
			tokens[c].Head, tokens[c].Rel = v, deps.subjectRel(v)
			tokens[mark].Head, tokens[mark].Rel = v, "mark"
			tokens[v].Head, tokens[v].Rel = n, "acl"
			r.moved()
		}
	}
}
