package ingest

import (
	"bufio"
	"context"
	"fmt"
	"io/fs"
	"math"
	"os"
	"runtime"
	"strings"
	"testing"

	"wiregraph/extract"
	"wiregraph/graph"
	"wiregraph/graph/ontology"
	"wiregraph/ingest/page"
)

// The weights of graph/ontology/likely.yaml are learned from the marked stories that are not held back, and from
// pairs of tellings in news that are no part of the project: testdata/news-pairs.txt says which of them are of
// one event, by the articles' files and where the words stand that evoke them. They are printed as they stand in
// the file.
//
//	WIREGRAPH_NEWS=DIR WIREGRAPH_TRAIN=1 go test ./ingest -run LikelyTrain -v

func TestLikelyTrain(t *testing.T) {
	news := os.Getenv("WIREGRAPH_NEWS")
	if testing.Short() || news == "" || os.Getenv("WIREGRAPH_TRAIN") == "" {
		t.Skip("set WIREGRAPH_NEWS and WIREGRAPH_TRAIN to train")
	}
	var all []example
	for _, s := range stories(t) {
		for _, p := range graph.Pairings(s.input) {
			all = append(all, example{p.Evidence, s.oneEvent(p)})
		}
	}
	fromStories := len(all)
	all = append(all, newsPairs(t, news)...)
	t.Logf("%d pairs of the stories, %d of the news", fromStories, len(all)-fromStories)
	w := learn(all)
	for i := range w {
		fmt.Printf("  %s: %.2f\n", ontology.Evidence(i), w[i])
	}
}

// An example is the evidence on two tellings, and whether they are of one event.
type example struct {
	evidence ontology.Weighed
	one      bool
}

// oneEvent reports whether tellings of both sides have one key.
func (s *markedStory) oneEvent(p graph.Pairing) bool {
	keys := map[string]bool{}
	for _, c := range p.A {
		for _, k := range s.keys[c] {
			keys[k] = true
		}
	}
	for _, c := range p.B {
		for _, k := range s.keys[c] {
			if keys[k] {
				return true
			}
		}
	}
	return false
}

// newsPairs reads the news and the pairs of them that are judged.
func newsPairs(t *testing.T, dir string) []example {
	t.Helper()
	x, err := extract.New()
	if err != nil {
		t.Fatal(err)
	}
	o, err := ontology.Load()
	if err != nil {
		t.Fatal(err)
	}
	in := graph.Input{Ontology: o}
	at := map[string]string{} // claim -> file and place
	found := Find([]string{"news"}, map[string]fs.FS{"news": os.DirFS(dir)})
	if _, err := (Loader{Extractor: x, Pages: page.Trafilatura{}, Workers: runtime.GOMAXPROCS(0)}).Read(context.Background(), found, func(a graph.Article, claims []graph.Claim) error {
		in.Articles, in.Claims = append(in.Articles, a), append(in.Claims, claims...)
		for i := range claims {
			if c := &claims[i]; c.Trigger != nil {
				at[c.ID] = fmt.Sprintf("%s:%d", a.File, c.Trigger.Start)
			}
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	f, err := os.Open("testdata/news-pairs.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	judged := map[[2]string]bool{}
	for lines := bufio.NewScanner(f); lines.Scan(); {
		line := lines.Text()
		if strings.HasPrefix(line, "#") {
			continue
		}
		var a, b, word string
		if n, err := fmt.Sscan(line, &word, &a, &b); n != 3 {
			t.Fatalf("news-pairs.txt: %q: %v; want one or two, and two places", line, err)
		}
		judged[[2]string{a, b}], judged[[2]string{b, a}] = word == "one", word == "one"
	}
	var out []example
	for _, p := range graph.Pairings(in) {
		one, two := false, false
		for _, a := range p.A {
			for _, b := range p.B {
				if same, ok := judged[[2]string{at[a], at[b]}]; ok {
					one, two = one || same, two || !same
				}
			}
		}
		if one != two {
			out = append(out, example{p.Evidence, one})
		}
	}
	return out
}

// learn returns the weights of a logistic regression with a penalty on great ones, found by gradient ascent
// with momentum (Nesterov 1983).
func learn(examples []example) ontology.Weighed {
	const steps, rate, penalty = 4000, 0.5, 3.3
	var w, before ontology.Weighed
	n := float64(len(examples))
	for step := range steps {
		var ahead, gradient ontology.Weighed
		momentum := float64(step) / float64(step+3)
		for i := range w {
			ahead[i] = w[i] + momentum*(w[i]-before[i])
			gradient[i] = -penalty * ahead[i]
		}
		for k := range examples {
			sum := 0.0
			for i, v := range examples[k].evidence {
				sum += v * ahead[i]
			}
			miss := -1 / (1 + math.Exp(-sum))
			if examples[k].one {
				miss++
			}
			for i, v := range examples[k].evidence {
				gradient[i] += miss * v
			}
		}
		before = w
		for i := range w {
			w[i] = ahead[i] + rate*gradient[i]/n
		}
	}
	return w
}
