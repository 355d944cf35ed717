#!/usr/bin/env python3
"""Averages trained weights with those that the training began with (Wortsman et al. 2022): what was known is kept better.

usage: blend.py MODEL.pt START.npz SHARE OUT.pt

SHARE is that of the trained weights. Blocks that START lacks count as ones that add nothing.
"""
import sys

import numpy as np
import torch


def main(model, start, share, out):
    saved, share = torch.load(model), float(share)
    with np.load(start) as z:
        begun = {k: torch.from_numpy(z[k].astype(np.float32)) for k in z.files}
    blocks = {k.split('.')[1] for k in begun if k.startswith('L.')}
    for name, w in saved['model'].items():
        if name in begun:
            saved['model'][name] = share * w + (1 - share) * begun[name]
        elif name.split('.')[1] not in blocks and name.split('.')[2] in ('f', 'o'):  # what the block adds
            saved['model'][name] = share * w
    torch.save(saved, out)


if __name__ == '__main__':
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    main(*sys.argv[1:])
