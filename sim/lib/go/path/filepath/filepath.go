// Package filepath works on the paths of the simulated system's files.
package filepath

import (
	"errors"
	"os"
	"path"
	"strings"
)

const (
	Separator     = '/'
	ListSeparator = ':'
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
	base, target = Clean(base), Clean(target)
	if base == target {
		return ".", nil
	}
	if base == "." {
		base = ""
	}
	if IsAbs(base) != IsAbs(target) {
		return "", errors.New("Rel: can't make " + target + " relative to " + base)
	}
	from, to := parts(base), parts(target)
	for len(from) > 0 && len(to) > 0 && from[0] == to[0] {
		from, to = from[1:], to[1:]
	}
	var way []string
	for _, part := range from {
		if part == ".." {
			return "", errors.New("Rel: can't make " + target + " relative to " + base)
		}
		way = append(way, "..")
	}
	return strings.Join(append(way, to...), "/"), nil
}

func parts(p string) []string {
	return strings.FieldsFunc(p, func(r rune) bool { return r == '/' })
}
