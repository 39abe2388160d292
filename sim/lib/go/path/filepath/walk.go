package filepath

import (
	"io/fs"
	"os"
	"path"
	"strings"
	"syscall"
)

var (
	ErrBadPattern = path.ErrBadPattern

	// What a WalkFunc returns to leave out a directory, or all that is left.
	SkipDir error = fs.SkipDir
	SkipAll error = fs.SkipAll
)

func Match(pattern, name string) (matched bool, err error) { return path.Match(pattern, name) }

// Glob returns the paths of all files that fit a pattern.
func Glob(pattern string) (matches []string, err error) { return glob(pattern, 0) }

// Folders with patterns in their names may lie that deep in each other.
const deepestPattern = 10000

func glob(pattern string, depth int) (matches []string, err error) {
	if depth > deepestPattern {
		return nil, ErrBadPattern
	}
	if _, err := Match(pattern, ""); err != nil {
		return nil, err
	}
	if !hasMeta(pattern) {
		if _, err := os.Lstat(pattern); err != nil {
			return nil, nil
		}
		return []string{pattern}, nil
	}
	dir, file := Split(pattern)
	switch dir {
	case "":
		dir = "."
	case "/":
	default:
		dir = dir[:len(dir)-1]
	}
	dirs := []string{dir}
	if hasMeta(dir) {
		if dir == pattern {
			return nil, ErrBadPattern
		}
		if dirs, err = glob(dir, depth+1); err != nil {
			return nil, err
		}
	}
	for _, dir := range dirs {
		list, _ := os.ReadDir(dir) // what cannot be read has no files that fit
		for _, entry := range list {
			if ok, err := Match(file, entry.Name()); err != nil {
				return matches, err
			} else if ok {
				matches = append(matches, Join(dir, entry.Name()))
			}
		}
	}
	return matches, nil
}

func hasMeta(p string) bool { return strings.ContainsAny(p, `*?[\`) }

// WalkDir goes through the tree below root by name, directories before what is in them. It does not follow links.
func WalkDir(root string, fn fs.WalkDirFunc) error {
	info, err := os.Lstat(root)
	if err != nil {
		err = fn(root, nil, err)
	} else {
		err = walkDir(root, fs.FileInfoToDirEntry(info), fn)
	}
	return ended(err)
}

func ended(err error) error {
	if err == SkipDir || err == SkipAll {
		return nil
	}
	return err
}

func walkDir(p string, d fs.DirEntry, fn fs.WalkDirFunc) error {
	err := fn(p, d, nil)
	if err == nil && d.IsDir() {
		var list []os.DirEntry
		if list, err = os.ReadDir(p); err != nil {
			err = fn(p, d, err)
		}
		for i := 0; err == nil && i < len(list); i++ {
			err = walkDir(Join(p, list[i].Name()), list[i], fn)
		}
	}
	if err == SkipDir && d.IsDir() {
		return nil
	}
	return err
}

// A WalkFunc is called for each file of a Walk, with the error of one that cannot be read.
type WalkFunc func(path string, info fs.FileInfo, err error) error

// Walk is WalkDir with descriptions of the files.
func Walk(root string, fn WalkFunc) error {
	info, err := os.Lstat(root)
	if err != nil {
		return ended(fn(root, nil, err))
	}
	return ended(walk(root, info, fn))
}

func walk(p string, info fs.FileInfo, fn WalkFunc) error {
	if !info.IsDir() {
		return fn(p, info, nil)
	}
	list, err := os.ReadDir(p)
	answer := fn(p, info, err)
	if err != nil || answer != nil {
		return answer
	}
	for _, entry := range list {
		child := Join(p, entry.Name())
		info, err := os.Lstat(child)
		if err != nil {
			if err := fn(child, info, err); err != nil && err != SkipDir {
				return err
			}
			continue
		}
		if err := walk(child, info, fn); err != nil && !(info.IsDir() && err == SkipDir) {
			return err
		}
	}
	return nil
}

const mostLinks = 255

// EvalSymlinks is p without links, and clean. What has something behind it in p, be it a slash, has to be a folder.
func EvalSymlinks(p string) (string, error) {
	done, links := "", 0
	if IsAbs(p) {
		done = "/"
	}
	for rest, more := p, false; rest != ""; {
		var name string
		name, rest, more = strings.Cut(rest, "/")
		switch name {
		case "", ".":
			continue
		case "..":
			done = parent(done)
			continue
		}
		next := Join(done, name)
		info, err := os.Lstat(next)
		switch {
		case err != nil:
			return "", err
		case info.Mode()&fs.ModeSymlink != 0:
			if links++; links > mostLinks {
				return "", errTooManyLinks
			}
			target, err := os.Readlink(next)
			if err != nil {
				return "", err
			}
			if IsAbs(target) {
				done = "/"
			}
			if more {
				target += "/" + rest
			}
			rest = target
		case more && !info.IsDir():
			return "", syscall.ENOTDIR
		default:
			done = next
		}
	}
	return Clean(done), nil
}

// parent is the folder around p, which has no links; "" is the current folder.
func parent(p string) string {
	if p == "" || p == ".." || strings.HasSuffix(p, "/..") {
		return Join(p, "..")
	}
	if p = Dir(p); p == "." {
		return ""
	}
	return p
}
