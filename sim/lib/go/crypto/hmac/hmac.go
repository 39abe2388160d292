// Package hmac makes authentication codes of messages from a hash function and a secret key (FIPS 198).
package hmac

import (
	"crypto/subtle"
	"hash"
)

// A mac hashes the message behind one form of the key, and what comes out behind another.
type mac struct {
	inner, outer       hash.Hash
	innerKey, outerKey []byte // a block each
}

// New takes a function that makes a new hash each time.
func New(h func() hash.Hash, key []byte) hash.Hash {
	m := &mac{inner: h(), outer: h()}
	if same(m.inner, m.outer) {
		panic("crypto/hmac: hash generation function does not produce unique values")
	}
	size := m.inner.BlockSize()
	if len(key) > size {
		m.outer.Write(key)
		key = m.outer.Sum(nil)
	}
	m.innerKey, m.outerKey = make([]byte, size), make([]byte, size)
	copy(m.innerKey, key)
	copy(m.outerKey, key)
	for i := range size {
		m.innerKey[i] ^= 0x36
		m.outerKey[i] ^= 0x5C
	}
	m.Reset()
	return m
}

// same: hashes of a type that cannot be compared are no pointers, and so not one.
func same(a, b hash.Hash) (one bool) {
	defer func() { recover() }()
	return a == b
}

func (m *mac) Size() int                   { return m.outer.Size() }
func (m *mac) BlockSize() int              { return m.inner.BlockSize() }
func (m *mac) Write(p []byte) (int, error) { return m.inner.Write(p) }

func (m *mac) Reset() {
	m.inner.Reset()
	m.inner.Write(m.innerKey)
}

func (m *mac) Sum(in []byte) []byte {
	m.outer.Reset()
	m.outer.Write(m.outerKey)
	m.outer.Write(m.inner.Sum(nil))
	return m.outer.Sum(in)
}

// Equal takes as long for codes that differ early as for those that differ late.
func Equal(mac1, mac2 []byte) bool { return subtle.ConstantTimeCompare(mac1, mac2) == 1 }
