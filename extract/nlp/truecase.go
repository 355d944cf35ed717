package nlp

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Headlines whose words are all capitalised hide which of them are names. They
// are read as the rest of the document writes their words (truecasing by the
// document, Lita et al. 2003); a word that it does not hold is small unless a
// first reading takes it for a name.

// A cased counts how the running text of a document writes each word, by its
// small form.
type cased map[string]map[string]int

// leastCapitals is the number of words that a headline must have for its
// capitals to be a style.
const leastCapitals = 3

// headlines reports which sentences are written with capitals by style, and
// how the others write their words.
func (d *Document) headlines(sentences []stretch) ([]bool, cased) {
	styled, any := make([]bool, len(sentences)), false
	for i, at := range sentences {
		styled[i] = d.capitalised(at)
		any = any || styled[i]
	}
	c := cased{}
	for i, at := range sentences {
		if any && !styled[i] {
			c.count(d.forms(at))
		}
	}
	return styled, c
}

// capitalised reports whether the words of a sentence are written with
// capitals by style: all longer words, and enough of them, and none that stands
// in what machines write: addresses, paths, dates.
func (d *Document) capitalised(at stretch) bool {
	n := 0
	for i := at.first; i < at.end; i++ {
		w := d.Word(i)
		if strings.ContainsAny(w, "@/<>_|") {
			return false
		}
		if len(w) <= 3 {
			continue
		}
		switch r, _ := utf8.DecodeRuneInString(w); {
		case unicode.IsUpper(r):
			n++
		case unicode.IsLower(r):
			return false
		}
	}
	return n >= leastCapitals
}

// count enters the words of a sentence but the first, whose capital says nothing.
func (c cased) count(forms []string) {
	for _, w := range forms[1:] {
		small := strings.ToLower(w)
		if c[small] == nil {
			c[small] = map[string]int{}
		}
		c[small][w]++
	}
}

// written returns how the document writes a word most often, small when forms
// are equally frequent; "" when it does not.
func (c cased) written(w string) string {
	small := strings.ToLower(w)
	most, n := "", 0
	for form, k := range c[small] {
		if k > n || k == n && form > most { // small letters come after capitals
			most, n = form, k
		}
	}
	return most
}

// recase returns the words of a capitalised sentence as running text would have
// them; names tells which of the words that the document does not hold are names.
func (c cased) recase(forms []string, names func(small []string) []bool) []string {
	all := strings.Join(forms, "")
	shouting := strings.ToUpper(all) == all
	out, unknown := slices.Clone(forms), make([]bool, len(forms))
	for i, w := range forms {
		r, _ := utf8.DecodeRuneInString(w)
		known := c.written(w)
		switch {
		case !unicode.IsUpper(r):
		case !shouting && len(w) > 1 && strings.ToUpper(w) == w: // an acronym
		case known != "":
			out[i] = known
		default:
			out[i], unknown[i] = strings.ToLower(w), true
		}
	}
	name := names(out)
	for i, w := range forms {
		switch {
		case unknown[i] && name[i] && shouting && len(w) > 3, i == 0:
			_, size := utf8.DecodeRuneInString(w)
			_, small := utf8.DecodeRuneInString(out[i])
			out[i] = w[:size] + out[i][small:]
		case unknown[i] && name[i]:
			out[i] = w
		}
	}
	return out
}

// recased returns the words of a headline as running text would have them. One
// that reads as a list of names, of whose words the document writes none small,
// stays as it is, and so does one with a small word that is more than a particle.
// Words that the document does not hold are names if the table
// of names says so, or a reading in small letters.
func (p *Parser) recased(forms []string, c cased, s *scratch) []string {
	o, style := p.net.run(p.features(forms), s), false
	for i, tag := range o.upos {
		r, _ := utf8.DecodeRuneInString(forms[i])
		u := p.net.uposTags[tag]
		if unicode.IsLower(r) && (u == "NOUN" || u == "VERB" || u == "ADJ") {
			return forms // "Farmers met the National Research Institute"
		}
		style = style || i > 0 && unicode.IsUpper(r) && (u != "PROPN" && u != "NUM" || c.written(forms[i]) == strings.ToLower(forms[i]))
	}
	if !style {
		return forms
	}
	return c.recase(forms, func(small []string) []bool {
		o := p.net.run(p.features(small), s)
		out := make([]bool, len(forms))
		for i := range out {
			out[i] = p.net.uposTags[o.upos[i]] == "PROPN"
		}
		for _, m := range p.table.Match(forms) {
			if !m.Entries[0].Weak {
				for i := m.First; i < m.End; i++ {
					out[i] = true
				}
			}
		}
		return out
	})
}

// told puts into the words of a sentence of running text, for each name that is another word in small
// letters, one that is no such word: "Prince | Said | bin Omar". What begins a sentence or stands behind
// a mark has its capital from there.
func (w *wordLists) told(forms []string) {
	for i := 1; i < len(forms); i++ {
		name, is := w.namesakes[forms[i]]
		if r, _ := utf8.DecodeLastRuneInString(forms[i-1]); is && unicode.IsLetter(r) {
			forms[i] = name
		}
	}
}
