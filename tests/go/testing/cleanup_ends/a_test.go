// A function given to Cleanup may end the test's goroutine, or ask for a folder of its own: the others still run.
package cleanup_ends

import (
	"os"
	"runtime"
	"testing"
)

func TestGoexit(t *testing.T) {
	ran := 0
	t.Run("inner", func(t *testing.T) {
		t.Cleanup(func() { ran++ })
		t.Cleanup(runtime.Goexit)
		t.Cleanup(func() { ran++ })
	})
	if ran != 2 {
		t.Errorf("%d of 2 functions ran", ran)
	}
}

func TestFatal(t *testing.T) {
	t.Run("inner", func(t *testing.T) {
		t.Cleanup(func() { t.Log("still runs") })
		t.Cleanup(func() {
			t.Fatal("too late")
		})
	})
}

func TestFolders(t *testing.T) {
	var first, second string
	t.Run("inner", func(t *testing.T) {
		t.Cleanup(func() {
			second = t.TempDir()
			if _, err := os.Stat(first); err == nil {
				t.Error("the first folder is still there")
			}
		})
		first = t.TempDir()
	})
	if _, err := os.Stat(second); err == nil {
		t.Error("the second folder is still there")
	}
}

/* tests:
pass TestGoexit
pass TestGoexit/inner
fail TestFatal
fail TestFatal/inner
a_test.go:26: too late
a_test.go:24: still runs
pass TestFolders
pass TestFolders/inner
*/

// exit: 1
