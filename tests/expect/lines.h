// A text as a list of lines.
#ifndef EXPECT_LINES_H
#define EXPECT_LINES_H

#include "base/str.h"
#include "base/vec.h"

typedef struct Lines {
    VEC(Str) list; // without their line ends; a line end at the text's end opens no further line
} Lines;

Lines lines_of(Arena *arena, Str text);
Lines lines_part(const Lines *lines, int from, int to); // shares the storage

// Where two lists differ first, or -1 when they are equal.
int lines_differ(const Lines *a, const Lines *b);

#endif
