package rand

// choose is a number below n that comes through the door for chance; 64 random bits for n = 0.
func choose(n uint64) uint64

// cooked fills in the state that every seed is mixed with: the generator's own after it has run for
// 7.8e12 numbers from a fixed start.
func cooked(vec []int64)
