package testing

import (
	"fmt"
	"os"
	"strings"
)

// An M is what TestMain gets.
type M struct {
	tests      []InternalTest
	benchmarks []InternalBenchmark
	fuzzTests  []InternalFuzzTarget
	examples   []InternalExample
	code       int
}

func NewM(tests []InternalTest, benchmarks []InternalBenchmark, fuzzTests []InternalFuzzTarget, examples []InternalExample) *M {
	return &M{tests: tests, benchmarks: benchmarks, fuzzTests: fuzzTests, examples: examples}
}

// Code is what Run has returned.
func (m *M) Code() int { return m.code }

// The program's arguments are those of go test: -test.run, -test.bench and -test.benchtime with a value, and
// -test.short.
var (
	runFilter, benchFilter []string
	benchWanted, short     bool
)

func readFlags() {
	for _, arg := range os.Args {
		name, value, _ := strings.Cut(arg, "=")
		switch name {
		case "-test.run":
			runFilter = strings.Split(value, "/")
		case "-test.bench":
			benchWanted = true
			benchFilter = strings.Split(value, "/")
		case "-test.short":
			short = true
		}
	}
}

// selected says whether each part of a name contains its part of the filter; "." stands for any.
func selected(name string, filter []string) bool {
	for i, part := range strings.Split(name, "/") {
		if i == len(filter) {
			break
		}
		want := filter[i]
		begin, end := strings.HasPrefix(want, "^"), strings.HasSuffix(want, "$")
		want = strings.TrimSuffix(strings.TrimPrefix(want, "^"), "$")
		switch {
		case want == "." || want == "":
		case begin && end && part != want, begin && !strings.HasPrefix(part, want), end && !strings.HasSuffix(part, want),
			!strings.Contains(part, want):
			return false
		}
	}
	return true
}

// Run runs all tests and returns the exit code: 0, or 1 if one failed.
func (m *M) Run() int {
	readFlags()
	root := newT(nil, "")
	tRunner(root, func(t *T) {
		for _, test := range m.tests {
			t.Run(test.Name, test.F)
		}
		for _, fuzz := range m.fuzzTests {
			t.runFuzz(fuzz)
		}
	})
	failed := root.Failed()
	if !runExamples(m.examples) {
		failed = true
	}
	if len(m.tests) == 0 && len(m.fuzzTests) == 0 && len(m.examples) == 0 && !benchWanted {
		fmt.Fprintln(os.Stderr, "testing: warning: no tests to run")
	}
	if failed {
		fmt.Println("FAIL")
		m.code = 1
		return 1
	}
	if benchWanted && !runBenchmarks(m.benchmarks) {
		fmt.Println("FAIL")
		m.code = 1
		return 1
	}
	fmt.Println("PASS")
	m.code = 0
	return 0
}

func Short() bool       { return short }
func Verbose() bool     { return true }
func Testing() bool     { return true }
func CoverMode() string { return "" }
func Coverage() float64 { return 0 }

// Main runs tests as older programs made by hand ask for it.
func Main(matchString func(pat, str string) (bool, error), tests []InternalTest, benchmarks []InternalBenchmark, examples []InternalExample) {
	os.Exit(NewM(tests, benchmarks, nil, examples).Run())
}
