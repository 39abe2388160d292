// Channels: found through the variables that hold them and through the goroutines that wait on them.
#include "inspect/search.h"

#include <inttypes.h>
#include <string.h>

enum { MOST_CHANNELS = 256, MOST_SLOTS = 64, MOST_WAITERS = 256 };

typedef struct Collector {
    Arena *arena;
    const World *w;
    VEC(ChannelView) list;
} Collector;

Str sudog_value(Arena *a, const World *w, const Sudog *s, bool sends) {
    const G *g = world_g(w, s->g);
    const Hchan *c = channel_at(w, s->chan);
    const RType *t = c ? type_of(w, chan_elem_type(w, c)) : NULL;
    if (!sends || !g || !t || !s->elem)
        return STR("");
    const uint8_t *bytes = t->size ? world_at(w, g->stack + s->elem, t->slots * 8u) : (const uint8_t *)"";
    return bytes ? text_of(a, w, chan_elem_type(w, c), bytes) : STR("");
}

Str channel_head(Arena *a, const World *w, Addr chan) {
    const Hchan *c = channel_at(w, chan);
    const RType *t = c ? type_of(w, chan_elem_type(w, c)) : NULL;
    const Sudog *s = c && c->sendq.first ? world_at(w, c->sendq.first, sizeof *s) : NULL;
    if (!c || !t || !t->size)
        return STR("");
    if (!c->qcount)
        return s ? sudog_value(a, w, s, true) : STR("");
    const uint8_t *bytes = c->recvx < c->dataqsiz ? world_at(w, c->buf + c->recvx * t->size, t->size) : NULL;
    return bytes ? text_of(a, w, chan_elem_type(w, c), bytes) : STR("");
}

// ---- finding ---------------------------------------------------------------------------------------------

static ChannelView *find(Collector *k, Addr addr) {
    for (int i = 0; i < k->list.len; i++)
        if (k->list.at[i].addr == addr && addr)
            return &k->list.at[i];
    return NULL;
}

static bool has_nil(const Collector *k, Str name) {
    for (int i = 0; i < k->list.len; i++)
        if (k->list.at[i].nil && str_eq(k->list.at[i].name, name))
            return true;
    return false;
}

static void add_user(Collector *k, ChannelView *c, uint64_t goroutine) {
    for (int i = 0; i < c->n_users; i++)
        if (c->users[i] == goroutine)
            return;
    uint64_t *users = ARENA_ARRAY(k->arena, uint64_t, c->n_users + 1);
    if (c->n_users)
        memcpy(users, c->users, (size_t)c->n_users * sizeof *users);
    users[c->n_users++] = goroutine;
    c->users = users;
}

static void add(Collector *k, Addr addr, Str name, int type) {
    const RType *t = type_of(k->w, type);
    if (k->list.len >= MOST_CHANNELS)
        return;
    vec_push(k->arena, &k->list,
        (ChannelView){.addr = addr,
            .name = str_copy(k->arena, name),
            .nil = addr == 0,
            .type = t ? t->name : STR("chan"),
            .elem = t && type_of(k->w, t->elem) ? type_of(k->w, t->elem)->name : STR("")});
}

static bool visit(void *context, const Found *f) {
    Collector *k = context;
    if (type_of(k->w, f->type)->kind != KIND_CHAN)
        return false;
    Addr addr = word_of(f->bytes);
    if (!addr && f->variable && !has_nil(k, f->path))
        add(k, 0, f->path, f->type);
    if (addr && !channel_at(k->w, addr))
        return false;
    if (addr && !find(k, addr))
        add(k, addr, f->path, f->type);
    if (addr && f->goroutine && find(k, addr))
        add_user(k, find(k, addr), f->goroutine);
    return false;
}

// The id of a `chan T` type with that element, for channels that no variable leads to.
static int type_with_elem(const World *w, int elem) {
    for (int i = 1; i < w->program->n_types; i++)
        if (w->program->types[i].kind == KIND_CHAN && w->program->types[i].elem == elem &&
            w->program->types[i].dir == 0)
            return i;
    return 0;
}

static bool waits_on_channel(const G *g) {
    return g->status == G_WAITING &&
           (g->wait == WAIT_CHAN_RECEIVE || g->wait == WAIT_CHAN_SEND || g->wait == WAIT_SELECT);
}

static void add_waited_for(Collector *k, const G *g) {
    int left = MOST_WAITERS;
    Addr at = waits_on_channel(g) ? g->waiting : 0;
    for (const Sudog *s = world_at(k->w, at, sizeof *s); at && s && left--;
         at = s->waitlink, s = world_at(k->w, at, sizeof *s)) {
        const Hchan *c = channel_at(k->w, s->chan);
        if (c && !find(k, s->chan))
            add(k, s->chan, STR(""), type_with_elem(k->w, chan_elem_type(k->w, c)));
        if (c && find(k, s->chan))
            add_user(k, find(k, s->chan), g->id);
    }
}

// ---- filling -----------------------------------------------------------------------------------------------

static WaiterView *waiters(Collector *k, const WaitQ *q, bool sends, int *n) {
    WaiterView *views = ARENA_ARRAY(k->arena, WaiterView, MOST_WAITERS);
    Addr at = q->first;
    for (const Sudog *s = world_at(k->w, at, sizeof *s); at && s && *n < MOST_WAITERS;
         s = world_at(k->w, at, sizeof *s)) {
        const G *g = world_g(k->w, s->g);
        views[(*n)++] = (WaiterView){g ? g->id : 0, sudog_value(k->arena, k->w, s, sends), s->select_case >= 0};
        at = s->next;
    }
    return views;
}

static void fill(Collector *k, ChannelView *v) {
    const Hchan *c = channel_at(k->w, v->addr);
    const RType *elem = c ? type_of(k->w, chan_elem_type(k->w, c)) : NULL;
    if (!c || !elem)
        return;
    v->cap = c->dataqsiz;
    v->len = c->qcount;
    v->sendx = c->sendx;
    v->recvx = c->recvx;
    v->closed = c->closed != 0;
    v->slots = ARENA_ARRAY(k->arena, Value, MOST_SLOTS);
    for (uint64_t i = 0; i < v->cap && i < MOST_SLOTS; i++)
        v->slots[v->n_slots++] = *inspect_value(k->arena, k->w, chan_elem_type(k->w, c), c->buf + i * elem->size,
            str_format(k->arena, "[%" PRIu64 "]", i), (LookDepth){1, 8});
    v->sendq = waiters(k, &c->sendq, true, &v->n_sendq);
    v->recvq = waiters(k, &c->recvq, false, &v->n_recvq);
}

ChannelList inspect_channels(Arena *a, const World *w) {
    Collector *k = ARENA_NEW(a, Collector);
    *k = (Collector){.arena = a, .w = w};
    Search s = {.arena = a, .w = w, .context = k, .visit = visit};
    search_all(&s);
    search_close(&s);
    int left = MOST_CHANNELS * 4;
    for (const G *g = world_g(w, w->state->all_first); g && left--; g = world_g(w, g->alllink))
        add_waited_for(k, g);
    for (int i = 0; i < k->list.len; i++)
        fill(k, &k->list.at[i]);
    return (ChannelList){k->list.at, k->list.len};
}

Str channel_label(Arena *a, const ChannelList *channels, Addr chan) {
    for (int i = 0; i < channels->n; i++)
        if (channels->at[i].addr == chan && channels->at[i].name.len)
            return channels->at[i].name;
    return chan ? str_format(a, "0x%" PRIx64, chan) : STR("nil");
}

// A send leaves its operand in the sender's frame until the next statement writes there. Of a select only the case taken
// is known, and its operands stand in words of their own.
static const Instr *send_at(const World *w, const Func *fn, uint32_t pc) {
    for (uint32_t at = pc; at + 1 >= pc && at >= fn->entry && at < fn->end;
         at--) // told with its own pc or the next one's
        if (w->program->code[at].op == I_SEND)
            return &w->program->code[at];
    return NULL;
}

Str inspect_sent(Arena *a, const World *w, const Event *e) {
    const G *g = goroutine_of(w, e->goroutine);
    const Hchan *c = channel_at(w, e->object);
    const RType *t = c ? type_of(w, chan_elem_type(w, c)) : NULL;
    Frame f;
    if (e->kind != EVENT_SEND || !g || !t || !frame_first(w, g, &f) || f.func < 0)
        return STR("");
    const Instr *send = send_at(w, &w->program->funcs[f.func], e->pc);
    const uint8_t *bytes = send ? world_at(w, g->stack + f.fp + send->b * 8u, t->slots * 8u) : NULL;
    return bytes && t->slots ? text_of(a, w, chan_elem_type(w, c), bytes) : STR("");
}
