// Names for the moments and choices of a run that survive small edits of the program: "goroutine 5's second choice of who runs",
// "goroutine 1 before its 12th border". They are found by counting while a run goes by. A border that something from outside is applied
// at is arrived at once more when its goroutine goes on.
#ifndef HISTORY_NAMES_H
#define HISTORY_NAMES_H

#include "history/state.h"

typedef struct Counter { // key 0: free
    uint64_t key, n;
} Counter;

typedef struct Names {
    Watch watch; // first: it is what engine_run is given
    Counter *counters;
    uint64_t n_counters, cap;
    uint64_t border_at, border_g, border_n; // the border that was passed last: moment, goroutine, ordinal
    bool (*on_choice)(
        struct Names *names, History *h, const Choice *c, uint64_t ordinal, uint64_t *number); // true: answers
    bool (*on_border)(struct Names *names, History *h);
} Names;

void names_open(Names *names);
void names_close(Names *names);

// A moment: the goroutine had arrived at `ordinal` borders before the one that names it, and `plus` moments have gone by since.
// Goroutine 0: counted from the beginning of the run.
typedef struct NamedMoment {
    uint64_t goroutine, ordinal, plus;
} NamedMoment;
NamedMoment names_now(const Names *names, const History *h);

#endif
