package main

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

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

// TestKill: killed at any moment of a load, a retraction or a decision, the
// program leaves a workspace that opens, proves itself, and goes on to the
// digest of an undisturbed load.
func TestKill(t *testing.T) {
	dir := t.TempDir()
	for i := range 70 { // more than two batches
		text := fmt.Sprintf("Mayor gives school %d a bus\n\nMayor Ann Lee gave School %d a bus on Monday. School %d denied that Ann Lee gave it a car. The mayor met Bo Berg.\n", i, i, i%7)
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%02d.txt", i)), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	calm := filepath.Join(t.TempDir(), "calm.db")
	start := time.Now()
	program(t, exitDone, "load", "--workspace", calm, dir)
	whole := time.Since(start)
	want := program(t, exitDone, "digest", "--workspace", calm)

	r := rand.New(rand.NewPCG(3, 3))
	db := filepath.Join(t.TempDir(), "killed.db")
	killed := 0
	for i := range draws(20, 200) {
		if i%5 == 4 { // now and then from nothing
			db = filepath.Join(t.TempDir(), "killed.db")
		}
		args := []string{"load", "--workspace", db, dir}
		if _, err := os.Stat(db); err == nil {
			switch i % 5 {
			case 1:
				args = []string{"retract", "--workspace", db, filepath.Join(dir, fmt.Sprintf("%02d.txt", r.IntN(70))), filepath.Join(dir, "07.txt")}
			case 3:
				args = []string{"decide", "merge", "--workspace", db, "03.txt::Ann Lee", fmt.Sprintf("%02d.txt::Bo Berg", r.IntN(70))}
			}
		}
		c := exec.Command(os.Args[0], args...)
		c.Env = append(os.Environ(), asProgram+"=1")
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		timer := time.AfterFunc(time.Duration(r.Int64N(int64(whole)*5/4)), func() { _ = c.Process.Kill() })
		err := c.Wait()
		timer.Stop()
		if err != nil {
			killed++
		}
		if _, err := os.Stat(db); err == nil {
			program(t, exitDone, "verify", "--workspace", db)
		}
	}
	program(t, exitDone, "load", "--workspace", db, dir)
	for line := range strings.Lines(program(t, exitDone, "decide", "list", "--workspace", db)) {
		if key, _, ok := strings.Cut(line, "  "); ok && !strings.Contains(line, "no effect") {
			program(t, exitDone, "decide", "undo", key, "--workspace", db)
		}
	}
	program(t, exitDone, "verify", "--workspace", db)
	if got := program(t, exitDone, "digest", "--workspace", db); got != want {
		t.Errorf("after %d kills the digest is %s, want %s", killed, got, want)
	}
	if killed == 0 {
		t.Error("nothing was killed")
	}
	t.Logf("%d of %d commands were killed or refused", killed, draws(20, 200))
}
