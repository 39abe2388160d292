// Looking at a world without touching it: values as trees, goroutines, channels, memory, and words for what happens.
// Everything returned lives in the caller's arena and stays valid when the world moves on.
#ifndef INSPECT_INSPECT_H
#define INSPECT_INSPECT_H

#include "vm/run.h"

// ---- values ----------------------------------------------------------------------------------------

typedef struct Value Value;
struct Value {
    Str name; // variable, field, index, map key; empty for a dereferenced pointer
    Str type; // "[]int"
    Str text; // one line as a debugger shows it: 7, "Go语言", []int len 3 cap 4, nil, 0xc000012040
    int type_id;
    Kind kind;
    Addr addr; // where its bytes are; 0 when they are in no addressable place, as in a frame's slots
    uint64_t size;
    const uint8_t *bytes; // the bytes themselves (copied), size of them; NULL when unreadable
    Value *children;      // fields, elements, entries, what a pointer or interface leads to
    int n_children;
    uint64_t left_out; // elements not listed
    Addr points_to;    // pointers, slices, strings, maps, channels, closures: where to; 0 nil
};

typedef struct LookDepth {
    int depth, elements;
} LookDepth; // 0: defaults (3 levels, 64 elements)

Value *inspect_value(Arena *a, const World *w, int type, Addr at, Str name, LookDepth d);

// ---- goroutines ---------------------------------------------------------------------------------------

typedef struct VarView {
    Value value;
    VarKind kind;
    bool heap; /* its cell is in the heap */
    bool visible;
} VarView;

typedef struct DeferView {
    Str call;
    Pos pos;
    Value *args;
    int n_args;
    uint64_t frame;
    bool running;
} DeferView;
typedef struct PanicView {
    Str text;
    Pos pos;
    bool recovered, aborted, goexit;
} PanicView;

typedef struct FrameView {
    Str func;  // as native tracebacks have it: main.Map[...]
    Str title; // with what type parameters stand for: main.Map[T=int U=string]
    int func_id;
    uint32_t pc;
    Place at;
    uint64_t fp;
    VarView *vars;
    int n_vars; // parameters, results, locals in scope, captured
    DeferView *defers;
    int n_defers;          // last deferred first
    int runs;              // index of the frame that runs as a deferred call of this one; -1: none does
    bool returning;        // results are set, deferred calls run
    bool deferred, hidden; // runs as a deferred call; wrapper or library frame
} FrameView;

typedef struct GoroutineView {
    uint64_t id;
    GStatus status;
    WaitReason wait;
    Str name; // function it began in
    FrameView *frames;
    int n_frames; // innermost first
    PanicView *panics;
    int n_panics;  // newest first
    Addr waits_on; // channel or semaphore
    Str sending;   // text of the value it waits to send
    uint64_t parent;
    Place created;
    Str why;           // in words: what it waits for and what would wake it ("" when it does not wait)
    bool never;        // nothing can ever wake it: a nil channel, or one that nobody who can still act leads to
    bool library;      // began in a standard package
    uint64_t wakes_at; // virtual time when its timer ends its sleep; 0: no timer
} GoroutineView;

typedef struct GoroutineList {
    GoroutineView *at;
    int n;
} GoroutineList;
GoroutineList inspect_goroutines(Arena *a, const World *w, Str language); // in order of creation; dead ones left out
const GoroutineView *goroutine_find(const GoroutineList *l, uint64_t id);

Str inspect_panic(Arena *a, const World *w, const Panic *p); // its value as behind "panic: "

// ---- channels ---------------------------------------------------------------------------------------------

typedef struct WaiterView {
    uint64_t goroutine;
    Str value;
    bool select;
} WaiterView;
typedef struct ChannelView {
    Addr addr;
    Str name; // the variable that names it: the first found, outermost goroutine first; "" when none
    Str type, elem;
    uint64_t cap, len, sendx, recvx;
    bool closed, nil;
    Value *slots;
    int n_slots; // buffer, by index
    WaiterView *sendq, *recvq;
    int n_sendq, n_recvq;
    uint64_t *users;
    int n_users; // goroutines whose visible variables hold it
} ChannelView;
typedef struct ChannelList {
    ChannelView *at;
    int n;
} ChannelList;
ChannelList inspect_channels(Arena *a,
    const World *w); // reachable from visible variables and from waiting goroutines; nil channel variables too

// ---- locks ---------------------------------------------------------------------------------------------------

typedef struct LockView { // a Mutex, RWMutex, WaitGroup or Cond that lies at an address
    Addr addr;
    uint64_t size;
    int type_id;
    Str name, type;    // the expression that names it, "account.mu"; "sync.Mutex"
    uint64_t *waiting; // goroutines, in order of creation
    int n_waiting;
} LockView;
typedef struct LockList {
    LockView *at;
    int n;
} LockList;
LockList inspect_locks(Arena *a, const World *w); // reachable from visible variables

// ---- memory ------------------------------------------------------------------------------------------------

typedef struct Cell {
    uint64_t offset;
    uint32_t size;
    Str label, meaning;
    uint8_t bytes[16];
} Cell; // a field of a header, a rune of a string, padding, ...
typedef struct MemoryView {
    Addr addr;
    Str title;
    uint64_t size;
    const uint8_t *bytes;
    Cell *cells;
    int n_cells;
} MemoryView;
// The value's own bytes and what they mean: fields and padding, the words of a string, slice or interface.
MemoryView inspect_header(Arena *a, const World *w, const Value *v);
// What it leads to: a string's runes, a slice's backing array, a channel's hchan, a closure's record, what a pointer or an interface
// points to; for other kinds the same as inspect_header. At most 4096 bytes.
MemoryView inspect_memory(Arena *a, const World *w, const Value *v);

// ---- expressions and words --------------------------------------------------------------------------------

// Value of an expression (names, fields, indexing, *, &, len, cap, comparison, literals, calls of len and cap) in a frame of a goroutine
// (frame 0: innermost). NULL with a one-line problem when it cannot be had.
Value *inspect_expr(Arena *a, const World *w, uint64_t goroutine, int frame, Str expr, Str *problem);

// The frame that begins at fp and runs that function, as inspect_expr counts them; -1: the goroutine has no such frame (any more).
int inspect_frame_at(const World *w, uint64_t goroutine, uint64_t fp, int func);

// One sentence for what an event did, in "en" or "zh".
Str inspect_sentence(Arena *a, const World *w, const Event *e, Str language);

// The value that a send statement has just handed over, read where the sender keeps it; "" when it is not there any more.
Str inspect_sent(Arena *a, const World *w, const Event *e);

// What can happen next: the goroutines that can move and what each would do.
// what: the statement it would run, "close(jobs)"; outcome: what that does, found by running a copy of the world until the goroutine's next
// step: "G2 panics", "" when there is nothing to say; bad: a panic, a fatal error or a deadlock; preset: the default schedule takes it.
// A select of which several cases are ready is listed once for each of them: what is then the case's text.
typedef struct NextView {
    uint64_t goroutine;
    Str what, outcome;
    bool bad, preset;
    bool value;      // the outcome is what the expression `what` gives
    int select_case; // its number in source order; -1: no choice among cases
} NextView;
typedef struct NextList {
    NextView *at;
    int n;
} NextList;
NextList inspect_next(Arena *a, const World *w, Str language);

// Output so far; fd 1, 2, or 0 for both in order.
Str inspect_output(Arena *a, const World *w, int fd);
// Tells whether the running goroutine is at a border and of what kind.
const Instr *inspect_instr(const World *w);
Place inspect_place(const World *w, uint64_t goroutine); // innermost frame that is not hidden

#endif
