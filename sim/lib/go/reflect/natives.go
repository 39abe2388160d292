package reflect

import "unsafe"

// Of types. part says of what: see the constants in type.go.

func typeString(t *rtype) string
func typePackage(t *rtype) string
func typeElem(t *rtype) *rtype // nil if it has none
func typeKey(t *rtype) *rtype
func typeLen(t *rtype) int
func typeTraits(t *rtype) traits
func countParts(t *rtype, part int) int
func typePart(t *rtype, part, i int) *rtype
func fieldAt(t *rtype, i int) (name, pkg, tag string, typ *rtype, offset uintptr, embedded bool)
func methodAt(t *rtype, i int) (name, pkg string, typ *rtype, exported bool)
func implements(t, iface *rtype) bool
func sameUnderlying(a, b *rtype, tags bool) bool
func pointerTo(t *rtype) *rtype // nil if the program has no such type

// typeOfWord gives the dynamic type that the first word of an interface stands for.
func typeOfWord(word uintptr) *rtype

// ifaceWord gives the first word of an interface value of type iface that holds a t; 0 if t does not implement it.
func ifaceWord(t, iface *rtype) uintptr

// makeType gives the type of that description, an old or a new one. t is nil if it makes no sense;
// room is false if no more types can be made.
func makeType(description string) (t *rtype, room bool)

// methodFunc gives method i of t, which is no interface, as a function value whose first parameter is the receiver's word.
func methodFunc(t *rtype, i int) unsafe.Pointer

// callThunk gives a func(fn, args, results unsafe.Pointer) that calls fn, a function value of type t.
// nil: the program has no function of that type.
func callThunk(t *rtype, method bool) unsafe.Pointer

// makeThunk gives the code address of closures whose calls callMade answers.
func makeThunk(t *rtype) uintptr

// Of values.

func newValue(t *rtype) unsafe.Pointer
func newArray(elem *rtype, n int) unsafe.Pointer
func moveValues(elem *rtype, to, from unsafe.Pointer, n int)
func equalValues(t *rtype, a, b unsafe.Pointer) bool
func roundCap(elem *rtype, n int) int

// Of maps, whose keys and elements are given by their addresses.

func mapMake(t *rtype) unsafe.Pointer
func mapLen(m unsafe.Pointer) int
func mapGet(t *rtype, m, key, elem unsafe.Pointer) bool
func mapSet(t *rtype, m, key, elem unsafe.Pointer)
func mapDelete(t *rtype, m, key unsafe.Pointer)
func mapClear(t *rtype, m unsafe.Pointer)
func mapStart(t *rtype, m unsafe.Pointer) unsafe.Pointer
func mapNext(t *rtype, iterator, key, elem unsafe.Pointer) bool

// Of channels. An element travels in a room of words.

type room [32]unsafe.Pointer

func chanMake(t *rtype, size int) unsafe.Pointer
func chanClose(ch unsafe.Pointer)
func chanLen(ch unsafe.Pointer) int
func chanCap(ch unsafe.Pointer) int
func chanReady(ch unsafe.Pointer, send bool) bool
func chanSend(t *rtype, ch unsafe.Pointer, value room)
func chanReceive(t *rtype, ch unsafe.Pointer) (value room, ok bool)

// toRoom and fromRoom move an element between memory and a room.
func toRoom(elem *rtype, at unsafe.Pointer) room
func fromRoom(elem *rtype, at unsafe.Pointer, value room)

// chanSelect waits for one of n cases. Case i has its channel in channels[i]; what it sends begins at
// values[starts[i]], or it receives if starts[i] is negative.
func chanSelect(n int, channels [maxCases]unsafe.Pointer, starts [maxCases]int, values selectRoom, nonblocking bool) (chosen int, value room, ok bool)
