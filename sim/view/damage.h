// Which pixels differ between two draw lists: the bounds of every op that only one of them has.
#ifndef VIEW_DAMAGE_H
#define VIEW_DAMAGE_H

#include "view/paint.h"

typedef struct SeenOp {
    uint64_t hash;
    Box bounds;
} SeenOp;

// What of the last list must be remembered: its ops' hashes and bounds, in order. Zero: nothing was painted.
typedef struct Seen {
    SeenOp *ops; // owned
    int len;
    Role ground;
} Seen;

// Compares, remembers `list` instead, and gives the rectangles to paint again, disjoint and inside
// width x height. The whole picture when nothing was seen before.
int seen_differ(Seen *seen, const DrawList *list, double scale, int width, int height, PixelRect rects[PAINT_RECTS]);
void seen_free(Seen *seen); // also forgets: the next comparison gives the whole picture

#endif
