package neo4j

import (
	"context"
	"errors"
	"fmt"
	"strings"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// What can be wrong with a database; ask with errors.Is. The messages of the
// errors themselves say what to do.
var (
	ErrUnreachable = errors.New("Neo4j does not answer")
	ErrUnwelcome   = errors.New("Neo4j does not let us in")
	ErrNoDatabase  = errors.New("no such database")
	ErrReadOnly    = errors.New("the database may not be written")
	ErrForeign     = errors.New("the database holds nodes of others")
	ErrOtherCopy   = errors.New("the database holds the copy of another workspace")
	ErrOvertaken   = errors.New("another program publishes")
	ErrTooLong     = errors.New("the question takes too long")
)

// A problem is an error about a database: its kind, and a sentence for the
// person who has to do something about it.
type problem struct {
	kind error
	text string
}

func (p *problem) Error() string { return p.text }
func (p *problem) Unwrap() error { return p.kind }

func problemf(kind error, format string, args ...any) error {
	return &problem{kind, fmt.Sprintf(format, args...)}
}

// explain turns the errors that a person can do something about into problems.
func (db *DB) explain(err error) error {
	var server *driver.Neo4jError
	var gone *driver.ConnectivityError
	var login *driver.TokenExpiredError
	var spent *driver.TransactionExecutionLimit
	var done *problem
	switch {
	case err == nil, errors.As(err, &done), errors.Is(err, context.Canceled):
		return err
	case errors.As(err, &spent) && len(spent.Errors) > 0: // tried again until the time was up
		return db.explain(spent.Errors[len(spent.Errors)-1])
	case errors.As(err, &server):
		return db.explainServer(server, err)
	case errors.As(err, &login):
		return problemf(ErrUnwelcome, "Neo4j at %s: the login has expired", db.uri)
	case errors.As(err, &gone), errors.Is(err, context.DeadlineExceeded):
		return problemf(ErrUnreachable, "Neo4j at %s does not answer: start it, or name another with --neo4j or WIREGRAPH_NEO4J_URI (%s)", db.uri, firstLine(err))
	}
	return fmt.Errorf("Neo4j at %s: %w", db.uri, err)
}

func (db *DB) explainServer(e *driver.Neo4jError, err error) error {
	switch {
	case strings.HasPrefix(e.Code, "Neo.ClientError.Security.Unauthorized"):
		return problemf(ErrUnwelcome, "Neo4j at %s does not know the user or the password: set WIREGRAPH_NEO4J_USER (default neo4j) and WIREGRAPH_NEO4J_PASSWORD or WIREGRAPH_NEO4J_PASSWORD_FILE", db.uri)
	case strings.HasPrefix(e.Code, "Neo.ClientError.Security.AuthenticationRateLimit"):
		return problemf(ErrUnwelcome, "Neo4j at %s was given wrong passwords too often: wait a few seconds, then try the right one", db.uri)
	case strings.HasPrefix(e.Code, "Neo.ClientError.Security.CredentialsExpired"):
		return problemf(ErrUnwelcome, "Neo4j at %s wants the first password changed: do it in Neo4j Browser, then set WIREGRAPH_NEO4J_PASSWORD", db.uri)
	case strings.HasPrefix(e.Code, "Neo.ClientError.Transaction.TransactionTimedOut"):
		return problemf(ErrTooLong, "Neo4j at %s had no answer in the time that there is: ask about rarer names, or for less", db.uri)
	case strings.HasPrefix(e.Code, "Neo.ClientError.Database.DatabaseNotFound"):
		return problemf(ErrNoDatabase, "Neo4j at %s has no database %q: set WIREGRAPH_NEO4J_DATABASE (Community Edition has only %q)", db.uri, db.database, DefaultDatabase)
	case strings.HasPrefix(e.Code, "Neo.ClientError.Security.Forbidden"), strings.HasPrefix(e.Code, "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase"),
		strings.HasPrefix(e.Code, "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase"), strings.HasPrefix(e.Code, "Neo.ClientError.Statement.AccessMode"),
		strings.HasPrefix(e.Code, "Neo.ClientError.Cluster.NotALeader"):
		return problemf(ErrReadOnly, "the database %q of Neo4j at %s may not be written by this user: ask for the role publisher or better, or for a writable database (%s)", db.database, db.uri, e.Msg)
	case strings.HasPrefix(e.Code, "Neo.TransientError.General.DatabaseUnavailable"), strings.HasPrefix(e.Code, "Neo.ClientError.Database.Unavailable"), e.Code == "Neo.TransientError.Database.DatabaseUnavailable":
		return problemf(ErrUnreachable, "the database %q of Neo4j at %s is not up: try again when it is (%s)", db.database, db.uri, e.Msg)
	}
	return fmt.Errorf("Neo4j at %s: %w", db.uri, err)
}

func firstLine(err error) string {
	line, _, _ := strings.Cut(err.Error(), "\n")
	return line
}
