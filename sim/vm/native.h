// What a native function of lib sees of the machine.
// A native gets the callee's frame slots as CALLN lays them out: slot 0 is unused, results from slot 1, then parameters. It
// reads parameters, writes results, and says what happens next. It never calls Go code and never keeps a host pointer.
// Memory is not collected while a native runs, so several allocations in one native are safe.
#ifndef VM_NATIVE_H
#define VM_NATIVE_H

#include "vm/run.h"

typedef enum NativeStatus {
    NATIVE_DONE,
    NATIVE_PARKED, // native_park was called: the goroutine goes on behind the call when it is woken
    NATIVE_YIELD,  // done, and the goroutine goes to the end of the global queue (Gosched)
    NATIVE_PANIC,  // native_panic_* was called
    NATIVE_END,    // the outcome is decided (os.Exit, fatal error)
    NATIVE_GOEXIT, // runtime.Goexit
} NativeStatus;

typedef struct Call {
    World *w;
    Run *run;
    uint64_t *slot;     // results from slot[1]; fetch again through native_slots after an allocation
    const Func *callee; // NULL; natives have no Func
    uint32_t pc;
} Call;

typedef NativeStatus (*Native)(Call *c);

typedef struct NativeEntry {
    const char *name;
    Native fn;
} NativeEntry;
struct NativeTable {
    Native *fns;
    int n;
}; // by Program native id; NULL where nothing is bound: calling it is a fatal error that names it

// --- memory
Addr mem_new(World *w, int type); // zero value of a type; 0 when the memory limit is hit (the outcome is then LIMIT)
Addr mem_array(World *w, int elem_type, uint64_t n);        // backing array of n elements, capacity not rounded
Addr mem_bytes(World *w, uint64_t n);                       // without pointers
uint64_t mem_round_size(uint64_t bytes, bool has_pointers); // Go's size class rounding, as growslice sees it

// --- values in slots
typedef struct GoString {
    Addr at;
    uint64_t len;
} GoString;
typedef struct GoSlice {
    Addr at;
    uint64_t len, cap;
} GoSlice;
Str native_str(const World *w, const uint64_t *slot); // view of a string's bytes; valid until the next allocation
void native_set_str(World *w, uint64_t *slot, Str s); // allocates and stores {pointer, length}
// type id of an interface's dynamic type (0: nil) and the place of its value
int iface_type(const World *w, const uint64_t *slot);
const void *iface_value(
    const World *w, const uint64_t *slot); // the value's bytes in memory layout; for direct types the data word itself
void iface_make(World *w, uint64_t *slot, int type, const void *value); // boxes as MKIFACE does

// --- control
void native_park(Call *c, WaitReason reason, Addr object);
void native_wake(World *w, Run *run, Addr g); // makes a parked goroutine runnable through runnext, as goready
NativeStatus native_panic_error(Call *c, const char *format, ...)
    __attribute__((format(printf, 2, 3))); // runtime.Error, text as given
NativeStatus native_panic_text(Call *c, const char *format, ...) __attribute__((format(printf, 2, 3))); // panic(string)
NativeStatus native_fatal(Call *c, const char *format, ...) __attribute__((format(printf, 2, 3))); // fatal error: ...
NativeStatus native_exit(Call *c, int code);
uint64_t native_choose(Call *c, ChoiceKind kind, uint64_t options, uint64_t preset);
bool native_fault(
    Call *c, Str operation); // whether this operation of the outside fails: armed by world_fault, else a choice
void native_event(Call *c, EventKind kind, Addr object, int detail);
void native_output(Call *c, int fd, const void *bytes, uint64_t len);

// --- timers and semaphores (sema.c, timer.c)
NativeStatus sema_acquire(Call *c, Addr sema, WaitReason reason, bool lifo); // parks while *sema == 0, else takes one
void sema_release(Call *c, Addr sema, bool handoff);
Addr timer_start(World *w, uint64_t when, uint64_t period, uint32_t action, Addr target, Addr arg);
bool timer_stop(World *w, Addr timer); // true if it was still active

#endif
