// The main function of a test program, written as Go source from the names of its test functions.
#ifndef LOAD_TESTMAIN_H
#define LOAD_TESTMAIN_H

#include "base/str.h"

// texts: the files of the package under test. The result belongs to the same package and runs every
// `func TestXxx(t *testing.T)` in the order of the files, as `go test -v` does.
Str testmain_text(Arena *a, const Str *texts, int n);

#endif
