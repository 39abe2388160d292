package io_test

import (
	"io"
	"strings"
)

// Errors that have no names: who makes the mistake gets them.
var (
	_, ErrWhence = new(io.SectionReader).Seek(0, 7)
	_, ErrOffset = io.NewSectionReader(strings.NewReader(""), 0, 0).Seek(-1, io.SeekStart)

	_, ErrInvalidWrite = io.Copy(overWriter{}, io.LimitReader(strings.NewReader("x"), 1))
)

// overWriter says that it has written more than there was.
type overWriter struct{}

func (overWriter) Write(p []byte) (int, error) { return len(p) + 1, nil }
