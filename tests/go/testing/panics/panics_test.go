// A panic in a test ends the whole run.
package panics

import "testing"

func TestFirst(t *testing.T) {}

func TestPanics(t *testing.T) {
	t.Log("before")
	var m map[string]int
	m["a"] = 1
}

func TestNever(t *testing.T) {}

/* tests:
pass TestFirst
fail TestPanics
panics_test.go:9: before
*/

// exit: 1
