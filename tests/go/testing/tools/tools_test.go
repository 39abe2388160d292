package tools

// Folders, environment, cleanups, helpers, parallel subtests and what tests and benchmarks have in common.

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestTempDir(t *testing.T) {
	var dir string
	t.Run("inside", func(t *testing.T) {
		dir = t.TempDir()
		other := t.TempDir()
		if dir == other || !strings.HasSuffix(dir, "001") || !strings.HasSuffix(other, "002") {
			t.Error(dir, other)
		}
		name := filepath.Join(dir, "f.txt")
		if err := os.WriteFile(name, []byte("x"), 0o600); err != nil {
			t.Fatal(err)
		}
		b, err := os.ReadFile(name)
		t.Log(string(b), err)
	})
	if _, err := os.Stat(dir); !os.IsNotExist(err) {
		t.Error("still there", err)
	}
}

func TestSetenv(t *testing.T) {
	t.Run("set", func(t *testing.T) {
		t.Setenv("TOOLS_TEST", "value")
		t.Log(os.Getenv("TOOLS_TEST"))
	})
	_, ok := os.LookupEnv("TOOLS_TEST")
	t.Log(ok)
}

func TestSetenvParallel(t *testing.T) {
	defer func() { t.Log(recover()) }()
	t.Setenv("A", "b")
	t.Parallel()
}

func check(tb testing.TB, ok bool) {
	tb.Helper()
	if !ok {
		tb.Error("not ok")
	}
}

func TestHelper(t *testing.T) {
	check(t, true)
	check(t, false)
}

func TestParallel(t *testing.T) {
	var order []string
	t.Run("group", func(t *testing.T) {
		for _, name := range []string{"a", "b"} {
			t.Run(name, func(t *testing.T) {
				t.Parallel()
				order = append(order, name)
			})
		}
		order = append(order, "body")
	})
	t.Log(order[0], len(order))
}

func TestSkips(t *testing.T) {
	if testing.Short() {
		t.Fatal("short")
	}
	t.Run("later", func(t *testing.T) { t.Skipf("%d", 5) })
	t.Log(t.Skipped(), testing.Testing())
}

func BenchmarkNever(b *testing.B) { b.Fatal("benchmarks run only when asked for") }

/* tests:
pass TestTempDir
pass TestTempDir/inside
pass TestSetenv
pass TestSetenv/set
pass TestSetenvParallel
fail TestHelper
pass TestParallel
pass TestParallel/group
pass TestParallel/group/a
pass TestParallel/group/b
pass TestSkips
skip TestSkips/later
tools_test.go:25: x <nil>
tools_test.go:35: value
tools_test.go:38: false
tools_test.go:42: testing: t.Parallel called after t.Setenv; cannot set environment variables in parallel tests
tools_test.go:56: not ok
tools_test.go:70: body 3
tools_test.go:77: 5
tools_test.go:78: false true
*/

// exit: 1
