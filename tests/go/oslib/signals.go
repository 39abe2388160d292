// Signals that the process sends itself, and commands that cannot be found.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"syscall"
)

func main() {
	self, _ := os.FindProcess(os.Getpid())
	c := make(chan os.Signal, 2)
	signal.Notify(c, syscall.SIGUSR1, os.Interrupt)
	fmt.Println(self.Signal(syscall.SIGUSR1))
	fmt.Println(<-c)
	fmt.Println(self.Signal(os.Interrupt))
	fmt.Println(<-c)
	fmt.Println(syscall.Kill(syscall.Getpid(), syscall.SIGUSR1), os.Getpid() == syscall.Getpid())
	fmt.Println(<-c)
	fmt.Println(syscall.Kill(1<<30, syscall.SIGUSR1))
	signal.Stop(c)
	signal.Ignore(syscall.SIGUSR2)
	fmt.Println(signal.Ignored(syscall.SIGUSR2), signal.Ignored(syscall.SIGUSR1))
	self.Signal(syscall.SIGUSR2)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	fmt.Println(ctx)
	self.Signal(os.Interrupt)
	<-ctx.Done()
	fmt.Println(ctx.Err(), context.Cause(ctx))
	stop()

	err := exec.Command("no-such-program", "-x").Run()
	var notFound *exec.Error
	fmt.Println(err, errors.Is(err, exec.ErrNotFound), errors.As(err, &notFound))
	_, err = exec.Command("./none").Output()
	fmt.Println(err)
	_, err = exec.LookPath("./none")
	fmt.Println(err)
	cmd := exec.Command("no-such-program", "a", "b c")
	fmt.Println(cmd, cmd.Args, cmd.Err)
	fmt.Println(cmd.Wait())
}

/* output:
<nil>
user defined signal 1
<nil>
interrupt
<nil> true
user defined signal 1
no such process
true false
signal.NotifyContext(context.Background, [interrupt])
context canceled context canceled
exec: "no-such-program": executable file not found in $PATH true true
fork/exec ./none: no such file or directory
exec: "./none": stat ./none: no such file or directory
no-such-program a b c [no-such-program a b c] exec: "no-such-program": executable file not found in $PATH
exec: not started
*/
