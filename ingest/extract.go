package ingest

import (
	"runtime"
	"strconv"
	"strings"

	"wiregraph/graph"
)

// Extract returns what an extractor claims of the article read at a place. An article over
// which the extractor falls is Refused: it is a fault of ours, and no reason that the other
// articles are not read.
func Extract(x Extractor, where string, a graph.Article) (claims []graph.Claim, err error) {
	defer func() {
		if fault := recover(); fault != nil {
			claims, err = nil, refuse(where, Fault, "%v at %s", fault, thrower())
		}
	}()
	return x.Extract(a), nil
}

// thrower says where the panic that is being recovered from came from: file and line of the
// first caller that is none of the runtime's.
func thrower() string {
	pcs := make([]uintptr, 32)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(1, pcs)])
	panicked := false
	for {
		f, more := frames.Next()
		inRuntime := strings.HasPrefix(f.Function, "runtime.")
		if panicked && !inRuntime {
			return f.File[strings.LastIndexByte(f.File, '/')+1:] + ":" + strconv.Itoa(f.Line)
		}
		panicked = panicked || inRuntime && f.Function == "runtime.gopanic"
		if !more {
			return "a place unknown"
		}
	}
}
