package template

import (
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
)

// A file's template has the file's name without folders.

func ParseFiles(filenames ...string) (*Template, error) {
	return parseFiles(nil, filenames, os.ReadFile, filepath.Base)
}

func (t *Template) ParseFiles(filenames ...string) (*Template, error) {
	t.begin()
	return parseFiles(t, filenames, os.ReadFile, filepath.Base)
}

func ParseGlob(pattern string) (*Template, error) { return parseGlob(nil, pattern) }

func (t *Template) ParseGlob(pattern string) (*Template, error) {
	t.begin()
	return parseGlob(t, pattern)
}

func ParseFS(fsys fs.FS, patterns ...string) (*Template, error) { return parseFS(nil, fsys, patterns) }

func (t *Template) ParseFS(fsys fs.FS, patterns ...string) (*Template, error) {
	t.begin()
	return parseFS(t, fsys, patterns)
}

func parseGlob(t *Template, pattern string) (*Template, error) {
	names, err := filepath.Glob(pattern)
	if err != nil {
		return nil, err
	}
	if len(names) == 0 {
		return nil, noFiles(pattern)
	}
	return parseFiles(t, names, os.ReadFile, filepath.Base)
}

func parseFS(t *Template, fsys fs.FS, patterns []string) (*Template, error) {
	var names []string
	for _, pattern := range patterns {
		list, err := fs.Glob(fsys, pattern)
		if err != nil {
			return nil, err
		}
		if len(list) == 0 {
			return nil, noFiles(pattern)
		}
		names = append(names, list...)
	}
	read := func(name string) ([]byte, error) { return fs.ReadFile(fsys, name) }
	return parseFiles(t, names, read, path.Base)
}

func noFiles(pattern string) error {
	return fmt.Errorf("template: pattern matches no files: %#q", pattern)
}

// parseFiles adds a template for each file. Without t the first file's is the one that comes back.
func parseFiles(t *Template, names []string, read func(string) ([]byte, error), base func(string) string) (*Template, error) {
	if len(names) == 0 {
		return nil, fmt.Errorf("template: no files named in call to ParseFiles")
	}
	for _, file := range names {
		text, err := read(file)
		if err != nil {
			return nil, err
		}
		name := base(file)
		if t == nil {
			t = New(name)
		}
		to := t
		if name != t.name {
			to = t.New(name)
		}
		if _, err := to.Parse(string(text)); err != nil {
			return nil, err
		}
	}
	return t, nil
}
