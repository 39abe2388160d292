package os

import (
	"io/fs"
	"time"
)

type (
	FileInfo = fs.FileInfo
	FileMode = fs.FileMode
	DirEntry = fs.DirEntry
)

const (
	ModeDir        = fs.ModeDir
	ModeAppend     = fs.ModeAppend
	ModeExclusive  = fs.ModeExclusive
	ModeTemporary  = fs.ModeTemporary
	ModeSymlink    = fs.ModeSymlink
	ModeDevice     = fs.ModeDevice
	ModeNamedPipe  = fs.ModeNamedPipe
	ModeSocket     = fs.ModeSocket
	ModeSetuid     = fs.ModeSetuid
	ModeSetgid     = fs.ModeSetgid
	ModeCharDevice = fs.ModeCharDevice
	ModeSticky     = fs.ModeSticky
	ModeIrregular  = fs.ModeIrregular
	ModeType       = fs.ModeType
	ModePerm       = fs.ModePerm
)

// A fileStat describes a file as it was when it was asked for.
type fileStat struct {
	name    string
	size    int64
	mode    FileMode
	modTime time.Time
	node    *node
}

func (s *fileStat) Name() string       { return s.name }
func (s *fileStat) Size() int64        { return s.size }
func (s *fileStat) Mode() FileMode     { return s.mode }
func (s *fileStat) ModTime() time.Time { return s.modTime }
func (s *fileStat) IsDir() bool        { return s.mode.IsDir() }
func (s *fileStat) Sys() any           { return nil }

const dirSize = 4096 // what directories say of themselves

func describe(name string, n *node) *fileStat {
	size := int64(len(n.data))
	if n.mode.IsDir() {
		size = dirSize
	}
	return &fileStat{name, size, n.mode, n.modTime, n}
}

// Stat describes the file at a path, Lstat a link itself.
func Stat(name string) (FileInfo, error)  { return stat("stat", name, followLast) }
func Lstat(name string) (FileInfo, error) { return stat("lstat", name, keepLast) }

func stat(op, name string, last links) (FileInfo, error) {
	n, err := lookUp(name, last)
	if err != nil {
		return nil, &PathError{Op: op, Path: name, Err: err}
	}
	return describe(baseName(name), n), nil
}

func (f *File) Stat() (FileInfo, error) {
	if err := f.check("stat"); err != nil {
		return nil, err
	}
	return describe(baseName(f.name), f.node), nil
}

// baseName is the last part of a path.
func baseName(path string) string {
	for len(path) > 1 && path[len(path)-1] == '/' {
		path = path[:len(path)-1]
	}
	for i := len(path) - 2; i >= 0; i-- {
		if path[i] == '/' {
			return path[i+1:]
		}
	}
	return path
}

// SameFile says whether two descriptions of this package are of one file.
func SameFile(fi1, fi2 FileInfo) bool {
	a, ok := fi1.(*fileStat)
	b, ok2 := fi2.(*fileStat)
	return ok && ok2 && a.node == b.node
}

// A dirEntry describes an entry of a directory.
type dirEntry struct {
	*fileStat
}

func (d dirEntry) Type() FileMode          { return d.mode.Type() }
func (d dirEntry) Info() (FileInfo, error) { return d.fileStat, nil }
func (d dirEntry) String() string          { return fs.FormatDirEntry(d) }
