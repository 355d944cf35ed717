package graph

import (
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// takenUp returns the claims that an act of saying is about: those that fill
// its topic, else the one that it answers.
func (w *world) takenUp(c *Claim, topic ontology.Topic) []int {
	var out []int
	for _, ref := range c.Role(topic.Role) {
		if j, ok := w.told(&ref); ok {
			out = append(out, j)
		}
	}
	if len(out) == 0 && topic.Positive == denies {
		if j := w.answered(c, topic); j >= 0 {
			out = append(out, j)
		}
	}
	return out
}

// answerReach is within how many bytes a denial follows what it answers.
const answerReach = 300

// answered returns the claim that a denial answers, when its words take up
// what was said without saying it ("denied it", "denied the accusation", "…,
// which she denied"): the last before it in which somebody else says of the
// denier that they did something; -1 when there is none.
func (w *world) answered(c *Claim, topic ontology.Topic) int {
	by := c.Role(topic.By)
	if len(by) != 1 || !slices.ContainsFunc(c.Role(topic.Role), func(r Ref) bool { return w.pointsBack(&r, &by[0]) }) {
		return -1
	}
	who := w.identity.thing(c.ArticleID, &by[0])
	if who < 0 {
		return -1
	}
	best := -1
	for _, i := range w.inArticle(c.ArticleID) {
		d := w.claims[i]
		t := w.typeAt[i]
		if d.Start >= c.Start || d.Start < c.Start-answerReach || t == nil || t.ClaimAct || len(t.Roles) == 0 || best >= 0 && d.Start <= w.claims[best].Start {
			continue
		}
		if s := w.stanceAt[i]; s != asserts && s != alleges || !w.saidByOther(d, who) {
			continue
		}
		if a := d.Role(t.Roles[0].Name); len(a) == 1 && w.isThing(d.ArticleID, &a[0], who) {
			best = i
		}
	}
	return best
}

// pointsBack reports whether the words of a topic stand for what was said
// before: a pronoun, a word for what is said, or words before the denier, as
// in "…, which she denied".
func (w *world) pointsBack(r, by *Ref) bool {
	n := &w.book.Naming
	words := strings.Fields(Fold(r.Text))
	return r.Start < by.Start || n.Pronouns[Fold(r.Text)] || len(words) > 0 && n.Sayings[singular(words[len(words)-1])]
}

// saidByOther reports whether a claim is somebody's, and not the thing's own.
func (w *world) saidByOther(d *Claim, who int) bool {
	for k := len(d.Attribution) - 1; k >= 0; k-- {
		if s := d.Attribution[k].Source; s != nil {
			return !w.isThing(d.ArticleID, s, who)
		}
	}
	return len(d.Attribution) > 0 || d.Modality == Alleged
}

// isThing reports whether a passage stands for the entity of a thing.
func (w *world) isThing(article string, r *Ref, thing int) bool {
	i := w.identity.thing(article, r)
	return i >= 0 && w.entityOf[i] == w.entityOf[thing]
}
