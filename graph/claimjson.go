package graph

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// The JSON of claims and articles: one object a line, the format that other
// programs read and write. The first role that the ontology lists for a type
// is the subject, the second the object, the others stand under roles.

type claimJSON struct {
	Article     string               `json:"article"`
	ArticleID   string               `json:"articleId"`
	ContentHash string               `json:"contentHash"`
	ID          string               `json:"id"`
	Type        string               `json:"type"`
	Predicate   string               `json:"predicate,omitempty"`
	Subject     []refJSON            `json:"subject"`
	Object      []refJSON            `json:"object"`
	Roles       map[string][]refJSON `json:"roles"`
	Place       *refJSON             `json:"place"`
	Attribution []attributionJSON    `json:"attribution"`
	Polarity    Polarity             `json:"polarity"`
	Modality    Modality             `json:"modality"`
	Factuality  Factuality           `json:"factuality"`
	Author      Factuality           `json:"author"`
	SpeakerKind SpeakerKind          `json:"speakerKind"`
	Time        *timeJSON            `json:"time"`
	Start       int                  `json:"start"`
	End         int                  `json:"end"`
	Quote       string               `json:"quote"`
	Trigger     *Span                `json:"trigger"`
	Rule        string               `json:"rule"`
	Cue         string               `json:"cue,omitempty"`
	Confidence  float64              `json:"confidence"`
	Extractor   Extractor            `json:"extractor"`
	Fact        string               `json:"fact,omitempty"`
}

type attributionJSON struct {
	Source    *refJSON `json:"source"`
	Cue       string   `json:"cue"`
	CueSpan   Span     `json:"cueSpan"`
	Addressee *refJSON `json:"addressee,omitempty"`
	Document  *refJSON `json:"document,omitempty"`
}

type timeJSON struct {
	Text     string `json:"text"`
	Timex    string `json:"timex,omitempty"`
	Value    string `json:"value,omitempty"`
	ValueEnd string `json:"valueEnd,omitempty"`
	Relation string `json:"rel,omitempty"`
	Start    int    `json:"start"`
	End      int    `json:"end"`
}

// MarshalClaim returns the claim as one line of JSON, without the newline.
// The claim's type must be known to the ontology.
func MarshalClaim(c *Claim, o *ontology.Ontology) ([]byte, error) {
	return marshalClaim(c, o, nil)
}

// MarshalLinkedClaim is MarshalClaim with the fact that the claim is about
// and the entity that each of its passages stands for.
func MarshalLinkedClaim(c *Claim, o *ontology.Ontology, v *View) ([]byte, error) {
	return marshalClaim(c, o, v)
}

func marshalClaim(c *Claim, o *ontology.Ontology, v *View) ([]byte, error) {
	t := o.Type(c.Type)
	if t == nil {
		return nil, fmt.Errorf("encode claim %s: unknown type %q", c.ID, c.Type)
	}
	link := func(r *Ref) refJSON {
		j := refToJSON(r)
		if v != nil {
			j.Entity = v.EntityOf[RefKey{Article: c.ArticleID, Start: r.Start, End: r.End, Chain: r.Chain}]
		}
		return j
	}
	optional := func(r *Ref) *refJSON {
		if r == nil {
			return nil
		}
		j := link(r)
		return &j
	}
	j := claimJSON{
		Article: c.File, ArticleID: c.ArticleID, ContentHash: c.ContentHash, ID: c.ID,
		Type: c.Type, Predicate: c.Predicate,
		Subject: []refJSON{}, Object: []refJSON{}, Roles: map[string][]refJSON{}, Attribution: []attributionJSON{},
		Polarity: c.Polarity, Modality: c.Modality, Factuality: c.Factuality, Author: c.Author, SpeakerKind: c.SpeakerKind,
		Start: c.Start, End: c.End, Quote: c.Quote, Trigger: c.Trigger, Rule: c.Rule, Cue: c.Cue,
		Confidence: c.Confidence, Extractor: c.Extractor,
	}
	if j.Article == "" {
		j.Article = c.ArticleID
	}
	if v != nil {
		j.Fact = v.FactOf[c.ID]
	}
	for _, role := range c.Roles {
		refs := make([]refJSON, len(role.Refs))
		for i := range role.Refs {
			refs[i] = link(&role.Refs[i])
		}
		switch {
		case len(t.Roles) > 0 && role.Name == t.Roles[0].Name:
			j.Subject = refs
		case len(t.Roles) > 1 && role.Name == t.Roles[1].Name:
			j.Object = refs
		default:
			j.Roles[role.Name] = refs
		}
		if role.Name == "place" && len(refs) > 0 {
			j.Place = &refs[0]
		}
	}
	if p, ok := predicateToJSON(c); ok {
		j.Roles[predicateRole] = []refJSON{p}
	}
	for i := range c.Attribution {
		a := &c.Attribution[i]
		j.Attribution = append(j.Attribution, attributionJSON{
			Source: optional(a.Source), Cue: a.Cue, CueSpan: a.CueSpan, Addressee: optional(a.Addressee), Document: optional(a.Document),
		})
	}
	if c.Time != nil {
		j.Time = &timeJSON{
			Text: c.Time.Text, Timex: c.Time.Timex, Value: c.Time.Value, ValueEnd: c.Time.ValueEnd,
			Relation: c.Time.Relation, Start: c.Time.Start, End: c.Time.End,
		}
	}
	return json.Marshal(j)
}

// UnmarshalClaim reads one line of claims JSON. It checks the form and that
// the type and the roles are known; whether the quote stands at its span only
// the article can tell. Errors say what is wrong, not where: the caller knows
// file and line.
func UnmarshalClaim(line []byte, o *ontology.Ontology) (Claim, error) {
	var j claimJSON
	if err := json.Unmarshal(line, &j); err != nil {
		return Claim{}, fmt.Errorf("decode claim: %w", err)
	}
	t := o.Type(j.Type)
	if t == nil {
		return Claim{}, fmt.Errorf("decode claim %s: unknown type %q", j.ID, j.Type)
	}
	c := Claim{
		ID: j.ID, ArticleID: j.ArticleID, ContentHash: j.ContentHash, File: j.Article, Type: j.Type, Predicate: j.Predicate,
		Start: j.Start, End: j.End, Quote: j.Quote, Trigger: j.Trigger,
		Polarity: j.Polarity, Modality: j.Modality, Factuality: j.Factuality, Author: j.Author, SpeakerKind: j.SpeakerKind,
		Rule: j.Rule, Cue: j.Cue, Confidence: j.Confidence, Extractor: j.Extractor,
	}
	if c.File == c.ArticleID {
		c.File = ""
	}
	if refs := j.Roles[predicateRole]; t.Open && len(refs) > 0 && c.Predicate == "" {
		c.Predicate = strings.ReplaceAll(refs[0].Name, " ", "_")
	}
	delete(j.Roles, predicateRole)
	for i, spec := range t.Roles {
		refs := j.Roles[spec.Name]
		delete(j.Roles, spec.Name)
		switch {
		case i == 0:
			refs = append(refs, j.Subject...)
		case i == 1:
			refs = append(refs, j.Object...)
		case spec.Name == "place" && len(refs) == 0 && j.Place != nil:
			refs = []refJSON{*j.Place}
		}
		if len(refs) == 0 {
			continue
		}
		role := Role{Name: spec.Name}
		for k := range refs {
			role.Refs = append(role.Refs, refFromJSON(&refs[k]))
		}
		c.Roles = append(c.Roles, role)
	}
	if len(j.Roles) > 0 {
		return Claim{}, fmt.Errorf("decode claim %s: type %s has no role %q", j.ID, j.Type, slices.Min(slices.Collect(maps.Keys(j.Roles))))
	}
	for i := range j.Attribution {
		a := &j.Attribution[i]
		c.Attribution = append(c.Attribution, Attribution{
			Source: optionalRef(a.Source), Cue: a.Cue, CueSpan: a.CueSpan, Addressee: optionalRef(a.Addressee), Document: optionalRef(a.Document),
		})
	}
	if j.Time != nil {
		c.Time = &Time{
			Start: j.Time.Start, End: j.Time.End, Text: j.Time.Text, Timex: j.Time.Timex,
			Value: j.Time.Value, ValueEnd: j.Time.ValueEnd, Relation: j.Time.Relation,
		}
	}
	return c, nil
}
