package ingest

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"path"
	"path/filepath"

	"go.yaml.in/yaml/v3"
)

// manifestName is the file that describes the articles beside it.
const manifestName = "manifest.yaml"

// A manifest says what is known of the articles of one folder, by file.
type manifest map[string]entry

// An entry is what a manifest says about one file.
type entry struct {
	File      string `yaml:"file"`
	URL       string `yaml:"url"`
	Title     string `yaml:"title"`
	Byline    string `yaml:"byline"`
	Publisher string `yaml:"publisher"`
	Published string `yaml:"published"`
	Language  string `yaml:"language"`

	line int
}

func (e entry) fields() fields {
	return fields{URL: e.URL, Title: e.Title, Byline: e.Byline, Publisher: e.Publisher, Published: e.Published, Language: e.Language}
}

// parseManifest reads a manifest. Errors name the line.
func parseManifest(data []byte) (manifest, error) {
	var nodes []yaml.Node
	if err := yaml.Unmarshal(data, &nodes); err != nil {
		return nil, err
	}
	// KnownFields is an option of decoders and not of nodes, so the entries
	// are read a second time as a whole.
	var entries []entry
	dec := yaml.NewDecoder(bytes.NewReader(data))
	dec.KnownFields(true)
	if err := dec.Decode(&entries); err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	m := manifest{}
	for i, e := range entries {
		if i < len(nodes) {
			e.line = nodes[i].Line
		}
		name := path.Clean(filepath.ToSlash(e.File))
		switch was, twice := m[name]; {
		case e.File == "":
			return nil, fmt.Errorf("line %d: an entry without a file", e.line)
		case !filepath.IsLocal(e.File):
			return nil, fmt.Errorf("line %d: %q is not beside the manifest", e.line, e.File)
		case twice:
			return nil, fmt.Errorf("line %d: %q is described twice, first on line %d", e.line, e.File, was.line)
		}
		m[name] = e
	}
	return m, nil
}
