// What the panels show, as plain values: filled from a World by from_world.c, or by hand in tests. Panels see
// nothing else, so they cannot touch a World and cannot decide anything about Go.
//
// All texts and arrays live in the arena of the frame. Empty texts and zero counts mean "there is none".
// A step is counted from 0; the world shown is the one before step `step` is taken.
#ifndef VIEW_MODEL_H
#define VIEW_MODEL_H

#include "base/str.h"
#include "base/vec.h"

// ---- values ----

typedef struct ShownVar {
    Str name, type, value;
    Str old;          // the value before the last step, when that changed it
    Str path;         // the expression that names it in its frame, for parts of values; empty: the name
    Str note;         // its part in the frame: "named result", "captured", "parameter"
    uint64_t address; // where it lives; 0: in a frame's slot
    uint64_t target;  // what it points to, for pointers, channels, strings, slices, maps
    bool changed;
    int depth; // of nesting: a struct's fields follow it with depth + 1
} ShownVar;

typedef enum DeferState { DEFER_PENDING, DEFER_RUNNING, DEFER_DONE } DeferState;

typedef struct ShownDefer {
    Str call; // "func1()", "f.Close()", with the arguments as they were evaluated
    Str note; // "captures r by reference"
    int line;
    DeferState state;
    bool changed; // registered or begun by the last step
} ShownDefer;

typedef struct ShownFrame {
    Str function;
    int line;
    Str source;             // the text of that line, trimmed
    Str state;              // "deferred call", "returning", "panicking"; empty for an ordinary call
    bool library;           // a standard package's; folded unless it is on top
    VEC(ShownVar) vars;     // named results first, as declared
    VEC(ShownDefer) defers; // the one that runs next first
} ShownFrame;

typedef struct ShownPanic {
    Str text; // as Go prints it behind "panic: "
    bool recovered;
    bool goexit;
} ShownPanic;

typedef enum GoState { GO_RUNNING, GO_RUNNABLE, GO_WAITING, GO_SLEEPING, GO_PANICKING, GO_DEAD } GoState;

typedef struct ShownGoroutine {
    int64_t id;
    Str function; // "main.main.func1"
    GoState state;
    Str reason;             // Go's wait reason: "chan send (nil chan)"
    Str why;                // one sentence in the viewer's language: what would wake it
    Str next;               // what it does next: "close(jobs)"
    bool for_ever;          // nothing that is left can wake it
    bool library;           // a helper of the standard packages
    int depth;              // frames in all, those that are not shown too
    VEC(ShownFrame) frames; // innermost first
    VEC(ShownPanic) panics; // newest first
} ShownGoroutine;

// ---- things that goroutines share ----

typedef struct ShownWaiter {
    int64_t goroutine;
    Str value;   // what it sends
    bool select; // it waits in a select
} ShownWaiter;

typedef struct ShownCell {
    Str value; // empty: an empty slot
    Str label; // below: an index or offset
    bool changed;
    bool dim; // capacity beyond the length, padding
    int span; // how many of the smallest cells it is wide; 0: 1
} ShownCell;

typedef struct ShownQueue {
    Str title; // "waiting to send"
    VEC(ShownWaiter) waiters;
} ShownQueue;

typedef enum SharedKind { SHARED_CHANNEL, SHARED_LOCK, SHARED_BYTES, SHARED_CELLS, SHARED_OTHER } SharedKind;

typedef struct ShownObject {
    SharedKind kind;
    uint64_t address; // 0: nil
    Str name, type;   // "jobs", "chan int"
    Str state;        // "open", "closed", "nil: no channel", "locked by G2"
    bool good, bad;   // how the state is meant; neither: neutral
    bool absent;      // drawn as an outline: a nil channel
    bool changed;
    VEC(ShownCell) cells;  // buffer slots, elements, bytes
    VEC(ShownCell) groups; // a second row below the cells: the runes of bytes
    VEC(Str) facts;        // beside the cells: "3 / 3 full", "recvx 2 · sendx 2"
    VEC(ShownVar) rows;
    VEC(ShownQueue) queues;
    int more; // this many alike are folded into this card
} ShownObject;

typedef enum LinkKind { LINK_WAITS, LINK_USES, LINK_POINTS } LinkKind;

typedef struct ShownLink {
    int64_t goroutine;
    int frame;  // index from the innermost; -1: the goroutine as such
    int var;    // index in that frame; -1: none
    int object; // index in objects; -1: the variable that lives at `address`
    uint64_t address;
    int cell; // of the object; -1: the whole
    LinkKind kind;
} ShownLink;

// ---- code ----

typedef struct ShownBadge {
    int line;
    int64_t goroutine;
    bool current; // the goroutine that moves next
} ShownBadge;

typedef struct ShownNote { // a compile error, or a word of the lesson about a line
    int line, col;
    Str text;
    bool error;
} ShownNote;

typedef struct ShownCode {
    Str file, version; // "close_waiting.go", "Go 1.23"
    bool library;      // it is of a standard package
    VEC(Str) files;    // of the program, when there are several
    int shown;         // which of them this is, from 1; 0: none of them
    Str text;          // the whole file
    int line;          // of the goroutine that is followed; 0: none
    int marked;        // a second line of interest: the return whose defers run; 0: none
    VEC(ShownBadge) badges;
    VEC(ShownNote) notes;
    VEC(int) breakpoints;
} ShownCode;

// ---- memory ----

typedef struct MemoryRow {
    Str key, value, note;
    int64_t goroutine; // colours the value; 0: none
    bool changed;
    int64_t step; // a click goes to this step; -1: nowhere
    Str select;   // a click looks at this: "see:" and the id of a variable; empty: nothing
} MemoryRow;

typedef struct ByteSpan { // bytes with one meaning: a field, a rune, padding
    int offset, len;
    Str label;
    bool changed, padding;
} ByteSpan;

// The three zooms of memory: what the language shows, what the runtime keeps, what lies there.
typedef enum MemoryLevel { LEVEL_ALWAYS, LEVEL_VALUES, LEVEL_STRUCTURE, LEVEL_BYTES } MemoryLevel;

typedef struct MemorySection {
    Str title, right; // "buffer bytes", "24 B"
    MemoryLevel level;
    bool runes; // a click on a span chooses the rune that is decoded
    VEC(MemoryRow) rows;
    Str bytes;
    VEC(ByteSpan) spans;
    VEC(Str) lines; // of code face; "*bold*" marks the bits that count
} MemorySection;

// ---- time ----

typedef enum MarkKind {
    MARK_SEND,
    MARK_RECV,
    MARK_CLOSE,
    MARK_GO,
    MARK_DEFER,
    MARK_PANIC,
    MARK_RECOVER,
    MARK_OUTPUT,
    MARK_FAULT,
    MARK_SAY,
    MARK_ASK,
    MARK_COUNT
} MarkKind;

typedef struct ShownSpan {
    int64_t from, to; // steps; to is not part of it
    GoState state;
    Str reason; // what it waits for, in Go's words
} ShownSpan;

typedef struct ShownMark {
    int64_t step;
    MarkKind kind;
} ShownMark;

typedef struct ShownLane {
    int64_t goroutine;
    VEC(ShownSpan) spans;
    VEC(ShownMark) marks;
} ShownLane;

typedef struct ShownRun { // one way the program went
    int parent;           // index among the runs; -1: none
    int64_t fork, end;    // steps: where it left its parent, and how far it is known
    Str choice;           // what was chosen there
} ShownRun;

// Another run beside this one.
typedef struct ShownComparison {
    int run; // from 1; 0: none
    int64_t known;
    VEC(ShownLane) lanes;
    int64_t differs; // the first step at which the two went different ways
    Str here, there; // what happened then, in this run and in the other
} ShownComparison;

typedef struct ShownTimeline {
    int64_t step;  // where we are
    int64_t known; // steps taken so far on this branch, ahead of us included
    bool ended;    // `known` is the end of the program
    VEC(ShownLane) lanes;
    VEC(ShownMark) marks; // of the lesson: says and asks
    int branch;           // which run this is, from 1
    VEC(ShownRun) runs;   // all of them, in order of appearance
    ShownComparison other;
} ShownTimeline;

// ---- what the last step moved ----

typedef enum MoveKind {
    MOVE_INTO_SLOT,   // a value from a goroutine into a channel's buffer
    MOVE_OUT_OF_SLOT, // and out of it
    MOVE_HANDED,      // from `goroutine` through the channel to `other`
    MOVE_PARKED,      // the goroutine into the queue of an object
    MOVE_WOKEN,       // and out of it
    MOVE_STARTED,     // `goroutine` started `other`
    MOVE_DEFERRED,    // a call onto the defer stack of the innermost frame
    MOVE_DEFER_RUNS,  // and off it, to become a frame
    MOVE_CLIMBED,     // a panic from the frame at `depth` to the one at `to_depth`
} MoveKind;

typedef struct ShownMove {
    MoveKind kind;
    int64_t goroutine, other;
    uint64_t object; // the channel's address
    int cell;        // of its buffer
    int depth, to_depth,
        place; // of frames, from the outermost, which is 1; of a deferred call, from the oldest, which is 1
    Str text;  // the value; empty: not known
} ShownMove;

// ---- words ----

typedef enum AnswerState { ANSWER_OPEN, ANSWER_PICKED, ANSWER_RIGHT, ANSWER_WRONG } AnswerState;

typedef struct ShownAnswer {
    Str text;
    AnswerState state;
    int tally;
} ShownAnswer;

typedef struct ShownQuestion {
    Str text; // empty: no question
    VEC(ShownAnswer) answers;
    bool revealed;
    Str remark; // after the reveal: the misconception behind the wrong choice
} ShownQuestion;

typedef struct ShownPart { // of the text of a program's death
    Str text, meaning;
} ShownPart;

typedef struct ShownNext { // one thing that can happen next
    int64_t goroutine;
    Str what;        // "close(jobs)"
    Str outcome;     // "G2 panics"
    bool bad;        // the outcome is
    bool value;      // the outcome is what the expression `what` gives
    bool chosen;     // the default schedule, or the lesson, takes it
    int select_case; // of a select with several ready ones, in source order; -1: no choice among cases
} ShownNext;

typedef struct ShownOutput {
    Str text;   // may hold several lines; the last may be unfinished
    bool error; // stderr
    bool fresh; // written by the last step
} ShownOutput;

typedef enum RunState { RUN_LIVE, RUN_DONE, RUN_FAILED, RUN_DEADLOCK, RUN_PANIC, RUN_COMPILE_ERROR } RunState;

// ---- all of it ----

typedef struct ViewModel {
    Str topic, title; // of the lesson; a plain program has its path as title
    RunState run;
    int exit_code; // when it is over
    ShownCode code;
    VEC(ShownGoroutine) goroutines; // in order of creation, living ones and those that ended in the last step
    int64_t followed;               // the goroutine the viewer stays with
    VEC(ShownObject) objects;       // in order of appearance
    VEC(ShownLink) links;
    Str memory_title, memory_right;
    VEC(MemorySection) memory;
    VEC(ShownOutput) output;
    ShownTimeline time;
    VEC(ShownNext) next;
    Str next_note;         // "no other goroutine can run"
    Str prompt_place;      // where Go that is typed would run: "main.f · G1"
    Str happened;          // one sentence for the last step
    VEC(ShownPart) ending; // of a run that failed: what its last words mean
    Str say;               // the lesson's narration; `code` in backquotes stands out
    bool say_waits;        // the lesson goes on when the viewer does
    ShownQuestion question;
    bool unfinished;    // Session.idle would find more
    int64_t clock;      // virtual time, ns since the start
    int64_t moved_from; // the step that changes and moves are told from
    VEC(ShownMove) moves;
} ViewModel;

// ---- the list of lessons ----

typedef struct ShownLesson {
    Str title, path;
    bool done, broken; // broken: `title` is what is wrong with it
} ShownLesson;

typedef struct ShownTopic {
    Str title;
    VEC(ShownLesson) lessons;
} ShownTopic;

typedef struct ShownCatalog {
    VEC(ShownTopic) topics;
    VEC(Str) recent; // paths
    Str folder;
} ShownCatalog;

#endif
