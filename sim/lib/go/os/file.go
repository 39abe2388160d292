package os

import (
	"errors"
	"io"
	"syscall"
	"time"
)

// A File is an open file. The zero File and a nil *File are none.
type File struct {
	name    string
	fd      int // 0, 1, 2: standard streams; -1: closed
	node    *node
	flag    int
	offset  int
	entries []DirEntry // of a directory: those that were not read yet
	listed  bool
}

var (
	terminal = &node{mode: ModeDevice | ModeCharDevice | 0620}

	Stdin  = NewFile(0, "/dev/stdin")
	Stdout = NewFile(1, "/dev/stdout")
	Stderr = NewFile(2, "/dev/stderr")
)

// NewFile gives a standard stream another name; no other descriptor is known by its number.
func NewFile(fd uintptr, name string) *File {
	if fd > 2 {
		return nil
	}
	flag := O_WRONLY
	if fd == 0 {
		flag = O_RDONLY
	}
	return &File{name: name, fd: int(fd), node: terminal, flag: flag}
}

var lastFD = 2

func newFile(name string, n *node, flag int) *File {
	lastFD++
	return &File{name: name, fd: lastFD, node: n, flag: flag}
}

func (f *File) Name() string { return f.name }

func (f *File) Fd() uintptr {
	if f == nil {
		return ^uintptr(0)
	}
	return uintptr(f.fd)
}

// check says whether an operation on the file can be tried at all.
func (f *File) check(op string) error {
	if f == nil || f.node == nil {
		return ErrInvalid
	}
	if f.fd < 0 {
		return &PathError{Op: op, Path: f.name, Err: ErrClosed}
	}
	return nil
}

func (f *File) fail(op string, err error) error {
	if err == nil || err == io.EOF {
		return err
	}
	return &PathError{Op: op, Path: f.name, Err: err}
}

func (f *File) isStream() bool { return f.fd <= 2 }
func (f *File) writable() bool { return f.flag&(O_WRONLY|O_RDWR) != 0 }
func (f *File) readable() bool { return f.flag&O_WRONLY == 0 }

// Write writes b at the file's place, or at its end with O_APPEND.
func (f *File) Write(b []byte) (n int, err error) {
	if f != nil && (f.fd == 1 || f.fd == 2) {
		write(f.fd, b)
		return len(b), nil
	}
	if err := f.check("write"); err != nil {
		return 0, err
	}
	if !f.writable() {
		return 0, f.fail("write", syscall.EBADF)
	}
	if f.node.pipe != nil {
		n, err = f.node.pipe.write(b)
		return n, f.fail("write", err)
	}
	if f.flag&O_APPEND != 0 {
		f.offset = len(f.node.data)
	}
	n, err = f.put(b, f.offset)
	f.offset += n
	return n, err
}

func (f *File) put(b []byte, offset int) (n int, err error) {
	if fault("write") {
		return 0, f.fail("write", syscall.ENOSPC)
	}
	if f.node.mode&ModeDevice == 0 { // what is written to /dev/null is gone
		if err := f.node.store(b, offset); err != nil {
			return 0, f.fail("write", err)
		}
	}
	return len(b), nil
}

func (f *File) WriteString(s string) (n int, err error) { return f.Write([]byte(s)) }

// Read reads from the file's place on. Standard input comes through the world's door, line by line.
func (f *File) Read(b []byte) (n int, err error) {
	if err := f.check("read"); err != nil {
		return 0, err
	}
	if f.fd == 0 {
		if n = read(b); n == 0 && len(b) > 0 {
			err = io.EOF
		}
		return n, err
	}
	if !f.readable() {
		return 0, f.fail("read", syscall.EBADF)
	}
	if f.node.pipe != nil {
		if len(b) == 0 {
			return 0, nil
		}
		n, err = f.node.pipe.read(b)
		return n, f.fail("read", err)
	}
	n, err = f.get(b, f.offset)
	f.offset += n
	return n, err
}

func (f *File) get(b []byte, offset int) (n int, err error) {
	switch {
	case f.node.mode.IsDir():
		return 0, f.fail("read", syscall.EISDIR)
	case fault("read"):
		return 0, f.fail("read", syscall.EIO)
	case len(b) > 0 && offset >= len(f.node.data):
		return 0, io.EOF
	}
	return copy(b, f.node.data[min(offset, len(f.node.data)):]), nil
}

var errNegative = errors.New("negative offset")

// ReadAt and WriteAt do not care for the file's place.
func (f *File) ReadAt(b []byte, off int64) (n int, err error) {
	if err := f.check("read"); err != nil {
		return 0, err
	}
	switch {
	case off < 0:
		return 0, f.fail("readat", errNegative)
	case !f.readable():
		return 0, f.fail("read", syscall.EBADF)
	case f.isStream() || f.node.pipe != nil:
		return 0, f.fail("read", syscall.ESPIPE)
	}
	n, err = f.get(b, int(off))
	if err == nil && n < len(b) {
		err = io.EOF
	}
	return n, err
}

func (f *File) WriteAt(b []byte, off int64) (n int, err error) {
	if err := f.check("write"); err != nil {
		return 0, err
	}
	switch {
	case f.flag&O_APPEND != 0:
		return 0, errAppending
	case off < 0:
		return 0, f.fail("writeat", errNegative)
	case !f.writable():
		return 0, f.fail("write", syscall.EBADF)
	case f.isStream() || f.node.pipe != nil:
		return 0, f.fail("write", syscall.ESPIPE)
	}
	return f.put(b, int(off))
}

// ReadFrom and WriteTo copy through the file, without asking each other for a shorter way.
func (f *File) ReadFrom(r io.Reader) (n int64, err error) {
	if err := f.check("write"); err != nil {
		return 0, err
	}
	return io.Copy(onlyWriter{f}, r)
}

func (f *File) WriteTo(w io.Writer) (n int64, err error) {
	if err := f.check("read"); err != nil {
		return 0, err
	}
	return io.Copy(w, onlyReader{f})
}

type onlyWriter struct{ io.Writer }
type onlyReader struct{ io.Reader }

// Where Seek's offset counts from: io.SeekStart and its kin.
const (
	SEEK_SET int = 0
	SEEK_CUR int = 1
	SEEK_END int = 2
)

func (f *File) Seek(offset int64, whence int) (int64, error) {
	if err := f.check("seek"); err != nil {
		return 0, err
	}
	if f.isStream() || f.node.pipe != nil {
		return 0, f.fail("seek", syscall.ESPIPE)
	}
	base := 0
	switch whence {
	case io.SeekStart:
	case io.SeekCurrent:
		base = f.offset
	case io.SeekEnd:
		base = len(f.node.data)
	default:
		return 0, f.fail("seek", syscall.EINVAL)
	}
	if base+int(offset) < 0 {
		return 0, f.fail("seek", syscall.EINVAL)
	}
	f.offset = base + int(offset)
	f.listed = false
	return int64(f.offset), nil
}

func (f *File) Truncate(size int64) error {
	if err := f.check("truncate"); err != nil {
		return err
	}
	if !f.writable() || !f.node.mode.IsRegular() {
		return f.fail("truncate", syscall.EINVAL)
	}
	return f.fail("truncate", f.node.resize(int(size)))
}

// Sync asks for what was written to reach the disk; this is where a disk may own up to a failure.
func (f *File) Sync() error {
	if err := f.check("sync"); err != nil {
		return err
	}
	if !f.isStream() && fault("sync") {
		return f.fail("sync", syscall.EIO)
	}
	return nil
}

// Close makes the file unusable, whether it succeeds or not. A disk that could not write earlier data may say so only here.
func (f *File) Close() error {
	if err := f.check("close"); err != nil {
		return err
	}
	stream := f.isStream()
	f.fd = -1
	if f.node.pipe != nil {
		f.node.pipe.close(f.writable())
		return nil
	}
	if !stream && fault("close") {
		return f.fail("close", syscall.EIO)
	}
	return nil
}

// The simulated files answer at once: there are no deadlines.

func (f *File) SetDeadline(t time.Time) error      { return f.noDeadline() }
func (f *File) SetReadDeadline(t time.Time) error  { return f.noDeadline() }
func (f *File) SetWriteDeadline(t time.Time) error { return f.noDeadline() }

func (f *File) noDeadline() error {
	if err := f.check("set deadline"); err != nil {
		return err
	}
	return f.fail("set deadline", ErrNoDeadline)
}

// SyscallConn is for programs that call the system themselves, which cannot be done here.
func (f *File) SyscallConn() (syscall.RawConn, error) {
	if err := f.check("SyscallConn"); err != nil {
		return nil, err
	}
	return nil, f.fail("SyscallConn", syscall.ENOTSUP)
}
