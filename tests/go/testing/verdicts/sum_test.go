package sum

import "testing"

func TestSum(t *testing.T) {
	for _, c := range []struct {
		name string
		in   []int
		want int
	}{{"none", nil, 0}, {"two", []int{1, 2}, 3}, {"wrong", []int{1}, 2}} {
		t.Run(c.name, func(t *testing.T) {
			if got := Sum(c.in...); got != c.want {
				t.Errorf("Sum(%v) = %d, want %d", c.in, got, c.want)
			}
		})
	}
}

func TestDiv(t *testing.T) {
	if _, err := Div(1, 0); err == nil {
		t.Fatal("no error")
	}
	n, err := Div(7, 2)
	t.Log("got", n)
	if err != nil || n != 3 {
		t.Fail()
	}
}

func TestStops(t *testing.T) {
	t.Error("goes on")
	t.Fatalf("stops %s", "here")
	t.Error("never")
}

func TestSkipped(t *testing.T) {
	t.Skip("not today")
	t.Error("never")
}

func TestNames(t *testing.T) {
	t.Run("with space", func(t *testing.T) { t.Log(t.Name()) })
	t.Run("with space", func(t *testing.T) { t.Log(t.Name()) })
}

/* tests:
fail TestSum
pass TestSum/none
pass TestSum/two
fail TestSum/wrong
pass TestDiv
fail TestStops
skip TestSkipped
pass TestNames
pass TestNames/with_space
pass TestNames/with_space#01
sum_test.go:13: Sum([1]) = 1, want 2
sum_test.go:24: got 3
sum_test.go:31: goes on
sum_test.go:32: stops here
sum_test.go:37: not today
sum_test.go:42: TestNames/with_space
sum_test.go:43: TestNames/with_space#01
*/

// exit: 1
