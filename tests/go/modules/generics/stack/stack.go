package stack

type Number interface{ ~int | ~float64 }

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Push(items ...T) *Stack[T] {
	s.items = append(s.items, items...)
	return s
}

func (s *Stack[T]) Each(f func(T)) {
	for _, item := range s.items {
		f(item)
	}
}

func Sum[T Number](s *Stack[T]) (sum T) {
	s.Each(func(item T) { sum += item })
	return sum
}

type Level uint8

const Low Level = 1

func (l Level) String() string { return "level " + string('0'+rune(l)) }
