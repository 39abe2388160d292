// Why a goroutine waits and what would wake it.
#include "inspect/search.h"
#include "inspect/words.h"

#include <inttypes.h>

bool never_wakes(const G *g) {
    return g->wait == WAIT_CHAN_RECEIVE_NIL || g->wait == WAIT_CHAN_SEND_NIL || g->wait == WAIT_SELECT_NO_CASES;
}

// ---- the name of a lock ----------------------------------------------------------------------------------

typedef struct Holder {
    Arena *arena;
    const World *w;
    Addr sema;
    Str name;
} Holder;

// The outermost value of a type of package sync that holds the semaphore.
static bool holds(void *context, const Found *f) {
    Holder *h = context;
    const RType *t = type_of(h->w, f->type);
    if (!f->at || h->sema < f->at || h->sema >= f->at + t->size || !str_starts(t->name, STR("sync.")))
        return false;
    h->name = str_copy(h->arena, f->path);
    return true;
}

static Str lock_name(Arena *a, const World *w, const G *g, Word otherwise, Str language) {
    Holder h = {a, w, g->own.chan, STR("")};
    Search s = {.arena = a, .w = w, .context = &h, .visit = holds, .all = true};
    if (h.sema && !search_globals(&s) && !search_goroutine(&s, g))
        search_all(&s);
    search_close(&s);
    return h.name.len ? h.name : say(a, language, otherwise, (Fill){0});
}

// ---- channels --------------------------------------------------------------------------------------------

static Str select_channels(Arena *a, const World *w, const G *g, const ChannelList *channels) {
    Buf b = {0};
    int left = 8;
    const Sudog *s = g->waiting ? world_at(w, g->waiting, sizeof *s) : NULL;
    for (; s && left--; s = s->waitlink ? world_at(w, s->waitlink, sizeof *s) : NULL) {
        if (b.len)
            buf_text(&b, ", ");
        buf_str(&b, channel_label(a, channels, s->chan));
    }
    if (s)
        buf_text(&b, ", …");
    if (!b.len)
        buf_text(&b, "nil");
    Str text = str_copy(a, buf_view(&b));
    buf_free(&b);
    return text;
}

static Str why_send(Arena *a, const World *w, const Sudog *s, const ChannelList *channels, Str language) {
    const Hchan *c = channel_at(w, s->chan);
    return say(a, language, c && c->dataqsiz ? SAY_WHY_SEND_FULL : SAY_WHY_SEND,
        (Fill){{channel_label(a, channels, s->chan), sudog_value(a, w, s, true)}});
}

Str sleep_end(Arena *a, const World *w, const G *g) {
    uint64_t at = 0;
    for (uint64_t i = 0; i < w->state->n_timers && read_word(w, w->state->timers + 8 * i, &at); i++) {
        const Timer *t = world_at(w, at, sizeof *t);
        if (t && t->action == TIMER_WAKE && world_g(w, t->target) == g)
            return duration_word(a, t->when);
    }
    return STR("?");
}

Str why_text(Arena *a, const World *w, const G *g, const ChannelList *channels, Str language) {
    const Sudog *s = g->waiting ? world_at(w, g->waiting, sizeof *s) : NULL;
    switch ((WaitReason)g->wait) {
    case WAIT_CHAN_RECEIVE:
        return say(a, language, SAY_WHY_RECEIVE, (Fill){{channel_label(a, channels, s ? s->chan : 0)}});
    case WAIT_CHAN_SEND: return s ? why_send(a, w, s, channels, language) : STR("");
    case WAIT_CHAN_RECEIVE_NIL: return say(a, language, SAY_WHY_RECEIVE_NIL, (Fill){0});
    case WAIT_CHAN_SEND_NIL: return say(a, language, SAY_WHY_SEND_NIL, (Fill){0});
    case WAIT_SELECT: return say(a, language, SAY_WHY_SELECT, (Fill){{select_channels(a, w, g, channels)}});
    case WAIT_SELECT_NO_CASES: return say(a, language, SAY_WHY_SELECT_NO_CASES, (Fill){0});
    case WAIT_SEMACQUIRE:
        return say(a, language, SAY_WHY_SEMACQUIRE, (Fill){{lock_name(a, w, g, SAY_WHY_SOME_SEMA, language)}});
    case WAIT_MUTEX_LOCK:
        return say(a, language, SAY_WHY_MUTEX, (Fill){{lock_name(a, w, g, SAY_WHY_SOME_LOCK, language)}});
    case WAIT_RWMUTEX_RLOCK:
        return say(a, language, SAY_WHY_RWMUTEX_RLOCK, (Fill){{lock_name(a, w, g, SAY_WHY_SOME_LOCK, language)}});
    case WAIT_RWMUTEX_LOCK:
        return say(a, language, SAY_WHY_RWMUTEX_LOCK, (Fill){{lock_name(a, w, g, SAY_WHY_SOME_LOCK, language)}});
    case WAIT_COND_WAIT:
        return say(a, language, SAY_WHY_COND, (Fill){{lock_name(a, w, g, SAY_WHY_SOME_LOCK, language)}});
    case WAIT_SLEEP: return say(a, language, SAY_WHY_SLEEP, (Fill){{sleep_end(a, w, g)}});
    case WAIT_IO_WAIT: return say(a, language, SAY_WHY_IO, (Fill){0});
    case WAIT_COROUTINE: return say(a, language, SAY_WHY_COROUTINE, (Fill){0});
    default: return say(a, language, SAY_WHY_OTHER, (Fill){0});
    }
}

Str why_for_ever(Arena *a, const World *w, const G *g, const ChannelList *channels, Str language) {
    const Sudog *s = g->waiting ? world_at(w, g->waiting, sizeof *s) : NULL;
    if (never_wakes(g))
        return why_text(a, w, g, channels, language);
    Str where = g->wait == WAIT_SELECT ? select_channels(a, w, g, channels)
                : s                    ? channel_label(a, channels, s->chan)
                                       : lock_name(a, w, g, SAY_WHY_SOME_LOCK, language);
    return say(a, language, SAY_WHY_FOR_EVER, (Fill){{str_from(wait_text((WaitReason)g->wait)), where}});
}
