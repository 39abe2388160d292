// Values of package sync that the program's variables lead to, and who waits at them.
#include "inspect/search.h"

#include <string.h>

enum { MOST_LOCKS = 64, MOST_WAITING = 64 };

typedef struct Collector {
    Arena *arena;
    const World *w;
    VEC(LockView) list;
} Collector;

static bool is_lock(const RType *t) {
    static const char *const names[] = {"sync.Mutex", "sync.RWMutex", "sync.WaitGroup", "sync.Cond"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_eq(t->name, str_from(names[i])))
            return true;
    return false;
}

static LockView *holder_of(Collector *k, Addr at) {
    for (int i = 0; i < k->list.len; i++)
        if (at >= k->list.at[i].addr && at < k->list.at[i].addr + k->list.at[i].size)
            return &k->list.at[i];
    return NULL;
}

// A lock inside another one (an RWMutex has a Mutex) is part of that.
static bool visit(void *context, const Found *f) {
    Collector *k = context;
    const RType *t = type_of(k->w, f->type);
    if (!f->at || !is_lock(t) || holder_of(k, f->at))
        return k->list.len >= MOST_LOCKS;
    vec_push(k->arena, &k->list,
        (LockView){
            .addr = f->at, .size = t->size, .type_id = f->type, .type = t->name, .name = str_copy(k->arena, f->path)});
    return false;
}

static bool waits_on_lock(const G *g) {
    return g->status == G_WAITING && g->wait >= WAIT_SEMACQUIRE && g->wait <= WAIT_COND_WAIT;
}

static void add_waiting(Collector *k, const G *g) {
    LockView *l = waits_on_lock(g) ? holder_of(k, g->own.chan) : NULL;
    if (!l || l->n_waiting >= MOST_WAITING)
        return;
    if (!l->waiting)
        l->waiting = ARENA_ARRAY(k->arena, uint64_t, MOST_WAITING);
    l->waiting[l->n_waiting++] = g->id;
}

// A program without such a type need not be searched.
static bool has_locks(const World *w) {
    for (int i = 1; i < w->program->n_types; i++)
        if (is_lock(&w->program->types[i]))
            return true;
    return false;
}

LockList inspect_locks(Arena *a, const World *w) {
    Collector *k = ARENA_NEW(a, Collector);
    *k = (Collector){.arena = a, .w = w};
    if (!has_locks(w))
        return (LockList){0};
    Search s = {.arena = a, .w = w, .context = k, .visit = visit, .all = true};
    search_all(&s);
    search_close(&s);
    int left = MOST_LOCKS * MOST_WAITING;
    for (const G *g = world_g(w, w->state->all_first); g && left--; g = world_g(w, g->alllink))
        add_waiting(k, g);
    return (LockList){k->list.at, k->list.len};
}
