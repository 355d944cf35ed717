package nlp

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"unsafe"
)

//go:embed model/english.bin
var english []byte

// weightsVersion is the version of the weights' file that this code reads;
// train/weightsfile.py says what the file holds.
const weightsVersion = 1

// weights are the tensors of a trained model by name, with its tag sets.
type weights struct {
	xpos, upos, rels []string
	int8             map[string]*quantised
	float            map[string][]float32
	pieces           []byte // word pieces, one a line
	hash             string
}

// quantised is a matrix of int8 rows, each with one scale.
type quantised struct {
	rows, cols int
	scale      []float32
	data       []int8 // rows one after another
}

// row returns row i.
func (q *quantised) row(i int) []int8 { return q.data[i*q.cols : (i+1)*q.cols] }

// readWeights checks version and checksum of a weights' file and cuts it into
// tensors. The int8 data stay in the file's memory.
func readWeights(file []byte) (*weights, error) {
	const start = 6 + sha256.Size
	if len(file) < start+4 || !bytes.Equal(file[:5], []byte("WGNLP")) {
		return nil, errors.New("read weights: not a weights file")
	}
	if file[5] != weightsVersion {
		return nil, fmt.Errorf("read weights: version %d, this program reads %d", file[5], weightsVersion)
	}
	rest := file[start:]
	sum := sha256.Sum256(rest)
	if !bytes.Equal(sum[:], file[6:start]) {
		return nil, errors.New("read weights: the checksum does not fit the content")
	}
	var head struct {
		Xpos, Upos, Rels []string
		Tensors          []struct {
			Name, Kind string
			Rows, Cols int
		}
		Pieces int
	}
	n := int(binary.LittleEndian.Uint32(rest))
	if err := json.Unmarshal(rest[4:4+n], &head); err != nil {
		return nil, fmt.Errorf("read weights: %w", err)
	}
	w := &weights{
		xpos: head.Xpos, upos: head.Upos, rels: head.Rels,
		int8: map[string]*quantised{}, float: map[string][]float32{}, hash: hex.EncodeToString(sum[:8]),
	}
	body := rest[4+n:]
	for _, t := range head.Tensors {
		switch t.Kind {
		case "i8":
			q := &quantised{rows: t.Rows, cols: t.Cols, scale: floats(body, t.Rows)}
			body = body[4*t.Rows:]
			q.data = unsafe.Slice((*int8)(unsafe.Pointer(unsafe.SliceData(body))), t.Rows*t.Cols)
			body = body[t.Rows*t.Cols:]
			w.int8[t.Name] = q
		case "f32":
			w.float[t.Name] = floats(body, t.Rows*t.Cols)
			body = body[4*t.Rows*t.Cols:]
		default:
			return nil, fmt.Errorf("read weights: tensor %s is of unknown kind %q", t.Name, t.Kind)
		}
	}
	w.pieces = body[:head.Pieces]
	return w, nil
}

// floats copies n little-endian float32 values, which may stand unaligned.
func floats(b []byte, n int) []float32 {
	out := make([]float32, n)
	for i := range out {
		out[i] = math.Float32frombits(binary.LittleEndian.Uint32(b[4*i:]))
	}
	return out
}
