// Walking through the values that variables lead to, with the Go expression that names each place.
#ifndef INSPECT_SEARCH_H
#define INSPECT_SEARCH_H

#include "inspect/views.h"

typedef struct Found {
    int type;
    Addr at; // 0: in no addressable place
    const uint8_t *bytes;
    Str path;           // "s.jobs[2]"; valid during the visit
    uint64_t goroutine; // 0: a package variable
    bool variable;      // the variable itself
} Found;

typedef struct Search {
    Arena *arena;
    const World *w;
    void *context;
    bool (*visit)(void *context, const Found *f); // true: enough, the search ends
    bool all;                                     // also values without pointers
    // the search's own
    Buf path;
    uint64_t goroutine, budget;
    struct Seen {
        Addr at;
        int type;
    } * seen;
    int n_seen;
} Search;

// Package main's variables, then the frames of all goroutines in order of creation, outermost first. True when a visit said enough.
bool search_all(Search *s);
// What one goroutine's frames lead to.
bool search_goroutine(Search *s, const G *g);
bool search_globals(Search *s);
void search_close(Search *s);

#endif
