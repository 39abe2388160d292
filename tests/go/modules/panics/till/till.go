package till

type Till struct{ n int }

func (t *Till) Take() {
	if t.n == 0 {
		panic("empty")
	}
	t.n--
}
