// Package internal lets package log/slog write with package log.
package internal

// Output writes a line with log's own Logger; pc is where it was logged. Package log sets it.
var Output func(pc uintptr, line []byte) error
