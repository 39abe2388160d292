// What the body does to the loop's variable counts for the next round.
package main

func main() {
	var ps []*int
	for i := 0; i < 6; i++ {
		ps = append(ps, &i)
		i++
	}
	for _, p := range ps {
		print(*p, " ")
	}
	println(len(ps))
}

/* output:
1 3 5 3
*/
