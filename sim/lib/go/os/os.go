// Package os is the outside as a program sees it: arguments, exit, environment, standard streams, and files that exist only
// in the simulated world.
package os

import "syscall"

// Args are the program's name and its arguments.
var Args []string = withName(args())

// withName gives a program a name that was started without any arguments.
func withName(args []string) []string {
	if len(args) == 0 {
		return []string{"main"}
	}
	return args
}

// Exit ends the program at once, with that code. Deferred calls do not run.
func Exit(code int) { exit(code) }

// Who runs the program, where: the same in each run.

const gopher = 1000 // user and group

func Getpid() int  { return syscall.Getpid() }
func Getppid() int { return 4241 }
func Getuid() int  { return gopher }
func Geteuid() int { return gopher }
func Getgid() int  { return gopher }
func Getegid() int { return gopher }

func Getgroups() ([]int, error) { return []int{gopher}, nil }

func Hostname() (name string, err error) { return "gostep", nil }

func Getpagesize() int { return 4096 }

// Executable is where the program would lie.
func Executable() (string, error) { return "/home/gopher/main", nil }

func TempDir() string {
	if dir := Getenv("TMPDIR"); dir != "" {
		return dir
	}
	return "/tmp"
}

const DevNull = "/dev/null"

const (
	PathSeparator     = '/'
	PathListSeparator = ':'
)

func IsPathSeparator(c uint8) bool { return c == PathSeparator }

// A Signal is told to a process: by a person at the keyboard, by another process, or by itself.
type Signal interface {
	String() string
	Signal() // keeps other types from being one
}

var (
	Interrupt Signal = syscall.SIGINT
	Kill      Signal = syscall.SIGKILL
)
