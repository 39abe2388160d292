package os

import (
	"cmp"
	"errors"
	"io"
	"io/fs"
)

// ReadFile returns the whole of a file.
func ReadFile(name string) ([]byte, error) {
	f, err := Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(f)
}

// WriteFile makes or empties a file and writes data.
func WriteFile(name string, data []byte, perm FileMode) error {
	f, err := OpenFile(name, O_WRONLY|O_CREATE|O_TRUNC, perm)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if closeErr := f.Close(); closeErr != nil && err == nil {
		err = closeErr
	}
	return err
}

// CreateTemp makes a new file in dir, or TempDir, whose name is the pattern with a number for its last star, or behind it.
func CreateTemp(dir, pattern string) (f *File, err error) {
	err = temporary("createtemp", dir, pattern, func(name string) (err error) {
		f, err = OpenFile(name, O_RDWR|O_CREATE|O_EXCL, 0600)
		return err
	})
	return f, err
}

// MkdirTemp makes a new directory in that way. Where dir itself is missing, the error says so.
func MkdirTemp(dir, pattern string) (name string, err error) {
	err = temporary("mkdirtemp", dir, pattern, func(unused string) error {
		name = unused
		return Mkdir(unused, 0700)
	})
	if IsNotExist(err) {
		if _, missing := Stat(cmp.Or(dir, TempDir())); IsNotExist(missing) {
			return "", missing
		}
	}
	if err != nil {
		return "", err
	}
	return name, nil
}

var lastTemporary uint32

func temporary(op, dir, pattern string, try func(name string) error) error {
	if has(pattern, PathSeparator) {
		return &PathError{Op: op, Path: pattern, Err: errSeparator}
	}
	if dir == "" {
		dir = TempDir()
	}
	if dir[len(dir)-1] != PathSeparator {
		dir += "/"
	}
	before, after := pattern, ""
	for i := len(pattern) - 1; i >= 0; i-- {
		if pattern[i] == '*' {
			before, after = pattern[:i], pattern[i+1:]
			break
		}
	}
	for {
		lastTemporary++
		err := try(dir + before + digits(lastTemporary*2654435761) + after) // numbers that look like chance
		if !IsExist(err) {
			return err
		}
	}
}

func digits(n uint32) string {
	text := ""
	for ; n >= 10; n /= 10 {
		text = string(rune('0'+n%10)) + text
	}
	return string(rune('0'+n)) + text
}

// DirFS is the tree below a directory as package fs sees it.
func DirFS(dir string) fs.FS { return dirFS(dir) }

type dirFS string

// full is a name with the directory before it; the tree's own names stand in its errors.
func (d dirFS) full(op, name string) (string, error) {
	if d == "" {
		return "", &PathError{Op: op, Path: name, Err: errors.New("os: DirFS with empty root")}
	}
	if !fs.ValidPath(name) || has(name, 0) {
		return "", &PathError{Op: op, Path: name, Err: ErrInvalid}
	}
	if d[len(d)-1] == PathSeparator {
		return string(d) + name, nil
	}
	return string(d) + "/" + name, nil
}

func named(name string, err error) error {
	if e, ok := err.(*PathError); ok {
		e.Path = name
	}
	return err
}

func (d dirFS) Open(name string) (fs.File, error) {
	full, err := d.full("open", name)
	if err != nil {
		return nil, err
	}
	f, err := Open(full)
	if err != nil {
		return nil, named(name, err)
	}
	return f, nil
}

func (d dirFS) ReadFile(name string) ([]byte, error) {
	full, err := d.full("readfile", name)
	if err != nil {
		return nil, err
	}
	data, err := ReadFile(full)
	return data, named(name, err)
}

func (d dirFS) ReadDir(name string) ([]DirEntry, error) {
	full, err := d.full("readdir", name)
	if err != nil {
		return nil, err
	}
	list, err := ReadDir(full)
	return list, named(name, err)
}

func (d dirFS) Stat(name string) (FileInfo, error) {
	full, err := d.full("stat", name)
	if err != nil {
		return nil, err
	}
	info, err := Stat(full)
	return info, named(name, err)
}

// CopyFS copies a tree into a directory. Files that are there already are not overwritten.
func CopyFS(dir string, fsys fs.FS) error {
	return fs.WalkDir(fsys, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		target := dir + "/" + path
		if path == "." {
			target = dir
		}
		if d.IsDir() {
			return MkdirAll(target, 0777)
		}
		if !d.Type().IsRegular() {
			return &PathError{Op: "CopyFS", Path: path, Err: ErrInvalid}
		}
		return copyFile(fsys, path, target)
	})
}

func copyFile(fsys fs.FS, path, target string) error {
	in, err := fsys.Open(path)
	if err != nil {
		return err
	}
	defer in.Close()
	info, err := in.Stat()
	if err != nil {
		return err
	}
	out, err := OpenFile(target, O_CREATE|O_EXCL|O_WRONLY, 0666|info.Mode()&0777)
	if err != nil {
		return err
	}
	if _, err := io.Copy(out, in); err != nil {
		out.Close()
		return &PathError{Op: "Copy", Path: target, Err: err}
	}
	return out.Close()
}
