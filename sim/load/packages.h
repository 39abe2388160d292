// The packages of one program that lie on disk: found by following imports, before anything is compiled.
#ifndef LOAD_PACKAGES_H
#define LOAD_PACKAGES_H

#include "lang/check/check.h"
#include "lang/syntax/header.h"
#include "load/module.h"

typedef struct SourceFile {
    Source *source; // path as the compiler prints it
    Header header;
} SourceFile;

typedef struct Folder { // one package
    Str path;           // import path
    Str folder;
    Str name; // by its package clauses
    int go_minor;
    VEC(SourceFile) files; // sorted by name
    bool following;        // its imports are being followed
} Folder;

typedef struct Packages {
    Arena *arena;
    SourceSet sources; // of the headers: positions for messages
    ModuleFound found;
    Module module;        // of the program
    VEC(Module *) others; // read because of a replace line
    Table folders;        // import path to Folder
    Folder *under_test;   // imported by its external tests, package x_test; NULL when there are none
    VEC(Folder *) path;   // from main to what is being followed
    Str given;            // a Go file more for package os, or empty
    Buf missing, errors;  // imports that name nothing; what is wrong with what they name. The caller frees both
} Packages;

enum { MOST_FILES = 256 }; // of a folder, or of a command

// The .go files of a folder that belong to the build, with _test.go files on request. What is wrong comes back as a text without position; empty:
// nothing.
Str packages_read_folder(Packages *p, Folder *f, bool tests);
// Adds a file by its path. The result as above.
Str packages_read_file(Packages *p, Folder *f, Str path);
// Reads all packages that `main` needs, and finds every error that the go command tells before it compiles.
void packages_follow(Packages *p, Folder *main);
// An Importer over them and the standard packages. It refers to p.
Importer packages_importer(Packages *p, const Folder *main);

#endif
