// What a Go program is expected to do, read from its own comments. tests/README.md lists the forms.
#ifndef EXPECT_EXPECTATION_H
#define EXPECT_EXPECTATION_H

#include "base/str.h"
#include "base/vec.h"

typedef enum ExpectationKind {
    EXPECT_OUT,      // one line of output
    EXPECT_OUTPUT,   // the whole output before a crash
    EXPECT_PANIC,    // the text behind "panic: "; some frame of the trace is at this line
    EXPECT_FATAL,    // the text behind "fatal error: "; likewise
    EXPECT_DEADLOCK, // the wait reason of goroutine 1, which is blocked at this line
    EXPECT_CRASH,    // all lines from the first "panic:" or "fatal error:" to the blank line
    EXPECT_DUMP,     // the crash and the goroutines behind it, normalised
    EXPECT_REFUSED,  // what the go command says before anything is compiled
    EXPECT_ERROR,    // a compile error at this line
    EXPECT_EXIT,     // the exit code, when it is not the one that the rest implies
    EXPECT_TESTS,    // verdicts and log lines of `go test`
} ExpectationKind;

typedef struct Expectation {
    ExpectationKind kind;
    Str text; // without the keyword
    Str file; // below the program folder
    int line;
    int col; // EXPECT_ERROR: 0 when any will do
} Expectation;

typedef struct Expectations {
    VEC(Expectation) list;
    bool nondeterministic; // native order may vary
    Str args;              // command line of the program, split at spaces
    Str input;             // its standard input
} Expectations;

// Adds what the comments of one file say. Texts are views into `source` or live in the arena.
// Returns NULL, or what is wrong with them.
const char *expectations_read(Arena *arena, Expectations *into, Str file, Str source);
const Expectation *expectation_find(const Expectations *all, ExpectationKind kind); // the first, or NULL
int expectation_count(const Expectations *all, ExpectationKind kind);

#endif
