// The main function of a test program, written as Go source from the names of its test functions.
#ifndef LOAD_TESTMAIN_H
#define LOAD_TESTMAIN_H

#include "base/str.h"

typedef struct PackageTexts { // files of one package
    const Str *paths, *texts;
    int n;
} PackageTexts;

// inner: the package under test. The result belongs to the same package and runs every `func TestXxx(t *testing.T)` of its _test.go
// files in order, as `go test -v` does. With an external test package (x_test) it belongs to that one, outer, and imports the
// package under test by its path.
typedef struct TestFiles {
    PackageTexts inner, outer;
    Str import_path;
    Str package; // name of the one that the result belongs to
} TestFiles;
// problem: what the go command says of a test function with a wrong signature; else empty.
Str testmain_text(Arena *a, const TestFiles *files, Str *problem);

#endif
