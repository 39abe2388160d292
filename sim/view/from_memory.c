// The memory panel of what is selected: its header, its bytes and what they mean.
#include "view/from_world.h"

#include <stdlib.h>
#include <string.h>

enum { MOST_BYTES = 256, MOST_ROWS = 24 };

// "var:GOROUTINE:DEPTH:PATH" as its parts.
bool var_id_split(Str id, uint64_t *goroutine, int *depth, Str *path) {
    char text[64];
    if (!str_starts(id, STR("var:")))
        return false;
    size_t n = id.len < sizeof text - 1 ? id.len : sizeof text - 1;
    memcpy(text, id.at, n);
    text[n] = 0;
    char *end;
    *goroutine = strtoull(text + 4, &end, 10);
    if (*end != ':')
        return false;
    *depth = (int)strtol(end + 1, &end, 10);
    if (*end != ':')
        return false;
    size_t at = (size_t)(end + 1 - text);
    *path = (Str){id.at + at, id.len - at};
    return true;
}

// The frame at a depth counted from the outermost shown one, as inspect counts frames.
int frame_at_depth(const GoroutineView *g, int depth) {
    int shown = 0;
    for (int i = g->n_frames - 1; i >= 0; i--) {
        shown += frame_shown(g, i) >= 0;
        if (shown == depth)
            return i;
    }
    return -1;
}

static void set_target(Filling *f, const GoroutineView *g, int frame, Str path) {
    if (g && frame >= 0)
        f->target =
            (Target){.goroutine = g->id, .fp = g->frames[frame].fp, .func = g->frames[frame].func_id, .path = path};
}

static Value *find_variable(Filling *f, Str id, Str *title) {
    uint64_t goroutine;
    int depth;
    Str path, problem;
    if (!var_id_split(id, &goroutine, &depth, &path))
        return NULL;
    const GoroutineView *g = filling_goroutine(f, goroutine);
    int frame = g ? frame_at_depth(g, depth) : -1;
    *title = path;
    set_target(f, g, frame, path);
    return frame >= 0 ? inspect_expr(f->arena, f->world, goroutine, frame, path, &problem) : NULL;
}

static bool leads_to(const Value *v, Addr addr) {
    return v->kind == KIND_CHAN && v->points_to == addr;
}

// A variable that holds the channel, so that inspect can say what its bytes mean.
static Value *find_object(Filling *f, Str id, Str *title) {
    if (!str_starts(id, STR("object:")))
        return NULL;
    Addr addr = strtoull(id.at + 7, NULL, 16);
    for (int i = 0; i < f->channels.n; i++)
        if (f->channels.at[i].addr == addr)
            *title = f->channels.at[i].name;
    for (int i = 0; i < f->locks.n; i++)
        if (f->locks.at[i].addr == addr) {
            *title = f->locks.at[i].name;
            return inspect_value(f->arena, f->world, f->locks.at[i].type_id, addr, *title, (LookDepth){0, 0});
        }
    f->target = (Target){.object = addr};
    for (int i = 0; addr && i < f->goroutines.n; i++)
        for (int k = 0; k < f->goroutines.at[i].n_frames; k++)
            for (int v = 0; v < f->goroutines.at[i].frames[k].n_vars; v++)
                if (leads_to(&f->goroutines.at[i].frames[k].vars[v].value, addr))
                    return &f->goroutines.at[i].frames[k].vars[v].value;
    return NULL;
}

static int first_frame(const GoroutineView *g) {
    for (int i = 0; i < g->n_frames; i++)
        if (!g->frames[i].hidden)
            return i;
    return 0;
}

static Value *find_by_default(Filling *f, Str look, Str *title) {
    const GoroutineView *g = filling_goroutine(f, f->followed);
    if (!g || !g->n_frames)
        return NULL;
    int frame = first_frame(g);
    Str problem;
    *title = look;
    Value *v = look.len ? inspect_expr(f->arena, f->world, g->id, frame, look, &problem) : NULL;
    for (int i = 0; !v && i < g->frames[frame].n_vars; i++)
        if (g->frames[frame].vars[i].visible) {
            v = &g->frames[frame].vars[i].value;
            *title = v->name;
        }
    if (v)
        set_target(f, g, frame, *title);
    return v;
}

static MemoryRow row(Str key, Str value) {
    return (MemoryRow){.key = key, .value = value, .step = -1};
}

static void add_head(Filling *f, const Value *v) {
    MemorySection head = {0};
    Str sync = sync_words(f, v);
    vec_push(f->arena, &head.rows, row(filling_word(f, WORD_MEMORY_TYPE), v->type));
    vec_push(f->arena, &head.rows, row(filling_word(f, WORD_MEMORY_VALUE), sync.len ? sync : v->text));
    Word lives = v->addr >= HEAP_BASE ? WORD_MEMORY_HEAP : v->addr ? WORD_MEMORY_STATIC : WORD_MEMORY_FRAME;
    vec_push(f->arena, &head.rows, row(filling_word(f, WORD_MEMORY_LIVES), filling_word(f, lives)));
    if (v->kind >= KIND_INT && v->kind <= KIND_UINTPTR && v->bytes && v->size <= 8) {
        uint64_t bits = 0;
        memcpy(&bits, v->bytes, (size_t)v->size);
        vec_push(f->arena, &head.rows, row(STR("hex"), str_format(f->arena, "0x%llx", (unsigned long long)bits)));
    }
    vec_push(f->arena, &f->m->memory, head);
}

static void add_bytes(Filling *f, Str title, const MemoryView *m) {
    size_t n = m->size < MOST_BYTES ? (size_t)m->size : MOST_BYTES;
    if (!n || !m->bytes)
        return;
    MemorySection s = {.title = title,
        .right = str_format(f->arena, "%llu B", (unsigned long long)m->size),
        .level = LEVEL_BYTES,
        .runes = str_eq(m->title, STR("string bytes"))};
    s.bytes = (Str){(const char *)m->bytes, n};
    for (int i = 0; i < m->n_cells; i++) {
        const Cell *c = &m->cells[i];
        if (c->offset + c->size > n || !c->size)
            continue;
        Str label = c->label.len && m->n_cells > 1 ? c->label : c->meaning;
        vec_push(f->arena, &s.spans,
            (ByteSpan){.offset = (int)c->offset,
                .len = (int)c->size,
                .label = label,
                .padding = str_eq(c->label, STR("padding"))});
    }
    vec_push(f->arena, &f->m->memory, s);
}

// Where each field lies and how long it is, padding too.
static void add_layout(Filling *f, const MemoryView *m) {
    MemorySection s = {.title = filling_word(f, WORD_MEMORY_LAYOUT), .level = LEVEL_STRUCTURE};
    for (int i = 0; i < m->n_cells && s.rows.len < MOST_ROWS; i++)
        vec_push(f->arena, &s.rows,
            row(m->cells[i].label,
                str_format(f->arena, "+%llu · %u B", (unsigned long long)m->cells[i].offset, m->cells[i].size)));
    if (s.rows.len > 1)
        vec_push(f->arena, &f->m->memory, s);
}

static void add_meanings(Filling *f, Str title, const MemoryView *m) {
    MemorySection s = {.title = title, .level = LEVEL_STRUCTURE};
    for (int i = 0; i < m->n_cells && s.rows.len < MOST_ROWS; i++)
        if (m->cells[i].label.len && m->cells[i].meaning.len)
            vec_push(f->arena, &s.rows, row(m->cells[i].label, m->cells[i].meaning));
    if (s.rows.len > 1)
        vec_push(f->arena, &f->m->memory, s);
}

// The slots of a channel lie in an array of their own, behind its header.
static void add_buffer(Filling *f, const Value *v) {
    for (int i = 0; i < f->channels.n; i++) {
        const ChannelView *c = &f->channels.at[i];
        if (v->kind != KIND_CHAN || !c->addr || c->addr != v->points_to || !c->n_slots || !c->slots[0].bytes)
            continue;
        Buf bytes = {0};
        MemorySection s = {.title = filling_word(f, WORD_MEMORY_BUFFER), .level = LEVEL_BYTES};
        for (int k = 0; k < c->n_slots && bytes.len + c->slots[k].size <= MOST_BYTES; k++) {
            Str label = str_format(f->arena, "[%d] %.*s", k, (int)c->slots[k].text.len, c->slots[k].text.at);
            vec_push(
                f->arena, &s.spans, (ByteSpan){.offset = (int)bytes.len, .len = (int)c->slots[k].size, .label = label});
            buf_add(&bytes, c->slots[k].bytes, (size_t)c->slots[k].size);
        }
        s.right = str_format(f->arena, "%zu B", bytes.len);
        s.bytes = str_copy(f->arena, buf_view(&bytes));
        buf_free(&bytes);
        vec_push(f->arena, &f->m->memory, s);
        return;
    }
}

void fill_memory(Filling *f, Str look) {
    Str title = {0};
    Value *v = find_variable(f, f->wish->selected, &title);
    if (!v)
        v = find_object(f, f->wish->selected, &title);
    if (!v)
        v = find_by_default(f, look, &title);
    if (!v)
        return;
    if (v->kind == KIND_CHAN && v->points_to) // what is done with it says more than that it was assigned
        f->target.object = v->points_to;
    f->m->memory_title = title;
    if (v->addr >= STATIC_BASE)
        f->m->memory_right = str_format(f->arena, "0x%llx", (unsigned long long)v->addr);
    MemoryView m = inspect_memory(f->arena, f->world, v);
    add_head(f, v);
    fill_parts(f, v);
    fill_string(f, v, &m);
    bool header = v->kind == KIND_STRING || v->kind == KIND_SLICE || v->kind == KIND_INTERFACE;
    if (header && v->bytes && m.bytes != v->bytes) {
        MemoryView own = inspect_header(f->arena, f->world, v);
        add_meanings(f, filling_word(f, WORD_MEMORY_HEADER), &own);
        add_bytes(f, filling_word(f, WORD_MEMORY_HEADER), &own);
    }
    if (v->kind == KIND_STRUCT)
        add_layout(f, &m);
    else if (v->kind != KIND_SLICE && v->kind != KIND_INTERFACE && v->kind != KIND_POINTER)
        add_meanings(f, m.title, &m);
    add_bytes(f, filling_word(f, v->kind == KIND_CHAN ? WORD_MEMORY_HCHAN : WORD_MEMORY_BYTES), &m);
    add_buffer(f, v);
}
