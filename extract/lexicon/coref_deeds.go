package lexicon

// A Deed is what somebody does, or undergoes, whom a noun takes up.
type Deed struct {
	Does      map[string]bool // verbs of which he is the subject
	Undergoes map[string]bool // verbs of which he is the object
	Body      bool            // a body may be called so
	Named     bool            // only who goes by a name
}

// A deedEntry is a deed in the file, with the nouns or adjectives for who did it.
type deedEntry struct {
	Words     []listed `yaml:"words"`
	Does      []listed `yaml:"does"`
	Undergoes []listed `yaml:"undergoes"`
	Body      bool     `yaml:"body"`
	Named     bool     `yaml:"named"`
	examples  `yaml:",inline"`
}

// deeds puts each entry under each of its words, with its examples.
func (a *Anaphora) deeds(file string, entries []deedEntry, into map[string]Deed) error {
	for _, d := range entries {
		if err := a.show(file, d.examples, lineOf(d.Words)); err != nil {
			return err
		}
		deed := Deed{Body: d.Body, Named: d.Named}
		if err := sets(file, []wordList{{&deed.Does, d.Does}, {&deed.Undergoes, d.Undergoes}}); err != nil {
			return err
		}
		for _, w := range d.Words {
			if err := put(file, into, w, deed); err != nil {
				return err
			}
		}
	}
	return nil
}
