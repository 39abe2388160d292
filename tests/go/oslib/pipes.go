// A pipe of the system: bytes cross from one goroutine to another; closed ends.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
)

func main() {
	r, w, err := os.Pipe()
	fmt.Println(err)
	done := make(chan bool)
	go func() {
		lines := bufio.NewScanner(r)
		for lines.Scan() {
			fmt.Println("got", lines.Text())
		}
		fmt.Println(lines.Err())
		done <- true
	}()
	fmt.Fprintln(w, "one")
	fmt.Fprintln(w, "two")
	w.Close()
	<-done
	_, err = w.Write([]byte("x"))
	fmt.Println(errors.Is(err, os.ErrClosed))
	r.Close()
	r, w, _ = os.Pipe()
	go func() {
		n, err := w.Write(make([]byte, 200000))
		fmt.Println(n, err)
		w.Close()
	}()
	all, err := io.ReadAll(r)
	fmt.Println(len(all), err)
	_, err = r.Seek(0, 0)
	fmt.Println(err != nil)
}

/* output:
<nil>
got one
got two
<nil>
true
200000 <nil>
200000 <nil>
true
*/
