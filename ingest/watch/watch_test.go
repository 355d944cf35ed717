package watch

import (
	"context"
	"errors"
	"log/slog"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/jonboulle/clockwork"
	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

var (
	hourly = Source{Name: "hourly", Every: time.Hour}
	daily  = Source{Name: "daily", Cron: "0 6 * * *"}
	noon   = time.Date(2024, 2, 20, 12, 0, 0, 0, time.Local)
)

// deadline ends a test that waits for what never comes.
func deadline(t *testing.T) context.Context {
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	t.Cleanup(cancel)
	return ctx
}

func lastVisits(last map[string]time.Time) func(context.Context) (map[string]time.Time, error) {
	return func(context.Context) (map[string]time.Time, error) { return last, nil }
}

func TestOnce(t *testing.T) {
	for name, c := range map[string]struct {
		due  bool
		last map[string]time.Time
		want string
	}{
		"all":                  {false, map[string]time.Time{"hourly": noon}, "hourly daily published"},
		"none is due":          {true, map[string]time.Time{"hourly": noon, "daily": noon}, "published"},
		"an hour ago":          {true, map[string]time.Time{"hourly": noon.Add(-time.Hour), "daily": noon}, "hourly published"},
		"not since yesterday":  {true, map[string]time.Time{"hourly": noon, "daily": noon.Add(-24 * time.Hour)}, "daily published"},
		"never":                {true, nil, "hourly daily published"},
		"a failed visit first": {true, map[string]time.Time{"daily": noon.Add(-48 * time.Hour)}, "hourly daily published"},
	} {
		t.Run(name, func(t *testing.T) {
			var did []string
			broken := errors.New("broken")
			w := Watcher{
				Sources: []Source{hourly, daily},
				Visited: lastVisits(c.last),
				Visit: func(_ context.Context, s Source) error {
					did = append(did, s.Name)
					if s.Name == "hourly" {
						return broken
					}
					return nil
				},
				Publish: func(context.Context) error { did = append(did, "published"); return nil },
				Log:     slog.New(slog.DiscardHandler),
				Clock:   clockwork.NewFakeClockAt(noon),
			}
			err := w.Once(deadline(t), c.due)
			if got := strings.Join(did, " "); got != c.want {
				t.Errorf("did %s, want %s", got, c.want)
			}
			if failed := slices.Contains(did, "hourly"); errors.Is(err, broken) != failed {
				t.Errorf("error %v", err)
			}
		})
	}
}

// TestRun follows a day of two sources: what is late is visited at once, the
// rest when its time comes, never two at a time, and never one twice at once.
func TestRun(t *testing.T) {
	ctx, cancel := context.WithCancel(deadline(t))
	clock := clockwork.NewFakeClockAt(noon)
	begun, finish := make(chan string), make(chan struct{})
	under := make(chan struct{}, 1)
	w := Watcher{
		Sources: []Source{hourly, daily},
		Visited: lastVisits(map[string]time.Time{"hourly": noon.Add(-30 * time.Minute), "daily": noon.Add(-48 * time.Hour)}),
		Visit: func(ctx context.Context, s Source) error {
			select {
			case under <- struct{}{}:
			default:
				t.Error("two visits at a time")
			}
			defer func() { <-under }()
			select {
			case begun <- s.Name:
			case <-ctx.Done():
				return ctx.Err()
			}
			select {
			case <-finish:
			case <-ctx.Done():
				return ctx.Err()
			}
			return nil
		},
		Log:   slog.New(slog.DiscardHandler),
		Clock: clock,
	}
	done := make(chan error)
	go func() { done <- w.Run(ctx) }()
	visited := func(want string) {
		t.Helper()
		select {
		case got := <-begun:
			if got != want {
				t.Fatalf("visited %s, want %s", got, want)
			}
		case <-ctx.Done():
			t.Fatalf("%s was not visited", want)
		}
	}
	// await lets the scheduler set its timers before time goes on.
	await := func(timers int) {
		t.Helper()
		if err := clock.BlockUntilContext(ctx, timers); err != nil {
			t.Fatal(err)
		}
	}
	visited("daily") // missed this morning
	await(2)
	clock.Advance(30 * time.Minute) // hourly's time, while daily is still being visited
	await(2)
	clock.Advance(time.Hour) // and again: the one that waits is enough
	await(2)
	finish <- struct{}{}
	visited("hourly")
	finish <- struct{}{}
	// The schedule learns a little later that the visit has ended; until then it
	// passes over hours.
	for again := false; !again; {
		clock.Advance(time.Hour)
		await(2)
		select {
		case <-begun:
			again = true
		case <-time.After(10 * time.Millisecond):
		case <-ctx.Done():
			t.Fatal("hourly was not visited again")
		}
	}
	cancel() // in the middle of a visit
	if err := <-done; err != nil {
		t.Error(err)
	}
}

// TestPublishing has the served copy away for a while.
func TestPublishing(t *testing.T) {
	ctx, cancel := context.WithCancel(deadline(t))
	clock := clockwork.NewFakeClockAt(noon)
	tries := make(chan error)
	away := errors.New("connection refused")
	w := Watcher{
		Sources: []Source{hourly},
		Visited: lastVisits(nil),
		Visit:   func(context.Context, Source) error { return nil },
		Publish: func(ctx context.Context) error {
			select {
			case err := <-tries:
				return err
			case <-ctx.Done():
				return ctx.Err()
			}
		},
		Log:   slog.New(slog.DiscardHandler),
		Clock: clock,
	}
	done := make(chan error)
	go func() { done <- w.Run(ctx) }()
	next := func(err error) {
		t.Helper()
		select {
		case tries <- err:
		case <-ctx.Done():
			t.Fatal("not published")
		}
	}
	next(away) // the state that an earlier run left
	for wait := firstRetry; wait < 8*time.Second; wait *= 2 {
		if err := clock.BlockUntilContext(ctx, 2); err != nil { // the schedule's timer and this one
			t.Fatal(err)
		}
		clock.Advance(wait)
		next(away)
	}
	if err := clock.BlockUntilContext(ctx, 2); err != nil {
		t.Fatal(err)
	}
	clock.Advance(8 * time.Second)
	next(nil)
	clock.Advance(time.Hour)
	next(nil)
	cancel()
	if err := <-done; err != nil {
		t.Error(err)
	}
}
