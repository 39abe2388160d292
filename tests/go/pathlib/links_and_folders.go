// What has something behind it in a path has to be a folder, and patterns do not go deeper than 10000 folders.
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
)

func main() {
	dir, err := os.MkdirTemp("", "links")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	os.Chdir(dir)
	os.MkdirAll("a/b", 0o777)
	os.WriteFile("a/file", nil, 0o666)
	os.Symlink("a", "link")
	os.Symlink("../link/b", "a/up")
	os.Symlink("loop", "loop")

	for _, p := range []string{"", ".", "./a//b/", "link", "link/", "link/up/../b/.", "a/..", "../..", "link/file"} {
		fmt.Print(filepath.EvalSymlinks(p))
		fmt.Print("; ")
	}
	fmt.Println() // out: .<nil>; .<nil>; a/b<nil>; a<nil>; a<nil>; a/b<nil>; .<nil>; ../..<nil>; a/file<nil>;
	for _, p := range []string{"a/file/", "a/file/.", "a/file/..", "link/file/x", "loop"} {
		_, err := filepath.EvalSymlinks(p)
		fmt.Print(err == syscall.ENOTDIR, " ", err, "; ")
	}
	fmt.Println() // out: true not a directory; true not a directory; true not a directory; true not a directory; false EvalSymlinks: too many links;
	_, err = filepath.EvalSymlinks("nothing/..")
	fmt.Println(err) // out: lstat nothing: no such file or directory

	_, err = filepath.Glob("*" + strings.Repeat("/", 10001))
	fmt.Println(err) // out: syntax error in pattern
	_, err = filepath.Glob("*" + strings.Repeat("/", 100))
	fmt.Println(err) // out: <nil>
}
