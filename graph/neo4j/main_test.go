package neo4j

import (
	"os"
	"testing"

	"wiregraph/graph/neo4j/neo4jtest"
)

func TestMain(m *testing.M) { os.Exit(neo4jtest.Main(m)) }
