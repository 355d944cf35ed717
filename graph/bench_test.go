package graph

import (
	"fmt"
	"math/rand/v2"
	"strings"
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

// BenchmarkHub builds graphs in which one person, one office, one body without
// its place and one authority's norm stand in 30 % of all articles: claims/s
// tells whether what they share is compared all with all.
func BenchmarkHub(b *testing.B) {
	for _, articles := range []int{1000, 4000, 16000} {
		b.Run(fmt.Sprint(articles), func(b *testing.B) {
			in := hubNews(b, articles)
			b.ResetTimer()
			for b.Loop() {
				Resolve(in)
			}
			b.ReportMetric(float64(len(in.Claims)*b.N)/b.Elapsed().Seconds(), "claims/s")
		})
	}
}

// hubNews makes articles of which three in ten speak of the same.
func hubNews(b *testing.B, articles int) Input {
	r := rand.New(rand.NewPCG(3, 4))
	var text strings.Builder
	line := func(a, c int, what string) {
		fmt.Fprintf(&text, "c%d.%d | article%05d %04d-%02d-%02d | %s |\n", a, c, a, 2000+a/3360, 1+a/280%12, 1+a/10%28, what)
	}
	for a := range articles {
		other := func() string { return spoken(r.IntN(articles)) + " " + spoken(articles+r.IntN(articles)) }
		if r.IntN(10) >= 3 {
			line(a, 0, fmt.Sprintf("MEET | agent=%s; co_agent=%s", other(), other()))
			line(a, 1, fmt.Sprintf("PRAISE | agent=%s; target=%s", other(), other()))
			line(a, 2, fmt.Sprintf("GIFT | agent=%s; theme=~a car/Artifact:Vehicle; recipient=%s", other(), other()))
			continue
		}
		line(a, 0, fmt.Sprintf("MEET | agent=Ann Lee#Q1; co_agent=%s", other()))
		line(a, 1, "HOLDS_ROLE | agent=Ann Lee#Q1; object=president/Role; of=Norland/Place:Country@nl#Q2")
		line(a, 2, fmt.Sprintf("PRAISE | agent=~the Norlandish president/Person@nl; target=%s", other()))
		line(a, 3, fmt.Sprintf("ARREST | agent=~police/Organization:Police; target=%s", other()))
		line(a, 4, "VISIT | agent=Ann Lee#Q1; destination=Norland/Place:Country@nl#Q2")
		line(a, 5, "PROHIBIT | agent=World League/Organization:IGO; theme=~luxury goods/Concept; target=Norland/Place:Country@nl#Q2")
		line(a, 6, fmt.Sprintf("GIFT | agent=Ann Lee#Q1; theme=~a limousine/Artifact:Vehicle; recipient=%s", other()))
	}
	return parseInput(b, loadOntology(b), text.String(), "")
}

// spoken makes a word of a number, unlike that of the next.
func spoken(n int) string {
	const consonants, vowels = "bdfgklmnprstvz", "aeiou"
	n = n*7919 + 104729
	word := ""
	for ; n > 0; n /= len(consonants) * len(vowels) {
		word += string(consonants[n%len(consonants)]) + string(vowels[n/len(consonants)%len(vowels)])
	}
	return strings.ToUpper(word[:1]) + word[1:]
}
