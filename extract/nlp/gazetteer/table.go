package gazetteer

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"sort"
	"strconv"
	"sync"
	"unsafe"
)

//go:embed names.bin
var embedded []byte

// The table is one file, used in place: "WGGAZ" and a version byte, SHA-256
// of the rest, then five little-endian counts or sizes (entries, forms,
// postings, bytes of strings, bytes of kinds), then
//
//	entries   recordSize bytes each: offsets of name and of what it stands for,
//	          Wikidata number, class, kind, gender, country
//	forms     offset of the key, index of the first posting; sorted by key; one more at the end
//	postings  entry index, highest bit set for a weak form; best first
//	strings   each with its length before it as a varint
//	kinds     class and kind names, zero-terminated, in order of their numbers
const (
	magic       = "WGGAZ"
	formVersion = 1
	recordSize  = 20
	formSize    = 8
	weakBit     = 1 << 31
	headerSize  = len(magic) + 1 + sha256.Size + 20
)

// A Table is an immutable set of names, safe for concurrent use.
type Table struct {
	entries, forms, postings []byte
	strings                  string
	labels                   []string // class and kind names
	count                    int      // forms
	hash                     string
}

// Load returns the embedded table, the same one each time.
var Load = sync.OnceValues(func() (*Table, error) { return read(embedded) })

// read checks a table file and lays the table over its bytes.
func read(file []byte) (*Table, error) {
	if len(file) < headerSize || string(file[:len(magic)]) != magic {
		return nil, errors.New("read gazetteer: not a gazetteer file")
	}
	if v := file[len(magic)]; v != formVersion {
		return nil, fmt.Errorf("read gazetteer: version %d, this program reads %d", v, formVersion)
	}
	sum := sha256.Sum256(file[len(magic)+1+sha256.Size:])
	if !bytes.Equal(sum[:], file[len(magic)+1:][:sha256.Size]) {
		return nil, errors.New("read gazetteer: the checksum does not fit the content")
	}
	var n [5]int
	for i := range n {
		n[i] = int(binary.LittleEndian.Uint32(file[headerSize-20+4*i:]))
	}
	rest := file[headerSize:]
	t := &Table{count: n[1], hash: hex.EncodeToString(sum[:8])}
	take := func(size int) []byte { part := rest[:size]; rest = rest[size:]; return part }
	if want := n[0]*recordSize + (n[1]+1)*formSize + n[2]*4 + n[3] + n[4]; want != len(rest) {
		return nil, errors.New("read gazetteer: the sizes do not fit the content")
	}
	t.entries, t.forms, t.postings = take(n[0]*recordSize), take((n[1]+1)*formSize), take(n[2]*4)
	text := take(n[3])
	t.strings = unsafe.String(unsafe.SliceData(text), len(text))
	for _, l := range bytes.Split(bytes.TrimSuffix(take(n[4]), []byte{0}), []byte{0}) {
		t.labels = append(t.labels, string(l))
	}
	return t, nil
}

// Hash identifies the table's content.
func (t *Table) Hash() string { return t.hash }

func u32(b []byte, at int) uint32 { return binary.LittleEndian.Uint32(b[at:]) }

// text returns the string at an offset, "" for offset 0.
func (t *Table) text(at uint32) string {
	n, size := 0, 0
	for shift := 0; ; shift += 7 {
		b := t.strings[int(at)+size]
		size++
		n |= int(b&0x7f) << shift
		if b < 0x80 {
			break
		}
	}
	return t.strings[int(at)+size:][:n]
}

// key returns the key of form i.
func (t *Table) key(i int) string { return t.text(u32(t.forms, i*formSize)) }

// find returns the index of the first form whose key is not less than key,
// and whether it is that key.
func (t *Table) find(key string) (int, bool) {
	i := sort.Search(t.count, func(i int) bool { return t.key(i) >= key })
	return i, i < t.count && t.key(i) == key
}

// entriesOf returns the entries of form i, best first.
func (t *Table) entriesOf(i int) []Entry {
	from, to := int(u32(t.forms, i*formSize+4)), int(u32(t.forms, (i+1)*formSize+4))
	out := make([]Entry, 0, to-from)
	for p := from; p < to; p++ {
		v := u32(t.postings, 4*p)
		e := t.entry(int(v &^ weakBit))
		e.Weak = v&weakBit != 0
		out = append(out, e)
	}
	return out
}

// entry decodes one entry.
func (t *Table) entry(i int) Entry {
	r := t.entries[i*recordSize : (i+1)*recordSize]
	e := Entry{
		Name: t.text(u32(r, 0)), StandsFor: t.text(u32(r, 4)),
		Class: t.labels[r[12]], Kind: t.labels[r[13]], Gender: r[14],
	}
	if q := u32(r, 8); q != 0 {
		e.Wikidata = "Q" + strconv.FormatUint(uint64(q), 10)
	}
	if r[16] != 0 {
		e.Country = string(r[16:18])
	}
	return e
}
