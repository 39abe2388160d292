// The programs below a path, and what one of them is made of.
#ifndef EXPECT_PROGRAM_H
#define EXPECT_PROGRAM_H

#include "expectation.h"

typedef struct GoProgram {
    Str path;   // as named to the user
    Str dir;    // where it is run
    Str target; // what is run there: the base name of a .go file, or "." for a folder
    bool tests; // a folder with _test.go files
} GoProgram;

typedef struct GoPrograms {
    VEC(GoProgram) list;
} GoPrograms;

// Adds the program at a path or all below it, in the order of their names: every .go file, and every folder
// that holds a go.mod as one program. False when the path cannot be read.
bool programs_find(Arena *arena, GoPrograms *into, const char *path);

typedef struct ProgramText {
    Expectations expected;
    uint64_t hash; // of all its files
} ProgramText;

// Returns NULL or what is wrong with its expectations.
const char *program_read(Arena *arena, const GoProgram *program, ProgramText *into);

#endif
