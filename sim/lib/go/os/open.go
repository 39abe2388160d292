package os

import "syscall"

// Flags of OpenFile.
const (
	O_RDONLY int = 0x0
	O_WRONLY int = 0x1
	O_RDWR   int = 0x2
	O_APPEND int = 0x400
	O_CREATE int = 0x40
	O_EXCL   int = 0x80
	O_SYNC   int = 0x101000
	O_TRUNC  int = 0x200
)

// Create makes or empties a file and opens it for reading and writing.
func Create(name string) (*File, error) {
	return OpenFile(name, O_RDWR|O_CREATE|O_TRUNC, 0666)
}

// Open opens a file for reading.
func Open(name string) (*File, error) { return OpenFile(name, O_RDONLY, 0) }

// OpenFile is the general open.
func OpenFile(name string, flag int, perm FileMode) (*File, error) {
	n, err := open(name, flag, perm)
	if err != nil {
		return nil, &PathError{Op: "open", Path: name, Err: err}
	}
	return newFile(name, n, flag), nil
}

func open(name string, flag int, perm FileMode) (*node, error) {
	create := flag&O_CREATE != 0
	last := followLast
	if create && flag&O_EXCL != 0 {
		last = keepLast
	}
	at, err := resolve(name, last)
	if err != nil {
		return nil, err
	}
	if fault("open") {
		return nil, syscall.EIO
	}
	if at.node != nil {
		return at.node, at.node.admit(flag)
	}
	if !create {
		return nil, syscall.ENOENT
	}
	if at.dir.mode&0200 == 0 {
		return nil, syscall.EACCES
	}
	n := newNode(perm.Perm() &^ umask)
	at.put(n)
	return n, nil
}

// admit says whether a node that is there may be opened so, and empties it if that is asked for.
func (n *node) admit(flag int) error {
	access := flag & (O_WRONLY | O_RDWR)
	switch {
	case flag&(O_CREATE|O_EXCL) == O_CREATE|O_EXCL:
		return syscall.EEXIST
	case n.mode.IsDir() && (access != O_RDONLY || flag&O_CREATE != 0):
		return syscall.EISDIR
	case access != O_WRONLY && n.mode&0400 == 0, access != O_RDONLY && n.mode&0200 == 0:
		return syscall.EACCES
	case flag&O_TRUNC != 0 && n.mode.IsRegular():
		return n.resize(0)
	}
	return nil
}

// Pipe returns two ends: what is written to w is read from r.
func Pipe() (r *File, w *File, err error) {
	n := newNode(ModeNamedPipe | 0600)
	n.pipe = newPipe()
	return newFile("|0", n, O_RDONLY), newFile("|1", n, O_WRONLY), nil
}
