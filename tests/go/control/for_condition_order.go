// The parts of a for statement: init once, condition before, post after each round, also after continue.
package main

func say(s string) bool { print(s, " "); return true }

func main() {
	i := 0
	for say("init"); say("cond") && i < 3; say("post") {
		i++
		if i == 2 {
			continue
		}
		print("body", i, " ")
	}
	println()
}

/* output:
init cond body1 post cond post cond body3 post cond 
*/
