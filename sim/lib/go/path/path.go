// Package path works on paths whose parts are separated by slashes.
package path

// Clean returns the shortest path that means the same: no empty parts, no ".", and ".." only where it must be.
func Clean(path string) string {
	if path == "" {
		return "."
	}
	rooted := path[0] == '/'
	var parts []string
	start := 0
	for i := 0; i <= len(path); i++ {
		if i < len(path) && path[i] != '/' {
			continue
		}
		switch part := path[start:i]; {
		case part == "" || part == ".":
		case part == ".." && len(parts) > 0 && parts[len(parts)-1] != "..":
			parts = parts[:len(parts)-1]
		case part == ".." && rooted:
		default:
			parts = append(parts, part)
		}
		start = i + 1
	}
	out := ""
	for i, part := range parts {
		if i > 0 || rooted {
			out += "/"
		}
		out += part
	}
	switch {
	case out != "":
		return out
	case rooted:
		return "/"
	}
	return "."
}

// Join puts a slash between its parts, but for empty ones, and cleans the result.
func Join(elem ...string) string {
	path := ""
	for _, e := range elem {
		if e == "" {
			continue
		}
		if path != "" {
			path += "/"
		}
		path += e
	}
	if path == "" {
		return ""
	}
	return Clean(path)
}

func lastSlash(path string) int {
	i := len(path) - 1
	for i >= 0 && path[i] != '/' {
		i--
	}
	return i
}

// Split cuts a path behind its last slash.
func Split(path string) (dir, file string) {
	i := lastSlash(path)
	return path[:i+1], path[i+1:]
}

// Base is the last part of a path, Dir all but that.
func Base(path string) string {
	if path == "" {
		return "."
	}
	for len(path) > 0 && path[len(path)-1] == '/' {
		path = path[:len(path)-1]
	}
	if path == "" {
		return "/"
	}
	return path[lastSlash(path)+1:]
}

func Dir(path string) string {
	dir, _ := Split(path)
	return Clean(dir)
}

// Ext is the part of the last name from its last point on.
func Ext(path string) string {
	for i := len(path) - 1; i >= 0 && path[i] != '/'; i-- {
		if path[i] == '.' {
			return path[i:]
		}
	}
	return ""
}

func IsAbs(path string) bool { return len(path) > 0 && path[0] == '/' }
