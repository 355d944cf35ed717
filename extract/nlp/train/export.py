#!/usr/bin/env python3
"""Writes a trained student as the one file that the program embeds (see weightsfile.py).

usage: export.py MODEL.pt MINILM OUT.bin

Matrices are stored as rows of outputs, in int8 with one scale a row; the arc
matrix is turned so that its rows are outputs too.
"""
import sys

import numpy as np
import torch

import weightsfile


def int8(w):
    scale = (np.maximum(np.abs(w).max(-1, keepdims=True), 1e-9) / 127).astype(np.float32)
    rows = np.clip(np.rint(w / scale), -127, 127).astype(np.int8)
    return scale[:, 0].tobytes() + rows.tobytes()


def tensors(weights):
    for name, w in weights.items():
        w = w.numpy().astype(np.float32)
        if name == 'hd.arc.W':
            w = w[0].T
        elif name == 'hd.rel.W':
            w = w.reshape(-1, w.shape[-1])
        if w.ndim == 2 and not name.endswith('.rel'):
            yield name, 'i8', *w.shape, int8(w)
        else:
            w = np.atleast_2d(w)
            yield name, 'f32', *w.shape, w.tobytes()


def main(model, minilm, out):
    saved = torch.load(model)
    with open(minilm + '/vocab.txt', 'rb') as f:
        pieces = f.read()
    print(weightsfile.write(out, saved['tags'], list(tensors(saved['model'])), pieces), 'bytes')


if __name__ == '__main__':
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
