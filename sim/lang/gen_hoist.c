// Constants in loops. What no instruction holds as an immediate (true in flags[i] = true, a large bound, a float) would be
// loaded in every iteration; it is loaded once before the outermost loop.
#include "lang/gen.h"

enum { MOST = 8 }; // constants for one loop

void loop_enter(Fn *f) {
    if (f->loop_depth++ > 0)
        return;
    int loop = f->n_loops++;
    if (f->collecting) {
        vec_push(&f->loops->arena, &f->loops->loops, (LoopConsts){0});
        return;
    }
    const LoopConsts *c = &f->loops->loops.at[loop];
    for (int i = 0; i < c->len; i++) {
        Slot s = slots_take(f, (const uint8_t[]){0}, 1);
        load_bits(f, c->at[i], s);
        vec_push(&f->scratch, &f->known, (KnownConst){c->at[i], s});
    }
}

void loop_leave(Fn *f) {
    if (--f->loop_depth > 0)
        return;
    for (int i = 0; i < f->known.len; i++)
        slots_free(f, f->known.at[i].slot, 1);
    f->known.len = 0;
}

Slot loop_const(Fn *f, uint64_t bits) {
    if (f->loop_depth == 0 || f->dead)
        return -1;
    for (int i = 0; i < f->known.len; i++)
        if (f->known.at[i].bits == bits)
            return f->known.at[i].slot;
    if (!f->collecting)
        return -1;
    LoopConsts *c = &f->loops->loops.at[f->n_loops - 1];
    for (int i = 0; i < c->len; i++)
        if (c->at[i] == bits)
            return -1;
    if (c->len < MOST)
        vec_push(&f->loops->arena, c, bits);
    return -1;
}
