package main

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"wiregraph/graph"
)

// list prints the decisions.
func (d *decider) list(ctx context.Context) (err error) {
	w, err := d.read(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, w.Close()) }()
	in, err := w.Input(ctx)
	if err != nil {
		return err
	}
	if len(in.Decisions) == 0 {
		fmt.Fprintln(d.out, "Nothing is decided. `wiregraph decide --help` says how.")
		return nil
	}
	for _, o := range in.Decisions {
		fmt.Fprintf(d.out, "%s  %s\n", o.Key(), decided(o))
	}
	d.idle(graph.IgnoredDecisions(in))
	return nil
}

// idle prints the decisions that have no effect.
func (d *decider) idle(l []graph.Ignored) {
	for _, i := range l {
		fmt.Fprintf(d.out, "%s  has no effect: %s\n", i.Decision.Key(), i.Why)
	}
}

// effect reports whether a new decision has an effect, and leaves others theirs.
func effect(n graph.Decision, before, after []graph.Ignored) error {
	idle := func(l []graph.Ignored, key string) bool {
		return slices.ContainsFunc(l, func(i graph.Ignored) bool { return i.Decision.Key() == key })
	}
	for _, i := range after {
		switch key := i.Decision.Key(); {
		case key == n.Key():
			return fmt.Errorf("this decision would have no effect: %s; `wiregraph decide` lists those in force", i.Why)
		case !idle(before, key):
			return fmt.Errorf("this contradicts the decision %s (%s): `wiregraph decide undo %s` takes that back first", key, decided(i.Decision), key)
		}
	}
	return nil
}
