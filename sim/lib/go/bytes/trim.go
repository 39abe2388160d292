package bytes

import (
	"strings"
	"unsafe"
)

// What is cut off one end of b: the results share b's memory, and nothing left is nil where it was cut from the front.

func TrimLeftFunc(b []byte, f func(r rune) bool) []byte {
	return front(b, len(strings.TrimLeftFunc(view(b), f)))
}

func TrimRightFunc(b []byte, f func(r rune) bool) []byte {
	return b[:len(strings.TrimRightFunc(view(b), f))]
}

func TrimFunc(b []byte, f func(r rune) bool) []byte { return TrimRightFunc(TrimLeftFunc(b, f), f) }

func TrimLeft(b []byte, cutset string) []byte {
	return front(b, len(strings.TrimLeft(view(b), cutset)))
}

func TrimRight(b []byte, cutset string) []byte { return b[:len(strings.TrimRight(view(b), cutset))] }

func Trim(b []byte, cutset string) []byte { return TrimRight(TrimLeft(b, cutset), cutset) }

// front is the last n bytes of b.
func front(b []byte, n int) []byte {
	if n == 0 {
		return nil
	}
	return b[len(b)-n:]
}

func TrimSpace(b []byte) []byte {
	kept := strings.TrimSpace(view(b))
	if kept == "" {
		return nil
	}
	start := offset(b, kept)
	return b[start : start+len(kept)]
}

// offset is where a part of b's view, which is not empty, stands in b.
func offset(b []byte, part string) int {
	return int(uintptr(unsafe.Pointer(unsafe.StringData(part))) - uintptr(unsafe.Pointer(unsafe.SliceData(b))))
}

func TrimPrefix(b, prefix []byte) []byte {
	b, _ = CutPrefix(b, prefix)
	return b
}

func TrimSuffix(b, suffix []byte) []byte {
	b, _ = CutSuffix(b, suffix)
	return b
}
