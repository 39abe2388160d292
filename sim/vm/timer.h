// Timers on the virtual clock.
#ifndef VM_TIMER_H
#define VM_TIMER_H

#include "vm/run.h"

void timers_due(World *w, Run *run); // fires all whose time has come
bool timers_next(
    World *w, Run *run); // nothing can run: the clock moves to the first timer that wakes somebody; false: none does

#endif
