package value

// Of returns the value that x holds, and the zero Value for nil.
func Of(x any) Value

// Reflected returns what x holds if x is a reflect.Value.
func Reflected(x any) (v Value, ok bool)

// TypeName returns the name of x's type, as %T prints it. x is not nil.
func TypeName(x any) string

func KindOf(v Value) Kind

// TypeString returns the name of v's type.
func TypeString(v Value) string

// HasMethods says whether a value of v's type can have methods at all.
func HasMethods(v Value) bool

// Exported is false for what was reached through an unexported field.
func Exported(v Value) bool

// Any returns v as an interface value. For an interface it is what that holds.
func Any(v Value) any

// Len is the length of an array, slice, string, map or channel.
func Len(v Value) int

// Index returns element i of an array, slice or string.
func Index(v Value, i int) Value

// ElemKind is the kind of the elements of an array, slice, map or pointer type.
func ElemKind(v Value) Kind

func NumField(v Value) int
func Field(v Value, i int) Value
func FieldName(v Value, i int) string

// Elem is what a pointer points to or an interface holds; the zero Value for nil.
func Elem(v Value) Value

// IsNil is for channels, functions, interfaces, maps, pointers and slices.
func IsNil(v Value) bool

// Address is the address in a channel, function, map, pointer or slice.
func Address(v Value) uintptr

// AsBool, AsInt, AsUint, AsFloat, AsComplex and AsString read a value of that family of kinds.
func AsBool(v Value) bool
func AsInt(v Value) int64
func AsUint(v Value) uint64
func AsFloat(v Value) float64
func AsComplex(v Value) complex128
func AsString(v Value) string

// Bytes returns the bytes of a slice or array of bytes, sharing its memory.
func Bytes(v Value) []byte

// fillEntries puts the sorted entries of a map into list and returns how many
// Values it wrote.
func fillEntries(m Value, list []Value) int

// Comparable says whether x's type allows ==. It is true for nil.
func Comparable(x any) bool

// CheckTarget says whether errors.As can put an error through x: 0 if it can, 1 if x is not a
// pointer or nil, 2 if it points to a type that is no interface and no error.
func CheckTarget(x any) int

// Store puts x into the variable that the pointer target points to, if x's type is
// the variable's type or implements it, and says whether it did.
func Store(target, x any) bool

// Swap exchanges elements i and j of a slice.
func Swap(slice any, i, j int)

// SameType says whether x and y have the same dynamic type.
func SameType(x, y any) bool
