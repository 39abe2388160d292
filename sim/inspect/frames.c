// Frames and the variables in them.
#include "inspect/views.h"
#include "vm/mem.h"

#include <string.h>

const Instr *instr_at(const World *w, uint32_t pc) {
    return pc < w->program->n_code ? &w->program->code[pc] : NULL;
}

const Span *span_of(const World *w, uint32_t pc) {
    return pc < w->program->n_code ? &w->program->spans[pc] : NULL;
}

static Pos traced_pos(const World *w, uint32_t pc) {
    const Span *s = span_of(w, pc);
    return !s ? 0 : s->at ? s->at : s->from;
}

Place place_of_pos(const World *w, uint32_t pc) {
    return source_place(&w->program->sources, traced_pos(w, pc));
}

Shown shown_of_pos(const World *w, uint32_t pc) {
    return source_shown(&w->program->sources, traced_pos(w, pc));
}

const G *goroutine_of(const World *w, uint64_t id) {
    uint64_t left = w->state->n_goroutines + 1;
    for (const G *g = world_g(w, w->state->all_first); g && left--; g = world_g(w, g->alllink))
        if (g->id == id)
            return g;
    return NULL;
}

static bool is_call(const World *w, uint32_t pc, int callee) {
    const Instr *at = instr_at(w, pc);
    if (!at)
        return false;
    return at->op == I_CALL ? instr_imm(*at) == callee : at->op == I_CALLC || at->op == I_CALLI;
}

// A deferred call comes back to the RUNDEFERS that made it, so the instruction before its return address need not be a call.
bool frame_up(const World *w, const G *g, Frame *f, bool *deferred) {
    int callee = f->func;
    *deferred = false;
    if (!frame_next(w, g, f))
        return false;
    if (f->func < 0) {
        *deferred = callee >= 0;
        return true;
    }
    const Instr *back = instr_at(w, f->pc + 1);
    if (callee >= 0 && back && back->op == I_RUNDEFERS && !is_call(w, f->pc, callee)) {
        *deferred = true;
        f->pc++;
    }
    return true;
}

bool frame_is_users(const World *w, const Frame *f) {
    return f->func >= 0 && f->func != w->program->entry &&
           !(w->program->funcs[f->func].flags & (FUNC_WRAPPER | FUNC_LIBRARY));
}

bool variable_in_scope(const Variable *v, const Frame *f) {
    return v->from <= f->pc && f->pc < v->to && v->name.len > 0 && !str_eq(v->name, STR("_"));
}

bool variable_shadowed(const Func *fn, const Frame *f, int i) {
    for (int k = i + 1; k < fn->n_vars; k++)
        if (variable_in_scope(&fn->vars[k], f) && str_eq(fn->vars[k].name, fn->vars[i].name) &&
            fn->vars[k].pos >= fn->vars[i].pos)
            return true;
    return false;
}

static bool closure_word(const World *w, const G *g, const Frame *f, uint32_t offset, Addr *at) {
    const Func *fn = &w->program->funcs[f->func];
    Addr closure;
    if (fn->context == NO_SLOT || !read_word(w, g->stack + f->fp + 8u * fn->context, &closure) || !closure)
        return false;
    *at = closure + offset;
    return true;
}

bool variable_place(const World *w, const G *g, const Frame *f, const Variable *v, VarPlaced *out) {
    const RType *t = type_of(w, v->type);
    Addr slot = g->stack + f->fp;
    if (!t || f->func < 0)
        return false;
    out->heap = v->place != PLACE_SLOT;
    switch (v->place) {
    case PLACE_SLOT: out->at = slot + 8u * v->at; break;
    case PLACE_CELL:
        if (!read_word(w, slot + 8u * v->at, &out->at) || !out->at)
            return false;
        break;
    case PLACE_CAPTURE:
        if (!closure_word(w, g, f, v->at, &out->at))
            return false;
        break;
    case PLACE_CAPTURE_REF:
        if (!closure_word(w, g, f, v->at, &out->at) || !read_word(w, out->at, &out->at) || !out->at)
            return false;
        break;
    }
    out->bytes = t->size ? world_at(w, out->at, t->size) : (const uint8_t *)"";
    return out->bytes != NULL;
}

// ---- source text -----------------------------------------------------------------------------------------

enum { MOST_CODE = 60 };

// The first line of a text, blanks in a row made one.
static Str one_line(Arena *a, Str s) {
    Buf b = {0};
    bool cut = false;
    for (size_t i = 0; i < s.len && !cut; i++) {
        bool blank = s.at[i] == ' ' || s.at[i] == '\t';
        cut = s.at[i] == '\n' || b.len >= MOST_CODE;
        if (!cut && s.at[i] != '\r' && !(blank && (b.len == 0 || b.at[b.len - 1] == ' ')))
            buf_byte(&b, blank ? ' ' : s.at[i]);
    }
    while (b.len && (b.at[b.len - 1] == ' ' || ((uint8_t)b.at[b.len - 1] & 0xc0) == 0x80))
        b.len--; // not in the middle of a rune either
    if (cut)
        buf_text(&b, " …");
    Str line = str_copy(a, buf_view(&b));
    buf_free(&b);
    return line;
}

static Str source_text(Arena *a, const World *w, Pos begin, Pos end) {
    Place p = source_place(&w->program->sources, begin);
    if (!p.file || end <= begin || begin - p.file->base >= p.file->text.len)
        return STR("");
    size_t from = begin - p.file->base, to = end - p.file->base;
    return one_line(a, str_from_to(p.file->text, from, to < p.file->text.len ? to : p.file->text.len));
}

Str code_text(Arena *a, const World *w, uint32_t pc) {
    const Span *s = span_of(w, pc);
    return s ? source_text(a, w, s->from, s->to) : STR("");
}

// A statement's instructions stand together: from the one that begins it to the next that begins one.
Str statement_text(Arena *a, const World *w, uint32_t pc) {
    int func = program_func_at(w->program, pc);
    if (func < 0)
        return STR("");
    const Func *fn = &w->program->funcs[func];
    const Instr *code = w->program->code;
    const Span *spans = w->program->spans;
    uint8_t begins =
        fn->flags & FUNC_LIBRARY ? STEP_LIB : STEP_STMT; // there operations inside of statements have it too
    while (pc > fn->entry && !(code[pc].flags & begins))
        pc--;
    Pos from = spans[pc].from, to = spans[pc].to;
    for (uint32_t i = pc + 1; i < fn->end && !(code[i].flags & begins); i++) {
        if (spans[i].from && spans[i].from < from)
            from = spans[i].from;
        bool behind =
            spans[i].from >= to; // a function's closing brace, where it is left: no part of its last statement
        if (!behind && spans[i].to > to)
            to = spans[i].to;
    }
    return source_text(a, w, from, to);
}

// The arguments behind "...", as they were written, not as the slice that holds them. False: it cannot be read.
static bool variadic_text(Buf *b, const World *w, const RType *slice, const uint64_t *words) {
    const RType *elem = type_of(w, slice->elem);
    uint64_t n = elem ? sane_len(w, words[0], words[1], elem->size) : 0;
    const uint8_t *at = n && elem->size ? world_at(w, words[0], n * elem->size) : NULL;
    if (words[1] && !at)
        return false;
    for (uint64_t i = 0; i < n && i < 16; i++) {
        buf_text(b, i ? ", " : "");
        const uint8_t *value = at + i * elem->size;
        Addr place;
        int type = elem->kind == KIND_INTERFACE ? dynamic_type(w, value, &value, &place) : slice->elem;
        if (type)
            text_value(b, w, type, value);
        else
            buf_text(b, "nil");
    }
    buf_text(b, n > 16 ? ", ..." : "");
    return true;
}

Str call_text(Arena *a, const World *w, int func, const uint64_t *args, uint64_t n_args) {
    if (func < 0 || func >= w->program->n_funcs)
        return STR("nil()");
    const Func *fn = &w->program->funcs[func];
    Buf b = {0};
    buf_format(&b, "%.*s(", STR_ARG(func_short(fn->name)));
    uint64_t slot = 0;
    for (int i = 0; i < fn->n_params; i++) {
        const RType *t = type_of(w, fn->param_types[i]);
        const uint8_t *bytes = t && slot + t->slots <= n_args ? slots_value(w, t, args + slot) : NULL;
        if (!bytes)
            break;
        bool last = i + 1 == fn->n_params, variadic = last && t->kind == KIND_SLICE && type_of(w, fn->type)->variadic;
        if (i && !(variadic && !args[slot + 1]))
            buf_text(&b, ", ");
        if (!variadic || !variadic_text(&b, w, t, args + slot))
            text_value(&b, w, fn->param_types[i], bytes);
        slot += t->slots;
    }
    buf_byte(&b, ')');
    Str s = str_copy(a, buf_view(&b));
    buf_free(&b);
    return s;
}

// A deferred builtin runs inside a function that the compiler made; its source says more than that one's name.
Str deferred_text(Arena *a, const World *w, const Defer *d, const uint64_t *args) {
    if (d->func < (uint32_t)w->program->n_funcs && (w->program->funcs[d->func].flags & FUNC_WRAPPER)) {
        Str code = statement_text(a, w, d->pc), word = STR("defer ");
        if (str_starts(code, word))
            return str_from_to(code, word.len, code.len);
    }
    return call_text(a, w, (int)d->func, args, d->n_args);
}

// ---- the questions of inspect.h about places ----------------------------------------------------------

const Instr *inspect_instr(const World *w) {
    const G *g = world_g(w, w->state->running);
    return g ? instr_at(w, g->pc) : NULL;
}

Place inspect_place(const World *w, uint64_t goroutine) {
    const G *g = goroutine_of(w, goroutine);
    Frame f, first;
    if (!g || !frame_first(w, g, &f))
        return (Place){0};
    first = f;
    do {
        if (frame_is_users(w, &f))
            return place_of_pos(w, f.pc);
    } while (frame_next(w, g, &f));
    return place_of_pos(w, first.pc);
}

Str inspect_output(Arena *a, const World *w, int fd) {
    Buf b = {0};
    Str piece;
    int from;
    for (uint64_t cursor = 0; output_read(w, &cursor, &from, &piece);)
        if (fd == 0 || from == fd)
            buf_str(&b, piece);
    Str s = str_copy(a, buf_view(&b));
    buf_free(&b);
    return s;
}
