package ingest

import (
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// A place is one file in which articles stand.
type place struct {
	name    string // as the user would name it, for messages
	locator string // absolute path; the name for what is embedded
	form    string // extension in lower case: .txt, .html, .jsonl
	open    func() (io.ReadCloser, error)
	entry   *entry // what the manifest beside it says, nil for nothing
}

// A Finding is what lies behind the names that a user gave.
type Finding struct {
	places  []place // in the order of the names, files of a folder by path
	Refused []Refused
	Passed  int // files of folders that are no articles
}

// Files returns how many files were found.
func (f *Finding) Files() int { return len(f.places) }

// Find looks up files and folders. Folders are walked, hidden ones and links
// are passed over. A name that is no path but the name of an embedded folder
// stands for that folder. A file that is reached twice is found once.
func Find(names []string, embedded map[string]fs.FS) *Finding {
	f := &finder{Finding: &Finding{}, seen: map[string]bool{}, manifests: map[string]manifest{}}
	for _, name := range names {
		info, err := os.Stat(name)
		switch {
		case err == nil && info.IsDir():
			f.folder(files{os.DirFS(name), name, true}, name)
		case err == nil:
			f.file(name)
		case embedded[path.Clean(filepath.ToSlash(name))] != nil:
			clean := path.Clean(filepath.ToSlash(name))
			f.folder(files{embedded[clean], clean, false}, name)
		case strings.Contains(name, "://"):
			f.refuse(Refused{Where: name, Reason: WebAddress})
		default:
			f.refuse(asRefused(name, err))
		}
	}
	return f.Finding
}

// files are the files of a folder, on disk or embedded.
type files struct {
	fs.FS
	root   string // as the user names it
	onDisk bool
}

// name returns how messages name a file of the folder.
func (f files) name(p string) string {
	if f.onDisk {
		return filepath.Join(f.root, filepath.FromSlash(p))
	}
	return path.Join(f.root, p)
}

// locator returns where a file is found again, from any working directory.
func (f files) locator(p string) string {
	name := f.name(p)
	if f.onDisk {
		if abs, err := filepath.Abs(name); err == nil {
			return abs
		}
	}
	return name
}

type finder struct {
	*Finding
	seen      map[string]bool     // locators
	manifests map[string]manifest // by the locator of their folder
}

func (f *finder) refuse(r Refused) { f.Refused = append(f.Refused, r) }

// folder finds the articles under a folder.
func (f *finder) folder(in files, name string) {
	articles, refused := 0, len(f.Refused)
	err := fs.WalkDir(in, ".", func(p string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			f.refuse(asRefused(in.name(p), err))
		case d.IsDir():
			if p != "." && strings.HasPrefix(d.Name(), ".") {
				return fs.SkipDir
			}
			f.manifest(in, p, true)
		case d.Name() == manifestName:
		case !d.Type().IsRegular() || !readable(p):
			f.Passed++
		default:
			articles++
			f.add(in, p)
		}
		return nil
	})
	if err != nil {
		f.refuse(asRefused(name, err))
	}
	if articles == 0 && len(f.Refused) == refused {
		f.refuse(Refused{Where: name, Reason: NoArticles})
	}
}

// file finds the one file that was named: an article, or a manifest for those
// that it lists.
func (f *finder) file(name string) {
	dir, base := filepath.Split(name)
	in := files{os.DirFS(filepath.Clean("./" + dir)), dir, true}
	if filepath.IsAbs(name) {
		in.FS = os.DirFS(dir)
	}
	switch {
	case base == manifestName:
		m := f.manifest(in, ".", true)
		for _, listed := range sorted(m) {
			if _, err := fs.Stat(in, listed); err == nil && readable(listed) {
				f.add(in, listed)
			}
		}
	case !readable(base):
		f.refuse(refuse(name, UnknownForm, "%s", kindOf(base)))
	default:
		f.manifest(in, ".", false)
		f.add(in, base)
	}
}

// add notes a file of a folder once.
func (f *finder) add(in files, p string) {
	at := in.locator(p)
	if f.seen[at] {
		return
	}
	f.seen[at] = true
	found := place{
		name: in.name(p), locator: at, form: form(p),
		open: func() (io.ReadCloser, error) { return in.Open(p) },
	}
	// The nearest manifest on the way up describes the file.
	for dir := path.Dir(p); ; dir = path.Dir(dir) {
		if rel, ok := strings.CutPrefix(p, strings.TrimPrefix(dir+"/", "./")); ok {
			if e, ok := f.manifests[in.locator(dir)][rel]; ok {
				found.entry = &e
				break
			}
		}
		if dir == "." {
			break
		}
	}
	f.places = append(f.places, found)
}

// manifest reads the manifest of a folder, if it has one. With complete, all
// that it lists has to be there.
func (f *finder) manifest(in files, dir string, complete bool) manifest {
	at := in.locator(dir)
	if m, ok := f.manifests[at]; ok {
		return m
	}
	p := path.Join(dir, manifestName)
	data, err := fs.ReadFile(in, p)
	if err != nil {
		if _, gone := fs.Stat(in, p); gone == nil {
			f.refuse(asRefused(in.name(p), err))
		}
		return nil
	}
	m, err := parseManifest(data)
	if err != nil {
		f.refuse(refuse(in.name(p), BadManifest, "%v", err))
		f.manifests[at] = nil
		return nil
	}
	f.manifests[at] = m
	if !complete {
		return m
	}
	for _, listed := range sorted(m) {
		if _, err := fs.Stat(in, path.Join(dir, listed)); err != nil {
			f.refuse(refuse(fmt.Sprintf("%s:%d", in.name(p), m[listed].line), ListedAbsent, "%s", listed))
		}
	}
	return m
}

// form returns the extension that tells how to read a file.
func form(name string) string {
	ext := strings.ToLower(path.Ext(name))
	if ext == ".htm" {
		return ".html"
	}
	return ext
}

func readable(name string) bool {
	switch form(name) {
	case ".txt", ".html", ".jsonl":
		return true
	}
	return false
}

func kindOf(name string) string {
	if ext := path.Ext(name); ext != "" {
		return ext + " file"
	}
	return "no extension"
}

func sorted[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
