#!/usr/bin/env python3
"""The teacher: MiniLM-L6 fine-tuned for tags, names, heads and relations at once.

usage: teacher.py train SETS.pkl MINILM OUT.pt [SEED [EPOCHS [MINUTES]]]
       teacher.py eval  SETS.pkl MINILM MODEL.pt
       teacher.py label SETS.pkl MINILM MODEL.pt LABELS.pkl [WORDS]

MINILM is the folder of model.safetensors and vocab.txt. A word's vector is the
mean of its pieces; each task has its own mix of the layers. The learning rate
falls to nothing with the epochs, or with the minutes if they are over first.
At most WORDS words are labelled: those that data/silver-ud has no labels for,
then the others in their order, news first.
"""
import math
import pickle
import random
import sys
import time

import torch
import torch.nn as nn
import torch.nn.functional as F

import data
import features
import nets
import score

DIM, LAYERS, ATTENTION, INNER = 384, 6, 12, 1536
RATE, HEADS_RATE, BATCH = 2e-4, 1.2e-3, 1600


class Layer(nn.Module):
    def __init__(self, dropout=.1):
        super().__init__()
        self.qkv, self.out = nn.Linear(DIM, 3 * DIM), nn.Linear(DIM, DIM)
        self.inner, self.outer = nn.Linear(DIM, INNER), nn.Linear(INNER, DIM)
        self.norm1, self.norm2 = nn.LayerNorm(DIM, eps=1e-12), nn.LayerNorm(DIM, eps=1e-12)
        self.drop = nn.Dropout(dropout)

    def forward(self, x, bias):
        b, t, _ = x.shape
        q, k, v = self.qkv(x).view(b, t, 3, ATTENTION, -1).permute(2, 0, 3, 1, 4)
        share = ((q @ k.transpose(-1, -2)).float() / math.sqrt(DIM // ATTENTION) + bias).softmax(-1).to(v.dtype)
        x = self.norm1((x + self.drop(self.out((share @ v).transpose(1, 2).reshape(b, t, DIM)))).float())
        return self.norm2((x + self.drop(self.outer(F.gelu(self.inner(x))))).float())


class Encoder(nn.Module):
    """BERT's encoder with an embedding of each piece's casing, since the vocabulary is uncased."""

    def __init__(self):
        super().__init__()
        self.piece, self.position = nn.Embedding(30522, DIM), nn.Embedding(512, DIM)
        self.kind, self.casing = nn.Parameter(torch.zeros(DIM)), nn.Embedding(24, DIM)
        nn.init.zeros_(self.casing.weight)
        self.norm, self.drop = nn.LayerNorm(DIM, eps=1e-12), nn.Dropout(.1)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))

    def read(self, path):
        t = nets.load_safetensors(path)
        self.piece.weight.data.copy_(t['embeddings.word_embeddings.weight'])
        self.position.weight.data.copy_(t['embeddings.position_embeddings.weight'])
        self.kind.data.copy_(t['embeddings.token_type_embeddings.weight'][0])
        self.norm.weight.data.copy_(t['embeddings.LayerNorm.weight'])
        self.norm.bias.data.copy_(t['embeddings.LayerNorm.bias'])
        for i, layer in enumerate(self.layers):
            for p in ('weight', 'bias'):
                of = {n: t[f'encoder.layer.{i}.{n}.{p}'] for n in (
                    'attention.self.query', 'attention.self.key', 'attention.self.value', 'attention.output.dense',
                    'attention.output.LayerNorm', 'intermediate.dense', 'output.dense', 'output.LayerNorm')}
                values = list(of.values())
                for module, value in zip((layer.qkv, layer.out, layer.norm1, layer.inner, layer.outer, layer.norm2),
                                         [torch.cat(values[:3]), *values[3:]], strict=True):
                    getattr(module, p).data.copy_(value)

    def forward(self, pieces, casing, real):
        x = self.drop(self.norm(self.piece(pieces) + self.position.weight[:pieces.shape[1]] + self.kind + self.casing(casing)))
        bias, out = (~real)[:, None, None, :].float() * -1e4, [x]
        for layer in self.layers:
            out.append(layer(out[-1], bias))
        return out


class Teacher(nets.Tagger):
    def __init__(self, tags, minilm):
        super().__init__()
        self.tags, self.pieces = tags, features.Pieces(minilm + '/vocab.txt')
        self.encoder = Encoder()
        self.mix = nn.Parameter(torch.zeros(3, LAYERS + 1))
        self.mix.data[:, -1], self.mix.data[:, -2] = 1, .5
        self.drop, self.norms = nn.Dropout(.2), nn.ModuleList(nn.LayerNorm(DIM) for _ in range(3))
        self.hd = nets.Heads(DIM, tags, arc=160, rel=64, hidden=128, dropout=.25)
        for p in (self.encoder.piece.weight, self.encoder.position.weight):
            p.requires_grad = False

    def cost(self, words):
        return 2 + sum(len(self.pieces(w)) for w in words)

    def inputs(self, sentences):
        """Piece ids, casings and the position of each piece's word; what is padding goes behind the last word."""
        rows = []
        for words in sentences:
            row = [(features.FIRST, 0, 0)]
            for k, w in enumerate(words):
                for j, piece in enumerate(self.pieces(w)):
                    row.append((piece, features.casing(w) + (10 if j else 0), k + 1))
            rows.append(row[:510] + [(features.LAST, 0, len(words) + 1)])
        length = max(map(len, rows))
        for row, words in zip(rows, sentences):
            row += [(0, 0, len(words) + 1)] * (length - len(row))
        real = torch.tensor([[p[0] != 0 for p in row] for row in rows])
        return *torch.tensor(rows).unbind(-1), real

    def forward(self, sentences):
        pieces, casing, word, real = self.inputs(sentences)
        n = torch.tensor([len(s) for s in sentences])
        t, b = int(n.max()) + 1, len(sentences)
        with torch.autocast('cpu', torch.bfloat16, enabled=nets.BF16):
            layers = torch.stack([x.float() for x in self.encoder(pieces, casing, real)])
        word = word.clamp(max=t)
        count = torch.zeros(b, t + 1).scatter_add_(1, word, torch.ones(word.shape))[:, :t].clamp(min=1)
        vectors = []
        for share, norm in zip(self.mix.softmax(-1), self.norms):
            mixed = torch.einsum('lbpd,l->bpd', layers, share)
            summed = torch.zeros(b, t + 1, DIM).scatter_add(1, word[..., None].expand(-1, -1, DIM), mixed)[:, :t]
            vectors.append(self.drop(norm(summed / count[..., None])))
        words = torch.arange(t)[None] <= n[:, None]
        return self.hd(*vectors, words), words


def load(path, minilm):
    saved = torch.load(path)
    model = Teacher(saved['tags'], minilm)
    model.load_state_dict(saved['model'])
    return model


def train(sets, minilm, out, seed=2, epochs=4, minutes=1e9):
    nets.seed(seed)
    gold = [s for name in data.TRAIN for s in sets[name] if len(s['words']) <= 120]
    model = Teacher(sets['tags'], minilm)
    model.encoder.read(minilm + '/model.safetensors')
    ids, costs = nets.tag_ids(model.tags), [model.cost(s['words']) for s in gold]
    groups = [dict(params=[], top=RATE), dict(params=[], top=HEADS_RATE)]
    for name, p in model.named_parameters():
        if p.requires_grad:
            groups[not name.startswith('encoder.')]['params'].append(p)
    parameters = [p for g in groups for p in g['params']]
    optimizer = torch.optim.AdamW(groups, lr=RATE, betas=(.9, .98), weight_decay=.01, fused=True)
    plan = [nets.batches(costs, BATCH, random) for _ in range(epochs)]
    steps, step, start, done = sum(map(len, plan)), 0, time.time(), 0.
    for epoch, batches in enumerate(plan):
        for batch in batches:
            done = max(step / steps, (time.time() - start) / 60 / minutes)
            if done >= 1:
                break
            for g in optimizer.param_groups:
                g['lr'] = g['top'] * min(1, step / (.06 * steps)) * (1 - done) + 1e-7
            model.train()
            sentences = [gold[i] for i in batch]
            scores, _ = model([s['words'] for s in sentences])
            loss = nets.total(nets.gold_losses(model, scores, sentences, ids))
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(parameters, 2.)
            optimizer.step()
            step += 1
            if step % 200 == 0:
                print(f'step {step}/{steps} loss {loss.item():.3f} {time.time() - start:.0f} s', flush=True)
        print(f'epoch {epoch + 1} {time.time() - start:.0f} s', flush=True)
    torch.save(dict(model=model.state_dict(), tags=model.tags), out)
    score.table(model.predict, sets, data.MEASURED)


def label(sets, minilm, path, out, most=1e9):
    raw, old = sets['raw'], len(sets['silver'])
    chosen, words = [], 0
    for i in [*range(old, len(raw)), *range(old)]:
        words += len(raw[i])
        if words <= most:
            chosen.append(i)
    labels = dict.fromkeys(range(len(raw)))
    labels |= zip(chosen, load(path, minilm).predict([raw[i] for i in chosen], soft=True))
    with open(out, 'wb') as f:
        pickle.dump(list(labels.values()), f, protocol=4)


def main(do, sets, minilm, path, *rest):
    torch.set_num_threads(1)
    with open(sets, 'rb') as f:
        sets = pickle.load(f)
    if do == 'train':
        train(sets, minilm, path, *map(int, rest))
    elif do == 'eval':
        score.table(load(path, minilm).predict, sets, data.MEASURED)
    elif do == 'label':
        label(sets, minilm, path, rest[0], *map(int, rest[1:]))
    else:
        sys.exit(__doc__)


if __name__ == '__main__':
    if len(sys.argv) < 5:
        sys.exit(__doc__)
    main(*sys.argv[1:])
