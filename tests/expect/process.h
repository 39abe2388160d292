// Runs a program with a time limit and takes what it writes.
#ifndef EXPECT_PROCESS_H
#define EXPECT_PROCESS_H

#include "base/str.h"

typedef struct Command {
    const char *const *argv; // ends with NULL; argv[0] is looked up in PATH
    const char *dir;         // working directory
    Str input;               // standard input
    double limit;            // seconds
} Command;

typedef struct Outcome {
    Str output; // standard output and standard error, merged in order
    int exit;   // 128 + signal when a signal ended it
    bool timed_out;
} Outcome;

// Never fails: a program that cannot be started exits with 127 and says why.
Outcome process_run(Arena *arena, const Command *command);

#endif
