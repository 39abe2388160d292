// The bytes behind strings and the arrays behind slices: one card for each stretch of memory, with an arrow from
// every variable of the innermost frame that looks into it. Shown for what the viewer looks at, and wherever two
// variables share.
#include "view/from_world.h"

#include <string.h>

#include "base/utf8.h"

enum { MOST_VIEWS = 24, MOST_BYTES = 24, MOST_ELEMENTS = 16 };

typedef struct Viewer { // a string or slice variable
    int var;            // in the shown frame
    Addr at;
    uint64_t len, cap; // in elements
    int elem;          // type id; 0: the bytes of a string
    uint64_t size;     // of an element
    bool looked_at;
} Viewer;

typedef struct Stretch {
    Addr from, to;
    int elem;
    uint64_t size, used; // used: elements that some variable can reach by index
    int viewers;
    bool looked_at;
} Stretch;

static uint64_t word_at(const Value *v, int word) {
    uint64_t out = 0;
    if (v->bytes && v->size >= (uint64_t)word * 8 + 8)
        memcpy(&out, v->bytes + word * 8, 8);
    return out;
}

static int shown_var(const ShownFrame *f, Str name) {
    for (int i = 0; i < f->vars.len; i++)
        if (f->vars.at[i].depth == 0 && str_eq(f->vars.at[i].name, name))
            return i;
    return -1;
}

static bool ends_with_name(Str id, Str name) {
    return name.len && id.len > name.len && id.at[id.len - name.len - 1] == ':' &&
           memcmp(id.at + id.len - name.len, name.at, name.len) == 0;
}

static int find_viewers(const Filling *f, const ShownFrame *shown, const FrameView *frame, Str look, Viewer *out) {
    int n = 0;
    for (int i = 0; i < frame->n_vars && n < MOST_VIEWS; i++) {
        const Value *v = &frame->vars[i].value;
        bool string = v->kind == KIND_STRING, slice = v->kind == KIND_SLICE;
        Viewer viewer = {.var = shown_var(shown, v->name), .at = word_at(v, 0), .len = word_at(v, 1)};
        if (!frame->vars[i].visible || !(string || slice) || viewer.var < 0 || !viewer.at)
            continue;
        viewer.cap = slice ? word_at(v, 2) : viewer.len;
        viewer.elem = slice && v->type_id < f->world->program->n_types ? f->world->program->types[v->type_id].elem : 0;
        viewer.size = slice && viewer.elem > 0 ? f->world->program->types[viewer.elem].size : 1;
        viewer.looked_at = str_eq(look, v->name) || ends_with_name(f->wish->selected, v->name);
        bool sane = viewer.cap > 0 && viewer.size > 0 && viewer.cap < (1u << 20) && viewer.len <= viewer.cap;
        if (sane && world_at(f->world, viewer.at, viewer.cap * viewer.size))
            out[n++] = viewer;
    }
    return n;
}

// The stretch that a viewer's memory overlaps grows to hold it; stretches that then touch are found in later rounds.
static int find_stretches(const Viewer *viewers, int n, Stretch *out) {
    int count = 0;
    for (int i = 0; i < n; i++) {
        const Viewer *v = &viewers[i];
        Addr end = v->at + v->cap * v->size;
        Stretch *s = NULL;
        for (int k = 0; k < count && !s; k++)
            if (out[k].elem == v->elem && v->at < out[k].to && end > out[k].from)
                s = &out[k];
        if (!s) {
            s = &out[count++];
            *s = (Stretch){.from = v->at, .to = end, .elem = v->elem, .size = v->size};
        }
        Addr used = s->from + s->used * s->size, reach = v->at + v->len * v->size;
        s->from = v->at < s->from ? v->at : s->from;
        s->to = end > s->to ? end : s->to;
        s->used = ((used > reach ? used : reach) - s->from) / s->size;
        s->viewers++;
        s->looked_at |= v->looked_at;
    }
    return count;
}

static void add_bytes(Filling *f, ShownObject *o, const Stretch *s, uint64_t shown) {
    const char *bytes = world_at(f->world, s->from, shown);
    for (uint64_t i = 0; i < shown; i++)
        vec_push(f->arena, &o->cells,
            (ShownCell){.value = str_format(f->arena, "%02X", (unsigned char)bytes[i]),
                .label = str_format(f->arena, "%llu", (unsigned long long)i)});
    for (uint64_t i = 0; i < shown;) {
        int width;
        int32_t rune = utf8_decode(bytes + i, (size_t)(shown - i), &width);
        bool valid = rune != RUNE_ERROR || width > 1;
        Str text = valid && rune >= ' ' ? (Str){bytes + i, (size_t)width} : STR("\xef\xbf\xbd");
        Str label =
            str_format(f->arena, width == 1 ? "%02X" : "U+%04X", valid ? (unsigned)rune : (unsigned char)bytes[i]);
        vec_push(f->arena, &o->groups, (ShownCell){.value = str_copy(f->arena, text), .label = label, .span = width});
        i += (uint64_t)width;
    }
}

static void add_elements(Filling *f, ShownObject *o, const Stretch *s, uint64_t shown) {
    for (uint64_t i = 0; i < shown; i++) {
        const Value *v = inspect_value(f->arena, f->world, s->elem, s->from + i * s->size, (Str){0}, (LookDepth){1, 4});
        vec_push(f->arena, &o->cells,
            (ShownCell){.value = v ? v->text : (Str){0},
                .dim = i >= s->used,
                .label = str_format(f->arena, "%llu", (unsigned long long)i)});
    }
}

static Str names_of(Filling *f, const ShownFrame *frame, const Viewer *viewers, int n, const Stretch *s) {
    Buf out = {0};
    for (int i = 0; i < n; i++)
        if (viewers[i].elem == s->elem && viewers[i].at >= s->from && viewers[i].at < s->to) {
            buf_text(&out, out.len ? ", " : "");
            buf_str(&out, frame->vars.at[viewers[i].var].name);
        }
    Str names = str_copy(f->arena, buf_view(&out));
    buf_free(&out);
    return names;
}

static void link_cell(Filling *f, int var, uint64_t cell) {
    vec_push(f->arena, &f->m->links,
        (ShownLink){.goroutine = f->m->followed,
            .frame = 0,
            .var = var,
            .object = f->m->objects.len - 1,
            .cell = (int)cell,
            .kind = LINK_POINTS});
}

static void add_stretch(Filling *f, const ShownFrame *frame, const Viewer *viewers, int n, const Stretch *s) {
    uint64_t count = (s->to - s->from) / s->size, most = s->elem ? MOST_ELEMENTS : MOST_BYTES;
    uint64_t shown = count < most ? count : most;
    ShownObject o = {.kind = s->elem ? SHARED_CELLS : SHARED_BYTES, .address = s->from};
    Str names = names_of(f, frame, viewers, n, s);
    o.name = words_fill(f->arena, f->wish->words, s->elem ? WORD_ARRAY_BEHIND : WORD_BYTES_OF, &names, 1);
    o.type = str_format(
        f->arena, s->elem ? "%llu × %llu B" : "%llu B", (unsigned long long)count, (unsigned long long)s->size);
    o.state = str_format(f->arena, "0x%llx", (unsigned long long)s->from);
    if (s->elem)
        add_elements(f, &o, s, shown);
    else
        add_bytes(f, &o, s, shown);
    if (shown < count)
        vec_push(
            f->arena, &o.facts, words_count(f->arena, f->wish->words, WORD_MORE_CELLS_ONE, (int64_t)(count - shown)));
    vec_push(f->arena, &f->m->objects, o);
    for (int i = 0; i < n; i++) {
        uint64_t cell = (viewers[i].at - s->from) / s->size;
        if (viewers[i].elem != s->elem || viewers[i].at < s->from || viewers[i].at >= s->to || cell >= shown)
            continue;
        link_cell(f, viewers[i].var, cell);
    }
    for (int i = 0; i < frame->vars.len; i++) { // pointers into the middle of it
        uint64_t at = frame->vars.at[i].target;
        if (at >= s->from && at < s->from + shown * s->size)
            link_cell(f, i, (at - s->from) / s->size);
    }
}

void fill_shared(Filling *f, Str look) {
    const GoroutineView *g = filling_goroutine(f, f->followed);
    const ShownGoroutine *shown = NULL;
    for (int i = 0; i < f->m->goroutines.len; i++)
        if (f->m->goroutines.at[i].id == f->m->followed)
            shown = &f->m->goroutines.at[i];
    if (!g || !g->n_frames || !shown || !shown->frames.len)
        return;
    Viewer viewers[MOST_VIEWS];
    Stretch stretches[MOST_VIEWS];
    int n = find_viewers(f, &shown->frames.at[0], &g->frames[0], look, viewers);
    int count = find_stretches(viewers, n, stretches);
    for (int i = 0; i < count; i++)
        if (stretches[i].looked_at || stretches[i].viewers > 1)
            add_stretch(f, &shown->frames.at[0], viewers, n, &stretches[i]);
}
