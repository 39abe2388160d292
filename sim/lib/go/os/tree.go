package os

import (
	"syscall"
	"time"
)

// The simulated files: a tree of nodes in the program's own memory, so that they go back in time, and are compared and copied,
// with everything else.

// A node is a file, a directory, a link or a device.
type node struct {
	mode     FileMode
	data     []byte           // of a file; where a link leads
	children map[string]*node // of a directory
	modTime  time.Time
	uid, gid int
	pipe     *pipe
}

const (
	home     = "/home/gopher" // working directory at the start
	umask    = 022
	mostHops = 40      // links followed on one way
	mostSize = 1 << 30 // bytes of a file
)

var (
	root       *node
	workingDir = home
)

func newNode(mode FileMode) *node {
	n := &node{mode: mode, modTime: time.Now(), uid: gopher, gid: gopher}
	if mode.IsDir() {
		n.children = map[string]*node{}
	}
	return n
}

// tree returns the root. The first look at it plants what every system has.
func tree() *node {
	if root == nil {
		root = newNode(ModeDir | 0755)
		for _, name := range []string{"dev", "home", "tmp"} {
			root.children[name] = newNode(ModeDir | 0755)
		}
		root.children["tmp"].mode |= ModeSticky | 0777
		root.children["home"].children["gopher"] = newNode(ModeDir | 0755)
		root.children["dev"].children["null"] = newNode(ModeDevice | ModeCharDevice | 0666)
	}
	return root
}

// parts are the names in a path. A slash at the end is as good as a dot behind it: what stands before must be a directory.
func parts(path string) []string {
	var names []string
	start := 0
	for i := 0; i <= len(path); i++ {
		if i < len(path) && path[i] != '/' {
			continue
		}
		if i > start {
			names = append(names, path[start:i])
		}
		start = i + 1
	}
	if len(names) > 0 && path[len(path)-1] == '/' {
		names = append(names, ".")
	}
	return names
}

// links says what becomes of a link at the end of a path.
type links bool

const (
	followLast links = true
	keepLast   links = false
)

// A place is where a path leads: a node, or a name in a directory where there is none yet.
type place struct {
	dir  *node  // nil: the path ends in a directory by "." or ".." or is the root
	name string // in dir
	node *node  // nil: not there
}

// resolve follows a path from the root or the working directory.
func resolve(path string, last links) (place, error) {
	if path == "" {
		return place{}, syscall.ENOENT
	}
	if has(path, 0) {
		return place{}, syscall.EINVAL
	}
	rest := parts(path)
	if path[0] != '/' {
		rest = append(parts(workingDir), rest...)
	}
	way := []*node{tree()}
	for hops := 0; len(rest) > 0; {
		at := way[len(way)-1]
		if err := at.searchable(); err != nil {
			return place{}, err
		}
		name := rest[0]
		rest = rest[1:]
		switch name {
		case ".":
			continue
		case "..":
			way = way[:max(len(way)-1, 1)]
			continue
		}
		child := at.children[name]
		switch {
		case child == nil && len(rest) > 0:
			return place{}, syscall.ENOENT
		case child != nil && child.mode&ModeSymlink != 0 && (len(rest) > 0 || last == followLast):
			if hops++; hops > mostHops {
				return place{}, syscall.ELOOP
			}
			target := string(child.data)
			rest = append(parts(target), rest...)
			if target[0] == '/' {
				way = way[:1]
			}
		case len(rest) == 0:
			return place{at, name, child}, nil
		default:
			way = append(way, child)
		}
	}
	return place{node: way[len(way)-1]}, nil
}

func (n *node) searchable() error {
	switch {
	case !n.mode.IsDir():
		return syscall.ENOTDIR
	case n.mode&0100 == 0:
		return syscall.EACCES
	}
	return nil
}

// lookUp returns the node at a path.
func lookUp(path string, last links) (*node, error) {
	at, err := resolve(path, last)
	if err == nil && at.node == nil {
		err = syscall.ENOENT
	}
	return at.node, err
}

// vacant is a place for a new name: nothing stands there, and the directory can be written.
func vacant(path string) (place, error) {
	at, err := resolve(withoutSlashes(path), keepLast)
	switch {
	case err != nil:
	case at.node != nil:
		err = syscall.EEXIST
	case at.dir.mode&0200 == 0:
		err = syscall.EACCES
	}
	return at, err
}

func withoutSlashes(path string) string {
	for len(path) > 1 && path[len(path)-1] == '/' {
		path = path[:len(path)-1]
	}
	return path
}

// put and drop change what a directory holds.
func (p place) put(n *node) {
	p.dir.children[p.name] = n
	p.dir.modTime = time.Now()
}

func (p place) drop() {
	delete(p.dir.children, p.name)
	p.dir.modTime = time.Now()
}

// store writes b at an offset, with zero bytes up to there if the file was shorter.
func (n *node) store(b []byte, offset int) error {
	if end := offset + len(b); end > len(n.data) {
		if err := n.resize(end); err != nil {
			return err
		}
	}
	copy(n.data[offset:], b)
	n.modTime = time.Now()
	return nil
}

func (n *node) resize(size int) error {
	switch {
	case size < 0:
		return syscall.EINVAL
	case size > mostSize:
		return syscall.EFBIG
	case size <= len(n.data):
		n.data = n.data[:size:size]
	default:
		n.data = append(n.data, make([]byte, size-len(n.data))...)
	}
	n.modTime = time.Now()
	return nil
}
