package extract

import (
	"bufio"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// A gumText is a text of GUM with the entities that its mentions stand for and
// their classes.
type gumText struct {
	name     string
	text     string
	entities entities
	class    map[stretch]string
	events   []told // of MEANTIME
}

var gumBracket = regexp.MustCompile(`\((\d+)(?:\[\d/\d\])?-([a-z]+)-[^()]*(\)?)|(\d+)(?:\[\d/\d\])?\)`)

// readGUM reads the texts of ud-gum as they are written, paragraphs too.
func readGUM(t *testing.T, data string) []gumText {
	t.Helper()
	var out []gumText
	for _, part := range []string{"train", "dev"} {
		f, err := os.Open(filepath.Join(data, "ud-gum", "en_gum-ud-"+part+".conllu"))
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, readCoNLLU(f)...)
		f.Close()
	}
	return out
}

func readCoNLLU(f *os.File) []gumText {
	var out []gumText
	var text written
	type open struct {
		start int
		class string
	}
	opened := map[int][]open{}
	var cur *gumText
	finish := func() {
		if cur != nil {
			cur.text = text.String()
		}
		text = written{}
		clear(opened)
	}
	s := bufio.NewScanner(f)
	s.Buffer(nil, 1<<20)
	for s.Scan() {
		line := s.Text()
		if name, ok := strings.CutPrefix(line, "# newdoc id = GUM_"); ok {
			finish()
			out = append(out, gumText{name: name, entities: entities{}, class: map[stretch]string{}})
			cur = &out[len(out)-1]
		}
		at, col, ok := text.read(line)
		if !ok {
			continue
		}
		_, e, ok := strings.Cut(col[9], "Entity=")
		if !ok {
			continue
		}
		e, _, _ = strings.Cut(e, "|")
		for _, m := range gumBracket.FindAllStringSubmatch(e, -1) {
			if m[1] != "" {
				id, _ := strconv.Atoi(m[1])
				opened[id] = append(opened[id], open{at.start, m[2]})
				if m[3] == "" {
					continue
				}
			}
			id, _ := strconv.Atoi(m[1] + m[4])
			if k := len(opened[id]); k > 0 {
				o := opened[id][k-1]
				opened[id] = opened[id][:k-1]
				cur.entities[stretch{o.start, at.end}] = id
				cur.class[stretch{o.start, at.end}] = o.class
			}
		}
	}
	finish()
	return out
}

// A written is the text of a document of a treebank as it was written, paragraphs too.
type written struct {
	strings.Builder
	space, wholeSpace bool // a space follows the last word, and the token of several words that it is of
	whole             int  // the last word of that token
}

// read takes in a line of CoNLL-U, and returns where its word stands in the text and its columns.
func (w *written) read(line string) (at stretch, col []string, ok bool) {
	if strings.HasPrefix(line, "# newpar") && !strings.HasPrefix(line, "# newpar_block") && w.Len() > 0 {
		w.WriteString("\n\n")
		w.space = false
	}
	col = strings.Split(line, "\t")
	if len(col) < 10 || strings.Contains(col[0], ".") {
		return at, nil, false
	}
	after := !strings.Contains(col[9], "SpaceAfter=No")
	if _, last, ok := strings.Cut(col[0], "-"); ok {
		w.whole, _ = strconv.Atoi(last)
		w.wholeSpace = after
		return at, nil, false
	}
	if w.space {
		w.WriteByte(' ')
	}
	n, _ := strconv.Atoi(col[0])
	switch {
	case n < w.whole:
		w.space = false
	case n == w.whole:
		w.space, w.whole = w.wholeSpace, 0
	default:
		w.space = after
	}
	at.start = w.Len()
	w.WriteString(col[1])
	at.end = w.Len()
	return at, col, true
}
