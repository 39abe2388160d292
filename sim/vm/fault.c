// Faults injected into the simulated outside: the nth operation of a kind from now on fails.
// WorldState.faults holds a countdown for each kind, a byte each; 0 is not armed.
#include "vm/native.h"

#include <stddef.h>

static const char *const operations[] = {"open", "read", "write", "sync", "close", "remove"};

enum { N_OPERATIONS = sizeof operations / sizeof *operations };

static int number_of(Str operation) {
    for (int i = 0; i < N_OPERATIONS; i++)
        if (str_eq(operation, str_from(operations[i])))
            return i;
    return -1;
}

static void set_countdown(World *w, int i, uint64_t n) {
    w->state->faults = (w->state->faults & ~(0xffull << 8 * i)) | n << 8 * i;
    w->dirty[offsetof(WorldState, faults) / WORLD_PAGE] = 1;
}

bool world_fault(World *w, Str operation, uint64_t nth) {
    int i = number_of(operation);
    if (i < 0 || nth < 1 || nth > 255)
        return false;
    set_countdown(w, i, nth);
    return true;
}

bool native_fault(Call *c, Str operation) {
    int i = number_of(operation);
    uint64_t left = i < 0 ? 0 : c->w->state->faults >> 8 * i & 0xff;
    if (left)
        set_countdown(c->w, i, left - 1);
    bool fails = left == 1 || (left == 0 && native_choose(c, CHOICE_FAULT, 2, 0) == 1);
    if (fails)
        native_event(c, EVENT_FAULT, 0, i);
    return fails;
}
