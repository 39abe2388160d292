// Walking through the values that variables lead to.
#include "inspect/search.h"

#include <inttypes.h>
#include <string.h>

enum { MOST_DEPTH = 6, MOST_ELEMENTS = 32, BUDGET = 4000, SEEN = 1024, MOST_GOROUTINES = 128, MOST_FRAMES = 64 };

static bool walk(Search *s, int type, Addr at, const uint8_t *bytes, int depth);

static bool seen_before(Search *s, Addr at, int type) {
    if (!s->seen)
        s->seen = ARENA_ARRAY(s->arena, struct Seen, SEEN);
    uint64_t i = (at >> 3) * 31 + (uint64_t)type;
    for (; s->seen[i % SEEN].at; i++)
        if (s->seen[i % SEEN].at == at && s->seen[i % SEEN].type == type)
            return true;
    if (s->n_seen >= SEEN / 2)
        return true; // enough has been looked at
    s->seen[i % SEEN] = (struct Seen){at, type};
    s->n_seen++;
    return false;
}

static void forget(Search *s) {
    if (s->seen)
        memset(s->seen, 0, SEEN * sizeof *s->seen);
    s->n_seen = 0;
    s->budget = BUDGET;
}

// ---- parts -----------------------------------------------------------------------------------------------

static bool walk_named(Search *s, int type, Addr at, const uint8_t *bytes, int depth, Str before, Str name) {
    size_t len = s->path.len;
    buf_str(&s->path, before);
    buf_str(&s->path, name);
    bool enough = walk(s, type, at, bytes, depth + 1);
    s->path.len = len;
    return enough;
}

static bool walk_fields(Search *s, const RType *t, Addr at, const uint8_t *bytes, int depth) {
    for (int i = 0; i < t->n_fields; i++) {
        const RField *f = &t->fields[i];
        if (walk_named(s, f->type, at ? at + f->offset : 0, bytes + f->offset, depth, STR("."), f->name))
            return true;
    }
    return false;
}

static bool walk_elements(Search *s, int elem, Addr at, const uint8_t *bytes, uint64_t n, int depth) {
    uint64_t size = type_of(s->w, elem)->size;
    for (uint64_t i = 0; i < n && i < MOST_ELEMENTS; i++) {
        size_t len = s->path.len;
        buf_format(&s->path, "[%" PRIu64 "]", i);
        bool enough = walk(s, elem, at ? at + i * size : 0, bytes + i * size, depth + 1);
        s->path.len = len;
        if (enough)
            return true;
    }
    return false;
}

static bool has_pointers(const RType *t) {
    return t && t->ptrmask;
}

static bool walk_slice(Search *s, const RType *t, const uint8_t *words, int depth) {
    const RType *elem = type_of(s->w, t->elem);
    Addr at = word_of(words);
    if (!elem || !elem->size || (!s->all && !has_pointers(elem)) || elem->kind <= KIND_COMPLEX128)
        return false;
    uint64_t n = sane_len(s->w, at, word_of(words + 8), elem->size);
    if (!n || seen_before(s, at, t->elem))
        return false;
    return walk_elements(s, t->elem, at, world_at(s->w, at, n * elem->size), n, depth);
}

static bool walk_to(Search *s, int type, Addr at, const uint8_t *bytes, int depth) {
    if (!bytes || (at && seen_before(s, at, type)))
        return false;
    return walk(s, type, at, bytes, depth + 1);
}

static bool walk_pointer(Search *s, const RType *t, Addr at, int depth) {
    const RType *elem = type_of(s->w, t->elem);
    if (!elem || !at || !elem->size)
        return false;
    const uint8_t *bytes = world_at(s->w, at, elem->size);
    if (elem->kind == KIND_STRUCT || elem->kind == KIND_ARRAY) // p.x stands for (*p).x
        return walk_to(s, t->elem, at, bytes, depth);
    Buf old = s->path;
    s->path = (Buf){0};
    buf_byte(&s->path, '*');
    buf_str(&s->path, buf_view(&old));
    bool enough = walk_to(s, t->elem, at, bytes, depth);
    buf_free(&s->path);
    s->path = old;
    return enough;
}

static bool walk_captures(Search *s, Addr closure, int depth) {
    int func = closure_func(s->w, closure);
    if (func < 0 || seen_before(s, closure, -1))
        return false;
    const Func *fn = &s->w->program->funcs[func];
    for (int i = 0; i < fn->n_vars; i++) {
        const Variable *v = &fn->vars[i];
        const RType *t = type_of(s->w, v->type);
        Addr at = closure + v->at;
        if ((v->place != PLACE_CAPTURE && v->place != PLACE_CAPTURE_REF) || !t || !t->size)
            continue;
        if (v->place == PLACE_CAPTURE_REF && (!read_word(s->w, at, &at) || seen_before(s, at, v->type)))
            continue;
        const uint8_t *bytes = world_at(s->w, at, t->size);
        Buf old = s->path; // inside the function it has that name
        s->path = (Buf){0};
        buf_str(&s->path, v->name);
        bool enough = bytes && walk(s, v->type, at, bytes, depth + 1);
        buf_free(&s->path);
        s->path = old;
        if (enough)
            return true;
    }
    return false;
}

static bool walk_map(Search *s, const RType *t, int type, Addr map, int depth) {
    const RType *key = type_of(s->w, t->key), *elem = type_of(s->w, t->elem);
    if (!map || !key || !elem || !elem->size || !has_pointers(elem) || seen_before(s, map, type))
        return false;
    MapEntry entries[MOST_ELEMENTS];
    uint64_t n = map_read(s->w, map, type, entries, MOST_ELEMENTS);
    for (uint64_t i = 0; i < n && i < MOST_ELEMENTS; i++) {
        const uint8_t *k = world_at(s->w, entries[i].key, key->size), *v = world_at(s->w, entries[i].value, elem->size);
        size_t len = s->path.len;
        if (!k || !v)
            continue;
        buf_byte(&s->path, '[');
        text_value(&s->path, s->w, t->key, k);
        buf_byte(&s->path, ']');
        bool enough = walk(s, t->elem, entries[i].value, v, depth + 1);
        s->path.len = len;
        if (enough)
            return true;
    }
    return false;
}

// ---- the walk --------------------------------------------------------------------------------------------

static bool walk(Search *s, int type, Addr at, const uint8_t *bytes, int depth) {
    const RType *t = type_of(s->w, type);
    if (!t || s->budget == 0 || depth > MOST_DEPTH || (!s->all && !has_pointers(t)))
        return false;
    s->budget--;
    Found f = {type, at, bytes, buf_view(&s->path), s->goroutine, depth == 0};
    if (s->visit(s->context, &f))
        return true;
    const uint8_t *inner;
    Addr inner_at;
    switch (t->kind) {
    case KIND_STRUCT: return walk_fields(s, t, at, bytes, depth);
    case KIND_ARRAY: return type_of(s->w, t->elem) && walk_elements(s, t->elem, at, bytes, (uint64_t)t->len, depth);
    case KIND_SLICE: return walk_slice(s, t, bytes, depth);
    case KIND_POINTER: return walk_pointer(s, t, word_of(bytes), depth);
    case KIND_FUNC: return walk_captures(s, word_of(bytes), depth);
    case KIND_MAP: return walk_map(s, t, type, word_of(bytes), depth);
    case KIND_INTERFACE:
        type = dynamic_type(s->w, bytes, &inner, &inner_at);
        return type && walk_to(s, type, inner_at, inner, depth);
    default: return false;
    }
}

static bool walk_frame(Search *s, const G *g, const Frame *f) {
    const Func *fn = &s->w->program->funcs[f->func];
    for (int i = 0; i < fn->n_vars; i++) {
        VarPlaced place;
        if (!variable_in_scope(&fn->vars[i], f) || variable_shadowed(fn, f, i) ||
            !variable_place(s->w, g, f, &fn->vars[i], &place))
            continue;
        s->path.len = 0;
        buf_str(&s->path, fn->vars[i].name);
        if (walk(s, fn->vars[i].type, place.at, place.bytes, 0))
            return true;
    }
    return false;
}

bool search_goroutine(Search *s, const G *g) {
    Frame frames[MOST_FRAMES], f;
    int n = 0;
    bool deferred, more = frame_first(s->w, g, &f);
    forget(s);
    s->goroutine = g->id;
    for (; more && n < MOST_FRAMES; more = frame_up(s->w, g, &f, &deferred))
        if (frame_is_users(s->w, &f))
            frames[n++] = f;
    while (n-- > 0)
        if (walk_frame(s, g, &frames[n]))
            return true;
    return false;
}

bool search_globals(Search *s) {
    forget(s);
    s->goroutine = 0;
    for (int i = 0; i < s->w->program->n_globals; i++) {
        const Global *v = &s->w->program->globals[i];
        const RType *t = type_of(s->w, v->type);
        const uint8_t *bytes = t && t->size ? world_at(s->w, v->addr, t->size) : NULL;
        if (!bytes || !str_eq(v->pkg, STR("main")))
            continue;
        s->path.len = 0;
        buf_str(&s->path, v->name);
        if (walk(s, v->type, v->addr, bytes, 0))
            return true;
    }
    return false;
}

bool search_all(Search *s) {
    int left = MOST_GOROUTINES;
    if (search_globals(s))
        return true;
    for (const G *g = world_g(s->w, s->w->state->all_first); g && left--; g = world_g(s->w, g->alllink))
        if (search_goroutine(s, g))
            return true;
    return false;
}

void search_close(Search *s) {
    buf_free(&s->path);
}
