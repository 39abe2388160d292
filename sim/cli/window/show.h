// What the window shows and drives: a lesson, or a program by itself.
#ifndef CLI_WINDOW_SHOW_H
#define CLI_WINDOW_SHOW_H

#include "view/session.h"

typedef struct Show Show;

Show *show_open(const char *scripts); // the folder whose lessons the start screen lists
void show_close(Show *show);
Session show_session(Show *show);

#endif
