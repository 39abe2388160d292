package cleanup

import (
	"sync"
	"testing"
)

var mu sync.Mutex
var log []string

func add(s string) {
	mu.Lock()
	defer mu.Unlock()
	log = append(log, s)
}

func TestCleanup(t *testing.T) {
	t.Cleanup(func() { t.Log("cleanup 1") })
	t.Cleanup(func() { t.Log("cleanup 2") })
	defer t.Log("deferred")
	t.Run("sub", func(t *testing.T) {
		t.Cleanup(func() { t.Log("sub cleanup") })
	})
	helper(t, false)
}

func helper(t *testing.T, ok bool) {
	t.Helper()
	if !ok {
		t.Log("at the caller's line")
	}
}

func TestParallel(t *testing.T) {
	t.Run("group", func(t *testing.T) {
		for _, n := range []string{"a", "b"} {
			t.Run(n, func(t *testing.T) {
				t.Parallel()
				add(n)
			})
		}
		add("group body")
	})
	mu.Lock()
	defer mu.Unlock()
	if len(log) != 3 || log[0] != "group body" {
		t.Error(log)
	}
	if t.Failed() || t.Skipped() {
		t.Error("neither")
	}
}

/* tests:
pass TestCleanup
pass TestCleanup/sub
pass TestParallel
pass TestParallel/group
pass TestParallel/group/a
pass TestParallel/group/b
cleanup_test.go:22: sub cleanup
cleanup_test.go:24: at the caller's line
cleanup_test.go:25: deferred
cleanup_test.go:19: cleanup 2
cleanup_test.go:18: cleanup 1
*/
