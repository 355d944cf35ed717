package graph

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"wiregraph/graph/ontology"
)

// genInput draws articles with claims over few names, so that everything
// meets: short forms, kin, items, events told by other claims, denials, times; in one
// volume or in several.
func genInput(t *rapid.T, o *ontology.Ontology) Input {
	in := parseInput(t, o, genClaims(t), "")
	in.VolumeSize = rapid.SampledFrom([]int{0, 0, 4, 2, 1}).Draw(t, "volume size")
	return in
}

// genClaims draws the claims of such articles, one a line.
func genClaims(t *rapid.T) string {
	people := []string{"Ann Lee#Q1", "Ann Lee", "A. Lee", "Lee", "Bo Berg", "Bo Erik Berg", "Kim Ro Jun", "Kim Ra Min", "Kim", "~his sister",
		"~the Norlandish president/Person@nl", "~the president"}
	places := []string{"Norland/Place:Country@nl#Q2", "Norland/Place:Country@nl", "Norland/Place:City@nl", "Suland/Place:Country@sl"}
	things := []string{"~the car/Artifact:Vehicle", "~a limousine/Artifact:Vehicle", "~the gift/Artifact", "Arrow/Artifact:Vehicle", "Arrow Lux/Artifact:Vehicle", "Dart/Artifact:Vehicle", "~luxury goods/Concept"}
	authorities := []string{"World League+WL/Organization:IGO", "~WL sanctions/Norm", "WL Security Council/Organization:IGO", "WL/Organization:IGO", "Norland/Place:Country@nl#Q2"}
	bodies := []string{"~police/Organization:Police", "~Norland police/Organization:Police", "~the government of Norland/Organization@nl", "~the government/Organization", "~the protesters/Group"}
	counts := []string{"~twelve people/Group", "~190/Group", "~at least nine people/Group", "~four children/Group"}
	days := []string{"", "", " time=2024-02-18", " time=2024-02", " time=2024-03-01", " time=2023"}
	how := []string{"", "", "-", "alleged", "expected", "Uu", "by=Bo_Berg", "by=NNA+Norland_News_Agency/Organization:NewsAgency>Kim_Ro_Jun", "PR+"}
	pick := func(l []string, what string) string { return rapid.SampledFrom(l).Draw(t, what) }
	var text string
	n := rapid.IntRange(1, 24).Draw(t, "claims")
	for i := range n {
		a, b, thing, place := pick(people, "a"), pick(people, "b"), pick(things, "thing"), pick(places, "place")
		var what string
		switch rapid.IntRange(0, 13).Draw(t, "type") {
		case 0, 1:
			what = fmt.Sprintf("GIFT | agent=%s; theme=%s; recipient=%s", a, thing, b)
		case 2:
			what = fmt.Sprintf("GIFT | theme=%s; recipient=%s", thing, b)
		case 3:
			what = fmt.Sprintf("HAS_MODEL | agent=%s; object=%s", things[0], thing)
		case 4:
			what = fmt.Sprintf("SIBLING_OF | agent=%s^x%d; object=%s", a, i, b)
		case 5:
			what = fmt.Sprintf("MEET | agent=%s; co_agent=%s", a, b)
		case 6:
			what = fmt.Sprintf("VISIT | agent=%s; destination=%s", a, place)
		case 7:
			what = fmt.Sprintf("DENY | agent=%s; topic=!c%02d", a, rapid.IntRange(0, n-1).Draw(t, "topic"))
		case 8:
			what = fmt.Sprintf("PROHIBIT | agent=%s; theme=%s; target=%s", pick(authorities, "authority"), thing, pick(places, "target"))
		case 9:
			what = fmt.Sprintf("VIOLATE | agent=!c%02d; norm=%s", rapid.IntRange(0, n-1).Draw(t, "act"), pick(authorities, "authority"))
		case 10:
			what = fmt.Sprintf("ARREST | agent=%s; target=%s", pick(bodies, "body"), a)
		case 11:
			what = fmt.Sprintf("KILL | agent=~the attack/Concept; target=%s", pick(counts, "count"))
		case 12:
			what = fmt.Sprintf("HOLDS_ROLE | agent=%s; object=president/Role; of=%s", a, place)
		default:
			what = fmt.Sprintf("HOLDS_ROLE | agent=%s; object=leader/Role; of=%s", a, place)
		}
		article := rapid.IntRange(0, 5).Draw(t, "article")
		text += fmt.Sprintf("c%02d | article%d 2024-02-2%d | %s | %s%s\n", i, article, article, what, pick(how, "how"), pick(days, "day"))
	}
	return text
}

func shuffled(t *rapid.T, in Input) Input {
	in.Articles = rapid.Permutation(in.Articles).Draw(t, "articles")
	in.Claims = rapid.Permutation(in.Claims).Draw(t, "claims")
	return in
}

// without returns the input without some of its articles.
func without(in Input, gone func(article string) bool) Input {
	in.Articles = slices.DeleteFunc(slices.Clone(in.Articles), func(a Article) bool { return gone(a.ID) })
	in.Claims = slices.DeleteFunc(slices.Clone(in.Claims), func(c Claim) bool { return gone(c.ArticleID) })
	return in
}

// Whatever the order of articles and claims, there is one graph, and one
// explanation of it.
func TestBuildKnowsNoOrder(t *testing.T) {
	o := loadOntology(t)
	rapid.Check(t, func(t *rapid.T) {
		in := genInput(t, o)
		a, b := Build(in), Build(shuffled(t, in))
		if d := cmp.Diff(a, b); d != "" {
			t.Fatal(d)
		}
		if Digest(a.Graph) != Digest(b.Graph) {
			t.Fatal("equal graphs, different digests")
		}
	})
}

// Every graph that is built stands on its texts: ids are used once, edges have
// both ends, facts have claims, claims have facts.
func TestBuildVerifies(t *testing.T) {
	o := loadOntology(t)
	rapid.Check(t, func(t *rapid.T) {
		in := genInput(t, o)
		v := Build(in)
		for _, f := range Verify(v.Graph, in) {
			t.Errorf("%+v", f)
		}
		stands := map[[2]string]bool{}
		for _, e := range v.Graph.Edges {
			stands[[2]string{e.Source, e.Target}] = true
		}
		if in.VolumeSize == 0 {
			weakestPremises(t, v.Graph)
		}
		for claim, fact := range v.FactOf {
			if !stands[[2]string{claim, fact}] {
				t.Errorf("claim %s is said to be of the fact %s, to which it does not stand", claim, fact)
			}
		}
		for _, n := range v.Graph.Nodes {
			if !hasLabel(n, "Source") {
				if x, ok := Explain(v, in, n.ID); !ok || len(x.Claims) == 0 && len(x.Because) == 0 && x.Kind != "article" {
					t.Errorf("nothing explains %s", n.ID)
				}
			}
		}
	})
}

// weakestPremises checks that conclusions are as certain as the weakest of their premises.
func weakestPremises(t *rapid.T, g Graph) {
	confidence := map[string]float64{}
	for _, n := range g.Nodes {
		if x, ok := n.Props["confidence"].(float64); ok {
			confidence[n.ID] = x
		}
	}
	weakest := map[string]float64{}
	for _, e := range g.Edges {
		if e.Type == "BECAUSE" {
			x, ok := weakest[e.Source]
			if p := confidence[e.Target]; !ok || p < x {
				weakest[e.Source] = p
			}
		}
	}
	for fact, x := range weakest {
		if confidence[fact] != x {
			t.Errorf("conclusion %s has confidence %v, its weakest premise %v", fact, confidence[fact], x)
		}
	}
}

// Taking articles out again leaves the graph that never had them, through the
// changes that a store applies.
func TestRetractionIsExact(t *testing.T) {
	o := loadOntology(t)
	rapid.Check(t, func(t *rapid.T) {
		all := genInput(t, o)
		gone := map[string]bool{}
		for _, a := range all.Articles {
			gone[a.ID] = rapid.Bool().Draw(t, "gone")
		}
		some := without(all, func(a string) bool { return gone[a] })
		with, never := Build(all).Graph, Build(some).Graph
		if got := Apply(with, Diff(with, never)); Digest(got) != Digest(never) {
			t.Fatal("taking articles out leaves another graph")
		}
		if got := Apply(never, Diff(never, with)); Digest(got) != Digest(with) {
			t.Fatal("putting them in makes another graph")
		}
		if !Diff(with, with).Empty() {
			t.Fatal("a graph differs from itself")
		}
	})
}

// No claims at all, and claims that make no sense, build something and panic nowhere.
func TestBuildOfNonsense(t *testing.T) {
	o := loadOntology(t)
	v := Build(Input{Ontology: o})
	if len(v.Graph.Nodes) != 0 {
		t.Errorf("a graph of nothing has %d nodes", len(v.Graph.Nodes))
	}
	odd := Claim{
		ID: "x", ArticleID: "nowhere", Type: "GIFT", Start: 5, End: 2, Trigger: &Span{9, 3},
		Roles: []Role{{Name: "agent", Refs: []Ref{{Class: ontology.Person}, {Class: "Weather", Name: "rain"}}}, {Name: "theme", Refs: []Ref{{Claim: "x", Event: "GIFT"}}}},
	}
	unknown := Claim{ID: "y", ArticleID: "nowhere", Type: "NO_SUCH_TYPE"}
	v = Build(Input{Ontology: o, Claims: []Claim{odd, unknown, odd}, Decisions: []Decision{{Kind: "merge"}, {Kind: "dance"}}})
	for _, f := range Verify(v.Graph, Input{}) {
		if f.Kind == DanglingEdge || f.Kind == TwiceTheID {
			t.Errorf("%+v", f)
		}
	}
}

// elsewhere writes claims about other people, places and things: no word but
// those of the language is in both.
var elsewhere = strings.NewReplacer("article", "brticle", "c0", "d0", "c1", "d1", "c2", "d2", "^x", "^y",
	"Ann", "Zann", "Lee", "Zlee", "A. ", "Z. ", "Bo", "Zo", "Erik", "Zerik", "Berg", "Zerg", "Kim", "Zim", "Ro", "Zo", "Jun", "Zun", "Ra", "Za", "Min", "Zin",
	"#Q1", "#Q101", "#Q2", "#Q102", "Norland", "Zorland", "@nl", "@zl", "Suland", "Zuland", "@sl", "@yl", "NNA", "ZNA", "News", "Zews",
	"sister", "zister", "car/", "zar/", "limousine", "zimousine", "gift/", "zift/", "Arrow", "Zarrow", "Lux", "Zux", "Dart", "Zart", "luxury goods", "zuxury zoods", "leader", "zeader",
	"World League", "Zorld Zeague", "WL", "ZL", "sanctions", "zanctions", "president", "zresident", "government", "zovernment", "police", "zolice", "Police", "Police",
	"protesters", "zrotesters", "the attack", "the zattack", "people", "zeople", "children", "zhildren")

// Articles about other things change nothing: the graph of both is both graphs.
func TestOtherMattersChangeNothing(t *testing.T) {
	o := loadOntology(t)
	rapid.Check(t, func(t *rapid.T) {
		a, b := parseInput(t, o, genClaims(t), ""), parseInput(t, o, elsewhere.Replace(genClaims(t)), "")
		both := Input{Ontology: o, Articles: append(slices.Clone(a.Articles), b.Articles...), Claims: append(slices.Clone(a.Claims), b.Claims...)}
		x, y := Build(a).Graph, Build(b).Graph
		sum := Graph{Nodes: append(x.Nodes, y.Nodes...), Edges: append(x.Edges, y.Edges...)}
		sum.sort()
		for _, f := range Differences(sum, Build(both).Graph) {
			t.Errorf("%+v", f)
		}
	})
}
