package lexicon

import "testing"

func TestFurnitureExamples(t *testing.T) {
	f, err := loadFurniture(furnitureYAML)
	if err != nil {
		t.Fatal(err)
	}
	is := func(s string) bool {
		from, _ := f.Tail(s)
		return f.Line(s) || f.Section(s) || from < len(s) || f.Label(s) > 0
	}
	for _, e := range f.entries {
		if !is(e.Example.Word) {
			t.Errorf("furniture.yaml:%d: %q is not recognised", e.Example.Line, e.Example.Word)
		}
		if is(e.Counter.Word) {
			t.Errorf("furniture.yaml:%d: the counter-example %q is taken for furniture", e.Counter.Line, e.Counter.Word)
		}
	}
}
