// Go source as coloured lines. Colouring only: a file that does not scan is coloured as far as it makes sense.
#ifndef VIEW_HIGHLIGHT_H
#define VIEW_HIGHLIGHT_H

#include "view/draw.h"

typedef struct CodeRun {
    int from, len; // bytes of the line's text
    Role role;
} CodeRun;

typedef struct CodeLine {
    Str text; // tabs are four spaces
    VEC(CodeRun) runs;
} CodeLine;

typedef VEC(CodeLine) CodeLines;

CodeLines highlight_go(Arena *a, Str text);

#endif
