package graph

import (
	"cmp"
	"net/url"
	"strings"
)

// A source is an outlet: of the articles that it published, the smallest
// spelling of its name and the smallest domain.
type source struct{ name, domain string }

// sources gathers the outlets of all articles by their ids.
func (w *world) sources() map[string]*source {
	out := map[string]*source{}
	for _, a := range w.articles {
		id, name, domain := sourceOf(a)
		switch s := out[id]; {
		case id == "":
		case s == nil:
			out[id] = &source{name, domain}
		default:
			s.name = min(s.name, name)
			if s.domain == "" || domain != "" && domain < s.domain {
				s.domain = domain
			}
		}
	}
	return out
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

// source adds an outlet.
func (p *projection) source(r *rowSet, id string, s *source) {
	r.node(id, s.name, []string{"Source"}, props{"domain": s.domain})
}

// domainOf returns the host of an address without "www.".
func domainOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")
}
