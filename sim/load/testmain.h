// The main function of a test program, written as Go source from the names of its test functions.
#ifndef LOAD_TESTMAIN_H
#define LOAD_TESTMAIN_H

#include "base/str.h"

// texts: the files of the package under test. The result belongs to the same package and runs every
// `func TestXxx(t *testing.T)` in the order of the files, as `go test -v` does. With an external test package (x_test) it
// belongs to that one, whose files are `outer`, and imports the package under test by its path.
typedef struct TestFiles {
    const Str *texts, *outer;
    int n, n_outer;
    Str import_path;
} TestFiles;
Str testmain_text(Arena *a, const TestFiles *files);

#endif
