// What the last step did, in words.
#ifndef VIEW_FROM_STEP_H
#define VIEW_FROM_STEP_H

#include "view/from_world.h"

void fill_happened(Filling *f, Moment from);             // the event since that moment that tells most
void fill_ran(Filling *f, const ViewModel *before);      // where there was none: what ran, and what it led to
bool event_of_library(const Program *p, const Event *e); // an affair of the library's own, of which nothing is said

#endif
