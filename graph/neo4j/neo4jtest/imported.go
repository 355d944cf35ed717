package neo4jtest

import (
	"context"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/testcontainers/testcontainers-go"
	container "github.com/testcontainers/testcontainers-go/modules/neo4j"
	"github.com/testcontainers/testcontainers-go/wait"
)

// importFirst is what a container does that imports before it serves. An image
// without the script neo4j-admin has its program.
const importFirst = `set -e
export NEO4J_HOME=/var/lib/neo4j NEO4J_CONF=/var/lib/neo4j/conf
if ! command -v neo4j-admin >/dev/null; then
  mkdir -p $NEO4J_CONF
  echo server.directories.data=/data >$NEO4J_CONF/neo4j.conf
  printf '#!/bin/sh\nexec java -cp "$NEO4J_HOME/lib/*" org.neo4j.cli.AdminTool "$@"\n' >/bin/neo4j-admin
  chmod +x /bin/neo4j-admin
fi
eval "$IMPORT"
for entry in /docker-entrypoint.sh /startup/docker-entrypoint.sh; do
  if [ -x $entry ]; then exec $entry neo4j; fi
done`

// Imported returns a server of the test's own, whose database is what the
// command (neo4j-admin database import …) made of the files of a folder. The
// files are where they are here.
func Imported(tb testing.TB, dir, command string) Address {
	tb.Helper()
	c, err := imported(dir, command)
	if c != nil {
		tb.Cleanup(func() { _ = testcontainers.TerminateContainer(c) })
	}
	var a Address
	if err == nil {
		a, err = addressOf(context.Background(), c)
	}
	if err != nil {
		unavailable(tb, err)
	}
	return a
}

func imported(dir, command string) (c *container.Neo4jContainer, err error) {
	defer noEngine(&err)
	if err := prepare(); err != nil {
		return nil, err
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	var files []testcontainers.ContainerFile
	for _, e := range entries {
		at := filepath.Join(dir, e.Name())
		files = append(files, testcontainers.ContainerFile{HostFilePath: at, ContainerFilePath: at, FileMode: 0o644})
	}
	ctx, cancel := context.WithTimeout(context.Background(), 4*time.Minute)
	defer cancel()
	return container.Run(ctx, image(), container.WithAdminPassword(password),
		testcontainers.WithFiles(files...), testcontainers.WithEnv(map[string]string{"IMPORT": command}),
		testcontainers.WithEntrypoint("sh", "-c", importFirst),
		testcontainers.WithWaitStrategyAndDeadline(3*time.Minute, wait.ForLog("INFO  Started.").WithStartupTimeout(3*time.Minute)))
}
