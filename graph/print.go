package graph

// A Print is a fingerprint of what something is made of, 64 bits: the same in
// every process and on every machine. Eight bytes at a time go into a chain of
// the finalizer of SplitMix64, lengths before words.
type Print uint64

// newPrint returns the fingerprint of some words in their order.
func newPrint(words ...string) Print { return Print(0).with(words...) }

// with goes on with further words; where one ends counts.
func (p Print) with(words ...string) Print {
	for _, s := range words {
		p = p.and(Print(len(s)))
		for ; len(s) >= 8; s = s[8:] {
			p = p.and(Print(s[0]) | Print(s[1])<<8 | Print(s[2])<<16 | Print(s[3])<<24 | Print(s[4])<<32 | Print(s[5])<<40 | Print(s[6])<<48 | Print(s[7])<<56)
		}
		if len(s) > 0 {
			rest := Print(0)
			for i := range len(s) {
				rest = rest<<8 | Print(s[i])
			}
			p = p.and(rest)
		}
	}
	return p
}

// and goes on with numbers, other fingerprints among them.
func (p Print) and(numbers ...Print) Print {
	for _, n := range numbers {
		p = Print(mix(uint64(p ^ n)))
	}
	return p
}
