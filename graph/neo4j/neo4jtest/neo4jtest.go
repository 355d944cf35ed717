// Package neo4jtest gives tests a real Neo4j server.
//
// The server is the one that WIREGRAPH_TEST_NEO4J_URI names (with
// WIREGRAPH_TEST_NEO4J_PASSWORD; it is emptied!), else a container that the
// tests of one package share. Where neither can be had, and in short runs, which
// start no container, tests are skipped with the reason; with
// WIREGRAPH_REQUIRE_NEO4J=1 they fail instead.
package neo4jtest

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"
	"sync"
	"testing"
	"time"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/testcontainers/testcontainers-go"
	container "github.com/testcontainers/testcontainers-go/modules/neo4j"
	"github.com/testcontainers/testcontainers-go/wait"
)

// The environment that tests look at.
const (
	envURI      = "WIREGRAPH_TEST_NEO4J_URI"
	envPassword = "WIREGRAPH_TEST_NEO4J_PASSWORD"
	envRequire  = "WIREGRAPH_REQUIRE_NEO4J"
	envImage    = "WIREGRAPH_TEST_NEO4J_IMAGE"
)

// Image is the server that tests run when none is named.
const Image = "neo4j:5.26.29"

const (
	user     = "neo4j"
	password = "test-password"
	database = "neo4j"
)

// A Server is a running server whose database is empty, and which no other
// test uses until this one ends.
type Server struct {
	Address
	driver driver.DriverWithContext
}

// An Address says where a server is and who may enter.
type Address struct{ URI, User, Password, Database string }

// Start returns the server for a test.
func Start(tb testing.TB) *Server {
	tb.Helper()
	c, err := server()
	if err != nil {
		unavailable(tb, err)
	}
	d, err := driver.NewDriverWithContext(c.URI, driver.BasicAuth(c.User, c.Password, ""))
	if err != nil {
		tb.Fatal(err)
	}
	s := &Server{c, d}
	tb.Cleanup(func() { _ = d.Close(context.Background()) })
	s.reserve(tb)
	s.Empty(tb)
	return s
}

// unavailable skips a test, or fails it where a server is required.
func unavailable(tb testing.TB, err error) {
	tb.Helper()
	if os.Getenv(envRequire) != "" {
		tb.Fatalf("no Neo4j server to test with: %v", err)
	}
	tb.Skipf("no Neo4j server to test with: %v", err)
}

// Main runs the tests of a package and then stops the container that they
// shared; for use in TestMain, which passes the code on to os.Exit.
func Main(m interface{ Run() int }) int {
	code := m.Run()
	if shared.container != nil {
		if err := testcontainers.TerminateContainer(shared.container); err != nil {
			fmt.Fprintln(os.Stderr, "stop Neo4j:", err)
		}
	}
	return code
}

// shared is the server of this process.
var shared struct {
	once      sync.Once
	config    Address
	container *container.Neo4jContainer
	err       error
}

// server returns the server of this process, and starts it the first time.
func server() (Address, error) {
	shared.once.Do(func() {
		if uri := os.Getenv(envURI); uri != "" {
			shared.config = Address{URI: uri, User: user, Password: os.Getenv(envPassword), Database: database}
			return
		}
		if testing.Short() && os.Getenv(envRequire) == "" {
			shared.err = errors.New("short tests start no container, and " + envURI + " names no server")
			return
		}
		shared.err = run()
	})
	return shared.config, shared.err
}

func run() (err error) {
	defer noEngine(&err)
	if err := prepare(); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(context.Background(), 3*time.Minute)
	defer cancel()
	c, err := container.Run(ctx, image(), container.WithAdminPassword(password),
		container.WithNeo4jSetting("server.memory.heap.max_size", "1G"),
		testcontainers.WithWaitStrategyAndDeadline(2*time.Minute, wait.ForLog("INFO  Started.").WithStartupTimeout(2*time.Minute)))
	shared.container = c
	if err != nil {
		return fmt.Errorf("start %s: %w", image(), err)
	}
	shared.config, err = addressOf(ctx, c)
	return err
}

// noEngine makes an error of the library's panic on a machine without a
// container engine.
func noEngine(err *error) {
	if r := recover(); r != nil {
		*err = fmt.Errorf("no container engine: %v", r)
	}
}

// prepare tells the library where it runs. The reaper is an image of its own,
// and tests clean up.
func prepare() error {
	for name, value := range map[string]string{"TESTCONTAINERS_RYUK_DISABLED": "true", "TESTCONTAINERS_HOST_OVERRIDE": host()} {
		if value != "" && os.Getenv(name) == "" {
			if err := os.Setenv(name, value); err != nil {
				return err
			}
		}
	}
	return nil
}

// image is the server's image.
func image() string { return cmp.Or(os.Getenv(envImage), Image) }

func addressOf(ctx context.Context, c *container.Neo4jContainer) (Address, error) {
	address, err := c.BoltUrl(ctx)
	if err != nil {
		return Address{}, fmt.Errorf("find %s: %w", image(), err)
	}
	u, err := url.Parse(address)
	if err != nil {
		return Address{}, err
	}
	u.Scheme = "bolt" // routing would lead to an address inside the container
	return Address{URI: u.String(), User: user, Password: password, Database: database}, nil
}

// host is where published ports are when the tests run in a container themselves.
func host() string {
	if _, err := os.Stat("/.dockerenv"); err == nil {
		return "localhost"
	}
	return ""
}

// reserve waits until no other test uses the server. The lock is a node that a
// transaction has made and never commits, so that nobody sees it, and it goes
// when the process ends.
func (s *Server) reserve(tb testing.TB) {
	tb.Helper()
	ctx := context.Background()
	s.Run(tb, "CREATE CONSTRAINT test_lock IF NOT EXISTS FOR (n:TestLock) REQUIRE n.id IS UNIQUE", nil)
	session := s.driver.NewSession(ctx, driver.SessionConfig{DatabaseName: database})
	tx, err := session.BeginTransaction(ctx)
	if err == nil {
		var r driver.ResultWithContext
		if r, err = tx.Run(ctx, "MERGE (n:TestLock {id: 1}) SET n.held = true", nil); err == nil {
			_, err = r.Consume(ctx)
		}
	}
	if err != nil {
		tb.Fatal(errors.Join(err, session.Close(ctx)))
	}
	tb.Cleanup(func() { _, _ = tx.Rollback(ctx), session.Close(ctx) }) // the server may have been stopped
}

// Empty deletes all nodes, constraints and indexes.
func (s *Server) Empty(tb testing.TB) {
	tb.Helper()
	s.Run(tb, "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS", nil)
	for _, r := range s.Run(tb, "SHOW CONSTRAINTS YIELD name WHERE name <> 'test_lock' RETURN name", nil) {
		s.Run(tb, "DROP CONSTRAINT `"+r["name"].(string)+"`", nil)
	}
	for _, r := range s.Run(tb, "SHOW INDEXES YIELD name, type, owningConstraint WHERE type <> 'LOOKUP' AND owningConstraint IS NULL RETURN name", nil) {
		s.Run(tb, "DROP INDEX `"+r["name"].(string)+"`", nil)
	}
}

// Run runs a statement, as somebody with Browser would, and returns its rows.
func (s *Server) Run(tb testing.TB, statement string, params map[string]any) []map[string]any {
	tb.Helper()
	ctx := context.Background()
	session := s.driver.NewSession(ctx, driver.SessionConfig{DatabaseName: database})
	defer session.Close(ctx)
	r, err := session.Run(ctx, statement, params)
	if err != nil {
		tb.Fatalf("%s: %v", statement, err)
	}
	records, err := r.Collect(ctx)
	if err != nil {
		tb.Fatalf("%s: %v", statement, err)
	}
	var out []map[string]any
	for _, rec := range records {
		out = append(out, rec.AsMap())
	}
	return out
}

// Plan returns a statement's plan as the server draws it, with every operator.
// (The driver's own tree has the last of several children in all their places.)
func (s *Server) Plan(tb testing.TB, statement string, params map[string]any) string {
	tb.Helper()
	ctx := context.Background()
	session := s.driver.NewSession(ctx, driver.SessionConfig{DatabaseName: database})
	defer session.Close(ctx)
	r, err := session.Run(ctx, "EXPLAIN "+statement, params)
	if err != nil {
		tb.Fatalf("%s: %v", statement, err)
	}
	summary, err := r.Consume(ctx)
	if err != nil {
		tb.Fatalf("%s: %v", statement, err)
	}
	drawn, ok := summary.Plan().Arguments()["string-representation"].(string)
	if !ok {
		tb.Fatalf("%s: the server drew no plan", statement)
	}
	return drawn
}
