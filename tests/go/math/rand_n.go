// rand.N is below n, of n's type, for durations too; misuse panics.
package main

import (
	"fmt"
	"math/rand/v2"
	"time"
)

func main() {
	ok := true
	for i := 0; i < 1000; i++ {
		ok = ok && rand.N(10) < 10 && rand.N(int8(5)) < 5 && rand.N(uint64(1)<<63) < 1<<63 && rand.N(3*time.Second) < 3*time.Second && rand.N(time.Second) >= 0
	}
	fmt.Println(ok, rand.N(1))
	fmt.Printf("%T %T\n", rand.N(time.Minute), rand.N(uint8(200)))
	defer func() { fmt.Println(recover()) }()
	rand.N(-1)
}

/* output:
true 0
time.Duration uint8
invalid argument to N
*/
