package graph

import "slices"

// Rows is a store's answer to a question.
type Rows struct {
	Columns []string
	Rows    [][]any // string, int64, float64, bool, nil; of a column path []string
}

// Without returns the rows without a column.
func (r Rows) Without(column string) Rows {
	at := slices.Index(r.Columns, column)
	if at < 0 {
		return r
	}
	out := Rows{Columns: slices.Delete(slices.Clone(r.Columns), at, at+1)}
	for _, row := range r.Rows {
		out.Rows = append(out.Rows, slices.Delete(slices.Clone(row), at, at+1))
	}
	return out
}
