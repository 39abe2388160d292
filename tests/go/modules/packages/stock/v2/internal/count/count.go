package count

import "fmt"

var Visits int

func init() { fmt.Println("count") }

func Visit() { Visits++ }
