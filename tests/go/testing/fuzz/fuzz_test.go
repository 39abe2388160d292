// A fuzz test without -fuzz: the target is called with what Add was given, each call a subtest.
package fuzz

import (
	"testing"
	"unicode/utf8"
)

func reverse(s string) string {
	b := []byte(s)
	for i, j := 0, len(b)-1; i < j; i, j = i+1, j-1 {
		b[i], b[j] = b[j], b[i]
	}
	return string(b)
}

func FuzzReverse(f *testing.F) {
	for _, s := range []string{"hello", "", "é"} {
		f.Add(s, len(s))
	}
	f.Fuzz(func(t *testing.T, s string, n int) {
		r := reverse(s)
		if len(r) != n {
			t.Error("length")
		}
		if !utf8.ValidString(r) {
			t.Errorf("%q", r)
		}
	})
	f.Log("behind the target")
}

func FuzzNothing(f *testing.F) {
	f.Fuzz(func(t *testing.T, b []byte, ok bool) { t.Error("is not called") })
}

func FuzzSkipped(f *testing.F) {
	f.Add(1)
	f.Skip("not today")
}

func FuzzMismatch(f *testing.F) {
	f.Add(1, "one")
	f.Fuzz(func(t *testing.T, s string, n int) { t.Error("is not called") })
}

func FuzzCount(f *testing.F) {
	f.Add(1)
	f.Fuzz(func(t *testing.T, s string, n int) { t.Error("is not called") })
}

func told(f *testing.F) { f.Log(recover()) }

func FuzzAdd(f *testing.F) {
	func() {
		defer told(f)
		f.Add(struct{}{})
	}()
	f.Fuzz(func(t *testing.T, n int) {})
}

func FuzzNoFunction(f *testing.F) {
	defer told(f)
	f.Fuzz(1)
}

func FuzzNoT(f *testing.F) {
	defer told(f)
	f.Fuzz(func(s string) {})
}

func FuzzNoParameter(f *testing.F) {
	defer told(f)
	f.Fuzz(func(t *testing.T) {})
}

func FuzzResult(f *testing.F) {
	defer told(f)
	f.Fuzz(func(t *testing.T, n int) bool { return true })
}

func FuzzType(f *testing.F) {
	defer told(f)
	f.Fuzz(func(t *testing.T, list []int) {})
}

func FuzzTwice(f *testing.F) {
	defer told(f)
	f.Fuzz(func(t *testing.T, n int) {})
	f.Fuzz(func(t *testing.T, n int) {})
}

/* tests:
fuzz_test.go:27: "\xa9\xc3"
fuzz_test.go:30: behind the target
fail FuzzReverse
pass FuzzReverse/seed#0
pass FuzzReverse/seed#1
fail FuzzReverse/seed#2
pass FuzzNothing
fuzz_test.go:39: not today
skip FuzzSkipped
fuzz_test.go:44: mismatched types in corpus entry: [int string], want [string int]
fail FuzzMismatch
fuzz_test.go:49: wrong number of values in corpus entry: 1, want 2
fail FuzzCount
fuzz_test.go:52: testing: unsupported type to Add struct {}
pass FuzzAdd
fuzz_test.go:52: testing: F.Fuzz must receive a function
pass FuzzNoFunction
fuzz_test.go:52: testing: fuzz target must receive at least two arguments, where the first argument is a *T
pass FuzzNoT
fuzz_test.go:52: testing: fuzz target must receive at least two arguments, where the first argument is a *T
pass FuzzNoParameter
fuzz_test.go:52: testing: fuzz target must not return a value
pass FuzzResult
fuzz_test.go:52: testing: unsupported type for fuzzing []int
pass FuzzType
fuzz_test.go:52: testing: F.Fuzz called more than once
pass FuzzTwice
*/

// exit: 1
