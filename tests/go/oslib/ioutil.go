// The old names of io/ioutil.
package main

import (
	"fmt"
	"io/ioutil"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	dir, err := ioutil.TempDir("", "old")
	fmt.Println(err)
	defer os.RemoveAll(dir)
	name := filepath.Join(dir, "a.txt")
	fmt.Println(ioutil.WriteFile(name, []byte("text"), 0644))
	data, err := ioutil.ReadFile(name)
	fmt.Println(string(data), err)
	f, err := ioutil.TempFile(dir, "x*.y")
	fmt.Println(strings.HasSuffix(f.Name(), ".y"), err)
	list, err := ioutil.ReadDir(dir)
	fmt.Println(len(list), list[0].Name(), list[0].Size(), err)
	_, err = ioutil.ReadDir(name)
	fmt.Println(err != nil)
	all, err := ioutil.ReadAll(ioutil.NopCloser(strings.NewReader("all")))
	fmt.Println(string(all), err)
	n, err := ioutil.Discard.Write(all)
	fmt.Println(n, err)
}

/* output:
<nil>
<nil>
text <nil>
true <nil>
2 a.txt 4 <nil>
true
all <nil>
3 <nil>
*/
