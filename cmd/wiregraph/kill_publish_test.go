package main

import (
	"bytes"
	"io"
	tcp "net"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"wiregraph/graph/neo4j/neo4jtest"
)

// TestKillPublish: killed at a named point or at any moment while it publishes,
// by itself or after a load, the program leaves a copy that the next publishing
// brings to the workspace's digest.
func TestKillPublish(t *testing.T) {
	server := neo4jtest.Start(t)
	k := newKilling(t, 4)
	p := newWiretap(t, server.URI)
	t.Setenv(envPassword, server.Password)
	whole := 3 * time.Second // of a first publishing; then the longest of late
	points := p.points()
	for i := range draws(8, 80) {
		args := k.next(i)
		calm := k.rehearse()
		if i%4 == 0 {
			server.Empty(t) // another workspace's copy would be refused
		}
		if args[0] != "load" {
			program(t, exitDone, append(args[:len(args):len(args)], "--workspace", k.workspace())...)
			args = []string{"publish"}
		}
		args = append(args[:len(args):len(args)], "--neo4j", p.uri())
		switch {
		case i%3 == 0:
			k.killAfter(calm.took+whole, args)
		case i%3 == 1 && args[0] == "load":
			k.killAt(calm.points[k.IntN(len(calm.points))], args)
		default:
			k.killSending(p, points[k.IntN(len(points))], args)
		}
		start := time.Now()
		k.proved(args, calm)
		whole = min(max(whole/2, time.Since(start)), whole)
		program(t, exitDone, "publish", "--workspace", k.workspace(), "--neo4j", p.uri()) // a load that came to its end before it was killed
		program(t, exitDone, "verify", "--workspace", k.workspace(), "--neo4j", p.uri())
		if got := program(t, exitDone, "digest", "--workspace", k.workspace(), "--neo4j", p.uri()); strings.Fields(got)[0] != strings.Fields(calm.digest)[0] {
			t.Errorf("%s, killed and run once more: the copy's digest is %s, want %s", strings.Join(args, " "), got, calm.digest)
		}
	}
	k.done()
}

// killSending runs a command and kills it when it sends a statement, or has
// its answer. Not every command sends every statement.
func (k *killing) killSending(p *wiretap, at sending, args []string) {
	k.Helper()
	c := k.command(k.workspace(), args)
	if err := c.Start(); err != nil {
		k.Fatal(err)
	}
	p.arm(at, c)
	err := c.Wait()
	p.arm(sending{}, nil)
	k.count(at.String(), err)
}

// A sending is a moment of publishing: a statement is about to reach the
// server, or its answer the program.
type sending struct {
	statement string
	answered  bool
}

func (s sending) String() string {
	if s.answered {
		return "answer to " + s.statement
	}
	return "sending " + s.statement
}

// A wiretap passes bytes on to a server, and kills a command at a statement
// that passes. Bolt sends their text as it is.
type wiretap struct {
	tcp.Listener
	to    string
	known map[string][]byte // statement -> words that no other has

	mu      sync.Mutex
	at      sending
	command *exec.Cmd
}

func newWiretap(t *testing.T, uri string) *wiretap {
	t.Helper()
	l, err := tcp.Listen("tcp", "localhost:0")
	if err != nil {
		t.Fatal(err)
	}
	_, to, _ := strings.Cut(uri, "://")
	p := &wiretap{Listener: l, to: to, known: map[string][]byte{}}
	files, err := filepath.Glob("../../graph/neo4j/cypher/*.cypher")
	if err != nil || len(files) == 0 {
		t.Fatal("no statements:", err)
	}
	hole := regexp.MustCompile(`<[A-Z]+>`)
	taken := map[string]string{}
	for _, f := range files {
		name := strings.TrimSuffix(filepath.Base(f), ".cypher")
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		if name == "schema" {
			continue // many statements, each of which changes nothing
		}
		longest := ""
		for _, part := range hole.Split(string(text), -1) {
			if len(part) > len(longest) {
				longest = part
			}
		}
		if other := taken[longest]; other != "" {
			t.Fatalf("nothing tells %s from %s", name, other)
		}
		taken[longest], p.known[name] = name, []byte(longest)
	}
	go p.serve()
	t.Cleanup(func() { l.Close() })
	return p
}

func (p *wiretap) uri() string { return "bolt://" + p.Addr().String() }

// points returns the moments of the statements that write.
func (p *wiretap) points() []sending {
	var out []sending
	for _, name := range []string{"begin", "create_nodes", "create_edges", "put_nodes", "put_edges", "delete_nodes", "delete_edges", "put_runs", "finish", "read_nodes", "states"} {
		if p.known[name] != nil {
			out = append(out, sending{name, false}, sending{name, true})
		}
	}
	return out
}

func (p *wiretap) arm(at sending, c *exec.Cmd) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.at, p.command = at, c
}

func (p *wiretap) serve() {
	for {
		in, err := p.Accept()
		if err != nil {
			return
		}
		out, err := tcp.Dial("tcp", p.to)
		if err != nil {
			in.Close()
			continue
		}
		asked := make(chan struct{}, 1)
		go p.pass(out, in, func(sent []byte) bool { return p.asks(sent, asked) })
		go p.pass(in, out, func([]byte) bool {
			select {
			case <-asked:
				return p.kill()
			default:
				return false
			}
		})
	}
}

// asks kills the command when what was sent holds the statement, or notes that
// its answer is to come.
func (p *wiretap) asks(sent []byte, asked chan struct{}) bool {
	p.mu.Lock()
	at := p.at
	words := p.known[at.statement]
	p.mu.Unlock()
	if words == nil || !bytes.Contains(sent, words) {
		return false
	}
	if at.answered {
		select {
		case asked <- struct{}{}:
		default:
		}
		return false
	}
	return p.kill()
}

func (p *wiretap) kill() bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.command == nil {
		return false
	}
	_ = p.command.Process.Kill()
	p.command = nil
	return true
}

// pass passes bytes on until stop says so. It shows stop what is sent together
// with the end of what was sent before, where a statement may begin.
func (p *wiretap) pass(to io.WriteCloser, from io.Reader, stop func([]byte) bool) {
	defer to.Close()
	const longest = 1 << 10
	var before []byte
	buf := make([]byte, 1<<16)
	for {
		n, err := from.Read(buf)
		if n > 0 {
			seen := append(before, buf[:n]...)
			if stop(seen) {
				return
			}
			before = append([]byte(nil), seen[max(0, len(seen)-longest):]...)
			if _, err := to.Write(buf[:n]); err != nil {
				return
			}
		}
		if err != nil {
			return
		}
	}
}
