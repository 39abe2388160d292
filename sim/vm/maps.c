// Maps, as programs use them: made, read, written, emptied. Their inside is map_table.h's.
#include "vm/heap.h"
#include "vm/map_table.h"
#include "vm/ops.h"
#include "vm/panic.h"

Flow map_make(World *w, Run *run, int type, uint64_t *to) {
    (void)run;
    Addr at = heap_alloc(w, sizeof(Hmap), desc_make(REC_MAP, type));
    if (!at)
        return FLOW_SWITCH;
    map_at(w, at)->type = type;
    *to = at;
    return FLOW_NEXT;
}

static Flow unhashable(World *w, Run *run, int bad) {
    Str name = w->program->types[bad].name;
    return panic_error(w, run, "runtime error: hash of unhashable type %.*s", (int)name.len, name.at);
}

// ---- several at once ---------------------------------------------------------------------------------------
// One goroutine runs at a time, and no operation on a map is interrupted by itself: programs that forget to lock work, as they mostly do
// on one processor. Whoever answers choices can let others run inside of a write; these find Go's flag.

static Flow concurrent(World *w, const char *what) {
    world_fatal(w, "concurrent map %s", what);
    return FLOW_SWITCH;
}

static Flow interrupt(World *w, Run *run, Hmap *m) {
    if (choose(w, run, CHOICE_INSIDE, 2, 0, NULL) == 0)
        return FLOW_NEXT;
    m->flags |= MAP_WRITING;
    g_running(w)->flags |= G_IN_MAP | G_AT_BORDER;
    sched_step_aside(w);
    return FLOW_SWITCH;
}

static Flow begin_write(World *w, Run *run, Hmap *m) {
    G *g = g_running(w);
    if (UNLIKELY(g->flags & G_IN_MAP)) {
        g->flags &= (uint8_t)~G_IN_MAP;
        m->flags &= ~(uint32_t)MAP_WRITING;
        return FLOW_NEXT;
    }
    if (UNLIKELY(m->flags & MAP_WRITING))
        return concurrent(w, "writes");
    return UNLIKELY(w->state->n_runnable && run && run->choose) ? interrupt(w, run, m) : FLOW_NEXT;
}

// ---- operations --------------------------------------------------------------------------------------------

static void copy_slots(uint64_t *to, const uint64_t *from, uint32_t n) {
    if (LIKELY(n == 1))
        *to = *from;
    else
        memcpy(to, from, n * 8u);
}

Flow map_get(World *w, Run *run, uint64_t *r, const Instr *at) {
    Shape s = shape_of(w, instr_imm(at[1]));
    Addr map = r[at->b];
    uint32_t place;
    int bad = 0;
    uint64_t hash = map_hash(w, &s, r + at->c, &bad); // of an unhashable key: panics even for an empty map
    if (bad)
        return unhashable(w, run, bad);
    int64_t i = -1;
    if (map) {
        const Hmap *m = map_at(w, map);
        if (UNLIKELY(m->flags & MAP_WRITING) && m->count)
            return concurrent(w, "read and map write");
        if (m->count)
            i = map_find(w, m, &s, hash, r + at->c, &place);
        if (i >= 0)
            copy_slots(r + at->a, entry_look(w, m, &s, (uint32_t)i) + 1 + s.key->slots, s.value->slots);
    }
    if (i < 0)
        memset(r + at->a, 0, s.value->slots * 8u);
    if (at[1].a != NO_SLOT)
        r[at[1].a] = i >= 0;
    return FLOW_NEXT;
}

static bool may_hold_nan(Kind kind) {
    return (kind >= KIND_FLOAT32 && kind <= KIND_ARRAY) || kind == KIND_INTERFACE || kind == KIND_STRUCT;
}

Flow map_set(World *w, Run *run, uint64_t *r, const Instr *at) {
    Shape s = shape_of(w, instr_imm(at[1]));
    if (!r[at->a])
        return panic_plain(w, run, "assignment to entry in nil map");
    Hmap *m = map_at(w, r[at->a]);
    int bad = 0;
    uint32_t place;
    uint64_t hash = map_hash(w, &s, r + at->b, &bad);
    if (bad)
        return unhashable(w, run, bad);
    if (UNLIKELY(begin_write(w, run, m) != FLOW_NEXT))
        return FLOW_SWITCH;
    if (may_hold_nan(s.key->kind) && !map_same_key(w, &s, r + at->b, r + at->b))
        hash = hash_word(hash + m->used) | 1; // no key equals it, so its entries need not lie together
    int64_t i = map_find(w, m, &s, hash, r + at->b, &place);
    bool is_new = i < 0;
    if (is_new && (i = map_add(w, m, &s, hash, place)) < 0)
        return FLOW_SWITCH;
    uint64_t *key = entry_at(w, m, &s, (uint32_t)i) + 1;
    if (is_new || s.form != KEY_WORD) // of equal keys that differ (+0 and -0) the last one written stays, as in Go
        copy_slots(key, r + at->b, s.key->slots);
    copy_slots(key + s.key->slots, r + at->c, s.value->slots);
    return FLOW_NEXT;
}

Flow map_delete(World *w, Run *run, uint64_t *r, const Instr *at) {
    Shape s = shape_of(w, instr_imm(at[1]));
    int bad = 0;
    uint32_t place;
    uint64_t hash = map_hash(w, &s, r + at->b, &bad);
    if (bad)
        return unhashable(w, run, bad);
    if (!r[at->a])
        return FLOW_NEXT;
    Hmap *m = map_at(w, r[at->a]);
    if (!m->count)
        return FLOW_NEXT;
    if (UNLIKELY(begin_write(w, run, m) != FLOW_NEXT))
        return FLOW_SWITCH;
    int64_t i = map_find(w, m, &s, hash, r + at->b, &place);
    if (i >= 0)
        map_remove(w, m, &s, (uint32_t)i, place);
    return FLOW_NEXT;
}

Flow map_clear(World *w, Run *run, uint64_t *r, const Instr *at) {
    if (!r[at->a])
        return FLOW_NEXT;
    Shape s = shape_of(w, instr_imm(at[1]));
    Hmap *m = map_at(w, r[at->a]);
    if (m->count && UNLIKELY(begin_write(w, run, m) != FLOW_NEXT))
        return FLOW_SWITCH;
    m->clears++;
    map_empty(w, m, &s);
    return FLOW_NEXT;
}

uint64_t map_len(World *w, Addr map) {
    return map ? map_at(w, map)->count : 0;
}
