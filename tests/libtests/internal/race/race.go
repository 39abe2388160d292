// Package race stands for the package of this name in Go's tree: the race detector is off.
package race

const Enabled = false

func Errors() int { return 0 }
