// The two that run a program: gostep, and the native Go that gostep is measured by.
#ifndef EXPECT_JUDGE_H
#define EXPECT_JUDGE_H

#include "process.h"
#include "program.h"

typedef struct Judge {
    const char *gostep; // the program, absolute; NULL when native Go judges
    const char *go;     // the go command, absolute
    const char *cache;  // native: a folder, absolute, for what programs were seen to do
    double limit;       // seconds for a run
} Judge;

typedef struct Verdict {
    const char *wrong;   // the first difference, or NULL
    const char *wavered; // native Go agreed, but not at once: what it did before
} Verdict;

// Runs the program and compares. Native Go decides on a busy machine as it likes when a goroutine of the runtime's runs, so
// that a program is heard again before it fails; one that wavers is to be mended all the same.
Verdict judge(Arena *arena, const Judge *judge, const GoProgram *program, const ProgramText *text);

#endif
