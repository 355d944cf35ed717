package graph

import (
	"slices"
	"strings"
)

// A standing is how a fact stands: how many say it, from how many independent
// origins, who denies it.
type standing struct {
	status      string
	claims      []int // all claims with a stance, ascending, once
	articles    int
	origins     []OriginShare // "entity:" and its id, or "article:" and its id; by these
	denials     int
	silent      int
	first, last string
	confidence  float64
	voices      []VoiceShare // for what is told here; two that differ, if there are
	against     []VoiceShare // against it, as far as another volume's voice for it would be disputed
}

// The statuses.
const (
	reported     = "reported"
	corroborated = "corroborated"
	disputed     = "disputed"
	denied       = "denied"
)

// stand works out stances and standing of every fact.
func (w *world) stand() {
	w.takeStances()
	w.copies = findCopies(w.articles, w.sketches, w.in, w.text)
	w.copies.same.flatten()
	by := newVouching(w)
	inChunks(len(w.facts), func(from, to int) {
		own := *by
		for _, f := range w.facts[from:to] {
			slices.SortFunc(f.stances, compareStances)
			f.stances = slices.Compact(f.stances)
			f.standing = w.standingOf(f, f.stances, &own)
			f.local = f.standing
			if len(w.in.Guests) > 0 {
				f.local = w.standingOf(f, w.ofOwnArticles(f.stances), &own)
			}
		}
	})
	for _, f := range w.facts {
		if f.derived != nil {
			f.standing = w.derivedStanding(f)
			f.local = f.standing
		}
	}
}

// ofOwnArticles returns the stances of claims that are no guest's.
func (w *world) ofOwnArticles(l []stance) []stance {
	return slices.DeleteFunc(slices.Clone(l), func(s stance) bool { return w.guest(w.claims[s.claim].ArticleID) })
}

func compareStances(a, b stance) int {
	if a.claim != b.claim {
		return a.claim - b.claim
	}
	return strings.Compare(a.edge, b.edge)
}

// standingOf counts claims for and against. A fact is disputed when both are
// at least probable and come from different sources.
func (w *world) standingOf(f *fact, stances []stance, by *vouching) standing {
	var s standing
	var articles []string
	supporting := map[string][]string{} // root article of copies -> who vouches there
	var for_, against, answers []VoiceShare
	miss := 1.0
	for _, st := range stances {
		c := w.claims[st.claim]
		s.claims = append(s.claims, st.claim)
		articles = append(articles, c.ArticleID)
		if p := w.publishedOf(c.ArticleID); p != "" {
			if s.first == "" || p < s.first {
				s.first = p
			}
			s.last = max(s.last, p)
		}
		source := by.source(c)
		voice := VoiceShare{by.voiceOf(f, c, source), c.ID}
		switch st.edge {
		case asserts, alleges:
			at := w.copies.rootID(c.ArticleID)
			supporting[at] = append(supporting[at], by.vouchers(f, c, source)...)
			if certainty(st.factuality) >= 2 {
				for_ = append(for_, voice)
			}
			miss *= 1 - min(max(c.Confidence, 0), 1)*weight(st.factuality)
		case denies:
			s.denials++
			if certainty(st.factuality) >= 2 && w.contests(c, source) {
				if against = append(against, voice); voice.By != source { // of the very claim, so that both speak of one thing
					answers = append(answers, voice)
				}
			}
		case silentOn:
			s.silent++
		}
	}
	slices.Sort(s.claims)
	s.claims = slices.Compact(s.claims)
	s.articles = len(inOrder(articles))
	s.origins = by.named(origins(by.knownMedia(supporting)))
	s.confidence = round(1-miss, 4)
	s.status = reported
	if w.identified(f) {
		answers = append(answers, against...)
	}
	s.voices, s.against = twoVoices(for_), twoVoices(answers)
	switch {
	case differing(for_, answers) && !w.oneVoice(f, for_):
		s.status = disputed
	case s.denials > 0 && len(supporting) == 0:
		s.status = denied
	case len(s.origins) >= 2:
		s.status = corroborated
	}
	return s
}

// contests reports whether a denying claim is somebody's contradiction: of an
// act of denying, or of a source. An outlet that negates in its own voice
// mostly speaks of another time or scope.
func (w *world) contests(c *Claim, source string) bool {
	if _, act := w.book.Consistency.Topics[c.Type]; act {
		return true
	}
	switch c.Modality {
	case Future, Expected, Intended, Attempted:
		return false
	}
	return !strings.HasPrefix(source, ownVoice)
}

// oneVoice reports whether a single article both tells the fact in its own
// voice and passes on a negation that is no act of denying: "restored", and
// before that "not yet restored". That is a sequence, not a quarrel; of a
// standing relation it is one.
func (w *world) oneVoice(f *fact, for_ []VoiceShare) bool {
	if f.typ.IsRelation() {
		return false
	}
	article := ""
	for _, s := range f.stances {
		c := w.claims[s.claim]
		_, act := w.book.Consistency.Topics[c.Type]
		if act || c.Modality == Alleged || article != "" && c.ArticleID != article {
			return false
		}
		article = c.ArticleID
	}
	return slices.ContainsFunc(for_, func(v VoiceShare) bool { return strings.HasPrefix(v.By, ownVoice) })
}

// identified reports whether enough is known of a fact for two claims to be
// about one thing beyond doubt: two roles filled by what is known by name.
func (w *world) identified(f *fact) bool {
	if f.typ.Open {
		return false
	}
	known := 0
	for _, r := range f.roles {
		if len(r.facts) > 0 || slices.ContainsFunc(r.things, func(i int) bool { return !w.identity.item(i) }) {
			known++
		}
	}
	return known >= 2
}

func (w *world) publishedOf(article string) string {
	if a := w.byArticle[article]; a != nil {
		return a.Published
	}
	return ""
}

// weight is how much a claim of the factuality counts towards a fact's confidence.
func weight(f Factuality) float64 {
	switch certainty(f) {
	case 3:
		return 1
	case 2:
		return 0.7
	}
	return 0.4
}

// round cuts a float to so many decimals, so that sums print alike everywhere.
func round(x float64, decimals int) float64 {
	p := 1.0
	for range decimals {
		p *= 10
	}
	return float64(int64(x*p+0.5)) / p
}
