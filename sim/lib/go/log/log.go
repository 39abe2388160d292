// Package log writes lines with a prefix and the time.
package log

import (
	"fmt"
	"io"
	"log/internal"
	"os"
	"runtime"
	"sync"
	"time"
)

// What stands before each line.
const (
	Ldate         = 1 << iota // 2009/01/23
	Ltime                     // 01:23:23
	Lmicroseconds             // 01:23:23.123123
	Llongfile                 // /a/b/c/d.go:23
	Lshortfile                // d.go:23
	LUTC
	Lmsgprefix // the prefix stands before the message, not before the line
	LstdFlags  = Ldate | Ltime
)

// A Logger writes each line with one Write. Goroutines can share it.
type Logger struct {
	mu     sync.Mutex
	prefix string
	flag   int
	out    io.Writer
}

func New(out io.Writer, prefix string, flag int) *Logger {
	return &Logger{out: out, prefix: prefix, flag: flag}
}

var std = New(os.Stderr, "", LstdFlags)

func Default() *Logger { return std }

func init() {
	internal.Output = func(pc uintptr, line []byte) error {
		return std.write(string(line), func() (string, int, bool) {
			frame, _ := runtime.CallersFrames([]uintptr{pc}).Next()
			return frame.File, frame.Line, frame.File != ""
		})
	}
}

// Output writes one line; calldepth counts the calls between the logging statement and here.
func (l *Logger) Output(calldepth int, s string) error {
	return l.write(s, func() (string, int, bool) {
		_, file, n, ok := runtime.Caller(calldepth + 2) // this function and write
		return file, n, ok
	})
}

// write asks where the line was logged only when that is to stand there.
func (l *Logger) write(s string, place func() (file string, line int, ok bool)) error {
	now := time.Now()
	l.mu.Lock()
	defer l.mu.Unlock()
	line := ""
	if l.flag&Lmsgprefix == 0 {
		line = l.prefix
	}
	if l.flag&Ldate != 0 {
		line += now.Format("2006/01/02 ")
	}
	if l.flag&Lmicroseconds != 0 {
		line += now.Format("15:04:05.000000 ")
	} else if l.flag&Ltime != 0 {
		line += now.Format("15:04:05 ")
	}
	if l.flag&(Lshortfile|Llongfile) != 0 {
		file, n, ok := place()
		if !ok {
			file, n = "???", 0
		}
		if l.flag&Lshortfile != 0 {
			for i := len(file) - 1; i > 0; i-- {
				if file[i] == '/' {
					file = file[i+1:]
					break
				}
			}
		}
		line += fmt.Sprintf("%s:%d: ", file, n)
	}
	if l.flag&Lmsgprefix != 0 {
		line += l.prefix
	}
	line += s
	if line == "" || line[len(line)-1] != '\n' { // the prefix may have one
		line += "\n"
	}
	_, err := l.out.Write([]byte(line))
	return err
}

func (l *Logger) Print(v ...any)                 { l.Output(2, fmt.Sprint(v...)) }
func (l *Logger) Printf(format string, v ...any) { l.Output(2, fmt.Sprintf(format, v...)) }
func (l *Logger) Println(v ...any)               { l.Output(2, fmt.Sprintln(v...)) }

// Fatal prints and ends the program with code 1: no deferred calls run. Panic prints and panics.
func (l *Logger) Fatal(v ...any) {
	l.Output(2, fmt.Sprint(v...))
	os.Exit(1)
}

func (l *Logger) Fatalf(format string, v ...any) {
	l.Output(2, fmt.Sprintf(format, v...))
	os.Exit(1)
}

func (l *Logger) Fatalln(v ...any) {
	l.Output(2, fmt.Sprintln(v...))
	os.Exit(1)
}

func (l *Logger) Panic(v ...any) {
	s := fmt.Sprint(v...)
	l.Output(2, s)
	panic(s)
}

func (l *Logger) Panicf(format string, v ...any) {
	s := fmt.Sprintf(format, v...)
	l.Output(2, s)
	panic(s)
}

func (l *Logger) Panicln(v ...any) {
	s := fmt.Sprintln(v...)
	l.Output(2, s)
	panic(s)
}

func (l *Logger) Flags() int              { return l.flag }
func (l *Logger) SetFlags(flag int)       { l.flag = flag }
func (l *Logger) Prefix() string          { return l.prefix }
func (l *Logger) SetPrefix(prefix string) { l.prefix = prefix }
func (l *Logger) Writer() io.Writer       { return l.out }
func (l *Logger) SetOutput(w io.Writer)   { l.out = w }

// The functions of the package use one Logger, which writes to standard error.

func Print(v ...any)                 { std.Output(2, fmt.Sprint(v...)) }
func Printf(format string, v ...any) { std.Output(2, fmt.Sprintf(format, v...)) }
func Println(v ...any)               { std.Output(2, fmt.Sprintln(v...)) }

func Fatal(v ...any) {
	std.Output(2, fmt.Sprint(v...))
	os.Exit(1)
}

func Fatalf(format string, v ...any) {
	std.Output(2, fmt.Sprintf(format, v...))
	os.Exit(1)
}

func Fatalln(v ...any) {
	std.Output(2, fmt.Sprintln(v...))
	os.Exit(1)
}

func Panic(v ...any) {
	s := fmt.Sprint(v...)
	std.Output(2, s)
	panic(s)
}

func Panicf(format string, v ...any) {
	s := fmt.Sprintf(format, v...)
	std.Output(2, s)
	panic(s)
}

func Panicln(v ...any) {
	s := fmt.Sprintln(v...)
	std.Output(2, s)
	panic(s)
}

func Flags() int              { return std.flag }
func SetFlags(flag int)       { std.flag = flag }
func Prefix() string          { return std.prefix }
func SetPrefix(prefix string) { std.prefix = prefix }
func Writer() io.Writer       { return std.out }
func SetOutput(w io.Writer)   { std.out = w }

func Output(calldepth int, s string) error { return std.Output(calldepth+1, s) }
