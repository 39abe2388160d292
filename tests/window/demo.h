// A session over the fixtures: each step goes to the next one. It drives the window where no machine is wanted.
#ifndef TESTS_WINDOW_DEMO_H
#define TESTS_WINDOW_DEMO_H

#include "view/session.h"

typedef struct Demo {
    int step;   // which fixture shows
    int picked; // last answer, -1: none
    int64_t follow;
    char log[4096]; // what was asked of the session, one word a call
} Demo;

Session demo_session(Demo *demo);

#endif
