// The command palette: every command that can be given without a number, found by its words.
#ifndef VIEW_PALETTE_H
#define VIEW_PALETTE_H

#include "view/assets.h"
#include "view/commands.h"

Str command_text(const Words *words, Command command); // what it does, in the viewer's language
// Those that hold every word of the query in their text or name, in the order of commands.def; how many.
int palette_find(const Words *words, Str query, Command found[COMMAND_COUNT]);

#endif
