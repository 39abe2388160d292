// The world: everything a running program is, as bytes without host pointers.
// One host mapping holds, in this order: WorldState, the heap's tables, the static segment, the heap. Equal bytes are equal worlds;
// copying the used pages copies the world whatever it is doing. This header decides the layout of the runtime's records; what they
// do is decided in sched.c, chan.c, panic.c, ... Field names are Go's runtime's.
#ifndef VM_WORLD_H
#define VM_WORLD_H

#include "lang/program.h"

typedef uint64_t Addr; // simulated address; 0 is nil

// Stands in a pointer slot of a frame whose variable will not be read again, once the object that it led to has been collected.
#define DEAD_WORD 0xdeaddeaddeaddeafull

// ---- records that live in the heap -----------------------------------------------------------------

typedef enum GStatus { G_IDLE, G_RUNNABLE, G_RUNNING, G_WAITING, G_DEAD } GStatus;

typedef enum WaitReason {
#define WAIT(enumerator, text) WAIT_##enumerator,
#include "vm/waits.def"
#undef WAIT
    WAIT_COUNT
} WaitReason;
const char *wait_text(WaitReason r); // as goroutine dumps print it

typedef struct Sudog { // a goroutine waiting on one channel (or semaphore: sema.c)
    Addr g, chan;
    Addr next, prev; // in the channel's queue
    Addr waitlink;   // the goroutine's other sudogs (select)
    uint32_t
        elem; // frame byte offset (from the stack's start) of the value to send, or of the place to receive into; 0: dropped
    uint32_t ok;         // the same for ok; 0: none
    uint32_t chosen;     // select: the same for the index of the case
    int16_t select_case; // -1: not a select
    uint16_t is_send;
} Sudog;

typedef struct G { // a goroutine
    uint64_t id;
    uint8_t status, wait; // GStatus, WaitReason
    uint8_t
        pending; // what starts when it runs next: enum Pending in sched.h (a panic because its channel was closed, ...)
    uint8_t flags; // enum GFlag in sched.h
    uint32_t pc;   // next instruction, when not running
    uint32_t fp;   // frame, in bytes from stack
    uint32_t stack_size;
    Addr stack;
    Addr defers;           // innermost Defer
    Addr panics;           // innermost Panic
    Addr waiting;          // sudogs while it waits on channels; the first of them is `own`
    Addr cases;            // room for the sudogs of a select behind the first: {count, Sudog...}, kept for the next one
    Addr schedlink;        // next in a run queue
    Addr alllink, allprev; // in order of creation
    uint64_t parent;       // id of the goroutine that created it
    uint32_t created_pc;   // its go statement
    uint32_t entry;        // function it began in
    uint64_t wait_since;   // virtual nanoseconds
    Sudog own;             // the first thing it waits for needs no record of its own
} G;

typedef struct WaitQ {
    Addr first, last;
} WaitQ;

typedef struct Hchan { // Go's hchan, field for field
    uint64_t qcount, dataqsiz;
    Addr buf;
    uint16_t elemsize;
    uint16_t slots; // of an element in a frame
    uint32_t closed;
    Addr timer;        // that sends on it, as since Go 1.23
    uint64_t elemtype; // type record's address
    uint64_t sendx, recvx;
    WaitQ recvq, sendq;
    uint64_t lock;
} Hchan;

typedef struct Defer { // arguments follow, in whole slots: results' room is not kept
    Addr link;         // the next older one of the goroutine
    Addr closure;      // or 0
    uint32_t func;     // function id; the nil closure's is UINT32_MAX
    uint32_t fp;       // frame that deferred it
    uint32_t pc;       // its defer statement
    uint32_t n_args;   // slots of arguments behind the record
} Defer;

typedef struct Panic {
    Addr link;         // the older panic it covers
    uint64_t value[2]; // the interface
    uint64_t text
        [2]; // {pointer, length} of what its Error or String method said when the program died of it (the dying goroutine
             // calls the method before it ends). Pointer 0: printed by its type
    uint64_t fault_addr; // of the signal line
    uint32_t fp;         // frame that panicked
    uint32_t pc;         // its instruction
    uint32_t frame; // the panic's own frame on top of it: {header, address of this record}; deferred calls stand above
    uint32_t defer_fp;  // frame of the deferred call now running for it
    uint32_t target_fp; // frame whose deferred call that is: goes on at its recover_pc when the panic is recovered
    uint8_t recovered, aborted, goexit, runtime_error;
    uint8_t signal;   // 0, or the code in its signal line
    uint8_t printing; // its Error or String method runs, or has run
    uint8_t pad[6];
} Panic;

enum TimerAction {
    TIMER_WAKE, // makes the goroutine `target` runnable (Sleep)
    TIMER_SEND, // sends on channel `target` without blocking; the element's second word is the virtual clock, its first `arg`, the rest zero
    TIMER_GO,   // starts a goroutine with the function value `target`
};

typedef struct Timer {
    uint64_t when, period, seq;
    uint32_t action; // TimerAction
    uint32_t index;  // place in ws->timers + 1; 0: not active
    Addr target;
    uint64_t arg;
} Timer;

// ---- the state at the front --------------------------------------------------------------------------

typedef enum Outcome {
    RUNNING,
    EXITED /* main returned or os.Exit */,
    PANICKED,
    FATAL /* deadlock and other fatal errors */,
    LIMIT,
    QUIT /* SIGQUIT */
} Outcome;

typedef struct Limits {
    uint64_t memory, goroutines, output, ticks;
} Limits; // bytes, count, bytes, ticks; 0: the default

typedef struct WorldState {
    uint64_t magic, version;
    uint64_t ticks;   // calls and turns of loops so far
    uint64_t clock;   // virtual nanoseconds since the start
    uint64_t rng;     // state of the default answer for random choices
    uint32_t outcome; // Outcome
    int32_t exit_code;
    Addr running; // G that runs; 0 between
    Addr runq_first, runq_last, runnext, globalq_first, globalq_last;
    uint64_t n_runnable; // in those queues
    int64_t slice;       // ticks left before the running goroutine is preempted
    Addr all_first, all_last;
    uint64_t n_goroutines, next_goid;
    Addr timers; // array of the addresses of n_timers active timers: a binary heap ordered by when, then seq
    uint64_t n_timers, timer_seq;
    uint64_t sched_tick; // goroutines scheduled: every 61st time the global queue comes first
    uint64_t
        clock_ticks; // ticks already turned into virtual time: a busy program's clock moves by a time slice for each slice it used
    Addr args; // os.Args: array of n_args Go strings
    uint64_t n_args;
    uint32_t main_exited; // main called runtime.Goexit
    uint32_t fault_code;  // of the signal that ended the run: "fault", at fault_addr; else 0
    Addr fault_addr;
    Addr output_first, output_last; // chunks: {next, used, bytes...}; each write is tagged with its fd: see output.c
    uint64_t output_len;
    Addr fatal_text, fatal_len; // of a FATAL outcome, without "fatal error: "
    Addr last_g;                // goroutine that ended the run (panicked, exited); kept for the report
    uint64_t heap_live, heap_next, heap_allocs, heap_frees, heap_total, gcs, gc_wanted;
    Addr spare_defer; // cleared Defers with room for two arguments, to be used again until the next collection
    Addr spare_panic; // cleared Panics likewise
    Addr semas;       // waiters of sync primitives: see sema.c
    Addr files;       // the simulated files: see lib/os.c
    Addr typed;       // closure of the line that was typed last into a frame: its variables are read after it ended
    uint64_t faults;  // injected faults still armed
    Addr finalizers;  // array of records: see finalizer.h
    uint64_t n_finalizers, finalizers_room;
    uint64_t queued_finalizers, next_finalizer; // of unreachable objects; none of them stands before the next one
    uint32_t finalizer_runner;                  // function of the goroutine that runs them
    uint32_t finalizing;                        // there is such a goroutine
    Addr mapped;                                // first object of mapped pages: see mapped.h
    Addr made;                                  // descriptions of types made at run time: see made.h
    uint64_t made_len;
    Limits limits;
    // the heap's own state (spans, free lists) follows in heap.h's HeapState
} WorldState;

// ---- the handle ------------------------------------------------------------------------------------------

typedef struct NativeTable NativeTable;

typedef struct World {
    const Program *program; // with `made`, a view of the compiled one that has the made types too
    const NativeTable *natives;
    uint8_t *base;                      // the mapping; owned
    uint64_t reserved;                  // its length: limit of memory
    WorldState *state;                  // = base
    uint8_t *statics;                   // host place of STATIC_BASE
    uint8_t *heap;                      // host place of HEAP_BASE
    uint64_t heap_size;                 // bytes of the heap in use (mirrors the heap's top): what the program can reach
    uint64_t static_size, rodata_size;  // bytes of the static segment, and of its read-only beginning
    uint8_t *heap_dirty, *static_dirty; // dirty marks of the two segments, inside dirty
    struct Linked *linked;              // the program as the loop wants it (link.h); shared between copies
    struct MadeTypes *made;             // NULL when the program cannot make types; owned
    uint8_t *dirty; // one byte for each page of WORLD_PAGE bytes written since the last world_clean; owned
} World;

enum { WORLD_PAGE = 1024 };

// The world before the first instruction of program->entry, with goroutine 1 ready to run. args: os.Args, may be NULL.
World *world_open(const Program *p, const NativeTable *natives, const Limits *limits, const char *const *args);
void world_close(World *w);
World *world_copy(const World *w);
const Program *world_program(const World *w); // as compiled, without the types that it has made
// Dirty pages are those with w->dirty[page] != 0 since the last clean, all below world_used. A goroutine's whole stack counts as
// written when it runs, so a dirty page need not differ.
uint64_t world_used(const World *w); // bytes from base that can be other than zero, a multiple of WORLD_PAGE
void world_clean(World *w);
// After bytes of the mapping were replaced from outside (history puts pages back): what the handle mirrors is set anew.
void world_refresh(World *w);
bool world_equal(const World *a, const World *b);
uint64_t world_hash(const World *w); // the sum of world_page_hash over the pages, dirty or not: same for equal worlds
uint64_t world_page_hash(uint64_t number, const uint8_t *page); // 0 for a zero page
void world_tidy(World *w); // zeroes what lies above the frames in use: brings equal states to equal bytes

// Host memory of n bytes at a simulated address; NULL when any of it is outside. Read-only use.
const void *world_at(const World *w, Addr at, uint64_t n);
void *world_write(World *w, Addr at, uint64_t n); // marks the pages dirty; NULL also for rodata

// Reading what only the machine knows how to lay out; both bounded whatever the bytes are.
typedef struct MapEntry {
    Addr key, value;
} MapEntry; // where they lie
uint64_t map_read(
    const World *w, Addr map, int type, MapEntry *entries, uint64_t max); // returns the number of entries the map has
// The output in order, piece by piece: *cursor is 0 at first. False at the end.
bool output_read(const World *w, uint64_t *cursor, int *fd, Str *bytes);
// Somebody took the output up to *cursor: it leaves the world, so that a program can write for ever. Sets *cursor anew.
void world_drain(World *w, uint64_t *cursor);
// The seed of the default answers to random choices; before the first instruction.
void world_seed(World *w, uint64_t seed);

// Frames of a goroutine, innermost first. A header is {u32 return pc, u32 distance to the caller's frame in slots}; three return pcs
// are no places in the code: FRAME_BOTTOM, and FRAME_UNWIND or FRAME_PRINT where the runtime called a deferred function or an Error
// method for a panic. Below such a frame lies the panic's own frame {header, Panic}, whose function is -1.
enum { FRAME_BOTTOM = -1, FRAME_UNWIND = -2, FRAME_PRINT = -3 };
typedef struct Frame {
    uint32_t fp; // bytes from the stack's start
    uint32_t
        pc; // the instruction it is at: the call for outer frames; for the innermost one the next instruction, but the one
            // before when the goroutine waits
    int func; // -1: a panic's frame; slot 1 is the Panic's address
} Frame;
bool frame_first(const World *w, const G *g, Frame *f);  // false: no whole frame (dead, or its stack was overwritten)
bool frame_next(const World *w, const G *g, Frame *f);   // false at the bottom
int frame_func(const World *w, const G *g, uint32_t fp); // of the frame there; -1: none is
// Whether a variable of the frame, or a part of it, led to an object that has been collected, since it is not read again.
bool frame_collected(const World *w, const G *g, const Frame *f, const Variable *v);

static inline const G *world_g(const World *w, Addr g) {
    return (const G *)world_at(w, g, sizeof(G));
}

#endif
