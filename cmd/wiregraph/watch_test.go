package main

import (
	"bufio"
	"io"
	tcp "net"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"wiregraph/graph/neo4j/neo4jtest"
)

// A watching is the program at work in another process.
type watching struct {
	*exec.Cmd
	lines *bufio.Scanner
}

// startWatch starts the program in another process.
func startWatch(t *testing.T, args ...string) *watching {
	t.Helper()
	c := exec.Command(os.Args[0], args...)
	c.Env = append(os.Environ(), asProgram+"=1")
	c.Stderr = os.Stderr
	out, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Process.Kill() }) // has ended unless the test failed
	return &watching{c, bufio.NewScanner(out)}
}

// await reads until the program says something.
func (w *watching) await(t *testing.T, what string) {
	t.Helper()
	for w.lines.Scan() {
		if strings.Contains(w.lines.Text(), what) {
			return
		}
	}
	t.Fatalf("the program ended without saying %q", what)
}

// stop tells the program to stop, and expects that it does so cleanly.
func (w *watching) stop(t *testing.T) {
	t.Helper()
	begun := time.Now()
	if err := w.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	w.await(t, "msg=stopped")
	if err := w.Wait(); err != nil {
		t.Errorf("ended with %v", err)
	}
	t.Logf("ended after %s", time.Since(begun).Round(time.Millisecond))
}

// TestWatchEnds stops the program in the middle of a visit of many articles:
// it ends cleanly and soon, and the next visit goes on from there.
func TestWatchEnds(t *testing.T) {
	dir := t.TempDir()
	inbox := filepath.Join(dir, "inbox")
	if err := os.Mkdir(inbox, 0o755); err != nil {
		t.Fatal(err)
	}
	put := func(name, text string) {
		t.Helper()
		if err := os.WriteFile(filepath.Join(inbox, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	put("a.txt", "Mayor gives school a bus\n\nMayor Ann Lee gave the Norland School a bus on Monday.\n")
	workspace := filepath.Join(dir, "w.db")
	w := startWatch(t, "--workspace", workspace, "watch", inbox, "--every", "1s")
	w.await(t, "new=1 changed=0 unchanged=0")
	put("b.txt", "Mayor visits Norland\n\nMayor Ann Lee visited Norland on Tuesday.\n")
	w.await(t, "new=1 changed=0 unchanged=1")
	// A visit that lasts: long after the stop, if nothing stopped it.
	long := strings.Repeat("Mayor Ann Lee gave the Norland School a bus on Monday, and the school thanked the mayor for it. ", 40)
	for _, name := range strings.Split("cdefghijklmnopqrstuvwxyz", "") {
		put(name+".txt", "Mayor gives "+name+"\n\n"+name+" "+long)
	}
	w.await(t, "visited") // one that saw few of them or none; the next is under way soon
	w.stop(t)
	verify := exec.Command(os.Args[0], "--workspace", workspace, "verify")
	verify.Env = w.Env
	if text, err := verify.CombinedOutput(); err != nil {
		t.Errorf("verify: %v\n%s", err, text)
	}
}

// TestWatchCatchesUp watches while Neo4j is away, and lets it come back.
func TestWatchCatchesUp(t *testing.T) {
	server := neo4jtest.Start(t)
	enter(t, server.Address)
	real, err := url.Parse(server.URI)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	inbox := filepath.Join(dir, "inbox")
	if err := os.Mkdir(inbox, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(inbox, "a.txt"), []byte("Mayor gives school a bus\n\nMayor Ann Lee gave the Norland School a bus on Monday.\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	// An address at which nobody answers yet.
	door, err := tcp.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	at := door.Addr().String()
	if err := door.Close(); err != nil {
		t.Fatal(err)
	}
	workspace := filepath.Join(dir, "w.db")
	w := startWatch(t, "--workspace", workspace, "--neo4j", "bolt://"+at, "watch", inbox, "--every", "1h")
	w.await(t, "not published; the workspace is safe")
	if door, err = tcp.Listen("tcp", at); err != nil {
		t.Fatal(err)
	}
	defer door.Close()
	go forward(door, real.Host)
	w.await(t, "msg=published")
	w.stop(t)

	say := commands(t, workspace)
	if here, there := say("digest"), say("digest", "--neo4j", server.URI); here != there {
		t.Errorf("digest %s, of the copy %s", here, there)
	}
	expect := func(want string) {
		t.Helper()
		if said := say("status", "--neo4j", server.URI); !strings.Contains(said, "Neo4j at "+server.URI+": "+want) {
			t.Errorf("status is not %q:\n%s", want, said)
		}
	}
	expect("up to date")
	say("load", "seeds")
	expect("behind")
	server.Empty(t)
	expect("nothing is published")
	commands(t, filepath.Join(dir, "other.db"))("load", "seeds", "--neo4j", server.URI)
	expect("holds the graph of another workspace")
}

// forward passes connections on to another address, until the door is closed.
func forward(door tcp.Listener, to string) {
	for {
		in, err := door.Accept()
		if err != nil {
			return
		}
		out, err := tcp.Dial("tcp", to)
		if err != nil {
			in.Close()
			continue
		}
		go func() { defer out.Close(); _, _ = io.Copy(out, in) }()
		go func() { defer in.Close(); _, _ = io.Copy(in, out) }()
	}
}
