package main

func helper(n int) int {
	if n == 0 {
		return 0
	}
	return n + helper(n-1)
}
