#!/usr/bin/env python3
"""Writes the names of a set as a file that the program's eval reads.

usage: iob2.py SETS.pkl SET OUT.iob2

SET is one of the sets of data.py, such as crossner-test: names of PER, LOC, ORG and MISC.
"""
import pickle
import sys


def main(sets, name, out):
    with open(sets, 'rb') as f:
        sentences = pickle.load(f)[name]
    with open(out, 'w', encoding='utf-8') as f:
        for s in sentences:
            for i, (word, tag) in enumerate(zip(s['words'], s['names'], strict=True), 1):
                print(i, word, tag, '-', '-', sep='\t', file=f)
            print(file=f)


if __name__ == '__main__':
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
