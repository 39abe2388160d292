// Compares what a program did with what its comments expect.
#ifndef EXPECT_CHECK_H
#define EXPECT_CHECK_H

#include "expectation.h"
#include "process.h"

// NULL when all is as expected; else the first difference, in a sentence or a few lines.
const char *check(Arena *arena, const Expectations *expected, const Outcome *outcome);

#endif
