package os

import (
	"syscall"
	"time"
)

// Rename moves a file or directory; a file that was there before is replaced, and so is an empty directory by another one.
func Rename(oldpath, newpath string) error {
	from, err := resolve(withoutSlashes(oldpath), keepLast)
	if err == nil && from.node == nil {
		err = syscall.ENOENT
	}
	var to place
	if err == nil {
		if to, err = resolve(withoutSlashes(newpath), keepLast); err == nil {
			err = canMove(from, to)
		}
	}
	if err != nil {
		return &LinkError{"rename", oldpath, newpath, err}
	}
	if from.node != to.node {
		from.drop()
		to.put(from.node)
	}
	return nil
}

func canMove(from, to place) error {
	switch {
	case from.dir == nil || to.dir == nil:
		return syscall.EBUSY
	case from.node == to.node:
		return nil
	case to.node != nil && to.node.mode.IsDir():
		return syscall.EEXIST
	case to.node != nil && from.node.mode.IsDir():
		return syscall.ENOTDIR
	case from.dir.mode&0200 == 0 || to.dir.mode&0200 == 0:
		return syscall.EACCES
	case from.node.mode.IsDir() && pathOf(from.node, to.dir, "x") != "":
		return syscall.EINVAL // into itself
	}
	return nil
}

// Link gives a file a second name.
func Link(oldname, newname string) error {
	n, err := lookUp(oldname, keepLast)
	if err == nil && n.mode.IsDir() {
		err = syscall.EPERM
	}
	if err == nil {
		var at place
		if at, err = vacant(newname); err == nil {
			at.put(n)
			return nil
		}
	}
	return &LinkError{"link", oldname, newname, err}
}

// Symlink makes a link that leads to a path, whether there is something or not.
func Symlink(oldname, newname string) error {
	at, err := vacant(newname)
	if err == nil && oldname == "" {
		err = syscall.ENOENT
	}
	if err != nil {
		return &LinkError{"symlink", oldname, newname, err}
	}
	n := newNode(ModeSymlink | 0777)
	n.data = []byte(oldname)
	at.put(n)
	return nil
}

// Readlink is where a link leads.
func Readlink(name string) (string, error) {
	n, err := lookUp(name, keepLast)
	if err == nil && n.mode&ModeSymlink == 0 {
		err = syscall.EINVAL
	}
	if err != nil {
		return "", &PathError{Op: "readlink", Path: name, Err: err}
	}
	return string(n.data), nil
}

// change lets f change the node at a path.
func change(op, name string, last links, f func(n *node) error) error {
	n, err := lookUp(name, last)
	if err == nil {
		err = f(n)
	}
	if err != nil {
		return &PathError{Op: op, Path: name, Err: err}
	}
	return nil
}

func Truncate(name string, size int64) error {
	return change("truncate", name, followLast, func(n *node) error {
		if n.mode.IsDir() {
			return syscall.EISDIR
		}
		return n.resize(int(size))
	})
}

const changeable = ModePerm | ModeSetuid | ModeSetgid | ModeSticky

func (n *node) chmod(mode FileMode) error {
	n.mode = n.mode&^changeable | mode&changeable
	return nil
}

func (n *node) chown(uid, gid int) error {
	if uid >= 0 && uid != n.uid || gid >= 0 && gid != n.gid {
		return syscall.EPERM
	}
	return nil
}

func Chmod(name string, mode FileMode) error {
	return change("chmod", name, followLast, func(n *node) error { return n.chmod(mode) })
}

func (f *File) Chmod(mode FileMode) error {
	if err := f.check("chmod"); err != nil {
		return err
	}
	return f.node.chmod(mode)
}

// Chown gives a file away, which only the system's administrator may do. -1 keeps an owner.
func Chown(name string, uid, gid int) error {
	return change("chown", name, followLast, func(n *node) error { return n.chown(uid, gid) })
}

func Lchown(name string, uid, gid int) error {
	return change("lchown", name, keepLast, func(n *node) error { return n.chown(uid, gid) })
}

func (f *File) Chown(uid, gid int) error {
	if err := f.check("chown"); err != nil {
		return err
	}
	return f.fail("chown", f.node.chown(uid, gid))
}

// Chtimes sets a file's times; the time of the last access is not kept. A zero time changes nothing.
func Chtimes(name string, atime time.Time, mtime time.Time) error {
	return change("chtimes", name, followLast, func(n *node) error {
		if !mtime.IsZero() {
			n.modTime = mtime
		}
		return nil
	})
}
