"""The parts that teacher and student share: heads on word vectors, losses, prediction.

A batch of sentences is padded to T positions; position 0 is the root, word i
stands at i+1.
"""
import os

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

import decode

BF16 = os.environ.get('BF16', '1') == '1'  # products in bfloat16: four times faster where the processor has it
NAME = {t: i for i, t in enumerate(decode.NAME_TAGS)}
WEIGHTS = dict(arcs=1, rels=1, xpos=.4, upos=.2, names=1.5)  # of each head's loss


def seed(n):
    import random
    torch.manual_seed(n)
    np.random.seed(n)
    random.seed(n)


def load_safetensors(path):
    """The float32 tensors of a safetensors file by name."""
    import json
    import struct
    with open(path, 'rb') as f:
        head = json.loads(f.read(struct.unpack('<Q', f.read(8))[0]))
        body = f.read()
    out = {}
    for name, tensor in head.items():
        if tensor.get('dtype') == 'F32':
            start, end = tensor['data_offsets']
            out[name] = torch.from_numpy(np.frombuffer(body[start:end], np.float32).copy().reshape(tensor['shape']))
    return out


def with_one(x):
    return torch.cat([x, torch.ones_like(x[..., :1])], -1)


class Biaffine(nn.Module):
    def __init__(self, dim, out):
        super().__init__()
        self.W = nn.Parameter(torch.zeros(out, dim + 1, dim + 1))
        if out > 1:
            nn.init.xavier_uniform_(self.W)


class Heads(nn.Module):
    """Tags, names, arcs and relations on word vectors (Dozat and Manning 2017)."""

    def __init__(self, dim, tags, arc, rel, hidden, dropout):
        super().__init__()

        def layer(out):
            return nn.Sequential(nn.Linear(dim, out), nn.LeakyReLU(.1), nn.Dropout(dropout))
        self.x, self.u = nn.Linear(dim, len(tags['xpos'])), nn.Linear(dim, len(tags['upos']))
        self.n = nn.Sequential(layer(hidden), nn.Linear(hidden, len(NAME)))
        self.ad, self.ah, self.rd, self.rh = layer(arc), layer(arc), layer(rel), layer(rel)
        self.arc, self.rel = Biaffine(arc, 1), Biaffine(rel, len(tags['rels']))

    def forward(self, for_tags, for_names, for_arcs, real):
        arcs = with_one(self.ad(for_arcs)).float() @ self.arc.W[0] @ with_one(self.ah(for_arcs)).float().transpose(1, 2)
        return dict(xpos=self.x(for_tags).float(), upos=self.u(for_tags).float(), names=self.n(for_names).float(),
                    arcs=arcs.masked_fill(~real[:, None, :], -1e4),
                    dep=with_one(self.rd(for_arcs)).float(), head=with_one(self.rh(for_arcs)).float())

    def rels(self, out, heads):
        """Scores of the relations of each word to its given head."""
        of = out['head'].gather(1, heads[..., None].expand(-1, -1, out['head'].size(-1)))
        b, t, k = of.shape
        through = torch.einsum('nj,oij->noi', of.reshape(-1, k), self.rel.W)
        return (through * out['dep'].reshape(-1, 1, k)).sum(-1).view(b, t, -1)


class Tagger(nn.Module):
    """What has heads `hd`, tag sets `tags`, and forward(list of word lists) -> (scores, mask of real positions)."""

    @torch.no_grad()
    def predict(self, sentences, soft=False, size=2500):
        """Sentences with tags, heads, relations and names; soft adds the probabilities that a student learns from."""
        self.eval()
        out = [None] * len(sentences)
        for batch in batches([len(s) + 2 for s in sentences], size):
            scores, _ = self([sentences[i] for i in batch])
            arcs, names = (scores[k].log_softmax(-1).numpy() for k in ('arcs', 'names'))
            heads = np.zeros(arcs.shape[:2], np.int64)
            for k, i in enumerate(batch):
                n = len(sentences[i]) + 1
                heads[k, :n] = decode.best_tree(arcs[k, :n, :n])
            rels = self.hd.rels(scores, torch.from_numpy(heads)).argmax(-1)
            for k, i in enumerate(batch):
                at = slice(1, len(sentences[i]) + 1)
                out[i] = dict(words=sentences[i], heads=heads[k, at].tolist(), names=decode.best_names(names[k, at]),
                              rels=[self.tags['rels'][j] for j in rels[k, at]],
                              xpos=[self.tags['xpos'][j] for j in scores['xpos'][k, at].argmax(-1)],
                              upos=[self.tags['upos'][j] for j in scores['upos'][k, at].argmax(-1)])
                if soft:
                    out[i] |= probabilities({n: scores[n][k, at] for n in ('xpos', 'upos', 'names')}, arcs[k, at, :at.stop])
        return out


def probabilities(scores, arcs):
    """Float16 shares of the tags, and of each word's four likeliest heads."""
    share = np.exp(arcs)
    top = np.argsort(-share, 1)[:, :4]
    out = {k + '_p': v.softmax(-1).numpy().astype(np.float16) for k, v in scores.items()}
    return out | dict(top=top.astype(np.int16), top_p=np.take_along_axis(share, top, 1).astype(np.float16))


def batches(costs, size, random=None):
    """Indices in batches of similar cost, whose greatest cost times number stays under size; shuffled by random."""
    order = sorted(range(len(costs)), key=lambda i: costs[i] + (random.random() * 4 if random else 0))
    out, batch, most = [], [], 0
    for i in order:
        if batch and max(most, costs[i]) * (len(batch) + 1) > size:
            out.append(batch)
            batch, most = [], 0
        batch.append(i)
        most = max(most, costs[i])
    if batch:
        out.append(batch)
    if random:
        random.shuffle(out)
    return out


def padded(rows, length, fill=-1, kind=np.int64):
    """Rows of one value a word as a tensor, from position 1 on."""
    out = np.full((len(rows), length) + np.shape(rows[0])[1:], fill, kind)
    for i, row in enumerate(rows):
        out[i, 1:len(row) + 1] = row
    return torch.from_numpy(out)


def gold_losses(model, out, sentences, ids):
    """Cross entropies against annotation, each over the words that have it. Where O may hide MISC, either is right."""
    t, loss = out['xpos'].shape[1], {}

    def column(field):
        return padded([[ids[field].get(v, -1) for v in s[field]] if s[field] else [-1] * len(s['words']) for s in sentences], t)
    heads = padded([s['heads'] or [-1] * len(s['words']) for s in sentences], t)
    names, known = column('names'), heads >= 0
    if known.any():
        rels = model.hd.rels(out, heads.clamp(min=0))
        loss['arcs'] = F.cross_entropy(out['arcs'][known], heads[known])
        for field, scores in (('rels', rels), ('xpos', out['xpos']), ('upos', out['upos'])):
            loss[field] = F.cross_entropy(scores[known], column(field)[known], ignore_index=-1)
    known = names >= 0
    if known.any():
        p, right = out['names'][known].log_softmax(-1), names[known]
        open = padded([[s['open']] * len(s['words']) for s in sentences], t, 0, bool)[known]
        either = torch.logsumexp(p[:, [NAME['O'], NAME['B-MISC'], NAME['I-MISC']]], -1)
        loss['names'] = -torch.where((right == 0) & open, either, p.gather(1, right[:, None])[:, 0]).mean()
    return loss


def total(loss):
    return sum(WEIGHTS[k] * v for k, v in loss.items())


def tag_ids(tags):
    return {k: {t: i for i, t in enumerate(v)} for k, v in tags.items()} | dict(names=NAME)
