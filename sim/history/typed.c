// Lines typed into frames. The line runs as a closure whose captured variables are cells: those of the frame's variables that
// have one, and new ones lent to variables in slots, which get back what was assigned when the line is done.
#include "history/state.h"

#include <string.h>

#include "vm/mem.h"
#include "vm/native.h"

typedef struct Owner { // the frame
    const G *g;
    const Func *func;
    uint32_t fp;
} Owner;

static bool find_owner(const World *w, const Extension *e, uint64_t id, uint32_t frame, Owner *o) {
    const G *g = goroutine_by_id(w, id);
    Frame f;
    bool more = g && frame_first(w, g, &f);
    while (more && f.fp != frame)
        more = frame_next(w, g, &f);
    if (!more || f.func != e->frame_func || f.pc != e->frame_pc)
        return false;
    *o = (Owner){g, &w->program->funcs[f.func], frame};
    return true;
}

static bool read_word(const World *w, Addr at, uint64_t *out) {
    const void *host = world_at(w, at, 8);
    if (host)
        memcpy(out, host, 8);
    return host != NULL;
}

// Where the variable's bytes are, or, of one that has a cell, the cell.
static bool place_of(const World *w, const Owner *o, const Variable *v, Addr *at) {
    Addr slots = o->g->stack + o->fp, closure;
    if (v->place == PLACE_SLOT || v->place == PLACE_CELL) {
        *at = slots + 8ull * v->at;
        return v->place == PLACE_SLOT || (read_word(w, *at, at) && *at);
    }
    if (o->func->context == NO_SLOT || !read_word(w, slots + 8ull * o->func->context, &closure) || !closure)
        return false;
    *at = closure + v->at;
    return v->place == PLACE_CAPTURE || (read_word(w, *at, at) && *at);
}

static bool has_cell(const Variable *v) {
    return v->place == PLACE_CELL || v->place == PLACE_CAPTURE_REF;
}

static void write_word(World *w, Addr at, uint64_t value) {
    uint8_t *host = at ? mem_span(w, at, 8) : NULL;
    if (host)
        memcpy(host, &value, 8);
}

// The variable's cell, or a new one with its value.
static Addr cell_of(World *w, const Owner *o, const Variable *v) {
    Addr at;
    bool found = place_of(w, o, v, &at);
    if (found && has_cell(v))
        return at;
    Addr cell = mem_new(w, v->type);
    uint64_t size = w->program->types[v->type].size;
    const void *from = found && cell && size ? world_at(w, at, size) : NULL;
    if (from)
        memcpy(mem_span(w, cell, size), from, size);
    return cell;
}

Addr typed_closure(World *w, const Extension *e, uint64_t owner, uint32_t frame) {
    Owner o;
    if (!find_owner(w, e, owner, frame, &o))
        return 0;
    Addr record = mem_new(w, e->line.record);
    write_word(w, record, TEXT_BASE + w->program->funcs[e->line.func].entry);
    for (int i = 0; record && i < e->line.n_vars; i++)
        write_word(w, record + e->line.vars[i].offset, cell_of(w, &o, &o.func->vars[e->line.vars[i].var]));
    if (record && e->line.value)
        write_word(w, record + e->line.value_offset, mem_new(w, e->line.value));
    return record;
}

// A slot holds small integers widened as their type says.
static void store_slot(World *w, Addr slot, Addr cell, const RType *t) {
    const void *from = world_at(w, cell, t->size);
    uint8_t *to = from ? mem_span(w, slot, t->slots * 8ull) : NULL;
    int64_t wide = 0;
    if (!to || !t->size)
        return;
    switch (t->width) {
    case W_8S: wide = *(const int8_t *)from; break;
    case W_16S: wide = *(const int16_t *)from; break;
    case W_32S: wide = *(const int32_t *)from; break;
    default:
        memset(to, 0, t->slots * 8ull);
        memcpy(to, from, t->size);
        return;
    }
    memcpy(to, &wide, 8);
}

void typed_store(World *w, const Extension *e, uint64_t owner, uint32_t frame) {
    Owner o;
    Addr record = w->state->typed, cell, slot;
    if (!record || !find_owner(w, e, owner, frame, &o))
        return;
    for (int i = 0; i < e->line.n_vars; i++) {
        const TypedVar *t = &e->line.vars[i];
        const Variable *v = &o.func->vars[t->var];
        if (t->assigned && v->place == PLACE_SLOT && place_of(w, &o, v, &slot) &&
            read_word(w, record + t->offset, &cell))
            store_slot(w, slot, cell, &w->program->types[v->type]);
    }
}

// ---- giving ----

static bool frame_place(const World *w, uint64_t id, uint32_t frame, Extension *e) {
    const G *g = goroutine_by_id(w, id);
    Frame f;
    bool more = g && frame_first(w, g, &f);
    while (more && f.fp != frame)
        more = frame_next(w, g, &f);
    if (!more || f.func < 0)
        return false;
    e->frame_func = f.func, e->frame_pc = f.pc;
    return true;
}

// A line must not read what the program has done with and the collector has taken.
static bool collected(const History *h, uint64_t goroutine, uint32_t frame, const Extension *e, Diagnostics *diags) {
    const G *g = goroutine_by_id(h->world, goroutine);
    const Frame f = {.fp = frame, .pc = e->frame_pc, .func = e->frame_func};
    for (int i = 0; g && i < e->line.n_vars; i++) {
        const Variable *v = &e->program->funcs[f.func].vars[e->line.vars[i].var];
        if (!frame_collected(h->world, g, &f, v))
            continue;
        diag_add(diags, 0, "%.*s is not used any more in this function: it has been collected", STR_ARG(v->name));
        return true;
    }
    return false;
}

uint64_t history_type(History *h, uint64_t goroutine, uint32_t frame, Str line, Diagnostics *diags) {
    Extension e = {.statement = line};
    if (history_over(h) || !h->extender.importer || !frame_place(h->world, goroutine, frame, &e)) {
        diag_add(diags, 0, history_over(h) ? "the program has ended" : "no line can be typed here");
        return 0;
    }
    int program = history_extend(h, e, diags);
    if (program < 0 || collected(h, goroutine, frame, &h->programs[program], diags))
        return 0;
    history_fork(h); // the branch of before stays as it was
    const Input *in = input_give(h, (Input){.kind = INPUT_EXEC,
                                        .text = h->programs[program].statement,
                                        .program = program,
                                        .func = h->programs[program].func,
                                        .owner = goroutine,
                                        .frame = frame});
    return in->goroutine;
}

// The last line that was typed at or before now, if it was typed into a frame.
static const Input *last_typed(const History *h) {
    const Branch *b = branch_now(h);
    for (int i = inputs_before(b, h->run.instrs) - 1; i >= 0; i--)
        if (b->inputs[i].kind == INPUT_EXEC)
            return b->inputs[i].owner ? &b->inputs[i] : NULL;
    return NULL;
}

bool history_typed_value(const History *h, int *type, Addr *at) {
    const Input *in = last_typed(h);
    const TypedLine *line = in ? &h->programs[in->program].line : NULL;
    if (!line || !line->value || !h->world->state->typed)
        return false;
    *type = line->value;
    return read_word(h->world, h->world->state->typed + line->value_offset, at) && *at;
}

static bool assigns_slots(const Extension *e) {
    const Func *fn = &e->program->funcs[e->frame_func];
    for (int i = 0; i < e->line.n_vars; i++)
        if (e->line.vars[i].assigned && fn->vars[e->line.vars[i].var].place == PLACE_SLOT)
            return true;
    return false;
}

void history_typed_store(History *h) {
    const Input *in = last_typed(h);
    if (in && !history_over(h) && assigns_slots(&h->programs[in->program]))
        input_give(h, (Input){.kind = INPUT_STORE, .program = in->program, .owner = in->owner, .frame = in->frame});
}
