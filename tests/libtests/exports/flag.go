package flag_test

import (
	"flag"
	"io"
	"os"
)

var DefaultUsage = flag.Usage

func ResetForTesting(usage func()) {
	flag.CommandLine = flag.NewFlagSet(os.Args[0], flag.ContinueOnError)
	flag.CommandLine.SetOutput(io.Discard)
	flag.CommandLine.Usage = func() { flag.Usage() }
	flag.Usage = usage
}
