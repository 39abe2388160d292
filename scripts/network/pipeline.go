package main

import "fmt"

// conn is one connection to a server that answers every command in order.
type conn struct {
	unsent  []string
	replies chan string
}

func (c *conn) Send(command string) { c.unsent = append(c.unsent, command) }

func (c *conn) Flush() {
	for _, command := range c.unsent {
		c.replies <- "reply to " + command
	}
	c.unsent = nil
}

func (c *conn) Receive() string { return <-c.replies }

// pool hands the same connection to the next user.
var pool = make(chan *conn, 1)

func firstUser() {
	c := <-pool
	c.Send("GET user:1")
	c.Send("GET user:2")
	c.Flush()
	fmt.Println("first: ", c.Receive())
	pool <- c // one reply is still on its way
}

func secondUser() {
	c := <-pool
	c.Send("GET balance")
	c.Flush()
	fmt.Println("second:", c.Receive())
	pool <- c
}

func main() {
	pool <- &conn{replies: make(chan string, 8)}
	firstUser()
	secondUser()
}
