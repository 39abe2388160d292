package reflect

import "unsafe"

func MakeChan(typ Type, buffer int) Value {
	if typ.Kind() != Chan {
		panic("reflect.MakeChan of non-chan type")
	}
	if buffer < 0 {
		panic("reflect.MakeChan: negative buffer size")
	}
	if typ.ChanDir() != BothDir {
		panic("reflect.MakeChan: unidirectional channel type")
	}
	t := typ.common()
	return Value{t, chanMake(t, buffer), direct}
}

func (v Value) Close() {
	v.mustBe(Chan, "Close")
	v.mustBeExported("Value.Close")
	if v.typ.ChanDir()&SendDir == 0 {
		panic("reflect: close of receive-only channel")
	}
	chanClose(v.pointer())
}

func (v Value) mustSend() {
	if v.typ.ChanDir()&SendDir == 0 {
		panic("reflect: send on recv-only channel")
	}
}

func (v Value) mustReceive() {
	if v.typ.ChanDir()&RecvDir == 0 {
		panic("reflect: recv on send-only channel")
	}
}

func (v Value) Send(x Value) {
	v.mustBe(Chan, "Send")
	v.mustBeExported("Value.Send")
	v.mustSend()
	x.mustBeExported("Value.Send")
	elem := v.typ.elem()
	x = x.assignTo("reflect.Value.Send", elem)
	chanSend(v.typ, v.pointer(), toRoom(elem, x.at()))
}

func (v Value) TrySend(x Value) bool {
	v.mustBe(Chan, "TrySend")
	v.mustBeExported("Value.TrySend")
	v.mustSend()
	x.mustBeExported("Value.TrySend")
	elem := v.typ.elem()
	x = x.assignTo("reflect.Value.Send", elem)
	if !chanReady(v.pointer(), true) {
		return false
	}
	chanSend(v.typ, v.pointer(), toRoom(elem, x.at()))
	return true
}

func (v Value) Recv() (x Value, ok bool) {
	v.mustBe(Chan, "Recv")
	v.mustBeExported("Value.Recv")
	v.mustReceive()
	return v.receive()
}

func (v Value) receive() (Value, bool) {
	value, ok := chanReceive(v.typ, v.pointer())
	if !ok {
		return Zero(v.typ.elem()), false
	}
	return received(v.typ.elem(), value), true
}

func received(elem *rtype, value room) Value {
	at := newValue(elem)
	fromRoom(elem, at, value)
	return made(elem, at)
}

// TryRecv receives if it need not wait. From a closed channel it gets a zero value of the element's type, else the zero
// Value says that it would have to wait.
func (v Value) TryRecv() (x Value, ok bool) {
	v.mustBe(Chan, "TryRecv")
	v.mustBeExported("Value.TryRecv")
	v.mustReceive()
	if !chanReady(v.pointer(), false) {
		return Value{}, false
	}
	return v.receive()
}

// A SelectDir says what a SelectCase does.
type SelectDir int

const (
	_ SelectDir = iota
	SelectSend
	SelectRecv
	SelectDefault
)

// A SelectCase is one case of Select.
type SelectCase struct {
	Dir  SelectDir
	Chan Value
	Send Value
}

const maxCases = 128 // of one Select

// selectRoom holds the values that the cases of one Select would send.
type selectRoom [256]unsafe.Pointer

// A selecting is a Select at work.
type selecting struct {
	n            int // cases that are not the default
	channels     [maxCases]unsafe.Pointer
	starts       [maxCases]int
	values       selectRoom
	used         int
	numbers      [maxCases]int // in the caller's list
	defaultCase  int           // -1: none
	elementTypes [maxCases]*rtype
}

// Select is a select statement with the given cases. It returns the number of the case that was taken and, if that one
// received, what it got.
func Select(cases []SelectCase) (chosen int, recv Value, recvOK bool) {
	if len(cases) > maxCases {
		panic("reflect.Select: too many cases (max " + itoa(maxCases) + ")")
	}
	s := &selecting{defaultCase: -1}
	for i, c := range cases {
		s.add(i, c)
	}
	number, value, ok := chanSelect(s.n, s.channels, s.starts, s.values, s.defaultCase >= 0)
	if number < 0 {
		return s.defaultCase, Value{}, false
	}
	chosen = s.numbers[number]
	if s.starts[number] >= 0 {
		return chosen, Value{}, false
	}
	elem := s.elementTypes[number]
	if !ok {
		return chosen, Zero(elem), false
	}
	return chosen, received(elem, value), true
}

func (s *selecting) add(i int, c SelectCase) {
	switch c.Dir {
	case SelectDefault:
		if s.defaultCase >= 0 {
			panic("reflect.Select: multiple default cases")
		}
		s.defaultCase = i
		if c.Chan.IsValid() {
			panic("reflect.Select: default case has Chan value")
		}
		if c.Send.IsValid() {
			panic("reflect.Select: default case has Send value")
		}
		return
	case SelectSend:
		if !c.Chan.IsValid() {
			break
		}
		c.Chan.mustBe(Chan, "Select")
		c.Chan.mustBeExported("Select")
		if c.Chan.typ.ChanDir()&SendDir == 0 {
			panic("reflect.Select: SendDir case using recv-only channel")
		}
		if !c.Send.IsValid() {
			panic("reflect.Select: SendDir case missing Send value")
		}
		c.Send.mustBeExported("Select")
		s.addSend(c.Chan.typ.elem(), c.Send)
	case SelectRecv:
		if c.Send.IsValid() {
			panic("reflect.Select: RecvDir case has Send value")
		}
		s.starts[s.n] = -1
		if !c.Chan.IsValid() {
			break
		}
		c.Chan.mustBe(Chan, "Select")
		c.Chan.mustBeExported("Select")
		if c.Chan.typ.ChanDir()&RecvDir == 0 {
			panic("reflect.Select: RecvDir case using send-only channel")
		}
		s.elementTypes[s.n] = c.Chan.typ.elem()
	default:
		panic("reflect.Select: invalid Dir")
	}
	if c.Chan.IsValid() {
		s.channels[s.n] = c.Chan.pointer()
	}
	s.numbers[s.n] = i
	s.n++
}

func (s *selecting) addSend(elem *rtype, x Value) {
	x = x.assignTo("reflect.Select", elem)
	words := int(elem.size+7) / 8
	if words > len(room{}) || s.used+words > len(s.values) {
		panic("reflect.Select: more is sent at once than this machine has room for")
	}
	value := toRoom(elem, x.at())
	copy(s.values[s.used:], value[:words])
	s.starts[s.n] = s.used
	s.used += words
}
