package sqlite

import (
	"cmp"
	"context"
	"slices"

	"wiregraph/graph"
)

// rebind makes volumes, and takes what others of the same days made for what was there before.
func (s *settling) rebind(ctx context.Context, r rebinding) error {
	was, err := partsOf(ctx, s.tx, r.olds)
	if err != nil {
		return err
	}
	for _, v := range r.olds {
		if !slices.Contains(r.news, v) {
			for _, query := range []string{"DELETE FROM s_part WHERE volume = ?", "DELETE FROM s_volume WHERE volume = ?"} {
				if _, err := s.tx.ExecContext(ctx, query, v); err != nil {
					return err
				}
			}
		}
	}
	for _, v := range r.news {
		if err := s.bind(ctx, v, was); err != nil {
			return err
		}
	}
	return s.leave(ctx, was)
}

// bind makes a volume: it stores the rows of its parts that differ from what was, and
// its shares in others.
func (s *settling) bind(ctx context.Context, v graph.Volume, was *formerParts) error {
	in, texts, err := s.w.leanInput(ctx, s.tx, v)
	if err != nil {
		return err
	}
	defer texts.read.Close()
	in.Decisions = s.decided
	var acts []graph.RuleKey
	var invited []string
	if in.Several {
		_, acts = graph.RuleKeys(in.Claims)
		if invited, err = invite(ctx, s.tx, v, &in, texts, acts); err != nil {
			return err
		}
	}
	in.Similarity = s.alike.of(ctx)
	world := graph.Resolve(in)
	if err := cmp.Or(texts.err, s.alike.store(ctx, s.tx)); err != nil {
		return err
	}
	if was.some() {
		for name, id := range world.Named() {
			s.named[name] = max(s.named[name], id)
		}
	}
	store, err := newPartStore(ctx, s.tx, v)
	if err != nil {
		return err
	}
	defer store.close()
	var changed []changedPart
	var claims map[string][]graph.Claim
	for _, p := range world.Parts() {
		old, stored := was.take(v, p)
		same := s.mine && old.volume != 0 && old.print == p.Print && old.shared == p.Shared
		if same && old.volume == v {
			continue
		}
		if err := store.put(ctx, p, old.volume); err != nil {
			return err
		}
		if p.Kind == graph.ArticlePart && in.Several {
			if claims == nil {
				claims = byArticle(in.Claims)
			}
			if err := s.shelf.put(ctx, p.Key, world.Home(p.Key), claims[p.Key]); err != nil {
				return err
			}
		}
		key := graph.Part{Kind: p.Kind, Key: p.Key}
		switch {
		case p.Shared:
			s.shared[key] = s.shared[key].and(stored)
			if err := store.share(ctx, p, world.Share(p)); err != nil {
				return err
			}
		case !same:
			if stored {
				s.alone[key] = true
			}
			changed = append(changed, changedPart{p, stored})
		}
	}
	for l := range slices.Chunk(changed, partsAtOnce) {
		if err := cmp.Or(s.write(ctx, world, l), texts.err); err != nil {
			return err
		}
	}
	return s.keep(ctx, v, acts, invited)
}

// keep notes a volume, of whom it tells and of what guests it was made.
func (s *settling) keep(ctx context.Context, v graph.Volume, acts []graph.RuleKey, guests []string) error {
	print, err := guestsPrint(ctx, s.tx, guests, s.decided)
	if err != nil {
		return err
	}
	_, err = s.tx.ExecContext(ctx, "INSERT INTO s_volume (volume, acts, guests) VALUES (?, ?, ?) ON CONFLICT (volume) DO UPDATE SET acts = excluded.acts, guests = excluded.guests", v, jsonList(acts), print)
	return err
}

// A changedPart is a part of the graph, and whether rows of it are stored.
type changedPart struct {
	graph.Part
	stored bool
}

// write brings the rows of parts of one volume up to date.
func (s *settling) write(ctx context.Context, world *graph.World, parts []changedPart) error {
	var old, now graph.Graph
	for _, p := range parts {
		if p.stored {
			if err := addRows(ctx, s.tx, p.Part, &old); err != nil {
				return err
			}
		}
		rows := world.Rows(p.Part)
		now.Nodes, now.Edges = append(now.Nodes, rows.Nodes...), append(now.Edges, rows.Edges...)
		if err := putNotes(ctx, s.tx, p.Part, world.Notes(p.Part), p.stored); err != nil {
			return err
		}
	}
	return s.change(ctx, &old, &now)
}

// change brings rows up to date, with the records of it.
func (s *settling) change(ctx context.Context, old, now *graph.Graph) error {
	s.heirs.note(old, now)
	c := graph.Diff(*old, *now)
	if c.Empty() {
		return nil
	}
	s.done.GoneNodes, s.done.PutNodes = s.done.GoneNodes+len(c.DeleteNodes), s.done.PutNodes+len(c.PutNodes)
	s.done.GoneEdges, s.done.PutEdges = s.done.GoneEdges+len(c.DeleteEdges), s.done.PutEdges+len(c.PutEdges)
	slices.SortFunc(c.PutNodes, func(a, b graph.Node) int { return cmp.Compare(a.ID, b.ID) }) // side by side in the file
	slices.SortFunc(c.PutEdges, func(a, b graph.Edge) int { return cmp.Compare(a.ID, b.ID) })
	if err := apply(ctx, s.tx, c); err != nil {
		return err
	}
	if err := record(ctx, s.tx, s.run, old, &c); err != nil {
		return err
	}
	return s.version.note(ctx, s.tx, old, &c)
}
