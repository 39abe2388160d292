//libtests:replace "image" "libtests/internal/image"
//libtests:replace &SyntaxError\{((?:"(?:\\.|[^"\\])*"|[^{}"])*)\} newSyntaxError(syntaxError{\1})
//libtests:replace &MarshalerError\{((?:"(?:\\.|[^"\\])*"|[^{}"])*)\} newMarshalerError(marshalerError{\1})
package json_test

import (
	"encoding/json"
	"reflect"
	"unsafe"
)

// So many pointers deep a cycle is looked for.
const startDetectingCyclesAfter = 1000

// json.SyntaxError and json.MarshalerError, whose unexported fields a literal outside of the package cannot name.
type syntaxError struct {
	msg    string
	Offset int64
}

type marshalerError struct {
	Type   reflect.Type
	Err    error
	method string
}

func newSyntaxError(e syntaxError) *json.SyntaxError { return (*json.SyntaxError)(unsafe.Pointer(&e)) }

func newMarshalerError(e marshalerError) *json.MarshalerError {
	return (*json.MarshalerError)(unsafe.Pointer(&e))
}

type scanner struct{}

func checkValid(data []byte, _ *scanner) error {
	var raw json.RawMessage
	return json.Unmarshal(data, &raw)
}

func isValidNumber(s string) bool {
	var n json.Number
	return json.Unmarshal([]byte(s), &n) == nil && s[0] != '"' && string(n) == s
}
