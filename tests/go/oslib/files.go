// Files: opening, reading, writing, seeking, truncating, and the errors of each.
package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
	"syscall"
)

var dir string

// show prints an error without the folder's name, with its type and what errors.Is takes it for.
func show(what string, err error) {
	text := strings.ReplaceAll(fmt.Sprint(err), dir, "DIR")
	var number syscall.Errno
	fmt.Printf("%s: %s %T", what, text, err)
	if errors.As(err, &number) {
		fmt.Print(" ", int(number))
	}
	for _, is := range []error{fs.ErrExist, fs.ErrNotExist, fs.ErrPermission, fs.ErrClosed, fs.ErrInvalid} {
		if errors.Is(err, is) {
			fmt.Print(" is ", is)
		}
	}
	fmt.Println(" ", os.IsExist(err), os.IsNotExist(err), os.IsPermission(err), os.IsTimeout(err))
}

func main() {
	var err error
	dir, err = os.MkdirTemp("", "files*test")
	show("temp", err)
	defer os.RemoveAll(dir)
	os.Chdir(dir)

	show("write", os.WriteFile("a.txt", []byte("hello, world"), 0644))
	data, err := os.ReadFile("a.txt")
	show(string(data), err)
	_, err = os.ReadFile("none.txt")
	show("read", err)
	_, err = os.Open(dir + "/none/b.txt")
	show("open", err)
	_, err = os.Open("a.txt/b")
	show("through a file", err)
	_, err = os.Open("")
	show("empty", err)
	_, err = os.OpenFile("a.txt", os.O_CREATE|os.O_EXCL|os.O_RDWR, 0600)
	show("exclusive", err)
	_, err = os.Create(".")
	show("directory", err)

	f, err := os.OpenFile("a.txt", os.O_RDWR, 0)
	show("open", err)
	buf := make([]byte, 5)
	n, err := f.ReadAt(buf, 7)
	show(fmt.Sprint(n, string(buf)), err)
	n, err = f.ReadAt(buf, 10)
	show(fmt.Sprint(n), err)
	_, err = f.ReadAt(buf, -1)
	show("before", err)
	n, err = f.WriteAt([]byte("WORLD!"), 7)
	show(fmt.Sprint(n), err)
	_, err = f.WriteAt(nil, -1)
	show("before", err)
	for _, s := range []struct {
		off    int64
		whence int
	}{{-3, io.SeekEnd}, {-1, io.SeekStart}, {0, 9}, {20, io.SeekStart}} {
		at, err := f.Seek(s.off, s.whence)
		show(fmt.Sprint("seek ", at), err)
	}
	n, err = f.Read(buf)
	show(fmt.Sprint(n), err)
	f.WriteString("far")
	f.Seek(0, io.SeekStart)
	data, err = io.ReadAll(f)
	show(fmt.Sprintf("%q", data), err)
	show("truncate", f.Truncate(4))
	show("truncate", f.Truncate(-1))
	show("truncate", os.Truncate("a.txt", 6))
	show("truncate", os.Truncate("none", 6))
	show("sync", f.Sync())
	show("chmod", f.Chmod(0600))
	info, err := f.Stat()
	show(fmt.Sprint(info.Name(), info.Size(), info.Mode(), info.IsDir()), err)
	show("close", f.Close())
	show("close", f.Close())
	_, err = f.Read(buf)
	show("closed", err)
	_, err = f.Write(buf)
	show("closed", err)
	_, err = f.Seek(0, 0)
	show("closed", err)
	_, err = f.Stat()
	show("closed", err)
	var none *os.File
	_, err = none.Read(buf)
	show("nil", err)
	show("nil", none.Close())

	r, _ := os.Open("a.txt")
	_, err = r.Write(buf)
	show("read only", err)
	show("read only", r.Truncate(1))
	w, _ := os.OpenFile("a.txt", os.O_WRONLY|os.O_APPEND, 0)
	_, err = w.Read(buf)
	show("write only", err)
	w.WriteString("++")
	w.Seek(0, io.SeekStart)
	w.WriteString("--")
	_, err = w.WriteAt(buf, 0)
	show("append", err)
	m, err := w.ReadFrom(strings.NewReader("from"))
	show(fmt.Sprint(m), err)
	var text strings.Builder
	m, err = r.WriteTo(&text)
	show(fmt.Sprintf("%d %q", m, text.String()), err)
	r.Close()
	w.Close()

	d, _ := os.Open(".")
	_, err = d.Read(buf)
	show("read a directory", err)
	d.Close()
	os.WriteFile("secret", nil, 0200)
	os.Chmod("a.txt", 0400)
	info, _ = os.Stat("secret")
	fmt.Println(info.Mode(), info.Mode().Perm(), info.Mode().IsRegular(), info.Mode().Type())

	null, err := os.OpenFile(os.DevNull, os.O_RDWR, 0)
	show("null", err)
	n, err = null.Write([]byte("gone"))
	show(fmt.Sprint(n), err)
	n, err = null.Read(buf)
	show(fmt.Sprint(n), err)
	info, _ = null.Stat()
	fmt.Println(info.Name(), info.Mode()&(fs.ModeDevice|fs.ModeCharDevice))

	t1, err := os.CreateTemp(dir, "x*.tmp")
	show("temp", err)
	t2, err := os.CreateTemp(dir, "x*.tmp")
	show("temp", err)
	fmt.Println(t1.Name() != t2.Name(), strings.HasSuffix(t1.Name(), ".tmp"), strings.HasPrefix(t1.Name(), dir+"/x"))
	_, err = os.CreateTemp(dir, "a/b")
	show("temp", err)
	_, err = os.MkdirTemp("none", "b")
	fmt.Println(os.IsNotExist(err))
	fmt.Println(os.NewSyscallError("call", nil), os.NewSyscallError("call", syscall.EPIPE))
	fmt.Println(syscall.Errno(2) == syscall.ENOENT, syscall.ENOENT, errors.Is(syscall.ENOSYS, errors.ErrUnsupported), syscall.SIGTERM, os.Interrupt)
}

/* output:
temp: <nil> <nil>  false false false false
write: <nil> <nil>  false false false false
hello, world: <nil> <nil>  false false false false
read: open none.txt: no such file or directory *fs.PathError 2 is file does not exist  false true false false
open: open DIR/none/b.txt: no such file or directory *fs.PathError 2 is file does not exist  false true false false
through a file: open a.txt/b: not a directory *fs.PathError 20  false false false false
empty: open : no such file or directory *fs.PathError 2 is file does not exist  false true false false
exclusive: open a.txt: file exists *fs.PathError 17 is file already exists  true false false false
directory: open .: is a directory *fs.PathError 21  false false false false
open: <nil> <nil>  false false false false
5world: <nil> <nil>  false false false false
2: EOF *errors.errorString  false false false false
before: readat a.txt: negative offset *fs.PathError  false false false false
6: <nil> <nil>  false false false false
before: writeat a.txt: negative offset *fs.PathError  false false false false
seek 10: <nil> <nil>  false false false false
seek 0: seek a.txt: invalid argument *fs.PathError 22  false false false false
seek 0: seek a.txt: invalid argument *fs.PathError 22  false false false false
seek 20: <nil> <nil>  false false false false
0: EOF *errors.errorString  false false false false
"hello, WORLD!\x00\x00\x00\x00\x00\x00\x00far": <nil> <nil>  false false false false
truncate: <nil> <nil>  false false false false
truncate: truncate a.txt: invalid argument *fs.PathError 22  false false false false
truncate: <nil> <nil>  false false false false
truncate: truncate none: no such file or directory *fs.PathError 2 is file does not exist  false true false false
sync: <nil> <nil>  false false false false
chmod: <nil> <nil>  false false false false
a.txt6 -rw------- false: <nil> <nil>  false false false false
close: <nil> <nil>  false false false false
close: close a.txt: file already closed *fs.PathError is file already closed  false false false false
closed: read a.txt: file already closed *fs.PathError is file already closed  false false false false
closed: write a.txt: file already closed *fs.PathError is file already closed  false false false false
closed: seek a.txt: file already closed *fs.PathError is file already closed  false false false false
closed: stat a.txt: file already closed *fs.PathError is file already closed  false false false false
nil: invalid argument *errors.errorString is invalid argument  false false false false
nil: invalid argument *errors.errorString is invalid argument  false false false false
read only: write a.txt: bad file descriptor *fs.PathError 9  false false false false
read only: truncate a.txt: invalid argument *fs.PathError 22  false false false false
write only: read a.txt: bad file descriptor *fs.PathError 9  false false false false
append: os: invalid use of WriteAt on file opened with O_APPEND *errors.errorString  false false false false
4: <nil> <nil>  false false false false
14 "hell\x00\x00++--from": <nil> <nil>  false false false false
read a directory: read .: is a directory *fs.PathError 21  false false false false
--w------- --w------- true ----------
null: <nil> <nil>  false false false false
4: <nil> <nil>  false false false false
0: EOF *errors.errorString  false false false false
null Dc---------
temp: <nil> <nil>  false false false false
temp: <nil> <nil>  false false false false
true true true
temp: createtemp a/b: pattern contains path separator *fs.PathError  false false false false
true
<nil> call: broken pipe
true no such file or directory true terminated interrupt
*/
