package graph

import (
	"fmt"
	"math/rand/v2"
	"testing"
)

// BenchmarkBuild builds the graph of 10,000 claims in 1,000 articles over
// names of Zipfian frequency, as news has them.
func BenchmarkBuild(b *testing.B) {
	in := newsLike(b, 1000, 10)
	b.ResetTimer()
	for b.Loop() {
		Build(in)
	}
	b.ReportMetric(float64(len(in.Claims)*b.N)/b.Elapsed().Seconds(), "claims/s")
}

// BenchmarkDigest hashes the same graph.
func BenchmarkDigest(b *testing.B) {
	g := Build(newsLike(b, 1000, 10)).Graph
	b.ResetTimer()
	for b.Loop() {
		Digest(g)
	}
	b.ReportMetric(float64((len(g.Nodes)+len(g.Edges))*b.N)/b.Elapsed().Seconds(), "rows/s")
}

// newsLike makes articles with so many claims each, the same every time.
func newsLike(b *testing.B, articles, claims int) Input {
	r := rand.New(rand.NewPCG(1, 2))
	zipf := rand.NewZipf(r, 1.3, 4, 2000)
	person := func() string { n := zipf.Uint64(); return fmt.Sprintf("Given%d Family%d", n%97, n) }
	place := func() string { n := zipf.Uint64() % 150; return fmt.Sprintf("Land%d/Place:Country@l%d", n, n) }
	var text string
	for a := range articles {
		for c := range claims {
			var what string
			switch r.IntN(5) {
			case 0:
				what = fmt.Sprintf("VISIT | agent=%s; destination=%s", person(), place())
			case 1:
				what = fmt.Sprintf("MEET | agent=%s; co_agent=%s", person(), person())
			case 2:
				what = fmt.Sprintf("HOLDS_ROLE | agent=%s; object=minister/Role; of=%s", person(), place())
			case 3:
				what = fmt.Sprintf("GIFT | agent=%s; theme=~a car/Artifact:Vehicle; recipient=%s", person(), person())
			default:
				what = fmt.Sprintf("PRAISE | agent=%s; target=%s", person(), person())
			}
			text += fmt.Sprintf("c%d.%d | article%d 2024-02-%02d | %s | time=2024-02-%02d\n", a, c, a, 1+a%28, what, 1+r.IntN(28))
		}
	}
	return parseInput(b, loadOntology(b), text, "")
}
