package parse

import (
	"fmt"
	"strconv"
	"strings"
)

// A NumberNode has a constant as each type that it can be of.
type NumberNode struct {
	NodeType
	Pos
	tr         *Tree
	IsInt      bool
	IsUint     bool
	IsFloat    bool
	IsComplex  bool
	Int64      int64
	Uint64     uint64
	Float64    float64
	Complex128 complex128
	Text       string // as it was written
}

func (n *NumberNode) tree() *Tree { return n.tr }
func (n *NumberNode) Copy() Node  { to := *n; return &to }

func (t *Tree) newNumber(pos Pos, text string, kind tokenKind) (*NumberNode, error) {
	n := &NumberNode{NodeType: NodeNumber, Pos: pos, tr: t, Text: text}
	switch {
	case kind == tokenChar:
		return n, n.setRune()
	case kind == tokenComplex:
		if _, err := fmt.Sscan(text, &n.Complex128); err != nil {
			return nil, err
		}
		n.IsComplex = true
		n.simplify()
		return n, nil
	}
	if imaginary, ok := strings.CutSuffix(text, "i"); ok {
		if f, err := strconv.ParseFloat(imaginary, 64); err == nil {
			n.IsComplex, n.Complex128 = true, complex(0, f)
			n.simplify()
			return n, nil
		}
	}
	if err := n.setReal(); err != nil {
		return nil, err
	}
	return n, nil
}

func (n *NumberNode) setRune() error {
	r, _, tail, err := strconv.UnquoteChar(n.Text[1:], n.Text[0])
	if err != nil {
		return err
	}
	if tail != "'" {
		return fmt.Errorf("malformed character constant: %s", n.Text)
	}
	n.IsInt, n.Int64 = true, int64(r)
	n.IsUint, n.Uint64 = true, uint64(r)
	n.IsFloat, n.Float64 = true, float64(r)
	return nil
}

// setReal fills in what an integer, or a number with a point or an exponent, can be.
func (n *NumberNode) setReal() error {
	if u, err := strconv.ParseUint(n.Text, 0, 64); err == nil {
		n.IsUint, n.Uint64 = true, u
	}
	if i, err := strconv.ParseInt(n.Text, 0, 64); err == nil {
		n.IsInt, n.Int64 = true, i
		if i == 0 { // -0
			n.IsUint, n.Uint64 = true, 0
		}
	}
	switch {
	case n.IsInt:
		n.IsFloat, n.Float64 = true, float64(n.Int64)
	case n.IsUint:
		n.IsFloat, n.Float64 = true, float64(n.Uint64)
	default:
		f, err := strconv.ParseFloat(n.Text, 64)
		if err != nil {
			break
		}
		if !strings.ContainsAny(n.Text, ".eEpP") {
			return fmt.Errorf("integer overflow: %q", n.Text)
		}
		n.setFloat(f)
	}
	if !n.IsInt && !n.IsUint && !n.IsFloat {
		return fmt.Errorf("illegal number syntax: %q", n.Text)
	}
	return nil
}

// setFloat makes it an integer, too, where it is whole.
func (n *NumberNode) setFloat(f float64) {
	n.IsFloat, n.Float64 = true, f
	if float64(int64(f)) == f {
		n.IsInt, n.Int64 = true, int64(f)
	}
	if float64(uint64(f)) == f {
		n.IsUint, n.Uint64 = true, uint64(f)
	}
}

// simplify makes a complex number whose imaginary part is zero a real one, too.
func (n *NumberNode) simplify() {
	if imag(n.Complex128) == 0 {
		n.setFloat(real(n.Complex128))
	}
}
