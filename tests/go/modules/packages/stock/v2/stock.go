package stock

import (
	"fmt"

	"example.com/shop/goods"
	"example.com/shop/stock/v2/internal/count"
)

func init() { fmt.Println("stock") }

func Total(i goods.Item, n int) string {
	count.Visit()
	if i.Price == 0 {
		panic("no price: " + i.Name)
	}
	return fmt.Sprint(i.Name, ": ", i.Price*n)
}

func Visits() int { return count.Visits }
