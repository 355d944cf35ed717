#!/usr/bin/env python3
"""Trains the student on the annotated sets and on labelled raw text.

usage: distil.py train SETS.pkl MINILM OUT.pt LABELS.pkl,…|- START|- [SEED [EPOCHS [MINUTES]]]
       distil.py eval  SETS.pkl MINILM MODEL.pt

LABELS.pkl is what a teacher says of the raw text; it is averaged with what other
teachers say (their files behind a comma) and data/silver-ud, or - for that
alone. START is a student to begin with, as the program has it or as data/student: blocks and
numbers that it lacks are added so that they change almost nothing at first; -
begins from nothing. The learning rate falls to
nothing with the epochs, or with the minutes if they are over first. What is
kept is a moving average of the weights.
"""
import pickle
import random
import sys
import time

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

import data
import nets
import score
import student

RATE, PIECE_RATE, BATCH, WARM = 1.2e-3, 1.2e-4, 2200, 200


def capitals(words):
    """Headlines' capitals, all capitals or none now and then; sentences stay as they are nine times in ten and more."""
    r = random.random()
    if r < .03:
        return [w[:1].upper() + w[1:] if len(w) > 3 or i == 0 else w for i, w in enumerate(words)]
    if r < .04:
        return [w.upper() for w in words]
    if r < .05:
        return [w.lower() for w in words]
    return words


def shares(soft, silver, ids):
    """What to learn of a raw sentence: the mean of the teachers' probabilities and of another one's hard labels, as far as
    there are any. The shares of the likeliest heads stand beside them; heads and relations of all are kept."""
    labels = soft + [silver] * bool(silver)
    n = np.arange(len(labels[0]['words']))
    out = dict(words=labels[0]['words'], choices=[(s['heads'], [ids['rels'][r] for r in s['rels']]) for s in labels])
    for field in ('xpos', 'upos', 'names'):
        p = np.zeros((len(n), len(ids[field])), np.float32)
        for s in soft:
            p += s[field + '_p']
        if silver:
            p[n, [ids[field][t] for t in silver[field]]] += 1
        out[field] = (p / len(labels)).astype(np.float16)
    top = [(s['top'], s['top_p'] / len(labels)) for s in soft]
    if silver:
        top.append((np.asarray(silver['heads'], np.int16)[:, None], np.full((len(n), 1), 1 / len(labels), np.float16)))
    out['top'], out['top_p'] = (np.concatenate(parts, 1) for parts in zip(*top))
    return out


def label_losses(model, out, labels):
    """Cross entropies against the labels' shares; relations against those of one of the labellers, by chance."""
    t = out['xpos'].shape[1]
    known = nets.padded([[1] * len(s['words']) for s in labels], t, 0, bool)

    def entropy(field):
        return -(nets.padded([s[field] for s in labels], t, 0, np.float32)[known] * out[field][known].log_softmax(-1)).sum(-1).mean()
    loss = {field: entropy(field) for field in ('xpos', 'upos', 'names')}
    most = max(s['top'].shape[1] for s in labels)
    top, share = ([np.pad(s[f], ((0, 0), (0, most - s[f].shape[1]))) for s in labels] for f in ('top', 'top_p'))
    arcs = out['arcs'].log_softmax(-1).gather(2, nets.padded(top, t, 0))
    loss['arcs'] = -(nets.padded(share, t, 0, np.float32) * arcs).sum(-1)[known].mean()
    heads, rels = zip(*(random.choice(s['choices']) for s in labels))
    heads, rels = nets.padded(heads, t, 0), nets.padded(rels, t, 0)
    loss['rels'] = F.cross_entropy(model.hd.rels(out, heads)[known], rels[known])
    return loss


class Average:
    """A moving average of a model's weights, every fourth step."""

    def __init__(self, model):
        self.model, self.steps = model, 0
        self.weights = {k: v.clone() for k, v in model.state_dict().items()}

    @torch.no_grad()
    def step(self):
        self.steps += 1
        if self.steps % 4 == 0:
            keep = min(.998, self.steps / (self.steps + 20)) ** 4
            values = self.model.state_dict()
            torch._foreach_lerp_(list(self.weights.values()), list(values.values()), 1 - keep)


def train(sets, minilm, out, labels, start, seed=1, epochs=8, minutes=1e9):
    nets.seed(seed)
    gold = [s for name in data.TRAIN for s in sets[name] if len(s['words']) <= 100]
    model = student.Student(sets['tags'], minilm)
    model.begin(start, minilm)
    ids = nets.tag_ids(model.tags)
    silver = sets['silver'] + [None] * (len(sets['raw']) - len(sets['silver']))
    soft = [[] for _ in silver]
    for path in labels.split(',') if labels != '-' else ():
        with open(path, 'rb') as f:
            for own, label in zip(soft, pickle.load(f), strict=True):
                own += [label] * bool(label)
    labels = [shares(a, b, ids) for a, b in zip(soft, silver, strict=True) if a or b]
    everything = gold + labels
    costs = [len(s['words']) + 1 for s in everything]
    pieces = model.e.weight
    groups = [dict(params=[p for p in model.parameters() if p is not pieces], top=RATE, weight_decay=.01),
              dict(params=[pieces], top=PIECE_RATE if start != '-' else 0, weight_decay=0)]
    optimizer = torch.optim.AdamW(groups, lr=RATE, betas=(.9, .95), fused=True)
    average = Average(model)

    def epoch():
        own = nets.batches(costs[:len(gold)], BATCH, random)
        other = [[i + len(gold) for i in b] for b in nets.batches(costs[len(gold):], BATCH, random)]
        mixed = own + other
        random.shuffle(mixed)
        return mixed
    plan = [epoch() for _ in range(epochs)]
    steps, step, begun, cpu, done = sum(map(len, plan)), 0, time.time(), time.process_time(), 0.
    print(f'{len(gold)} sentences of gold, {len(labels)} labelled, {steps} steps,',
          sum(p.numel() for p in model.parameters()), 'parameters', flush=True)
    for number, batches in enumerate(plan):
        for batch in batches:
            done = max(step / steps, (time.time() - begun) / 60 / minutes)
            if done >= 1:
                break
            for g in optimizer.param_groups:
                g['lr'] = g['top'] * min(1, (step + 1) / WARM) * (1 - done) ** .8 + 1e-6
            model.train()
            sentences = [everything[i] for i in batch]
            scores, _ = model([capitals(s['words']) for s in sentences])
            annotated = batch[0] < len(gold)
            loss = nets.total(nets.gold_losses(model, scores, sentences, ids) if annotated
                              else label_losses(model, scores, sentences))
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 3.)
            optimizer.step()
            average.step()
            step += 1
            if step % 200 == 0:
                words = sum(len(everything[i]['words']) for i in batch)
                print(f'step {step}/{steps} loss {loss.item():.3f} of {words} words, {time.time() - begun:.0f} s,',
                      f'{time.process_time() - cpu:.0f} CPU-s', flush=True)
        torch.save(dict(model=average.weights, tags=model.tags), out)
        print(f'epoch {number + 1} {time.time() - begun:.0f} s', flush=True)
        if done >= 1:
            break
    model.load_state_dict(average.weights)
    score.table(model.predict, sets, data.MEASURED)


def main(do, sets, minilm, path, *rest):
    torch.set_num_threads(1)
    with open(sets, 'rb') as f:
        sets = pickle.load(f)
    if do == 'train':
        train(sets, minilm, path, *rest[:2], *map(int, rest[2:]))
    elif do == 'eval':
        score.table(student.load(path, minilm).predict, sets, data.MEASURED)
    else:
        sys.exit(__doc__)


if __name__ == '__main__':
    if len(sys.argv) < 5:
        sys.exit(__doc__)
    main(*sys.argv[1:])
