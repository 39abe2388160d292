// Type checking of packages: names, types, constants, initialisation order, and Go 1.23's own error texts.
#ifndef LANG_CHECK_H
#define LANG_CHECK_H

#include "lang/types.h"

// Who knows the sources of imported packages. NULL from `find` means that there is no such package.
typedef struct PackageFiles {
    VEC(Source *) files;
    bool library;          // one of gostep's own packages: functions without body are natives
} PackageFiles;

typedef struct Importer {
    void *context;
    const PackageFiles *(*find)(void *context, Arena *arena, SourceSet *sources, Str path);
    // "fmt, errors, ..." for the message about a package that is missing
    Str (*names)(void *context, Arena *arena);
} Importer;

typedef struct Checked {       // a whole program
    Package *main;
    VEC(Package *) packages;   // imported before importing
    struct Universe *universe;
} Checked;

// Checks main's files and, through the importer, everything they import. Errors go to diags; the result
// may be compiled only when there are none.
Checked *check_program(Arena *arena, SourceSet *sources, const Files *main_files, const Importer *importer, Diagnostics *diags);

// One more statement of package main, in a function of its own without parameters. NULL after errors. Nothing of `checked` keeps
// anything that lies in the arena.
FuncInfo *check_statement(Arena *arena, SourceSet *sources, const Checked *checked, Node *statement, Diagnostics *diags);

#endif
