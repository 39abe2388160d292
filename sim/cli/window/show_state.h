// What is open in the window, for show.c and show_beats.c.
#ifndef CLI_WINDOW_SHOW_STATE_H
#define CLI_WINDOW_SHOW_STATE_H

#include "cli/window/show.h"
#include "load/load.h"
#include "script/lesson.h"
#include "view/live.h"
#include "view/typing.h"

enum { SKIPPED = -1, UNANSWERED = -2, PATH_ROOM = 1024 };

typedef struct Opened {
    char path[PATH_ROOM];
    Lesson *lesson; // owned; NULL for a program
    Loaded loaded;  // a program; owned
    History *history;
    Live *live;       // NULL when the program does not compile
    Typing *typing;   // likewise
    Arena arena;      // of answers and texts below
    VEC(int) answers; // by beat: UNANSWERED, SKIPPED or the index
    Str source;       // of a program that does not compile
} Opened;

Str language_name(Language language);
Str base_name(const char *path);

// A program that the compiler refuses, whether it was opened or a lesson shows it: its source with the errors in it.
void refused_model(Arena *a, const char *path, Str source, Str errors, const Wish *wish, ViewModel *m);

int beat_here(const Opened *o);        // the beat whose moment is now; -1: the presenter is somewhere else
int answer_given(Opened *o, int beat); // its choice, SKIPPED or UNANSWERED
bool is_open_question(Opened *o, int beat);
void show_beat(Opened *o, Arena *a, const Wish *wish, ViewModel *m); // what the lesson says now, and what it hides

#endif
