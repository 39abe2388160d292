// From Go files on disk to a Program with its natives bound: what every command and every lesson begins with. It does the go
// command's part: modules, folders, build constraints, which package an import names, and what is wrong with that.
#ifndef LOAD_LOAD_H
#define LOAD_LOAD_H

#include "lang/gen/compile.h"
#include "load/given.h"
#include "vm/native.h"

typedef struct Loaded {
    Program *program; // NULL after errors
    NativeTable *natives;
    Buf errors; // as Go prints them
} Loaded;

// A program from .go files, or from one folder (all its .go files but _test.go ones; with `tests` those too, with a main that
// runs them, as `go test` does). Imports are the standard packages, and those of the module around the first path. As for the go
// command, files by name are taken whatever their build constraints say and are of the newest Go, those of a folder of
// their module's version. Paths are printed as given, "./main.go" for a bare name as Go does.
Loaded load_program(const char *const *paths, int n, bool tests);
// The same with files of the user's among the simulated ones.
Loaded load_program_given(const char *const *paths, int n, bool tests, const Given *given);
// What Go's compiler says about a package, which need not be main: in `errors`, the first ten or all. Nothing else is filled in.
Loaded load_check(const char *const *paths, int n, bool all);
// A program from one text in memory.
Loaded load_text(Str path, Str text);
void load_close(Loaded *l);

#endif
