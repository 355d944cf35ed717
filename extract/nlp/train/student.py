"""The student, the network that ships: hashed features and word pieces, window convolutions and self-attention, heads.

network.go computes the same.
"""
import math
import sys

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

import features
import nets
import weightsfile

DIM, PATTERN, PIECE_DIM, ATTENTION, REACH = 192, 'cacacacaca', 192, 4, 16
DISTANCES = (1, 1, 2, 3, 1, 1, 2, 3)  # of the convolutions in order, as in network.go
TABLE_DIMS = dict(w=48, p=16, s=32, t=16, h=24)
DROPOUT, WORD_DROPOUT, PIECE_DROPOUT = .2, .12, .08


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


def trained(path, minilm):
    """The weights of a student's file or .npz. Word pieces that have fewer numbers there get further principal components,
    which nothing makes use of yet."""
    if path.endswith('.npz'):
        with np.load(path) as z:
            weights = {k: z[k].astype(np.float32) for k in z.files}
    else:
        weights = {k: w[0] if len(w) == 1 else w for k, w in weightsfile.read(path).items()}
        weights['hd.arc.W'] = weights['hd.arc.W'].T[None]
        weights['hd.rel.W'] = weights['hd.rel.W'].reshape(-1, *[weights['hd.rel.W'].shape[1]] * 2)
    weights = {k: torch.from_numpy(w) for k, w in weights.items()}
    old = weights['e.weight'].shape[1]
    if old < PIECE_DIM:
        weights['e.weight'] = torch.cat([weights['e.weight'], piece_vectors(minilm)[:, old:]], 1)
        words, first, rest = weights['i.weight'].split([weights['i.weight'].shape[1] - 2 * old, old, old], 1)
        none = torch.zeros(DIM, PIECE_DIM - old)
        weights['i.weight'] = torch.cat([words, first, none, rest, none], 1)
    return weights


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
        weights = trained(start, minilm)
        new, odd = self.load_state_dict(weights, strict=False)
        added = {int(k.split('.')[1]) for k in new if k.startswith('L.')}
        if odd or not all(k.startswith('L.') for k in new):
            sys.exit(f'{start} does not fit: {new + odd}')
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


def load(path, minilm):
    saved = torch.load(path)
    model = Student(saved['tags'], minilm)
    model.load_state_dict(saved['model'])
    return model
