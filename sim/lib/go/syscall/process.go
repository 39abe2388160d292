package syscall

import "internal/signals"

// The simulated world has one process, this one.

const pid = 4242

func Getpid() int { return pid }

func Exit(code int)

// Kill tells the process of a signal. One that nobody waits for ends the program, as it would a real one.
func Kill(process int, sig Signal) error {
	const last = 64
	switch {
	case process != pid && process != 0: // 0: all of the group that this one is alone in
		return ESRCH
	case sig < 0 || sig > last:
		return EINVAL
	case sig == 0, sig != SIGKILL && signals.Take != nil && signals.Take(int(sig)):
		return nil
	}
	switch sig {
	case SIGCHLD, SIGCONT, SIGPIPE, SIGURG, SIGWINCH:
		return nil // these end no process
	}
	Exit(128 + int(sig))
	return nil
}
