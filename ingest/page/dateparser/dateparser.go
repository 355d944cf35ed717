// Package dateparser stands in for the library of the same name, which the
// reader of pages links but never calls: dates of pages are looked for in the
// fast mode, and only the extensive mode asks this library. The library itself
// compiles thousands of patterns when a program starts, which took longer than
// all else that a question to the graph needs.
package dateparser

import (
	"errors"
	"time"
)

// A ParserType names a way to parse.
type ParserType uint8

// The types that callers name.
const (
	CustomFormat ParserType = iota
	AbsoluteTime
)

// A PreferredDateSource says which of several dates is preferred.
type PreferredDateSource uint8

// Past prefers dates that are over.
const Past PreferredDateSource = 1

// A Configuration configures a Parser.
type Configuration struct {
	PreferredDateSource PreferredDateSource
	StrictParsing       bool
}

// A Parser parses nothing.
type Parser struct{ ParserTypes []ParserType }

// A Date is a parsed date.
type Date struct{ Time time.Time }

// Parse always fails.
func (*Parser) Parse(*Configuration, string, ...string) (Date, error) {
	return Date{}, errors.New("dates in words are not parsed")
}
