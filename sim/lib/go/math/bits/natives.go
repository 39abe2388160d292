package bits

func Len64(x uint64) int
func TrailingZeros64(x uint64) int
func OnesCount64(x uint64) int
