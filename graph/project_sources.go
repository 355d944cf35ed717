package graph

import (
	"cmp"
	"net/url"
	"strings"
)

// sources gathers the outlets of all articles by their ids.
func (w *world) sources() map[string]*SourceShare {
	out := map[string]*SourceShare{}
	for _, a := range w.articles {
		if w.guest(a.ID) {
			continue
		}
		id, name, domain := sourceOf(a)
		switch s := out[id]; {
		case id == "":
		case s == nil:
			out[id] = &SourceShare{id, name, domain}
		default:
			s.add(name, domain)
		}
	}
	return out
}

// add adds how another article calls the outlet.
func (s *SourceShare) add(name, domain string) {
	s.Name = min(s.Name, name)
	if s.Domain == "" || domain != "" && domain < s.Domain {
		s.Domain = domain
	}
}

// sourceOf returns the id, name and domain of the outlet of an article, "" when
// neither publisher nor address tells.
func sourceOf(a *Article) (id, name, domain string) {
	domain = domainOf(a.URL)
	if name = cmp.Or(a.Publisher, domain); name == "" {
		return "", "", ""
	}
	return "source:" + cmp.Or(slug(name), shortHash(name)), name, domain
}

// domainOf returns the host of an address without "www.".
func domainOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")
}
