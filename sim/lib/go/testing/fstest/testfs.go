package fstest

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strings"
	"testing/iotest"
)

// TestFS walks a file system, opens and reads everything in several ways, and says what contradicts what. The expected files have to be
// there; with none expected the file system has to be empty.
func TestFS(fsys fs.FS, expected ...string) error {
	if err := testAll(fsys, expected); err != nil {
		return err
	}
	for _, name := range expected {
		folder, _, deep := strings.Cut(name, "/")
		if !deep {
			continue
		}
		var below []string
		for _, name := range expected {
			if rest, ok := strings.CutPrefix(name, folder+"/"); ok {
				below = append(below, rest)
			}
		}
		sub, err := fs.Sub(fsys, folder)
		if err != nil {
			return err
		}
		if err := testAll(sub, below); err != nil {
			return fmt.Errorf("testing fs.Sub(fsys, %s): %w", folder, err)
		}
		break // one folder stands for all
	}
	return nil
}

// A tester is one walk through a file system.
type tester struct {
	fsys   fs.FS
	errors []error
	found  []string
}

func testAll(fsys fs.FS, expected []string) error {
	t := &tester{fsys: fsys}
	t.folder(".")
	t.badPaths(".", "Open", t.open)
	if len(expected) == 0 && len(t.found) > 0 {
		list := slices.Sorted(slices.Values(t.found))
		if len(list) > 15 {
			list = append(list[:10], "...")
		}
		t.errorf("expected empty file system but found files:\n%s", strings.Join(list, "\n"))
	}
	for _, name := range expected {
		if name != "." && !slices.Contains(t.found, name) {
			t.errorf("expected but not found: %s", name)
		}
	}
	if len(t.errors) == 0 {
		return nil
	}
	return fmt.Errorf("TestFS found errors:\n%w", errors.Join(t.errors...))
}

func (t *tester) errorf(format string, args ...any) {
	t.errors = append(t.errors, fmt.Errorf(format, args...))
}

func (t *tester) open(name string) error {
	f, err := t.fsys.Open(name)
	if err == nil {
		f.Close()
	}
	return err
}

// badPaths wants every misspelling of a path refused.
func (t *tester) badPaths(name, how string, open func(string) error) {
	bad := []string{"/" + name, name + "/."}
	if name == "." {
		bad = append(bad, "/")
	}
	for _, i := range []int{strings.Index(name, "/"), strings.LastIndex(name, "/")} {
		if i >= 0 {
			front, back := name[:i], name[i+1:]
			bad = append(bad, front+"//"+back, front+"/./"+back, front+`\`+back, front+"/../"+name, name+"/../"+back)
		}
	}
	for _, path := range bad {
		if open(path) == nil {
			t.errorf("%s: %s(%s) succeeded, want error", name, how, path)
		}
	}
}

// file reads a file whole, by every way there is, and in pieces.
func (t *tester) file(name string) {
	f, err := t.fsys.Open(name)
	if err != nil {
		t.errorf("%s: Open: %w", name, err)
		return
	}
	data, err := io.ReadAll(f)
	if err != nil {
		t.errorf("%s: Open+ReadAll: %w", name, err)
	} else if cause := f.Close(); cause != nil {
		t.errorf("%s: Close: %w", name, cause)
	}
	f.Close() // a second time does no harm
	if err != nil {
		return
	}
	if own, ok := t.fsys.(fs.ReadFileFS); ok {
		t.wholeFile(name, "fsys.ReadFile", data, own.ReadFile)
		t.wholeFile(name, "second fsys.ReadFile", data, own.ReadFile)
		t.badPaths(name, "ReadFile", func(path string) error { _, err := own.ReadFile(path); return err })
	}
	t.wholeFile(name, "fs.ReadFile", data, func(name string) ([]byte, error) { return fs.ReadFile(t.fsys, name) })
	if f, err = t.fsys.Open(name); err != nil {
		t.errorf("%s: second Open: %w", name, err)
		return
	}
	defer f.Close()
	if err := iotest.TestReader(f, data); err != nil {
		t.errorf("%s: failed TestReader:\n\t%s", name, strings.ReplaceAll(err.Error(), "\n", "\n\t"))
	}
}

// wholeFile compares what read gives with data, and spoils it: it is the caller's, the file stays as it is.
func (t *tester) wholeFile(name, how string, data []byte, read func(string) ([]byte, error)) {
	got, err := read(name)
	if err != nil {
		t.errorf("%s: %s: %w", name, how, err)
		return
	}
	if string(got) != string(data) {
		t.errorf("%s: ReadAll vs %s: different data returned\n\t%q\n\t%q", name, how, data, got)
	}
	for i := range got {
		got[i]++
	}
}
