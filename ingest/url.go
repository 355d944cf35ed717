package ingest

import (
	_ "embed"
	"errors"
	"net"
	"net/url"
	"path"
	"strings"
)

// tracking lists the query parameters that say how a reader came to a page
// and not which page it is; a * stands for any ending.
//
//go:embed tracking.txt
var tracking string

// CanonicalURL returns the one way to write the address of a page: scheme and
// host in lower case, no default port, no user, no fragment, no tracking
// parameters, the others sorted, "/" for an empty path. Only http and https
// address articles.
func CanonicalURL(s string) (string, error) {
	u, err := url.Parse(strings.TrimSpace(s))
	if err != nil {
		return "", err
	}
	u.Scheme, u.Host = strings.ToLower(u.Scheme), strings.ToLower(u.Host)
	if u.Scheme != "http" && u.Scheme != "https" {
		return "", errors.New("neither http nor https")
	}
	if u.Hostname() == "" {
		return "", errors.New("no host")
	}
	if p := u.Port(); p == "80" && u.Scheme == "http" || p == "443" && u.Scheme == "https" || p == "" {
		u.Host = u.Hostname()
		if strings.Contains(u.Host, ":") {
			u.Host = "[" + u.Host + "]"
		}
	} else {
		u.Host = net.JoinHostPort(u.Hostname(), p)
	}
	u.User, u.Fragment, u.RawFragment = nil, "", ""
	if u.Path == "" {
		u.Path = "/"
	}
	q := u.Query()
	for name := range q {
		if tracks(name) {
			q.Del(name)
		}
	}
	u.RawQuery, u.ForceQuery = q.Encode(), false
	return u.String(), nil
}

func tracks(name string) bool {
	for pattern := range wordLines(tracking) {
		if ok, err := path.Match(pattern, strings.ToLower(name)); ok && err == nil {
			return true
		}
	}
	return false
}

// wordLines yields the lines of a word list without comments and blank lines.
func wordLines(list string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for line := range strings.Lines(list) {
			line = strings.TrimSpace(line)
			if line != "" && !strings.HasPrefix(line, "#") && !yield(line) {
				return
			}
		}
	}
}
