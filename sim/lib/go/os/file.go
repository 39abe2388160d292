package os

import "io"

// Flags of OpenFile.
const (
	O_RDONLY = 0x0
	O_WRONLY = 0x1
	O_RDWR   = 0x2
	O_APPEND = 0x400
	O_CREATE = 0x40
	O_EXCL   = 0x80
	O_SYNC   = 0x101000
	O_TRUNC  = 0x200
)

// A FileMode is a file's kind and permission bits.
type FileMode uint32

const (
	ModeDir  FileMode = 1 << 31
	ModePerm FileMode = 0777
)

func (m FileMode) IsDir() bool     { return m&ModeDir != 0 }
func (m FileMode) IsRegular() bool { return m&ModeDir == 0 }
func (m FileMode) Perm() FileMode  { return m & ModePerm }

func (m FileMode) String() string {
	text := []byte("-rwxrwxrwx")
	if m.IsDir() {
		text[0] = 'd'
	}
	for i := 0; i < 9; i++ {
		if m&(1<<uint(8-i)) == 0 {
			text[i+1] = '-'
		}
	}
	return string(text)
}

// A File is an open file. The zero File and a nil *File are none.
type File struct {
	name   string
	fd     int // 0, 1, 2: standard streams; -1: closed
	node   *node
	flag   int
	offset int
}

var (
	Stdin  = &File{name: "/dev/stdin", fd: 0}
	Stdout = &File{name: "/dev/stdout", fd: 1}
	Stderr = &File{name: "/dev/stderr", fd: 2}
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
		return nil, &PathError{"open", name, err}
	}
	return &File{name: name, fd: nextFD(), node: n, flag: flag}, nil
}

func (f *File) Name() string { return f.name }
func (f *File) Fd() uintptr  { return uintptr(f.fd) }

// Write writes b at the file's place, or at its end with O_APPEND.
func (f *File) Write(b []byte) (n int, err error) {
	if f != nil && (f.fd == 1 || f.fd == 2) {
		write(f.fd, b)
		return len(b), nil
	}
	if err := f.check("write"); err != nil {
		return 0, err
	}
	switch {
	case f.node == nil || f.flag&(O_WRONLY|O_RDWR) == 0:
		return 0, &PathError{"write", f.name, errBadFile}
	case fault("write"):
		return 0, &PathError{"write", f.name, errNoSpace}
	}
	if f.flag&O_APPEND != 0 {
		f.offset = len(f.node.data)
	}
	f.node.store(b, f.offset)
	f.offset += len(b)
	return len(b), nil
}

func (f *File) WriteString(s string) (n int, err error) { return f.Write([]byte(s)) }

func (f *File) WriteAt(b []byte, off int64) (n int, err error) {
	if err := f.check("write"); err != nil {
		return 0, err
	}
	if f.node == nil || f.flag&(O_WRONLY|O_RDWR) == 0 {
		return 0, &PathError{"write", f.name, errBadFile}
	}
	f.node.store(b, int(off))
	return len(b), nil
}

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
	switch {
	case f.node == nil || f.flag&O_WRONLY != 0:
		return 0, &PathError{"read", f.name, errBadFile}
	case f.node.mode.IsDir():
		return 0, &PathError{"read", f.name, errIsDir}
	case fault("read"):
		return 0, &PathError{"read", f.name, errIO}
	}
	if len(b) > 0 && f.offset >= len(f.node.data) {
		return 0, io.EOF
	}
	n = copy(b, f.node.data[f.offset:])
	f.offset += n
	return n, nil
}

func (f *File) Seek(offset int64, whence int) (int64, error) {
	if err := f.check("seek"); err != nil {
		return 0, err
	}
	base := 0
	switch whence {
	case io.SeekCurrent:
		base = f.offset
	case io.SeekEnd:
		base = len(f.node.data)
	}
	if base+int(offset) < 0 {
		return 0, &PathError{"seek", f.name, &errno{"invalid argument", ErrInvalid}}
	}
	f.offset = base + int(offset)
	return int64(f.offset), nil
}

func (f *File) Truncate(size int64) error {
	if err := f.check("truncate"); err != nil {
		return err
	}
	f.node.truncate(int(size))
	return nil
}

// Sync asks for what was written to reach the disk; this is where a disk may own up to a failure.
func (f *File) Sync() error {
	if err := f.check("sync"); err != nil {
		return err
	}
	if f.node != nil && fault("sync") {
		return &PathError{"sync", f.name, errIO}
	}
	return nil
}

// Close makes the file unusable, whether it succeeds or not. A disk that could not write earlier
// data may say so only here.
func (f *File) Close() error {
	if f == nil {
		return ErrInvalid
	}
	if f.fd < 0 {
		return &PathError{"close", f.name, ErrClosed}
	}
	f.fd = -1
	if f.node != nil && fault("close") {
		return &PathError{"close", f.name, errIO}
	}
	return nil
}

func (f *File) check(op string) error {
	if f == nil {
		return ErrInvalid
	}
	if f.fd < 0 {
		return &PathError{op, f.name, ErrClosed}
	}
	return nil
}

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
