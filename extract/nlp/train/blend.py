#!/usr/bin/env python3
"""Averages trained weights with those that the training began with (Wortsman et al. 2022): what was known is kept better.

usage: blend.py MODEL.pt,… START MINILM SHARE OUT.pt

SHARE is that of the trained weights, whose mean is taken if there are several. Blocks that START lacks count as ones that add nothing.
"""
import sys

import torch

import student


def mean(models):
    saved = [torch.load(m) for m in models]
    weights = {k: sum(s['model'][k] for s in saved) / len(saved) for k in saved[0]['model']}
    return saved[0] | dict(model=weights)


def main(models, start, minilm, share, out):
    saved, share = mean(models.split(',')), float(share)
    begun = student.trained(start, minilm)
    blocks = {k.split('.')[1] for k in begun if k.startswith('L.')}
    for name, w in saved['model'].items():
        if name in begun:
            saved['model'][name] = share * w + (1 - share) * begun[name]
        elif name.split('.')[1] not in blocks and name.split('.')[2] in ('f', 'o'):  # what the block adds
            saved['model'][name] = share * w
    torch.save(saved, out)


if __name__ == '__main__':
    if len(sys.argv) != 6:
        sys.exit(__doc__)
    main(*sys.argv[1:])
