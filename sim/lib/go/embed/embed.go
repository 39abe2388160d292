// Package embed is here so that what //go:embed asks for is refused where it stands: a program sees the simulated world's files
// only, and those of the host cannot be put into it.
package embed

import "io/fs"

// An FS is a tree of embedded files: an empty one.
type FS struct{}

func (FS) Open(name string) (fs.File, error) {
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
}

func (FS) ReadDir(name string) ([]fs.DirEntry, error) {
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
}

func (FS) ReadFile(name string) ([]byte, error) {
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
}
