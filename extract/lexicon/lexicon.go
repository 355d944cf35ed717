// Package lexicon is how English says what the ontology knows: frames of
// verbs and nouns, attribution cues, implicative signatures, hedges, titles,
// kinship and class nouns. It is data with a strict loader; the mechanisms
// that use it are in package extract.
package lexicon

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"io/fs"

	"wiregraph/graph/ontology"
)

//go:embed *.yaml frames/*.yaml nouns/*.yaml
var files embed.FS

// A Lexicon is the whole of it. It is immutable.
type Lexicon struct {
	Frames        *Frames        // frames.go
	Events        *Events        // events.go
	Cues          *Cues          // cues.go
	Nouns         *Nouns         // nouns.go
	Furniture     *Furniture     // furniture.go
	Anaphora      *Anaphora      // coref.go
	Relations     *Relations     // relations.go
	Circumstances *Circumstances // circumstances.go
	Open          *Open          // open.go
	Fillers       *Fillers       // fillers.go
	Confidence    *Confidence    // confidence.go
	Signs         *Signs         // names.go
	hash          string
}

// Load reads the embedded lexicon. Errors name file, line and what is wrong.
func Load(o *ontology.Ontology) (*Lexicon, error) {
	cues, err := loadCues()
	if err != nil {
		return nil, err
	}
	furniture, err := loadFurniture(furnitureYAML)
	if err != nil {
		return nil, err
	}
	anaphora, err := loadAnaphora()
	if err != nil {
		return nil, err
	}
	relations, err := loadRelations(o)
	if err != nil {
		return nil, err
	}
	nouns, err := loadNouns(o)
	if err != nil {
		return nil, err
	}
	frames, err := loadFrames(framesFiles, o)
	if err != nil {
		return nil, err
	}
	events, err := loadEvents("events.yaml", eventsYAML, o)
	if err != nil {
		return nil, err
	}
	circumstances, err := loadCircumstances("circumstances.yaml", circumstancesYAML, o)
	if err != nil {
		return nil, err
	}
	open, err := loadOpen("open.yaml", openYAML)
	if err != nil {
		return nil, err
	}
	fillers, err := loadFillers("fillers.yaml", fillersYAML)
	if err != nil {
		return nil, err
	}
	confidence, err := loadConfidence("confidence.yaml", confidenceYAML, o)
	if err != nil {
		return nil, err
	}
	signs, err := loadSigns("names.yaml", namesYAML)
	if err != nil {
		return nil, err
	}
	hash, err := hashFiles()
	if err != nil {
		return nil, err
	}
	return &Lexicon{Frames: frames, Events: events, Cues: cues, Nouns: nouns, Furniture: furniture, Anaphora: anaphora, Relations: relations, Circumstances: circumstances, Open: open, Fillers: fillers, Confidence: confidence, Signs: signs, hash: hash}, nil
}

// Hash identifies the lexicon's content.
func (l *Lexicon) Hash() string { return l.hash }

// hashFiles hashes the embedded files with their names.
func hashFiles() (string, error) {
	h := sha256.New()
	err := fs.WalkDir(files, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := files.ReadFile(name)
		fmt.Fprintf(h, "%s %d\n%s", name, len(text), text)
		return err
	})
	if err != nil {
		return "", err
	}
	return hex.EncodeToString(h.Sum(nil)[:8]), nil
}
