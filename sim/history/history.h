// A run and all the ways it could have gone: program + choices, snapshots, seek to any step, branches.
// Everybody above the machine steps through this: the window, lessons, reports, tests. The history owns its worlds.
// A moment is named by the number of instructions executed on its branch (Moment.instr); steps count the borders on the way.
// What is done to the world from outside (pick, answer, exec, advance, quit, fault) counts as one instruction and one step, so that the
// moments before and after it both have a name.
#ifndef HISTORY_HISTORY_H
#define HISTORY_HISTORY_H

#include "lang/gen/compile.h"
#include "vm/native.h"

typedef struct History History;

typedef struct Moment {
    uint64_t instr, step;
} Moment; // step: number of borders (statements and visible operations) passed

typedef enum Unit { // how far one step goes
    UNIT_INSTR,
    UNIT_STEP,      // the next border: statement or visible operation
    UNIT_EVENT,     // the next visible operation's effect
    UNIT_STATEMENT, // the followed goroutine's next statement
    UNIT_LINE,      // ... next source line, at this depth or further out (steps over calls)
    UNIT_CALL,      // ... until its frame returns or calls
    UNIT_GOROUTINE, // until another goroutine, or this one again, moves: the running goroutine changes
} Unit;

typedef struct LoggedEvent {
    Event event;
    Moment at;
} LoggedEvent; // at: the first moment that shows its effect

History *history_open(
    const Program *p, const NativeTable *natives, const Limits *limits, const char *const *args, uint64_t seed);
void history_close(History *h);

// How a statement typed from outside becomes code (lib_importer, lib_bind, lib_unbind); without it history_exec refuses.
typedef struct Extender {
    const Importer *importer;
    NativeTable *(*bind)(const Program *p);
    void (*unbind)(NativeTable *table);
} Extender;
void history_set_extender(History *h, const Extender *e);
void history_step_into_library(
    History *h, bool on); // units stop in library code too; off at first. Step numbers do not depend on it

const World *history_world(const History *h); // now; valid until the next call that moves
const Program *history_program(const History *h);
Moment history_now(const History *h);
Moment history_end(const History *h); // furthest moment reached on this branch
bool history_ended(const History *h); // the outcome is decided now

// Moves. True when the place was reached, false when the run ended (or began) first; either way `now` is whole.
bool history_forward(History *h, Unit unit);
bool history_back(History *h, Unit unit); // to the previous border that forward(unit) would have stopped at
bool history_seek(History *h, uint64_t instr);
bool history_seek_step(History *h, uint64_t step);
// Runs forward until `holds` says true at a border (it may read the world), the end, or max_steps borders.
bool history_until(History *h, bool (*holds)(void *context, const History *h), void *context, uint64_t max_steps);
void history_finish(History *h);                     // to the end (bounded by the limits)
void history_follow(History *h, uint64_t goroutine); // 0: whoever runs. STATEMENT, LINE and CALL keep to it
uint64_t history_followed(const History *h);

// Choices. At a border the user can let another goroutine run, or answer the next choice otherwise. Going back and choosing
// differently opens a branch; the old branch is kept.
bool history_pick(History *h, uint64_t goroutine); // false: it cannot run
// For the next such choice of that goroutine (0: of any). GOROUTINE: the id of the one that shall run; SELECT: the case's number in source
// order; others: as run.h says. An answer that the choice does not offer is passed over and the preset holds.
void history_answer(History *h, ChoiceKind kind, uint64_t goroutine, uint64_t answer);
// Who answers choices that nobody has answered, as Run.choose does: standard input, an explorer. What is not the preset is noted.
// runs: it is asked who runs next, too; without it that is cheaper.
void history_set_outside(
    History *h, uint64_t (*answer)(void *context, const World *w, const Choice *c), void *context, bool runs);
// A statement of Go typed from outside, in the scope of package main; part of the choices. It runs as a goroutine with that number (0: the
// next free one), first in line. Returns the number; 0 when a living goroutine has it already, or after errors, which are then in diags
// (its arena must be set).
uint64_t history_exec(History *h, uint64_t goroutine, Str statement, Diagnostics *diags);
// A statement or an expression typed into a frame of a goroutine: it sees the frame's variables. frame: the frame's fp, as inspect
// gives it. It runs on a branch of its own, as a goroutine of its own, first in line; its number, or 0 after errors. When that goroutine has ended,
// history_typed_value gives the expression's value (false: it was a statement, or is not there), and history_typed_store puts what
// the line assigned to variables in slots into the frame, if that stands where it stood.
uint64_t history_type(History *h, uint64_t goroutine, uint32_t frame, Str line, Diagnostics *diags);
bool history_typed_value(const History *h, int *type, Addr *at);
void history_typed_store(History *h);
void history_advance(History *h, uint64_t nanoseconds);
void history_quit(History *h); // SIGQUIT
// The nth such operation from now fails: "open", "read", "write", "sync", "close". The program sees Go's input/output error; text is kept
// with the choices only.
void history_fault(History *h, Str operation, Str text, uint64_t nth);

int history_branches(const History *h);
int history_branch(const History *h);
typedef struct BranchInfo {
    int parent;
    Moment fork, end;
    Str choice;
} BranchInfo;
BranchInfo history_branch_info(const History *h, int branch);
void history_fork(History *h); // now begins a new branch; what was given later on this one is not part of it
bool history_given_later(const History *h);     // going on from here would do again what was given later
bool history_go_branch(History *h, int branch); // same moment if the branch has it, else its fork

// The timeline: events of the current branch in order, up to its end.
int history_n_events(const History *h);
const LoggedEvent *history_event(const History *h, int i);
int history_branch_n_events(const History *h, int branch); // the same of another branch
const LoggedEvent *history_branch_event(const History *h, int branch, int i);

// A run as a text file: program and hash, seed, choices by name, one a line, in the order of the run. Replaying gives the same bytes.
//   g5 run 2 = g7          the third time that somebody was chosen to run after goroutine 5, goroutine 7 was (counting begins with 0)
//   g1 select 0 = 1        goroutine 1's first select took case 1; map, random and fault in the same way
//   g1 12 pick g3          before goroutine 1 passed its border number 12, goroutine 3 was let run; " +4": that many instructions later
//   g1 40 exec g2 in g1 128 "x = 3"   typed into the frame of g1 at 128; then "store"
//   g1 40 exec g2 "c <- 1" also: advance NANOSECONDS, quit, fault OPERATION NTH "text"; "start": the beginning of the run
// *problem is set to one line when a choice found no place (then false), or when the program has changed but all did. Now is the beginning.
Str history_save(const History *h, Arena *a);
bool history_replay(History *h, Str text, Str *problem); // on a fresh history of the same program

#endif
