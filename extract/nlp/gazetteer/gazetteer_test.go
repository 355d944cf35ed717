package gazetteer

import (
	"bytes"
	"strings"
	"testing"
)

func load(t testing.TB) *Table {
	t.Helper()
	table, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	return table
}

func TestLookup(t *testing.T) {
	table := load(t)
	for _, tt := range []struct{ form, name, class, kind, country, standsFor, wikidata string }{
		{"Russia", "Russia", "Place", "Country", "ru", "", "Q159"},
		{"Russian Federation", "Russia", "Place", "Country", "ru", "", "Q159"},
		{"Russian", "Russian", "Place", "Demonym", "ru", "Russia", ""},
		{"North Korean", "North Korean", "Place", "Demonym", "kp", "North Korea", ""},
		{"Syrian", "Syrian", "Place", "Demonym", "sy", "Syria", ""},
		{"Welsh", "Welsh", "Place", "Demonym", "gb", "Wales", ""},
		{"N. Korea", "North Korea", "Place", "Country", "kp", "", "Q423"},
		{"U.S.", "United States", "Place", "Country", "us", "", "Q30"},
		{"Moscow", "Moscow", "Place", "City", "ru", "Government of Russia", ""},
		{"the Kremlin", "Kremlin", "Organization", "GovernmentBody", "ru", "Government of Russia", ""},
		{"KCNA", "Korean Central News Agency", "Organization", "NewsAgency", "kp", "", ""},
		{"UN", "United Nations", "Organization", "IGO", "", "", ""},
		{"Vladimir Putin", "Vladimir Putin", "Person", "Politician", "ru", "", "Q7747"},
		{"Aurus Senat", "Aurus Senat", "Artifact", "Vehicle", "ru", "", ""},
		{"São Paulo", "Sao Paulo", "Place", "City", "br", "", ""},
	} {
		es := table.Lookup(tt.form)
		if len(es) == 0 {
			t.Errorf("%s: nothing", tt.form)
			continue
		}
		e := es[0]
		e.Gender = 0
		if Fold(e.Name) != Fold(tt.name) || e.Class != tt.class || e.Kind != tt.kind || e.Country != tt.country || e.StandsFor != tt.standsFor || tt.wikidata != "" && e.Wikidata != tt.wikidata || e.Weak {
			t.Errorf("%s: %+v", tt.form, e)
		}
	}
	if es := table.Lookup("no such name at all"); es != nil {
		t.Errorf("nothing is %+v", es)
	}
	if es := table.Lookup("Putin"); len(es) == 0 || !es[0].Weak {
		t.Errorf("a surname alone is not weak: %+v", es)
	}
}

func TestMatch(t *testing.T) {
	table := load(t)
	for _, tt := range []struct{ text, want string }{
		{"The UN Security Council met in New York .", "UN Security Council|New York"},
		{"He flew to Kim 's capital , Pyongyang , with South Korean officials", "Kim|Pyongyang|South Korean"},
		{"a turkey sandwich and a polish", ""},
		{"al - Qaeda and the African Union", "African Union"},
	} {
		words := strings.Fields(tt.text)
		var got []string
		for _, m := range table.Match(words) {
			got = append(got, strings.Join(words[m.First:m.End], " "))
		}
		if s := strings.Join(got, "|"); s != tt.want {
			t.Errorf("%q: %s, want %s", tt.text, s, tt.want)
		}
	}
}

func TestGivenGender(t *testing.T) {
	table := load(t)
	if m, f, none := table.GivenGender("Vladimir"), table.GivenGender("Mary"), table.GivenGender("Qwxyz"); m != 'm' || f != 'f' || none != 0 {
		t.Errorf("Vladimir %q, Mary %q, Qwxyz %q", m, f, none)
	}
}

func TestBroken(t *testing.T) {
	cut := bytes.Clone(embedded[:len(embedded)-1])
	turned := bytes.Clone(embedded)
	turned[len(turned)/2] ^= 1
	newer := bytes.Clone(embedded)
	newer[len(magic)]++
	for name, file := range map[string][]byte{"empty": nil, "cut": cut, "turned": turned, "newer": newer} {
		if _, err := read(file); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func FuzzMatch(f *testing.F) {
	f.Add("The UN Security Council met in New York")
	f.Add("\x00 \xff É ’s - –")
	table := load(f)
	f.Fuzz(func(t *testing.T, text string) {
		words := strings.Fields(text)
		end := 0
		for _, m := range table.Match(words) {
			if m.First < end || m.End <= m.First || m.End > len(words) || len(m.Entries) == 0 {
				t.Fatalf("match %+v of %d words", m, len(words))
			}
			end = m.End
		}
		table.Lookup(text)
	})
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		if _, err := read(embedded); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkMatch(b *testing.B) {
	table := load(b)
	words := strings.Fields("The Foreign Ministry of South Korea told Reuters on Tuesday that officials in Seoul and Washington had met")
	for b.Loop() {
		table.Match(words)
	}
	b.ReportMetric(float64(b.N*len(words))/b.Elapsed().Seconds(), "words/s")
}
