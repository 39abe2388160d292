package template

import (
	"reflect"
	"strings"
	"text/template/parse"
)

// noFinal is the final argument of a command that does not stand behind a pipe sign.
var noFinal = reflect.ValueOf(noValue{})

type noValue struct{}

func isFinal(v reflect.Value) bool { return !v.IsValid() || v.Type() != noFinal.Type() }

// pipeline gives each command the value of the one before as its last argument. What it declares stays declared: who called
// takes it back.
func (e *execution) pipeline(dot reflect.Value, pipe *parse.PipeNode) (value reflect.Value) {
	if pipe == nil {
		return value
	}
	e.at = pipe
	value = noFinal
	for _, c := range pipe.Cmds {
		value = e.command(dot, c, value)
		if value.Kind() == reflect.Interface && value.Type().NumMethod() == 0 {
			value = value.Elem()
		}
	}
	for _, v := range pipe.Decl {
		if pipe.IsAssign {
			e.variable(v.Ident[0]).value = value
		} else {
			e.vars = append(e.vars, variable{v.Ident[0], value})
		}
	}
	return value
}

// An argument list is a command's nodes, the function or field first, and what came through the pipe.
type arguments struct {
	nodes []parse.Node
	final reflect.Value
}

var noArguments = arguments{nil, noFinal}

func (a arguments) some() bool { return len(a.nodes) > 1 || isFinal(a.final) }

func (e *execution) command(dot reflect.Value, c *parse.CommandNode, final reflect.Value) reflect.Value {
	args := arguments{c.Args, final}
	switch n := c.Args[0].(type) {
	case *parse.FieldNode:
		return e.field(dot, n, args)
	case *parse.ChainNode:
		return e.chain(dot, n, args)
	case *parse.IdentifierNode:
		return e.function(dot, n, c, args)
	case *parse.PipeNode:
		e.noArgs(args)
		return e.pipeline(dot, n)
	case *parse.VariableNode:
		return e.variableNode(dot, n, args)
	}
	first := c.Args[0]
	e.at = first
	e.noArgs(args)
	switch first.Type() {
	case parse.NodeDot:
		return dot
	case parse.NodeNil:
		e.failed("nil is not a command")
	}
	if v, ok := e.constant(first); ok {
		return v
	}
	e.failed("can't evaluate command %q", first)
	panic("not reached")
}

func (e *execution) noArgs(args arguments) {
	if args.some() {
		e.failed("can't give argument to non-function %s", args.nodes[0])
	}
}

// constant is a literal of the type that it has where none is wanted.
func (e *execution) constant(n parse.Node) (v reflect.Value, ok bool) {
	e.at = n
	switch n := n.(type) {
	case *parse.BoolNode:
		return reflect.ValueOf(n.True), true
	case *parse.StringNode:
		return reflect.ValueOf(n.Text), true
	case *parse.NumberNode:
		return e.number(n), true
	}
	return v, false
}

// number is of the type that its writing tells: complex128, float64 or int.
func (e *execution) number(n *parse.NumberNode) reflect.Value {
	quoted := strings.HasPrefix(n.Text, "'")
	hex := len(n.Text) > 2 && n.Text[0] == '0' && (n.Text[1] == 'x' || n.Text[1] == 'X') && !strings.ContainsAny(n.Text, "pP")
	switch {
	case n.IsComplex:
		return reflect.ValueOf(n.Complex128)
	case n.IsFloat && !hex && !quoted && strings.ContainsAny(n.Text, ".eEpP"):
		return reflect.ValueOf(n.Float64)
	case n.IsInt:
		return reflect.ValueOf(int(n.Int64))
	case n.IsUint:
		e.failed("%s overflows int", n.Text)
	}
	return reflect.Value{}
}

func (e *execution) field(dot reflect.Value, n *parse.FieldNode, args arguments) reflect.Value {
	e.at = n
	return e.fields(dot, dot, n, n.Ident, args)
}

func (e *execution) chain(dot reflect.Value, n *parse.ChainNode, args arguments) reflect.Value {
	e.at = n
	if len(n.Field) == 0 {
		e.failed("internal error: no fields in evalChainNode")
	}
	if n.Node.Type() == parse.NodeNil {
		e.failed("indirection through explicit nil in %s", n)
	}
	return e.fields(dot, e.argument(dot, nil, n.Node), n, n.Field, args)
}

func (e *execution) variableNode(dot reflect.Value, n *parse.VariableNode, args arguments) reflect.Value {
	e.at = n
	value := e.variable(n.Ident[0]).value
	if len(n.Ident) == 1 {
		e.noArgs(args)
		return value
	}
	return e.fields(dot, value, n, n.Ident[1:], args)
}

// fields walks along names from a receiver. The last one gets the arguments.
func (e *execution) fields(dot, receiver reflect.Value, n parse.Node, names []string, args arguments) reflect.Value {
	last := len(names) - 1
	for _, name := range names[:last] {
		receiver = e.member(dot, receiver, n, name, noArguments)
	}
	return e.member(dot, receiver, n, names[last], args)
}

// member is a method's result, a field of a struct or an entry of a map.
func (e *execution) member(dot, receiver reflect.Value, n parse.Node, name string, args arguments) reflect.Value {
	if !receiver.IsValid() {
		if e.tmpl.missing == keyError {
			e.failed("nil data; no entry for key %q", name)
		}
		return reflect.Value{}
	}
	t := receiver.Type()
	receiver, isNil := indirect(receiver)
	if receiver.Kind() == reflect.Interface && isNil {
		e.failed("nil pointer evaluating %s.%s", t, name)
	}
	all := receiver // its methods and those of its pointer
	if all.Kind() != reflect.Interface && all.Kind() != reflect.Pointer && all.CanAddr() {
		all = all.Addr()
	}
	if method := all.MethodByName(name); method.IsValid() {
		return e.invoke(dot, callee{method, name, false}, n, args)
	}
	switch receiver.Kind() {
	case reflect.Struct:
		if field, ok := receiver.Type().FieldByName(name); ok {
			return e.structField(receiver, t, field, args)
		}
	case reflect.Map:
		if key := reflect.ValueOf(name); key.Type().AssignableTo(receiver.Type().Key()) {
			if args.some() {
				e.failed("%s is not a method but has arguments", name)
			}
			return e.entry(receiver, key)
		}
	case reflect.Pointer: // nil, or it would have been followed
		to := t
		if to = receiver.Type().Elem(); to.Kind() == reflect.Struct {
			if _, ok := to.FieldByName(name); !ok {
				break
			}
		}
		e.failed("nil pointer evaluating %s.%s", t, name)
	}
	e.failed("can't evaluate field %s in type %s", name, t)
	panic("not reached")
}

func (e *execution) structField(receiver reflect.Value, t reflect.Type, field reflect.StructField, args arguments) reflect.Value {
	value, err := receiver.FieldByIndexErr(field.Index)
	if !field.IsExported() {
		e.failed("%s is an unexported field of struct type %s", field.Name, t)
	}
	if err != nil {
		e.failed("%v", err)
	}
	if args.some() {
		e.failed("%s has arguments but cannot be invoked as function", field.Name)
	}
	return value
}

func (e *execution) entry(m, key reflect.Value) reflect.Value {
	value := m.MapIndex(key)
	if !value.IsValid() {
		switch e.tmpl.missing {
		case keyZero:
			return reflect.Zero(m.Type().Elem())
		case keyError:
			e.failed("map has no entry for key %q", key)
		}
	}
	return value
}
