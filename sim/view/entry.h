// One line of text that the viewer types: at the prompt, into the command palette, as the path of a file.
#ifndef VIEW_ENTRY_H
#define VIEW_ENTRY_H

#include "base/str.h"

typedef enum EntryKind { ENTRY_NONE, ENTRY_PROMPT, ENTRY_PALETTE, ENTRY_PATH } EntryKind;

enum { ENTRY_MAX = 500 };

typedef struct Entry {
    EntryKind kind;
    char text[ENTRY_MAX + 1];
    size_t len, caret; // in bytes; the caret stands between characters
    int chosen;        // row of the list below, from 0
} Entry;

void entry_open(Entry *e, EntryKind kind, Str text);
void entry_insert(Entry *e, Str text); // what does not fit is left out; line ends become spaces
bool entry_key(Entry *e, Str key);     // moves and deletions; false: another key
Str entry_text(const Entry *e);

#endif
