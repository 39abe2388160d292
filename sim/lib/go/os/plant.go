package os

// Files that whoever started the program gave it: a file that is made beside this one calls these functions.

// plantFolder makes a folder and those above it.
func plantFolder(path string) *node {
	at := tree()
	names := parts(path)
	if path[0] != '/' {
		names = append(parts(workingDir), names...)
	}
	var way []*node
	for _, name := range names {
		switch {
		case name == "..":
			if n := len(way); n > 0 {
				at, way = way[n-1], way[:n-1]
			}
			continue
		case name == ".":
			continue
		case at.children[name] == nil:
			at.children[name] = newNode(ModeDir | 0755)
		}
		way = append(way, at)
		at = at.children[name]
	}
	return at
}

func plant(path string, mode FileMode, data string) {
	end := len(path)
	for end > 0 && path[end-1] != '/' {
		end--
	}
	folder := "."
	if end > 0 {
		folder = path[:end]
	}
	n := newNode(mode)
	n.data = []byte(data)
	plantFolder(folder).children[path[end:]] = n
}
