package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"wiregraph/graph/sqlite"
)

// net is what changes in a row come to: the first state before and the last
// after of each claim and fact, without those that end as they began.
func net(changes []sqlite.Change) []sqlite.Change {
	at := map[string]int{}
	var out []sqlite.Change
	for _, c := range changes {
		key := c.Kind + " " + c.ID
		if i, ok := at[key]; ok {
			out[i].After = c.After
			continue
		}
		at[key] = len(out)
		out = append(out, c)
	}
	return slices.DeleteFunc(out, func(c sqlite.Change) bool {
		return (c.Before == nil) == (c.After == nil) && maps.EqualFunc(c.Before, c.After, func(x, y any) bool { return fmt.Sprint(x) == fmt.Sprint(y) })
	})
}

// printFacts prints what changed in claims and facts. Of the claims of texts that were revised those count
// that say something else.
func (a *app) printFacts(changes []sqlite.Change, texts []revised) {
	var claims claimCounts
	told := map[string]bool{}
	for _, r := range texts {
		told[r.Before.Article], told[r.After.Article] = true, true
		for _, c := range r.claims {
			claims.note(c.Before != nil, c.After != nil)
		}
	}
	var facts []sqlite.Change
	for _, c := range changes {
		switch {
		case c.Kind == "fact":
			facts = append(facts, c)
		case !told[text(c.Before, "articleId")] && !told[text(c.After, "articleId")]:
			claims.note(c.Before != nil, c.After != nil)
		}
	}
	facts = sameAgain(facts)
	became := map[string]int{}
	for _, c := range facts {
		for _, k := range factKinds(c) {
			became[k]++
		}
	}
	fmt.Fprintf(a.out, "claims: %d added, %d gone, %d changed\nfacts: %d added, %d gone, %d changed", claims.added, claims.gone, claims.changed,
		became["added"], became["gone"], len(facts)-became["added"]-became["gone"])
	for _, k := range slices.Sorted(maps.Keys(became)) {
		if k != "added" && k != "gone" {
			fmt.Fprintf(a.out, ", %d %s", became[k], k)
		}
	}
	fmt.Fprintln(a.out)
	const most = 40
	for i, c := range facts {
		if i == most {
			fmt.Fprintf(a.out, "  … and %d more facts\n", len(facts)-most)
			break
		}
		switch {
		case c.Before == nil:
			fmt.Fprintf(a.out, "  + %s\n", short(text(c.After, "summary"), 100))
		case c.After == nil:
			fmt.Fprintf(a.out, "  - %s\n", short(text(c.Before, "summary"), 100))
		default:
			fmt.Fprintf(a.out, "  ~ %s%s\n", short(text(c.After, "summary"), 100), changed(c.Before, c.After))
		}
	}
}

// claimCounts counts what became of claims.
type claimCounts struct{ added, gone, changed int }

// note counts a claim that there was before, is after, or both.
func (n *claimCounts) note(before, after bool) {
	switch {
	case !before:
		n.added++
	case !after:
		n.gone++
	default:
		n.changed++
	}
}

// sameAgain joins a fact that went with one that came and says the same: a fact
// of which hardly anything is known goes by its claims, which are others in
// another version of the text. What moved in no way is left out.
func sameAgain(facts []sqlite.Change) []sqlite.Change {
	came := map[string][]int{} // by what they say
	for i, c := range facts {
		if c.Before == nil {
			came[text(c.After, "summary")] = append(came[text(c.After, "summary")], i)
		}
	}
	drop := make([]bool, len(facts))
	for i, c := range facts {
		says := text(c.Before, "summary")
		if c.After != nil || c.Before == nil || len(came[says]) == 0 {
			continue
		}
		k := came[says][0]
		came[says], drop[i] = came[says][1:], true
		facts[k].Before = c.Before
		drop[k] = changed(c.Before, facts[k].After) == ""
	}
	var out []sqlite.Change
	for i, c := range facts {
		if !drop[i] {
			out = append(out, c)
		}
	}
	return out
}

// factKinds names what became of a fact.
func factKinds(c sqlite.Change) []string {
	switch {
	case c.Before == nil:
		return []string{"added"}
	case c.After == nil:
		return []string{"gone"}
	}
	var out []string
	if was, is := text(c.Before, "status"), text(c.After, "status"); was != is {
		out = append(out, map[string]string{"corroborated": "corroborated", "disputed": "now disputed", "denied": "now denied", "reported": "no longer " + was}[is])
	}
	for key, says := range map[string]string{"amount": "number changed", "validFrom": "time changed"} {
		if fmt.Sprint(c.Before[key]) != fmt.Sprint(c.After[key]) {
			out = append(out, says)
		}
	}
	return out
}

// changed says how a fact's standing moved.
func changed(before, after map[string]any) string {
	var s strings.Builder
	for _, k := range []string{"status", "claimCount", "originCount", "denialCount", "amount", "validFrom"} {
		if was, is := fmt.Sprint(before[k]), fmt.Sprint(after[k]); was != is {
			fmt.Fprintf(&s, "  %s %s → %s", k, orNone(was), orNone(is))
		}
	}
	return s.String()
}

func orNone(s string) string {
	if s == "<nil>" {
		return "none"
	}
	return s
}
