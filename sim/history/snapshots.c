// When worlds are kept, which of them are given up, and how one comes back.
// The distance is measured in the time it takes to run from one to the next, since that is what a seek waits for.
#include "history/state.h"

#include <stdlib.h>
#include <string.h>

Branch *branch_now(const History *h) {
    return &h->branches[h->branch];
}

// Index of the branch's first snapshot behind a moment.
static int after(const Branch *b, uint64_t instrs) {
    int low = 0, high = b->n_snapshots;
    while (low < high) {
        int middle = (low + high) / 2;
        if (b->snapshots[middle]->instrs <= instrs)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// A branch shares every moment up to its fork with its parent.
Snapshot *snapshot_before(const History *h, uint64_t instrs) {
    for (int i = h->branch; i >= 0; i = h->branches[i].parent) {
        const Branch *b = &h->branches[i];
        int n = after(b, instrs);
        if (n > 0)
            return b->snapshots[n - 1];
        if (instrs > b->fork.instr)
            instrs = b->fork.instr;
    }
    return NULL; // not reached: the first branch keeps its beginning
}

static void insert(Branch *b, Snapshot *s) {
    b->snapshots = grown(b->snapshots, b->n_snapshots, &b->cap_snapshots, sizeof s);
    int at = after(b, s->instrs);
    memmove(b->snapshots + at + 1, b->snapshots + at, (size_t)(b->n_snapshots - at) * sizeof *b->snapshots);
    b->snapshots[at] = s;
    b->n_snapshots++;
}

static void drop(History *h, Branch *b, int i) {
    Snapshot *s = b->snapshots[i];
    pages_drop(&h->store, &s->pages);
    free(s);
    memmove(b->snapshots + i, b->snapshots + i + 1, (size_t)(b->n_snapshots - i - 1) * sizeof *b->snapshots);
    b->n_snapshots--;
}

// The distance that giving up snapshot i would leave behind.
static uint64_t gap_without(const Branch *b, int i) {
    uint64_t from = i > 0 ? b->snapshots[i - 1]->cost : 0;
    uint64_t to = i + 1 < b->n_snapshots ? b->snapshots[i + 1]->cost : b->snapshots[i]->cost;
    return to > from ? to - from : 0;
}

// Gives up the snapshot that is missed least; false when only the beginning and the present base are left.
static bool thin_once(History *h) {
    Branch *poorest = NULL;
    int which = 0;
    uint64_t least = UINT64_MAX;
    for (int k = 0; k < h->n_branches; k++)
        for (int i = 0; i < h->branches[k].n_snapshots; i++) {
            Branch *b = &h->branches[k];
            uint64_t gap = gap_without(b, i);
            if (b->snapshots[i] != h->base && b->snapshots[i]->instrs > 0 && gap < least) {
                least = gap;
                poorest = b;
                which = i;
            }
        }
    if (!poorest)
        return false;
    if (least > h->spacing)
        h->spacing = least;
    drop(h, poorest, which);
    return true;
}

// Moments up to a fork belong to the branch that was forked from.
static Branch *owner(const History *h, uint64_t instrs) {
    Branch *b = branch_now(h);
    while (b->parent >= 0 && instrs <= b->fork.instr)
        b = &h->branches[b->parent];
    return b;
}

static uint64_t cost_now(const History *h) {
    return (h->base ? h->base->cost : 0) + h->running;
}

void snapshot_take(History *h) {
    Snapshot *s = calloc(1, sizeof *s);
    if (!s)
        out_of_memory(sizeof *s);
    *s = (Snapshot){h->run.instrs, h->run.steps, h->asked, cost_now(h), {0}};
    s->pages = pages_take(&h->store, h->base ? &h->base->pages : NULL, h->world);
    insert(owner(h, s->instrs), s);
    h->base = s;
    h->running = 0;
    if (h->store.bytes > h->most_bytes)
        while (h->store.bytes > h->most_bytes / 8 * 7 && thin_once(h))
            ;
}

void snapshot_consider(History *h) {
    if (h->running < h->spacing)
        return;
    const Snapshot *last = snapshot_before(h, h->run.instrs);
    if (cost_now(h) >= last->cost + h->spacing && last->instrs < h->run.instrs)
        snapshot_take(h);
}

static const Extension *extension_at(const History *h, uint64_t at) {
    const Branch *b = branch_now(h);
    for (int i = inputs_before(b, at) - 1; i >= 0; i--)
        if (b->inputs[i].kind == INPUT_EXEC)
            return &h->programs[b->inputs[i].program];
    return NULL;
}

void snapshot_restore(History *h, Snapshot *s) {
    const Extension *e = extension_at(h, s->instrs);
    const Program *program = e ? e->program : h->program;
    if (world_program(h->world) != program)
        world_extend(h->world, program);
    h->world->natives = e ? e->natives : h->natives;
    pages_put(&h->base->pages, &s->pages, h->world);
    h->base = s;
    h->running = 0;
    h->run.instrs = s->instrs;
    h->run.steps = s->steps;
    h->run.at_border = false;
    h->asked = s->asked;
}

void snapshots_close(History *h) {
    for (int k = 0; k < h->n_branches; k++) {
        Branch *b = &h->branches[k];
        while (b->n_snapshots)
            drop(h, b, b->n_snapshots - 1);
        free(b->snapshots);
    }
}
