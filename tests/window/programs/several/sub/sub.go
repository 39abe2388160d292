package sub

// Twice doubles.
func Twice(n int) int {
	m := n * 2
	return m
}
