package extract

import (
	"strings"

	"wiregraph/graph"
)

// marked widens a passage by the quotation mark right before or behind it whose fellow
// stands in it, so that it does not open or close a quotation half: `"furry" versions`.
func marked(text string, start, end int) (int, int) {
	const straight, opening, closing = `"`, "“", "”"
	passage := text[start:end]
	first, last := strings.Index(passage, opening), strings.LastIndex(passage, closing)
	switch shut := strings.Index(passage, closing); {
	case shut >= 0 && (first < 0 || shut < first) && strings.HasSuffix(text[:start], opening):
		start -= len(opening)
	case first >= 0 && strings.LastIndex(passage, opening) > last && strings.HasPrefix(text[end:], closing):
		end += len(closing)
	case strings.Count(passage, straight)%2 == 0:
	case strings.HasSuffix(text[:start], straight):
		start -= len(straight)
	case strings.HasPrefix(text[end:], straight):
		end += len(straight)
	}
	return start, end
}

// whole gives a reference the quotation mark that its words lack.
func (w *resolver) whole(ref *graph.Ref) {
	start, end := marked(w.article.Text, ref.Start, ref.End)
	if start == ref.Start && end == ref.End {
		return
	}
	before, behind := w.article.Text[start:ref.Start], w.article.Text[ref.End:end]
	if strings.HasPrefix(ref.Name, ref.Text) {
		ref.Name = before + ref.Name
	}
	if strings.HasSuffix(ref.Name, ref.Text) {
		ref.Name += behind
	}
	ref.Start, ref.End, ref.Text = start, end, before+ref.Text+behind
}

// samePassage reports whether two roles are filled by one and the same passage.
func samePassage(a, b graph.Role) bool {
	return len(a.Refs) == 1 && len(b.Refs) == 1 && a.Refs[0].Start == b.Refs[0].Start && a.Refs[0].End == b.Refs[0].End && a.Refs[0].Name == b.Refs[0].Name
}

// ofOneself reports whether one thing alone fills both roles.
func ofOneself(a, b graph.Role) bool {
	return len(a.Refs) == 1 && len(b.Refs) == 1 && a.Refs[0].Chain != "" && a.Refs[0].Chain == b.Refs[0].Chain
}
