// From the checked tree to register code and debug tables.
#ifndef LANG_GEN_COMPILE_H
#define LANG_GEN_COMPILE_H

#include "lang/check/check.h"
#include "lang/program.h"

// sources and arena move into the Program. NULL when a limit of the machine is passed, with diags. Only functions that main, the initialisers, and types' methods can reach are compiled.
Program *compile_program(Arena arena, SourceSet sources, const Checked *checked, Diagnostics *diags);

// Scan, parse, check, compile. NULL after errors, which are in diags. The files' texts are copied.
Program *program_compile(const Str *paths, const Str *texts, int n, const Importer *importer, Diagnostics *diags,
    SourceSet *sources_for_errors);

// The same up to the checker, for any package: what is wrong is in diags.
void program_check(const Str *paths, const Str *texts, int n, const Importer *importer, Diagnostics *diags,
    SourceSet *sources_for_errors);

// A program that contains all of `old` (same ids and addresses) and one more function that runs `statement` in the scope of package main
// (or, with func >= 0, of that function at pc, its variables being reached through the closure the caller builds: later).
// NULL after errors. Both programs stay usable; the new one refers to the old one's tables.
Program *program_extend(const Program *old, Str statement, const Importer *importer, int *func, Diagnostics *diags);

#endif
