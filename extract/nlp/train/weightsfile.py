"""The file that weights ship in; weights.go reads it.

"WGNLP" and a version byte, SHA-256 of the rest, the length of a JSON header
(uint32, little endian), the header, the tensors. The header names the tag sets
and, for each tensor, kind, rows and columns; a tensor of kind "i8" is float32
scales, one a row, then int8 rows; of kind "f32" float32 values. Word pieces,
if there are any, are one block of lines at the end.
"""
import hashlib
import json
import struct

import numpy as np

VERSION = 1


def write(out, tags, tensors, pieces=b''):
    """Writes the file; a tensor is (name, kind, rows, cols, bytes). Returns its size."""
    head = dict(**tags, tensors=[dict(zip(('name', 'kind', 'rows', 'cols'), t)) for t in tensors], pieces=len(pieces))
    head = json.dumps(head, separators=(',', ':')).encode()
    rest = struct.pack('<I', len(head)) + head + b''.join(t[-1] for t in tensors) + pieces
    with open(out, 'wb') as f:
        return f.write(b'WGNLP' + bytes([VERSION]) + hashlib.sha256(rest).digest() + rest)


def read(path):
    """The tensors of a file by name, in float32, as training has them."""
    with open(path, 'rb') as f:
        rest = f.read()[6 + 32:]
    body = 4 + struct.unpack('<I', rest[:4])[0]
    head, at, out = json.loads(rest[4:body]), body, {}
    for t in head['tensors']:
        rows, cols = t['rows'], t['cols']
        if t['kind'] == 'i8':
            scale = np.frombuffer(rest, np.float32, rows, at)
            w = np.frombuffer(rest, np.int8, rows * cols, at + 4 * rows).reshape(rows, cols) * scale[:, None]
            at += rows * (4 + cols)
        else:
            w = np.frombuffer(rest, np.float32, rows * cols, at).reshape(rows, cols).copy()
            at += 4 * rows * cols
        out[t['name']] = w
    return out
