package lexicon

import (
	"fmt"
	"maps"
	"slices"
)

// A namedList is a list of words and where it goes.
type namedList struct {
	name string
	into *map[string]bool
}

// lists returns the plain lists of words, by their names in the file.
func (a *Anaphora) lists() []namedList {
	return []namedList{
		{"aboard", &a.Aboard},
		{"advocates", &a.Advocates},
		{"afloat", &a.Afloat},
		{"against", &a.Against},
		{"alone", &a.Alone},
		{"apart", &a.Apart},
		{"bands", &a.Bands},
		{"bare", &a.Bare},
		{"behalf", &a.Behalf},
		{"boarded", &a.Boarded},
		{"boards", &a.Boards},
		{"callings", &a.Callings},
		{"presiding", &a.Presiding},
		{"christened", &a.Christened},
		{"clients", &a.Clients},
		{"comings", &a.Comings},
		{"common", &a.Common},
		{"defends", &a.Defends},
		{"demonstratives", &a.demonstratives},
		{"either", &a.Either},
		{"ends", &a.Ends},
		{"firms", &a.Firms},
		{"whole_bodies", &a.WholeBodies},
		{"couples", &a.Couples},
		{"parents", &a.Parents},
		{"children", &a.Children},
		{"governing", &a.Governing},
		{"governors", &a.Governors},
		{"arises", &a.Arises}, {"hands", &a.Hands},
		{"commands", &a.Commands},
		{"harbours", &a.Harbours},
		{"identifies", &a.Identifies},
		{"judges", &a.Judges},
		{"above", &a.Above},
		{"levels", &a.Levels},
		{"listing", &a.Listing},
		{"meetings", &a.Meetings},
		{"moved", &a.Moved},
		{"numbered", &a.Numbered},
		{"of_body", &a.OfBody},
		{"offices", &a.Offices},
		{"organs", &a.Organs},
		{"others", &a.Others},
		{"overseers", &a.Overseers},
		{"own_end", &a.OwnEnd},
		{"owned", &a.Owned},
		{"partly", &a.Partly},
		{"parts", &a.Parts},
		{"past", &a.Past},
		{"results", &a.Results},
		{"scenes", &a.Scenes},
		{"self_named", &a.SelfNamed},
		{"settings", &a.Settings},
		{"sexes", &a.Sexes},
		{"sides", &a.Sides},
		{"singles", &a.Singles},
		{"some", &a.Some},
		{"speaks", &a.Speaks},
		{"standing", &a.Standing},
		{"takes", &a.Takes},
		{"times", &a.Times},
		{"together", &a.Together},
		{"towns", &a.Towns},
		{"under", &a.Under},
		{"uses", &a.Uses},
		{"way", &a.Way},
		{"words", &a.Words},
	}
}

// listNames returns the names of the plain lists.
func (a *Anaphora) listNames() []string {
	var out []string
	for _, l := range a.lists() {
		out = append(out, l.name)
	}
	return out
}

// fill makes a set of each list of words. A list that is missing, and one that nobody knows, is
// an error.
func (a *Anaphora) fill(file string, words map[string][]listed) error {
	for _, l := range a.lists() {
		if len(words[l.name]) == 0 {
			return fmt.Errorf("load %s: the list %q is missing", file, l.name)
		}
		var err error
		if *l.into, err = set(file, words[l.name]); err != nil {
			return err
		}
		delete(words, l.name)
	}
	for _, name := range slices.Sorted(maps.Keys(words)) {
		return fmt.Errorf("load %s:%d: nothing is known of a list %q", file, lineOf(words[name]), name)
	}
	return nil
}
