package ontology

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// Naming is the words that the comparison of names and descriptions needs, folded.
type Naming struct {
	Titles        map[string]bool            // before a person's name
	Honorifics    map[string]bool            // after a person's name
	Legal         map[string]bool            // after an organization's name
	Vessels       map[string]bool            // before a ship's name
	Particles     map[string]bool            // parts of names that count for nothing
	GenericBodies map[string]bool            // words that every country has an organization of
	SoleBodies    map[string]bool            // bodies of which a place has one
	SoleNorms     map[string]bool            // and norms
	Exceptions    map[string]bool            // two words before a number that counts who is left out
	PlainHeads    map[string]bool            // what a body is, which its name may leave out
	PartyEndings  []string                   // of the names of a party and its members, the first that fits
	Crowds        map[string]bool            // people who come together for a time
	Determiners   map[string]bool            // before a description
	NameStarts    map[string]bool            // determiners that begin names, too
	Definite      map[string]bool            // determiners before what is known already
	Articles      map[string]bool            // determiners that say no more than one
	AfterHead     map[string]bool            // the head of a description stands before these
	EmptyHeads    map[string]bool            // heads that do not say what a thing is
	Measures      map[string]bool            // heads that measure what follows "of"
	NormHeads     map[string]bool            // heads of what forbids or allows
	PlaceHeads    map[string]bool            // before "of" and the name of a place
	People        map[string]bool            // heads of people counted, whoever they are
	Anyones       map[string]bool            // heads that say as little of the dead that are counted
	Anybodies     map[string]bool            // heads that say of one person what anybody may be
	Anywheres     map[string]bool            // heads that say of a place what any may be
	Members       map[string]map[string]bool // kind of a body -> heads of those of whom it is made
	Sayings       map[string]bool            // heads of what is said
	Possessives   map[string]bool            // before what is somebody's own
	Pronouns      map[string]bool            // what names nothing by itself
	KindLabels    map[string]bool            // finer kinds that label nodes
	Respellings   [][2]string                // what is written otherwise before names are compared for likeness, in this order
	Numbers       map[string]float64
	Ordinals      map[string]int     // "second" -> 2
	Repeats       map[string]bool    // words by which something happens that has happened before
	Rounds        map[string]float64 // words that count roundly -> the least that they count
	Beyond        map[string]string  // names of bodies beyond countries -> the shortest
	Organs        map[string]string  // names of their organs -> whose it is
	Bounds        map[string]string  // word -> ">", "<" or "~"
	Ranges        map[string]string  // what joins the numbers of a range -> what stands before the first, "" for nothing
	Offices       map[string]string  // word for an office -> what its holder is called
	Leaders       []string           // what whoever leads a body is called
	Leading       map[string]bool    // offices whose holder does
	Currencies    map[string]string  // sign or word -> ISO 4217
	wordings      map[string]string  // word or two of a description -> the word that others use for it
	bodiesAlike   map[string]string  // words for a body -> the words that it goes by
}

func parseNaming(text []byte) (Naming, error) {
	var f struct {
		Version       int                 `yaml:"version"`
		Titles        []string            `yaml:"titles"`
		Honorifics    []string            `yaml:"honorifics"`
		Legal         []string            `yaml:"legal"`
		Vessels       []string            `yaml:"vessels"`
		Particles     []string            `yaml:"particles"`
		GenericBodies []string            `yaml:"generic_bodies"`
		SoleBodies    []string            `yaml:"sole_bodies"`
		SoleNorms     []string            `yaml:"sole_norms"`
		Exceptions    []string            `yaml:"exceptions"`
		PlainHeads    []string            `yaml:"plain_heads"`
		PartyEndings  []string            `yaml:"party_endings"`
		Crowds        []string            `yaml:"crowds"`
		Determiners   []string            `yaml:"determiners"`
		NameStarts    []string            `yaml:"name_starts"`
		Definite      []string            `yaml:"definite"`
		Articles      []string            `yaml:"articles"`
		AfterHead     []string            `yaml:"after_head"`
		EmptyHeads    []string            `yaml:"empty_heads"`
		Respell       []string            `yaml:"respell"`
		Measures      []string            `yaml:"measures"`
		NormHeads     []string            `yaml:"norm_heads"`
		PlaceHeads    []string            `yaml:"place_heads"`
		People        []string            `yaml:"people"`
		Anyones       []string            `yaml:"anyones"`
		Anybodies     []string            `yaml:"anybodies"`
		Anywheres     []string            `yaml:"anywheres"`
		Members       map[string][]string `yaml:"members"`
		Sayings       []string            `yaml:"sayings"`
		Possessives   []string            `yaml:"possessives"`

		Pronouns   []string           `yaml:"pronouns"`
		KindLabels []string           `yaml:"kind_labels"`
		Numbers    map[string]float64 `yaml:"numbers"`
		Ordinals   map[string]int     `yaml:"ordinals"`
		Repeats    []string           `yaml:"repeats"`
		Rounds     map[string]float64 `yaml:"rounds"`
		Beyond     map[string]string  `yaml:"beyond"`
		Organs     map[string]string  `yaml:"organs"`
		Bounds     map[string]string  `yaml:"bounds"`
		Ranges     map[string]string  `yaml:"ranges"`
		Currencies map[string]string  `yaml:"currencies"`
		Offices    map[string]string  `yaml:"offices"`
		Leaders    []string           `yaml:"leaders"`
		Leading    []string           `yaml:"leading"`

		BodiesAlike map[string]string `yaml:"bodies_alike"`
		Wordings    map[string]string `yaml:"wordings"`
	}
	if err := strict("naming.yaml", text, &f); err != nil {
		return Naming{}, err
	}
	var respell [][2]string
	for _, r := range f.Respell {
		from, to, ok := strings.Cut(r, " ")
		if !ok || from == "" || to == "" {
			return Naming{}, fmt.Errorf("naming.yaml: respell: %q is not two spellings", r)
		}
		respell = append(respell, [2]string{from, to})
	}
	members := map[string]map[string]bool{}
	for kind, heads := range f.Members {
		if !set(f.KindLabels)[kind] {
			return Naming{}, fmt.Errorf("naming.yaml: members: no body is of the kind %s", kind)
		}
		members[kind] = set(heads)
	}
	return Naming{
		Members: members, Respellings: respell, Measures: set(f.Measures), NormHeads: set(f.NormHeads), PlaceHeads: set(f.PlaceHeads), Possessives: set(f.Possessives),
		Titles: set(f.Titles), Honorifics: set(f.Honorifics), Legal: set(f.Legal), Vessels: set(f.Vessels), Particles: set(f.Particles),
		GenericBodies: set(f.GenericBodies), Determiners: set(f.Determiners), AfterHead: set(f.AfterHead), EmptyHeads: set(f.EmptyHeads),
		SoleBodies: set(f.SoleBodies), SoleNorms: set(f.SoleNorms), Exceptions: set(f.Exceptions), PlainHeads: set(f.PlainHeads), PartyEndings: f.PartyEndings, Crowds: set(f.Crowds), NameStarts: set(f.NameStarts), Definite: set(f.Definite), Articles: set(f.Articles), Sayings: set(f.Sayings), People: set(f.People), Anyones: set(f.Anyones), Anybodies: set(f.Anybodies), Anywheres: set(f.Anywheres), bodiesAlike: f.BodiesAlike, wordings: f.Wordings,
		Pronouns: set(f.Pronouns), KindLabels: set(f.KindLabels), Numbers: f.Numbers, Ordinals: f.Ordinals, Repeats: set(f.Repeats), Rounds: f.Rounds, Beyond: f.Beyond, Organs: f.Organs, Bounds: f.Bounds, Ranges: f.Ranges, Offices: f.Offices, Leaders: f.Leaders, Leading: set(f.Leading), Currencies: f.Currencies,
	}, nil
}

// KindLabels returns, sorted, the labels that finer kinds give to entities.
func KindLabels() []string {
	return slices.Sorted(maps.Keys(EmbeddedRules().Naming.KindLabels))
}

// Respell writes a folded word so that spellings of one sound are one:
// "wladimir" and "vladimir".
func (n *Naming) Respell(word string) string {
	for _, r := range n.Respellings {
		word = strings.ReplaceAll(word, r[0], r[1])
	}
	var b strings.Builder
	last := rune(0)
	for _, r := range word {
		if r != last || r >= '0' && r <= '9' {
			b.WriteRune(r)
		}
		last = r
	}
	return b.String()
}

// Body returns the words that a body or a crowd goes by whoever names it, of
// the folded words without its place; "" for what a place has many of.
func (n *Naming) Body(words []string) string {
	words = slices.DeleteFunc(slices.Clone(words), func(w string) bool { return n.Particles[w] })
	body := strings.Join(words, " ")
	if alike := n.bodiesAlike[body]; alike != "" {
		body = alike
	} else if one := strings.TrimSuffix(body, "s"); n.Crowds[one] {
		body = one
	} else if alike := n.bodiesAlike[one]; alike != "" {
		body = alike
	}
	if len(strings.Fields(body)) == 1 && !n.SoleBodies[body] && !n.Crowds[body] {
		return ""
	}
	return body
}

// OneWording writes the words of a description, folded and the last in the
// singular, as others would: "lavish automobile" is a luxury car, "eight seats" are 8.
func (n *Naming) OneWording(words []string) []string {
	out := words[:0:0]
	for i := 0; i < len(words); i++ {
		if i+1 < len(words) {
			if w, ok := n.wordings[words[i]+" "+words[i+1]]; ok {
				out = append(out, w)
				i++
				continue
			}
		}
		w := words[i]
		if same, ok := n.wordings[w]; ok {
			w = same
		} else if v := n.Numbers[w]; v > 1 && v < 100 {
			w = strconv.Itoa(int(v))
		}
		out = append(out, w)
	}
	return out
}
