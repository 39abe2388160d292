// Finalizers: functions that run when an object can no longer be reached. The collector finds the objects (gc.c), a goroutine of the
// runtime's own runs the functions, one after the other, in the order in which they were set.
#ifndef VM_FINALIZER_H
#define VM_FINALIZER_H

#include "vm/native.h"
#include "vm/sched.h"

typedef enum FinalizerState { FINALIZER_NONE, FINALIZER_SET, FINALIZER_QUEUED } FinalizerState;

typedef struct Finalizer { // in the array ws->finalizers
    Addr object, closure;
    uint64_t type_word; // when the function's parameter is an interface: its first word; else 0
    uint64_t state;     // FinalizerState
} Finalizer;

// The nth of ws->n_finalizers; NULL: the program has overwritten the array.
Finalizer *finalizer_at(World *w, uint64_t n);

// False: the object has one, or there is no memory. The object is one that begins at the address.
bool finalizer_set(World *w, Addr object, Addr closure, uint64_t type_word);
void finalizer_remove(World *w, Addr object);
// After a collection: when finalizers wait and nobody runs them, a goroutine begins to.
void finalizers_start(World *w, Run *run);
// For the goroutine that runs them, in a native: the first of those that wait becomes a deferred call of the calling function.
// False: none waits, or the run has ended.
bool finalizer_defer(Call *c);

#endif
