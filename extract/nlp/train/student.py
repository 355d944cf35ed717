#!/usr/bin/env python3
"""The student, which ships: hashed features and word pieces, window convolutions and self-attention, the same heads.

usage: student.py train SETS.pkl MINILM OUT.pt LABELS.pkl START.npz|- [SEED [EPOCHS [MINUTES]]]
       student.py eval  SETS.pkl MINILM MODEL.pt

It learns from the annotated sets and from LABELS.pkl, what a teacher says of
raw text, averaged with what data/silver-ud says of it. START.npz are weights
to begin with (data/student): blocks that they lack are added so that they
change almost nothing at first; - begins from nothing. The learning rate falls
to nothing with the epochs, or with the minutes if they are over first. What is
kept is a moving average of the weights.
"""
import math
import pickle
import random
import sys
import time

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

import data
import features
import nets
import score

DIM, PATTERN, PIECE_DIM, ATTENTION, REACH = 192, 'cacacaca', 96, 4, 16
DISTANCES = (1, 1, 2, 3, 1, 1, 2, 3)  # of the convolutions in order, as in network.go
TABLE_DIMS = dict(w=48, p=16, s=32, t=16, h=24)
DROPOUT, WORD_DROPOUT, PIECE_DROPOUT = .2, .12, .08
RATE, PIECE_RATE, BATCH, WARM = 1.5e-3, 1.5e-4, 2200, 200


class Convolution(nn.Module):
    """Adds the larger half, element by element, of a linear map of a vector and its two neighbours."""

    def __init__(self, distance):
        super().__init__()
        self.ln, self.f, self.drop, self.distance = nn.LayerNorm(DIM), nn.Linear(3 * DIM, 2 * DIM), nn.Dropout(DROPOUT), distance

    def forward(self, x, real, bias):
        h, d = self.ln(x) * real, self.distance
        none = torch.zeros_like(h[:, :d])
        around = torch.cat([torch.cat([none, h[:, :-d]], 1), h, torch.cat([h[:, d:], none], 1)], -1)
        a, b = self.f(around).chunk(2, -1)
        return x + self.drop(torch.maximum(a, b).float())

    def shrink(self):
        nn.init.normal_(self.f.weight, std=.003)
        nn.init.zeros_(self.f.bias)


class Attention(nn.Module):
    """Adds self-attention with a bias for each relative position."""

    def __init__(self):
        super().__init__()
        self.ln, self.q, self.o, self.drop = nn.LayerNorm(DIM), nn.Linear(DIM, 3 * DIM), nn.Linear(DIM, DIM), nn.Dropout(DROPOUT)
        self.rel = nn.Parameter(torch.zeros(ATTENTION, 2 * REACH + 1))

    def forward(self, x, real, bias):
        b, t, _ = x.shape
        q, k, v = self.q(self.ln(x)).view(b, t, 3, ATTENTION, -1).permute(2, 0, 3, 1, 4)
        at = (torch.arange(t)[:, None] - torch.arange(t)[None]).clamp(-REACH, REACH) + REACH
        share = (q @ k.transpose(-1, -2)).float() / math.sqrt(DIM // ATTENTION) + self.rel[:, at][None] + bias
        mixed = share.softmax(-1).to(v.dtype) @ v
        return x + self.drop(self.o(mixed.transpose(1, 2).reshape(b, t, DIM)).float())

    def shrink(self):
        nn.init.normal_(self.o.weight, std=.003)
        nn.init.zeros_(self.o.bias)


def piece_vectors(minilm):
    """MiniLM's word-piece vectors, cut to PIECE_DIM by principal components of the pieces that are words or endings."""
    vectors = nets.load_safetensors(minilm + '/model.safetensors')['embeddings.word_embeddings.weight'].numpy()
    real = vectors[1996:] - vectors[1996:].mean(0)
    _, axes = np.linalg.eigh(real.T @ real)
    cut = (vectors - vectors[1996:].mean(0)) @ axes[:, ::-1][:, :PIECE_DIM]
    cut /= cut[1996:].std()
    cut[0] = 0
    return torch.from_numpy(cut.astype(np.float32) * .5)


class Student(nets.Tagger):
    """Its parameters' names are those of the weights' file (see network.go)."""

    def __init__(self, tags, minilm):
        super().__init__()
        self.tags, self.features = tags, features.Features(features.Pieces(minilm + '/vocab.txt'))
        for name, size in features.TABLES.items():
            table = nn.Embedding(size, TABLE_DIMS[name], padding_idx=0)
            table.weight.data.mul_(.3)
            setattr(self, name + ('f' if name != 'w' else ''), table)
        self.cf, self.e = nn.Embedding(12, 12), nn.Embedding(30522, PIECE_DIM, padding_idx=0)
        self.i = nn.Linear(sum(TABLE_DIMS.values()) + 12 + 2 * PIECE_DIM, DIM)
        self.root = nn.Parameter(torch.randn(DIM) * .1)
        distance = iter(DISTANCES)
        self.L = nn.ModuleList(Convolution(next(distance)) if c == 'c' else Attention() for c in PATTERN)
        self.ln, self.drop = nn.LayerNorm(DIM), nn.Dropout(DROPOUT)
        self.hd = nets.Heads(DIM, tags, arc=128, rel=48, hidden=96, dropout=DROPOUT)

    def begin(self, start, minilm):
        """Takes the weights of a smaller student, or only the word pieces' vectors."""
        if start == '-':
            self.e.weight.data.copy_(piece_vectors(minilm))
            return
        with np.load(start) as z:
            weights = {k: torch.from_numpy(z[k].astype(np.float32)) for k in z.files}
        new, odd = self.load_state_dict(weights, strict=False)
        added = {int(k.split('.')[1]) for k in new if k.startswith('L.')}
        if odd or not all(k.startswith('L.') for k in new):
            sys.exit(f'student.py: {start} does not fit: {new + odd}')
        for i in added:
            self.L[i].shrink()

    def vectors(self, sentences):
        """The input vectors, B x T; the root's is not used."""
        t = max(map(len, sentences)) + 1
        ids = nets.padded([[self.features(w) for w in s] for s in sentences], t, 0)

        def dropped(x, share):
            return x * (torch.rand(x.shape[:2]) > share)[..., None] if self.training else x
        words = dropped(self.w(ids[..., 0]) + self.w(ids[..., 1]), WORD_DROPOUT)
        pieces, count = self.e(ids[..., 8:]), (ids[..., 8:] > 0).sum(-1, keepdim=True)
        first = pieces[:, :, 0]
        rest = (pieces.sum(2) - first) / (count - 1).clamp(min=1)
        kept = dropped(torch.cat([first, rest], -1), PIECE_DROPOUT)
        return torch.cat([words, self.pf(ids[..., 2]), self.sf(ids[..., 3]) + self.sf(ids[..., 4]), self.tf(ids[..., 5]),
                          self.hf(ids[..., 6]), self.cf(ids[..., 7]), kept], -1)

    def forward(self, sentences):
        x, n = self.vectors(sentences), torch.tensor([len(s) for s in sentences])
        words = torch.arange(x.shape[1])[None] <= n[:, None]
        real, bias = words[..., None].float(), (~words)[:, None, None, :].float() * -1e4
        with torch.autocast('cpu', torch.bfloat16, enabled=nets.BF16):
            x = F.dropout(self.i(x).float(), DROPOUT * .7, self.training)
            x = torch.cat([self.root.expand(x.shape[0], 1, -1), x[:, 1:]], 1)
            for block in self.L:
                x = block(x, real, bias)
        h = self.drop(self.ln(x.float()))
        return self.hd(h, h, h, words), words


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


def averaged(label, silver, ids):
    """A teacher's label with another's hard one at half weight; heads and relations of both are kept."""
    label['choices'] = [(label['heads'], [ids['rels'][r] for r in label['rels']])]
    if silver is None:
        return label
    n = np.arange(len(label['words']))
    for field in ('xpos', 'upos', 'names'):
        label[field + '_p'] /= 2
        label[field + '_p'][n, [ids[field][t] for t in silver[field]]] += np.float16(.5)
    label['top'] = np.concatenate([label['top'], np.asarray(silver['heads'], np.int16)[:, None]], 1)
    label['top_p'] = np.concatenate([label['top_p'] / 2, np.full((len(n), 1), .5, np.float16)], 1)
    label['choices'].append((silver['heads'], [ids['rels'][r] for r in silver['rels']]))
    return label


def label_losses(model, out, labels):
    """Cross entropies against the labels' shares; relations against those of one of the labellers, by chance."""
    t = out['xpos'].shape[1]
    known = nets.padded([[1] * len(s['words']) for s in labels], t, 0, bool)

    def entropy(field):
        return -(nets.padded([s[field + '_p'] for s in labels], t, 0, np.float32)[known] * out[field][known].log_softmax(-1)).sum(-1).mean()
    loss = {field: entropy(field) for field in ('xpos', 'upos', 'names')}
    most = max(s['top'].shape[1] for s in labels)
    top, share = ([np.pad(s[f], ((0, 0), (0, most - s[f].shape[1]))) for s in labels] for f in ('top', 'top_p'))
    arcs = out['arcs'].log_softmax(-1).gather(2, nets.padded(top, t, 0))
    loss['arcs'] = -(nets.padded(share, t, 0, np.float32) * arcs).sum(-1)[known].mean()
    heads, rels = zip(*(random.choice(s['choices']) for s in labels))
    heads, rels = nets.padded(heads, t, 0), nets.padded(rels, t, 0)
    loss['rels'] = F.cross_entropy(model.hd.rels(out, heads)[known], rels[known])
    return loss


def load(path, minilm):
    saved = torch.load(path)
    model = Student(saved['tags'], minilm)
    model.load_state_dict(saved['model'])
    return model


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
    model = Student(nets.tag_sets(gold), minilm)
    model.begin(start, minilm)
    ids = nets.tag_ids(model.tags)
    with open(labels, 'rb') as f:
        labels = pickle.load(f)
    silver = sets['silver'] + [None] * (len(labels) - len(sets['silver']))
    labels = [averaged(a, b, ids) for a, b in zip(labels, silver, strict=True)]
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
        score.table(load(path, minilm).predict, sets, data.MEASURED)
    else:
        sys.exit(__doc__)


if __name__ == '__main__':
    if len(sys.argv) < 5:
        sys.exit(__doc__)
    main(*sys.argv[1:])
