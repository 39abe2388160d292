// What bytes mean: fields, padding, headers, runes, elements.
#include "inspect/read.h"

#include "base/utf8.h"
#include "base/vec.h"

#include <inttypes.h>
#include <stddef.h>
#include <string.h>

enum { MOST_BYTES = 4096, MOST_CELLS = 1024, MOST_ELEMENTS = 256 };

typedef struct Layout {
    Arena *arena;
    const World *w;
    const uint8_t *bytes; // of the whole
    uint64_t size;
    VEC(Cell) cells;
} Layout;

static void add_cell(Layout *l, uint64_t offset, uint64_t size, Str label, Str meaning) {
    Cell c = {.offset = offset, .size = (uint32_t)size, .label = label, .meaning = meaning};
    if (l->cells.len >= MOST_CELLS || offset + size > l->size)
        return;
    memcpy(c.bytes, l->bytes + offset, size < sizeof c.bytes ? size : sizeof c.bytes);
    vec_push(l->arena, &l->cells, c);
}

static Str joined(Layout *l, Str before, const char *dot, Str name) {
    return before.len ? str_format(l->arena, "%.*s%s%.*s", STR_ARG(before), dot, STR_ARG(name))
                      : str_copy(l->arena, name);
}

static Str number(Layout *l, uint64_t x) {
    return str_format(l->arena, "%" PRId64, (int64_t)x);
}

static Str address(Layout *l, uint64_t x) {
    return x ? str_format(l->arena, "0x%" PRIx64, x) : STR("nil");
}

static void add_number(Layout *l, uint64_t offset, uint64_t size, Str label) {
    uint64_t x = 0;
    if (offset + size > l->size)
        return;
    memcpy(&x, l->bytes + offset, size);
    add_cell(l, offset, size, label, number(l, x));
}

static void add_address(Layout *l, uint64_t offset, Str label) {
    if (offset + 8 <= l->size)
        add_cell(l, offset, 8, label, address(l, word_of(l->bytes + offset)));
}

// ---- a value of a type -----------------------------------------------------------------------------------

static void add_value(Layout *l, uint64_t offset, int type, Str label);

static void add_padding(Layout *l, uint64_t from, uint64_t to) {
    if (to > from)
        add_cell(l, from, to - from, STR("padding"), STR(""));
}

static void add_struct(Layout *l, uint64_t offset, const RType *t, Str label) {
    uint64_t end = 0;
    for (int i = 0; i < t->n_fields && l->cells.len < MOST_CELLS; i++) {
        const RField *f = &t->fields[i];
        const RType *ft = type_of(l->w, f->type);
        add_padding(l, offset + end, offset + f->offset);
        add_value(l, offset + f->offset, f->type, joined(l, label, ".", f->name));
        end = f->offset + (ft ? ft->size : 0);
    }
    add_padding(l, offset + end, offset + t->size);
}

static void add_elements(Layout *l, uint64_t offset, int elem, uint64_t n, Str label) {
    const RType *t = type_of(l->w, elem);
    for (uint64_t i = 0; t && i < n && i < MOST_ELEMENTS && l->cells.len < MOST_CELLS; i++)
        add_value(l, offset + i * t->size, elem, joined(l, label, "", str_format(l->arena, "[%" PRIu64 "]", i)));
}

// The first word names the type: a type record in interface{}, an itab (interface and type) in others.
static void add_interface(Layout *l, uint64_t offset, const RType *t, Str label) {
    const uint8_t *value;
    Addr at;
    int id = dynamic_type(l->w, l->bytes + offset, &value, &at);
    const RType *dynamic = type_of(l->w, id);
    bool empty = t->n_methods == 0;
    Str type = !dynamic ? STR("nil")
               : empty  ? dynamic->name
                        : str_format(l->arena, "%.*s, %.*s", STR_ARG(t->name), STR_ARG(dynamic->name));
    add_cell(l, offset, 8, joined(l, label, ".", empty ? STR("type") : STR("tab")), type);
    add_cell(l, offset + 8, 8, joined(l, label, ".", STR("data")),
        dynamic && dynamic->direct ? text_of(l->arena, l->w, id, value) : address(l, word_of(l->bytes + offset + 8)));
}

static void add_value(Layout *l, uint64_t offset, int type, Str label) {
    const RType *t = type_of(l->w, type);
    if (!t || offset + t->size > l->size)
        return;
    switch (t->kind) {
    case KIND_STRUCT: add_struct(l, offset, t, label); break;
    case KIND_ARRAY: add_elements(l, offset, t->elem, (uint64_t)t->len, label); break;
    case KIND_STRING:
    case KIND_SLICE:
        add_address(l, offset, joined(l, label, ".", STR("pointer")));
        add_number(l, offset + 8, 8, joined(l, label, ".", STR("len")));
        if (t->kind == KIND_SLICE)
            add_number(l, offset + 16, 8, joined(l, label, ".", STR("cap")));
        break;
    case KIND_INTERFACE: add_interface(l, offset, t, label); break;
    case KIND_CHAN:
    case KIND_MAP:
    case KIND_POINTER:
    case KIND_UNSAFE_POINTER: add_address(l, offset, label); break;
    default: add_cell(l, offset, t->size, label, text_of(l->arena, l->w, type, l->bytes + offset));
    }
}

// ---- what a value leads to -----------------------------------------------------------------------------------

static MemoryView view_of(Layout *l, Addr addr, Str title) {
    return (MemoryView){addr, title, l->size, arena_copy(l->arena, l->bytes ? l->bytes : (const uint8_t *)"", l->size),
        l->cells.at, l->cells.len};
}

static bool open_at(Layout *l, Addr at, uint64_t size) {
    l->size = size < MOST_BYTES ? size : MOST_BYTES;
    l->bytes = l->size ? world_at(l->w, at, l->size) : (const uint8_t *)"";
    if (!l->bytes)
        l->size = 0;
    return l->bytes != NULL;
}

static Str rune_meaning(Layout *l, int32_t rune, int width) {
    char text[64];
    rune_describe(rune, text);
    if (rune == RUNE_ERROR && width == 1)
        return STR("invalid UTF-8, range gives U+FFFD");
    return str_copy(l->arena, str_from(text));
}

static void add_runes(Layout *l) {
    int width = 1;
    for (uint64_t i = 0; i < l->size; i += (uint64_t)width) {
        int32_t rune = utf8_decode((const char *)l->bytes + i, l->size - i, &width);
        bool plain = rune_is_print(rune) && !(rune == RUNE_ERROR && width == 1);
        Str label = plain ? str_copy(l->arena, (Str){(const char *)l->bytes + i, (size_t)width})
                          : str_format(l->arena, "[%" PRIu64 "]", i);
        add_cell(l, i, (uint64_t)width, label, rune_meaning(l, rune, width));
    }
}

static MemoryView string_memory(Layout *l, const Value *v) {
    Addr at = word_of(v->bytes);
    if (open_at(l, at, word_of(v->bytes + 8)))
        add_runes(l);
    return view_of(l, at, STR("string bytes"));
}

static MemoryView slice_memory(Layout *l, const Value *v, const RType *t) {
    const RType *elem = type_of(l->w, t->elem);
    Addr at = word_of(v->bytes);
    uint64_t len = word_of(v->bytes + 8), cap = word_of(v->bytes + 16);
    if (elem && cap <= INT32_MAX && open_at(l, at, cap * elem->size)) {
        add_elements(l, 0, t->elem, len < cap ? len : cap, STR(""));
        for (uint64_t i = len; i < cap && i < MOST_ELEMENTS; i++)
            add_cell(l, i * elem->size, elem->size, str_format(l->arena, "[%" PRIu64 "]", i), STR("beyond len"));
    }
    return view_of(l, at, STR("backing array"));
}

static void add_queue(Layout *l, uint64_t offset, Str label) {
    Addr at = word_of(l->bytes + offset);
    Buf b = {0};
    int left = 16;
    for (const Sudog *s = at ? world_at(l->w, at, sizeof *s) : NULL; s && left--;
         s = at ? world_at(l->w, at, sizeof *s) : NULL) {
        const G *g = world_g(l->w, s->g);
        buf_format(&b, "%sG%" PRIu64, b.len ? " " : "", g ? g->id : 0);
        at = s->next;
    }
    add_cell(l, offset, sizeof(WaitQ), label, b.len ? str_copy(l->arena, buf_view(&b)) : STR("empty"));
    buf_free(&b);
}

static MemoryView chan_memory(Layout *l, const Value *v) {
    Addr at = word_of(v->bytes);
    const Hchan *c = channel_at(l->w, at);
    if (!c || !open_at(l, at, sizeof *c))
        return view_of(l, at, STR("hchan"));
    const RType *elem = type_of(l->w, chan_elem_type(l->w, c));
    add_number(l, offsetof(Hchan, qcount), 8, STR("qcount"));
    add_number(l, offsetof(Hchan, dataqsiz), 8, STR("dataqsiz"));
    add_address(l, offsetof(Hchan, buf), STR("buf"));
    add_number(l, offsetof(Hchan, elemsize), 2, STR("elemsize"));
    add_cell(l, offsetof(Hchan, slots), 2, STR("padding"), STR("")); // the machine keeps a number of its own there
    add_number(l, offsetof(Hchan, closed), 4, STR("closed"));
    add_address(l, offsetof(Hchan, timer), STR("timer"));
    add_cell(l, offsetof(Hchan, elemtype), 8, STR("elemtype"), elem ? elem->name : STR("?"));
    add_number(l, offsetof(Hchan, sendx), 8, STR("sendx"));
    add_number(l, offsetof(Hchan, recvx), 8, STR("recvx"));
    add_queue(l, offsetof(Hchan, recvq), STR("recvq"));
    add_queue(l, offsetof(Hchan, sendq), STR("sendq"));
    add_number(l, offsetof(Hchan, lock), 8, STR("lock"));
    return view_of(l, at, STR("hchan"));
}

static MemoryView map_memory(Layout *l, const Value *v) {
    Addr at = word_of(v->bytes);
    if (at && open_at(l, at, 8)) // Go's hmap begins with its count too; what follows is ours
        add_number(l, 0, 8, STR("count"));
    return view_of(l, at, STR("map"));
}

static uint64_t closure_size(const World *w, const Func *fn) {
    uint64_t size = 8;
    for (int i = 0; i < fn->n_vars; i++) {
        const RType *t = type_of(w, fn->vars[i].type);
        uint64_t need = fn->vars[i].place == PLACE_CAPTURE && t ? t->slots * 8u : 8;
        if ((fn->vars[i].place == PLACE_CAPTURE || fn->vars[i].place == PLACE_CAPTURE_REF) &&
            fn->vars[i].at + need > size)
            size = fn->vars[i].at + need;
    }
    return size;
}

// The code address, then what was captured: values that never change as copies, others by the address of their cell.
static MemoryView closure_memory(Layout *l, const Value *v) {
    Addr at = word_of(v->bytes);
    int func = closure_func(l->w, at);
    const Func *fn = func >= 0 ? &l->w->program->funcs[func] : NULL;
    if (!fn || !open_at(l, at, closure_size(l->w, fn)))
        return view_of(l, at, STR("closure"));
    add_cell(l, 0, 8, STR("code"), fn->name);
    for (int i = 0; i < fn->n_vars; i++) {
        const Variable *var = &fn->vars[i];
        if (var->place == PLACE_CAPTURE)
            add_value(l, var->at, var->type, var->name);
        else if (var->place == PLACE_CAPTURE_REF)
            add_address(l, var->at, joined(l, STR("&"), "", var->name));
    }
    return view_of(l, at, STR("closure"));
}

static MemoryView target_memory(Layout *l, int type, Addr at) {
    const RType *t = type_of(l->w, type);
    if (t && open_at(l, at, t->size))
        add_value(l, 0, type, STR(""));
    return view_of(l, at, t ? t->name : STR("?"));
}

MemoryView inspect_header(Arena *a, const World *w, const Value *v) {
    Layout l = {.arena = a, .w = w, .bytes = v->bytes, .size = v->bytes ? v->size : 0};
    if (l.size > MOST_BYTES)
        l.size = MOST_BYTES;
    const RType *t = type_of(w, v->type_id);
    if (t && t->kind == KIND_ARRAY && type_of(w, t->elem) && type_of(w, t->elem)->size)
        add_elements(&l, 0, t->elem, l.size / type_of(w, t->elem)->size, STR(""));
    else if (t && t->size <= l.size)
        add_value(&l, 0, v->type_id,
            t->kind == KIND_STRUCT || t->kind == KIND_STRING || t->kind == KIND_SLICE || t->kind == KIND_INTERFACE
                ? STR("")
                : v->name);
    return view_of(&l, v->addr, v->type);
}

MemoryView inspect_memory(Arena *a, const World *w, const Value *v) {
    Layout l = {.arena = a, .w = w};
    const RType *t = type_of(w, v->type_id);
    const uint8_t *value;
    Addr at;
    if (!t || !v->bytes)
        return view_of(&l, v->addr, v->type);
    switch (t->kind) {
    case KIND_STRING: return string_memory(&l, v);
    case KIND_SLICE: return slice_memory(&l, v, t);
    case KIND_CHAN: return chan_memory(&l, v);
    case KIND_MAP: return map_memory(&l, v);
    case KIND_FUNC: return closure_memory(&l, v);
    case KIND_POINTER: return target_memory(&l, t->elem, word_of(v->bytes));
    case KIND_INTERFACE: {
        int id = dynamic_type(w, v->bytes, &value, &at);
        return id && at ? target_memory(&l, id, at) : inspect_header(a, w, v);
    }
    default: return inspect_header(a, w, v);
    }
}
