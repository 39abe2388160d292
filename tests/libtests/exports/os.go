package os_test

import (
	"errors"
	"io/fs"
	"os"
)

// Errors that have no names: who makes the mistake gets them.
var (
	ErrPatternHasSeparator = cause(os.CreateTemp("", "a/b"))
	ErrWriteAtInAppendMode = writeAtInAppendMode()
)

func cause(_ *os.File, err error) error {
	if path := (*fs.PathError)(nil); errors.As(err, &path) {
		return path.Err
	}
	return err
}

func writeAtInAppendMode() error {
	f, err := os.OpenFile(os.TempDir()+"/append", os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	defer os.Remove(f.Name())
	defer f.Close()
	_, err = f.WriteAt([]byte("x"), 1)
	return err
}
