package main

import "fmt"

type Number interface {
	~int | ~int64 | ~float64
}

type VeryLongTypeNameForAConfigurationValue struct{ name string }

type Tree[K comparable, V fmt.Stringer] struct {
	left, right *Tree[K, V]
	key         K
	value       V
}

func (v VeryLongTypeNameForAConfigurationValue) String() string { return v.name }

func (t *Tree[K, V]) Walk(f func(K, V) bool) bool {
	return t == nil || t.left.Walk(f) && f(t.key, t.value) && t.right.Walk(f)
}

func Map[T, U any](in []T, f func(T) U) []U {
	var out []U
	for _, x := range in {
		out = append(out, f(x))
	}
	return out
}

func Sum[T Number](xs ...T) (total T) {
	for _, x := range xs {
		total += x
	}
	return
}

func main() {
	t := &Tree[string, VeryLongTypeNameForAConfigurationValue]{key: "m", value: VeryLongTypeNameForAConfigurationValue{"middle"}}
	t.left = &Tree[string, VeryLongTypeNameForAConfigurationValue]{key: "a", value: VeryLongTypeNameForAConfigurationValue{"left"}}
	t.Walk(func(k string, v VeryLongTypeNameForAConfigurationValue) bool {
		fmt.Println(k, v)
		return true
	})
	fmt.Println(Map([]int{1, 2, 3}, func(i int) string { return fmt.Sprint(i) }), Sum(1.5, 2.5))
}
