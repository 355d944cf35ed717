package lexicon

import (
	"fmt"
	"strings"

	"wiregraph/graph/ontology"
)

// addVerb reads "lemma", "lemma_particle", "lemma(object)", "not lemma", each
// perhaps followed by frames of its own: "lemma | frame | frame".
func (f *Frames) addVerb(t *ontology.Type, e *frameEntry, v listed, before int) error {
	parts := strings.Split(v.Word, " | ")
	word := strings.TrimSpace(parts[0])
	grammars := parts[1:]
	if len(grammars) == 0 {
		grammars = e.Frame
	}
	word, negated := strings.CutPrefix(word, "not ")
	light := ""
	if i := strings.IndexByte(word, '('); i >= 0 {
		if !strings.HasSuffix(word, ")") {
			return fmt.Errorf("verb %q: no closing parenthesis", v.Word)
		}
		word, light = word[:i], word[i+1:len(word)-1]
	}
	lemma, particle, _ := strings.Cut(word, "_")
	if lemma == "" || strings.Contains(lemma, " ") {
		return fmt.Errorf("verb %q is no lemma", v.Word)
	}
	block := e.blocked(word)
	for _, g := range grammars {
		slots, err := parseSlots(t, g)
		if err != nil {
			return fmt.Errorf("verb %q: %w", v.Word, err)
		}
		if err := checkVerb(t, slots); err != nil {
			return fmt.Errorf("verb %q: frame %q: %w", v.Word, g, err)
		}
		f.verbs[lemma] = append(f.verbs[lemma], VerbFrame{
			Type: t, Particle: strings.ReplaceAll(particle, "_", " "), Light: light, Negated: negated, Slots: slots, Block: block, Line: before + v.Line,
		})
	}
	return nil
}

// blocked returns the nouns with which a word does not evoke the type.
func (e *frameEntry) blocked(word string) map[string]bool {
	block := map[string]bool{}
	for _, b := range e.Block[word] {
		block[b] = true
	}
	return block
}

// nounFrame reads "word word slot slot …": the words, of which a noun is the
// last, are left in Before.
func nounFrame(t *ontology.Type, e *frameEntry, n listed, before int) (NounFrame, error) {
	var words, grammar []string
	for _, w := range strings.Fields(n.Word) {
		if strings.Contains(w, ":") {
			grammar = append(grammar, w)
		} else {
			words = append(words, w)
		}
	}
	if len(words) == 0 {
		return NounFrame{}, fmt.Errorf("entry %q has no word", n.Word)
	}
	slots, err := parseSlots(t, strings.Join(grammar, " "))
	if err != nil {
		return NounFrame{}, fmt.Errorf("entry %q: %w", n.Word, err)
	}
	if err := checkNoun(t, slots); err != nil {
		return NounFrame{}, fmt.Errorf("entry %q: %w", n.Word, err)
	}
	return NounFrame{Type: t, Before: words, Slots: slots, Block: e.blocked(words[len(words)-1]), Line: before + n.Line}, nil
}

// parseSlots reads "S:agent O!:theme=Artifact|Norm to:recipient".
func parseSlots(t *ontology.Type, s string) ([]Slot, error) {
	var slots []Slot
	for _, w := range strings.Fields(s) {
		places, role, ok := strings.Cut(w, ":")
		if !ok {
			return nil, fmt.Errorf("slot %q is not place:role", w)
		}
		if first, more, several := strings.Cut(places, "/"); several { // of/from:cause
			each, err := parseSlots(t, first+":"+role+" "+more+":"+role)
			if err != nil {
				return nil, err
			}
			slots = append(slots, each...)
			continue
		}
		place := places
		role, inner, _ := strings.Cut(role, ">")
		role, kinds, _ := strings.Cut(role, "=")
		if role != "_" && role != "-" && t.Role(role) == nil {
			return nil, fmt.Errorf("slot %q: the type has no role %s", w, role)
		}
		slot := Slot{Role: role, Empty: role == "-"}
		place, slot.Must = strings.CutSuffix(place, "!")
		slot.Place = strings.ReplaceAll(place, "_", " ")
		if inner != "" {
			var err error
			if slot.Inner, err = parseSlots(t, strings.ReplaceAll(inner, "+", " ")); err != nil {
				return nil, err
			}
		}
		if kinds != "" {
			for k := range strings.SplitSeq(kinds, "|") {
				class, kind, _ := strings.Cut(k, ":")
				if !ontology.Class(class).IsEntity() && ontology.Class(class) != ontology.Event && ontology.Class(class) != ontology.Money {
					return nil, fmt.Errorf("slot %q: no class %s", w, class)
				}
				slot.Kinds = append(slot.Kinds, Kind{ontology.Class(class), kind})
			}
		}
		slots = append(slots, slot)
	}
	return slots, nil
}
