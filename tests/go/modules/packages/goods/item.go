package goods

import "fmt"

type Item struct {
	Name  string
	Price int
}

func init() { fmt.Println("goods") }
