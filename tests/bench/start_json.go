// What starting costs: a program that imports encoding/json and regexp, large packages.
package main

import (
	"encoding/json"
	"fmt"
	"regexp"
)

type point struct {
	X, Y int
	Name string `json:"name"`
}

func main() {
	text, err := json.Marshal(point{1, 2, "p"})
	fmt.Println(string(text), err, regexp.MustCompile(`"(\w+)":\d`).FindAllStringSubmatch(string(text), -1))
}
