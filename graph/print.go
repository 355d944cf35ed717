package graph

// A Print is a fingerprint of what something is made of (FNV-1a, 64 bits):
// the same in every process and on every machine.
type Print uint64

const (
	printStart Print = 14695981039346656037
	printPrime Print = 1099511628211
)

// newPrint returns the fingerprint of some words in their order.
func newPrint(words ...string) Print { return printStart.with(words...) }

// with goes on with further words; where one ends counts.
func (p Print) with(words ...string) Print {
	for _, s := range words {
		for i := 0; i < len(s); i++ {
			p = (p ^ Print(s[i])) * printPrime
		}
		p = (p ^ 0xff) * printPrime // no byte of UTF-8
	}
	return p
}

// and goes on with numbers, other fingerprints among them.
func (p Print) and(numbers ...Print) Print {
	for _, n := range numbers {
		for range 8 {
			p = (p ^ n&0xff) * printPrime
			n >>= 8
		}
	}
	return p
}
