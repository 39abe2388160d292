// Goroutine stacks: one object each, doubled by copying. No Go pointer leads into a stack, so a copy needs no repair.
#include "vm/heap.h"
#include "vm/link.h"
#include "vm/mem.h"
#include "vm/sched.h"

// Go stops at 1 GB; frames here are about as large, but a quarter of it shows the same mistake sooner.
static const uint64_t LARGEST_STACK = 256ull << 20;

bool stack_grow(World *w, G *g, uint64_t need) {
    uint64_t size = g->stack_size;
    while (size < need)
        size *= 2;
    if (size > LARGEST_STACK) {
        world_fatal(w, "stack overflow");
        return false;
    }
    Addr stack = heap_alloc(w, size, desc_make(REC_STACK, 0));
    if (!stack)
        return false;
    uint8_t *host = w->heap + (stack - HEAP_BASE);
    mem_mark(w, host, size);
    memcpy(host, stack_host(w, g), g->stack_size);
    heap_free(w, g->stack);
    g->stack = stack;
    g->stack_size = (uint32_t)size;
    return true;
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

// Frames are cleared when they are made and not when they are left, so what lies above the innermost one is what earlier calls left.
void world_tidy(World *w) {
    for (Addr at = w->state->all_first; at;) {
        G *g = g_at(w, at);
        Frame f;
        if (frame_first(w, g, &f)) {
            uint64_t end = g->fp + (f.func >= 0 ? w->program->funcs[f.func].slots * 8u : 16u);
            if (end < g->stack_size) {
                uint8_t *host = (uint8_t *)stack_host(w, g) + end;
                memset(host, 0, g->stack_size - end);
                mem_mark(w, host, g->stack_size - end);
            }
        }
        at = g->alllink;
    }
}
