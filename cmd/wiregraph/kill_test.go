package main

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// TestKill: killed at a named point or at any moment of a load, a retraction
// or a decision, the program leaves a workspace that proves itself; the same
// command once more ends where an undisturbed one ends.
func TestKill(t *testing.T) {
	k := newKilling(t, 3)
	for i := range draws(20, 200) {
		args, calm := k.next(i), k.rehearse()
		if i%2 == 0 || len(calm.points) == 0 {
			k.killAfter(calm.took, args)
		} else {
			k.killAt(calm.points[k.Rand.IntN(len(calm.points))], args)
		}
		k.proved(args, calm)
	}
	k.done()
}

// A killing is a workspace with articles, and the commands that are killed on it.
type killing struct {
	*testing.T
	*rand.Rand
	articles string // folder of the articles
	home     string // folder of the workspace and its decisions
	args     []string
	at       map[string]int // where commands were killed
	whole    int            // commands that came through
}

const killArticles = 70 // more than two batches

func newKilling(t *testing.T, seed uint64) *killing {
	t.Helper()
	k := &killing{T: t, Rand: rand.New(rand.NewPCG(seed, seed)), articles: t.TempDir(), at: map[string]int{}}
	for i := range killArticles {
		k.write(i, "bus")
	}
	return k
}

// write writes an article.
func (k *killing) write(i int, gift string) {
	k.Helper()
	text := fmt.Sprintf("Mayor gives school %d a %s\n\nMayor Ann Lee gave School %d a %s on Monday. School %d denied that Ann Lee gave it a car. The mayor met Bo Berg.\n", i, gift, i, gift, i%7)
	if err := os.WriteFile(k.file(i), []byte(text), 0o644); err != nil {
		k.Fatal(err)
	}
}

func (k *killing) file(i int) string { return filepath.Join(k.articles, fmt.Sprintf("%02d.txt", i)) }

func (k *killing) workspace() string { return filepath.Join(k.home, "w.db") }

// next returns the command line of a draw: a load from nothing, a decision, a
// retraction, a load after the change of an article.
func (k *killing) next(i int) []string {
	k.Helper()
	switch i % 4 {
	case 0:
		k.home = k.TempDir()
		k.args = []string{"load", k.articles}
	case 1:
		k.args = []string{"decide", "merge", "03.txt::Ann Lee", fmt.Sprintf("%02d.txt::Bo Berg", k.IntN(killArticles))}
	case 2:
		k.args = []string{"retract", k.file(k.IntN(killArticles)), k.file(7)}
	case 3:
		k.write(k.IntN(killArticles), "train")
		k.args = []string{"load", k.articles}
	}
	return k.args
}

// A rehearsal is what the command does when nobody disturbs it.
type rehearsal struct {
	digest    string
	decisions string // the file of decisions
	points    []string
	took      time.Duration
}

// rehearse runs the command on a copy of the workspace.
func (k *killing) rehearse() rehearsal {
	k.Helper()
	dir := k.TempDir()
	if err := os.CopyFS(dir, os.DirFS(k.home)); err != nil {
		k.Fatal(err)
	}
	db, trace := filepath.Join(dir, "w.db"), filepath.Join(k.TempDir(), "trace")
	c := k.command(db, k.args)
	c.Env = append(c.Env, killTrace+"="+trace)
	start := time.Now()
	if out, err := c.CombinedOutput(); err != nil {
		k.Fatalf("%s: %v\n%s", strings.Join(k.args, " "), err, out)
	}
	took := time.Since(start)
	names, err := os.ReadFile(trace)
	if err != nil {
		k.Fatal(err)
	}
	points := strings.Split(strings.TrimSpace(string(names)), "\n")
	if len(points) < 3 {
		k.Errorf("%s reaches only the points %q", strings.Join(k.args, " "), points)
	}
	return rehearsal{program(k.T, exitDone, "digest", "--workspace", db), decisionsBeside(db), points, took}
}

// decisionsBeside returns the file of decisions beside a workspace, "" for none.
func decisionsBeside(db string) string {
	text, _ := os.ReadFile(filepath.Join(filepath.Dir(db), "decisions.yaml"))
	return string(text)
}

// command returns a command line as a process of its own.
func (k *killing) command(db string, args []string) *exec.Cmd {
	c := exec.Command(os.Args[0], append(args[:len(args):len(args)], "--workspace", db)...)
	c.Env = append(os.Environ(), asProgram+"=1")
	return c
}

// killAfter runs a command and kills it at any moment until somewhat after it
// should be done.
func (k *killing) killAfter(took time.Duration, args []string) {
	k.Helper()
	c := k.command(k.workspace(), args)
	if err := c.Start(); err != nil {
		k.Fatal(err)
	}
	timer := time.AfterFunc(time.Duration(k.Int64N(int64(took)*5/4)), func() { _ = c.Process.Kill() })
	err := c.Wait()
	timer.Stop()
	k.count("a random moment", err)
}

// killAt runs a command that kills itself at a point.
func (k *killing) killAt(point string, args []string) {
	k.Helper()
	c := k.command(k.workspace(), args)
	c.Env = append(c.Env, killPoint+"="+point)
	err := c.Run()
	if err == nil {
		k.Errorf("%s never came to %q", strings.Join(args, " "), point)
	}
	_, point, _ = strings.Cut(point, ": ")
	k.count(point, err)
}

// count notes how a command ended.
func (k *killing) count(where string, err error) {
	k.Helper()
	var exit *exec.ExitError
	switch {
	case err == nil:
		k.whole++
	case errors.As(err, &exit) && exit.ExitCode() < 0: // by a signal
		k.at[where]++
	default:
		k.Errorf("not killed, but: %v", err)
	}
}

// proved proves what a killed command left, runs the command once more and
// compares where it ends.
func (k *killing) proved(args []string, want rehearsal) {
	k.Helper()
	db := k.workspace()
	if k.made(db) {
		program(k.T, exitDone, "verify", "--workspace", db)
	}
	var out, errs bytes.Buffer
	again := append(args[:len(args):len(args)], "--workspace", db)
	// What is gone cannot be taken out, what is decided not decided again.
	if code := run(context.Background(), again, &out, &errs); code != exitDone && (code != exitFailed || args[0] == "load") {
		k.Fatalf("%s once more: exit code %d\n%s%s", strings.Join(again, " "), code, out.String(), errs.String())
	}
	program(k.T, exitDone, "verify", "--workspace", db)
	if got := program(k.T, exitDone, "digest", "--workspace", db); got != want.digest {
		k.Errorf("%s, killed and run once more: the digest is %s, want %s", strings.Join(args, " "), got, want.digest)
	}
	if got := decisionsBeside(db); got != want.decisions {
		k.Errorf("%s, killed and run once more: the file of decisions is\n%s\nwant\n%s", strings.Join(args, " "), got, want.decisions)
	}
}

// made reports whether a workspace was made before the kill: until the first
// transaction there is no file, or one without tables.
func (k *killing) made(db string) bool {
	k.Helper()
	if _, err := os.Stat(db); err != nil {
		return false
	}
	f, err := sql.Open("sqlite", db)
	if err != nil {
		k.Fatal(err)
	}
	defer f.Close()
	tables := 0
	if err := f.QueryRow("SELECT count(*) FROM sqlite_master").Scan(&tables); err != nil {
		k.Fatal(err)
	}
	return tables > 0
}

// done says where the commands were killed.
func (k *killing) done() {
	k.Helper()
	n := 0
	for where, times := range k.at {
		k.Logf("%3d killed at %s", times, where)
		n += times
	}
	k.Logf("%d killed, %d came through", n, k.whole)
	if n == 0 {
		k.Error("nothing was killed")
	}
}
