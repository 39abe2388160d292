package os

// A FileInfo describes a file. The simulated files have no times.
type FileInfo interface {
	Name() string
	Size() int64
	Mode() FileMode
	IsDir() bool
}

type fileInfo struct {
	name string
	size int64
	mode FileMode
}

func (i *fileInfo) Name() string   { return i.name }
func (i *fileInfo) Size() int64    { return i.size }
func (i *fileInfo) Mode() FileMode { return i.mode }
func (i *fileInfo) IsDir() bool    { return i.mode.IsDir() }

// Stat describes the file at a path, Lstat the same: there are no links.
func Stat(name string) (FileInfo, error)  { return stat("stat", name) }
func Lstat(name string) (FileInfo, error) { return stat("lstat", name) }

func stat(op, name string) (FileInfo, error) {
	names := split(name)
	n, err := walk(names)
	if name == "" {
		err = errNoEntry
	}
	if err != nil {
		return nil, &PathError{op, name, err}
	}
	last := "/"
	if len(names) > 0 {
		last = names[len(names)-1]
	}
	return &fileInfo{last, int64(len(n.data)), n.mode}, nil
}

func (f *File) Stat() (FileInfo, error) {
	if err := f.check("stat"); err != nil {
		return nil, err
	}
	if f.node == nil {
		return &fileInfo{f.name, 0, 0620}, nil
	}
	last := f.name
	if names := split(f.name); len(names) > 0 {
		last = names[len(names)-1]
	}
	return &fileInfo{last, int64(len(f.node.data)), f.node.mode}, nil
}

// A DirEntry is one of a directory's.
type DirEntry interface {
	Name() string
	IsDir() bool
	Type() FileMode
	Info() (FileInfo, error)
}

type dirEntry struct {
	fileInfo
}

func (d *dirEntry) Type() FileMode          { return d.mode & ModeDir }
func (d *dirEntry) Info() (FileInfo, error) { return &d.fileInfo, nil }

// ReadDir lists a directory by name.
func ReadDir(name string) ([]DirEntry, error) {
	n, err := walk(split(name))
	if err == nil && !n.mode.IsDir() {
		err = errNotDir
	}
	if err != nil {
		return nil, &PathError{"open", name, err}
	}
	var list []DirEntry
	for child, c := range n.children {
		entry := &dirEntry{fileInfo{child, int64(len(c.data)), c.mode}}
		at := len(list)
		list = append(list, entry)
		for ; at > 0 && list[at-1].Name() > child; at-- {
			list[at] = list[at-1]
		}
		list[at] = entry
	}
	return list, nil
}
