// Command eval measures the language models and prints one JSON object.
//
//	go run ./extract/nlp/eval -conllu FILE        tags, lemmas and heads on gold tokens and sentences
//	go run ./extract/nlp/eval -conllu FILE -raw   the same from raw text, aligned by characters (CoNLL 2018); a blank line
//	                                              stands before each document and paragraph, as in the shared task's texts
//	go run ./extract/nlp/eval -ner FILE.iob2      names: exact spans of PER, ORG and LOC, on gold tokens
//	go run ./extract/nlp/eval -speed FILE         speed of the whole analysis of a text on one core
//
// Shares are between 0 and 1. With -weights FILE the network is that of a file
// which train/export.py wrote.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"runtime"
	"time"

	"wiregraph/extract/nlp"
)

func main() {
	conllu := flag.String("conllu", "", "treebank in CoNLL-U")
	raw := flag.Bool("raw", false, "with -conllu: analyse the raw text")
	ner := flag.String("ner", "", "names in UNER's tab-separated IOB2")
	speed := flag.String("speed", "", "text to time")
	weights := flag.String("weights", "", "measure the network of this file in place of the embedded one")
	flag.Parse()
	out, err := run(*conllu, *raw, *ner, *speed, *weights)
	if err != nil {
		fmt.Fprintln(os.Stderr, "eval:", err)
		os.Exit(1)
	}
	if err := json.NewEncoder(os.Stdout).Encode(out); err != nil {
		fmt.Fprintln(os.Stderr, "eval:", err)
		os.Exit(1)
	}
}

func run(conllu string, raw bool, ner, speed, weights string) (any, error) {
	load := nlp.NewParser
	if weights != "" {
		file, err := os.ReadFile(weights)
		if err != nil {
			return nil, err
		}
		load = func() (*nlp.Parser, error) { return nlp.NewParserOf(file) }
	}
	runtime.GOMAXPROCS(1)
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	start := time.Now()
	p, err := load()
	if err != nil {
		return nil, fmt.Errorf("load the models: %w", err)
	}
	loaded := time.Since(start)
	runtime.GC()
	runtime.ReadMemStats(&after)
	switch {
	case conllu != "":
		sentences, err := readConllu(conllu)
		if err != nil {
			return nil, err
		}
		if raw {
			return scoreRaw(p, sentences), nil
		}
		return scoreGold(p, sentences), nil
	case ner != "":
		sentences, err := readIOB2(ner)
		if err != nil {
			return nil, err
		}
		return scoreNames(p, sentences), nil
	case speed != "":
		text, err := os.ReadFile(speed)
		if err != nil {
			return nil, err
		}
		return map[string]float64{
			"tokens_per_s": fastest(p, string(text)),
			"load_ms":      float64(loaded.Microseconds()) / 1000,
			"heap_mb":      float64(after.HeapAlloc-before.HeapAlloc) / 1e6,
		}, nil
	}
	return nil, fmt.Errorf("nothing to do: give -conllu, -ner or -speed")
}

// fastest returns the tokens a second of the fastest of several passes: other
// work on the machine only ever makes one slower.
func fastest(p *nlp.Parser, text string) float64 {
	const passes, least = 3, 3 * time.Second
	best := 0.0
	start := time.Now()
	for n := 0; n < passes || time.Since(start) < least; n++ {
		pass := time.Now()
		tokens := len(p.Parse(text).Tokens)
		best = max(best, float64(tokens)/time.Since(pass).Seconds())
	}
	return best
}
