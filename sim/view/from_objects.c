// What goroutines share, as cards: channels, then locks.
#include "view/from_world.h"

enum { MOST_SLOTS = 16 };

static void add_queue(Filling *f, ShownObject *o, Word title, const WaiterView *waiters, int n) {
    ShownQueue q = {.title = filling_word(f, title)};
    for (int i = 0; i < n; i++)
        vec_push(
            f->arena, &q.waiters, (ShownWaiter){(int64_t)waiters[i].goroutine, waiters[i].value, waiters[i].select});
    vec_push(f->arena, &o->queues, q);
}

static void add_slots(Filling *f, ShownObject *o, const ChannelView *c) {
    int shown = c->n_slots <= MOST_SLOTS ? c->n_slots : MOST_SLOTS;
    for (int i = 0; i < shown; i++) {
        uint64_t from_first = ((uint64_t)i + c->cap - c->recvx) % (c->cap ? c->cap : 1);
        bool used = from_first < c->len;
        vec_push(f->arena, &o->cells, (ShownCell){.value = used ? c->slots[i].text : (Str){0}, .dim = !used});
    }
    Str full = filling_word(f, c->len == c->cap ? WORD_CHAN_FULL : c->len ? WORD_CHAN_HOLDS : WORD_CHAN_EMPTY);
    vec_push(f->arena, &o->facts,
        str_format(f->arena, "%llu / %llu %.*s", (unsigned long long)c->len, (unsigned long long)c->cap, (int)full.len,
            full.at));
    vec_push(f->arena, &o->facts,
        str_format(f->arena, "recvx %llu · sendx %llu", (unsigned long long)c->recvx, (unsigned long long)c->sendx));
}

// In words, since a program may not rely on the bits.
static void add_lock(Filling *f, const LockView *l) {
    const Value *v = inspect_value(f->arena, f->world, l->type_id, l->addr, l->name, (LookDepth){3, 8});
    ShownObject o = {.kind = SHARED_LOCK, .address = l->addr, .name = l->name, .type = l->type};
    o.state = sync_words(f, v);
    if (str_eq(o.state, l->type)) // a Cond has no state of its own
        o.state = (Str){0};
    ShownQueue q = {.title = filling_word(f, WORD_QUEUE_LOCK)};
    for (int i = 0; i < l->n_waiting; i++)
        vec_push(f->arena, &q.waiters, (ShownWaiter){.goroutine = (int64_t)l->waiting[i]});
    vec_push(f->arena, &o.queues, q);
    vec_push(f->arena, &f->m->objects, o);
}

void fill_objects(Filling *f) {
    for (int i = 0; i < f->channels.n; i++) {
        const ChannelView *c = &f->channels.at[i];
        ShownObject o = {.kind = SHARED_CHANNEL, .address = c->addr, .name = c->name, .absent = c->nil};
        o.type = c->cap
                     ? str_format(f->arena, "%.*s · cap %llu", (int)c->type.len, c->type.at, (unsigned long long)c->cap)
                     : c->type;
        o.state = filling_word(f, c->nil ? WORD_CHAN_NIL : c->closed ? WORD_CHAN_CLOSED : WORD_CHAN_OPEN);
        o.good = !c->nil && !c->closed;
        if (!c->name.len && !c->nil)
            o.name = str_format(f->arena, "0x%llx", (unsigned long long)c->addr);
        if (c->cap)
            add_slots(f, &o, c);
        if (!c->nil) {
            add_queue(f, &o, WORD_QUEUE_SEND, c->sendq, c->n_sendq);
            add_queue(f, &o, WORD_QUEUE_RECEIVE, c->recvq, c->n_recvq);
        }
        vec_push(f->arena, &f->m->objects, o);
    }
    for (int i = 0; i < f->locks.n; i++)
        add_lock(f, &f->locks.at[i]);
}
