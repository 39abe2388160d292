package sync

import (
	"sync/atomic"
	"unsafe"
)

// A Map is a map that goroutines can share without a lock of their own. It does well where keys are
// written once and read often.
//
// There are two maps. read is looked at without the lock: its set of keys never changes, only what
// the entries point to. dirty has the newer keys as well and needs mu. When read has missed as
// often as dirty has entries, dirty becomes read.
type Map struct {
	mu     Mutex
	read   unsafe.Pointer // *readOnly, loaded and stored atomically
	dirty  map[any]*entry
	misses int
}

type readOnly struct {
	m       map[any]*entry
	amended bool // dirty has keys that m has not
}

// An entry is a place for a value: a pointer to it, nil if it was deleted, or expunged if it was
// deleted and left out when dirty was made. Then it must go back into dirty before it is set again.
type entry struct {
	p unsafe.Pointer // *any
}

var expunged = unsafe.Pointer(new(any))

func (e *entry) load() (value any, ok bool) {
	p := atomic.LoadPointer(&e.p)
	if p == nil || p == expunged {
		return nil, false
	}
	return *(*any)(p), true
}

func (e *entry) set(value any) { atomic.StorePointer(&e.p, unsafe.Pointer(&value)) }

func (e *entry) delete() { atomic.StorePointer(&e.p, nil) }

func (m *Map) loadReadOnly() readOnly {
	if p := (*readOnly)(atomic.LoadPointer(&m.read)); p != nil {
		return *p
	}
	return readOnly{}
}

func (m *Map) storeReadOnly(read readOnly) {
	atomic.StorePointer(&m.read, unsafe.Pointer(&read))
}

// Load returns the value of a key.
func (m *Map) Load(key any) (value any, ok bool) {
	read := m.loadReadOnly()
	e, ok := read.m[key]
	if !ok && read.amended {
		m.mu.Lock()
		read = m.loadReadOnly() // again: it may have been replaced before the lock was ours
		e, ok = read.m[key]
		if !ok && read.amended {
			e, ok = m.dirty[key]
			m.missLocked()
		}
		m.mu.Unlock()
	}
	if !ok {
		return nil, false
	}
	return e.load()
}

// missLocked counts a read that needed the lock.
func (m *Map) missLocked() {
	m.misses++
	if m.misses < len(m.dirty) {
		return
	}
	m.storeReadOnly(readOnly{m: m.dirty})
	m.dirty = nil
	m.misses = 0
}

// locked returns the entry for a key, new if it must be. m.mu is held.
func (m *Map) locked(key any) *entry {
	read := m.loadReadOnly()
	if e, ok := read.m[key]; ok {
		if atomic.CompareAndSwapPointer(&e.p, expunged, nil) {
			m.dirty[key] = e
		}
		return e
	}
	if e, ok := m.dirty[key]; ok {
		return e
	}
	if !read.amended { // the first new key: make dirty, from all that are not deleted
		m.dirtyLocked(read)
		m.storeReadOnly(readOnly{m: read.m, amended: true})
	}
	e := &entry{}
	m.dirty[key] = e
	return e
}

func (m *Map) dirtyLocked(read readOnly) {
	if m.dirty != nil {
		return
	}
	m.dirty = make(map[any]*entry, len(read.m))
	for k, e := range read.m {
		if !atomic.CompareAndSwapPointer(&e.p, nil, expunged) && atomic.LoadPointer(&e.p) != expunged {
			m.dirty[k] = e
		}
	}
}

// Store sets the value of a key.
func (m *Map) Store(key, value any) { m.Swap(key, value) }

// Swap sets the value of a key and returns the one before.
func (m *Map) Swap(key, value any) (previous any, loaded bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	e := m.locked(key)
	previous, loaded = e.load()
	e.set(value)
	return previous, loaded
}

// LoadOrStore returns the value of a key if there is one, else it sets it.
func (m *Map) LoadOrStore(key, value any) (actual any, loaded bool) {
	if actual, loaded = m.Load(key); loaded {
		return actual, true
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	e := m.locked(key)
	if actual, loaded = e.load(); loaded {
		return actual, true
	}
	e.set(value)
	return value, false
}

// LoadAndDelete deletes a key and returns the value it had.
func (m *Map) LoadAndDelete(key any) (value any, loaded bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	read := m.loadReadOnly()
	e, ok := read.m[key]
	if !ok && read.amended {
		e, ok = m.dirty[key]
		delete(m.dirty, key)
		m.missLocked()
	}
	if !ok {
		return nil, false
	}
	value, loaded = e.load()
	if loaded {
		e.delete()
	}
	return value, loaded
}

// Delete deletes a key.
func (m *Map) Delete(key any) { m.LoadAndDelete(key) }

// CompareAndSwap sets a key's value if it equals old.
func (m *Map) CompareAndSwap(key, old, new any) (swapped bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if e := m.find(key); e != nil {
		if value, ok := e.load(); ok && value == old {
			e.set(new)
			return true
		}
	}
	return false
}

// CompareAndDelete deletes a key if its value equals old.
func (m *Map) CompareAndDelete(key, old any) (deleted bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if e := m.find(key); e != nil {
		if value, ok := e.load(); ok && value == old {
			e.delete()
			return true
		}
	}
	return false
}

func (m *Map) find(key any) *entry {
	if e, ok := m.loadReadOnly().m[key]; ok {
		return e
	}
	return m.dirty[key]
}

// Range calls f for each key and value until it returns false. It sees no state of one moment: what
// changes meanwhile may be seen or not.
func (m *Map) Range(f func(key, value any) bool) {
	read := m.loadReadOnly()
	if read.amended {
		m.mu.Lock()
		read = m.loadReadOnly()
		if read.amended {
			read = readOnly{m: m.dirty}
			m.storeReadOnly(read)
			m.dirty = nil
			m.misses = 0
		}
		m.mu.Unlock()
	}
	for k, e := range read.m {
		if value, ok := e.load(); ok && !f(k, value) {
			return
		}
	}
}

// Clear deletes all keys.
func (m *Map) Clear() {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.storeReadOnly(readOnly{})
	m.dirty = nil
	m.misses = 0
}
