// Folders: making, listing, removing, renaming, links, walking, patterns, and the errors of each.
package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

var dir string

func show(what string, err error) {
	fmt.Println(strings.ReplaceAll(fmt.Sprint(what, ": ", err), dir, "DIR"))
}

func main() {
	dir, _ = os.MkdirTemp("", "folders")
	dir, _ = filepath.EvalSymlinks(dir)
	defer os.RemoveAll(dir)
	os.Chdir(dir)
	wd, err := os.Getwd()
	show(wd, err)

	show("mkdir", os.Mkdir("a", 0755))
	show("mkdir", os.Mkdir("a", 0755))
	show("mkdir", os.Mkdir("x/y", 0755))
	show("all", os.MkdirAll("a/b/c", 0777))
	show("all", os.MkdirAll("a/b/c/", 0777))
	for _, name := range []string{"a/2.txt", "a/10.txt", "a/b/q.go", "a/b/c/deep.go", "z"} {
		os.WriteFile(name, []byte(name), 0644)
	}
	show("all", os.MkdirAll("z/y/x", 0777))
	show("all", os.MkdirAll("z", 0777))
	list, err := os.ReadDir("a")
	for _, e := range list {
		info, _ := e.Info()
		fmt.Println(e, e.Name(), e.IsDir(), e.Type(), info.Mode(), info.IsDir() || info.Size() > 0)
	}
	show("list", err)
	_, err = os.ReadDir("z")
	show("list", err)
	_, err = os.ReadDir("none")
	show("list", err)
	d, _ := os.Open("a")
	for i := 0; i < 3; i++ {
		list, err := d.ReadDir(2)
		fmt.Println(len(list), err)
	}
	names, err := d.Readdirnames(-1)
	fmt.Println(len(names), err)
	d.Seek(0, io.SeekStart)
	infos, err := d.Readdir(0)
	fmt.Println(len(infos), err)
	show("chdir", d.Chdir())
	wd, _ = os.Getwd()
	show(wd, os.Chdir(".."))
	show("chdir", os.Chdir("z"))
	show("chdir", os.Chdir("none"))

	show("remove", os.Remove("a"))
	show("remove", os.Remove("none"))
	show("remove", os.Remove("z/none"))
	show("removeall", os.RemoveAll("none"))
	show("removeall", os.RemoveAll("a/."))
	show("rename", os.Rename("z", "a"))
	show("rename", os.Rename("none", "b"))
	show("rename", os.Rename("a", "z"))
	show("rename", os.Rename("a", "a/inside"))
	show("rename", os.Rename("z", "a/z2"))
	show("rename", os.Rename("a/2.txt", "a/z2"))
	data, _ := os.ReadFile("a/z2")
	fmt.Println(string(data))

	show("symlink", os.Symlink("a/b", "link"))
	show("symlink", os.Symlink("nowhere", "dangling"))
	show("symlink", os.Symlink("loop2", "loop1"))
	show("symlink", os.Symlink("loop1", "loop2"))
	show("symlink", os.Symlink("x", "link"))
	to, err := os.Readlink("link")
	show(to, err)
	_, err = os.Readlink("a")
	show("readlink", err)
	data, err = os.ReadFile("link/c/deep.go")
	show(string(data), err)
	_, err = os.Stat("dangling")
	show("stat", err)
	_, err = os.Stat("loop1")
	show("stat", err)
	info, err := os.Lstat("link")
	show(info.Mode().String(), err)
	real, err := filepath.EvalSymlinks("link/c")
	show(real, err)
	_, err = filepath.EvalSymlinks("dangling")
	show("eval", err)
	show("write through", os.WriteFile("dangling", []byte("there now"), 0600))
	data, _ = os.ReadFile("nowhere")
	fmt.Println(string(data))
	show("link", os.Link("nowhere", "second"))
	show("link", os.Link("none", "third"))
	show("link", os.Link("nowhere", "second"))
	one, _ := os.Stat("nowhere")
	two, _ := os.Stat("second")
	three, _ := os.Stat("a")
	fmt.Println(os.SameFile(one, two), os.SameFile(one, three), three.ModTime().IsZero())
	show("remove", os.Remove("link"))

	filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		fmt.Println(path, d.IsDir(), err)
		if d.Name() == "c" {
			return fs.SkipDir
		}
		if path == "dangling" {
			return fs.SkipAll
		}
		return nil
	})
	show("walk", filepath.Walk("a", func(path string, info fs.FileInfo, err error) error {
		fmt.Println(path, info.Size() > 0, err)
		if path == "a/b/q.go" {
			return errors.New("enough")
		}
		return nil
	}))
	show("walk", filepath.Walk("none", func(path string, info fs.FileInfo, err error) error {
		show(fmt.Sprint(path, " ", info), err)
		return err
	}))
	for _, pattern := range []string{"a/*", "*/*/*.go", "a/b/../*.txt", "?", "[", "none*", "a/b", dir + "/a/[a-c]"} {
		matches, err := filepath.Glob(pattern)
		show(strings.ReplaceAll(fmt.Sprint(pattern, " ", matches), "*", "+"), err)
	}

	fsys := os.DirFS("a")
	data, err = fs.ReadFile(fsys, "b/q.go")
	show(string(data), err)
	_, err = fsys.Open("../z")
	show("open", err)
	_, err = fsys.Open("none")
	show("open", err)
	matches, err := fs.Glob(fsys, "*/*")
	show(fmt.Sprint(matches), err)
	sub, err := fs.Sub(fsys, "b")
	show("sub", err)
	_, err = fs.Stat(sub, "none")
	show("sub", err)
	matches, err = fs.Glob(sub, "*")
	show(fmt.Sprint(matches), err)
	fs.WalkDir(sub, ".", func(path string, d fs.DirEntry, err error) error {
		fmt.Println(path, d, err)
		return nil
	})
	show("copy", os.CopyFS("copy", sub))
	data, err = os.ReadFile("copy/c/deep.go")
	show(string(data), err)
	show("copy", os.CopyFS("copy", sub))
	fmt.Println(fs.ValidPath("a/b"), fs.ValidPath("/a"), fs.ValidPath("a/"), fs.ValidPath("."), fs.ValidPath("a/../b"), fs.ValidPath(""))
	fmt.Println(fs.ModeDir|0755, fs.ModeSymlink|0777, fs.ModeDevice|fs.ModeCharDevice|0620, fs.FileMode(0), fs.ModeType, fs.ModeSetuid|0111)
}

/* output:
DIR: <nil>
mkdir: <nil>
mkdir: mkdir a: file exists
mkdir: mkdir x/y: no such file or directory
all: <nil>
all: <nil>
all: mkdir z: not a directory
all: mkdir z: not a directory
- 10.txt 10.txt false ---------- -rw-r--r-- true
- 2.txt 2.txt false ---------- -rw-r--r-- true
d b/ b true d--------- drwxr-xr-x true
list: <nil>
list: readdirent z: not a directory
list: open none: no such file or directory
2 <nil>
1 <nil>
0 EOF
0 <nil>
3 <nil>
chdir: <nil>
DIR/a: <nil>
chdir: chdir z: not a directory
chdir: chdir none: no such file or directory
remove: remove a: directory not empty
remove: remove none: no such file or directory
remove: remove z/none: not a directory
removeall: <nil>
removeall: RemoveAll a/.: invalid argument
rename: rename z a: file exists
rename: rename none b: no such file or directory
rename: rename a z: not a directory
rename: rename a a/inside: invalid argument
rename: <nil>
rename: <nil>
a/2.txt
symlink: <nil>
symlink: <nil>
symlink: <nil>
symlink: <nil>
symlink: symlink x link: file exists
a/b: <nil>
readlink: readlink a: invalid argument
a/b/c/deep.go: <nil>
stat: stat dangling: no such file or directory
stat: stat loop1: too many levels of symbolic links
Lrwxrwxrwx: <nil>
a/b/c: <nil>
eval: lstat nowhere: no such file or directory
write through: <nil>
there now
link: <nil>
link: link none third: no such file or directory
link: link nowhere second: file exists
true false false
remove: <nil>
. true <nil>
a true <nil>
a/10.txt false <nil>
a/b true <nil>
a/b/c true <nil>
a/b/q.go false <nil>
a/z2 false <nil>
dangling false <nil>
a true <nil>
a/10.txt true <nil>
a/b true <nil>
a/b/c true <nil>
a/b/c/deep.go true <nil>
a/b/q.go true <nil>
walk: enough
none <nil>: lstat none: no such file or directory
walk: lstat none: no such file or directory
a/+ [a/10.txt a/b a/z2]: <nil>
+/+/+.go [a/b/q.go]: <nil>
a/b/../+.txt [a/10.txt]: <nil>
? [a]: <nil>
[ []: syntax error in pattern
none+ []: <nil>
a/b [a/b]: <nil>
DIR/a/[a-c] [DIR/a/b]: <nil>
a/b/q.go: <nil>
open: open ../z: invalid argument
open: open none: no such file or directory
[b/c b/q.go]: <nil>
sub: <nil>
sub: open none: no such file or directory
[c q.go]: <nil>
. d b/ <nil>
c d c/ <nil>
c/deep.go - deep.go <nil>
q.go - q.go <nil>
copy: <nil>
a/b/c/deep.go: <nil>
copy: open copy/c/deep.go: file exists
true false false true false false
drwxr-xr-x Lrwxrwxrwx Dcrw--w---- ---------- dLDpSc?--------- u--x--x--x
*/
