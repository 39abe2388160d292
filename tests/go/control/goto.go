package main

import "fmt"

func main() {
	i := 0
loop:
	if i < 3 {
		fmt.Print(i, " ")
		i++
		goto loop
	}
	for {
		for {
			if i == 3 {
				goto out
			}
		}
	}
out:
	fmt.Println("out", i)
	switch i {
	case 3:
		i = 10
		goto end
	}
	fmt.Println("skipped")
end:
	{
		var fs []func() int
		j := 0
	again:
		v := j
		fs = append(fs, func() int { v++; return v })
		if j++; j < 3 {
			goto again
		}
		fmt.Println(fs[0](), fs[1](), fs[2](), fs[2]())
	}
}

/* output:
0 1 2 out 3
1 2 3 4
*/
