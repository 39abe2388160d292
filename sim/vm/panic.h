// Deferred calls, panics, recover, Goexit. The running goroutine's G holds the pc of the instruction at work and its frame.
#ifndef VM_PANIC_H
#define VM_PANIC_H

#include "vm/link.h"
#include "vm/sched.h"

// Slots of arguments, few as a rule.
static inline void copy_args(uint64_t *to, const uint64_t *from, unsigned n) {
    while (n--) {
        *to++ = *from++;
        __asm__("" : "+r"(to)); // keeps the compiler from making a call of this
    }
}

// All start a panic at the running instruction and return FLOW_FRAME or FLOW_SWITCH.
Flow panic_value(World *w, Run *run, const uint64_t value[2]);
// runtime.Error values; the text is what Error() says.
Flow panic_error(World *w, Run *run, const char *format, ...) __attribute__((format(printf, 3, 4)));
Flow panic_plain(World *w, Run *run, const char *text); // without "runtime error: "
Flow panic_bounds(World *w, Run *run, const char *format, ...) __attribute__((format(printf, 3, 4)));
Flow panic_assertion(World *w, Run *run, Str text);
Flow panic_fault(World *w, Run *run, Addr address); // nil pointer dereference, with a signal line
Flow panic_index(World *w, Run *run, uint64_t index, uint64_t len, bool is_unsigned);
Flow panic_wrapper(World *w, Run *run, Str method);   // value method called using a nil pointer; method: "main.T.M"
Flow panic_loop(World *w, Run *run, LoopState state); // misuse of the body of a loop over a function
Flow panic_goexit(World *w, Run *run);                // not a panic, but unwinds as one

Flow panic_unwind(World *w, Run *run);                // UNWIND: the next deferred call, or recovery, or the end
Flow panic_printed(World *w, Run *run);               // PRINTED
Flow panic_recover(World *w, Run *run, uint64_t *to); // FLOW_NEXT

// A frame for `func` at byte offset fp, `distance` slots above its caller's. It becomes the running one: FLOW_FRAME.
Flow push_call(
    World *w, G *g, uint32_t fp, uint32_t distance, uint32_t return_pc, int func, Addr closure, const uint64_t *args);

// ---- defer.c ----

enum { SPARE_ARGS = 2 }; // slots of arguments that a spare record has room for

// func: -1 for a nil function value. args: the function's parameter slots.
Flow defer_add(World *w, Run *run, int func, Addr closure, const uint64_t *args);
// The common case of it: a function with few arguments, a spare record, nobody who listens. False: it is not that case.
INLINE bool defer_add_spare(World *w, const Run *run, G *g, Defer record,
    const uint64_t *base) { // func and closure, fp and pc are in the record
    const CallEntry *e = &w->linked->entries[record.func];
    Addr at = w->state->spare_defer;
    if (!at || e->params > SPARE_ARGS || (run && run->event))
        return false;
    Defer *d = mem_record_fast(w, at, sizeof *d + SPARE_ARGS * 8u);
    w->state->spare_defer = d->link;
    record.link = g->defers;
    record.n_args = e->params;
    *d = record;
    copy_args((uint64_t *)(d + 1), base + 1 + e->results, e->params);
    g->defers = at;
    return true;
}
static inline void defer_spare(
    World *w, Addr at, Defer *d) { // a record with no more than SPARE_ARGS arguments has been used
    memset(d, 0, sizeof *d + SPARE_ARGS * 8);
    d->link = w->state->spare_defer;
    w->state->spare_defer = at;
}
// Starts the frame's newest deferred call, which waits, at slot `base`, to come back to this instruction.
Flow defer_run(World *w, Run *run, unsigned base);
// Takes the goroutine's newest deferred call from its list and starts it. A nil function panics now.
Flow defer_start(World *w, Run *run, uint32_t fp, uint32_t distance, uint32_t return_pc);
// The body of a loop over a function defers for the function around it: place names that one's frame.
void defer_place(const World *w, uint64_t place[2]);
Flow defer_move(World *w, const uint64_t place[2]); // the newest deferred call, just made, is that frame's

#endif
