// The moments at which something changed or was used: the values a variable had and who wrote them, and what was done
// with a channel. Variables are followed by running the history again, so what was found is kept.
#ifndef VIEW_TRACE_H
#define VIEW_TRACE_H

#include "view/from_world.h"

typedef struct TraceEntry {
    int64_t step; // the first that shows it
    Str text;     // the value, or what was done
    Str source;   // of the statement that did it
    int line;
    uint64_t goroutine;
} TraceEntry;

typedef struct Trace {
    Arena arena;
    Target target; // its path lies in the arena
    int branch;
    int64_t from, to; // steps looked at; -1: none
    VEC(TraceEntry) list;
} Trace;

// A long run is looked at from its near end: the steps before `from` come later, a stretch at a time.
bool trace_wants_earlier(const Trace *t, int64_t now); // there is more to look at, and not enough found before now
bool trace_has_earlier(const Trace *t, int64_t now);   // a change before now has been found
void trace_earlier(Trace *t, History *h);              // one stretch; the history stands somewhere else afterwards

// Brings the trace to what it has to hold for a target at the present moment. The history stands there again afterwards.
void trace_update(Trace *t, History *h, const Target *target);
// Goes to the moment before or after the present one at which the target changed. False: there is none near enough.
bool trace_go(Trace *t, History *h, const Target *target, Direction direction);
// To the moment at which a goroutine began to wait. False: it never did.
bool trace_go_blocked(History *h, uint64_t goroutine);
void trace_free(Trace *t);

void fill_trace(Filling *f, const Trace *t); // the last of its entries as rows of the memory panel

#endif
