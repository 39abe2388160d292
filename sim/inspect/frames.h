// Walking frames with the callers' places set right; for reports as well as for inspect itself.
#ifndef INSPECT_FRAMES_H
#define INSPECT_FRAMES_H

#include "inspect/inspect.h"

// From a frame to its caller. *deferred: the frame ran as a deferred call. The caller's pc is that of its call, or of the RUNDEFERS
// that made the deferred call. False at the bottom.
bool frame_up(const World *w, const G *g, Frame *f, bool *deferred);
Place place_of_pos(const World *w, uint32_t pc); // in the source itself, for the line that a traceback shows
Shown shown_of_pos(const World *w, uint32_t pc); // the same as a traceback says it: line directives count

#endif
