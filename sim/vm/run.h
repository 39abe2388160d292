// Running a world, and the one door for chance.
#ifndef VM_RUN_H
#define VM_RUN_H

#include "vm/world.h"

// ---- choices: whatever Go leaves open -----------------------------------------------------------------

typedef enum ChoiceKind {
#define CHOICE(enumerator, word) CHOICE_##enumerator,
#include "vm/choices.def"
#undef CHOICE
    CHOICE_KINDS
} ChoiceKind;

typedef struct Choice {
    ChoiceKind kind;
    uint64_t goroutine;  // who asks (for GOROUTINE: who ran last)
    uint64_t options;    // answers are 0 .. options - 1 (RANDOM: any 64 bits when options is 0)
    uint64_t preset;     // the default schedule's answer
    const uint64_t *ids; // GOROUTINE: ids of the goroutines that can run; SELECT: case numbers that are ready
} Choice;

// ---- events: what is worth a mark on a timeline. They are told, not stored: the world does not know who listens --------

typedef enum EventKind {
#define EVENT(enumerator, word) EVENT_##enumerator,
#include "vm/events.def"
#undef EVENT
    EVENT_KINDS
} EventKind;

typedef struct Event {
    EventKind kind;
    uint64_t goroutine; // whose doing
    uint64_t other;     // second goroutine (receiver of a hand-off, goroutine created or woken), 0: none
    Addr object;        // channel, defer record, panic record, timer, semaphore address
    uint32_t pc;
    int32_t detail; // select case, WaitReason, exit code
} Event;

typedef struct Run {
    void *context;
    uint64_t (*choose)(void *context, const World *w, const Choice *c); // NULL: the default policy answers (preset)
    bool input_only; // choose has an answer of its own to CHOICE_INPUT alone: who runs next is not asked
    void (*event)(void *context, const World *w, const Event *e); // NULL: nobody listens
    // Exact mode only, called before an instruction flagged with STEP_*: true stops there.
    bool (*border)(void *context, const World *w, const Instr *at);
    uint64_t instrs;       // counts the instructions executed (exact mode)
    uint64_t steps;        // counts borders passed whose flags & step_mask (exact mode)
    uint64_t until_instrs; // stop when instrs reaches it; UINT64_MAX: never
    uint64_t until_steps;  // stop before the instruction that begins step number until_steps
    uint8_t step_mask;     // STEP_STMT | STEP_EVENT by default; with STEP_LIB library code counts too
    bool
        at_border; // the machine's: border stopped here and is not asked again for the same place. Clear it when the world is replaced
} Run;

typedef enum Stop { STOP_TICKS, STOP_INSTRS, STOP_STEP, STOP_BORDER, STOP_END /* outcome is not RUNNING */ } Stop;

// Fast mode: runs until the outcome is decided or about `ticks` more ticks have passed. The world is whole wherever it stops.
Stop world_run(World *w, Run *run, uint64_t ticks);
// Exact mode: the same instructions with the same effects, counted one by one.
Stop world_run_exact(World *w, Run *run);

// At a border: the running goroutine goes to the front of the run queue and goroutine id runs next. False: it cannot run.
bool world_switch(World *w, uint64_t id);
// A signal from outside: SIGQUIT ends the run with a dump of all goroutines.
void world_quit(World *w);
// The nth operation of that kind from now on fails: "open", "read", "write", "sync", "close", "remove". False for another word.
bool world_fault(World *w, Str operation, uint64_t nth);
// Moves the virtual clock forward and makes due timers fire.
void world_advance(World *w, uint64_t nanoseconds);
// Starts goroutine number `id` (0: the next free number) on a function without parameters and results, first in line to run: statements
// typed by a lesson or a presenter. Returns its id; 0 when a living goroutine has that number already.
uint64_t world_spawn(World *w, uint64_t id, int func, Addr closure);
// The program was extended (lang/extend.h): same ids, more code. p must contain all of the old program.
void world_extend(World *w, const Program *p);

const char *choice_word(ChoiceKind k);
const char *event_word(EventKind k);
void gc_collect(World *w); // at a safe point only

#endif
