// What the window keeps from one start to the next: how it looks, what was opened, which lessons were played to their
// end. One text file of "name = value" lines.
#ifndef VIEW_REMEMBER_H
#define VIEW_REMEMBER_H

#include "view/assets.h"
#include "view/folds.h"
#include "view/panes.h"

enum { RECENT_MAX = 5 };

typedef struct Remembered {
    Arena arena; // of the texts
    ThemeName theme;
    Language language;
    bool blackboard, still; // still: nothing moves
    double zoom[2];         // usual, blackboard; 0: not chosen
    Panes panes;
    OpenFolds folds;
    VEC(Str) recent; // paths, the last opened first
    VEC(Str) done;   // paths of lessons
} Remembered;

// "gostep/window" in XDG_STATE_HOME, else in ~/.local/state; empty when there is neither.
Str remember_path(Arena *a);

// A file that is absent or in part unreadable gives what can be read of it. False: some lines could not be.
bool remember_parse(Remembered *r, Str text);
void remember_print(const Remembered *r, Buf *out);

// False: the file holds lines that are lost when it is written again, so that it is kept beside as "window.old".
bool remember_read(Remembered *r, Str path);
// Whole or not at all; makes the folders. False: it cannot be written.
bool remember_write(const Remembered *r, Str path);
void remember_free(Remembered *r);

void remember_opened(Remembered *r, Str path); // becomes the first of `recent`
void remember_done(Remembered *r, Str path);
bool remember_is_done(const Remembered *r, Str path);

#endif
