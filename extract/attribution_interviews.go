package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// leastQuestions is how many paragraphs must ask before those behind them are taken for
// what somebody answers.
const leastQuestions = 2

// asking returns the labels of those who mostly ask, and where the first label stands.
func (a *attributor) asking() (asking map[string]bool, first int) {
	asks, turns := map[string]int{}, map[string]int{}
	first = -1
	for i, z := range a.zones {
		if z.kind != label || i+1 >= len(a.zones) {
			continue
		}
		l := speakerLabel(a.article.Text[z.start:z.end])
		if turns[l]++; first < 0 {
			first = z.start
		}
		if isQuestion(a.article.Text[a.zones[i+1].start:a.zones[i+1].end]) {
			asks[l]++
		}
	}
	asking = map[string]bool{}
	for l, n := range turns {
		asking[l] = 2*asks[l] > n
	}
	return asking, first
}

// asker returns the label of the one of two speakers who mostly asks, and who answers him where
// the other's label names nobody: "Q: … A: …". Without such a label the latter is -1.
func (a *attributor) asker() (asker string, answering int) {
	asking, first := a.asking()
	if len(asking) != 2 {
		return "", -1
	}
	for l, asks := range asking {
		if asks {
			if asker != "" {
				return "", -1
			}
			asker = l
		}
	}
	if asker == "" {
		return "", -1
	}
	return asker, a.interviewed(first)
}

// answers gives the paragraphs behind those that ask the reader's "you" to the one person of whom
// an interview tells at its beginning: "Why did you resign? / The board lied to me."
func (a *attributor) answers(at []int) []int {
	var questions []int
	asked, own := 0, 0
	for i, z := range a.zones {
		s := a.article.Text[z.start:z.end]
		if z.kind != body && z.kind != furniture || !isQuestion(s) || strings.ContainsAny(s, quoteMarks) {
			continue
		}
		questions = append(questions, i)
		if addresses(s) {
			asked++
		}
		if i+1 < len(a.zones) && a.ownZone(a.zones[i+1]) {
			own++
		}
	}
	if len(questions) < leastQuestions || 2*asked <= len(questions) || 2*own <= len(questions) {
		return at
	}
	who := a.interviewed(a.zones[questions[0]].start)
	if who < 0 {
		return at
	}
	for k, i := range questions {
		end := len(a.zones)
		if k+1 < len(questions) {
			end = questions[k+1]
		}
		for j := i + 1; j < end && a.zones[j].kind == body && (j == i+1 || a.ownZone(a.zones[j])); j++ {
			first, end := a.tokensIn(a.zones[j].start, a.zones[j].end)
			for t := first; t < end; t++ {
				at[t] = who
			}
		}
	}
	return at
}

// interviewed returns the person whom a text names most before a place in it, as the one whom an
// interview is with; -1 where it names none.
func (a *attributor) interviewed(before int) int {
	best, most := -1, 0
	count := map[int]int{}
	for i := range a.mentions {
		m := &a.mentions[i]
		if a.doc.Tokens[m.head].Start >= before {
			continue
		}
		c := m.chain
		if c < 0 {
			c = -1 - i
		}
		if count[c]++; m.name != "" && m.class == ontology.Person && count[c] > most {
			best, most = m.head, count[c]
		}
	}
	return best
}

// ownZone reports whether somebody speaks of himself in a zone.
func (a *attributor) ownZone(z zone) bool {
	first, end := a.tokensIn(z.start, z.end)
	for t := first; t < end; t++ {
		if w := a.doc.Word(t); a.cues.FirstPerson[strings.ToLower(w)] && !isAcronym(w) { // but "the US"
			return true
		}
	}
	return false
}

// isQuestion reports whether a paragraph ends in a question.
func isQuestion(s string) bool { return strings.HasSuffix(strings.TrimSpace(s), "?") }

// addresses reports whether a text speaks to somebody.
func addresses(s string) bool {
	for _, w := range strings.Fields(strings.ToLower(s)) {
		if w = strings.Trim(w, ",.?!;:'’"); w == "you" || w == "your" {
			return true
		}
	}
	return false
}
