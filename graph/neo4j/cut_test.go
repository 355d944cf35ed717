package neo4j

import (
	"context"
	"errors"
	"io"
	"iter"
	"math/rand/v2"
	"net"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"wiregraph/graph"
)

// A cutter passes bytes on to a server until it has passed so many, and then
// cuts every way there, as when the server is stopped.
type cutter struct {
	net.Listener
	to   string
	left atomic.Int64 // bytes until the cut; negative: never
	down atomic.Bool

	mu    sync.Mutex
	conns []net.Conn
}

func newCutter(t *testing.T, uri string) *cutter {
	t.Helper()
	l, err := net.Listen("tcp", "localhost:0")
	if err != nil {
		t.Fatal(err)
	}
	_, to, _ := strings.Cut(uri, "://")
	c := &cutter{Listener: l, to: to}
	c.left.Store(-1)
	go c.serve()
	t.Cleanup(func() { c.Close(); c.cut() })
	return c
}

func (c *cutter) uri() string { return "bolt://" + c.Addr().String() }

func (c *cutter) serve() {
	for {
		in, err := c.Accept()
		if err != nil {
			return
		}
		if c.down.Load() {
			in.Close()
			continue
		}
		out, err := net.Dial("tcp", c.to)
		if err != nil {
			in.Close()
			continue
		}
		c.mu.Lock()
		c.conns = append(c.conns, in, out)
		c.mu.Unlock()
		go c.pass(out, in)
		go c.pass(in, out)
	}
}

func (c *cutter) pass(to io.WriteCloser, from io.Reader) {
	defer to.Close()
	buf := make([]byte, 4096)
	for {
		n, err := from.Read(buf)
		if n > 0 {
			if left := c.left.Load(); left >= 0 && c.left.Add(-int64(n)) < 0 {
				c.cut()
				return
			}
			if _, err := to.Write(buf[:n]); err != nil {
				return
			}
		}
		if err != nil {
			return
		}
	}
}

// cut ends all connections, and lets no other in.
func (c *cutter) cut() {
	c.down.Store(true)
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, conn := range c.conns {
		conn.Close()
	}
	c.conns = nil
}

// up lets connections in again, and cuts them after so many bytes.
func (c *cutter) up(bytes int64) {
	c.left.Store(bytes)
	c.down.Store(false)
}

// cuts is how often publishing is cut: few times, or 20 with WIREGRAPH_LONG=1.
func cuts() int {
	if os.Getenv("WIREGRAPH_LONG") != "" {
		return 20
	}
	return 3
}

// TestCut: a server that goes away in the middle of publishing, at any moment,
// gives a clear error; the next publishing goes on to the same digest. Every
// other time the workspace changes in between.
func TestCut(t *testing.T) {
	f := newFixture(t)
	c := newCutter(t, f.server.URI)
	through := configOf(f.server)
	through.URI = c.uri()

	f.load(news(60))
	// How many bytes pass when nothing is cut.
	whole := func() int64 {
		f.server.Empty(t)
		f.seal = ""
		const plenty = 1 << 40
		c.up(plenty)
		db, err := Open(t.Context(), through)
		if err != nil {
			t.Fatal(err)
		}
		defer db.Close(context.Background())
		db.batch = 100
		if _, err := f.publishBy(db, false); err != nil {
			t.Fatal(err)
		}
		return plenty - c.left.Load()
	}
	total := whole()
	want, err := f.w.Digest(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	r := rand.New(rand.NewPCG(5, 5))
	cut, articles := 0, 60
	for i := range cuts() {
		bytes := total
		if i%2 == 0 {
			f.server.Empty(t)
			f.seal = ""
		} else { // a few articles more
			const more = 8
			f.load(news(articles + more)[articles:])
			if want, err = f.w.Digest(t.Context()); err != nil {
				t.Fatal(err)
			}
			bytes = total * more / int64(articles)
			articles += more
		}
		at := r.Int64N(bytes)
		c.up(at)
		db, err := Open(t.Context(), through)
		if err == nil {
			db.batch = 100 // many moments to be cut at
			_, err = f.publishBy(db, false)
			_ = db.Close(context.Background())
		}
		c.cut()
		if err != nil {
			cut++
			if !strings.Contains(err.Error(), "does not answer") {
				t.Errorf("cut after %d of %d bytes: the error is %v", at, bytes, err)
			}
		}
		left := f.server.Run(t, "MATCH (n) RETURN count(n) AS n", nil)[0]["n"]
		c.up(-1)
		report := f.publish()
		got, err := f.db.Digest(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if got != want {
			t.Errorf("cut after %d of %d bytes: the digest is %s, want %s", at, bytes, got, want)
		}
		t.Logf("cut %2d after %7d of %7d bytes, with %5v nodes there: then %4d nodes and %4d edges put, %d and %d taken out; digest %s", i+1, at, bytes, left, report.NodesPut, report.EdgesPut, report.NodesGone, report.EdgesGone, got[:12])
	}
	if cut == 0 {
		t.Error("nothing was cut")
	}
	t.Logf("%d of %d were cut", cut, cuts())
}

// TestOvertaken: of two that publish at once, the one that began first stops,
// and harms nothing.
func TestOvertaken(t *testing.T) {
	f := newFixture(t)
	f.put(0, 1, 2)
	s := f.snapshot()
	defer s.Close()
	o := Options{Ontology: f.ontology}
	if _, err := f.db.Publish(t.Context(), overtaken{s, func() { f.publish() }}, o); !errors.Is(err, ErrOvertaken) {
		t.Errorf("%v", err)
	}
	f.equal()
	if r := f.publish(); r.Changed() != 0 {
		t.Errorf("%+v", r)
	}
}

// overtaken has something happen when its nodes have been read.
type overtaken struct {
	Source
	then func()
}

func (o overtaken) Nodes(ctx context.Context) iter.Seq2[graph.Node, error] {
	return func(yield func(graph.Node, error) bool) {
		for n, err := range o.Source.Nodes(ctx) {
			if !yield(n, err) {
				return
			}
		}
		o.then()
	}
}
