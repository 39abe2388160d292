// From what a step moved to where things fly: the places are looked up in the two pictures by the ids of their groups.
#ifndef VIEW_MOVEMENT_H
#define VIEW_MOVEMENT_H

#include "view/model.h"
#include "view/tween.h"

// The flights of a step whose later picture is `now`; with `back` they go the other way, from `now` to `before`.
// Returns how many there are; they live in the arena.
int movement_flights(
    Arena *a, const ViewModel *m, const DrawList *before, const DrawList *now, bool back, const Flight **out);

#endif
