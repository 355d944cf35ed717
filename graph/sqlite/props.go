package sqlite

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"math"
	"slices"
	"strconv"
	"unicode/utf8"
)

// encodeProps writes properties as JSON, keys in order. A float keeps a point
// or an exponent, so that it comes back as a float; a node's name has a column
// of its own. Every row of the graph is written so whenever it is compared,
// hence the plain cases by hand.
func encodeProps(props map[string]any, name bool) ([]byte, error) {
	out := make([]byte, 0, 64+32*len(props))
	out = append(out, '{')
	for _, k := range slices.Sorted(maps.Keys(props)) {
		if k == "name" && name {
			continue
		}
		if len(out) > 1 {
			out = append(out, ',')
		}
		var err error
		if out, err = appendText(out, k); err != nil {
			return nil, err
		}
		out = append(out, ':')
		if out, err = appendValue(out, props[k]); err != nil {
			return nil, fmt.Errorf("property %s: %w", k, err)
		}
	}
	return append(out, '}'), nil
}

func appendValue(out []byte, v any) ([]byte, error) {
	switch v := v.(type) {
	case string:
		return appendText(out, v)
	case int64:
		return strconv.AppendInt(out, v, 10), nil
	case bool:
		return strconv.AppendBool(out, v), nil
	case float64:
		text, err := json.Marshal(v)
		if err != nil {
			return nil, err
		}
		if v == math.Trunc(v) && !bytes.ContainsAny(text, ".e") {
			text = append(text, ".0"...)
		}
		return append(out, text...), nil
	}
	return appendJSON(out, v)
}

// appendText appends a string, by hand when nothing in it needs care.
func appendText(out []byte, s string) ([]byte, error) {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c < ' ' || c == '"' || c == '\\' || c >= utf8.RuneSelf {
			return appendJSON(out, s)
		}
	}
	out = append(out, '"')
	out = append(out, s...)
	return append(out, '"'), nil
}

func appendJSON(out []byte, v any) ([]byte, error) {
	b := bytes.NewBuffer(out)
	enc := json.NewEncoder(b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return nil, err
	}
	return bytes.TrimRight(b.Bytes(), "\n"), nil
}
