// A history as the window sees it: moves, and models with what the last step changed. Lessons are put over it by
// whoever makes the Session.
#ifndef VIEW_LIVE_H
#define VIEW_LIVE_H

#include "view/from_world.h"

typedef struct Live Live;

Live *live_open(History *h); // the history stays the caller's
void live_close(Live *live);

// The model of the moment. Its texts stay valid until the model after the next is made. look: an expression whose
// bytes are shown while the viewer has chosen nothing.
ViewModel live_model(Live *live, const Wish *wish, Str look);

bool live_step(Live *live, Grain grain, Direction direction);
bool live_seek(Live *live, int64_t step);
bool live_finish(Live *live);
bool live_pick(Live *live, int index); // of the last model's `next`
bool live_follow(Live *live, int64_t goroutine);
// To the moment before or after this one at which what the memory panel shows was changed or used.
bool live_find(Live *live, Direction direction);
bool live_blocked(Live *live, int64_t goroutine); // to where it began to wait; 0: the first that waits
bool live_branch(Live *live, int64_t run);        // from 1; 0: the next one
// Looks a little further back for what the last model shows the history of; a find that came to nothing goes on in it. False:
// there is no more to look for. *changed: the next model is another.
bool live_idle(Live *live, bool *changed);
void live_jumped(Live *live); // the history was moved by somebody else

#endif
