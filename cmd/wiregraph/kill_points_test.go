package main

import (
	"fmt"
	"os"
	"sync"

	"modernc.org/sqlite"
)

// What the test binary looks at when it is the program.
const (
	killTrace = "WIREGRAPH_TEST_TRACE" // a file that takes the names of the points as they are reached
	killPoint = "WIREGRAPH_TEST_POINT" // the point at which the program kills itself
)

// killable makes the program note the points that it reaches in its workspace,
// and kill itself at one of them. A point is the first row of a table that a
// transaction inserts, deletes or updates, or its commit, just before it takes
// effect: "2: insert s_claim", "2: commit". The driver calls hooks at each;
// the program itself knows nothing of them.
func killable(trace, point string) error {
	if trace == "" && point == "" {
		return nil
	}
	var to *os.File
	if trace != "" {
		var err error
		if to, err = os.Create(trace); err != nil {
			return err
		}
	}
	var mu sync.Mutex
	commits, seen := 0, map[string]bool{}
	reach := func(what string) {
		name := fmt.Sprintf("%d: %s", commits+1, what)
		if seen[name] {
			return
		}
		seen[name] = true
		if to != nil {
			fmt.Fprintln(to, name)
		}
		if name == point {
			killMyself()
		}
	}
	sqlite.RegisterConnectionHook(func(conn sqlite.ExecQuerierContext, _ string) error {
		hooks, ok := conn.(sqlite.HookRegisterer)
		if !ok {
			return fmt.Errorf("a connection of type %T takes no hooks", conn)
		}
		hooks.RegisterPreUpdateHook(func(d sqlite.SQLitePreUpdateData) {
			mu.Lock()
			defer mu.Unlock()
			reach(operations[d.Op] + " " + d.TableName)
		})
		hooks.RegisterCommitHook(func() int32 {
			mu.Lock()
			defer mu.Unlock()
			reach("commit")
			commits++
			return 0
		})
		return nil
	})
	return nil
}

// operations names the values of SQLITE_INSERT, SQLITE_DELETE and SQLITE_UPDATE.
var operations = map[int32]string{18: "insert", 9: "delete", 23: "update"}

// killMyself ends the process as kill -9 does: nothing is closed or flushed.
func killMyself() {
	p, err := os.FindProcess(os.Getpid())
	if err == nil {
		err = p.Kill()
	}
	if err != nil {
		panic(err)
	}
	select {}
}
