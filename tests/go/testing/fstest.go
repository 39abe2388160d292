// Package testing/fstest: files in a map, and a test of any file system.
package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
	"testing/fstest"
)

// broken forgets the last name of every folder that it reads at once.
type broken struct{ fstest.MapFS }

func (b broken) ReadDir(name string) ([]fs.DirEntry, error) {
	list, err := b.MapFS.ReadDir(name)
	return list[:max(len(list)-1, 0)], err
}

func main() {
	files := fstest.MapFS{
		"a.txt":       {Data: []byte("alpha"), Mode: 0o644},
		"dir/b.txt":   {Data: []byte("beta")},
		"dir/sub/c":   {},
		"empty":       {Mode: fs.ModeDir | 0o700},
		"dir/star[1]": {Data: []byte("*")},
	}
	fs.WalkDir(files, ".", func(p string, d fs.DirEntry, err error) error {
		fmt.Print(p, " ", d, "; ")
		return err
	})
	fmt.Println() // out: . d ./; a.txt -rw-r--r-- 5 0001-01-01 00:00:00 a.txt; dir dr-xr-xr-x 0 0001-01-01 00:00:00 dir/; dir/b.txt ---------- 4 0001-01-01 00:00:00 b.txt; dir/star[1] ---------- 1 0001-01-01 00:00:00 star[1]; dir/sub dr-xr-xr-x 0 0001-01-01 00:00:00 sub/; dir/sub/c ---------- 0 0001-01-01 00:00:00 c; empty drwx------ 0 0001-01-01 00:00:00 empty/;
	data, err := files.ReadFile("dir/b.txt")
	fmt.Println(string(data), err) // out: beta <nil>
	info, _ := files.Stat("a.txt")
	fmt.Println(info.Name(), info.Size(), info.Mode(), info.IsDir()) // out: a.txt 5 -rw-r--r-- false
	fmt.Println(files.Glob("*/*.txt"))                               // out: [dir/b.txt] <nil>
	sub, _ := files.Sub("dir")
	fmt.Println(fs.ReadFile(sub, "b.txt")) // out: [98 101 116 97] <nil>
	_, err = files.Open("none")
	fmt.Println(err, errors.Is(err, fs.ErrNotExist)) // out: open none: file does not exist true
	_, err = files.Open("/a.txt")
	fmt.Println(err) // out: open /a.txt: file does not exist

	fmt.Println(fstest.TestFS(files, "a.txt", "dir/b.txt", "dir/sub/c")) // out: <nil>
	fmt.Println(fstest.TestFS(fstest.MapFS{}))                           // out: <nil>
	fmt.Println(fstest.TestFS(files, "missing"))                         // out: TestFS found errors:
	// out: expected but not found: missing
	fmt.Println(fstest.TestFS(fstest.MapFS{"x": {}})) // out: TestFS found errors:
	// out: expected empty file system but found files:
	// out: x
	err = fstest.TestFS(broken{fstest.MapFS{"x": {}, "y": {}}}, "x")
	fmt.Println(strings.Contains(err.Error(), "- y IsDir=false Type=----------")) // out: true
	tree, _ := os.MkdirTemp("", "fstest")
	os.MkdirAll(tree+"/deep", 0o777)
	os.WriteFile(tree+"/deep/file", []byte("content"), 0o666)
	fmt.Println(fstest.TestFS(os.DirFS(tree), "deep/file")) // out: <nil>
	os.RemoveAll(tree)
}
