// A picture on the way from one draw list to another. What both have (the same thing in a group of the same id) moves,
// what only the later one has comes into sight, what only the earlier one has goes. A group that was placed is content
// that is scrolled: all of it slides with the place. Over it fly the things that a step passes on. All of it is a function of the two lists and the time, so that tests can look at any moment.
#ifndef VIEW_TWEEN_H
#define VIEW_TWEEN_H

#include "view/draw.h"
#include "view/meter.h"

// Something passed on: it starts at one place, may pass a second, and lands at a third. Without text it is a dot.
typedef struct Flight {
    Box from, over, to; // over: empty when it goes straight
    Str text;
    Role role;
} Flight;

typedef struct Tween {
    const DrawList *from, *to;
    const Str
        *within; // ids of the groups that move, in the order in which they are drawn; all else is at once as in `to`
    int n_within;
    const Flight *flights; // over the first of them
    int n_flights;
    const TextMeter *meter;
} Tween;

// time: 0 is `from`, 1 is `to`. The list lives in the arena and holds texts of both.
void tween_draw(const Tween *tween, double time, Arena *arena, DrawList *out);

#endif
