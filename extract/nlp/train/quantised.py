#!/usr/bin/env python3
"""The student's figures with the integers that the program computes with.

usage: quantised.py SETS.pkl MINILM MODEL.pt

Weights are int8 with one scale a row, what goes into a product 12 bits with
one scale a vector. The program's own figures (go run ./extract/nlp/eval) must
be these, to a few words: the rest is float32 in another order.
"""
import os
import pickle
import sys

os.environ['BF16'] = '0'

import torch
import torch.nn as nn

import data
import score
import student


def rounded(x, most):
    scale = x.abs().amax(-1, keepdim=True).clamp(min=1e-9) / most
    return (x / scale).round() * scale


@torch.no_grad()
def quantise(model):
    for name, w in model.named_parameters():
        if name == 'hd.arc.W':
            w.copy_(rounded(w.transpose(1, 2), 127).transpose(1, 2))
        elif w.dim() >= 2 and not (name.startswith('L.') and name.endswith('.rel')):
            w.copy_(rounded(w, 127))
    for module in model.modules():
        if isinstance(module, nn.Linear):
            module.register_forward_pre_hook(lambda _, inputs: (rounded(inputs[0], 2047),))


def main(sets, minilm, path):
    torch.set_num_threads(1)
    with open(sets, 'rb') as f:
        sets = pickle.load(f)
    model = student.load(path, minilm)
    quantise(model)
    score.table(model.predict, sets, data.MEASURED)


if __name__ == '__main__':
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
