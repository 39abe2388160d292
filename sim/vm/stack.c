// Goroutine stacks: one object each, doubled where it lies or by copying, halved at collections. No Go pointer leads into a stack, so a
// copy needs no repair.
#include "vm/heap.h"
#include "vm/link.h"
#include "vm/mem.h"
#include "vm/sched.h"

// Go's limit is 1,000,000,000 bytes and its stacks double, so that none is larger than this. Frames here are slots of 8 bytes without
// saved registers: a call takes about what it takes in native code.
static const uint64_t LARGEST_STACK = 512ull << 20;

// ---- growing -------------------------------------------------------------------------------------------

// Into a new object of `size` bytes, of which the first `used` count.
static bool move_stack(World *w, G *g, uint64_t size, uint64_t used) {
    Addr stack = heap_alloc(w, size, desc_make(REC_STACK, 0));
    if (!stack)
        return false;
    uint8_t *host = w->heap + (stack - HEAP_BASE);
    mem_mark(w, host, used);
    memcpy(host, stack_host(w, g), used);
    heap_free(w, g->stack);
    g->stack = stack;
    return true;
}

bool stack_grow(World *w, G *g, uint64_t need) {
    uint64_t size = g->stack_size;
    while (size < need)
        size *= 2;
    if (size > LARGEST_STACK) {
        world_fatal(w, "stack overflow");
        return false;
    }
    if (!heap_extend(w, g->stack, size) && !move_stack(w, g, size, g->stack_size))
        return false;
    g->stack_size = (uint32_t)size;
    mem_mark(w, stack_host(w, g), size); // the goroutine runs on without saying what it writes
    return true;
}

// ---- shrinking -----------------------------------------------------------------------------------------

static uint64_t frame_end(const World *w, const Frame *f) {
    const unsigned panic_slots = 8; // more than a panic's frame and what is called from there before it checks
    return f->fp + 8ull * (f->func >= 0 ? w->linked->entries[f->func].slots : panic_slots);
}

// As Go does: a stack that is used to less than a quarter is halved.
static void shrink(World *w, G *g) {
    Frame f;
    if (g->stack_size <= FIRST_STACK || !frame_first(w, g, &f))
        return;
    uint64_t size = g->stack_size / 2, used = frame_end(w, &f);
    if (used > size / 2)
        return;
    if (size >= LARGEST_SMALL ? !heap_truncate(w, g->stack, size)
                              : !heap_has_room(w, size) || !move_stack(w, g, size, used))
        return;
    g->stack_size = (uint32_t)size;
}

void stack_shrink_all(World *w) {
    uint64_t left = w->state->n_goroutines; // the program may have made a ring of the list
    for (Addr at = w->state->all_first; at && left--;) {
        G *g = g_at(w, at);
        shrink(w, g);
        at = g->alllink;
    }
}

// ---- walking -------------------------------------------------------------------------------------------

static uint64_t header_at(const World *w, const G *g, uint32_t fp) {
    uint64_t h;
    memcpy(&h, (const uint8_t *)stack_host(w, g) + fp, sizeof h);
    return h;
}

bool frame_first(const World *w, const G *g, Frame *f) {
    if (g->status == G_DEAD || !stack_whole(w, g))
        return false;
    f->fp = g->fp;
    f->pc = g->status == G_WAITING && g->pc > 0 ? g->pc - 1 : g->pc;
    f->func = link_func_at(w->linked, f->pc);
    return true;
}

bool frame_next(const World *w, const G *g, Frame *f) {
    uint64_t h = header_at(w, g, f->fp);
    uint32_t pc = (uint32_t)h;
    uint64_t distance = (h >> 32) * 8;
    if (pc == (uint32_t)FRAME_BOTTOM || distance == 0 || distance > f->fp)
        return false;
    f->fp -= (uint32_t)distance;
    f->pc = pc - 1;
    f->func = pc == (uint32_t)FRAME_UNWIND || pc == (uint32_t)FRAME_PRINT ? -1 : link_func_at(w->linked, f->pc);
    return true;
}

int frame_func(const World *w, const G *g, uint32_t fp) {
    Frame f;
    for (bool more = frame_first(w, g, &f); more && f.fp >= fp; more = frame_next(w, g, &f))
        if (f.fp == fp)
            return f.func;
    return -1;
}

bool frame_collected(const World *w, const G *g, const Frame *f, const Variable *v) {
    const Func *func = &w->program->funcs[f->func];
    const RType *t = &w->program->types[v->type];
    bool captured = v->place == PLACE_CAPTURE || v->place == PLACE_CAPTURE_REF;
    uint32_t first = captured ? func->context : v->at, n = v->place == PLACE_SLOT ? t->slots : 1;
    const uint64_t *r = world_at(w, g->stack + f->fp + 8ull * first, 8ull * n);
    for (uint32_t i = 0; r && i < n && first + i < func->locals; i++)
        if (r[i] == DEAD_WORD && func->ptrmask[(first + i) / 8] >> (first + i) % 8 & 1)
            return true;
    return false;
}

// Frames are cleared when they are made and not when they are left, so what lies above the innermost one is what earlier calls left.
void world_tidy(World *w) {
    for (Addr at = w->state->all_first; at;) {
        G *g = g_at(w, at);
        Frame f;
        if (frame_first(w, g, &f)) {
            uint64_t end = g->fp + (f.func >= 0 ? w->program->funcs[f.func].slots * 8u : 16u);
            if (end < g->stack_size)
                heap_zero(w, g->stack + end, g->stack_size - end);
        }
        at = g->alllink;
    }
}
