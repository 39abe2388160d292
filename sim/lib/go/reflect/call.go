package reflect

import "unsafe"

// Call calls the function v. The arguments of a variadic parameter are given one by one.
func (v Value) Call(in []Value) []Value {
	v.mustBe(Func, "Call")
	v.mustBeExported("Value.Call")
	return v.call("Call", in)
}

// CallSlice calls a variadic function, whose last argument is the slice of the variadic ones.
func (v Value) CallSlice(in []Value) []Value {
	v.mustBe(Func, "CallSlice")
	v.mustBeExported("Value.CallSlice")
	return v.call("CallSlice", in)
}

// A madeFunc is a function value that MakeFunc made: the machine sees its first word.
type madeFunc struct {
	code uintptr
	typ  *rtype
	fn   func([]Value) []Value
}

func (v Value) call(op string, in []Value) []Value {
	var fn, receiver unsafe.Pointer
	typ := v.typ
	if v.flag&isMethod != 0 {
		v.mustBeExportedMethod(op)
		receiver, fn, typ = v.method()
	} else if fn = v.pointer(); fn == nil {
		panic("reflect.Value.Call: call of nil function")
	}
	in = arguments(op, typ, in)
	var args []unsafe.Pointer
	if v.flag&isMethod != 0 {
		args = append(args, unsafe.Pointer(&receiver))
	}
	for i := range in {
		in[i] = in[i].assignTo("reflect.Value.Call", typ.in(i))
		args = append(args, in[i].copied())
	}
	results := make([]unsafe.Pointer, typ.numOut()+1)
	for i := range results[1:] {
		results[i] = newValue(typ.out(i))
	}
	thunk := callThunk(typ, v.flag&isMethod != 0)
	if thunk == nil { // no code has a function of this type: it was made
		return (*madeFunc)(fn).call(in)
	}
	args = append(args, nil)
	call := *(*func(fn, args, results unsafe.Pointer))(unsafe.Pointer(&thunk))
	call(fn, unsafe.Pointer(&args[0]), unsafe.Pointer(&results[0]))
	out := make([]Value, len(results)-1)
	for i := range out {
		out[i] = made(typ.out(i), results[i])
	}
	return out
}

// arguments checks them and gathers the variadic ones into a slice. It returns a list of its own.
func arguments(op string, t *rtype, in []Value) []Value {
	n := t.numIn()
	gather := op == "Call" && t.has(variadic)
	switch {
	case op == "CallSlice" && !t.has(variadic):
		panic("reflect: CallSlice of non-variadic function")
	case gather:
		n--
		if len(in) < n {
			panic("reflect: Call with too few input arguments")
		}
	case len(in) < n:
		panic("reflect: " + op + " with too few input arguments")
	case len(in) > n:
		panic("reflect: " + op + " with too many input arguments")
	}
	for _, x := range in {
		if x.Kind() == Invalid {
			panic("reflect: " + op + " using zero Value argument")
		}
		x.mustBeExported("Value." + op)
	}
	for i := 0; i < n; i++ {
		if have, want := in[i].Type(), t.in(i); !have.AssignableTo(want) {
			panic("reflect: " + op + " using " + have.String() + " as type " + want.String())
		}
	}
	list := append([]Value(nil), in...)
	if !gather {
		return list
	}
	slice := MakeSlice(t.in(n), len(in)-n, len(in)-n)
	elem := t.in(n).elem()
	for i, x := range in[n:] {
		if have := x.Type(); !have.AssignableTo(elem) {
			panic("reflect: cannot use " + have.String() + " as type " + elem.String() + " in " + op)
		}
		slice.Index(i).Set(x)
	}
	return append(list[:n], slice)
}

// MakeFunc returns a function of that type that calls fn with its arguments.
func MakeFunc(typ Type, fn func(args []Value) (results []Value)) Value {
	if typ.Kind() != Func {
		panic("reflect: call of MakeFunc with non-Func type")
	}
	t := typ.common()
	return Value{t, unsafe.Pointer(&madeFunc{makeThunk(t), t, fn}), direct}
}

// asFunc is a method as a function value of its own. A receiver that is a variable is read when it is called.
func (v Value) asFunc(op string) Value {
	v.mustBeExportedMethod(op)
	_, _, typ := v.method()
	f := MakeFunc(typ, func(args []Value) []Value {
		if typ.has(variadic) {
			return v.call("CallSlice", args)
		}
		return v.call("Call", args)
	})
	f.flag |= v.flag & readOnly
	return f
}

// callMade is called by the code of a made function. args[i] is the address of argument i, results[i] that of the
// place for result i.
func callMade(m *madeFunc, args, results unsafe.Pointer) {
	in := make([]Value, m.typ.numIn())
	for i := range in {
		in[i] = made(m.typ.in(i), *(*unsafe.Pointer)(unsafe.Add(args, 8*i)))
	}
	for i, out := range m.call(in) {
		moveValues(m.typ.out(i), *(*unsafe.Pointer)(unsafe.Add(results, 8*i)), out.at(), 1)
	}
}

// call calls fn and sees to it that it has returned what its type says.
func (m *madeFunc) call(in []Value) []Value {
	out := m.fn(in)
	if len(out) != m.typ.numOut() {
		panic("reflect: wrong return count from function created by MakeFunc")
	}
	list := make([]Value, len(out))
	for i, x := range out {
		if x.typ == nil {
			panic("reflect: function created by MakeFunc using closure returned zero Value")
		}
		if x.flag&readOnly != 0 {
			panic("reflect: function created by MakeFunc using closure returned value obtained from unexported field")
		}
		list[i] = x.assignTo("reflect.MakeFunc", m.typ.out(i))
	}
	return list
}
