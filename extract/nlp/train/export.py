#!/usr/bin/env python3
"""Writes trained weights as the one file that the program embeds.

usage: export.py WEIGHTS.npz CONFIG.json VOCAB.txt OUT.bin

The file: "WGNLP" and a version byte, SHA-256 of the rest, the length of a JSON
header (uint32, little endian), the header, the tensors. The header names the
tag sets and, for each tensor, kind, rows and columns; a tensor of kind "i8"
is float32 scales, one a row, then int8 rows; of kind "f32" float32 values.
The word pieces are one block of lines. Matrices are stored as rows of outputs;
the arc matrix is turned so that its rows are outputs too.
"""
import hashlib, json, struct, sys
import numpy as np

VERSION = 1

def main(weights, config, vocab, out):
    z, cfg = np.load(weights), json.load(open(config))
    head, body = dict(xpos=cfg['xs'], upos=cfg['us'], rels=cfg['rs'], tensors=[], pieces=0), []
    def put(name, kind, rows, cols, data):
        head['tensors'].append(dict(name=name, kind=kind, rows=rows, cols=cols))
        body.append(data)
    def int8(name, w):
        w = w.astype(np.float32)
        s = (np.maximum(np.abs(w).max(-1, keepdims=True), 1e-9) / 127).astype(np.float32)
        q = np.clip(np.rint(w / s), -127, 127).astype(np.int8)
        put(name, 'i8', w.shape[0], w.shape[1], s[:, 0].tobytes() + q.tobytes())
    for name in z.files:
        w = z[name]
        if name == 'hd.arc.W': int8(name, w[0].T)
        elif name == 'hd.rel.W': int8(name, w.reshape(-1, w.shape[-1]))
        elif w.ndim == 2 and not name.endswith('.rel'): int8(name, w)
        else:
            w = np.atleast_2d(w).astype(np.float32)
            put(name, 'f32', w.shape[0], w.shape[1], w.tobytes())
    pieces = open(vocab, 'rb').read()
    head['pieces'] = len(pieces)
    h = json.dumps(head, separators=(',', ':')).encode()
    rest = struct.pack('<I', len(h)) + h + b''.join(body) + pieces
    open(out, 'wb').write(b'WGNLP' + bytes([VERSION]) + hashlib.sha256(rest).digest() + rest)
    print(len(rest), 'bytes')

if __name__ == '__main__':
    if len(sys.argv) != 5: sys.exit(__doc__)
    main(*sys.argv[1:])
