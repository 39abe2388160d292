// Channels through reflection: send, receive, close, try, select, in the order that plain code has.
package main

import (
	"fmt"
	"reflect"
)

type Wide struct {
	A [6]int
	S string
}

func main() {
	c := make(chan string)
	v := reflect.ValueOf(c)
	go func() {
		v.Send(reflect.ValueOf("first"))
		v.Send(reflect.ValueOf("second"))
		v.Close()
	}()
	for {
		x, ok := v.Recv()
		fmt.Printf("%q %v\n", x.String(), ok)
		if !ok {
			break
		}
	}
	w := make(chan Wide)
	go func() { x := <-w; fmt.Println(x); close(w) }()
	reflect.ValueOf(w).Send(reflect.ValueOf(Wide{[6]int{1, 2, 3, 4, 5, 6}, "wide"}))
	<-w
	b := reflect.MakeChan(reflect.TypeOf(make(chan int8)), 2)
	fmt.Println(b.TrySend(reflect.ValueOf(int8(-1))), b.TrySend(reflect.ValueOf(int8(2))), b.TrySend(reflect.ValueOf(int8(3))), b.Len(), b.Cap())
	for i := 0; i < 3; i++ {
		x, ok := b.TryRecv()
		fmt.Println(x.IsValid(), ok, x)
	}
	b.Close()
	x, ok := b.TryRecv()
	fmt.Println(x.IsValid(), ok, x)

	ints, strs, done := make(chan int), make(chan string, 1), make(chan bool)
	go func() {
		for i := 0; i < 3; i++ {
			ints <- i * 10
		}
		fmt.Println("taken", <-strs)
		close(done)
	}()
	cases := []reflect.SelectCase{
		{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(ints)},
		{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(done)},
		{Dir: reflect.SelectRecv},
	}
	for i := 0; i < 3; i++ {
		chosen, value, ok := reflect.Select(cases)
		fmt.Println(chosen, value, ok)
	}
	cases = append(cases, reflect.SelectCase{Dir: reflect.SelectSend, Chan: reflect.ValueOf(strs), Send: reflect.ValueOf("sent")})
	chosen, value, ok := reflect.Select(cases)
	fmt.Println(chosen, value.IsValid(), ok)
	chosen, value, ok = reflect.Select(cases[:3])
	fmt.Println(chosen, value, ok)
	chosen, value, ok = reflect.Select([]reflect.SelectCase{cases[0], {Dir: reflect.SelectDefault}})
	fmt.Println(chosen, value.IsValid(), ok)
	waiting := make(chan Wide)
	go func() { fmt.Println("waiter got", (<-waiting).S); ints <- 1 }()
	chosen, _, _ = reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(ints)}, {Dir: reflect.SelectSend, Chan: reflect.ValueOf(waiting), Send: reflect.ValueOf(Wide{S: "through select"})}})
	fmt.Println(chosen, <-ints)

	for _, f := range []func(){
		func() { v.Send(reflect.ValueOf("closed")) },
		func() { v.Close() },
		func() {
			reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectSend, Chan: v, Send: reflect.ValueOf("x")}})
		},
		func() { reflect.ValueOf((<-chan int)(nil)).Send(reflect.ValueOf(1)) },
		func() { reflect.ValueOf((chan<- int)(nil)).Recv() },
		func() { reflect.ValueOf((<-chan int)(nil)).Close() },
		func() { reflect.ValueOf(ints).Send(reflect.ValueOf("x")) },
		func() {
			reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectDefault}, {Dir: reflect.SelectDefault}})
		},
		func() { reflect.Select([]reflect.SelectCase{{}}) },
		func() { reflect.MakeChan(reflect.TypeOf((<-chan int)(nil)), 0) },
		func() { reflect.MakeChan(reflect.TypeOf(0), 0) },
	} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
}

/* output:
"first" true
"second" true
"" false
{[1 2 3 4 5 6] wide}
true true false 2 2
true true -1
true true 2
false false <invalid reflect.Value>
true false 0
0 0 true
0 10 true
0 20 true
3 false false
taken sent
1 false false
1 false false
waiter got through select
1 1
send on closed channel
close of closed channel
send on closed channel
reflect: send on recv-only channel
reflect: recv on send-only channel
reflect: close of receive-only channel
reflect.Value.Send: value of type string is not assignable to type int
reflect.Select: multiple default cases
reflect.Select: invalid Dir
reflect.MakeChan: unidirectional channel type
reflect.MakeChan of non-chan type
*/
