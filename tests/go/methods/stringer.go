package main

import "fmt"

type weekday int

var names = [...]string{"Sun", "Mon", "Tue"}

func (d weekday) String() string {
	if int(d) < len(names) {
		return names[d]
	}
	return fmt.Sprintf("weekday(%d)", int(d))
}

type temp float64

func (t *temp) String() string { return fmt.Sprintf("%.1f°", float64(*t)) }

func main() {
	d := weekday(1)
	fmt.Println(d, weekday(7), []weekday{0, 2}, map[weekday]int{1: 5})        // out: Mon weekday(7) [Sun Tue] map[Mon:5]
	fmt.Printf("%v %s %d %q %x %+v\n", d, d, d, d, d, struct{ D weekday }{2}) // out: Mon Mon 1 "Mon" 4d6f6e {D:Tue}
	t := temp(36.6)
	fmt.Println(t, &t, []*temp{&t}[0])    // out: 36.6 36.6° 36.6°
	fmt.Printf("%v|%6s|%-6v|\n", d, d, d) // out: Mon|   Mon|Mon   |
}
