// The window on the screen. window.c is the only file that knows SDL.
#ifndef VIEW_WINDOW_H
#define VIEW_WINDOW_H

#include "view/session.h"

typedef struct WindowOptions {
    const char *path;     // what to open; NULL: the list of lessons
    const char *assets;   // folder
    const char *language; // "en", "zh"; NULL: as it was the last time
    const char *theme;    // "light", "night", "contrast"; NULL: as it was the last time
    const char *state;    // file of what is kept from start to start; NULL: nothing is
    double scale;         // 0: 1
    int width, height;    // 0: 1600 by 900, or what the screen has room for
} WindowOptions;

// Runs until the viewer leaves; the process's exit code. One line on stderr says what went wrong, and what else can be
// done where there is no display.
int window_play(const WindowOptions *options, const Session *session);

#endif
