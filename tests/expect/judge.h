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

// Runs the program and compares: NULL, or the first difference.
const char *judge(Arena *arena, const Judge *judge, const GoProgram *program, const ProgramText *text);

#endif
