package ontology

import (
	"cmp"
	_ "embed"
	"fmt"
	"maps"
	"math"
	"slices"
)

//go:embed likely.yaml
var likelyYAML []byte

// An Evidence is something that speaks for or against two tellings being of one event.
type Evidence int

// What is weighed of two tellings in articles of one story. What a role is filled with is the same,
// called alike, not alike, a name on one side and a description that need not be its on the other,
// or two names; the doer's role is the first of the type, the theme's any other that identifies it.
const (
	Always    Evidence = iota
	OtherType          // they are of two types
	DoerSame
	DoerAlike
	DoerUnlike
	DoerMixed
	DoerOther
	ThemeSame
	ThemeAlike
	ThemeUnlike
	ThemeMixed
	ThemeOther
	BothSay      // both fill a role beside the doer's
	SharedWords  // how rare the words are that their passages share
	SharedPart   // as a part of the passage that has less
	SharedNames  // how rare the names are that both have, in any role
	OneWord      // one word evokes both
	OneDay       // both say a day
	OneTime      // both say when, and not the day
	NoTime       // neither says when
	HalfTime     // one of them does
	OneCount     // they count as many
	OtherMood    // one is asserted, and the other is not
	OtherSide    // one is said to be, and the other not to be
	Crowded      // how many more such events their articles tell
	Beside       // words of other roles that they share
	OtherBeside  // they fill other roles, and share no word of them
	Apart        // days between their articles
	ByNoun       // the later is a noun for what is known
	InPassing    // the earlier begins its article, and the later does not
	Leading      // both begin their articles
	OnceOnly     // they share to whom it happens but once in a story
	OnceUnlike   // they differ in it
	OtherContent // what they are about shares no word
	Spoken       // people say much
	Repeated     // it happens again and again
	Somebody     // one named person does both
	LongText     // how much the longer of the articles tells
	Kinship      // how much of what they name is the same
	Evidences
)

var evidenceNames = [Evidences]string{
	"always", "other_type", "doer_same", "doer_alike", "doer_unlike", "doer_mixed", "doer_other",
	"theme_same", "theme_alike", "theme_unlike", "theme_mixed", "theme_other", "both_say",
	"shared_words", "shared_part", "shared_names", "one_word", "one_day", "one_time", "no_time", "half_time",
	"one_count", "other_mood", "other_side", "crowded", "beside", "other_beside", "apart", "by_noun", "in_passing", "leading",
	"once_only", "once_unlike", "other_content", "spoken", "repeated", "somebody", "long_text", "kinship",
}

// String returns the name by which likely.yaml knows the evidence.
func (e Evidence) String() string { return evidenceNames[e] }

// Weighed is the evidence on two tellings.
type Weighed [Evidences]float64

// Likely says how much each piece of evidence speaks for two tellings being of one event.
type Likely struct {
	Enough  float64 // from what sum on they are taken for one
	Weights Weighed
	Words   [Evidences]string // what speaks for it, in words; "" for what speaks only beside other evidence
}

// Because says in words what speaks most for two tellings being of one event, the weightiest first.
func (l *Likely) Because(w *Weighed) []string {
	const most = 4
	var of []Evidence
	for i := range Evidences {
		if l.Words[i] != "" && w[i]*l.Weights[i] > 0 {
			of = append(of, i)
		}
	}
	slices.SortStableFunc(of, func(a, b Evidence) int { return cmp.Compare(w[b]*l.Weights[b], w[a]*l.Weights[a]) })
	var out []string
	for _, i := range of[:min(len(of), most)] {
		out = append(out, l.Words[i])
	}
	return out
}

// Sum is what the evidence comes to: the logarithm of the odds that both are of one event.
func (l *Likely) Sum(w *Weighed) float64 {
	n := 0.0
	for i := range w {
		n += float64(w[i] * l.Weights[i]) // not fused: the same on every machine
	}
	return n
}

func parseLikely(file string, text []byte) (Likely, error) {
	var doc struct {
		Version int
		Enough  float64
		Weights map[string]float64
		Words   map[string]string
	}
	if err := strict(file, text, &doc); err != nil {
		return Likely{}, err
	}
	l := Likely{Enough: doc.Enough}
	for i, name := range evidenceNames {
		w, ok := doc.Weights[name]
		if !ok || math.IsNaN(w) || math.IsInf(w, 0) {
			return Likely{}, fmt.Errorf("%s: no weight of %s; add %s: 0 under weights", file, name, name)
		}
		l.Weights[i] = w
	}
	for _, name := range slices.Concat(slices.Collect(maps.Keys(doc.Weights)), slices.Collect(maps.Keys(doc.Words))) {
		if !slices.Contains(evidenceNames[:], name) {
			return Likely{}, fmt.Errorf("%s: %s is no evidence; there is %v", file, name, evidenceNames)
		}
	}
	for i, name := range evidenceNames {
		l.Words[i] = doc.Words[name]
	}
	return l, nil
}
