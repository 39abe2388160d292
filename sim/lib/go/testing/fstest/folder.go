package fstest

import (
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
)

// folder reads a folder in several ways, whose results have to agree, and goes on with what is in it.
func (t *tester) folder(dir string) {
	d := t.openFolder(dir)
	if d == nil {
		return
	}
	list, err := d.ReadDir(-1)
	if err != nil {
		d.Close()
		t.errorf("%s: ReadDir(-1): %w", dir, err)
		return
	}
	for _, entry := range list {
		t.entry(dir, entry)
	}
	if !t.atEnd(dir, d) {
		return
	}
	t.compare(dir, "first Open+ReadDir(-1) vs second Open+ReadDir(-1)", list, t.reread)
	t.compare(dir, "first Open+ReadDir(-1) vs third Open+ReadDir(1,2) loop", list, t.inPieces)
	if own, ok := t.fsys.(fs.ReadDirFS); ok {
		t.sorted(dir, "fsys.ReadDir", t.compare(dir, "first Open+ReadDir(-1) vs fsys.ReadDir", list, own.ReadDir))
	}
	all := t.compare(dir, "first Open+ReadDir(-1) vs fs.ReadDir", list,
		func(dir string) ([]fs.DirEntry, error) { return fs.ReadDir(t.fsys, dir) })
	t.sorted(dir, "fs.ReadDir", all)
	t.glob(dir, all)
}

func (t *tester) openFolder(dir string) fs.ReadDirFile {
	f, err := t.fsys.Open(dir)
	if err != nil {
		t.errorf("%s: Open: %w", dir, err)
		return nil
	}
	d, ok := f.(fs.ReadDirFile)
	if !ok {
		f.Close()
		t.errorf("%s: Open returned File type %T, not a fs.ReadDirFile", dir, f)
		return nil
	}
	return d
}

// entry judges a name and follows it.
func (t *tester) entry(dir string, entry fs.DirEntry) {
	name := entry.Name()
	switch {
	case name == "." || name == ".." || name == "":
		t.errorf("%s: ReadDir: child has invalid name: %#q", dir, name)
		return
	case strings.Contains(name, "/"):
		t.errorf("%s: ReadDir: child name contains slash: %#q", dir, name)
		return
	case strings.Contains(name, `\`):
		t.errorf("%s: ReadDir: child name contains backslash: %#q", dir, name)
		return
	}
	whole := path.Join(dir, name)
	t.found = append(t.found, whole)
	t.stat(whole, entry)
	t.badPaths(whole, "Open", t.open)
	if entry.IsDir() {
		t.folder(whole)
	} else {
		t.file(whole)
	}
}

// atEnd reads on where nothing is left, and closes twice.
func (t *tester) atEnd(dir string, d fs.ReadDirFile) bool {
	defer d.Close()
	if list, err := d.ReadDir(-1); len(list) > 0 || err != nil {
		t.errorf("%s: ReadDir(-1) at EOF = %d entries, %w, wanted 0 entries, nil", dir, len(list), err)
		return false
	}
	if list, err := d.ReadDir(1); len(list) > 0 || err != io.EOF {
		t.errorf("%s: ReadDir(1) at EOF = %d entries, %w, wanted 0 entries, EOF", dir, len(list), err)
		return false
	}
	if err := d.Close(); err != nil {
		t.errorf("%s: Close: %w", dir, err)
	}
	return true
}

func (t *tester) reread(dir string) ([]fs.DirEntry, error) {
	d := t.openFolder(dir)
	if d == nil {
		return nil, nil
	}
	defer d.Close()
	return d.ReadDir(-1)
}

// inPieces reads one entry, then two at a time.
func (t *tester) inPieces(dir string) (all []fs.DirEntry, err error) {
	d := t.openFolder(dir)
	if d == nil {
		return nil, nil
	}
	defer d.Close()
	for n := 1; ; n = 2 {
		part, err := d.ReadDir(n)
		if len(part) > n {
			return nil, fmt.Errorf("third Open: ReadDir(%d) after %d: %d entries (too many)", n, len(all), len(part))
		}
		all = append(all, part...)
		if err == io.EOF {
			return all, nil
		}
		if err != nil {
			return nil, fmt.Errorf("third Open: ReadDir(%d) after %d: %w", n, len(all), err)
		}
		if len(part) == 0 {
			return nil, fmt.Errorf("third Open: ReadDir(%d) after %d: 0 entries but nil error", n, len(all))
		}
	}
}

func described(entry fs.DirEntry) string {
	return fmt.Sprintf("%s IsDir=%v Type=%v", entry.Name(), entry.IsDir(), entry.Type())
}

// compare reads the folder in another way and returns what that gives. The order does not matter.
func (t *tester) compare(dir, how string, list []fs.DirEntry, read func(string) ([]fs.DirEntry, error)) []fs.DirEntry {
	other, err := read(dir)
	if err != nil {
		t.errorf("%s: %s: %w", dir, how, err)
		return nil
	}
	before, after := descriptions(list), descriptions(other)
	var differences []string
	for _, text := range before {
		if !slices.Contains(after, text) {
			differences = append(differences, "- "+text)
		}
	}
	for _, text := range after {
		if !slices.Contains(before, text) {
			differences = append(differences, "+ "+text)
		}
	}
	for _, entry := range list {
		if entry.IsDir() != (entry.Type()&fs.ModeDir != 0) {
			t.errorf("%s: ReadDir returned %s with IsDir() = %v, Type() & ModeDir = %v", dir, entry.Name(), entry.IsDir(),
				entry.Type()&fs.ModeDir)
		}
	}
	if len(differences) > 0 {
		slices.SortStableFunc(differences, func(a, b string) int { return strings.Compare(a[2:], b[2:]) })
		t.errorf("%s: diff %s:\n\t%s", dir, how, strings.Join(differences, "\n\t"))
	}
	return other
}

func descriptions(list []fs.DirEntry) (texts []string) {
	for _, entry := range list {
		texts = append(texts, described(entry))
	}
	return texts
}

func (t *tester) sorted(dir, how string, list []fs.DirEntry) {
	for i := 1; i < len(list); i++ {
		if list[i-1].Name() >= list[i].Name() {
			t.errorf("%s: %s: list not sorted: %s before %s", dir, how, list[i-1].Name(), list[i].Name())
		}
	}
}

func describedInfo(info fs.FileInfo) string {
	return fmt.Sprintf("%s IsDir=%v Mode=%v Size=%d ModTime=%v", info.Name(), info.IsDir(), info.Mode(), info.Size(),
		info.ModTime())
}

// stat compares what the entry says of a file with what the open file and Stat say. Of a symbolic link the entry tells something else.
func (t *tester) stat(name string, entry fs.DirEntry) {
	f, err := t.fsys.Open(name)
	if err != nil {
		t.errorf("%s: Open: %w", name, err)
		return
	}
	info, err := f.Stat()
	f.Close()
	if err != nil {
		t.errorf("%s: Stat: %w", name, err)
		return
	}
	own, err := entry.Info()
	if err != nil {
		t.errorf("%s: entry.Info: %w", name, err)
		return
	}
	link := entry.Type()&fs.ModeSymlink != 0
	if a, b := described(entry), described(fs.FileInfoToDirEntry(info)); a != b && !link {
		t.errorf("%s: mismatch:\n\tentry = %s\n\tfile.Stat() = %s", name, a, b)
	}
	if a, b := describedInfo(own), describedInfo(info); a != b && !link {
		t.errorf("%s: mismatch:\n\tentry.Info() = %s\n\tfile.Stat() = %s\n", name, a, b)
	}
	if again, err := fs.Stat(t.fsys, name); err != nil {
		t.errorf("%s: fs.Stat: %w", name, err)
	} else if a, b := describedInfo(again), describedInfo(info); a != b {
		t.errorf("%s: fs.Stat(...) = %s\n\twant %s", name, a, b)
	}
}

// glob asks a file system with a Glob of its own for some of the names in a folder.
func (t *tester) glob(dir string, list []fs.DirEntry) {
	fsys, ok := t.fsys.(fs.GlobFS)
	if !ok {
		return
	}
	front := globFor(dir)
	if _, err := fsys.Glob(front + "nonexist/[]"); err == nil {
		t.errorf("%s: Glob(%#q): bad pattern not detected", dir, front+"nonexist/[]")
	}
	letter := tellingLetter(list)
	pattern := front + "*" + letter + "*"
	var want []string
	for _, entry := range list {
		if strings.Contains(entry.Name(), letter) {
			want = append(want, path.Join(dir, entry.Name()))
		}
	}
	got, err := fsys.Glob(pattern)
	if err != nil {
		t.errorf("%s: Glob(%#q): %w", dir, pattern, err)
		return
	}
	if !slices.IsSorted(got) {
		t.errorf("%s: Glob(%#q): unsorted output:\n%s", dir, pattern, strings.Join(got, "\n"))
	}
	var problems []string
	for _, name := range want {
		if !slices.Contains(got, name) {
			problems = append(problems, "missing: "+name)
		}
	}
	for _, name := range got {
		if !slices.Contains(want, name) {
			problems = append(problems, "extra: "+name)
		}
	}
	if len(problems) > 0 {
		t.errorf("%s: Glob(%#q): wrong output:\n%s", dir, pattern, strings.Join(problems, "\n"))
	}
}

// globFor is a pattern that only this folder fits, with a slash behind it: letters in brackets, alone and as ranges.
func globFor(dir string) string {
	if dir == "." {
		return ""
	}
	var b strings.Builder
	for i, r := range dir {
		c := string(r)
		switch {
		case strings.ContainsRune(`*?\[-`, r):
			b.WriteString(`\` + c)
		case r == '/' || i%3 == 0:
			b.WriteString(c)
		case i%3 == 1:
			b.WriteString("[" + c + "]")
		default:
			b.WriteString("[" + c + `-\` + c + "]")
		}
	}
	return b.String() + "/"
}

// tellingLetter is in some of the names and not in others, if there is such a letter.
func tellingLetter(list []fs.DirEntry) string {
	for c := 'a'; c <= 'z'; c++ {
		with := 0
		for _, entry := range list {
			if strings.ContainsRune(entry.Name(), c) {
				with++
			}
		}
		if 0 < with && with < len(list) {
			return string(c)
		}
	}
	return "a"
}
