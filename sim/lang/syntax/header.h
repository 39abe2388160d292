// What the go command reads of a file before the compiler is asked: package clause and imports, with a parser of its own and in
// its own words.
#ifndef LANG_SYNTAX_HEADER_H
#define LANG_SYNTAX_HEADER_H

#include "base/diag.h"

typedef struct HeaderImport {
    Str path; // without its quotes
    Pos pos;  // of the path
} HeaderImport;

typedef struct Header {
    Str package; // name; empty when there is no clause
    VEC(HeaderImport) imports;
} Header;

// What is wrong with package clause and imports, as lines "main.go:2:8: missing import path"; nothing when they can be read.
void header_errors(const Source *source, Buf *out);

// Reads as far as the text makes sense; what is wrong with it is the compiler's to tell. Paths that need unescaping are left out.
Header header_read(Arena *a, const Source *source);

#endif
