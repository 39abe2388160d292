// Package quick looks for inputs that break a function, among arbitrary ones.
package quick

import (
	"flag"
	"fmt"
	"math/rand"
	"reflect"
	"strings"
	"time"
)

var checks = flag.Int("quickchecks", 100, "The default number of iterations for each check")

// A Config says how often and with what a function is called. Zero fields stand for the defaults.
type Config struct {
	MaxCount      int
	MaxCountScale float64 // of the default count, where MaxCount is 0
	Rand          *rand.Rand
	Values        func([]reflect.Value, *rand.Rand) // makes the arguments, instead of Value
}

func (c *Config) count() int {
	switch {
	case c.MaxCount != 0:
		return c.MaxCount
	case c.MaxCountScale != 0:
		return int(c.MaxCountScale * float64(*checks))
	}
	return *checks
}

func (c *Config) source() *rand.Rand {
	if c.Rand != nil {
		return c.Rand
	}
	return rand.New(rand.NewSource(time.Now().UnixNano()))
}

// fill makes arguments for a function of this type.
func (c *Config) fill(args []reflect.Value, f reflect.Type, r *rand.Rand) error {
	if c.Values != nil {
		c.Values(args, r)
		return nil
	}
	for i := range args {
		var ok bool
		if args[i], ok = Value(f.In(i), r); !ok {
			return SetupError(fmt.Sprintf("cannot create arbitrary value of type %s for argument %d", f.In(i), i))
		}
	}
	return nil
}

// A SetupError says that the check itself is wrong, whatever the function does.
type SetupError string

func (s SetupError) Error() string { return string(s) }

// A CheckError holds the arguments that made the function return false, and the number of the call.
type CheckError struct {
	Count int
	In    []any
}

func (e *CheckError) Error() string {
	return fmt.Sprintf("#%d: failed on input %s", e.Count, listed(e.In))
}

// A CheckEqualError also holds the results that were not equal.
type CheckEqualError struct {
	CheckError
	Out1 []any
	Out2 []any
}

func (e *CheckEqualError) Error() string {
	return fmt.Sprintf("%s. Output 1: %s. Output 2: %s", e.CheckError.Error(), listed(e.Out1), listed(e.Out2))
}

func listed(values []any) string {
	texts := make([]string, len(values))
	for i, v := range values {
		texts[i] = fmt.Sprintf("%#v", v)
	}
	return strings.Join(texts, ", ")
}

func interfaces(values []reflect.Value) []any {
	list := make([]any, len(values))
	for i, v := range values {
		list[i] = v.Interface()
	}
	return list
}

// each calls do with arguments for a function of this type, up to the first error; do gets the number of the call.
func (c *Config) each(f reflect.Type, do func(count int, args []reflect.Value) error) error {
	if c == nil {
		c = &Config{}
	}
	r, args := c.source(), make([]reflect.Value, f.NumIn())
	for i := range c.count() {
		if err := c.fill(args, f, r); err != nil {
			return err
		}
		if err := do(i+1, args); err != nil {
			return err
		}
	}
	return nil
}

// Check calls f, which returns a bool, with arbitrary arguments, and returns a *CheckError once it is false.
func Check(f any, config *Config) error {
	v := reflect.ValueOf(f)
	switch {
	case v.Kind() != reflect.Func:
		return SetupError("argument is not a function")
	case v.Type().NumOut() != 1:
		return SetupError("function does not return one value")
	case v.Type().Out(0).Kind() != reflect.Bool:
		return SetupError("function does not return a bool")
	}
	return config.each(v.Type(), func(count int, args []reflect.Value) error {
		if v.Call(args)[0].Bool() {
			return nil
		}
		return &CheckError{count, interfaces(args)}
	})
}

// CheckEqual calls both functions with the same arbitrary arguments, and returns a *CheckEqualError once they differ.
func CheckEqual(f, g any, config *Config) error {
	x, y := reflect.ValueOf(f), reflect.ValueOf(g)
	switch {
	case x.Kind() != reflect.Func:
		return SetupError("f is not a function")
	case y.Kind() != reflect.Func:
		return SetupError("g is not a function")
	case x.Type() != y.Type():
		return SetupError("functions have different types")
	}
	return config.each(x.Type(), func(count int, args []reflect.Value) error {
		one, other := interfaces(x.Call(args)), interfaces(y.Call(args))
		if reflect.DeepEqual(one, other) {
			return nil
		}
		return &CheckEqualError{CheckError{count, interfaces(args)}, one, other}
	})
}
