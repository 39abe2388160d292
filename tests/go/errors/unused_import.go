package main

import (
	. "errors"    // error col:2: "errors" imported and not used
	"fmt"         // error col:2: "fmt" imported and not used
	str "strings" // error col:2: "strings" imported as str and not used
	"sync"
)

func main() {
	var mu sync.Mutex
	mu.Lock()
}
