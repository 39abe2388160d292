// A panic of another goroutine ends the program; main's recover does not see it.
package main

import "time"

func main() {
	defer func() { recover() }()
	go func() { panic("elsewhere") }()
	time.Sleep(time.Second)
	println("unreached")
}

/* crash:
panic: elsewhere
*/
