// Go typed at the prompt: run in a frame of the history, answered in a line, taken back.
#ifndef VIEW_TYPING_H
#define VIEW_TYPING_H

#include "history/history.h"

typedef struct Typing Typing;

Typing *typing_open(History *h); // the history stays the caller's
void typing_close(Typing *t);

// Runs the line in the frame that `selected` (as in a Wish) is in, else in the innermost one of the goroutine that is
// followed, until it is done, waits, or the program ends. *answer: an expression's value, what went wrong, why it waits;
// empty for a statement that is done. False: nothing was run.
bool typing_run(Typing *t, Str selected, Str line, Buf *answer);
bool typing_undo(Typing *t, Buf *taken_back);               // the last line; false: there is none
Str typing_place(Arena *a, const History *h, Str selected); // "main.f · G1"; empty: no frame to type into

#endif
