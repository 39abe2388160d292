// Constants in loops. What no instruction holds as an immediate (true in flags[i] = true, a large bound, a float, the
// address of a package variable) would be loaded in every iteration; it is loaded once before the outermost loop.
#include "lang/gen/fn.h"

enum { MOST = 8 }; // values for one loop

void loop_enter(Fn *f) {
    if (f->loop_depth++ > 0)
        return;
    int loop = f->n_loops++;
    if (f->collecting) {
        vec_push(&f->loops->arena, &f->loops->loops, (LoopValues){0});
        return;
    }
    const LoopValues *c = &f->loops->loops.at[loop];
    for (int i = 0; i < c->len; i++) {
        KnownValue v = c->at[i];
        v.slot = slots_take(f, (const uint8_t[]){v.address}, 1);
        if (v.address)
            emit_imm(f, I_LEAG, v.slot, (int64_t)v.bits);
        else
            load_bits(f, v.bits, v.slot);
        vec_push(&f->scratch, &f->known, v);
    }
}

void loop_leave(Fn *f) {
    if (--f->loop_depth > 0)
        return;
    for (int i = 0; i < f->known.len; i++)
        slots_free(f, f->known.at[i].slot, 1);
    f->known.len = 0;
}

static int find(const KnownValue *list, int n, KnownValue v) {
    for (int i = 0; i < n; i++)
        if (list[i].bits == v.bits && list[i].address == v.address)
            return i;
    return -1;
}

Slot loop_value(Fn *f, KnownValue v) {
    if (f->loop_depth == 0 || f->dead)
        return -1;
    int known = find(f->known.at, f->known.len, v);
    if (known >= 0)
        return f->known.at[known].slot;
    if (!f->collecting)
        return -1;
    LoopValues *c = &f->loops->loops.at[f->n_loops - 1];
    if (c->len < MOST && find(c->at, c->len, v) < 0)
        vec_push(&f->loops->arena, c, v);
    return -1;
}
