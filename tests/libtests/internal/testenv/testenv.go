// Package testenv stands for the package of this name in Go's tree, which tells tests what is there. Programs to start, the
// go tool and Go's tree are not.
package testenv

import (
	"os/exec"
	"runtime"
	"testing"
)

func skip(t testing.TB, what string) {
	t.Helper()
	t.Skip("not here: " + what)
}

func MustHaveExec(t testing.TB)                  { skip(t, "programs to start") }
func MustHaveExecPath(t testing.TB, path string) { skip(t, path) }
func MustHaveGoBuild(t testing.TB)               { skip(t, "the go tool") }
func MustHaveGoRun(t testing.TB)                 { skip(t, "the go tool") }
func MustHaveLink(testing.TB)                    {}
func MustHaveSymlink(testing.TB)                 {}
func HasSymlink() bool                           { return true }
func HasLink() bool                              { return true }
func HasParallelism() bool                       { return false }
func MustHaveParallelism(t testing.TB)           { skip(t, "several processors") }
func SkipFlaky(t testing.TB, issue int)          { skip(t, "a steady result") }
func SkipIfOptimizationOff(testing.TB)           {}
func OptimizationOff() bool                      { return false }
func Builder() string                            { return "" }
func GOROOT(t testing.TB) string                 { return runtime.GOROOT() }
func CPUIsSlow() bool                            { return true }
func CleanCmdEnv(cmd *exec.Cmd) *exec.Cmd        { return cmd }
func SyscallIsNotSupported(err error) bool       { return false }

func GoToolPath(t testing.TB) string {
	skip(t, "the go tool")
	return ""
}

func Command(t testing.TB, name string, args ...string) *exec.Cmd {
	skip(t, name)
	return nil
}
