// What a history is made of. Only this folder looks inside.
#ifndef HISTORY_STATE_H
#define HISTORY_STATE_H

#include "history/history.h"
#include "history/pages.h"

// ---- what came from outside -------------------------------------------------------------------------

typedef enum InputKind {
#define INPUT(enumerator, word) INPUT_##enumerator,
#include "history/inputs.def"
#undef INPUT
    INPUT_KINDS
} InputKind;

// Which of the choices of a run: the moment behind the instruction that asked, and how many that instruction asked before. Who runs next
// is counted apart, from WHO on, since the machine asks for it only when somebody might answer.
typedef struct Asked {
    uint64_t at;
    uint32_t nth;
} Asked;

#define WHO 0x80000000u

// The choices that were asked last.
typedef struct AskedLast {
    uint64_t at;
    uint32_t n, n_who;
} AskedLast;

enum { NOT_USED = UINT64_MAX };

typedef struct Input {
    InputKind kind;
    uint64_t at;         // the moment before it; the moment after is at + 1
    uint64_t goroutine;  // PICK, EXEC, ANSWER
    uint64_t number;     // ANSWER: the answer; ADVANCE: nanoseconds; FAULT: which one
    ChoiceKind choice;   // ANSWER
    uint64_t used_at;    // ANSWER: moment of the choice it answered; NOT_USED: none yet
    Str text, operation; // EXEC: statement; FAULT: text and operation. In the history's arena
    int program;         // EXEC: index into History.programs
    int func;            // EXEC: function to start
    uint64_t owner;      // EXEC, STORE: goroutine whose frame the line was typed into; 0: into none
    uint32_t frame;      // its fp
} Input;

// A choice that was not answered as the default schedule would.
typedef struct Answer {
    Asked asked;
    uint64_t number; // goroutine's id, case's number, or the answer itself: see history_answer
} Answer;

// ---- snapshots ----------------------------------------------------------------------------------------

typedef struct Snapshot {
    uint64_t instrs, steps;
    AskedLast asked;
    uint64_t cost; // nanoseconds it took to come here from the beginning
    PageTable pages;
} Snapshot;

typedef struct Branch {
    int parent; // -1: the first
    Moment fork, end;
    Str choice;    // in words, for a list of branches
    Input *inputs; // in order; those before the fork are copies of the parent's
    int n_inputs, cap_inputs;
    Answer *answers;                   // in order of asking; as with inputs
    int n_answers, cap_answers, n_who; // n_who of them say who runs next
    int first_open;                    // inputs before it wait for no choice
    Snapshot **snapshots;              // in order; the branch's own, none before the fork
    int n_snapshots, cap_snapshots;
    LoggedEvent *events; // the branch's own
    int n_events, cap_events;
} Branch;

// `old` and one statement more.
typedef struct Extension {
    const Program *old;
    Program *program;     // owned
    NativeTable *natives; // owned
    Str statement;
    int func;
    int frame_func; // typed into a frame: its function and place; -1: into none
    uint32_t frame_pc;
    TypedLine line;
} Extension;

typedef struct Watch Watch;

struct History {
    Arena arena;
    World *world;
    Run run;
    uint64_t seed;
    Limits limits;
    const char *const *args; // in the arena
    const Program *program;  // the first
    const NativeTable *natives;
    Extender extender;
    Extension *programs;
    int n_programs, cap_programs;
    Branch *branches;
    int n_branches, cap_branches, branch;
    uint64_t followed;
    bool into_library;
    uint64_t (*outside)(
        void *context, const World *w, const Choice *c); // answers what nobody has answered; NULL: the default
    void *outside_context;
    bool outside_runs; // it is asked who runs next, too
    Asked now;         // the choice that is being asked

    PageStore store;
    Snapshot *base;   // the live world is base + its dirty pages
    uint64_t running; // nanoseconds the live world ran since base
    uint64_t spacing; // nanoseconds between snapshots
    uint64_t most_bytes;

    AskedLast asked;
    uint64_t known; // when the world began to run: events and answers up to this moment are noted already
    int thinned;    // how often the logs were thinned
    Watch *watch;   // who looks at borders while the world runs; NULL: nobody
};

// What is asked at borders while the world runs. `border` says true to stop there.
struct Watch {
    bool (*border)(Watch *watch, History *h, const World *w, const Instr *at);
    bool (*input)(Watch *watch, History *h); // after something from outside was applied; NULL: goes on
    bool (*choice)(
        Watch *watch, History *h, const Choice *c, uint64_t *number); // NULL, or told of every choice; true: it answers
    bool before_inputs; // `border` is asked for a border that something from outside is applied at, too
    uint64_t asked_at;  // moment of the border that was asked last: no border is asked twice
    unsigned seen;      // bits of EventKinds since the last look
};

// engine.c
typedef enum Reached { REACHED_TARGET, REACHED_STOP, REACHED_END } Reached;
// Runs forward to moment `target`, applying what came from outside on the way, until the watch says stop or the run ends.
Reached engine_run(History *h, uint64_t target, Watch *watch);
void engine_hook(History *h);
uint64_t nanoseconds_now(void);

// inputs.c
int inputs_before(const Branch *b, uint64_t at); // number of inputs that were applied before this moment
void input_apply(History *h, Input *in);
Input *input_push(Branch *b, Input in); // behind the last
// Notes it at the present moment, on a new branch when the future of this one is known, and does it. Valid until the next one.
Input *input_give(History *h, Input in);
const G *goroutine_by_id(const World *w, uint64_t id);
uint64_t input_answer(History *h, const World *w, const Choice *c);
bool input_asks_who(const History *h);                 // whether somebody may answer who runs next
const Answer *answer_to(const Branch *b, Asked asked); // NULL: the default's
void answer_push(Branch *b, Answer a);
void *grown(void *at, int n, int *cap, size_t item); // room for one more

// snapshots.c
Branch *branch_now(const History *h);
Snapshot *snapshot_before(const History *h, uint64_t instrs); // the latest at or before
void snapshot_take(History *h);
void snapshot_consider(History *h); // takes one when the last is too far away
void snapshot_restore(History *h, Snapshot *s);
void snapshots_close(History *h);

// events.c
void events_log(History *h, const Event *e, uint64_t at);

// typed.c
Addr typed_closure(World *w, const Extension *e, uint64_t owner, uint32_t frame); // 0: the frame is not what it was
void typed_store(World *w, const Extension *e, uint64_t owner, uint32_t frame);
int history_extend(History *h, Extension e, Diagnostics *diags); // e without program: made once; -1: errors
bool history_over(const History *h);

// save.c
uint64_t program_hash(const Program *p, Str *path); // of the user's files; the first one's path

// branches.c
int branch_add(History *h, int parent, Moment fork);
void branch_fork(History *h); // the present moment begins a new branch

#endif
