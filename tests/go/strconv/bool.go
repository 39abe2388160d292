// ParseBool takes six spellings of each.
package main

import (
	"fmt"
	"strconv"
)

func main() {
	for _, s := range []string{"1", "t", "T", "true", "TRUE", "True", "0", "f", "F", "false", "FALSE", "False", "yes", "tRUE", ""} {
		b, err := strconv.ParseBool(s)
		fmt.Println(b, err)
	}
}

/* output:
true <nil>
true <nil>
true <nil>
true <nil>
true <nil>
true <nil>
false <nil>
false <nil>
false <nil>
false <nil>
false <nil>
false <nil>
false strconv.ParseBool: parsing "yes": invalid syntax
false strconv.ParseBool: parsing "tRUE": invalid syntax
false strconv.ParseBool: parsing "": invalid syntax
*/
