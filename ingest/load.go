package ingest

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"strings"

	"golang.org/x/sync/errgroup"

	"wiregraph/graph"
	"wiregraph/ingest/page"
)

// A batch is committed when it has so many articles or bytes of text.
const (
	batchArticles = 32
	batchBytes    = 4 << 20
)

// A Loader reads articles, has them extracted, and stores what came of them.
type Loader struct {
	Extractor Extractor
	Pages     page.Reader
	Workers   int                // how many articles are extracted at a time; 0: as many as the machine has processors
	Progress  func(articles int) // called by one goroutine after each article; may be nil
}

// A Report says what became of the inputs.
type Report struct {
	Articles  int // read and stored
	Unchanged int // read before, by the same extractor
	Claims    int
	Refused   []Refused
	Passed    int // files of folders that are no articles
}

// Taken returns how many articles were taken in, now or before.
func (r *Report) Taken() int { return r.Articles + r.Unchanged }

// Load brings what was found into the store. Many workers read and extract;
// visits are put in the order of the inputs, in batches, whatever the workers'
// number and speed. Refused inputs are in the report; the error is that of the
// store or of ctx, and what was put before it stays put.
func (l Loader) Load(ctx context.Context, found *Finding, store Store) (Report, error) {
	report := Report{Refused: found.Refused, Passed: found.Passed}
	w := writer{store: store, report: &report}
	by := l.Extractor.Version()
	err := l.each(ctx, found, func(ctx context.Context, d document) (outcome, error) {
		a, err := d.read()
		if err != nil {
			return outcome{}, err
		}
		has, err := store.Has(ctx, d.locator, a, by)
		if err != nil {
			return outcome{}, fmt.Errorf("look up %s: %w", d.locator, err)
		}
		if has {
			return outcome{unchanged: true}, nil
		}
		claims, err := Extract(l.Extractor, d.locator, a)
		return outcome{visit: graph.Visit{Article: a, Locator: d.locator, Claims: claims, Extractor: by}}, err
	}, func(o outcome) error {
		if o.unchanged {
			report.Unchanged++
			return nil
		}
		return w.add(ctx, o.visit)
	}, &report.Refused)
	if err != nil {
		return report, err
	}
	return report, w.flush(ctx)
}

// Read extracts what was found and stores nothing. The claims of the articles
// come in the order of the inputs.
func (l Loader) Read(ctx context.Context, found *Finding, each func(graph.Article, []graph.Claim) error) (Report, error) {
	report := Report{Refused: found.Refused, Passed: found.Passed}
	err := l.each(ctx, found, func(_ context.Context, d document) (outcome, error) {
		a, err := d.read()
		if err != nil {
			return outcome{}, err
		}
		claims, err := Extract(l.Extractor, d.locator, a)
		return outcome{visit: graph.Visit{Article: a, Locator: d.locator, Claims: claims}}, err
	}, func(o outcome) error {
		report.Articles++
		report.Claims += len(o.visit.Claims)
		return each(o.visit.Article, o.visit.Claims)
	}, &report.Refused)
	return report, err
}

// An outcome is what became of one document.
type outcome struct {
	visit     graph.Visit
	unchanged bool
}

// each has workers do the documents and gives the outcomes to done, one at a
// time, in the order of the documents. So many documents are under way that
// the workers have something to do, and no more.
func (l Loader) each(ctx context.Context, found *Finding, do func(context.Context, document) (outcome, error), done func(outcome) error, refused *[]Refused) error {
	workers := l.Workers
	if workers <= 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	type answer struct {
		outcome
		err error
	}
	type job struct {
		document
		answer chan answer
	}
	group, ctx := errgroup.WithContext(ctx)
	todo := make(chan job)
	order := make(chan job, 2*workers)

	group.Go(func() error {
		defer close(todo)
		defer close(order)
		for _, p := range found.places {
			for d := range p.documents(l.Pages) {
				j := job{d, make(chan answer, 1)}
				select {
				case order <- j:
				case <-ctx.Done():
					return ctx.Err()
				}
				select {
				case todo <- j:
				case <-ctx.Done():
					return ctx.Err()
				}
			}
		}
		return nil
	})
	for range workers {
		group.Go(func() error {
			for j := range todo {
				o, err := do(ctx, j.document)
				j.answer <- answer{o, err}
			}
			return nil
		})
	}
	group.Go(func() error {
		claimsIn := map[string]bool{}
		for n := 1; ; n++ {
			var a answer
			select {
			case j, more := <-order:
				if !more {
					return ctx.Err()
				}
				select {
				case a = <-j.answer:
				case <-ctx.Done():
					return ctx.Err()
				}
			case <-ctx.Done():
				return ctx.Err()
			}
			var no Refused
			switch {
			case errors.As(a.err, &no):
				// A file of claims is one mistake and not one for each line.
				file := no.Where[:max(strings.LastIndex(no.Where, ":"), 0)]
				if no.Reason != ClaimsHere || !claimsIn[file] {
					*refused = append(*refused, no)
				}
				claimsIn[file] = claimsIn[file] || no.Reason == ClaimsHere
			case a.err != nil:
				return a.err
			default:
				if err := done(a.outcome); err != nil {
					return err
				}
			}
			if l.Progress != nil {
				l.Progress(n)
			}
		}
	})
	return group.Wait()
}

// A writer gathers visits and puts them in batches.
type writer struct {
	store  Store
	report *Report
	batch  []graph.Visit
	bytes  int
}

func (w *writer) add(ctx context.Context, v graph.Visit) error {
	w.batch = append(w.batch, v)
	w.bytes += len(v.Article.Text)
	if len(w.batch) < batchArticles && w.bytes < batchBytes {
		return nil
	}
	return w.flush(ctx)
}

func (w *writer) flush(ctx context.Context) error {
	if len(w.batch) == 0 {
		return nil
	}
	if err := w.store.Put(ctx, w.batch); err != nil {
		return fmt.Errorf("store articles: %w", err)
	}
	for _, v := range w.batch {
		w.report.Articles++
		w.report.Claims += len(v.Claims)
	}
	w.batch, w.bytes = w.batch[:0:0], 0
	return nil
}
