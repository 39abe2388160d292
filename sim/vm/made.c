#include "vm/made.h"

#include <stdlib.h>
#include <string.h>

#include "vm/heap.h"
#include "vm/link.h"
#include "vm/mem.h"

struct MadeTypes {
    const Program *base; // the compiled one
    Program view;        // base with `types` behind it
    RType *types;        // room for all; owned
    int first, n;        // ids of made types begin with `first`
    Arena arena;         // what they consist of
    uint8_t *known;      // copy of the descriptions they were worked out from; owned
    uint64_t known_len;
};

// ---- descriptions ----------------------------------------------------------------------------------------

typedef struct Reader {
    Str left;
    bool bad;
} Reader;

static uint64_t read_word(Reader *r) {
    uint64_t x = 0;
    if (r->left.len < 8) {
        r->bad = true;
        return 0;
    }
    memcpy(&x, r->left.at, 8);
    r->left = str_from_to(r->left, 8, r->left.len);
    return x;
}

static Str read_text(Reader *r) {
    uint64_t n = read_word(r);
    if (n > r->left.len) {
        r->bad = true;
        return STR("");
    }
    Str text = str_from_to(r->left, 0, n);
    r->left = str_from_to(r->left, n, r->left.len);
    return text;
}

static int read_type(Reader *r, const Program *p) {
    uint64_t id = read_word(r);
    if (id >= (uint64_t)p->n_types || p->types[id].kind == KIND_INVALID)
        r->bad = true;
    return r->bad ? 0 : (int)id;
}

// ---- layout ----------------------------------------------------------------------------------------------

static const uint64_t LARGEST = 1ull << 40; // of a made type; no world has that much memory

static uint64_t align_up(uint64_t n, uint64_t to) {
    return (n + to - 1) / to * to;
}

static void set_pointers(uint8_t *mask, const RType *t, uint64_t word) {
    for (uint64_t i = 0; t->ptrmask && i < rtype_words(t); i++)
        if (t->ptrmask[i / 8] >> i % 8 & 1)
            mask[(word + i) / 8] |= (uint8_t)(1u << (word + i) % 8);
}

// A value with pointers that is larger than this is none that a world could hold.
static uint8_t *new_mask(Arena *a, const RType *t) {
    return t->size <= 1ull << 32 ? arena_alloc(a, t->size / 64 + 1) : NULL;
}

static void lay_out_array(Arena *a, const Program *p, RType *t) {
    const RType *elem = &p->types[t->elem];
    t->align = elem->align;
    t->comparable = elem->comparable;
    t->direct = t->len == 1 && elem->direct;
    t->size = elem->size * (uint64_t)t->len;
    uint8_t *mask = elem->ptrmask && t->size ? new_mask(a, t) : NULL;
    for (int64_t i = 0; mask && i < t->len; i++)
        set_pointers(mask, elem, (uint64_t)i * elem->size / 8);
    t->ptrmask = mask;
}

static void lay_out_struct(Arena *a, const Program *p, RType *t, RField *fields) {
    bool pointers = false;
    uint64_t last = 1;
    t->align = 1;
    t->comparable = true;
    t->direct = t->n_fields == 1 && p->types[fields[0].type].direct;
    for (int i = 0; i < t->n_fields; i++) {
        const RType *f = &p->types[fields[i].type];
        t->align = f->align > t->align ? f->align : t->align;
        t->comparable = t->comparable && f->comparable;
        pointers = pointers || f->ptrmask;
        t->size = align_up(t->size, f->align);
        fields[i].offset = (uint32_t)t->size;
        t->size += last = f->size;
    }
    if (t->size && !last) // a pointer to an empty last field must not point behind the struct
        t->size++;
    t->size = align_up(t->size, t->align);
    uint8_t *mask = pointers ? new_mask(a, t) : NULL;
    for (int i = 0; mask && i < t->n_fields; i++)
        set_pointers(mask, &p->types[fields[i].type], fields[i].offset / 8);
    t->ptrmask = mask;
}

static void lay_out_word(RType *t) {
    static const uint8_t pointer[] = {1};
    t->width = W_64;
    t->align = 8;
    t->size = t->kind == KIND_SLICE ? 24 : 8;
    if (t->kind == KIND_SLICE)
        t->width = W_WORDS;
    t->direct = t->kind != KIND_SLICE;
    t->comparable = t->kind == KIND_POINTER || t->kind == KIND_CHAN;
    t->ptrmask = pointer;
}

static Width width_of(const RType *t) {
    return !t->size ? W_0 : t->size > LARGEST_IN_SLOTS ? W_BOX : W_WORDS;
}

// ---- from a description to a type ---------------------------------------------------------------------------

static void read_fields(Arena *a, Reader *r, const Program *p, RType *t) {
    RField *fields = ARENA_ARRAY(a, RField, t->n_fields + 1);
    uint64_t size = 0;
    for (int i = 0; i < t->n_fields && !r->bad; i++) {
        RField *f = &fields[i];
        f->type = read_type(r, p);
        f->embedded = read_word(r) != 0;
        f->exported = read_word(r) != 0;
        f->name = str_copy(a, read_text(r));
        f->tag = str_copy(a, read_text(r));
        f->pkg = str_copy(a, read_text(r));
        size += p->types[f->type].size + 8;
        r->bad = r->bad || size > UINT32_MAX;
    }
    t->fields = fields;
    if (!r->bad)
        lay_out_struct(a, p, t, fields);
}

static void read_signature(Arena *a, Reader *r, const Program *p, RType *t, int n_parts) {
    int *ids = ARENA_ARRAY(a, int, n_parts + 1);
    for (int i = 0; i < n_parts && !r->bad; i++) {
        ids[i] = read_type(r, p);
        for (int words = 0; words < 2; words++)
            read_word(r);
        for (int texts = 0; texts < 3; texts++)
            read_text(r);
    }
    t->n_params = n_parts - t->n_results;
    t->params = ids;
    t->results = ids + t->n_params;
    lay_out_word(t);
}

static RType read_made(Arena *a, Reader *r, const Program *p) {
    RType t = {.kind = (Kind)read_word(r), .elem = -1, .key = -1, .ptr_to = -1, .thunks = {-1, -1, -1}};
    uint64_t direction = read_word(r), elem = read_word(r), key = read_word(r), len = read_word(r);
    uint64_t parts = read_word(r), results = read_word(r);
    t.name = str_copy(a, read_text(r));
    uint64_t n = (uint64_t)p->n_types;
    r->bad = r->bad || elem >= n || key >= n || parts > r->left.len / 8 || results > parts || len > LARGEST;
    if (r->bad)
        return t;
    t.dir = t.kind == KIND_CHAN ? (uint8_t)(direction & 3) : 0;
    t.variadic = t.kind == KIND_FUNC && direction;
    if (t.kind != KIND_STRUCT && t.kind != KIND_FUNC)
        t.elem = (int)elem;
    if (t.kind == KIND_MAP)
        t.key = (int)key;
    t.len = t.kind == KIND_ARRAY ? (int64_t)len : 0;
    switch (t.kind) {
    case KIND_ARRAY:
        r->bad = len && p->types[elem].size > LARGEST / len;
        if (!r->bad)
            lay_out_array(a, p, &t);
        t.width = width_of(&t);
        break;
    case KIND_STRUCT:
        t.n_fields = (int)parts;
        read_fields(a, r, p, &t);
        t.width = width_of(&t);
        break;
    case KIND_FUNC:
        t.n_results = (int)results;
        read_signature(a, r, p, &t, (int)parts);
        break;
    case KIND_CHAN:
    case KIND_MAP:
    case KIND_POINTER:
    case KIND_SLICE: lay_out_word(&t); break;
    default: r->bad = true;
    }
    t.slots = (uint32_t)(t.width == W_BOX ? 1 : (t.size + 7) / 8);
    return t;
}

// ---- identity --------------------------------------------------------------------------------------------

static bool same_ids(const int *a, const int *b, int n) {
    for (int i = 0; i < n; i++)
        if (a[i] != b[i])
            return false;
    return true;
}

static bool same_fields(const RType *a, const RType *b) {
    if (a->n_fields != b->n_fields)
        return false;
    for (int i = 0; i < a->n_fields; i++) {
        const RField *f = &a->fields[i], *g = &b->fields[i];
        if (f->type != g->type || f->embedded != g->embedded || !str_eq(f->name, g->name) || !str_eq(f->tag, g->tag) ||
            !str_eq(f->pkg, g->pkg))
            return false;
    }
    return true;
}

static bool identical(const RType *a, const RType *b) {
    return a->kind == b->kind && !a->named && !b->named && a->elem == b->elem && a->key == b->key && a->len == b->len &&
           a->dir == b->dir && a->variadic == b->variadic && a->n_params == b->n_params &&
           a->n_results == b->n_results && same_ids(a->params, b->params, a->n_params) &&
           same_ids(a->results, b->results, a->n_results) && same_fields(a, b);
}

static int find(const Program *p, const RType *t) {
    for (int i = 1; i < p->n_types; i++)
        if (identical(&p->types[i], t))
            return i;
    return 0;
}

// ---- the view --------------------------------------------------------------------------------------------

// The type's record, as the compiler writes those of its own (lang/gen/image.c).
static void write_record(World *w, int id) {
    const RType *t = &w->program->types[id];
    uint8_t *at = w->statics + (type_record(w, id) - STATIC_BASE);
    uint64_t pointers = 0;
    for (uint64_t i = 0; t->ptrmask && i < rtype_words(t); i++)
        if (t->ptrmask[i / 8] >> i % 8 & 1)
            pointers = 8 * (i + 1);
    uint32_t hash = (uint32_t)str_hash(t->name);
    uint64_t number = (uint64_t)id;
    memcpy(at, &t->size, 8);
    memcpy(at + 8, &pointers, 8);
    memcpy(at + 16, &hash, 4);
    at[21] = at[22] = t->align;
    at[23] = (uint8_t)((unsigned)t->kind | (t->direct ? 32u : 0u));
    memcpy(at + 40, &number, 8);
    mem_mark(w, at, TYPE_RECORD);
}

static void show(struct MadeTypes *m, const RType *t) {
    m->types[m->first + m->n++] = *t;
    m->view.n_types = m->first + m->n;
}

// Works out the types that the descriptions name: only those that are new, when the old ones stand before them.
static void work_out(World *w, const uint8_t *descriptions, uint64_t len) {
    struct MadeTypes *m = w->made;
    uint64_t done = m->known_len;
    if (len < done || (done && memcmp(descriptions, m->known, done) != 0)) {
        arena_free(&m->arena);
        m->n = 0;
        m->view.n_types = m->base->n_types;
        done = 0;
    }
    m->known = realloc(m->known, len + 1);
    if (!m->known)
        abort();
    memcpy(m->known, descriptions, len);
    m->known_len = len;
    Reader r = {.left = {(const char *)m->known + done, len - done}};
    while (r.left.len && !r.bad && m->n < MADE_TYPES) {
        RType t = read_made(&m->arena, &r, &m->view);
        if (!r.bad)
            show(m, &t);
    }
}

static void look_at(World *w, const Program *base) {
    struct MadeTypes *m = w->made;
    uint64_t room = (base->itabs_addr - base->types_addr) / TYPE_RECORD;
    m->base = base;
    m->view = *base;
    m->first = room > MADE_TYPES ? (int)(room - MADE_TYPES) : (int)room;
    memset(m->types, 0, sizeof *m->types * room);
    memcpy(m->types, base->types, sizeof *m->types * (size_t)base->n_types);
    m->view.types = m->types;
    w->program = &m->view;
}

static bool makes_types(const Program *p) {
    for (int i = 0; i < p->n_natives; i++)
        if (str_eq(p->natives[i], STR("reflect.makeType")))
            return true;
    return false;
}

void made_open(World *w) {
    const Program *p = w->program;
    if (!makes_types(p))
        return;
    uint64_t room = (p->itabs_addr - p->types_addr) / TYPE_RECORD;
    w->made = calloc(1, sizeof *w->made);
    if (!w->made || !(w->made->types = malloc(sizeof(RType) * room)))
        abort();
    look_at(w, p);
}

void made_close(World *w) {
    if (!w->made)
        return;
    arena_free(&w->made->arena);
    free(w->made->types);
    free(w->made->known);
    free(w->made);
}

void made_refresh(World *w) {
    struct MadeTypes *m = w->made;
    if (!m)
        return;
    uint64_t len = w->state->made_len;
    const uint8_t *now = world_at(w, len ? w->state->made : HEAP_BASE, len);
    if (!now)
        len = 0;
    if (len != m->known_len || (len && memcmp(now, m->known, len) != 0))
        work_out(w, now ? now : (const uint8_t *)"", len);
}

void made_extend(World *w) {
    const Program *p = w->program;
    if (!w->made) {
        made_open(w);
    } else {
        look_at(w, p);
        w->made->n = 0;
        w->made->known_len = 0;
    }
    made_refresh(w);
    for (int i = 0; w->made && i < w->made->n; i++)
        write_record(w, w->made->first + i);
}

// ---- making ----------------------------------------------------------------------------------------------

static bool keep(World *w, Str description) {
    WorldState *s = w->state;
    uint64_t len = s->made_len + description.len;
    Addr at = heap_alloc(w, len, desc_make(REC_BYTES, 0));
    uint8_t *to = at ? world_write(w, at, len) : NULL;
    const void *old = s->made_len ? world_at(w, s->made, s->made_len) : "";
    if (!to || !old)
        return false;
    memcpy(to, old, s->made_len);
    memcpy(to + s->made_len, description.at, description.len);
    s->made = at; // the old record is left to the collector
    s->made_len = len;
    mem_mark(w, s, sizeof *s);
    return true;
}

int made_type(World *w, Str description) {
    struct MadeTypes *m = w->made;
    if (!m)
        return 0;
    Arena scratch = {0};
    Reader r = {.left = description};
    RType t = read_made(&scratch, &r, &m->view);
    int id = r.bad || r.left.len ? 0 : find(&m->view, &t);
    bool is_new = !r.bad && !r.left.len && !id;
    arena_free(&scratch);
    if (!is_new)
        return id;
    if (m->n == MADE_TYPES || m->first <= m->base->n_types || !keep(w, description))
        return -1;
    made_refresh(w);
    id = m->first + m->n - 1;
    write_record(w, id);
    return id;
}
