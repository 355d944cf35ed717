// Command wiregraph reads news articles and builds a knowledge graph of what
// they say.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"
)

func main() { os.Exit(untilStopped()) }

// untilStopped runs the command line until it is done or is told to stop.
func untilStopped() int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	return run(ctx, os.Args[1:], os.Stdout, os.Stderr)
}
