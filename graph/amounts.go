package graph

import (
	"math"
	"strconv"
	"strings"
)

// A quantity is a number with its unit as far as words give it.
type quantity struct {
	value    float64
	most     float64 // of a range, "20 to 30"; else 0
	bound    string  // "" exact, "~" about, ">" at least, "<" at most
	unit     string  // folded noun, "" for money
	currency string  // ISO 4217, "" for things
}

// quantityMarks takes the marks out of a number, and spells out those that say something.
var quantityMarks = strings.NewReplacer(",", "", "$", " ", "€", " ", "£", " ", "¥", " ", "%", " percent ", ">", " over ", "<", " under ", "-", " - ", "–", " - ")

// parseQuantity reads the first number of a phrase, or the first range: "more than $1
// million", "1,000 containers", "thirty-seven", "two to three hundred people"; not "all but two".
func (w *world) parseQuantity(text string) (quantity, bool) {
	n := &w.book.Naming
	var q quantity
	for _, r := range text {
		if code := n.Currencies[string(r)]; code != "" {
			q.currency = code
		}
	}
	words := strings.Fields(strings.ToLower(quantityMarks.Replace(text)))
	i := 0
	for ; i < len(words); i++ {
		if b, ok := n.Bounds[words[i]]; ok {
			q.bound = b
		} else if _, is := number(words[i], n.Numbers); is && !(n.Articles[words[i]] && n.Bounds[wordAt(words, i+1)] != "") {
			break // but "an estimated 20"
		}
	}
	if i == len(words) || i > 1 && n.Exceptions[words[i-2]+" "+words[i-1]] {
		return quantity{bound: q.bound, currency: q.currency}, false
	}
	first := i
	q.value, i = numeral(words, i, n.Numbers)
	if before, joins := n.Ranges[wordAt(words, i)]; joins && (before == "" || wordAt(words, first-1) == before) {
		if upper, is := number(wordAt(words, i+1), n.Numbers); is {
			most, end := numeral(words, i+1, n.Numbers)
			if i == first+1 && upper > q.value && most > upper && q.value < 100 { // "two to three hundred"
				q.value *= most / upper
			}
			if most > q.value {
				q.most, i = most, end
			}
		}
	}
	for ; i < len(words) && q.unit == ""; i++ {
		if code := n.Currencies[words[i]]; code != "" {
			q.currency = code
		} else if words[i] != "of" && words[i] != "worth" && words[i] != "-" {
			q.unit = singular(Fold(words[i]))
		}
	}
	return q, true
}

// numeral reads the number that begins at a word, and returns where it ends: "1.5
// million", "thirty - seven".
func numeral(words []string, i int, numbers map[string]float64) (v float64, end int) {
	v, _ = number(words[i], numbers)
	spelled := numbers[words[i]] > 0
	for i++; i < len(words); i++ {
		x := numbers[words[i]]
		switch tens := spelled && v >= 20 && v < 100 && math.Mod(v, 10) == 0; {
		case words[i] == "-" && tens && numbers[wordAt(words, i+1)] > 0 && numbers[wordAt(words, i+1)] < 10:
		case x >= 100:
			v *= x
		case x > 0 && x < 10 && tens:
			v += x
		default:
			return v, i
		}
	}
	return v, i
}

// wordAt returns a word of a list, "" outside of it.
func wordAt(words []string, i int) string {
	if i < 0 || i >= len(words) {
		return ""
	}
	return words[i]
}

// apart reports whether two quantities of one unit cannot both be right.
func (q quantity) apart(r quantity) bool {
	a, b := q.span()
	c, d := r.span()
	return b < c || d < a
}

// farFrom reports whether a count is none of as many, or of twice as many: "at least 17" were not 63.
func (q quantity) farFrom(o quantity) bool {
	const times = 2
	return q.apart(o) || q.value >= times*o.value || o.value >= times*q.value
}

// rounds reports whether one of two quantities is an estimate or a bound close to the other: "more than
// sixty" of 63.
func (q quantity) rounds(r quantity) bool {
	const share = 0.15
	return (q.bound != "") != (r.bound != "") && !q.apart(r) && math.Abs(q.value-r.value) <= share*max(q.value, r.value)
}

// span returns the least and the most that a quantity may be; an estimate is
// right within a quarter.
func (q quantity) span() (least, most float64) {
	if q.most > 0 {
		return q.value, q.most
	}
	switch q.bound {
	case "~":
		return q.value * 0.8, q.value * 1.25
	case ">":
		return q.value, math.Inf(1)
	case "<":
		return 0, q.value
	}
	return q.value, q.value
}

// number reads a number written in digits or as a word.
func number(word string, words map[string]float64) (float64, bool) {
	if v, ok := words[word]; ok {
		return v, true
	}
	if word == "" || word[0] < '0' || word[0] > '9' {
		return 0, false
	}
	v, err := strconv.ParseFloat(word, 64)
	return v, err == nil
}

// isYear reports whether a word is four digits that a year may have.
func isYear(word string) bool {
	return len(word) == 4 && (word[0] == '1' || word[0] == '2') && strings.Trim(word, "0123456789") == ""
}

// amountOf returns the quantity of a fact, as the smallest wording has it.
func (w *world) amountOf(f *fact) (quantity, bool) {
	if r := f.role("amount"); r != nil {
		for _, l := range r.literals {
			if q, ok := w.parseQuantity(l); ok {
				return q, true
			}
		}
	}
	return quantity{}, false
}

// amounts shows facts for which articles of the same days give exact amounts
// that differ. Counts that one article revises, and bounds, are none.
func (c *contradictions) amounts() {
	w := c.w
	for k, f := range w.facts {
		if f.role("amount") == nil || !f.positive() {
			continue
		}
		by := map[quantity]*camp{}
		for _, i := range f.claims {
			cl := w.claims[i]
			if e := w.stanceAt[i]; e != asserts && e != alleges {
				continue
			}
			for _, ref := range cl.Role("amount") {
				q, ok := w.parseQuantity(ref.Text)
				if !ok || q.bound != "" || q.most > 0 {
					continue
				}
				if by[q] == nil {
					by[q] = &camp{value: strings.Join(strings.Fields(ref.Text), " "), facts: []int{k}}
				}
				by[q].claims = append(by[q].claims, i)
			}
		}
		var camps []camp
		var unit quantity
		for q, m := range by {
			if len(camps) > 0 && (q.unit != unit.unit || q.currency != unit.currency) {
				camps = nil
				break
			}
			unit = q
			camps = append(camps, *m)
		}
		if len(camps) != 2 || w.oneArticle(camps[0].claims, camps[1].claims) || !w.sameDay(camps[0].claims, camps[1].claims) {
			continue
		}
		c.add("amount", "the amount: "+w.summary(f), camps)
	}
}
