package beside

// The folder testdata beside tests is theirs to read.

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestReads(t *testing.T) {
	b, err := os.ReadFile("testdata/words.txt")
	if err != nil || string(b) != "apple\nbanana\n" {
		t.Errorf("%q, %v", b, err)
	}
}

func TestWalks(t *testing.T) {
	var paths []string
	filepath.WalkDir("testdata", func(path string, d fs.DirEntry, err error) error {
		paths = append(paths, path)
		return err
	})
	t.Log(strings.Join(paths, " "))
	t.Fail()
}

/* tests:
pass TestReads
fail TestWalks
beside_test.go:26: testdata testdata/deep testdata/deep/empty.txt testdata/words.txt
*/

// exit: 1
