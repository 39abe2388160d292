// Telling the window that an editor has saved a file in the folder of what is open.
#ifndef VIEW_WATCH_H
#define VIEW_WATCH_H

#include <stdbool.h>
#include <stdint.h>

typedef struct Watch Watch;

// NULL where folders cannot be watched. When a .go or .lua file is written in the watched folder, an SDL event of type
// `event` is pushed; nothing runs in between.
Watch *watch_open(uint32_t event);
void watch_close(Watch *w);
void watch_folder_of(Watch *w, const char *path); // from now on; NULL or "": none

#endif
