package os

import (
	"io"
	"syscall"
)

// ReadDir lists a directory by name.
func ReadDir(name string) ([]DirEntry, error) {
	f, err := Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return f.ReadDir(-1)
}

// ReadDir returns the next n entries of an open directory, io.EOF when there are none; for n <= 0 all that are left.
func (f *File) ReadDir(n int) ([]DirEntry, error) {
	if err := f.check("readdir"); err != nil {
		return nil, err
	}
	if !f.node.mode.IsDir() {
		return nil, f.fail("readdirent", syscall.ENOTDIR)
	}
	if !f.listed {
		f.entries, f.listed = f.node.list(), true
	}
	if n <= 0 {
		n = len(f.entries)
	} else if len(f.entries) == 0 {
		return []DirEntry{}, io.EOF
	}
	n = min(n, len(f.entries))
	list := f.entries[:n:n]
	f.entries = f.entries[n:]
	return list, nil
}

// list describes what a directory holds, by name.
func (n *node) list() []DirEntry {
	list := make([]DirEntry, 0, len(n.children))
	for name, child := range n.children {
		list = append(list, dirEntry{describe(name, child)})
	}
	sortEntries(list)
	return list
}

// sortEntries sorts by merging: package sort is not below this one.
func sortEntries(list []DirEntry) {
	if len(list) < 2 {
		return
	}
	first := append([]DirEntry(nil), list[:len(list)/2]...)
	second := list[len(list)/2:]
	sortEntries(first)
	sortEntries(second)
	for at := 0; len(first) > 0; at++ {
		if len(second) > 0 && second[0].Name() < first[0].Name() {
			list[at], second = second[0], second[1:]
		} else {
			list[at], first = first[0], first[1:]
		}
	}
}

// Readdir is ReadDir with descriptions, Readdirnames with names.
func (f *File) Readdir(n int) ([]FileInfo, error) {
	entries, err := f.ReadDir(n)
	var list []FileInfo
	if err == nil || err == io.EOF {
		list = make([]FileInfo, 0, len(entries))
	}
	for _, entry := range entries {
		list = append(list, entry.(dirEntry).fileStat)
	}
	return list, err
}

func (f *File) Readdirnames(n int) (names []string, err error) {
	entries, err := f.ReadDir(n)
	if err == nil || err == io.EOF {
		names = make([]string, 0, len(entries))
	}
	for _, entry := range entries {
		names = append(names, entry.Name())
	}
	return names, err
}

// Mkdir makes a directory whose parent exists.
func Mkdir(name string, perm FileMode) error {
	at, err := vacant(name)
	if err != nil {
		return &PathError{Op: "mkdir", Path: name, Err: err}
	}
	at.put(newNode(ModeDir | perm.Perm()&^umask | perm&ModeSticky))
	return nil
}

// MkdirAll makes a directory and all that are missing on the way to it.
func MkdirAll(path string, perm FileMode) error {
	if n, err := lookUp(path, followLast); err == nil {
		if n.mode.IsDir() {
			return nil
		}
		return &PathError{Op: "mkdir", Path: path, Err: syscall.ENOTDIR}
	}
	end := len(withoutSlashes(path))
	for end > 0 && path[end-1] != '/' {
		end--
	}
	if parent := withoutSlashes(path[:end]); parent != "" && parent != path {
		if err := MkdirAll(parent, perm); err != nil {
			return err
		}
	}
	err := Mkdir(path, perm)
	if n, again := lookUp(path, keepLast); again == nil && n.mode.IsDir() {
		return nil // "a/." has made it on the way
	}
	return err
}

// Remove removes a file or an empty directory. Those who have it open keep it.
func Remove(name string) error {
	at, err := resolve(withoutSlashes(name), keepLast)
	switch {
	case err != nil:
	case at.dir == nil:
		err = syscall.EINVAL
	case at.node == nil:
		err = syscall.ENOENT
	case len(at.node.children) > 0:
		err = syscall.ENOTEMPTY
	case at.dir.mode&0200 == 0:
		err = syscall.EACCES
	case fault("remove"):
		err = syscall.EIO
	}
	if err != nil {
		return &PathError{Op: "remove", Path: name, Err: err}
	}
	at.drop()
	return nil
}

// RemoveAll removes whatever there is, and does not mind if there is nothing.
func RemoveAll(path string) error {
	if path == "" {
		return nil
	}
	if path[len(path)-1] == '.' && (len(path) == 1 || path[len(path)-2] == '/') {
		return &PathError{Op: "RemoveAll", Path: path, Err: syscall.EINVAL}
	}
	at, err := resolve(withoutSlashes(path), keepLast)
	switch {
	case err == syscall.ENOENT || err == nil && at.node == nil:
		return nil
	case err != nil:
	case at.dir == nil:
		err = syscall.EBUSY
	case at.dir.mode&0200 == 0:
		err = syscall.EACCES
	default:
		at.drop()
		return nil
	}
	return &PathError{Op: "unlinkat", Path: path, Err: err}
}

// Getwd is the working directory, where paths without / begin.
func Getwd() (dir string, err error) { return workingDir, nil }

func Chdir(dir string) error {
	n, err := lookUp(dir, followLast)
	if err == nil {
		err = n.searchable()
	}
	if err != nil {
		return &PathError{Op: "chdir", Path: dir, Err: err}
	}
	workingDir = pathOf(tree(), n, "")
	return nil
}

func (f *File) Chdir() error {
	if err := f.check("chdir"); err != nil {
		return err
	}
	if err := f.node.searchable(); err != nil {
		return f.fail("chdir", err)
	}
	workingDir = pathOf(tree(), f.node, "")
	return nil
}

// pathOf looks for a directory below another one, whose path is given without a slash at its end. "" is not found; a directory
// that was removed is where it was.
func pathOf(from, target *node, path string) string {
	if from == target {
		if path == "" {
			return "/"
		}
		return path
	}
	for name, child := range from.children {
		if child.mode.IsDir() {
			if found := pathOf(child, target, path+"/"+name); found != "" {
				return found
			}
		}
	}
	return ""
}
