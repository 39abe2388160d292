// The options of gostep play. Both programs read them: a mistake is told before the window's program is started.
#ifndef CLI_PLAY_OPTIONS_H
#define CLI_PLAY_OPTIONS_H

#include <stdbool.h>

typedef struct PlayOptions {
    const char *language, *theme; // NULL: not chosen
    const char *path;             // NULL: the list of lessons
    double scale;                 // 0: not chosen
    int width, height;            // likewise
    bool text;                    // without a window
} PlayOptions;

// 0, or EXIT_USAGE after a message.
int play_options(int argc, char **argv, PlayOptions *o);

#endif
