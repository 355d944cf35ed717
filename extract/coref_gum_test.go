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
	var text strings.Builder
	type open struct {
		start int
		class string
	}
	opened := map[int][]open{}
	space, whole, wholeSpace := false, 0, false // within a token of several words: the last of them
	var cur *gumText
	finish := func() {
		if cur != nil {
			cur.text = text.String()
		}
		text.Reset()
		clear(opened)
		space = false
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
		if strings.HasPrefix(line, "# newpar") && !strings.HasPrefix(line, "# newpar_block") && text.Len() > 0 {
			text.WriteString("\n\n")
			space = false
		}
		col := strings.Split(line, "\t")
		if len(col) < 10 || strings.Contains(col[0], ".") {
			continue
		}
		after := !strings.Contains(col[9], "SpaceAfter=No")
		if _, last, ok := strings.Cut(col[0], "-"); ok {
			whole, _ = strconv.Atoi(last)
			wholeSpace = after
			continue
		}
		if space {
			text.WriteByte(' ')
		}
		n, _ := strconv.Atoi(col[0])
		switch {
		case n < whole:
			space = false
		case n == whole:
			space, whole = wholeSpace, 0
		default:
			space = after
		}
		start := text.Len()
		text.WriteString(col[1])
		end := text.Len()
		_, e, ok := strings.Cut(col[9], "Entity=")
		if !ok {
			continue
		}
		e, _, _ = strings.Cut(e, "|")
		for _, m := range gumBracket.FindAllStringSubmatch(e, -1) {
			if m[1] != "" {
				id, _ := strconv.Atoi(m[1])
				opened[id] = append(opened[id], open{start, m[2]})
				if m[3] == "" {
					continue
				}
			}
			id, _ := strconv.Atoi(m[1] + m[4])
			if k := len(opened[id]); k > 0 {
				o := opened[id][k-1]
				opened[id] = opened[id][:k-1]
				cur.entities[stretch{o.start, end}] = id
				cur.class[stretch{o.start, end}] = o.class
			}
		}
	}
	finish()
	return out
}
