package main

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"go.uber.org/goleak"

	"wiregraph/seeds"
)

// draws is how often a property is tried: few times, many with
// WIREGRAPH_LONG=1, and a quarter of the few in the short suite.
func draws(few, many int) int {
	switch {
	case os.Getenv("WIREGRAPH_LONG") != "":
		return many
	case testing.Short():
		return (few + 3) / 4
	}
	return few
}

// program runs a command line in this process and returns what it printed.
func program(t *testing.T, code int, args ...string) string {
	t.Helper()
	var out, errs bytes.Buffer
	if got := run(context.Background(), args, &out, &errs); got != code {
		t.Fatalf("wiregraph %s: exit code %d, want %d\n%s%s", strings.Join(args, " "), got, code, out.String(), errs.String())
	}
	return out.String()
}

// sampleFiles writes the sample articles into a folder, each with its
// manifest's entry as header lines would have it, and returns their paths.
func sampleFiles(t *testing.T) []string {
	t.Helper()
	dir := t.TempDir()
	files, err := fs.Glob(seeds.FS, "*")
	if err != nil {
		t.Fatal(err)
	}
	var paths []string
	for _, f := range files {
		text, err := seeds.FS.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		p := filepath.Join(dir, f)
		if err := os.WriteFile(p, text, 0o644); err != nil {
			t.Fatal(err)
		}
		if strings.HasSuffix(f, ".txt") {
			paths = append(paths, p)
		}
	}
	return paths
}

// TestOrder: loading the articles in any order, in one run or several, with
// one worker or many, gives one digest.
func TestOrder(t *testing.T) {
	defer goleak.VerifyNone(t)
	files := sampleFiles(t)
	want := ""
	for i := range draws(3, 20) {
		r := rand.New(rand.NewPCG(uint64(i), 1))
		order := slices.Clone(files)
		if i > 0 {
			r.Shuffle(len(order), func(a, b int) { order[a], order[b] = order[b], order[a] })
		}
		db := filepath.Join(t.TempDir(), "w.db")
		workers := fmt.Sprint([]int{1, 8, 3}[i%3])
		runs := 0
		for len(order) > 0 {
			n := len(order)
			if i > 0 {
				n = 1 + r.IntN(n)
			}
			program(t, exitDone, append([]string{"load", "--workspace", db, "--workers", workers}, order[:n]...)...)
			order = order[n:]
			runs++
		}
		got := program(t, exitDone, "digest", "--workspace", db)
		if want == "" {
			want = got
		} else if got != want {
			t.Errorf("draw %d, %d runs, %s workers: digest %s, want %s", i, runs, workers, got, want)
		}
	}
}

// TestRetraction: taking articles out gives the digest of the workspace that
// never had them.
func TestRetraction(t *testing.T) {
	files := sampleFiles(t)
	for i := range draws(2, 20) {
		r := rand.New(rand.NewPCG(uint64(i), 2))
		order := slices.Clone(files)
		r.Shuffle(len(order), func(a, b int) { order[a], order[b] = order[b], order[a] })
		k := 1 + r.IntN(len(order)-1)
		dir := t.TempDir()
		with, without := filepath.Join(dir, "with.db"), filepath.Join(dir, "without.db")
		program(t, exitDone, append([]string{"load", "--workspace", with}, order...)...)
		program(t, exitDone, append([]string{"retract", "--workspace", with}, order[:k]...)...)
		program(t, exitDone, append([]string{"load", "--workspace", without}, order[k:]...)...)
		if got, want := program(t, exitDone, "digest", "--workspace", with), program(t, exitDone, "digest", "--workspace", without); got != want {
			t.Errorf("draw %d: without %d of %d articles the digest is %s, want %s", i, k, len(order), got, want)
		}
		program(t, exitDone, "verify", "--workspace", with)
	}
}
