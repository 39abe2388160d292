// Comparing two draw lists by the hashes of their ops.
#include "view/damage.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

typedef struct Rects {
    PixelRect *at;
    int len;
    double scale;
    int width, height;
} Rects;

static bool touch(PixelRect a, PixelRect b) {
    return a.x <= b.x + b.w && b.x <= a.x + a.w && a.y <= b.y + b.h && b.y <= a.y + a.h;
}

static PixelRect join(PixelRect a, PixelRect b) {
    int x = a.x < b.x ? a.x : b.x, y = a.y < b.y ? a.y : b.y;
    int right = a.x + a.w > b.x + b.w ? a.x + a.w : b.x + b.w;
    int bottom = a.y + a.h > b.y + b.h ? a.y + a.h : b.y + b.h;
    return (PixelRect){x, y, right - x, bottom - y};
}

static long area(PixelRect r) {
    return (long)r.w * r.h;
}

// The kept rectangle that grows least by taking r in.
static int nearest(const Rects *rects, PixelRect r) {
    int best = 0;
    long least = -1;
    for (int i = 0; i < rects->len; i++) {
        long growth = area(join(rects->at[i], r)) - area(rects->at[i]);
        if (least < 0 || growth < least)
            least = growth, best = i;
    }
    return best;
}

// Adds a rectangle and joins what touches, until all are apart again.
static void add(Rects *rects, Box b) {
    if (box_empty(b))
        return;
    double s = rects->scale;
    int x = (int)floor(b.x * s) - 1, y = (int)floor(b.y * s) - 1;
    int right = (int)ceil((b.x + b.w) * s) + 1, bottom = (int)ceil((b.y + b.h) * s) + 1;
    x = x < 0 ? 0 : x, y = y < 0 ? 0 : y;
    right = right > rects->width ? rects->width : right, bottom = bottom > rects->height ? rects->height : bottom;
    if (right <= x || bottom <= y)
        return;
    PixelRect r = {x, y, right - x, bottom - y};
    for (bool again = true; again;) {
        again = false;
        int with = -1;
        for (int i = 0; i < rects->len && with < 0; i++)
            if (touch(rects->at[i], r))
                with = i;
        if (with < 0 && rects->len == PAINT_RECTS)
            with = nearest(rects, r);
        if (with >= 0) {
            r = join(r, rects->at[with]);
            rects->at[with] = rects->at[--rects->len];
            again = true;
        }
    }
    rects->at[rects->len++] = r;
}

typedef struct Slot {
    uint64_t hash;
    int index; // of the newest list's op, -1: free
    int next;  // op with the same hash, -1: none
} Slot;

// Old ops by hash, each hash with its ops in order.
typedef struct Index {
    Slot *slots;
    int *next;
    size_t mask;
} Index;

static Slot *slot(const Index *index, uint64_t hash) {
    size_t i = hash & index->mask;
    while (index->slots[i].index >= 0 && index->slots[i].hash != hash)
        i = (i + 1) & index->mask;
    return &index->slots[i];
}

static Index index_ops(const SeenOp *ops, int len) {
    size_t size = 64;
    while (size < (size_t)len * 2)
        size *= 2;
    Index index = {malloc(size * sizeof(Slot)), malloc(((size_t)len + 1) * sizeof(int)), size - 1};
    if (!index.slots || !index.next)
        abort();
    for (size_t i = 0; i < size; i++)
        index.slots[i].index = -1;
    for (int i = len - 1; i >= 0; i--) {
        Slot *s = slot(&index, ops[i].hash);
        index.next[i] = s->index;
        *s = (Slot){.hash = ops[i].hash, .index = i};
    }
    return index;
}

// Walks both lists: an op is the same when the old list has it too, later than the last one that was the same.
// What is skipped in the old list and what is not found of the new one has to be painted again. An op that
// changed its place in the order is skipped or not found, so overlapping ones come out right.
static void compare(const Seen *seen, const DrawList *list, Rects *rects) {
    Index index = index_ops(seen->ops, seen->len);
    int old = 0;
    for (int i = 0; i < list->ops.len; i++) {
        const DrawOp *op = &list->ops.at[i];
        if (op->kind > DRAW_ICON)
            continue;
        int found = slot(&index, op->hash)->index;
        while (found >= 0 && found < old)
            found = index.next[found];
        if (found < 0) {
            add(rects, op->bounds);
            continue;
        }
        for (; old < found; old++)
            add(rects, seen->ops[old].bounds);
        old = found + 1;
    }
    for (; old < seen->len; old++)
        add(rects, seen->ops[old].bounds);
    free(index.slots);
    free(index.next);
}

static void remember(Seen *seen, const DrawList *list) {
    seen_free(seen);
    seen->ops = malloc(((size_t)list->ops.len + 1) * sizeof *seen->ops);
    if (!seen->ops)
        abort();
    seen->ground = list->ground;
    for (int i = 0; i < list->ops.len; i++) {
        const DrawOp *op = &list->ops.at[i];
        if (op->kind <= DRAW_ICON)
            seen->ops[seen->len++] = (SeenOp){op->hash, op->bounds};
    }
}

int seen_differ(Seen *seen, const DrawList *list, double scale, int width, int height, PixelRect rects[PAINT_RECTS]) {
    Rects out = {.at = rects, .scale = scale, .width = width, .height = height};
    if (seen->ops && seen->ground == list->ground)
        compare(seen, list, &out);
    else
        out.at[out.len++] = (PixelRect){0, 0, width, height};
    remember(seen, list);
    return out.len;
}

void seen_free(Seen *seen) {
    free(seen->ops);
    *seen = (Seen){0};
}
