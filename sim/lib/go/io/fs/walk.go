package fs

import (
	"errors"
	"path"
)

// What a WalkDirFunc returns to leave out a directory, or all that is left.
var (
	SkipDir = errors.New("skip this directory")
	SkipAll = errors.New("skip everything and stop the walk")
)

// A WalkDirFunc is called for each file of a walk, and once more for a directory that cannot be read, with the error.
type WalkDirFunc func(path string, d DirEntry, err error) error

// WalkDir goes through the tree below root by name, directories before what is in them.
func WalkDir(fsys FS, root string, fn WalkDirFunc) error {
	info, err := Stat(fsys, root)
	if err != nil {
		err = fn(root, nil, err)
	} else {
		err = walk(fsys, root, FileInfoToDirEntry(info), fn)
	}
	if err == SkipDir || err == SkipAll {
		return nil
	}
	return err
}

func walk(fsys FS, name string, d DirEntry, fn WalkDirFunc) error {
	err := fn(name, d, nil)
	if err == nil && d.IsDir() {
		var list []DirEntry
		if list, err = ReadDir(fsys, name); err != nil {
			err = fn(name, d, err)
		}
		for i := 0; err == nil && i < len(list); i++ {
			err = walk(fsys, path.Join(name, list[i].Name()), list[i], fn)
		}
	}
	if err == SkipDir && d.IsDir() {
		return nil
	}
	return err
}
