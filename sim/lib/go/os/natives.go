package os

func args() []string

func exit(code int)

// write puts b out on descriptor 1 or 2.
func write(fd int, b []byte)

// read reads standard input, up to the end of a line, and returns 0 at its end.
func read(b []byte) int

// fault asks whether an operation of the outside fails this time: "open", "read", "write",
// "sync", "close", "remove".
func fault(op string) bool
