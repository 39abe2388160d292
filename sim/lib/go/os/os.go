// Package os is the outside as a program sees it: arguments, exit, standard streams, and
// files that exist only in the simulated world.
package os

import "errors"

// Args are the program's name and its arguments.
var Args []string = args()

// Exit ends the program at once, with that code. Deferred calls do not run.
func Exit(code int) { exit(code) }

// What a PathError can wrap, for errors.Is.
var (
	ErrInvalid          = errors.New("invalid argument")
	ErrPermission       = errors.New("permission denied")
	ErrExist            = errors.New("file already exists")
	ErrNotExist         = errors.New("file does not exist")
	ErrClosed           = errors.New("file already closed")
	ErrDeadlineExceeded = errors.New("i/o timeout")
)

// A PathError tells which operation failed on which file, and why.
type PathError struct {
	Op   string
	Path string
	Err  error
}

func (e *PathError) Error() string { return e.Op + " " + e.Path + ": " + e.Err.Error() }
func (e *PathError) Unwrap() error { return e.Err }

// An errno is what the operating system answers. package syscall calls it Errno.
type errno struct {
	text string
	is   error // what errors.Is takes it for
}

func (e *errno) Error() string        { return e.text }
func (e *errno) Is(target error) bool { return e.is != nil && target == e.is }

var (
	errNoEntry  error = &errno{"no such file or directory", ErrNotExist}
	errExists   error = &errno{"file exists", ErrExist}
	errBadFile  error = &errno{"bad file descriptor", nil}
	errIO       error = &errno{"input/output error", nil}
	errNoSpace  error = &errno{"no space left on device", nil}
	errIsDir    error = &errno{"is a directory", nil}
	errNotDir   error = &errno{"not a directory", nil}
	errNotEmpty error = &errno{"directory not empty", ErrExist}
	errDenied   error = &errno{"permission denied", ErrPermission}
)

// IsNotExist, IsExist and IsPermission look into errors of this package; errors.Is looks deeper.
func IsNotExist(err error) bool   { return because(err, ErrNotExist) }
func IsExist(err error) bool      { return because(err, ErrExist) }
func IsPermission(err error) bool { return because(err, ErrPermission) }

func because(err, target error) bool {
	if e, ok := err.(*PathError); ok {
		err = e.Err
	}
	if e, ok := err.(*errno); ok {
		return e.is == target
	}
	return err == target
}

// Getenv looks into an environment that is empty, as that of the simulated world is at its start.
func Getenv(key string) string {
	s, _ := LookupEnv(key)
	return s
}

var environment map[string]string

func LookupEnv(key string) (string, bool) {
	s, ok := environment[key]
	return s, ok
}

func Setenv(key, s string) error {
	if environment == nil {
		environment = map[string]string{}
	}
	environment[key] = s
	return nil
}

func Unsetenv(key string) error {
	delete(environment, key)
	return nil
}

// Getpid is the same in each run.
func Getpid() int { return 4242 }

func Hostname() (name string, err error) { return "gostep", nil }
