// Package neo4j keeps the published copy of a workspace's graph in a Neo4j
// server, for people to explore, and asks questions of it.
//
// Publish brings the copy to the state of the workspace from whatever state
// the database is in. Labels, relationship types and property names are the
// same as in the workspace. Labels and types become part of statements only
// when the ontology knows them; all else that comes from texts reaches the
// server as parameters.
//
// What is ours: every node that carries a workspace's id, and what stands
// between such nodes. Other nodes are neither read nor changed.
package neo4j

import (
	"context"
	"fmt"
	"net"
	"net/url"
	"slices"
	"strings"
	"time"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/notifications"
)

// A Config says where a database is and who asks.
type Config struct {
	URI      string // bolt://localhost:7687
	User     string
	Password string
	Database string // "" means "neo4j"
}

// DefaultDatabase is the database of a server that has only one.
const DefaultDatabase = "neo4j"

// schemes are the kinds of addresses; the true ones encrypt.
var schemes = map[string]bool{"bolt": false, "neo4j": false, "bolt+s": true, "bolt+ssc": true, "neo4j+s": true, "neo4j+ssc": true}

// Check looks at the address without going there. The warning is for the
// person who gave it, "" when there is nothing to warn of.
func (c Config) Check() (warning string, err error) {
	u, err := url.Parse(c.URI)
	if err != nil {
		return "", fmt.Errorf("the address of Neo4j, %q, cannot be read: write it like bolt://localhost:7687", c.URI)
	}
	encrypted, known := schemes[u.Scheme]
	switch {
	case u.Scheme == "http" || u.Scheme == "https":
		return "", fmt.Errorf("%s is the address of Neo4j Browser: programs use bolt://%s:7687", c.URI, u.Hostname())
	case !known || u.Hostname() == "":
		return "", fmt.Errorf("the address of Neo4j, %q, has no known scheme: write it like bolt://localhost:7687 or neo4j+s://example.org:7687", c.URI)
	case u.User != nil:
		return "", fmt.Errorf("the address of Neo4j holds a password: give it as WIREGRAPH_NEO4J_PASSWORD, and the user as WIREGRAPH_NEO4J_USER")
	case !encrypted && !loopback(u.Hostname()):
		return fmt.Sprintf("the way to %s is not encrypted, others can read the password and the graph: use %s+s://", u.Host, u.Scheme), nil
	}
	return "", nil
}

func loopback(host string) bool {
	ip := net.ParseIP(host)
	return strings.EqualFold(host, "localhost") || ip != nil && ip.IsLoopback()
}

// Times that people wait.
const (
	connectTime = 8 * time.Second  // for the first answer of a server
	retryTime   = 5 * time.Second  // for a server that went away
	batchTime   = 2 * time.Minute  // for one batch
	queryTime   = 60 * time.Second // for a question
)

// A DB is a Neo4j database. Its methods may be called concurrently.
type DB struct {
	driver   driver.DriverWithContext
	database string
	uri      string
	batch    int           // rows of one transaction that writes, at most
	patience time.Duration // for a question
}

// Open connects to a database, and returns a clear error within ten seconds
// when it cannot be used.
func Open(ctx context.Context, c Config) (*DB, error) {
	if _, err := c.Check(); err != nil {
		return nil, err
	}
	d, err := driver.NewDriverWithContext(c.URI, driver.BasicAuth(c.User, c.Password, ""), func(o *config.Config) {
		o.UserAgent = "wiregraph"
		o.MaxTransactionRetryTime = retryTime
		o.ConnectionAcquisitionTimeout = connectTime
		o.SocketConnectTimeout = connectTime / 2
		o.FetchSize = 2000
		o.TelemetryDisabled = true
		o.NotificationsMinSeverity = notifications.WarningLevel
		o.NotificationsDisabledClassifications = notifications.DisableClassifications(notifications.Unrecognized)
	})
	if err != nil {
		return nil, fmt.Errorf("connect to Neo4j at %s: %w", c.URI, err)
	}
	db := &DB{driver: d, database: c.Database, uri: c.URI, batch: batchRows, patience: queryTime}
	if db.database == "" {
		db.database = DefaultDatabase
	}
	if err := db.knock(ctx); err != nil {
		_ = d.Close(ctx)
		return nil, err
	}
	return db, nil
}

// knock finds out whether the server answers, lets us in, and has the database.
func (db *DB) knock(ctx context.Context) error {
	short, cancel := context.WithTimeout(ctx, connectTime)
	defer cancel()
	if err := db.driver.VerifyConnectivity(short); err != nil {
		return db.explain(err)
	}
	return db.read(short, "RETURN 1", nil, func() {}, func(*driver.Record) error { return nil })
}

// Close ends the connections.
func (db *DB) Close(ctx context.Context) error { return db.driver.Close(ctx) }

// Name says which database it is; it holds no password.
func (db *DB) Name() string { return db.uri + "/" + db.database }

func (db *DB) session(ctx context.Context, mode driver.AccessMode) driver.SessionWithContext {
	return db.driver.NewSession(ctx, driver.SessionConfig{DatabaseName: db.database, AccessMode: mode})
}

// read runs a statement in a transaction that cannot write and hands each
// record to use. When the transaction is tried again, start is called first.
func (db *DB) read(ctx context.Context, statement string, params map[string]any, start func(), use func(*driver.Record) error, with ...func(*driver.TransactionConfig)) error {
	s := db.session(ctx, driver.AccessModeRead)
	defer s.Close(ctx)
	_, err := s.ExecuteRead(ctx, func(tx driver.ManagedTransaction) (any, error) {
		start()
		r, err := tx.Run(ctx, statement, params)
		if err != nil {
			return nil, err
		}
		for r.Next(ctx) {
			if err := use(r.Record()); err != nil {
				return nil, err
			}
		}
		return nil, r.Err()
	}, with...)
	return db.explain(err)
}

// bookmark names the last transaction that changed the database: as long as it
// is the same, nobody wrote anything. The leader of a cluster is asked.
func (db *DB) bookmark(ctx context.Context) (string, error) {
	s := db.session(ctx, driver.AccessModeWrite)
	defer s.Close(ctx)
	_, err := s.ExecuteWrite(ctx, func(tx driver.ManagedTransaction) (any, error) {
		r, err := tx.Run(ctx, "RETURN 1", nil)
		if err != nil {
			return nil, err
		}
		return r.Consume(ctx)
	})
	if err != nil {
		return "", db.explain(err)
	}
	return bookmarkOf(s), nil
}

func bookmarkOf(s driver.SessionWithContext) string {
	all := driver.BookmarksToRawValues(s.LastBookmarks())
	slices.Sort(all)
	return strings.Join(all, " ")
}
