// Package fstest has a file system in a map, and a test of any file system.
package fstest

import (
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
	"time"
)

// A MapFS is a file system: the map holds files under their paths. Folders need no entry, but can have one.
type MapFS map[string]*MapFile

// A MapFile is a file or, by its mode, a folder.
type MapFile struct {
	Data    []byte
	Mode    fs.FileMode
	ModTime time.Time
	Sys     any
}

func (fsys MapFS) Open(name string) (fs.File, error) {
	file := fsys[name]
	switch {
	case !fs.ValidPath(name):
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	case file != nil && !file.Mode.IsDir():
		return &openFile{info: info{path.Base(name), file}, path: name}, nil
	}
	entries := fsys.entries(name)
	if file == nil {
		if len(entries) == 0 && name != "." {
			return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
		}
		file = impliedFolder()
	}
	return &openFolder{info: info{path.Base(name), file}, path: name, left: entries}, nil
}

func impliedFolder() *MapFile { return &MapFile{Mode: fs.ModeDir | 0o555} }

// entries is what lies in a folder, by name: what the map names there, and folders that are only part of paths.
func (fsys MapFS) entries(folder string) (list []fs.DirEntry) {
	prefix := folder + "/"
	if folder == "." {
		prefix = ""
	}
	found := map[string]*MapFile{}
	for name, file := range fsys {
		rest, ok := strings.CutPrefix(name, prefix)
		if !ok || name == "." {
			continue
		}
		first, _, deeper := strings.Cut(rest, "/")
		if !deeper {
			found[first] = file
		} else if found[first] == nil {
			found[first] = impliedFolder()
		}
	}
	for name, file := range found {
		list = append(list, &info{name, file})
	}
	slices.SortFunc(list, func(a, b fs.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
	return list
}

// plain hides the methods below from package fs, which would call them again.
type plain struct{ fs.FS }

func (fsys MapFS) ReadFile(name string) ([]byte, error)       { return fs.ReadFile(plain{fsys}, name) }
func (fsys MapFS) Stat(name string) (fs.FileInfo, error)      { return fs.Stat(plain{fsys}, name) }
func (fsys MapFS) ReadDir(name string) ([]fs.DirEntry, error) { return fs.ReadDir(plain{fsys}, name) }
func (fsys MapFS) Glob(pattern string) ([]string, error)      { return fs.Glob(plain{fsys}, pattern) }

// withoutSub hides Sub alone, so that what lies below a folder has the other methods.
type withoutSub struct{ MapFS }

func (withoutSub) Sub() {}

func (fsys MapFS) Sub(dir string) (fs.FS, error) { return fs.Sub(withoutSub{fsys}, dir) }

// info is the FileInfo and the DirEntry of a file.
type info struct {
	name string
	file *MapFile
}

func (i *info) Name() string               { return i.name }
func (i *info) Size() int64                { return int64(len(i.file.Data)) }
func (i *info) Mode() fs.FileMode          { return i.file.Mode }
func (i *info) Type() fs.FileMode          { return i.file.Mode.Type() }
func (i *info) ModTime() time.Time         { return i.file.ModTime }
func (i *info) IsDir() bool                { return i.file.Mode.IsDir() }
func (i *info) Sys() any                   { return i.file.Sys }
func (i *info) Info() (fs.FileInfo, error) { return i, nil }
func (i *info) String() string             { return fs.FormatFileInfo(i) }

type openFile struct {
	info
	path string
	off  int64
}

func (f *openFile) Stat() (fs.FileInfo, error) { return &f.info, nil }
func (f *openFile) Close() error               { return nil }

func (f *openFile) Read(p []byte) (int, error) {
	if f.off >= f.Size() {
		return 0, io.EOF
	}
	n := copy(p, f.file.Data[f.off:])
	f.off += int64(n)
	return n, nil
}

func (f *openFile) Seek(offset int64, whence int) (int64, error) {
	switch whence {
	case io.SeekCurrent:
		offset += f.off
	case io.SeekEnd:
		offset += f.Size()
	}
	if offset < 0 || offset > f.Size() {
		return 0, &fs.PathError{Op: "seek", Path: f.path, Err: fs.ErrInvalid}
	}
	f.off = offset
	return offset, nil
}

func (f *openFile) ReadAt(p []byte, offset int64) (int, error) {
	if offset < 0 || offset > f.Size() {
		return 0, &fs.PathError{Op: "read", Path: f.path, Err: fs.ErrInvalid}
	}
	n := copy(p, f.file.Data[offset:])
	if n < len(p) {
		return n, io.EOF
	}
	return n, nil
}

type openFolder struct {
	info
	path string
	left []fs.DirEntry // not read yet
}

func (d *openFolder) Stat() (fs.FileInfo, error) { return &d.info, nil }
func (d *openFolder) Close() error               { return nil }

func (d *openFolder) Read([]byte) (int, error) {
	return 0, &fs.PathError{Op: "read", Path: d.path, Err: fs.ErrInvalid}
}

func (d *openFolder) ReadDir(count int) ([]fs.DirEntry, error) {
	n := len(d.left)
	if count > 0 {
		if n == 0 {
			return nil, io.EOF
		}
		n = min(n, count)
	}
	list := append([]fs.DirEntry{}, d.left[:n]...)
	d.left = d.left[n:]
	return list, nil
}
