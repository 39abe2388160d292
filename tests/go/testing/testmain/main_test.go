package testmain

// TestMain runs instead of the tests, and before and after them.

import (
	"fmt"
	"testing"
)

var ready bool

func TestMain(m *testing.M) {
	ready = true
	fmt.Println("before")
	code := m.Run()
	fmt.Println("after", code)
}

func TestReady(t *testing.T) {
	if !ready {
		t.Fatal("TestMain did not run")
	}
	t.Log("ready")
}

func TestFails(t *testing.T) { t.Fail() }

/* tests:
pass TestReady
fail TestFails
main_test.go:23: ready
*/

// exit: 1
