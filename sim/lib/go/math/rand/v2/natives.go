package rand

// choose is a number below n that comes through the door for chance; 64 random bits for n = 0.
func choose(n uint64) uint64
