package testing

import (
	"fmt"
	"io"
	"os"
	"sort"
	"strings"
	"time"
)

// An InternalExample is an example function and what it prints, in this order or, with Unordered, as lines in any.
type InternalExample struct {
	Name      string
	F         func()
	Output    string
	Unordered bool
}

func runExamples(examples []InternalExample) bool {
	ok := true
	for _, e := range examples {
		if selected(e.Name, runFilter) && !runExample(e) {
			ok = false
		}
	}
	return ok
}

// runExample runs the function with its output going through a pipe.
func runExample(e InternalExample) (ok bool) {
	fmt.Printf("=== RUN   %s\n", e.Name)
	stdout := os.Stdout
	r, w, err := os.Pipe()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Stdout = w
	printed := make(chan string)
	go func() {
		var b strings.Builder
		io.Copy(&b, r)
		r.Close()
		printed <- b.String()
	}()
	finished := false
	start := time.Now()
	defer func() {
		cause := recover()
		w.Close()
		got := <-printed
		os.Stdout = stdout
		ok = e.judge(got, time.Since(start), finished, cause)
		if cause != nil {
			panic(cause)
		}
		if !finished {
			panic("test executed panic(nil) or runtime.Goexit")
		}
	}()
	e.F()
	finished = true
	return
}

func (e InternalExample) judge(got string, took time.Duration, finished bool, cause any) bool {
	got, want := strings.TrimSpace(got), strings.TrimSpace(e.Output)
	problem := ""
	switch {
	case !finished || cause != nil:
	case e.Unordered:
		if sortedLines(got) != sortedLines(want) {
			problem = fmt.Sprintf("got:\n%s\nwant (unordered):\n%s\n", got, want)
		}
	case got != want:
		problem = fmt.Sprintf("got:\n%s\nwant:\n%s\n", got, want)
	}
	if problem != "" || !finished || cause != nil {
		fmt.Printf("--- FAIL: %s (%.2fs)\n%s", e.Name, took.Seconds(), problem)
		return false
	}
	fmt.Printf("--- PASS: %s (%.2fs)\n", e.Name, took.Seconds())
	return true
}

func sortedLines(s string) string {
	lines := strings.Split(s, "\n")
	sort.Strings(lines)
	return strings.Join(lines, "\n")
}
