package ingest

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"wiregraph/graph"
)

// check refuses a text that cannot be read, before anything else sees it.
func check(where, text string) error {
	if len(text) > MaxText {
		return refuse(where, TooLong, "%d bytes", len(text))
	}
	if strings.TrimFunc(text, blank) == "" {
		return Refused{Where: where, Reason: Empty}
	}
	if i := strings.IndexByte(text, 0); i >= 0 {
		return refuse(where, Binary, "byte %d is 0", i)
	}
	if i := invalidUTF8(text); i >= 0 {
		return refuse(where, BadEncoding, "byte %d is 0x%02x", i, text[i])
	}
	return nil
}

// checkLanguage refuses an article that is not English: as stated, else as
// its words tell.
func checkLanguage(where string, a *graph.Article) error {
	stated, _, _ := strings.Cut(strings.ToLower(strings.ReplaceAll(a.Language, "_", "-")), "-")
	if stated != "" && stated != "en" && stated != "eng" && stated != "english" {
		return refuse(where, NotEnglish, "it says that its language is %q", a.Language)
	}
	if !english(a.Text) {
		return Refused{Where: where, Reason: NotEnglish}
	}
	return nil
}

func blank(r rune) bool { return unicode.IsSpace(r) || r == '\ufeff' || r == '\u200b' }

// invalidUTF8 returns the offset of the first byte that is not UTF-8, or -1.
func invalidUTF8(s string) int {
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
	return -1
}
