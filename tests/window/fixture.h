// Models filled by hand, for looking at the window and for golden tests without a machine behind it.
#ifndef TESTS_WINDOW_FIXTURE_H
#define TESTS_WINDOW_FIXTURE_H

#include "view/model.h"

typedef enum Fixture {
    FIXTURE_CHAN,    // closing a channel while a sender waits, with its question
    FIXTURE_DEFER,   // a deferred call changes a named result
    FIXTURE_STRING,  // bytes and runes
    FIXTURE_PANIC,   // a panic in flight over several frames, output on stderr
    FIXTURE_MANY,    // 60 goroutines on one channel
    FIXTURE_CHINESE, // the first one with Chinese words
    FIXTURE_ERRORS,  // a program that does not compile
    FIXTURE_COUNT
} Fixture;

extern const char *const fixture_names[FIXTURE_COUNT];

ViewModel fixture_model(Arena *a, Fixture which);
ShownCatalog fixture_catalog(Arena *a);

#endif
