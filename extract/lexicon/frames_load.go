package lexicon

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"go.yaml.in/yaml/v3"

	"wiregraph/graph/ontology"
)

//go:embed frames.yaml frames/*.yaml
var framesFiles embed.FS

// frameEntry is the grammar of one type as the file has it.
type frameEntry struct {
	Type        string              `yaml:"type"`
	ToldAs      string              `yaml:"told_as"` // the type that a noun of it, as what fills the first role, makes of this
	Frame       []string            `yaml:"frame"`
	Verbs       []listed            `yaml:"verbs"`
	Nouns       []listed            `yaml:"nouns"`
	Connectives []listed            `yaml:"connectives"`
	Block       map[string][]string `yaml:"block"`
	Yes         []listed            `yaml:"yes"`
	No          []listed            `yaml:"no"`
}

// loadFrames reads frames.yaml, which says what is true of all verbs, and then
// the frames of the types from the files of the folder frames, in the order of
// their names.
func loadFrames(files fs.FS, o *ontology.Ontology) (*Frames, error) {
	f := &Frames{verbs: map[string][]VerbFrame{}, nouns: map[string][]NounFrame{}, toldAs: map[*ontology.Type]*ontology.Type{}, links: map[string][]NounFrame{}}
	if err := f.readGrammar(files, "frames.yaml"); err != nil {
		return nil, err
	}
	list, err := fs.Glob(files, "frames/*.yaml")
	if err != nil {
		return nil, err
	}
	for n, file := range list {
		if err := f.readTypes(files, file, n*maxLines, o); err != nil {
			return nil, err
		}
	}
	for _, t := range o.Types {
		if t.Open {
			f.open = t
		}
	}
	return f, nil
}

// maxLines is more lines than a file of frames has: lines are numbered on
// through the files, to settle ties by order.
const maxLines = 100_000

// readGrammar reads the lists of words that belong to no type.
func (f *Frames) readGrammar(files fs.FS, file string) error {
	data, err := fs.ReadFile(files, file)
	if err != nil {
		return err
	}
	var doc struct {
		Version    int      `yaml:"version"`
		ObjectActs []listed `yaml:"object_acts"`
		Examples   []listed `yaml:"examples"`
		During     []listed `yaml:"during"`
		Errands    []listed `yaml:"errands"`
		Support    []listed `yaml:"support"`
		Bear       []listed `yaml:"bear"`
		Avows      []listed `yaml:"avows"`
		Charges    []listed `yaml:"charges"`
		Sides      []listed `yaml:"sides"`
		Happen     []listed `yaml:"happen"`
		Harms      []listed `yaml:"harms"`
		Times      []listed `yaml:"times"`
		Bounds     []listed `yaml:"bounds"`
		Means      []listed `yaml:"means"`
		Margins    []listed `yaml:"margins"`
		Measures   []listed `yaml:"measures"`
		Manner     []listed `yaml:"manner"`
		Toils      []listed `yaml:"toils"`
		Judges     []listed `yaml:"judges"`
		Others     []listed `yaml:"others"`
		Sentences  []listed `yaml:"sentences"`
		Weighs     []listed `yaml:"weighs"`
		Faults     []listed `yaml:"faults"`
		Asking     []listed `yaml:"asking"`
		Likens     []listed `yaml:"likens"`
		Merely     []listed `yaml:"merely"`
		Reasons    []listed `yaml:"reasons"`
		Replies    []listed `yaml:"replies"`
		Honours    []listed `yaml:"honours"`
		Bests      []listed `yaml:"bests"`
		Instances  []listed `yaml:"instances"`
		Relational []listed `yaml:"relational"`
		Trades     []listed `yaml:"trades"`
		Aspirants  []listed `yaml:"aspirants"`
		Tasks      []listed `yaml:"tasks"`
		Urges      []listed `yaml:"urges"`
		Deals      []listed `yaml:"deals"`
		Serves     []listed `yaml:"serves"`
		Seen       []listed `yaml:"seen"`
		Later      []listed `yaml:"later"`
		Succeeds   []listed `yaml:"succeeds"`
		Bare       []listed `yaml:"bare"`
	}
	if err := decodeStrict(file, data, &doc); err != nil {
		return err
	}
	return sets(file, []wordList{
		{&f.acts, doc.ObjectActs},
		{&f.such, doc.Examples},
		{&f.with, doc.During}, {&f.errands, doc.Errands},
		{&f.support, doc.Support},
		{&f.bear, doc.Bear}, {&f.avows, doc.Avows}, {&f.charges, doc.Charges}, {&f.sides, doc.Sides},
		{&f.happen, doc.Happen},
		{&f.harms, doc.Harms},
		{&f.times, doc.Times},
		{&f.bounds, doc.Bounds},
		{&f.means, doc.Means},
		{&f.margins, doc.Margins},
		{&f.measures, doc.Measures},
		{&f.manner, doc.Manner}, {&f.toils, doc.Toils},
		{&f.judges, doc.Judges},
		{&f.others, doc.Others},
		{&f.sentences, doc.Sentences},
		{&f.weighs, doc.Weighs},
		{&f.faults, doc.Faults},
		{&f.asking, doc.Asking}, {&f.likens, doc.Likens}, {&f.merely, doc.Merely}, {&f.reasons, doc.Reasons}, {&f.replies, doc.Replies}, {&f.honours, doc.Honours}, {&f.bests, doc.Bests}, {&f.instances, doc.Instances}, {&f.relational, doc.Relational}, {&f.trades, doc.Trades}, {&f.aspirants, doc.Aspirants},
		{&f.tasks, doc.Tasks},
		{&f.serves, doc.Serves}, {&f.seen, doc.Seen},
		{&f.later, doc.Later}, {&f.heirs, doc.Succeeds},
		{&f.bare, doc.Bare},
		{&f.urges, doc.Urges},
		{&f.deals, doc.Deals},
	})
}

// readTypes reads the frames of the types of one file. Before is what its
// lines are counted on from.
func (f *Frames) readTypes(files fs.FS, file string, before int, o *ontology.Ontology) error {
	data, err := fs.ReadFile(files, file)
	if err != nil {
		return err
	}
	var doc struct {
		Frames []frameEntry `yaml:"frames"`
	}
	if err := decodeStrict(file, data, &doc); err != nil {
		return err
	}
	var lines struct {
		Frames []yaml.Node `yaml:"frames"`
	}
	if err := yaml.Unmarshal(data, &lines); err != nil {
		return fmt.Errorf("load %s: %w", file, err)
	}
	for i, e := range doc.Frames {
		at := func(line int, err error) error { return fmt.Errorf("load %s:%d: type %s: %w", file, line, e.Type, err) }
		t := o.Type(e.Type)
		if t == nil {
			return at(lines.Frames[i].Line, fmt.Errorf("the ontology has no such type"))
		}
		if e.ToldAs != "" {
			if f.toldAs[t] = o.Type(e.ToldAs); f.toldAs[t] == nil {
				return at(lines.Frames[i].Line, fmt.Errorf("told_as: the ontology has no type %q", e.ToldAs))
			}
		}
		if err := f.addExamples(path.Base(file), t, e.Yes, e.No); err != nil {
			return at(err.line, err.err)
		}
		if len(e.Yes) == 0 || len(e.No) == 0 {
			return at(lines.Frames[i].Line, fmt.Errorf("no example, or no counter-example"))
		}
		for _, v := range e.Verbs {
			if err := f.addVerb(t, &e, v, before); err != nil {
				return at(v.Line, err)
			}
		}
		for _, n := range e.Nouns {
			fr, err := nounFrame(t, &e, n, before)
			if err != nil {
				return at(n.Line, err)
			}
			lemma := fr.Before[len(fr.Before)-1]
			fr.Before = fr.Before[:len(fr.Before)-1]
			f.nouns[lemma] = append(f.nouns[lemma], fr)
		}
		for _, c := range e.Connectives {
			fr, err := nounFrame(t, &e, c, before)
			if err != nil {
				return at(c.Line, err)
			}
			words := strings.Join(fr.Before, " ")
			fr.Before = nil
			f.links[words] = append(f.links[words], fr)
		}
	}
	return nil
}
