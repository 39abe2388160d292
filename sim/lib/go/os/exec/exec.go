// Package exec starts other programs, where there are any: in the simulated world no file can run, and so commands end with
// Go's own error for a program that is not found, or with the error of os.StartProcess.
package exec

import (
	"bytes"
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"
)

var (
	ErrNotFound  = errors.New("executable file not found in $PATH")
	ErrDot       = errors.New("cannot run executable found relative to current directory")
	ErrWaitDelay = errors.New("exec: WaitDelay expired before I/O complete")
)

// An Error tells that a program was not found.
type Error struct {
	Name string
	Err  error
}

func (e *Error) Error() string { return "exec: " + strconv.Quote(e.Name) + ": " + e.Err.Error() }
func (e *Error) Unwrap() error { return e.Err }

// An ExitError tells that a program failed.
type ExitError struct {
	*os.ProcessState
	Stderr []byte
}

func (e *ExitError) Error() string { return e.ProcessState.String() }

// LookPath finds a program in the folders of PATH; a name with a slash is looked at as it is.
func LookPath(file string) (string, error) {
	if strings.Contains(file, "/") {
		if err := executable(file); err != nil {
			return "", &Error{file, err}
		}
		return file, nil
	}
	for _, dir := range filepath.SplitList(os.Getenv("PATH")) {
		if dir == "" {
			dir = "."
		}
		path := filepath.Join(dir, file)
		if executable(path) != nil {
			continue
		}
		if !filepath.IsAbs(path) {
			return path, &Error{file, ErrDot}
		}
		return path, nil
	}
	return "", &Error{file, ErrNotFound}
}

func executable(path string) error {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return err
	case info.IsDir():
		return syscall.EISDIR
	case info.Mode()&0111 == 0:
		return fs.ErrPermission
	}
	return nil
}

// A Cmd is a program to be started, once.
type Cmd struct {
	Path         string
	Args         []string
	Env          []string
	Dir          string
	Stdin        io.Reader
	Stdout       io.Writer
	Stderr       io.Writer
	ExtraFiles   []*os.File
	SysProcAttr  *syscall.SysProcAttr
	Process      *os.Process
	ProcessState *os.ProcessState
	Err          error // of LookPath
	Cancel       func() error
	WaitDelay    time.Duration

	ctx context.Context
}

func Command(name string, arg ...string) *Cmd {
	cmd := &Cmd{Path: name, Args: append([]string{name}, arg...)}
	if filepath.Base(name) == name {
		path, err := LookPath(name)
		if path != "" {
			cmd.Path = path
		}
		cmd.Err = err
	}
	return cmd
}

// CommandContext is Command for a program that is killed when the context is done.
func CommandContext(ctx context.Context, name string, arg ...string) *Cmd {
	if ctx == nil {
		panic("nil Context")
	}
	cmd := Command(name, arg...)
	cmd.ctx = ctx
	cmd.Cancel = func() error { return cmd.Process.Kill() }
	return cmd
}

func (c *Cmd) String() string {
	if c.Err != nil || len(c.Args) == 0 {
		return strings.Join(c.Args, " ")
	}
	return strings.Join(append([]string{c.Path}, c.Args[1:]...), " ")
}

func (c *Cmd) Environ() []string {
	env := c.Env
	if env == nil {
		env = os.Environ()
		if c.Dir != "" {
			env = append(env, "PWD="+c.Dir)
		}
	}
	return append([]string(nil), env...)
}

func (c *Cmd) Start() error {
	switch {
	case c.Path == "" && c.Err == nil:
		c.Err = errors.New("exec: no command")
		return c.Err
	case c.Err != nil:
		return c.Err
	case c.Process != nil:
		return errors.New("exec: already started")
	case c.ctx != nil && c.ctx.Err() != nil:
		return c.ctx.Err()
	}
	var err error
	c.Process, err = os.StartProcess(c.Path, c.Args, &os.ProcAttr{Dir: c.Dir, Env: c.Environ(), Sys: c.SysProcAttr})
	return err
}

func (c *Cmd) Wait() error {
	switch {
	case c.Process == nil:
		return errors.New("exec: not started")
	case c.ProcessState != nil:
		return errors.New("exec: Wait was already called")
	}
	state, err := c.Process.Wait()
	c.ProcessState = state
	if err == nil && !state.Success() {
		return &ExitError{ProcessState: state}
	}
	return err
}

func (c *Cmd) Run() error {
	if err := c.Start(); err != nil {
		return err
	}
	return c.Wait()
}

func (c *Cmd) Output() ([]byte, error) {
	if c.Stdout != nil {
		return nil, errors.New("exec: Stdout already set")
	}
	var out bytes.Buffer
	c.Stdout = &out
	err := c.Run()
	return out.Bytes(), err
}

func (c *Cmd) CombinedOutput() ([]byte, error) {
	if c.Stdout != nil {
		return nil, errors.New("exec: Stdout already set")
	}
	if c.Stderr != nil {
		return nil, errors.New("exec: Stderr already set")
	}
	var out bytes.Buffer
	c.Stdout, c.Stderr = &out, &out
	err := c.Run()
	return out.Bytes(), err
}

// The ends of pipes to a program.

func (c *Cmd) StdinPipe() (io.WriteCloser, error) {
	if err := c.canPipe(c.Stdin != nil, "Stdin"); err != nil {
		return nil, err
	}
	r, w, err := os.Pipe()
	c.Stdin = r
	return w, err
}

func (c *Cmd) StdoutPipe() (io.ReadCloser, error) {
	if err := c.canPipe(c.Stdout != nil, "Stdout"); err != nil {
		return nil, err
	}
	r, w, err := os.Pipe()
	c.Stdout = w
	return r, err
}

func (c *Cmd) StderrPipe() (io.ReadCloser, error) {
	if err := c.canPipe(c.Stderr != nil, "Stderr"); err != nil {
		return nil, err
	}
	r, w, err := os.Pipe()
	c.Stderr = w
	return r, err
}

func (c *Cmd) canPipe(set bool, name string) error {
	if set {
		return errors.New("exec: " + name + " already set")
	}
	if c.Process != nil {
		return errors.New("exec: " + name + "Pipe after process started")
	}
	return nil
}
