package main

import "fmt"

func main() {
	stock := map[string]int{"tea": 1}
	done := make(chan bool)
	go func() {
		stock["rice"] = 2
		done <- true
	}()
	stock["salt"] = 3
	<-done
	fmt.Println(len(stock), "kinds")
}
