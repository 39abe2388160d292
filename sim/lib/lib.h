// The standard packages, as the layers above see them: sources for the checker, natives for the machine, and the way
// from files on disk to a Program with everything bound.
#ifndef LIB_LIB_H
#define LIB_LIB_H

#include "lang/gen/compile.h"
#include "vm/native.h"

// The packages embedded in the program (sources.h). The Importer needs no closing.
const Importer *lib_importer(void);

// C functions for a program's natives. Unknown names stay NULL and end the run with a clear message when called.
NativeTable *lib_bind(const Program *p);
void lib_unbind(NativeTable *table);

typedef struct Loaded {
    Program *program; // NULL after errors
    NativeTable *natives;
    Buf errors; // as Go's compiler prints them, or one line for a file that cannot be read
} Loaded;

// A program from .go files, or from one folder (all its .go files but _test.go ones; with `tests` those too, with a main that
// runs them, as `go test` does). Paths are printed as given, "./main.go" for a bare name as Go does.
Loaded lib_load(const char *const *paths, int n, bool tests);
// A program from one text in memory.
Loaded lib_load_text(Str path, Str text);
void lib_unload(Loaded *l);

#endif
