package main

import "fmt"

// conn is one connection to a server that answers every command in order.
type conn struct {
	unsent  []string
	replies chan string
}

func newConn() *conn { return &conn{replies: make(chan string, 8)} }

func (c *conn) Send(command string) { c.unsent = append(c.unsent, command) }

// Flush writes what was sent to the connection. It reads nothing.
func (c *conn) Flush() {
	for _, command := range c.unsent {
		c.replies <- "reply to " + command
	}
	c.unsent = nil
}

func (c *conn) Receive() string { return <-c.replies }

// pool hands the same connection to the next user.
var pool = make(chan *conn, 1)

func hasty() {
	c := <-pool
	c.Send("SET visits 7")
	c.Send("GET user:2")
	c.Flush()
	fmt.Println("hasty: ", c.Receive())
	pool <- c // one reply is still to be read
}

func careful() {
	c := <-pool
	c.Send("SET visits 7")
	c.Send("GET user:2")
	c.Flush()
	fmt.Println("careful:", c.Receive(), "|", c.Receive())
	pool <- c // as many received as sent
}

func next() {
	c := <-pool
	c.Send("GET balance")
	c.Flush()
	fmt.Println("next:  ", c.Receive())
	pool <- c
}

func main() {
	pool <- newConn()
	hasty()
	next()

	<-pool // out of step for good: away with it
	pool <- newConn()
	careful()
	next()
}
