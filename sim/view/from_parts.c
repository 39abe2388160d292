// What a value is made of and leads to, as rows that can be followed; and one rune of a string, bit by bit.
#include "view/from_world.h"

#include <string.h>

#include "base/utf8.h"
#include "view/meter.h"

enum { MOST_PARTS = 24, MOST_COUNTED = 4096 };

// The expression for a part, in terms of the one for the whole; empty when the part has no name in Go.
static Str part_path(Arena *a, const Value *v, Str path, const Value *part) {
    bool pointer = path.len && path.at[0] == '*';
    Str name = part->name, base = path;
    switch (v->kind) {
    case KIND_STRUCT:
        if (pointer) // p.x means (*p).x
            base = (Str){path.at + 1, path.len - 1};
        return str_format(a, "%.*s.%.*s", (int)base.len, base.at, (int)name.len, name.at);
    case KIND_ARRAY:
    case KIND_SLICE:
        return str_format(a, pointer ? "(%.*s)%.*s" : "%.*s%.*s", (int)path.len, path.at, (int)name.len, name.at);
    case KIND_MAP:
        if (memchr(name.at, '{', name.len))
            return (Str){0};
        return str_format(a, pointer ? "(%.*s)[%.*s]" : "%.*s[%.*s]", (int)path.len, path.at, (int)name.len, name.at);
    case KIND_POINTER: return str_format(a, "*%.*s", (int)path.len, path.at);
    default: return (Str){0};
    }
}

// The id that selects an expression in the frame that is looked at; empty when it is of no frame.
static Str select_id(Filling *f, Str path) {
    const GoroutineView *g = filling_goroutine(f, f->target.goroutine);
    int depth = 0;
    for (int i = g ? g->n_frames - 1 : -1; i >= 0 && path.len; i--) {
        depth += frame_shown(g, i) >= 0;
        if (g->frames[i].fp == f->target.fp && g->frames[i].func_id == f->target.func)
            return str_format(
                f->arena, "see:var:%llu:%d:%.*s", (unsigned long long)g->id, depth, (int)path.len, path.at);
    }
    return (Str){0};
}

// "p.x" is a part of "p", "*p" of "p", "(*p)[2]" of "*p"; empty: a whole.
static Str whole_of(Str path) {
    if (path.len > 1 && path.at[0] == '*')
        return (Str){path.at + 1, path.len - 1};
    int depth = 0;
    for (size_t i = path.len; i-- > 1;) {
        char c = path.at[i];
        depth += c == ']' ? 1 : c == '[' ? -1 : 0;
        if (depth == 0 && (c == '.' || c == '['))
            return path.at[0] == '(' && path.at[i - 1] == ')' ? (Str){path.at + 1, i - 2} : (Str){path.at, i};
    }
    return (Str){0};
}

static void add_whole(Filling *f, MemorySection *s) {
    Str whole = whole_of(f->target.path), id = select_id(f, whole);
    if (id.len)
        vec_push(f->arena, &s->rows,
            (MemoryRow){.key = filling_word(f, WORD_MEMORY_PART_OF), .value = whole, .step = -1, .select = id});
}

static Word parts_word(const Value *v) {
    return v->kind == KIND_MAP                                    ? WORD_MEMORY_ENTRIES
           : v->kind == KIND_FUNC                                 ? WORD_MEMORY_CAPTURED
           : v->kind == KIND_POINTER || v->kind == KIND_INTERFACE ? WORD_MEMORY_LEADS
                                                                  : WORD_MEMORY_PARTS;
}

void fill_parts(Filling *f, const Value *v) {
    MemorySection s = {.title = filling_word(f, parts_word(v)), .level = LEVEL_VALUES};
    add_whole(f, &s);
    for (int i = 0; i < v->n_children && i < MOST_PARTS; i++) {
        const Value *part = &v->children[i];
        Str path = f->target.path.len ? part_path(f->arena, v, f->target.path, part) : (Str){0};
        MemoryRow row = {.key = part->name.len ? part->name : part->type,
            .value = part->text,
            .step = -1,
            .select = select_id(f, path)};
        vec_push(f->arena, &s.rows, row);
    }
    uint64_t more = v->left_out + (uint64_t)(v->n_children > MOST_PARTS ? v->n_children - MOST_PARTS : 0);
    if (more)
        vec_push(f->arena, &s.rows,
            (MemoryRow){.key = words_count(f->arena, f->wish->words, WORD_MORE_CELLS_ONE, (int64_t)more), .step = -1});
    if (s.rows.len)
        vec_push(f->arena, &f->m->memory, s);
}

// ---- strings ----

// The rune that is looked at: the one at or around the offset the viewer has chosen, else the first of several bytes.
static size_t rune_at(Str s, int64_t chosen, int *width) {
    size_t at = 0, first = 0;
    bool found = false;
    int first_width = 1;
    for (int w; at < s.len; at += (size_t)w) {
        utf8_decode(s.at + at, s.len - at, &w);
        if (chosen >= 0 && (size_t)chosen < at + (size_t)w) {
            *width = w;
            return at;
        }
        if (!found && (w > 1 || at == 0))
            first = at, first_width = w, found = w > 1;
    }
    *width = first_width;
    return first;
}

// "E8 1110*1000*": what stands between stars is part of the code point.
static Str byte_line(Arena *a, unsigned char byte, int index, int width) {
    int lead = width == 1 ? 1 : index == 0 ? width + 1 : 2;
    char bits[12];
    int n = 0;
    for (int i = 7; i >= 0; i--) {
        if (7 - i == lead)
            bits[n++] = '*';
        bits[n++] = byte >> i & 1 ? '1' : '0';
    }
    return str_format(a, "%02X %.*s*", byte, n, bits);
}

static Str payload_line(Arena *a, Str bytes) {
    Buf out = {0};
    buf_byte(&out, '*');
    for (size_t k = 0; k < bytes.len; k++) {
        int lead = bytes.len == 1 ? 1 : k == 0 ? (int)bytes.len + 1 : 2;
        for (int i = 7 - lead; i >= 0; i--)
            buf_byte(&out, (unsigned char)bytes.at[k] >> i & 1 ? '1' : '0');
        if (k + 1 < bytes.len)
            buf_byte(&out, ' ');
    }
    buf_byte(&out, '*');
    Str line = str_copy(a, buf_view(&out));
    buf_free(&out);
    return line;
}

static void add_decoded(Filling *f, Str s) {
    int width = 1;
    size_t at = rune_at(s, f->wish->rune - 1, &width);
    int32_t rune = utf8_decode(s.at + at, s.len - at, &width);
    MemorySection d = {.title = filling_word(f, WORD_MEMORY_DECODE), .level = LEVEL_BYTES};
    d.right = str_format(f->arena, "[%zu:%zu]", at, at + (size_t)width);
    if (rune == RUNE_ERROR && width == 1) {
        vec_push(f->arena, &d.lines, str_format(f->arena, "%02X", (unsigned char)s.at[at]));
        vec_push(
            f->arena, &d.lines, str_format(f->arena, "= U+FFFD, %.*s", STR_ARG(filling_word(f, WORD_MEMORY_INVALID))));
    } else {
        for (int i = 0; i < width; i++)
            vec_push(f->arena, &d.lines, byte_line(f->arena, (unsigned char)s.at[at + (size_t)i], i, width));
        vec_push(f->arena, &d.lines, payload_line(f->arena, (Str){s.at + at, (size_t)width}));
        vec_push(f->arena, &d.lines,
            str_format(f->arena, "= U+%04X = %d %.*s", (unsigned)rune, rune, rune < ' ' ? 0 : width, s.at + at));
    }
    vec_push(f->arena, &f->m->memory, d);
}

static MemoryRow counted(Filling *f, Str key, uint64_t n) {
    return (MemoryRow){.key = key, .value = str_format(f->arena, "%llu", (unsigned long long)n), .step = -1};
}

static void add_counts(Filling *f, Str s, uint64_t len) {
    Str name = f->target.path.len ? f->target.path : STR("s");
    uint64_t runes = 0, columns = 0;
    for (size_t at = 0; at < s.len; runes++)
        columns += rune_is_wide(text_rune(s, &at)) ? 2 : 1;
    MemorySection c = {.title = filling_word(f, WORD_MEMORY_COUNTS), .level = LEVEL_VALUES};
    vec_push(f->arena, &c.rows, counted(f, str_format(f->arena, "len(%.*s)", STR_ARG(name)), len));
    if (s.len == len) {
        vec_push(f->arena, &c.rows, counted(f, str_format(f->arena, "len([]rune(%.*s))", STR_ARG(name)), runes));
        vec_push(f->arena, &c.rows, counted(f, filling_word(f, WORD_MEMORY_COLUMNS), columns));
    }
    vec_push(f->arena, &f->m->memory, c);
}

void fill_string(Filling *f, const Value *v, const MemoryView *m) {
    uint64_t len = 0;
    if (v->kind != KIND_STRING || v->size < 16 || !v->bytes)
        return;
    memcpy(&len, v->bytes + 8, 8);
    Str s = {(const char *)m->bytes, m->bytes ? (size_t)m->size : 0};
    if (s.len > MOST_COUNTED)
        s.len = MOST_COUNTED;
    add_counts(f, s, len);
    if (s.len)
        add_decoded(f, s);
}
