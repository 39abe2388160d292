package main

func count() (n int) {
	defer func() { n++ }()
	return 1
}

func main() { println(count()) }
