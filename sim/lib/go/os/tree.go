package os

// The simulated files: a tree of nodes in the program's own memory, so that they go back in
// time, and are compared and copied, with everything else.

// A node is a file or a directory.
type node struct {
	mode     FileMode
	data     []byte
	children map[string]*node // of a directory
}

const home = "/home/gopher" // working directory at the start

var (
	root       *node
	workingDir = home
	lastFD     = 2
)

func nextFD() int {
	lastFD++
	return lastFD
}

func newDir() *node {
	return &node{mode: ModeDir | 0755, children: map[string]*node{}}
}

// tree returns the root. The first look at it plants what every system has.
func tree() *node {
	if root == nil {
		root = newDir()
		for _, dir := range []string{"/tmp", home} {
			makeAll(split(dir))
		}
	}
	return root
}

// split turns a path into the names on the way from the root, without "." and "..".
func split(path string) []string {
	if path == "" || path[0] != '/' {
		path = workingDir + "/" + path
	}
	var names []string
	start := 0
	for i := 0; i <= len(path); i++ {
		if i < len(path) && path[i] != '/' {
			continue
		}
		switch name := path[start:i]; name {
		case "", ".":
		case "..":
			if len(names) > 0 {
				names = names[:len(names)-1]
			}
		default:
			names = append(names, name)
		}
		start = i + 1
	}
	return names
}

// walk follows names from the root.
func walk(names []string) (*node, error) {
	n := tree()
	for _, name := range names {
		if !n.mode.IsDir() {
			return nil, errNotDir
		}
		n = n.children[name]
		if n == nil {
			return nil, errNoEntry
		}
	}
	return n, nil
}

// parent returns the directory that holds the last of names, and that name.
func parent(path string) (*node, string, error) {
	names := split(path)
	if path == "" {
		return nil, "", errNoEntry
	}
	if len(names) == 0 {
		return nil, "", errExists
	}
	dir, err := walk(names[:len(names)-1])
	if err == nil && !dir.mode.IsDir() {
		err = errNotDir
	}
	return dir, names[len(names)-1], err
}

func open(path string, flag int, perm FileMode) (*node, error) {
	dir, name, err := parent(path)
	if err == errExists {
		return tree(), nil // the root itself
	}
	if err != nil {
		return nil, err
	}
	if fault("open") {
		return nil, errIO
	}
	writes := flag&(O_WRONLY|O_RDWR) != 0
	n := dir.children[name]
	switch {
	case n == nil && flag&O_CREATE == 0:
		return nil, errNoEntry
	case n == nil:
		n = &node{mode: perm &^ 022}
		dir.children[name] = n
	case flag&(O_CREATE|O_EXCL) == O_CREATE|O_EXCL:
		return nil, errExists
	case writes && n.mode.IsDir():
		return nil, errIsDir
	case writes && n.mode&0200 == 0 || !writes && n.mode&0400 == 0:
		return nil, errDenied
	case flag&O_TRUNC != 0:
		n.data = nil
	}
	return n, nil
}

// store writes b at an offset, with zero bytes up to there if the file was shorter.
func (n *node) store(b []byte, offset int) {
	if end := offset + len(b); end > len(n.data) {
		n.truncate(end)
	}
	copy(n.data[offset:], b)
}

func (n *node) truncate(size int) {
	for len(n.data) < size {
		n.data = append(n.data, 0)
	}
	n.data = n.data[:size]
}

// Mkdir makes a directory whose parent exists.
func Mkdir(name string, perm FileMode) error {
	dir, last, err := parent(name)
	if err == nil && dir.children[last] != nil {
		err = errExists
	}
	if err != nil {
		return &PathError{"mkdir", name, err}
	}
	dir.children[last] = newDir()
	return nil
}

// MkdirAll makes a directory and all that are missing on the way to it.
func MkdirAll(path string, perm FileMode) error {
	if !makeAll(split(path)) {
		return &PathError{"mkdir", path, errNotDir}
	}
	return nil
}

func makeAll(names []string) bool {
	n := tree()
	for _, name := range names {
		if !n.mode.IsDir() {
			return false
		}
		next := n.children[name]
		if next == nil {
			next = newDir()
			n.children[name] = next
		}
		n = next
	}
	return n.mode.IsDir()
}

// Remove removes a file or an empty directory. Those who have it open keep it.
func Remove(name string) error {
	dir, last, err := parent(name)
	if err == nil {
		n := dir.children[last]
		switch {
		case n == nil:
			err = errNoEntry
		case len(n.children) > 0:
			err = errNotEmpty
		case fault("remove"):
			err = errIO
		}
	}
	if err != nil {
		return &PathError{"remove", name, err}
	}
	delete(dir.children, last)
	return nil
}

// RemoveAll removes whatever there is, and does not mind if there is nothing.
func RemoveAll(path string) error {
	if dir, last, err := parent(path); err == nil {
		delete(dir.children, last)
	}
	return nil
}

// Rename moves a file or directory; what was there before is replaced.
func Rename(oldpath, newpath string) error {
	from, last, err := parent(oldpath)
	if err == nil && from.children[last] == nil {
		err = errNoEntry
	}
	if err == nil {
		to, name, toErr := parent(newpath)
		if err = toErr; err == nil {
			n := from.children[last]
			delete(from.children, last)
			to.children[name] = n
			return nil
		}
	}
	return &LinkError{"rename", oldpath, newpath, err}
}

// A LinkError tells of a failed operation on two paths.
type LinkError struct {
	Op  string
	Old string
	New string
	Err error
}

func (e *LinkError) Error() string { return e.Op + " " + e.Old + " " + e.New + ": " + e.Err.Error() }
func (e *LinkError) Unwrap() error { return e.Err }

// Getwd is the working directory, where paths without / begin.
func Getwd() (dir string, err error) { return workingDir, nil }

func Chdir(dir string) error {
	n, err := walk(split(dir))
	if err == nil && !n.mode.IsDir() {
		err = errNotDir
	}
	if err != nil {
		return &PathError{"chdir", dir, err}
	}
	workingDir = "/"
	for i, name := range split(dir) {
		if i > 0 {
			workingDir += "/"
		}
		workingDir += name
	}
	return nil
}

func TempDir() string { return "/tmp" }
