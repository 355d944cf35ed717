package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"strings"

	"wiregraph/graph/neo4j"
	"wiregraph/graph/ontology"
	"wiregraph/graph/sqlite"
)

// The environment that names the published copy.
const (
	envURI          = "WIREGRAPH_NEO4J_URI"
	envUser         = "WIREGRAPH_NEO4J_USER"
	envPassword     = "WIREGRAPH_NEO4J_PASSWORD"
	envPasswordFile = "WIREGRAPH_NEO4J_PASSWORD_FILE"
	envDatabase     = "WIREGRAPH_NEO4J_DATABASE"
)

// target returns where the workspace is to be published: what --neo4j names,
// else the environment; an empty URI when neither does. It warns of an address
// that others can listen to.
func (a *app) target() (neo4j.Config, error) {
	c := neo4j.Config{
		URI:      cmp.Or(a.neo4j, os.Getenv(envURI)),
		User:     cmp.Or(os.Getenv(envUser), "neo4j"),
		Password: os.Getenv(envPassword),
		Database: os.Getenv(envDatabase),
	}
	if c.URI == "" {
		return c, nil
	}
	if file := os.Getenv(envPasswordFile); file != "" {
		if c.Password != "" {
			return c, usagef("%s and %s are both set: set one", envPassword, envPasswordFile)
		}
		text, err := os.ReadFile(file)
		if err != nil {
			return c, fmt.Errorf("read the password of Neo4j: %w", err)
		}
		c.Password = strings.TrimRight(string(text), "\r\n")
	}
	warning, err := c.Check()
	if err != nil {
		return c, &usageError{err: err}
	}
	if warning != "" {
		fmt.Fprintf(a.err, "wiregraph: warning: %s\n", warning)
	}
	return c, nil
}

// copy opens the published copy that --neo4j names, to ask it.
func (a *app) copy(ctx context.Context) (*neo4j.DB, error) {
	c, err := a.target()
	if err != nil {
		return nil, err
	}
	return neo4j.Open(ctx, c)
}

// publish brings the copy to the state of the workspace, which must be open
// for writing and settled.
func (a *app) publish(ctx context.Context, w *sqlite.Workspace, c neo4j.Config, adopt bool) (report neo4j.Report, err error) {
	o, err := ontology.Load()
	if err != nil {
		return report, fmt.Errorf("load ontology: %w", err)
	}
	db, err := neo4j.Open(ctx, c)
	if err != nil {
		return report, err
	}
	defer func() { err = errors.Join(err, db.Close(context.WithoutCancel(ctx))) }()
	seal, err := w.Seal(ctx, db.Name())
	if err != nil {
		return report, err
	}
	s, err := w.Snapshot(ctx)
	if err != nil {
		return report, err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	report, err = db.Publish(ctx, s, neo4j.Options{Ontology: o, Seal: seal, Adopt: adopt})
	if err != nil || report.Seal == seal {
		return report, err
	}
	return report, w.SetSeal(ctx, db.Name(), report.Seal)
}

// published says what publishing did, in a line.
func published(r *neo4j.Report) string {
	if r.Changed() == 0 {
		return "Neo4j is up to date.\n"
	}
	return fmt.Sprintf("Published to Neo4j: %s and %s put, %s and %s taken out.\n",
		count(r.NodesPut, "node"), count(r.EdgesPut, "edge"), count(r.NodesGone, "node"), count(r.EdgesGone, "edge"))
}
