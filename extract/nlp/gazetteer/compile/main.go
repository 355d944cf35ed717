// Command compile makes the gazetteer's table from tab-separated files of
// facts (README.md of the data says what each holds). Two runs over the same
// files give the same bytes.
//
// What is wrong in them, or missing, is put right by corrections.tsv beside this file.
//
//	go run ./extract/nlp/gazetteer/compile -data DIR -out extract/nlp/gazetteer/names.bin
package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"wiregraph/extract/nlp/gazetteer"
)

func main() {
	data := flag.String("data", "", "folder of the .tsv files")
	out := flag.String("out", "extract/nlp/gazetteer/names.bin", "table to write")
	flag.Parse()
	if err := run(*data, *out); err != nil {
		fmt.Fprintln(os.Stderr, "compile:", err)
		os.Exit(1)
	}
}

func run(data, out string) error {
	b := &builder{forms: map[string]map[int]posting{}, index: map[record]int{}}
	if err := b.readAmbiguous(filepath.Join(data, "ambiguous.tsv")); err != nil {
		return err
	}
	for _, s := range sources {
		rows, err := readTSV(filepath.Join(data, s.file))
		if err != nil {
			return err
		}
		for _, r := range rows {
			s.add(b, r)
		}
	}
	if err := b.correct(corrections); err != nil {
		return err
	}
	file := b.bytes()
	if err := os.WriteFile(out, file, 0o644); err != nil {
		return err
	}
	fmt.Printf("%d entries, %d forms, %d bytes\n", len(b.records), len(b.forms), len(file))
	return nil
}

// A row is one line of a file by column name.
type row map[string]string

func (r row) list(column string) []string {
	var out []string
	for s := range strings.SplitSeq(r[column], "|") {
		if s != "" {
			out = append(out, s)
		}
	}
	return out
}

func readTSV(file string) ([]row, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	return parseTSV(file, text)
}

func parseTSV(file string, text []byte) ([]row, error) {
	lines := strings.Split(strings.TrimRight(string(text), "\n"), "\n")
	columns := strings.Split(lines[0], "\t")
	rows := make([]row, 0, len(lines)-1)
	for i, line := range lines[1:] {
		fields := strings.Split(line, "\t")
		if len(fields) != len(columns) {
			return nil, fmt.Errorf("%s:%d: %d fields, want %d", file, i+2, len(fields), len(columns))
		}
		r := row{}
		for k, f := range fields {
			r[columns[k]] = f
		}
		rows = append(rows, r)
	}
	return rows, nil
}

// A record is an entry on its way into the table.
type record struct {
	name, standsFor, class, kind, country string
	wikidata                              uint32
	gender                                byte
}

// A posting says how a form leads to a record: less rank is better.
type posting struct {
	rank int
	weak bool
}

type builder struct {
	records   []record
	index     map[record]int
	forms     map[string]map[int]posting
	ambiguous map[string]bool // single words that are common words or parts of names
}

func (b *builder) readAmbiguous(file string) error {
	rows, err := readTSV(file)
	if err != nil {
		return err
	}
	b.ambiguous = map[string]bool{}
	for _, r := range rows {
		if r["word"] == "1" || r["name"] != "" {
			b.ambiguous[gazetteer.Fold(r["form"])] = true
		}
	}
	return nil
}

// add enters a record under its forms.
func (b *builder) add(r record, rank int, weak bool, forms ...string) {
	i, ok := b.index[r]
	if !ok {
		i = len(b.records)
		b.index[r] = i
		b.records = append(b.records, r)
	}
	for _, f := range forms {
		key := gazetteer.Fold(f)
		if key == "" || len(key) > 120 || strings.ContainsAny(f, "()[]") {
			continue
		}
		b.put(key, i, posting{rank, weak || b.doubtful(key, r)})
	}
}

func (b *builder) put(key string, i int, p posting) {
	if b.forms[key] == nil {
		b.forms[key] = map[int]posting{}
	}
	if was, ok := b.forms[key][i]; !ok || p.rank < was.rank || p.rank == was.rank && !p.weak {
		b.forms[key][i] = p
	}
}

// doubtful reports whether a form of one word needs a second signal to stand
// for the record: it is also a common word or a part of names, or very short.
func (b *builder) doubtful(key string, r record) bool {
	switch {
	case strings.Contains(key, " "), r.kind == "Country", r.kind == "Demonym":
		return false
	case r.class == "Person":
		return true
	}
	return b.ambiguous[key] || len(key) < 3 && r.class != "Organization"
}

// wikidata reads "Q42" as 42.
func wikidata(s string) uint32 {
	n, err := strconv.ParseUint(strings.TrimPrefix(s, "Q"), 10, 32)
	if err != nil {
		return 0
	}
	return uint32(n)
}

// bytes lays the table out as package gazetteer reads it.
func (b *builder) bytes() []byte {
	var strs, body bytes.Buffer
	at := map[string]uint32{}
	put := func(s string) uint32 {
		if o, ok := at[s]; ok {
			return o
		}
		o := uint32(strs.Len())
		at[s] = o
		strs.Write(binary.AppendUvarint(nil, uint64(len(s))))
		strs.WriteString(s)
		return o
	}
	put("")
	labels := map[string]byte{}
	for _, r := range b.records {
		labels[r.class], labels[r.kind] = 0, 0
	}
	names := slices.Sorted(maps.Keys(labels))
	for i, l := range names {
		labels[l] = byte(i)
	}
	for _, r := range b.records {
		rec := make([]byte, 20)
		binary.LittleEndian.PutUint32(rec, put(r.name))
		binary.LittleEndian.PutUint32(rec[4:], put(r.standsFor))
		binary.LittleEndian.PutUint32(rec[8:], r.wikidata)
		rec[12], rec[13], rec[14] = labels[r.class], labels[r.kind], r.gender
		copy(rec[16:18], r.country)
		body.Write(rec)
	}
	keys := slices.Sorted(maps.Keys(b.forms))
	var postings bytes.Buffer
	form := func(key uint32, first int) {
		body.Write(binary.LittleEndian.AppendUint32(binary.LittleEndian.AppendUint32(nil, key), uint32(first)))
	}
	n := 0
	for _, k := range keys {
		form(put(k), n)
		ids := slices.SortedFunc(maps.Keys(b.forms[k]), func(x, y int) int {
			if d := b.forms[k][x].rank - b.forms[k][y].rank; d != 0 {
				return d
			}
			return x - y
		})
		for _, id := range ids {
			v := uint32(id)
			if b.forms[k][id].weak {
				v |= 1 << 31
			}
			postings.Write(binary.LittleEndian.AppendUint32(nil, v))
			n++
		}
	}
	form(0, n)
	body.Write(postings.Bytes())
	body.Write(strs.Bytes())
	kinds := []byte(strings.Join(names, "\x00") + "\x00")
	body.Write(kinds)
	var head []byte
	for _, v := range []int{len(b.records), len(keys), n, strs.Len(), len(kinds)} {
		head = binary.LittleEndian.AppendUint32(head, uint32(v))
	}
	rest := append(head, body.Bytes()...)
	sum := sha256.Sum256(rest)
	return slices.Concat([]byte("WGGAZ\x01"), sum[:], rest)
}
