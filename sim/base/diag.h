// Source files, positions and diagnostics.
// A Pos is one number that names a byte of a file of a SourceSet; 0 is "no position".
#ifndef BASE_DIAG_H
#define BASE_DIAG_H

#include "base/str.h"
#include "base/vec.h"

typedef uint32_t Pos;

typedef struct Source {
    Str path;    // as errors print it: "./main.go"
    Str text;    // whole file
    Pos base;    // Pos of the first byte
    VEC(uint32_t) lines; // offset of each line's first byte
} Source;

typedef struct SourceSet {
    Arena *arena;
    VEC(Source *) files;
    Pos next;
} SourceSet;

typedef struct Place {
    const Source *file; // NULL for Pos 0
    int line, col;      // from 1; col counts bytes, as Go's compiler does
} Place;

Source *source_add(SourceSet *set, Str path, Str text); // path and text are not copied
Place source_place(const SourceSet *set, Pos pos);
Str source_line(const Source *file, int line); // without its line end

// One finding. `text` may hold several lines: the later ones start with a tab, as Go prints them.
typedef struct Diagnostic {
    Pos pos;
    Str text;
    bool syntax; // a syntax error: text is printed behind "syntax error: "
} Diagnostic;

typedef struct Diagnostics {
    Arena *arena;
    VEC(Diagnostic) list;
} Diagnostics;

void diag_add(Diagnostics *d, Pos pos, const char *format, ...) __attribute__((format(printf, 3, 4)));
// Sorts by position, drops what Go drops (one syntax error a line, same text at the same place) and writes
// "./main.go:7:1: text" lines, at most ten and then "too many errors".
void diag_print(const Diagnostics *d, const SourceSet *set, Buf *out);

#endif
