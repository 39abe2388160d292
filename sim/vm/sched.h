// Goroutines: made, run, parked, woken, ended. As Go's scheduler with one processor: runnext, a local queue, a global queue.
#ifndef VM_SCHED_H
#define VM_SCHED_H

#include "vm/mem.h"
#include "vm/run.h"

enum { TIME_SLICE = 1000 * 1000 /* ticks */, SLICE_NANOSECONDS = 10 * 1000 * 1000, FIRST_STACK = 256 };

enum Pending { PENDING_NONE, PENDING_CLOSED /* its send meets a closed channel: it panics */ };

enum GFlag {
    G_AT_BORDER = 1,      // stopped between safe points: its innermost frame is scanned whole, whatever its slots are
    G_STARTED = 2,        // has run
    G_PANIC_ON_FAULT = 8, // debug.SetPanicOnFault
    G_IN_MAP = 4,         // stopped inside of a write to a map: the instruction is begun again when it goes on
};

typedef enum Flow { // what the loop does after an operation
    FLOW_NEXT,      // goes on behind the instruction
    FLOW_FRAME,     // the same goroutine goes on in another frame: pc, fp and stack are in its G
    FLOW_SWITCH,    // takes everything anew from the world: another goroutine or frame runs, or the outcome is decided
} Flow;

// ---- the two doors (door.c)

void tell_listener(World *w, Run *run, EventKind kind, Addr object, uint64_t other, int detail);
static inline void tell(World *w, Run *run, EventKind kind, Addr object, uint64_t other, int detail) {
    if (__builtin_expect(run && run->event, 0))
        tell_listener(w, run, kind, object, other, detail);
}
uint64_t choose(World *w, Run *run, ChoiceKind kind, uint64_t options, uint64_t preset, const uint64_t *ids);
uint64_t world_random(World *w); // 64 bits of the default policy's own generator

// ---- goroutines

void sched_start(World *w, int entry);
// A new goroutine on `func`, whose parameter slots are copied from args. 0 at a limit. It is not in a queue yet.
Addr sched_create(World *w, uint64_t id, int func, Addr closure, const uint64_t *args);
Addr sched_go(World *w, Run *run, uint32_t pc, int func, Addr closure, const uint64_t *args); // the go statement

// The running goroutine (its pc and fp are stored) stops running.
INLINE void sched_park(World *w, Run *run, WaitReason reason, Addr object) {
    WorldState *s = w->state;
    G *g = g_running(w);
    g->status = G_WAITING;
    g->wait = (uint8_t)reason;
    g->wait_since = s->clock;
    tell(w, run, EVENT_PARK, object, 0, (int)reason);
    s->last_g = s->running;
    s->running = 0;
}
void sched_pass(World *w, Run *run);     // to the end of the global queue
void sched_step_aside(World *w);         // to the end of a queue where it is not the next one, when any other can run
void sched_exit(World *w, Run *run);     // its first function has returned, or Goexit has run all deferred calls
void sched_queue_last(World *w, Addr g); // at the end of the local queue
// A waiting goroutine can run: it is runnext, and who was that goes to the end of the local queue.
INLINE void sched_ready(World *w, Run *run, Addr at) {
    WorldState *s = w->state;
    G *g = g_at(w, at);
    g->status = G_RUNNABLE;
    g->wait = WAIT_NONE;
    tell(w, run, EVENT_WAKE, at, g->id, 0);
    s->n_runnable++;
    Addr kicked = s->runnext;
    s->runnext = at;
    if (kicked)
        sched_queue_last(w, kicked);
}
void sched_ready_last(World *w, Run *run, Addr g); // the same, at the end of the local queue

static inline bool sched_asks(const Run *run) { // somebody outside says who runs next
    return run && run->choose && !run->input_only;
}
// Decides who runs next and makes it ws->running. False: the outcome is decided (deadlock).
bool sched_pick(World *w, Run *run);
// The common case of it: whoever was made runnable last goes on in the same time slice. False: it is not that case.
INLINE bool sched_pick_next(World *w, Run *run) {
    WorldState *s = w->state;
    if (s->running || !s->runnext || s->n_timers || s->globalq_first || sched_asks(run) || s->outcome != RUNNING)
        return false;
    Addr at = s->runnext;
    G *g = g_at(w, at);
    s->runnext = 0;
    s->n_runnable--;
    g->status = G_RUNNING;
    g->flags = (uint8_t)((g->flags | G_STARTED) & ~G_AT_BORDER);
    s->running = at;
    if (s->last_g != at)
        tell(w, run, EVENT_SWITCH, at, 0, 0);
    return true;
}
void sched_charge(World *w, uint64_t ticks); // ticks that have been used

// ---- stacks (stack.c)

bool stack_grow(
    World *w, G *g, uint64_t need); // to hold `need` bytes; false: the outcome is decided (stack overflow, memory)
void stack_shrink_all(World *w);    // at a safe point, behind a collection
static inline uint64_t *stack_host(const World *w, const G *g) {
    return (uint64_t *)(w->heap + (g->stack - HEAP_BASE));
}
// Whether the fields say a frame that lies in the heap: what the program may have overwritten.
static inline bool stack_whole(const World *w, const G *g) {
    uint64_t off = g->stack - HEAP_BASE;
    return off < w->heap_size && g->stack_size <= w->heap_size - off && g->stack_size >= FIRST_STACK &&
           (off & 7) == 0 && g->fp <= g->stack_size - 8 && (g->fp & 7) == 0;
}

#endif
