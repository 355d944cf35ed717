package watch

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/go-co-op/gocron/v2"
	"github.com/jonboulle/clockwork"
)

// A Watcher visits sources. Visits never overlap, whatever their schedules: a
// workspace has one writer.
type Watcher struct {
	Sources []Source
	// Visit reads a source. It ends soon after ctx does, and leaves a
	// workspace that the next visit can go on with.
	Visit func(ctx context.Context, s Source) error
	// Visited returns by name when sources were last visited with success.
	Visited func(ctx context.Context) (map[string]time.Time, error)
	// Publish brings the served copy to the state of the workspace, from any
	// state. It is called at the start and after visits, never beside one, and
	// again later for as long as it fails. Nil where there is no copy.
	Publish func(ctx context.Context) error

	Log   *slog.Logger
	Clock clockwork.Clock // nil: the real one
}

// Once visits the sources one after another: all, or those whose time has
// come; then it publishes. A failed visit does not keep it from the others.
// The error joins what failed.
func (w *Watcher) Once(ctx context.Context, dueOnly bool) error {
	last, err := w.Visited(ctx)
	if err != nil {
		return err
	}
	var failed []error
	for _, s := range w.Sources {
		if dueOnly && s.Next(last[s.Name]).After(w.clock().Now()) {
			w.Log.Debug("not due", "source", s.Name, "due", s.Next(last[s.Name]))
			continue
		}
		if err := w.Visit(ctx, s); err != nil {
			failed = append(failed, fmt.Errorf("source %s: %w", s.Name, err))
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
	}
	if w.Publish != nil {
		failed = append(failed, w.Publish(ctx))
	}
	return errors.Join(failed...)
}

// stopTime is how long a visit that is under way may take to end.
const stopTime = 9 * time.Second

// Run visits each source when its time comes, until ctx ends; then it returns
// nil within ten seconds. A source whose time came while nothing ran is
// visited at once. What fails is logged, and tried again when its time comes.
func (w *Watcher) Run(ctx context.Context) error {
	last, err := w.Visited(ctx)
	if err != nil {
		return err
	}
	scheduler, err := gocron.NewScheduler(
		gocron.WithClock(w.clock()), gocron.WithLocation(time.Local), gocron.WithStopTimeout(stopTime),
		gocron.WithGlobalJobOptions(gocron.WithSingletonMode(gocron.LimitModeReschedule)),
	)
	if err != nil {
		return fmt.Errorf("start the schedule: %w", err)
	}
	turn := make(turn, 1)
	unpublished := make(chan struct{}, 1)
	unpublished <- struct{}{} // by an earlier run, for all that is known
	visit := func(s Source) {
		if !turn.take(ctx) {
			return
		}
		defer turn.pass()
		if err := w.Visit(ctx, s); err != nil && ctx.Err() == nil {
			w.Log.Error("visit failed", "source", s.Name, "error", err, "again", s.Schedule())
		}
		select {
		case unpublished <- struct{}{}:
		default:
		}
	}
	var late []gocron.Job
	for _, s := range w.Sources {
		due := s.Next(last[s.Name])
		job, err := w.schedule(scheduler, s, due, visit)
		if err != nil {
			return errors.Join(fmt.Errorf("schedule source %s: %w", s.Name, err), scheduler.Shutdown())
		}
		if !due.After(w.clock().Now()) {
			late = append(late, job)
		}
	}
	w.Log.Info("watching", "sources", len(w.Sources))
	scheduler.Start()
	for _, job := range late {
		if err := job.RunNow(); err != nil {
			return errors.Join(fmt.Errorf("visit source %s: %w", job.Name(), err), scheduler.Shutdown())
		}
	}
	w.publishing(ctx, turn, unpublished)
	if err := scheduler.Shutdown(); err != nil {
		// Reading an article cannot be broken off, and some are long.
		w.Log.Warn("stopped in the middle of a visit; what was stored is safe", "waited", stopTime)
		return nil
	}
	w.Log.Info("stopped")
	return nil
}

// A turn is held by the one visit or publication that is under way.
type turn chan struct{}

// take waits for the turn; false when ctx ended first.
func (t turn) take(ctx context.Context) bool {
	select {
	case t <- struct{}{}:
		return true
	case <-ctx.Done():
		return false
	}
}

func (t turn) pass() { <-t }

// schedule makes the visits to a source a job: by its cron line, or at its
// interval, from when it is due.
func (w *Watcher) schedule(scheduler gocron.Scheduler, s Source, due time.Time, visit func(Source)) (gocron.Job, error) {
	task, options := gocron.NewTask(func() { visit(s) }), []gocron.JobOption{gocron.WithName(s.Name)}
	if s.Cron != "" {
		return scheduler.NewJob(gocron.CronJob(s.Cron, false), task, options...)
	}
	if due.After(w.clock().Now()) {
		options = append(options, gocron.WithStartAt(gocron.WithStartDateTime(due)))
	}
	return scheduler.NewJob(gocron.DurationJob(s.Every), task, options...)
}

// How long to wait before publishing again what could not be published: twice
// as long each time.
const (
	firstRetry = time.Second
	lastRetry  = time.Minute
)

// publishing publishes when there is something, until ctx ends. The copy may
// be away for long: publishing is tried again until it succeeds.
func (w *Watcher) publishing(ctx context.Context, turn turn, unpublished <-chan struct{}) {
	wait := firstRetry
	var again <-chan time.Time
	for {
		select {
		case <-ctx.Done():
			return
		case <-unpublished:
		case <-again:
		}
		if w.Publish == nil || !turn.take(ctx) {
			continue
		}
		again = nil
		err := w.Publish(ctx)
		turn.pass()
		switch {
		case ctx.Err() != nil:
			return
		case err == nil:
			wait = firstRetry
		default:
			w.Log.Error("not published; the workspace is safe and is ahead", "error", err, "again", wait)
			again = w.clock().After(wait)
			wait = min(2*wait, lastRetry)
		}
	}
}

func (w *Watcher) clock() clockwork.Clock {
	if w.Clock == nil {
		return clockwork.NewRealClock()
	}
	return w.Clock
}
