// goto forwards and backwards, out of blocks.
package main

func main() {
	n := 0
again:
	n++
	if n < 3 {
		goto again
	}
	for {
		if n == 3 {
			goto done
		}
	}
done:
	println("done", n)
}

/* output:
done 3
*/
