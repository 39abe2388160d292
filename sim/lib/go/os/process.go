package os

import (
	"errors"
	"syscall"
	"time"
)

// The simulated world has one process. Others cannot be started; this one can send itself signals.

var ErrProcessDone = errors.New("os: process already finished")

var errNoProcesses = errors.New("the simulated world has no other processes")

// A ProcAttr is what a process would begin with.
type ProcAttr struct {
	Dir   string
	Env   []string
	Files []*File
	Sys   *syscall.SysProcAttr
}

// StartProcess always fails: as Go's does where there is no such file, or because no file can run.
func StartProcess(name string, argv []string, attr *ProcAttr) (*Process, error) {
	n, err := lookUp(name, followLast)
	switch {
	case err != nil:
	case n.mode.IsDir() || n.mode&0111 == 0:
		err = syscall.EACCES
	default:
		err = errNoProcesses
	}
	return nil, &PathError{Op: "fork/exec", Path: name, Err: err}
}

type Process struct {
	Pid int
}

// FindProcess finds any process, whether it runs or not, as Unix does.
func FindProcess(pid int) (*Process, error) { return &Process{Pid: pid}, nil }

// Signal tells the process of a signal. One that nobody waits for ends the program, as it would a real one.
func (p *Process) Signal(sig Signal) error {
	number, ok := sig.(syscall.Signal)
	if !ok {
		return errors.New("os: unsupported signal type")
	}
	err := syscall.Kill(p.Pid, number)
	if err == syscall.ESRCH {
		return ErrProcessDone
	}
	return err
}

func (p *Process) Kill() error    { return p.Signal(Kill) }
func (p *Process) Release() error { return nil }

func (p *Process) Wait() (*ProcessState, error) {
	return nil, NewSyscallError("wait", syscall.ECHILD)
}

// A ProcessState tells of a process that has ended.
type ProcessState struct {
	pid, code int
}

func (p *ProcessState) Pid() int      { return p.pid }
func (p *ProcessState) Exited() bool  { return true }
func (p *ProcessState) Success() bool { return p.code == 0 }
func (p *ProcessState) Sys() any      { return nil }
func (p *ProcessState) SysUsage() any { return nil }

func (p *ProcessState) ExitCode() int {
	if p == nil {
		return -1
	}
	return p.code
}

func (p *ProcessState) String() string {
	if p == nil {
		return "<nil>"
	}
	return "exit status " + digits(uint32(p.code))
}

func (p *ProcessState) SystemTime() time.Duration { return 0 }
func (p *ProcessState) UserTime() time.Duration   { return 0 }
