package nlp

// Enclosed returns the tokens first to end, half-open, with the bracket or the quotation mark right before or
// behind them whose fellow stands among them: "the] mayor" is "[the] mayor", "a “great man" is "a “great man”".
func (d *Document) Enclosed(first, end int) (int, int) {
	var open []string
	unopened := ""
	for t := first; t < end; t++ {
		switch mark := d.closesPair(t); {
		case d.opensPair(t) != "":
			open = append(open, d.opensPair(t))
		case mark == "":
		case len(open) > 0 && open[len(open)-1] == mark:
			open = open[:len(open)-1]
		default:
			unopened = mark
		}
	}
	if unopened != "" && first > 0 && d.opensPair(first-1) == unopened && d.Tokens[first-1].Sentence == d.Tokens[first].Sentence {
		first--
	}
	if len(open) > 0 && end < len(d.Tokens) && d.closesPair(end) == open[len(open)-1] && d.Tokens[end].Sentence == d.Tokens[end-1].Sentence {
		end++
	}
	return first, end
}

// The names of marks that come in pairs.
const (
	round  = "()"
	square = "[]"
	quoted = "``''"
)

// paired returns which pair of marks a token is of, "" for none, and whether it opens it.
func (d *Document) paired(t int) (pair string, opens bool) {
	switch d.Text[d.Tokens[t].Start:d.Tokens[t].End] {
	case "(", ")":
		pair = round
	case "[", "]":
		pair = square
	default:
		if x := d.Tokens[t].XPOS; x == "``" || x == "''" {
			return quoted, x == "``"
		}
		return "", false
	}
	return pair, d.Text[d.Tokens[t].Start] == pair[0]
}

// opensPair returns which pair of marks a token opens, "" for none.
func (d *Document) opensPair(t int) string {
	if pair, opens := d.paired(t); opens {
		return pair
	}
	return ""
}

// closesPair returns which pair of marks a token closes, "" for none.
func (d *Document) closesPair(t int) string {
	if pair, opens := d.paired(t); !opens {
		return pair
	}
	return ""
}
