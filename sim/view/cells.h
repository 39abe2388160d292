// Text in cells of one width, as code and output are: how many it takes, and where a row of it ends.
#ifndef VIEW_CELLS_H
#define VIEW_CELLS_H

#include "base/str.h"

Str text_expand_tabs(Arena *a, Str line); // a tab is four spaces, a carriage return nothing; in the arena
int text_cells(Str text);                 // a wide character takes two
// Where the row that begins at `from` and has room for `room` cells ends. Spaces at its end need no room.
size_t text_row_end(Str text, size_t from, int room);

#endif
