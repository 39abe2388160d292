// Package filepath works on the paths of the simulated system's files.
package filepath

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"strings"
)

const (
	Separator     = os.PathSeparator
	ListSeparator = os.PathListSeparator
)

func Clean(p string) string             { return path.Clean(p) }
func Join(elem ...string) string        { return path.Join(elem...) }
func Split(p string) (dir, file string) { return path.Split(p) }
func Base(p string) string              { return path.Base(p) }
func Dir(p string) string               { return path.Dir(p) }
func Ext(p string) string               { return path.Ext(p) }
func IsAbs(p string) bool               { return path.IsAbs(p) }
func ToSlash(p string) string           { return p }
func FromSlash(p string) string         { return p }
func VolumeName(p string) string        { return "" }

// SplitList takes a list of paths apart, as in the variable PATH.
func SplitList(p string) []string {
	if p == "" {
		return []string{}
	}
	return strings.Split(p, string(rune(ListSeparator)))
}

// HasPrefix looks at bytes and not at names; kept for old programs.
func HasPrefix(p, prefix string) bool { return strings.HasPrefix(p, prefix) }

// IsLocal says whether p stays below the directory it starts from.
func IsLocal(p string) bool {
	if p == "" || IsAbs(p) {
		return false
	}
	clean := Clean(p)
	return clean != ".." && !strings.HasPrefix(clean, "../")
}

// Localize makes a path of package io/fs one of the system.
func Localize(p string) (string, error) {
	if !fs.ValidPath(p) || strings.IndexByte(p, 0) >= 0 {
		return "", errInvalidPath
	}
	return p, nil
}

var (
	errInvalidPath  = errors.New("invalid path")
	errTooManyLinks = errors.New("EvalSymlinks: too many links")
)

// Abs is p from the root on.
func Abs(p string) (string, error) {
	if IsAbs(p) {
		return Clean(p), nil
	}
	dir, err := os.Getwd()
	return Join(dir, p), err
}

// Rel is the way from base to target.
func Rel(base, target string) (string, error) {
	from, to := Clean(base), Clean(target)
	if from == to {
		return ".", nil
	}
	if from == "." {
		from = ""
	}
	impossible := errors.New("Rel: can't make " + target + " relative to " + base)
	if IsAbs(from) != IsAbs(to) {
		return "", impossible
	}
	up, down := parts(from), parts(to)
	for len(up) > 0 && len(down) > 0 && up[0] == down[0] {
		up, down = up[1:], down[1:]
	}
	if len(up) > 0 && up[0] == ".." {
		return "", impossible
	}
	way := make([]string, 0, len(up)+len(down))
	for range up {
		way = append(way, "..")
	}
	return strings.Join(append(way, down...), "/"), nil
}

func parts(p string) []string {
	return strings.FieldsFunc(p, func(r rune) bool { return r == '/' })
}
