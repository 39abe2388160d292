// Package regexp searches texts with regular expressions, in time that grows with the text's length.
//
// regexp.go compiles expressions, exec.go matches them, find.go looks for matches, replace.go replaces them.
package regexp

import (
	"io"
	"regexp/syntax"
	"strconv"
	"strings"
	"unsafe"
)

// A Regexp is a compiled expression. Several goroutines can use it.
type Regexp struct {
	expr      string
	prog      *syntax.Prog
	groups    int
	names     []string
	longest   bool
	prefix    string // with which every match begins
	complete  bool   // which is all of it
	literal   bool   // the expression is its prefix, bound to no place
	condition syntax.EmptyOp
}

// Compile reads an expression in Perl's syntax as far as RE2 has it; of several matches at one place the first by the
// order of alternatives counts.
func Compile(expr string) (*Regexp, error) { return compile(expr, syntax.Perl, false) }

// CompilePOSIX reads egrep's syntax; the longest match counts.
func CompilePOSIX(expr string) (*Regexp, error) { return compile(expr, syntax.POSIX, true) }

func compile(expr string, mode syntax.Flags, longest bool) (*Regexp, error) {
	tree, err := syntax.Parse(expr, mode)
	if err != nil {
		return nil, err
	}
	prog, err := syntax.Compile(tree)
	if err != nil {
		err.(*syntax.Error).Expr = expr
		return nil, err
	}
	re := &Regexp{expr: expr, prog: prog, groups: tree.MaxCap(), names: tree.CapNames(), longest: longest, condition: prog.StartCond()}
	re.prefix, re.complete = prog.Prefix()
	re.literal = re.complete && re.prefix != "" && re.groups == 0 && re.condition == 0
	return re, nil
}

// MustCompile is Compile for expressions that are known to be right.
func MustCompile(str string) *Regexp {
	re, err := Compile(str)
	if err != nil {
		panic(`regexp: Compile(` + quote(str) + `): ` + err.Error())
	}
	return re
}

func MustCompilePOSIX(str string) *Regexp {
	re, err := CompilePOSIX(str)
	if err != nil {
		panic(`regexp: CompilePOSIX(` + quote(str) + `): ` + err.Error())
	}
	return re
}

func quote(s string) string {
	if strconv.CanBackquote(s) {
		return "`" + s + "`"
	}
	return strconv.Quote(s)
}

func (re *Regexp) String() string { return re.expr }

// Copy is a copy with its own choice of Longest.
func (re *Regexp) Copy() *Regexp {
	other := *re
	return &other
}

// Longest lets the longest match count from now on.
func (re *Regexp) Longest() { re.longest = true }

func (re *Regexp) NumSubexp() int        { return re.groups }
func (re *Regexp) SubexpNames() []string { return re.names }

// SubexpIndex is the number of the first group of that name, -1 if there is none.
func (re *Regexp) SubexpIndex(name string) int {
	for i, s := range re.names {
		if name != "" && s == name {
			return i
		}
	}
	return -1
}

// LiteralPrefix is the text with which every match begins, and whether that is the whole expression.
func (re *Regexp) LiteralPrefix() (prefix string, complete bool) { return re.prefix, re.complete }

func (re *Regexp) MatchString(s string) bool { return re.match(&input{text: s}, 0, 0) != nil }
func (re *Regexp) Match(b []byte) bool       { return re.MatchString(asString(b)) }

func (re *Regexp) MatchReader(r io.RuneReader) bool { return re.match(&input{reader: r}, 0, 0) != nil }

func MatchString(pattern string, s string) (matched bool, err error) {
	re, err := Compile(pattern)
	if err != nil {
		return false, err
	}
	return re.MatchString(s), nil
}

func Match(pattern string, b []byte) (matched bool, err error) {
	return MatchString(pattern, asString(b))
}

func MatchReader(pattern string, r io.RuneReader) (matched bool, err error) {
	re, err := Compile(pattern)
	if err != nil {
		return false, err
	}
	return re.MatchReader(r), nil
}

// asString is the bytes as a string without a copy, for as long as nobody changes them.
func asString(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

// QuoteMeta is an expression that matches just s.
func QuoteMeta(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if strings.IndexByte(`\.+*?()|[]{}^$`, s[i]) >= 0 {
			b.WriteByte('\\')
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

func (re *Regexp) MarshalText() ([]byte, error) { return []byte(re.expr), nil }

func (re *Regexp) UnmarshalText(text []byte) error {
	other, err := Compile(string(text))
	if err != nil {
		return err
	}
	*re = *other
	return nil
}
