// A process can tell itself of a signal. Some end nothing; the first number only asks whether the process is there.
package main

import (
	"fmt"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	me := os.Getpid()
	fmt.Println(me == syscall.Getpid())                                                // out: true
	fmt.Println(syscall.Kill(me, 0), syscall.Kill(me, 999))                            // out: <nil> invalid argument
	fmt.Println(syscall.Kill(99999999, 0), syscall.Kill(99999999, 999))                // out: no such process no such process
	fmt.Println(syscall.Kill(me, syscall.SIGCHLD), syscall.Kill(me, syscall.SIGWINCH)) // out: <nil> <nil>

	c := make(chan os.Signal, 1)
	signal.Notify(c, syscall.SIGUSR1)
	fmt.Println(syscall.Kill(me, syscall.SIGUSR1)) // out: <nil>
	fmt.Println(<-c)                               // out: user defined signal 1
	fmt.Println(syscall.SIGURG, syscall.ENODEV)    // out: urgent I/O condition no such device
}
