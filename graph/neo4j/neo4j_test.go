package neo4j

import (
	"context"
	"errors"
	"fmt"
	"net"
	"strings"
	"testing"
	"time"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"go.uber.org/goleak"
)

func TestCheck(t *testing.T) {
	for uri, want := range map[string]string{
		"bolt://localhost:7687":        "",
		"bolt://127.0.0.1:7687":        "",
		"neo4j://[::1]:7687":           "",
		"bolt+s://example.org:7687":    "",
		"neo4j+s://example.org":        "",
		"bolt://example.org:7687":      "warning: the way to example.org:7687 is not encrypted",
		"neo4j://192.0.2.1":            "warning: the way to 192.0.2.1 is not encrypted",
		"http://localhost:7474":        "is the address of Neo4j Browser: programs use bolt://localhost:7687",
		"https://example.org/browser/": "programs use bolt://example.org:7687",
		"localhost:7687":               "no known scheme",
		"bolt:":                        "no known scheme",
		"bolt://":                      "no known scheme",
		"":                             "no known scheme",
		"ftp://localhost":              "no known scheme",
		"bolt://a:b@localhost":         "holds a password",
		"bolt://local host":            "cannot be read",
	} {
		warning, err := Config{URI: uri}.Check()
		got := ""
		if warning != "" {
			got = "warning: " + warning
		}
		if err != nil {
			got = err.Error()
		}
		if want == "" && got != "" || !strings.Contains(got, want) {
			t.Errorf("%s: got %q, want %q", uri, got, want)
		}
	}
}

// TestDown: where nothing listens, and where something listens that never
// answers, the error is clear and comes within ten seconds.
func TestDown(t *testing.T) {
	defer goleak.VerifyNone(t, goleak.IgnoreCurrent())
	silent, err := net.Listen("tcp", "localhost:0")
	if err != nil {
		t.Fatal(err)
	}
	defer silent.Close()
	closed, err := net.Listen("tcp", "localhost:0")
	if err != nil {
		t.Fatal(err)
	}
	closed.Close()
	for name, address := range map[string]string{"nothing listens": closed.Addr().String(), "nothing answers": silent.Addr().String()} {
		ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
		_, err := Open(ctx, Config{URI: "bolt://" + address, User: "neo4j", Password: "x"})
		if !errors.Is(err, ErrUnreachable) || !strings.Contains(err.Error(), "start it, or name another") {
			t.Errorf("%s: %v", name, err)
		}
		if ctx.Err() != nil {
			t.Errorf("%s: no answer within ten seconds", name)
		}
		cancel()
	}
}

// TestUnwelcome: wrong passwords and databases are told apart, with what to do.
func TestUnwelcome(t *testing.T) {
	f := newFixture(t)
	good := configOf(f.server)
	for name, c := range map[string]struct {
		change func(*Config)
		kind   error
		advice string
	}{
		"password": {func(c *Config) { c.Password = "wrong" }, ErrUnwelcome, "set WIREGRAPH_NEO4J_USER"},
		"user":     {func(c *Config) { c.User = "nobody" }, ErrUnwelcome, "set WIREGRAPH_NEO4J_USER"},
		"database": {func(c *Config) { c.Database = "press" }, ErrNoDatabase, "set WIREGRAPH_NEO4J_DATABASE"},
		"tls":      {func(c *Config) { c.URI = strings.Replace(c.URI, "bolt:", "bolt+s:", 1) }, ErrUnreachable, ""},
	} {
		bad := good
		c.change(&bad)
		db, err := Open(t.Context(), bad)
		if !errors.Is(err, c.kind) || !strings.Contains(err.Error(), c.advice) {
			t.Errorf("%s: %v", name, err)
		}
		if err == nil {
			_ = db.Close(t.Context())
		} else if strings.Contains(err.Error(), good.Password) {
			t.Errorf("%s: the message holds the password", name)
		}
	}
}

// TestExplain: the server's codes become errors that say what to do. Community
// Edition has no roles and sets no database read-only while it runs, so that
// those who may not write are known here by their codes alone.
func TestExplain(t *testing.T) {
	db := &DB{uri: "bolt://localhost:7687", database: "press"}
	for code, want := range map[string]error{
		"Neo.ClientError.Security.Unauthorized":                 ErrUnwelcome,
		"Neo.ClientError.Security.AuthenticationRateLimit":      ErrUnwelcome,
		"Neo.ClientError.Security.CredentialsExpired":           ErrUnwelcome,
		"Neo.ClientError.Security.Forbidden":                    ErrReadOnly,
		"Neo.ClientError.General.WriteOnReadOnlyAccessDatabase": ErrReadOnly,
		"Neo.ClientError.General.ForbiddenOnReadOnlyDatabase":   ErrReadOnly,
		"Neo.ClientError.Statement.AccessMode":                  ErrReadOnly,
		"Neo.ClientError.Cluster.NotALeader":                    ErrReadOnly,
		"Neo.ClientError.Database.DatabaseNotFound":             ErrNoDatabase,
		"Neo.TransientError.General.DatabaseUnavailable":        ErrUnreachable,
		"Neo.ClientError.Schema.ConstraintValidationFailed":     nil,
	} {
		server := &driver.Neo4jError{Code: code, Msg: "the server's words"}
		spent := &driver.TransactionExecutionLimit{Errors: []error{errors.New("before"), server}}
		for _, err := range []error{server, spent, fmt.Errorf("ask: %w", server)} {
			got := db.explain(err)
			if want == nil && !errors.Is(got, server) || want != nil && !errors.Is(got, want) || !strings.Contains(got.Error(), "bolt://localhost:7687") {
				t.Errorf("%s: %v", code, got)
			}
			if again := db.explain(got); again.Error() != got.Error() && want != nil {
				t.Errorf("%s explained twice: %v", code, again)
			}
		}
	}
	if err := db.explain(context.Canceled); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}

// TestQueryCannotWrite: a question never changes the copy, whatever it says.
func TestQueryCannotWrite(t *testing.T) {
	f := newFixture(t)
	f.put(0)
	f.publish()
	for _, q := range []string{
		"MATCH (n) DETACH DELETE n RETURN 1 AS a",
		"CREATE (n:Entity) RETURN 1 AS a",
		"MATCH (n:Person) SET n.name = 'x' RETURN 1 AS a",
		"MERGE (n:Odd) RETURN 1 AS a",
	} {
		if _, err := f.db.Query(t.Context(), q, nil, []string{"a"}); !errors.Is(err, ErrReadOnly) {
			t.Errorf("%s: %v", q, err)
		}
	}
	f.equal()
	if _, err := f.db.Query(t.Context(), "RETURN 1 AS a", nil, []string{"b"}); err == nil || !strings.Contains(err.Error(), "no column b") {
		t.Errorf("a column that is not there: %v", err)
	}
}

// TestTooLong: a question that takes too long ends, on the server too, with an
// error of its own.
func TestTooLong(t *testing.T) {
	f := newFixture(t)
	f.db.patience = 200 * time.Millisecond
	_, err := f.db.Query(t.Context(), "UNWIND range(1, 100000) AS x UNWIND range(1, 100000) AS y RETURN sum(x * y) AS a", nil, []string{"a"})
	if !errors.Is(err, ErrTooLong) || !strings.Contains(err.Error(), "ask about rarer names") {
		t.Errorf("%v", err)
	}
}
