// Package watch visits sources of articles on a schedule.
//
// It knows when a source is due, sees to it that one visit is under way at a
// time, and that what was missed is made up for. What a visit does, and where
// its time is remembered, come in from outside.
package watch

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/go-co-op/gocron/v2"
	"go.yaml.in/yaml/v3"
)

// A Source is where articles come from, and how often to look. Every or Cron
// is set, or neither for a source that is visited only when told to.
type Source struct {
	Name  string // unique
	Path  string // file or folder
	Every time.Duration
	Cron  string // five fields: minute, hour, day, month, weekday; local time
}

// Schedule says in words how often the source is visited.
func (s Source) Schedule() string {
	switch {
	case s.Cron != "":
		return "at " + s.Cron
	case s.Every > 0:
		return "every " + plain(s.Every)
	}
	return "when told to"
}

// plain writes a duration without the zeros: 15m and not 15m0s.
func plain(d time.Duration) string {
	s := d.String()
	if strings.HasSuffix(s, "m0s") {
		s = strings.TrimSuffix(s, "0s")
	}
	if strings.HasSuffix(s, "h0m") {
		s = strings.TrimSuffix(s, "0m")
	}
	return s
}

// Next returns when a source visited last at that time is due again. A source
// never visited (zero time) is due at once, and so is one without a schedule.
func (s Source) Next(last time.Time) time.Time {
	switch {
	case last.IsZero():
		return last
	case s.Cron != "":
		c := gocron.NewDefaultCron(false)
		if c.IsValid(s.Cron, time.Local, last) != nil {
			return last // checked when the source was read
		}
		return c.Next(last)
	}
	return last.Add(s.Every)
}

// leastEvery is the shortest interval: a typing error should not keep a
// machine busy.
const leastEvery = time.Second

// ParseEvery reads an interval: Go's durations, and days as 1d.
func ParseEvery(text string) (time.Duration, error) {
	d, err := time.ParseDuration(text)
	if days, ok := strings.CutSuffix(text, "d"); ok {
		var n int
		if n, err = strconv.Atoi(days); err == nil {
			d = time.Duration(n) * 24 * time.Hour
		}
	}
	if err != nil {
		return 0, fmt.Errorf("%q is no interval: write 15m, 6h or 1d", text)
	}
	if d < leastEvery {
		return 0, fmt.Errorf("the interval %q is too short: at least %s", text, leastEvery)
	}
	return d, nil
}

// CheckCron says what is wrong with a cron line.
func CheckCron(text string) error {
	if strings.Contains(text, "TZ=") {
		return fmt.Errorf("cron line %q names a time zone: times are local", text)
	}
	if err := gocron.NewDefaultCron(false).IsValid(text, time.Local, time.Now()); err != nil {
		return fmt.Errorf("%q is no cron line: write five fields as in \"0 6 * * 1-5\" (minute, hour, day, month, weekday)", text)
	}
	return nil
}

// entry is a source as sources.yaml has it.
type entry struct {
	Name    string `yaml:"name"`
	Path    string `yaml:"path"`
	URL     string `yaml:"url"`
	Feed    string `yaml:"feed"`
	Sitemap string `yaml:"sitemap"`
	WARC    string `yaml:"warc"`
	JSONL   string `yaml:"jsonl"`
	Every   string `yaml:"every"`
	Cron    string `yaml:"cron"`
}

// Read reads a file of sources. Paths in it are meant from its own folder.
// Errors begin with file:line.
func Read(file string) ([]Source, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("read sources: %w", err)
	}
	return parse(file, data)
}

func parse(file string, data []byte) ([]Source, error) {
	// KnownFields is an option of decoders and not of nodes, so the entries
	// are read twice: as a whole, and for their lines.
	var whole struct {
		Sources []entry `yaml:"sources"`
	}
	dec := yaml.NewDecoder(bytes.NewReader(data))
	dec.KnownFields(true)
	if err := dec.Decode(&whole); err != nil && !errors.Is(err, io.EOF) {
		return nil, located(file, err)
	}
	var more yaml.Node
	if err := dec.Decode(&more); err == nil {
		return nil, fmt.Errorf("%s:%d: a second document: put all sources into one list", file, more.Line)
	}
	var nodes struct {
		Sources []yaml.Node `yaml:"sources"`
	}
	if err := yaml.Unmarshal(data, &nodes); err != nil {
		return nil, located(file, err)
	}
	if len(whole.Sources) == 0 {
		return nil, fmt.Errorf("%s:1: no sources: write\nsources:\n  - {name: inbox, path: inbox, every: 15m}", file)
	}
	var out []Source
	lines := map[string]int{}
	for i, e := range whole.Sources {
		line := nodes.Sources[i].Line
		s, err := e.source(filepath.Dir(file))
		if err == nil && lines[s.Name] != 0 {
			err = fmt.Errorf("a second source %q, the first is on line %d", s.Name, lines[s.Name])
		}
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", file, line, err)
		}
		lines[s.Name] = line
		out = append(out, s)
	}
	return out, nil
}

// source checks an entry.
func (e entry) source(dir string) (Source, error) {
	s := Source{Name: e.Name, Path: e.Path, Cron: e.Cron}
	if s.Name == "" {
		return s, errors.New("a source needs a name")
	}
	var places []string
	for place, value := range map[string]string{"path": e.Path, "url": e.URL, "feed": e.Feed, "sitemap": e.Sitemap, "warc": e.WARC, "jsonl": e.JSONL} {
		if value != "" {
			places = append(places, place)
		}
	}
	slices.Sort(places)
	switch {
	case len(places) == 0:
		return s, fmt.Errorf("source %q says not where to look: give it a path", s.Name)
	case len(places) > 1:
		return s, fmt.Errorf("source %q has %s: make it one source each", s.Name, strings.Join(places, " and "))
	case places[0] == "jsonl":
		return s, fmt.Errorf("source %q: name a file of articles in JSON lines as its path", s.Name)
	case places[0] != "path":
		return s, fmt.Errorf("source %q: %s is not there yet; save what it holds to a folder and give that as path", s.Name, places[0])
	case strings.Contains(s.Path, "://"):
		return s, fmt.Errorf("source %q: %s is no path; web addresses are not there yet", s.Name, s.Path)
	}
	if !filepath.IsAbs(s.Path) {
		s.Path = filepath.Join(dir, s.Path)
	}
	switch {
	case (e.Every == "") == (e.Cron == ""):
		return s, fmt.Errorf("source %q needs every (15m, 6h, 1d) or cron (\"0 6 * * *\"), one of them", s.Name)
	case e.Cron != "":
		return s, CheckCron(e.Cron)
	}
	var err error
	s.Every, err = ParseEvery(e.Every)
	return s, err
}

// located gives an error of the YAML reader the form file:line.
func located(file string, err error) error {
	var typed *yaml.TypeError
	text := strings.TrimPrefix(err.Error(), "yaml: ")
	if errors.As(err, &typed) && len(typed.Errors) > 0 {
		text = typed.Errors[0]
	}
	if rest, ok := strings.CutPrefix(text, "line "); ok {
		if line, what, ok := strings.Cut(rest, ": "); ok {
			return fmt.Errorf("%s:%s: %s", file, line, strings.TrimSuffix(what, " in type watch.entry"))
		}
	}
	return fmt.Errorf("%s:1: %s", file, text)
}
