package watch

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func TestRead(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "sources.yaml")
	text := `# two of them
sources:
  - {name: inbox, path: in/box, every: 15m}
  - name: archive
    path: /news/archive
    cron: "0 6 * * 1-5"
`
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	got, err := Read(file)
	if err != nil {
		t.Fatal(err)
	}
	want := []Source{
		{Name: "inbox", Path: filepath.Join(dir, "in/box"), Every: 15 * time.Minute},
		{Name: "archive", Path: "/news/archive", Cron: "0 6 * * 1-5"},
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	if got := got[0].Schedule() + ", " + got[1].Schedule(); got != "every 15m, at 0 6 * * 1-5" {
		t.Error(got)
	}
}

// TestFaults plants one mistake each and expects its line and its cure.
func TestFaults(t *testing.T) {
	for text, want := range map[string]string{
		"":                                   `s.yaml:1: no sources: write`,
		"sources:\n":                         `s.yaml:1: no sources: write`,
		"sources:\n  - {path: a, every: 1h}": `s.yaml:2: a source needs a name`,
		"sources:\n  - {name: a, every: 1h}": `s.yaml:2: source "a" says not where to look`,
		"sources:\n  - {name: a, path: a, feed: b, every: 1h}":                                        `s.yaml:2: source "a" has feed and path`,
		"sources:\n  - {name: a, feed: https://news.example/rss, every: 1h}":                          `s.yaml:2: source "a": feed is not there yet`,
		"sources:\n  - {name: a, url: https://news.example/, every: 1h}":                              `s.yaml:2: source "a": url is not there yet`,
		"sources:\n  - {name: a, sitemap: https://news.example/, every: 1h}":                          `s.yaml:2: source "a": sitemap is not there yet`,
		"sources:\n  - {name: a, warc: a.warc.gz, every: 1h}":                                         `s.yaml:2: source "a": warc is not there yet`,
		"sources:\n  - {name: a, jsonl: a.jsonl, every: 1h}":                                          `s.yaml:2: source "a": name a file of articles in JSON lines as its path`,
		"sources:\n  - {name: a, path: https://news.example/, every: 1h}":                             `s.yaml:2: source "a": https://news.example/ is no path`,
		"sources:\n  - {name: a, path: a}":                                                            `s.yaml:2: source "a" needs every`,
		"sources:\n  - {name: a, path: a, every: 1h, cron: 0 6 * * *}":                                `s.yaml:2: source "a" needs every`,
		"sources:\n  - {name: a, path: a, every: often}":                                              `s.yaml:2: "often" is no interval: write 15m`,
		"sources:\n  - {name: a, path: a, every: 0s}":                                                 `s.yaml:2: the interval "0s" is too short`,
		"sources:\n  - {name: a, path: a, every: -1h}":                                                `s.yaml:2: the interval "-1h" is too short`,
		"sources:\n  - {name: a, path: a, cron: at noon}":                                             `s.yaml:2: "at noon" is no cron line`,
		"sources:\n  - {name: a, path: a, cron: 0 0 6 * * *}":                                         `s.yaml:2: "0 0 6 * * *" is no cron line`,
		"sources:\n  - {name: a, path: a, cron: TZ=UTC 0 6 * * *}":                                    `names a time zone`,
		"sources:\n  - {name: a, path: a, every: 1h}\n  - {name: b, path: b, each: 1h}":               `s.yaml:3: field each not found`,
		"sources:\n  - {name: a, path: a, every: 1h}\n\n  - {name: a, path: b, every: 1h}":            `s.yaml:4: a second source "a", the first is on line 2`,
		"sources:\n  - {name: [a], path: a, every: 1h}":                                               `s.yaml:2: cannot unmarshal`,
		"source:\n  - {name: a, path: a, every: 1h}":                                                  `s.yaml:1: field source not found`,
		"sources:\n  - {name: a, path: a, every: 1h\n":                                                `s.yaml:`,
		"sources:\n  - {name: a, path: a, every: 1h}\n---\nsources:\n  - {name: b, path: b, each: 1}": `s.yaml:3: a second document`,
	} {
		_, err := parse("s.yaml", []byte(text))
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q:\n got %v\nwant %s", text, err, want)
		}
	}
}

func TestNext(t *testing.T) {
	at := func(text string) time.Time {
		when, err := time.ParseInLocation("2006-01-02 15:04", text, time.Local)
		if err != nil {
			t.Fatal(err)
		}
		return when
	}
	for _, c := range []struct {
		source     Source
		last, next time.Time
	}{
		{Source{Every: time.Hour}, time.Time{}, time.Time{}},
		{Source{Cron: "0 6 * * *"}, time.Time{}, time.Time{}},
		{Source{}, at("2024-02-20 07:30"), at("2024-02-20 07:30")},
		{Source{Every: 90 * time.Minute}, at("2024-02-20 07:30"), at("2024-02-20 09:00")},
		{Source{Cron: "0 6 * * *"}, at("2024-02-20 07:30"), at("2024-02-21 06:00")},
		{Source{Cron: "0 6 * * 1-5"}, at("2024-02-23 07:30"), at("2024-02-26 06:00")}, // over a weekend
	} {
		if got := c.source.Next(c.last); !got.Equal(c.next) {
			t.Errorf("%s after %s: %s", c.source.Schedule(), c.last, got)
		}
	}
	for text, want := range map[string]time.Duration{"15m": 15 * time.Minute, "1h30m": 90 * time.Minute, "2d": 48 * time.Hour} {
		if got, err := ParseEvery(text); err != nil || got != want {
			t.Errorf("%s: %s, %v", text, got, err)
		}
	}
}
