package sync

// A Pool keeps values for later use, to spare allocations. What Get returns is anything that was
// Put, or what New makes. A Pool may forget at any time: here, as in Go, what lies unused through
// two garbage collections is gone.
type Pool struct {
	noCopy noCopy
	local  *poolLocal
	gcs    uintptr    // collections that local knows of
	victim *poolLocal // what local was before the last collection
	spare  uintptr
	New    func() any
}

// A poolLocal belongs to one processor in Go; here there is one.
type poolLocal struct {
	private any       // the first value Put: the first to be taken
	shared  *poolItem // more of them, last in first out
}

type poolItem struct {
	next *poolItem
	x    any
}

// Put adds x; nil is not kept.
func (p *Pool) Put(x any) {
	if x == nil {
		return
	}
	p.age()
	if p.local == nil {
		p.local = &poolLocal{}
	}
	if p.local.private == nil {
		p.local.private = x
	} else {
		p.local.shared = &poolItem{p.local.shared, x}
	}
}

// Get takes a value out of the pool.
func (p *Pool) Get() any {
	p.age()
	x := p.local.take()
	if x == nil {
		x = p.victim.take()
	}
	if x == nil && p.New != nil {
		x = p.New()
	}
	return x
}

func (l *poolLocal) take() (x any) {
	switch {
	case l == nil:
	case l.private != nil:
		x, l.private = l.private, nil
	case l.shared != nil:
		x, l.shared = l.shared.x, l.shared.next
	}
	return x
}

// age notices collections: each throws the victim away and makes local the next one.
func (p *Pool) age() {
	gcs := uintptr(collections())
	if gcs == p.gcs {
		return
	}
	p.victim = p.local
	if gcs > p.gcs+1 {
		p.victim = nil
	}
	p.local, p.gcs = nil, gcs
}
