// From the machine to the model: the only files of the window that read a World, and they only read it.
#ifndef VIEW_FROM_WORLD_H
#define VIEW_FROM_WORLD_H

#include "history/history.h"
#include "inspect/inspect.h"
#include "view/model.h"
#include "view/session.h"

// What the memory panel looks at, so that it can be found again at other moments.
typedef struct Target {
    uint64_t goroutine, fp; // of the frame that `path` is an expression in
    int func;
    Str path;    // empty: no variable
    Addr object; // a channel; 0: none
} Target;

// What the parts of one model share while it is made.
typedef struct Filling {
    Arena *arena;
    const History *history;
    const World *world;
    const Wish *wish;
    Str language; // "en", "zh"
    GoroutineList goroutines;
    ChannelList channels;
    LockList locks; // objects behind the channels
    uint64_t followed;
    Target target; // set by fill_memory
    ViewModel *m;
} Filling;

Filling filling_begin(Arena *arena, const History *h, const Wish *wish, ViewModel *m);
void fill_goroutines(Filling *f); // and their links to objects: after fill_objects
void fill_objects(Filling *f);
void fill_shared(Filling *f, Str look); // arrays and bytes that variables look into: after fill_goroutines
void fill_code(Filling *f);
void fill_output(Filling *f);
void fill_run(Filling *f); // how the run is, and the clock
void fill_next(Filling *f);
void fill_memory(Filling *f, Str look);      // look: an expression to show when the viewer has chosen nothing
void fill_parts(Filling *f, const Value *v); // what it is made of and leads to
void fill_string(Filling *f, const Value *v, const MemoryView *m); // how it counts, and one rune bit by bit
void fill_ending(Filling *f);                                      // what the text of a failed run's end means
void fill_moves(Filling *f, const ViewModel *before, Moment from); // what events since that moment moved; last of all

// The lanes of a branch, made from its events. Kept between models, because a long run has many of them.
typedef struct Lanes {
    Arena arena;
    int branch, events; // what they were made from; branch -1: nothing yet
    VEC(ShownLane) list;
} Lanes;

void fill_time(Filling *f, Lanes *lanes);
void fill_other(Filling *f, Lanes *lanes, int branch);   // beside this run; its sentences are left empty
int lanes_first_difference(const History *h, int other); // number of the first event that differs; -1: none does
void lanes_free(Lanes *lanes);

const GoroutineView *filling_goroutine(const Filling *f, uint64_t id);
int frame_shown(const GoroutineView *g, int frame); // index among the frames that are shown; -1: it is hidden
Str sync_words(const Filling *f, const Value *v);
Str filling_word(const Filling *f, Word word);

// "var:GOROUTINE:DEPTH:PATH" as its parts; false: something else.
bool var_id_split(Str id, uint64_t *goroutine, int *depth, Str *path);
int frame_at_depth(
    const GoroutineView *g, int depth); // counted from the outermost shown one, which is 1; -1: there is none

#endif
