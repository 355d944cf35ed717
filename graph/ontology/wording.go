package ontology

import (
	"cmp"
	_ "embed"
	"fmt"
	"maps"
	"slices"
	"strings"
)

//go:embed wording.yaml
var wordingYAML []byte

// A Wording is how facts of a type are put into words. Its verbs stand as in a
// dictionary, with the words that belong to them: "give up".
type Wording struct {
	Verb    string   `yaml:"verb"`    // between the first role and the second
	Tense   string   `yaml:"tense"`   // past, present or standing; see wording.yaml
	Alone   string   `yaml:"alone"`   // instead, when the second role is unfilled
	Done    string   `yaml:"done"`    // after the second role, when the first is unfilled
	Noun    string   `yaml:"noun"`    // when another fact speaks of this one; without it the fact is told whole
	Of      string   `yaml:"of"`      // joins the noun and the first role; "by" when empty
	On      string   `yaml:"on"`      // joins the noun and the second role; "of" when empty
	Kind    bool     `yaml:"kind"`    // the second role is what the first is
	Name    bool     `yaml:"name"`    // the second role stands as a name, without an article
	About   string   `yaml:"about"`   // joins the topic; "about" when empty
	Target  string   `yaml:"target"`  // joins the target or the partner; "with regard to" when empty
	Because string   `yaml:"because"` // joins the cause; "because of" when empty
	Matter  string   `yaml:"matter"`  // joins what is asked for, when it is no verb
	Past    string   `yaml:"past"`    // instead of the verb, of what holds no more
	Act     string   `yaml:"act"`     // joins what somebody is to do: "to", "from"
	Acting  string   `yaml:"acting"`  // instead of the verb, before what somebody is to do
	Instead []string `yaml:"instead"` // roles that take the place of an unfilled second
	Norm    string   `yaml:"norm"`    // the verb that has a norm as its object
	Bare    string   `yaml:"bare"`    // instead of the verb, where nothing follows the second role
	Barred  string   `yaml:"barred"`  // instead of the verb, where the target is kept from an action
	Where   bool     `yaml:"where"`   // the article's preposition stands before the second role: "off" of "off the coast"
	Form    string   `yaml:"form"`    // the whole sentence, with {role} slots and {verb}
	FormBy  string   `yaml:"form_by"` // the same, where somebody does what is told of something
	Reason  []string `yaml:"reason"`  // words of articles that say why: the second role is told first, "because of" the first
	Purpose []string `yaml:"purpose"` // words of articles that say what for: the first is told first

	// By the verb or noun that evokes the type:
	Own       []string          `yaml:"own"`        // verbs that stand for themselves
	Active    []string          `yaml:"active"`     // the same, and what they are told of does it: "the storm strengthened"
	Direct    []string          `yaml:"direct"`     // verbs that have the topic as their object
	Plain     []string          `yaml:"plain"`      // verbs behind which no "as" stands, and in a form no "to"
	Whom      []string          `yaml:"whom"`       // verbs that have the target as their object, and the second role behind "of"
	Said      map[string]string `yaml:"said"`       // verbs that stand instead
	SaidDone  map[string]string `yaml:"said_done"`  // what stands instead of Done
	SaidAlone map[string]string `yaml:"said_alone"` // what stands instead of Alone
	SaidBy    map[string]string `yaml:"said_by"`    // what stands in FormBy
	Names     []string          `yaml:"names"`      // nouns that stand for themselves, with what joins the second role instead: "incursion into"
	Nouns     map[string]string `yaml:"nouns"`      // nouns that stand instead
	Abouts    map[string]string `yaml:"abouts"`     // what joins the topic instead

	lemmas map[string]string // words of articles, to the keys of the lists above that they are forms of
	joins  map[string]string // nouns of Names, to what joins the second role
}

// Key returns the verb or noun of the lists of a wording that a word of an
// article is a form of, in small letters; "" for none: "charge" of "charged".
func (w *Wording) Key(word string) string { return w.lemmas[word] }

// Join returns what joins a noun, as Key returns it, and the second role: "of" when neither says.
func (w *Wording) Join(noun string) string { return cmp.Or(w.joins[noun], w.On, "of") }

// Wordings is how facts are put into words for people. It is immutable.
type Wordings struct {
	types          map[string]Wording
	modalities     map[string]Modality
	unconfirmed    string
	irregular      map[string][]string // verb to its past and, where that differs, its participle
	pasts          map[string]bool     // the pasts and participles among them
	stressed       []string            // ends of verbs whose last letter doubles
	verbs, present map[string]string
	many, one      map[string]bool
	either         map[string]bool   // nouns that are the same for one and for several
	shares         map[string]bool   // words of which there are as many as of what stands behind their "of"
	over, states   map[string]bool   // words for what holds no more; verbs whose participle tells a state
	hanging        map[string]bool   // words that cannot end a sentence
	turning        map[string]bool   // verbs of open facts that end in what their object is made or called
	the            map[string]bool   // heads of names that have "the" before them
	posts, sole    map[string]bool   // heads of posts that many hold; that one holds
	where, why     map[string]bool   // prepositions of places, of causes
	what           map[string]bool   // words before a topic that stay before it
	into           map[string]bool   // and before what something turns into
	particles      map[string]bool   // with which a verb is another verb
	before         map[string]bool   // determiners that stand before the article
	nobody         []string          // what a subject begins with that denies by itself
	counting       map[string]string // words that count -> what they are without what they count
	partly         map[string]bool   // behind a negation, what alone is negated
	ended          map[string]bool   // before what was so, and is no longer
	negators       []string          // words, and ends of words, that negate what stands behind them
	adverbs        map[string]bool   // that do not end in -ly
	a              []string          // beginnings of words that take "a" in spite of their first letter
	spoken         []string          // beginnings of words that take "an" in spite of it
	an, vowels     map[string]bool   // letters that take "an": as a name in an acronym, as a sound
	itself         [2]string         // the pronoun of what does something to itself: of one, of several
	kept           map[string]bool   // determiners that stay before a description
}

func parseWording(text []byte) (Wordings, error) {
	var f struct {
		Version     int                 `yaml:"version"`
		Types       map[string]Wording  `yaml:"types"`
		Modalities  map[string]Modality `yaml:"modalities"`
		Unconfirmed string              `yaml:"unconfirmed"`
		Irregular   map[string]string   `yaml:"irregular"`
		Stressed    []string            `yaml:"stressed"`
		Verbs       map[string]string   `yaml:"verbs"`
		Present     map[string]string   `yaml:"present"`
		Many        []string            `yaml:"many"`
		Either      []string            `yaml:"either"`
		Shares      []string            `yaml:"shares"`
		One         []string            `yaml:"one"`
		Over        []string            `yaml:"over"`
		States      []string            `yaml:"states"`
		Hanging     []string            `yaml:"hanging"`
		Turning     []string            `yaml:"turning"`
		The         []string            `yaml:"the"`
		Posts       []string            `yaml:"posts"`
		Sole        []string            `yaml:"sole"`
		Where       []string            `yaml:"where"`
		Nobody      []string            `yaml:"nobody"`
		Counting    map[string]string   `yaml:"counting"`
		Partly      []string            `yaml:"partly"`
		Negators    []string            `yaml:"negators"`
		Ended       []string            `yaml:"ended"`
		Why         []string            `yaml:"why"`
		What        []string            `yaml:"what"`
		Into        []string            `yaml:"into"`
		Particles   []string            `yaml:"particles"`
		Before      []string            `yaml:"before_article"`
		Adverbs     []string            `yaml:"adverbs"`
		A           []string            `yaml:"a"`
		An          []string            `yaml:"an"`
		Vowels      []string            `yaml:"vowels"`
		Spoken      []string            `yaml:"spoken"`
		Kept        []string            `yaml:"kept"`
		Itself      [2]string           `yaml:"itself"`
	}
	if err := strict("wording.yaml", text, &f); err != nil {
		return Wordings{}, err
	}
	x := Wordings{
		types: f.Types, modalities: f.Modalities, unconfirmed: f.Unconfirmed, irregular: map[string][]string{}, pasts: map[string]bool{}, stressed: f.Stressed,
		verbs: f.Verbs, present: f.Present, many: set(f.Many), either: set(f.Either), shares: set(f.Shares), one: set(f.One), over: set(f.Over), states: set(f.States),
		hanging: set(f.Hanging), turning: set(f.Turning), the: set(f.The), posts: set(f.Posts), sole: set(f.Sole), where: set(f.Where), nobody: f.Nobody, counting: f.Counting, partly: set(f.Partly), negators: f.Negators, ended: set(f.Ended), why: set(f.Why), what: set(f.What), into: set(f.Into), particles: set(f.Particles), before: set(f.Before), adverbs: set(f.Adverbs), a: f.A, an: set(f.An), vowels: set(f.Vowels), spoken: f.Spoken, kept: set(f.Kept), itself: f.Itself,
	}
	for verb, forms := range f.Irregular {
		x.irregular[verb] = strings.Fields(forms)
		for _, form := range x.irregular[verb] {
			x.pasts[form] = form != verb
		}
	}
	for id, w := range x.types {
		w.lemmas = map[string]string{}
		for _, key := range w.keys() {
			for _, form := range []VerbForm{GerundForm, ParticipleForm, PastForm, ThirdForm, BaseForm} {
				w.lemmas[x.Inflect(key, form)] = key
			}
		}
		if w.Said == nil {
			w.Said = map[string]string{}
		}
		for _, verb := range slices.Concat(w.Own, w.Active) {
			w.Said[verb] = verb
		}
		w.nameNouns(&x)
		x.types[id] = w
	}
	return x, nil
}

// nameNouns lets the nouns of Names stand for themselves. One that is a form of a
// verb of the lists is still told by it: "shooting" by "shoot".
func (w *Wording) nameNouns(x *Wordings) {
	nouns := map[string]string{}
	w.joins = map[string]string{}
	for _, name := range w.Names {
		noun, join, _ := strings.Cut(name, " ")
		w.joins[noun] = join
		if verb := w.Said[w.lemmas[noun]]; verb != "" {
			w.Said[noun] = verb
		}
		for _, form := range []VerbForm{BaseForm, ThirdForm} { // as a verb's third person, so the plural
			w.lemmas[x.Inflect(noun, form)] = noun
		}
		nouns[noun] = "the " + noun
	}
	maps.Copy(nouns, w.Nouns)
	w.Nouns = nouns
}

// keys returns the verbs and nouns that a wording has words for, in order.
func (w *Wording) keys() []string {
	out := slices.Concat(w.Own, w.Active, w.Direct, w.Plain, w.Whom, w.Reason, w.Purpose)
	for _, m := range []map[string]string{w.Said, w.SaidDone, w.SaidAlone, w.SaidBy, w.Nouns, w.Abouts} {
		out = slices.AppendSeq(out, maps.Keys(m))
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func (x *Wordings) add(typ string, w Wording) {
	if x.types == nil {
		x.types = map[string]Wording{}
	}
	x.types[typ] = w
}

// Of returns the wording of a type, empty for one that has none.
func (x *Wordings) Of(typ string) Wording { return x.types[typ] }

// Own reports whether a verb stands for itself in what facts of the type are put into.
func (x *Wordings) Own(typ, verb string) bool {
	return slices.Contains(x.types[typ].Own, strings.ReplaceAll(verb, "_", " "))
}

// Modality returns how a modality of claims is said, with no verb for one that
// leaves a sentence as it is.
func (x *Wordings) Modality(name string) Modality { return x.modalities[name] }

// Unconfirmed stands before what nobody will confirm.
func (x *Wordings) Unconfirmed() string { return x.unconfirmed }

// Over reports whether a folded word says of an office that it is held no more.
func (x *Wordings) Over(word string) bool { return x.over[word] }

// Post reports whether a folded word is the head of a post of which there are many.
func (x *Wordings) Post(word string) bool { return x.posts[word] }

// Sole reports whether a folded word is the head of an office of which a body has one.
func (x *Wordings) Sole(word string) bool { return x.sole[word] }

// Nobody reports whether a sentence begins with a subject that denies by itself: "none of
// them", "no one".
func (x *Wordings) Nobody(sentence string) bool {
	return slices.ContainsFunc(x.nobody, func(word string) bool {
		return len(sentence) > len(word) && sentence[len(word)] == ' ' && strings.EqualFold(sentence[:len(word)], word)
	})
}

// Alone returns what a word that counts is in a sentence without what it counts, the words
// themselves where they are no such: "no one" for "No".
func (x *Wordings) Alone(words string) string {
	if w, ok := x.counting[strings.ToLower(words)]; ok {
		return w
	}
	return words
}

// Partly reports whether a folded adverb behind a negation is what alone is negated.
func (x *Wordings) Partly(word string) bool { return x.partly[word] }

// Negates reports whether one of the words, in small letters, negates what stands behind them.
func (x *Wordings) Negates(words []string) bool {
	return slices.ContainsFunc(words, func(word string) bool {
		word = strings.ReplaceAll(word, "’", "'")
		return slices.ContainsFunc(x.negators, func(n string) bool {
			return word == n || strings.Contains(n, "'") && strings.HasSuffix(word, n)
		})
	})
}

// Ended reports whether words, in small letters, say of what follows them that it was so
// and is no longer: "stopped", "is no longer a".
func (x *Wordings) Ended(words []string) bool {
	const reach = 4
	for k := len(words) - 1; k > 0 && k >= len(words)-reach; k-- {
		if x.ended[words[k-1]+" "+words[k]] {
			return true
		}
	}
	return len(words) > 0 && x.ended[words[len(words)-1]]
}

// Where reports whether a folded word is a preposition that tells where something is.
func (x *Wordings) Where(word string) bool { return x.where[word] }

// Why reports whether a folded word is a preposition that tells why something is done.
func (x *Wordings) Why(word string) bool { return x.why[word] }

// What reports whether a folded word before what something is about says how it is.
func (x *Wordings) What(word string) bool { return x.what[word] }

// BeforeArticle reports whether a determiner stands before the article: "such a storm".
func (x *Wordings) BeforeArticle(word string) bool { return x.before[word] }

// Particle reports whether a verb with the word behind it is another verb: "broke down".
func (x *Wordings) Particle(word string) bool { return x.particles[word] }

// Into reports whether a word stands before what something turns into: "converted to Islam".
func (x *Wordings) Into(word string) bool { return x.into[word] }

// Adverb reports whether a word, in small letters, may stand between an auxiliary and its verb.
func (x *Wordings) Adverb(word string) bool {
	return x.adverbs[word] || len(word) > 4 && strings.HasSuffix(word, "ly")
}

// Kept reports whether a folded determiner stays before a description that is named.
func (x *Wordings) Kept(determiner string) bool { return x.kept[determiner] }

// The reports whether a name of these folded words has "the" before it.
func (x *Wordings) The(words []string) bool {
	n := len(words)
	return n > 0 && x.the[words[n-1]] || n > 2 && x.the[words[0]+" "+words[1]]
}

// State reports whether the participle of a verb tells the state of its subject, and
// not what that does: "is based on".
func (x *Wordings) State(verb string) bool { return x.states[verb] }

// Turned parts the predicate of an open fact into its verb and what its object is made or called: "make" and
// "priority", of "made the harbour a priority".
func (x *Wordings) Turned(predicate string) (verb, into string, ok bool) {
	verb, into, ok = strings.Cut(predicate, " ")
	return verb, into, ok && x.turning[verb] && !x.hanging[into] && !x.particles[into] && !x.into[into] && !x.what[into] && !x.where[into] && !strings.Contains(into, " ")
}

// Hangs reports whether a word in small letters cannot end a sentence: "for".
func (x *Wordings) Hangs(word string) bool { return x.hanging[word] }

// check reports a wording for a type that is not there, and a type of which
// some facts could not be put into words.
func (x *Wordings) check(o *Ontology, derived func(id string) *Type) error {
	for _, id := range slices.Sorted(maps.Keys(x.types)) {
		if o.Type(id) == nil && derived(id) == nil {
			return fmt.Errorf("wording.yaml: the ontology has no type %s", id)
		}
	}
	for _, t := range o.Types {
		w := x.types[t.ID]
		switch {
		case t.Open:
		case w.Verb == "":
			return fmt.Errorf("wording.yaml: type %s needs a verb", t.ID)
		case w.Form != "" && !strings.Contains(w.Form, "{verb}"):
			return fmt.Errorf("wording.yaml: the form of type %s has no {verb}", t.ID)
		case w.Noun == "" && !t.IsRelation():
			return fmt.Errorf("wording.yaml: type %s needs a noun", t.ID)
		case !slices.Contains([]string{"", "past", "present", "standing"}, w.Tense):
			return fmt.Errorf("wording.yaml: type %s: tense is past, present or standing, not %q", t.ID, w.Tense)
		case w.Form == "" && w.Alone == "" && x.hanging[lastWord(w.Verb)]:
			return fmt.Errorf("wording.yaml: type %s needs words for when it stands alone: %q has no end", t.ID, w.Verb)
		}
	}
	return nil
}

func lastWord(s string) string { return s[strings.LastIndex(s, " ")+1:] }

// Words writes the type of a browsing edge for people: AT_WAR_WITH as "at war with".
func (e EdgeSpec) Words() string { return strings.ToLower(strings.ReplaceAll(e.Type, "_", " ")) }
