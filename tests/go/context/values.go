package main

import (
	"context"
	"fmt"
)

type key string
type other string

func main() {
	ctx := context.WithValue(context.Background(), key("user"), "bob")
	ctx2 := context.WithValue(ctx, key("id"), 7)
	ctx3 := context.WithValue(ctx2, key("user"), "eve")
	fmt.Println(ctx3.Value(key("user")), ctx2.Value(key("user")), ctx3.Value(key("id")), ctx.Value(key("id")), ctx.Value(other("user"))) // out: eve bob 7 <nil> <nil>
	c, cancel := context.WithCancel(ctx3)
	fmt.Println(c.Value(key("id")), context.Background(), context.TODO()) // out: 7 context.Background context.TODO
	cancel()
	w := context.WithoutCancel(c)
	fmt.Println(w.Err(), w.Value(key("user")), w.Done() == nil) // out: <nil> eve true
	fmt.Println(ctx)                                            // out: context.Background.WithValue(main.key, bob)
	defer func() { fmt.Println(recover()) }()                   // out: cannot create context from nil parent
	context.WithCancel(nil)
}
