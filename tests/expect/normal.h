// Goroutine dumps without what differs from run to run.
#ifndef EXPECT_NORMAL_H
#define EXPECT_NORMAL_H

#include "lines.h"

// Goroutine ids become 1, 2, 3 in order of their appearance (1 stays 1), addresses 0x?, arguments ..., a
// file its base name without offset, and a file of the Go installation $GOROOT/src/... without a line.
Lines normal_dump(Arena *arena, const Lines *dump);

#endif
