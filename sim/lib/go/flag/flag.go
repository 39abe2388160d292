// Package flag reads a command line's options: -name, -name=text or, but for booleans, -name text; two dashes are as good as
// one. What follows the first argument that is no flag, or "--", is left to the program.
//
// value.go holds the types of flags, define.go the functions that define them, usage.go what is printed for help.
package flag

import (
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"sort"
	"strings"
)

// ErrHelp is what Parse ends with at -help or -h when no such flag is defined.
var ErrHelp = errors.New("flag: help requested")

// ErrorHandling says what Parse does about an error.
type ErrorHandling int

const (
	ContinueOnError ErrorHandling = iota // return it
	ExitOnError                          // os.Exit(2), and 0 for help
	PanicOnError
)

// A Flag is one option.
type Flag struct {
	Name     string
	Usage    string
	Value    Value
	DefValue string // the default as text
}

// A FlagSet is a set of flags with its own names.
type FlagSet struct {
	Usage func() // called after an error; prints the defaults

	name     string
	handling ErrorHandling
	output   io.Writer
	parsed   bool
	defined  map[string]*Flag
	given    map[string]*Flag
	tooEarly map[string]string // set before they were defined, and where
	args     []string          // behind the flags
}

func NewFlagSet(name string, errorHandling ErrorHandling) *FlagSet {
	f := &FlagSet{name: name, handling: errorHandling}
	f.Usage = f.defaultUsage
	return f
}

// CommandLine is the set of the functions without a receiver.
var CommandLine = NewFlagSet(os.Args[0], ExitOnError)

func init() {
	CommandLine.Usage = func() { Usage() } // as it is when it is called
}

func (f *FlagSet) Init(name string, errorHandling ErrorHandling) {
	f.name, f.handling = name, errorHandling
}

func (f *FlagSet) Name() string                 { return f.name }
func (f *FlagSet) ErrorHandling() ErrorHandling { return f.handling }
func (f *FlagSet) SetOutput(output io.Writer)   { f.output = output }

func (f *FlagSet) Output() io.Writer {
	if f.output == nil {
		return os.Stderr
	}
	return f.output
}

// complain prints a message and returns it.
func (f *FlagSet) complain(format string, a ...any) string {
	message := fmt.Sprintf(format, a...)
	fmt.Fprintln(f.Output(), message)
	return message
}

// Var defines a flag of any type.
func (f *FlagSet) Var(value Value, name string, usage string) {
	switch {
	case strings.HasPrefix(name, "-"):
		panic(f.complain("flag %q begins with -", name))
	case strings.Contains(name, "="):
		panic(f.complain("flag %q contains =", name))
	}
	if f.defined[name] != nil {
		if f.name == "" {
			panic(f.complain("flag redefined: %s", name))
		}
		panic(f.complain("%s flag redefined: %s", f.name, name))
	}
	if at := f.tooEarly[name]; at != "" {
		panic(fmt.Sprintf("flag %s set at %s before being defined", name, at))
	}
	if f.defined == nil {
		f.defined = map[string]*Flag{}
	}
	f.defined[name] = &Flag{name, usage, value, value.String()}
}

func Var(value Value, name string, usage string) { CommandLine.Var(value, name, usage) }

func (f *FlagSet) Lookup(name string) *Flag { return f.defined[name] }
func Lookup(name string) *Flag              { return CommandLine.Lookup(name) }

// Set gives a flag a value.
func (f *FlagSet) Set(name, value string) error { return f.set(name, value) }
func Set(name, value string) error              { return CommandLine.set(name, value) }

func (f *FlagSet) set(name, value string) error {
	flag := f.defined[name]
	if flag == nil {
		if f.tooEarly == nil {
			f.tooEarly = map[string]string{}
		}
		_, file, line, _ := runtime.Caller(2)
		f.tooEarly[name] = fmt.Sprintf("%s:%d", file, line)
		return fmt.Errorf("no such flag -%v", name)
	}
	if err := flag.Value.Set(value); err != nil {
		return err
	}
	f.note(flag)
	return nil
}

func (f *FlagSet) note(flag *Flag) {
	if f.given == nil {
		f.given = map[string]*Flag{}
	}
	f.given[flag.Name] = flag
}

// VisitAll calls fn for each flag by name, Visit for those that were given.
func (f *FlagSet) VisitAll(fn func(*Flag)) { visit(f.defined, fn) }
func (f *FlagSet) Visit(fn func(*Flag))    { visit(f.given, fn) }
func VisitAll(fn func(*Flag))              { CommandLine.VisitAll(fn) }
func Visit(fn func(*Flag))                 { CommandLine.Visit(fn) }

func visit(flags map[string]*Flag, fn func(*Flag)) {
	names := make([]string, 0, len(flags))
	for name := range flags {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		fn(flags[name])
	}
}

// What is left behind the flags.

func (f *FlagSet) Args() []string { return f.args }
func (f *FlagSet) NArg() int      { return len(f.args) }
func (f *FlagSet) NFlag() int     { return len(f.given) }
func (f *FlagSet) Parsed() bool   { return f.parsed }
func Args() []string              { return CommandLine.args }
func NArg() int                   { return len(CommandLine.args) }
func NFlag() int                  { return len(CommandLine.given) }
func Parsed() bool                { return CommandLine.parsed }
func Arg(i int) string            { return CommandLine.Arg(i) }

func (f *FlagSet) Arg(i int) string {
	if i < 0 || i >= len(f.args) {
		return ""
	}
	return f.args[i]
}

// Parse reads the flags at the front of arguments, which do not begin with the program's name.
func (f *FlagSet) Parse(arguments []string) error {
	f.parsed = true
	f.args = arguments
	for {
		more, err := f.one()
		if err != nil {
			return f.handle(err)
		}
		if !more {
			return nil
		}
	}
}

func Parse() { CommandLine.Parse(os.Args[1:]) }

func (f *FlagSet) handle(err error) error {
	switch f.handling {
	case ExitOnError:
		if err == ErrHelp {
			os.Exit(0)
		}
		os.Exit(2)
	case PanicOnError:
		panic(err)
	}
	return err
}

// fail says what is wrong and how the flags are used.
func (f *FlagSet) fail(format string, a ...any) error {
	message := f.complain(format, a...)
	f.usage()
	return errors.New(message)
}

func (f *FlagSet) usage() {
	if f.Usage == nil {
		f.defaultUsage()
	} else {
		f.Usage()
	}
}

// one reads one flag; more is false when there is none at the front.
func (f *FlagSet) one() (more bool, err error) {
	if len(f.args) == 0 {
		return false, nil
	}
	arg := f.args[0]
	name, isFlag := strings.CutPrefix(arg, "-")
	if !isFlag || name == "" {
		return false, nil
	}
	name = strings.TrimPrefix(name, "-")
	if arg == "--" {
		f.args = f.args[1:]
		return false, nil
	}
	if name == "" || name[0] == '-' || name[0] == '=' {
		return false, f.fail("bad flag syntax: %s", arg)
	}
	f.args = f.args[1:]
	name, text, hasText := strings.Cut(name, "=")
	flag := f.defined[name]
	if flag == nil {
		if name == "help" || name == "h" {
			f.usage()
			return false, ErrHelp
		}
		return false, f.fail("flag provided but not defined: -%s", name)
	}
	if err := f.give(flag, text, hasText); err != nil {
		return false, err
	}
	f.note(flag)
	return true, nil
}

// give sets a flag from the text behind its name, or from the next argument.
func (f *FlagSet) give(flag *Flag, text string, hasText bool) error {
	if b, ok := flag.Value.(boolFlag); ok && b.IsBoolFlag() {
		if !hasText {
			if err := b.Set("true"); err != nil {
				return f.fail("invalid boolean flag %s: %v", flag.Name, err)
			}
		} else if err := b.Set(text); err != nil {
			return f.fail("invalid boolean value %q for -%s: %v", text, flag.Name, err)
		}
		return nil
	}
	if !hasText {
		if len(f.args) == 0 {
			return f.fail("flag needs an argument: -%s", flag.Name)
		}
		text, f.args = f.args[0], f.args[1:]
	}
	if err := flag.Value.Set(text); err != nil {
		return f.fail("invalid value %q for flag -%s: %v", text, flag.Name, err)
	}
	return nil
}
