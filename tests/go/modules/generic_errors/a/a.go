package a

type T[P any] struct{ x P }

type Number interface{ ~int | ~float64 }

type Small struct{ n int }
