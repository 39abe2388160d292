package main

import (
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
)

// IOnce runs its function until one call succeeds.
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
			return // done stays 0: try again
		}
		atomic.StoreUint32(&o.done, 1)
	}
}

func main() {
	var once IOnce
	tries := 0
	connect := func() error {
		tries++
		fmt.Println("try", tries)
		if tries == 1 {
			return errors.New("refused")
		}
		return nil
	}
	once.Do(connect)
	once.Do(connect)
	once.Do(connect)
	fmt.Println("done:", once.done, "after", tries, "tries")
}
