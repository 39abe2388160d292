// A module that a replace line finds in a folder, of an older language.
package main

import "example.com/lib/text"

func main() {
	println(text.Shout("go")) // out: GO!
	text.Old()                // out: 2
	// out: 2
}
