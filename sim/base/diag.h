// Source files, positions and diagnostics.
// A Pos is one number that names a byte of a file of a SourceSet; 0 is "no position".
#ifndef BASE_DIAG_H
#define BASE_DIAG_H

#include "base/str.h"
#include "base/vec.h"

typedef uint32_t Pos;

// A line directive: from a byte on, text is shown as that of another file and line.
typedef struct LineMark {
    uint32_t from; // offset of that byte, the first behind the comment
    Str path;
    int line, col; // of that byte; col 0: columns are not known
} LineMark;

typedef struct Source {
    Str path;            // as errors print it: "./main.go"
    Str text;            // whole file
    Str package;         // import path, for the heading of its errors; empty: the main package
    Pos base;            // Pos of the first byte
    VEC(uint32_t) lines; // offset of each line's first byte
    VEC(LineMark) marks; // in order; the parser finds them
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

// What messages and traces say of a position. Debug tables hold a Pos, so that who shows the source itself (the window,
// lessons) asks for its Place and who speaks as Go does asks for this.
typedef struct Shown {
    Str path;
    int line, col; // col 0: not known
    bool directed; // by a line directive: the path is to be taken as it stands
} Shown;

Source *source_add(SourceSet *set, Str path, Str text); // path and text are not copied
Place source_place(const SourceSet *set, Pos pos);
Place source_place_in(const Source *file, Pos pos); // pos is known to be the file's
Str source_line(const Source *file, int line);      // without its line end

void source_add_mark(Arena *a, Source *file, LineMark mark); // behind those that the file has
const LineMark *source_mark(const Source *file, Pos pos);    // in force at pos; NULL: none
Shown source_shown(const SourceSet *set, Pos pos);           // zero for Pos 0
Shown source_shown_in(const Source *file, Pos pos);          // pos is known to be the file's
// "./main.go:7:1", and behind a line directive both places: "gram.y:3[./main.go:7:1]".
void source_write_place(Buf *out, const Source *file, Pos pos);

// One finding. `text` may hold several lines: the later ones start with a tab, as Go prints them.
typedef struct Diagnostic {
    Pos pos;
    Str text;
    bool syntax; // text is printed behind "syntax error: "; after such an error Go does not check types
} Diagnostic;

typedef struct Diagnostics {
    Arena *arena;
    VEC(Diagnostic) list;
    bool all;   // print more than ten
    bool fatal; // a file could not be read at all: Go stops here
} Diagnostics;

void diag_add(Diagnostics *d, Pos pos, const char *format, ...) __attribute__((format(printf, 3, 4)));
void diag_syntax(Diagnostics *d, Pos pos, const char *format, ...) __attribute__((format(printf, 3, 4)));
bool diag_has_syntax(const Diagnostics *d); // or fatal: types are not to be checked
// Writes "./main.go:7:1: text" lines as Go's compiler does: taken in the order they were found, a second syntax
// error on a line and a repeated text are dropped; the tenth ends the list with "too many errors"; what is left
// is sorted by position. The findings' text need not end with a newline. Findings in another package than main stand
// under its name, "# example.com/m/a", each package with its own ten.
void diag_print(const Diagnostics *d, const SourceSet *set, Buf *out);

#endif
