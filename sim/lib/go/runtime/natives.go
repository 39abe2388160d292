package runtime

// Gosched lets the other goroutines run first.
func Gosched()

// Goexit ends the goroutine after its deferred calls.
func Goexit()

func NumGoroutine() int

// wantGC makes the collector run at the next call.
func wantGC()

// setFinalizer keeps the finalizer of an object; runner is the goroutine that will run it.
func setFinalizer(obj, finalizer any, runner func())

// deferFinalizer makes the first finalizer that waits a deferred call of the function that calls it. False: none waits.
func deferFinalizer() bool

// finalizing tells whether there is a goroutine that runs finalizers.
func finalizing() bool

// finalized says that the goroutine that runs finalizers ends.
func finalized()

// memory fills in, in this order: bytes allocated ever, allocations, frees, bytes in use, bytes at which the next
// collection begins, collections.
func memory(counts []uint64)

// caller describes the frame that many calls above this function; pc 0: there is none.
func caller(skip int) (pc uintptr, file string, line int)

// function describes the function that a pc lies in.
func function(pc uintptr) (name string, entry uintptr, file string, line int)

// trace writes the calling goroutine's frames, or all goroutines', as a goroutine dump does.
func trace(all bool) string
