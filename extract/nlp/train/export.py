#!/usr/bin/env python3
"""Writes a trained student as the one file that the program embeds.

usage: export.py MODEL.pt MINILM OUT.bin

The file: "WGNLP" and a version byte, SHA-256 of the rest, the length of a JSON
header (uint32, little endian), the header, the tensors. The header names the
tag sets and, for each tensor, kind, rows and columns; a tensor of kind "i8"
is float32 scales, one a row, then int8 rows; of kind "f32" float32 values.
The word pieces are one block of lines. Matrices are stored as rows of outputs;
the arc matrix is turned so that its rows are outputs too.
"""
import hashlib
import json
import struct
import sys

import numpy as np
import torch

VERSION = 1


def int8(w):
    scale = (np.maximum(np.abs(w).max(-1, keepdims=True), 1e-9) / 127).astype(np.float32)
    rows = np.clip(np.rint(w / scale), -127, 127).astype(np.int8)
    return scale[:, 0].tobytes() + rows.tobytes()


def tensors(weights):
    """Yields name, kind, rows, columns and bytes of each."""
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
    head, body = dict(**saved['tags'], tensors=[], pieces=len(pieces)), []
    for name, kind, rows, cols, content in tensors(saved['model']):
        head['tensors'].append(dict(name=name, kind=kind, rows=rows, cols=cols))
        body.append(content)
    head = json.dumps(head, separators=(',', ':')).encode()
    rest = struct.pack('<I', len(head)) + head + b''.join(body) + pieces
    with open(out, 'wb') as f:
        f.write(b'WGNLP' + bytes([VERSION]) + hashlib.sha256(rest).digest() + rest)
    print(len(rest), 'bytes')


if __name__ == '__main__':
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
