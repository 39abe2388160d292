// The retryable Once of the notes: the flag is set only when the function succeeded.
package main

import (
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
)

type IOnce struct {
	done uint32
	m    sync.Mutex
}

func (o *IOnce) Do(f func() error) {
	if atomic.LoadUint32(&o.done) == 0 {
		o.doSlow(f)
	}
}

func (o *IOnce) doSlow(f func() error) {
	o.m.Lock()
	defer o.m.Unlock()
	if o.done == 0 {
		if f() != nil {
			return
		}
		atomic.StoreUint32(&o.done, 1)
	}
}

func main() {
	var once IOnce
	for try := 1; try <= 4; try++ {
		once.Do(func() error {
			fmt.Println("try", try) // out: try 1
			// out: try 2
			// out: try 3
			if try < 3 {
				return errors.New("not yet")
			}
			return nil
		})
	}
	fmt.Println("done", once.done) // out: done 1
}
