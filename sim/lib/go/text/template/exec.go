package template

import (
	"fmt"
	"io"
	"reflect"
	"runtime"
	"strings"
	"text/template/parse"
)

const deepest = 100000 // templates that call templates

// An ExecError tells what went wrong while a template ran.
type ExecError struct {
	Name string
	Err  error
}

func (e ExecError) Error() string { return e.Err.Error() }
func (e ExecError) Unwrap() error { return e.Err }

// A writeError takes an error of the writer out of the run: it comes back as it is.
type writeError struct{ err error }

// Execute writes the template filled with data. What was written before an error stays written.
func (t *Template) Execute(wr io.Writer, data any) (err error) {
	defer caught(&err)
	dot, ok := data.(reflect.Value)
	if !ok {
		dot = reflect.ValueOf(data)
	}
	e := &execution{tmpl: t, out: wr, vars: []variable{{"$", dot}}}
	if t.Tree == nil || t.Root == nil {
		e.failed("%q is an incomplete or empty template", t.Name())
	}
	e.walk(dot, t.Root)
	return nil
}

func (t *Template) ExecuteTemplate(wr io.Writer, name string, data any) error {
	to := t.Lookup(name)
	if to == nil {
		return fmt.Errorf("template: no template %q associated with template %q", name, t.name)
	}
	return to.Execute(wr, data)
}

func caught(err *error) {
	switch wrong := recover().(type) {
	case nil:
	case writeError:
		*err = wrong.err
	case ExecError:
		*err = wrong
	case runtime.Error:
		panic(wrong)
	default:
		panic(wrong)
	}
}

// An execution is a template on its way.
type execution struct {
	tmpl  *Template
	out   io.Writer
	at    parse.Node // for messages
	vars  []variable // the innermost last
	depth int
}

type variable struct {
	name  string
	value reflect.Value
}

func (e *execution) variable(name string) *variable {
	for i := len(e.vars) - 1; i >= 0; i-- {
		if e.vars[i].name == name {
			return &e.vars[i]
		}
	}
	e.failed("undefined variable: %s", name)
	return nil
}

// failed ends the run with a message that says where.
func (e *execution) failed(format string, args ...any) {
	noVerbs := func(s string) string { return strings.ReplaceAll(s, "%", "%%") }
	where := noVerbs(e.tmpl.Name())
	if e.at != nil {
		location, context := e.tmpl.ErrorContext(e.at)
		where = fmt.Sprintf("%s: executing %q at <%s>", noVerbs(location), where, noVerbs(context))
	}
	panic(ExecError{e.tmpl.Name(), fmt.Errorf("template: "+where+": "+format, args...)})
}

// A flow is how a walk ended.
type flow int

const (
	flowOn flow = iota
	flowBreak
	flowContinue
)

func (e *execution) walk(dot reflect.Value, n parse.Node) flow {
	e.at = n
	switch n := n.(type) {
	case *parse.ListNode:
		for _, part := range n.Nodes {
			if f := e.walk(dot, part); f != flowOn {
				return f
			}
		}
	case *parse.TextNode:
		if _, err := e.out.Write(n.Text); err != nil {
			panic(writeError{err})
		}
	case *parse.ActionNode:
		value := e.pipeline(dot, n.Pipe) // what it declares stays
		if len(n.Pipe.Decl) == 0 {
			e.print(n, value)
		}
	case *parse.IfNode:
		return e.condition(dot, &n.BranchNode)
	case *parse.WithNode:
		return e.condition(dot, &n.BranchNode)
	case *parse.RangeNode:
		return e.loop(dot, n)
	case *parse.TemplateNode:
		e.call(dot, n)
	case *parse.BreakNode:
		return flowBreak
	case *parse.ContinueNode:
		return flowContinue
	case *parse.CommentNode:
	default:
		e.failed("unknown node: %s", n)
	}
	return flowOn
}

func (e *execution) condition(dot reflect.Value, n *parse.BranchNode) flow {
	declared := len(e.vars)
	value := e.pipeline(dot, n.Pipe)
	truth, ok := isTrue(inner(value))
	if !ok {
		e.failed("if/with can't use %v", value)
	}
	f := flowOn
	switch {
	case truth && n.NodeType == parse.NodeWith:
		f = e.walk(value, n.List)
	case truth:
		f = e.walk(dot, n.List)
	case n.ElseList != nil:
		f = e.walk(dot, n.ElseList)
	}
	e.vars = e.vars[:declared]
	return f
}

// loop walks the list for each element of what range is given, and the other list when there is none.
func (e *execution) loop(dot reflect.Value, n *parse.RangeNode) flow {
	e.at = n
	declared := len(e.vars)
	value, _ := indirect(e.pipeline(dot, n.Pipe))
	some := false
	e.elements(value, func(index, element reflect.Value) bool {
		some = true
		inLoop := len(e.vars)
		e.setLoopVars(n.Pipe, index, element)
		f := e.walk(element, n.List)
		e.vars = e.vars[:inLoop]
		return f != flowBreak
	})
	f := flowOn
	if !some && n.ElseList != nil {
		f = e.walk(dot, n.ElseList)
	}
	e.vars = e.vars[:declared]
	return f
}

// setLoopVars: with one variable it is the element, with two the first is the index. Those that are declared are the last ones there are.
func (e *execution) setLoopVars(pipe *parse.PipeNode, index, element reflect.Value) {
	values := []reflect.Value{element}
	if len(pipe.Decl) > 1 {
		values = []reflect.Value{index, element}
	}
	for i, v := range pipe.Decl {
		if pipe.IsAssign {
			e.variable(v.Ident[0]).value = values[i]
		} else {
			e.vars[len(e.vars)-len(pipe.Decl)+i].value = values[i]
		}
	}
}

// elements calls body until it says false. Maps go in the order of their keys.
func (e *execution) elements(value reflect.Value, body func(index, element reflect.Value) bool) {
	switch value.Kind() {
	case reflect.Array, reflect.Slice:
		for i := 0; i < value.Len(); i++ {
			if !body(reflect.ValueOf(i), value.Index(i)) {
				return
			}
		}
	case reflect.Map:
		for _, key := range sortedKeys(value) {
			if !body(key, value.MapIndex(key)) {
				return
			}
		}
	case reflect.Chan:
		if value.IsNil() {
			return
		}
		if value.Type().ChanDir() == reflect.SendDir {
			e.failed("range over send-only channel %v", value)
		}
		for i := 0; ; i++ {
			element, ok := value.Recv()
			if !ok || !body(reflect.ValueOf(i), element) {
				return
			}
		}
	case reflect.Invalid: // as an empty map
	default:
		e.failed("range can't iterate over %v", value)
	}
}

// call runs another template, which sees its own $ alone.
func (e *execution) call(dot reflect.Value, n *parse.TemplateNode) {
	e.at = n
	to := e.tmpl.Lookup(n.Name)
	if to == nil {
		e.failed("template %q not defined", n.Name)
	}
	if e.depth == deepest {
		e.failed("exceeded maximum template depth (%v)", deepest)
	}
	dot = e.pipeline(dot, n.Pipe)
	callee := execution{tmpl: to, out: e.out, at: e.at, vars: []variable{{"$", dot}}, depth: e.depth + 1}
	callee.walk(dot, to.Root)
}

func (e *execution) print(n parse.Node, v reflect.Value) {
	e.at = n
	shown, ok := printable(v)
	if !ok {
		e.failed("can't print %s of type %s", n, v.Type())
	}
	if _, err := fmt.Fprint(e.out, shown); err != nil {
		panic(writeError{err})
	}
}

// printable is what fmt is given: what a pointer leads to, or a pointer that has a method String or Error.
func printable(v reflect.Value) (shown any, ok bool) {
	if v.Kind() == reflect.Pointer {
		v, _ = indirect(v)
	}
	if !v.IsValid() {
		return "<no value>", true
	}
	speaks := func(t reflect.Type) bool { return t.Implements(errorType) || t.Implements(stringerType) }
	if !speaks(v.Type()) {
		if v.CanAddr() && speaks(reflect.PointerTo(v.Type())) {
			v = v.Addr()
		} else if v.Kind() == reflect.Chan || v.Kind() == reflect.Func {
			return nil, false
		}
	}
	return v.Interface(), true
}
