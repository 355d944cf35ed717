package graph

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"testing"

	"wiregraph/graph/ontology"
)

func TestAlike(t *testing.T) {
	for _, c := range []struct {
		class ontology.Class
		a, b  string
		want  bool
	}{
		{ontology.Person, "Wladimir Orlow", "Vladimir Orlov", true},
		{ontology.Person, "Orlov, Vladimir", "Vladimir Orlov", true},
		{ontology.Person, "V. Orlov", "Vladimir Petrovich Orlov", true},
		{ontology.Person, "Vladimir Orlov", "Vladimir Ozerov", false},
		{ontology.Person, "Kim Ro Jun", "Kim Ra Min", false},
		{ontology.Person, "Joshua Wong", "Agnes Wong", false},
		{ontology.Organization, "Norland Steel Co. Ltd", "Norland Steel", true},
		{ontology.Organization, "Norland Steel Mexico", "Norland Steel", false},
	} {
		if got := Alike(c.class, c.a, c.b); got >= AlikeThreshold != c.want {
			t.Errorf("Alike(%q, %q) = %.3f, want one name: %v", c.a, c.b, got, c.want)
		}
		if Alike(c.class, c.a, c.b) != Alike(c.class, c.b, c.a) {
			t.Errorf("Alike(%q, %q) depends on the order", c.a, c.b)
		}
	}
}

// TestNamesAlike measures the likeness of names on pairs that others labelled:
// name_bench_cases.csv in the folder that WIREGRAPH_NAMES names.
func TestNamesAlike(t *testing.T) {
	dir := os.Getenv("WIREGRAPH_NAMES")
	if dir == "" {
		t.Skip("WIREGRAPH_NAMES names no folder with name_bench_cases.csv")
	}
	f, err := os.Open(filepath.Join(dir, "name_bench_cases.csv"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	class := map[string]ontology.Class{"Person": ontology.Person, "Vessel": ontology.Artifact}
	type count struct{ hit, said, true_ int }
	all, people := count{}, count{}
	for _, r := range rows[1:] {
		k, ok := class[r[1]]
		if !ok {
			k = ontology.Organization
		}
		said, is := Alike(k, r[2], r[3]) >= AlikeThreshold, r[4] == "true"
		if testing.Verbose() && said != is {
			t.Logf("%.3f %s %s | %s", Alike(k, r[2], r[3]), r[4], r[2], r[3])
		}
		for _, c := range []*count{&all, &people} {
			if c == &people && k != ontology.Person {
				continue
			}
			if said {
				c.said++
			}
			if is {
				c.true_++
			}
			if said && is {
				c.hit++
			}
		}
	}
	f1 := func(c count) float64 { return 2 * float64(c.hit) / float64(c.said+c.true_) }
	t.Logf("names alike: F1 %.3f over %d pairs, people %.3f", f1(all), len(rows)-1, f1(people))
	if f1(all) < 0.80 || f1(people) < 0.76 {
		t.Errorf("F1 %.3f (people %.3f), want 0.80 (0.76)", f1(all), f1(people))
	}
}
