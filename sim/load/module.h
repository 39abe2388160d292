// A module as its go.mod describes it, and where its packages lie on disk.
// https://go.dev/ref/mod#go-mod-file
#ifndef LOAD_MODULE_H
#define LOAD_MODULE_H

#include "base/str.h"
#include "base/vec.h"

typedef struct Replace { // replace path => a folder on this machine
    Str path, folder;
} Replace;

typedef struct Module {
    Str path;     // "example.com/m"
    Str folder;   // that holds go.mod, as messages name it: ".", "..", "/home/me/m"
    int go_minor; // of its go line; 16 without one, as the go command takes it
    VEC(Replace) replaced;
    VEC(Str) required; // paths
} Module;

typedef enum ModuleFound { MODULE_NONE, MODULE_FOUND, MODULE_BAD } ModuleFound;

// Reads go.mod in `folder` or in the nearest folder above it that has one. BAD: *problem says why, in the go command's words.
ModuleFound module_find(Arena *a, Str folder, Module *m, Str *problem);
// The same in this folder alone.
ModuleFound module_read(Arena *a, Str folder, Module *m, Str *problem);

// "a/b" of "example.com/m/a/b"; false when the import path lies in another module.
bool path_within(Str module, Str import_path, Str *rest);
Str path_join(Arena *a, Str folder, Str name); // "." and "x" make "x"

#endif
