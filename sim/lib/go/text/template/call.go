package template

import (
	"fmt"
	"reflect"
	"text/template/parse"
)

// A callee is a function or a method with its receiver.
type callee struct {
	value   reflect.Value
	name    string
	builtin bool
}

func (e *execution) function(dot reflect.Value, n *parse.IdentifierNode, command parse.Node, args arguments) reflect.Value {
	e.at = n
	f, builtin, ok := e.tmpl.lookupFunc(n.Ident)
	if !ok {
		e.failed("%q is not a defined function", n.Ident)
	}
	return e.invoke(dot, callee{f, n.Ident, builtin}, command, args)
}

// lookupFunc finds the family's own functions first.
func (t *Template) lookupFunc(name string) (f reflect.Value, builtin, ok bool) {
	if t.family != nil {
		t.mu.RLock()
		defer t.mu.RUnlock()
		if f := t.execFuncs[name]; f.IsValid() {
			return f, false, true
		}
	}
	f, ok = builtinFuncs()[name]
	return f, true, ok
}

// invoke evaluates the arguments, which are converted as far as a template's constants need it, and calls.
func (e *execution) invoke(dot reflect.Value, f callee, n parse.Node, args arguments) reflect.Value {
	nodes := args.nodes
	if nodes != nil {
		nodes = nodes[1:] // the first is the function
	}
	args.nodes = nodes
	e.checkCount(f, args)
	if err := goodFunc(f.name, f.value.Type()); err != nil {
		e.failed("%v", err)
	}
	if f.builtin && (f.name == "and" || f.name == "or") {
		return e.shortCircuit(dot, f, args)
	}
	list := e.argumentList(dot, f.value.Type(), args)
	call := f.value
	if f.builtin && f.name == "call" { // its messages name the function that it calls
		list = append([]reflect.Value{reflect.ValueOf(nodes[0].String())}, list...)
		call = reflect.ValueOf(callValue)
	}
	v, err := safeCall(call, list)
	if err != nil {
		e.at = n
		e.failed("error calling %s: %w", f.name, err)
	}
	return unwrap(v)
}

// unwrap takes a value out that is itself a reflect.Value, as the builtin functions return it.
func unwrap(v reflect.Value) reflect.Value {
	if v.Type() == valueType {
		return v.Interface().(reflect.Value)
	}
	return v
}

func (e *execution) checkCount(f callee, args arguments) {
	t, given := f.value.Type(), len(args.nodes)
	if isFinal(args.final) {
		given++
	}
	if t.IsVariadic() {
		if fixed := t.NumIn() - 1; given < fixed {
			e.failed("wrong number of args for %s: want at least %d got %d", f.name, fixed, len(args.nodes))
		}
	} else if given != t.NumIn() {
		e.failed("wrong number of args for %s: want %d got %d", f.name, t.NumIn(), given)
	}
}

// parameter is the type of the argument of that number.
func parameter(t reflect.Type, i int) reflect.Type {
	if last := t.NumIn() - 1; t.IsVariadic() && i >= last {
		return t.In(last).Elem()
	}
	return t.In(i)
}

func (e *execution) argumentList(dot reflect.Value, t reflect.Type, args arguments) []reflect.Value {
	var list []reflect.Value
	for i, n := range args.nodes {
		list = append(list, e.argument(dot, parameter(t, i), n))
	}
	if isFinal(args.final) {
		list = append(list, e.assignable(args.final, parameter(t, len(list))))
	}
	return list
}

// shortCircuit evaluates the arguments of and, or, up to the one that decides.
func (e *execution) shortCircuit(dot reflect.Value, f callee, args arguments) reflect.Value {
	t := f.value.Type().In(0)
	var v reflect.Value
	for _, n := range args.nodes {
		v = unwrap(e.argument(dot, t, n))
		if truth(v) == (f.name == "or") {
			return v
		}
	}
	if isFinal(args.final) {
		v = unwrap(e.assignable(args.final, t))
	}
	return v
}

// assignable is the value as one that can be assigned to t: nil as t's, or what a pointer leads to, or the pointer to it.
func (e *execution) assignable(v reflect.Value, t reflect.Type) reflect.Value {
	if !v.IsValid() {
		switch {
		case t == nil:
			return reflect.ValueOf(nil)
		case canBeNil(t):
			return reflect.Zero(t)
		}
		e.failed("invalid value; expected %s", t)
	}
	if t == valueType && v.Type() != t {
		return reflect.ValueOf(v)
	}
	if t == nil || v.Type().AssignableTo(t) {
		return v
	}
	if v.Kind() == reflect.Interface && !v.IsNil() {
		v = v.Elem()
		if v.Type().AssignableTo(t) {
			return v
		}
	}
	switch {
	case v.Kind() == reflect.Pointer && v.Type().Elem().AssignableTo(t):
		if v = v.Elem(); !v.IsValid() {
			e.failed("dereference of nil pointer of type %s", t)
		}
		return v
	case reflect.PointerTo(v.Type()).AssignableTo(t) && v.CanAddr():
		return v.Addr()
	}
	e.failed("wrong type for value; expected %s; got %s", t, v.Type())
	panic("not reached")
}

// argument evaluates a node for a parameter of type t; nil: of any type.
func (e *execution) argument(dot reflect.Value, t reflect.Type, n parse.Node) reflect.Value {
	e.at = n
	switch n := n.(type) {
	case *parse.DotNode:
		return e.assignable(dot, t)
	case *parse.NilNode:
		if !canBeNil(t) {
			e.failed("cannot assign nil to %s", t)
		}
		return reflect.Zero(t)
	case *parse.FieldNode:
		return e.assignable(e.field(dot, n, arguments{[]parse.Node{n}, noFinal}), t)
	case *parse.VariableNode:
		return e.assignable(e.variableNode(dot, n, noArguments), t)
	case *parse.PipeNode:
		return e.assignable(e.pipeline(dot, n), t)
	case *parse.IdentifierNode:
		return e.assignable(e.function(dot, n, n, noArguments), t)
	case *parse.ChainNode:
		return e.assignable(e.chain(dot, n, noArguments), t)
	}
	return e.literal(t, n)
}

// literal is a constant of type t.
func (e *execution) literal(t reflect.Type, n parse.Node) reflect.Value {
	number, _ := n.(*parse.NumberNode)
	v := reflect.New(t).Elem()
	switch k := t.Kind(); {
	case k == reflect.Bool:
		if b, ok := n.(*parse.BoolNode); ok {
			v.SetBool(b.True)
			return v
		}
		e.failed("expected bool; found %s", n)
	case k == reflect.String:
		if s, ok := n.(*parse.StringNode); ok {
			v.SetString(s.Text)
			return v
		}
		e.failed("expected string; found %s", n)
	case isInt(k):
		if number != nil && number.IsInt {
			v.SetInt(number.Int64)
			return v
		}
		e.failed("expected integer; found %s", n)
	case isUint(k):
		if number != nil && number.IsUint {
			v.SetUint(number.Uint64)
			return v
		}
		e.failed("expected unsigned integer; found %s", n)
	case v.CanFloat():
		if number != nil && number.IsFloat {
			v.SetFloat(number.Float64)
			return v
		}
		e.failed("expected float; found %s", n)
	case v.CanComplex():
		if number != nil && number.IsComplex {
			v.SetComplex(number.Complex128)
			return v
		}
		e.failed("expected complex; found %s", n)
	case k == reflect.Interface && t.NumMethod() == 0:
		if c, ok := e.constant(n); ok {
			return c
		}
		e.failed("can't handle assignment of %s to empty interface argument", n)
	case t == valueType:
		if c, ok := e.constant(n); ok {
			return reflect.ValueOf(c)
		}
		e.failed("can't handle assignment of %s to empty interface argument", n)
	}
	e.failed("can't handle %s for arg of type %s", n, t)
	panic("not reached")
}

// safeCall makes a panic of the function an error.
func safeCall(f reflect.Value, args []reflect.Value) (v reflect.Value, err error) {
	defer func() {
		switch wrong := recover().(type) {
		case nil:
		case error:
			err = wrong
		default:
			err = fmt.Errorf("%v", wrong)
		}
	}()
	results := f.Call(args)
	if len(results) == 2 && !results[1].IsNil() {
		err = results[1].Interface().(error)
	}
	return results[0], err
}
