#include "vm/panic.h"

#include <stdarg.h>
#include <stdio.h>

#include "vm/heap.h"
#include "vm/link.h"
#include "vm/native.h"
#include "vm/value.h"

enum { PANIC_FRAME = 2 /* slots */, PRINT_RUNS = 1, PRINT_DONE = 2 };

static G *running(World *w) {
    return g_running(w);
}

static Flow smashed(World *w) {
    mem_record(w, 0, 0); // ends the run with its text
    return FLOW_SWITCH;
}

// ---- calls made by the runtime -----------------------------------------------------------------------------

static uint64_t *frame_at(const World *w, const G *g, uint32_t fp) {
    return stack_host(w, g) + fp / 8;
}

Flow push_call(
    World *w, G *g, uint32_t fp, uint32_t distance, uint32_t return_pc, int func, Addr closure, const uint64_t *args) {
    const Func *f = &w->program->funcs[func];
    const CallEntry *e = &w->linked->entries[func];
    if (fp + e->slots * 8u > g->stack_size && !stack_grow(w, g, fp + e->slots * 8u))
        return FLOW_SWITCH;
    uint64_t *r = frame_at(w, g, fp);
    r[0] = (uint64_t)distance << 32 | return_pc;
    clear_frame(r, e);
    copy_args(r + 1 + f->results, args, f->params);
    if (f->context != NO_SLOT)
        r[f->context] = closure;
    g->fp = fp;
    g->pc = f->entry;
    return FLOW_FRAME;
}

// ---- starting a panic ----------------------------------------------------------------------------------------

static uint32_t frame_size(const World *w, const G *g) {
    int func = link_func_at(w->linked, g->pc);
    return func >= 0 ? w->program->funcs[func].slots : PANIC_FRAME;
}

static Addr make_panic(World *w) {
    Addr spare = w->state->spare_panic;
    if (!spare)
        return heap_alloc(w, sizeof(Panic), desc_make(REC_PANIC, 0));
    w->state->spare_panic = panic_at(w, spare)->link;
    return spare;
}

static void drop_panic(World *w, Addr at, Panic *p) {
    *p = (Panic){.link = w->state->spare_panic};
    w->state->spare_panic = at;
}

// The panic gets a frame of its own on top of the running one; UNWIND, executed in it, does the rest.
static Flow start(World *w, Run *run, Panic first) {
    Addr at = make_panic(w);
    if (!at)
        return FLOW_SWITCH;
    G *g = running(w);
    uint32_t slots = frame_size(w, g), fp = g->fp + slots * 8;
    if (fp + PANIC_FRAME * 8u > g->stack_size && !stack_grow(w, g, fp + PANIC_FRAME * 8u))
        return FLOW_SWITCH;
    first.link = g->panics;
    first.fp = g->fp;
    first.pc = g->pc;
    first.frame = fp;
    *panic_at(w, at) = first;
    g->panics = at;
    uint64_t *r = frame_at(w, g, fp);
    r[0] = (uint64_t)slots << 32 | (g->pc == (uint32_t)FRAME_UNWIND ? g->pc : g->pc + 1);
    r[1] = at;
    mem_mark(w, r, PANIC_FRAME * 8u);
    if (!first.goexit)
        tell(w, run, EVENT_PANIC, at, 0, 0);
    g->fp = fp;
    g->pc = (uint32_t)FRAME_UNWIND;
    return FLOW_FRAME;
}

Flow panic_goexit(World *w, Run *run) {
    return start(w, run, (Panic){.goexit = 1});
}

// A value of one of the runtime's error types, which are strings or structs that begin with one, or pointers to such.
static bool make_error(World *w, int type, Str text, Panic *p) {
    Addr bytes = text.len ? heap_alloc(w, text.len, desc_make(REC_BYTES, 0)) : 0;
    if (text.len && !bytes)
        return false;
    if (bytes)
        memcpy(mem_span(w, bytes, text.len), text.at, text.len);
    p->text[0] = bytes;
    p->text[1] = text.len;
    p->printing = PRINT_DONE;
    if (type == 0)
        type = w->linked->string_type;
    if (type == 0)
        return true;
    const RType *t = &w->program->types[type];
    int pointee = t->kind == KIND_POINTER ? t->elem : type;
    Addr box = mem_new(w, pointee);
    if (!box)
        return false;
    if (w->program->types[pointee].size >= 16)
        memcpy(mem_span(w, box, 16), p->text, 16);
    if (type == w->linked->address_error)
        memcpy(mem_span(w, box + 16, 8), &p->fault_addr, 8);
    p->value[0] = type_record(w, type);
    p->value[1] = box;
    return true;
}

static Flow start_error(World *w, Run *run, int type, Str text, Panic p) {
    p.runtime_error = 1;
    if (!make_error(w, type, text, &p))
        return FLOW_SWITCH;
    return start(w, run, p);
}

Flow panic_value(World *w, Run *run, const uint64_t value[2]) {
    if (value[0] == 0 && w->program->go_minor >= 21)
        return start_error(w, run, w->linked->nil_error, STR("panic called with nil argument"), (Panic){0});
    return start(w, run, (Panic){.value = {value[0], value[1]}});
}

enum { LONGEST_ERROR = 1024 };

static Str format_text(char *buffer, const char *format, va_list args) {
    int n = vsnprintf(buffer, LONGEST_ERROR, format, args);
    return (Str){buffer, (size_t)(n < LONGEST_ERROR ? n : LONGEST_ERROR - 1)};
}

Flow panic_error(World *w, Run *run, const char *format, ...) {
    char buffer[LONGEST_ERROR];
    va_list args;
    va_start(args, format);
    Str text = format_text(buffer, format, args);
    va_end(args);
    return start_error(w, run, w->linked->error_string, text, (Panic){0});
}

Flow panic_bounds(World *w, Run *run, const char *format, ...) {
    char buffer[LONGEST_ERROR];
    va_list args;
    va_start(args, format);
    Str text = format_text(buffer, format, args);
    va_end(args);
    return start_error(w, run, w->linked->bounds_error, text, (Panic){0});
}

Flow panic_plain(World *w, Run *run, const char *text) {
    return start_error(w, run, w->linked->plain_error, str_from(text), (Panic){0});
}

Flow panic_assertion(World *w, Run *run, Str text) {
    return start_error(w, run, w->linked->assertion_error, text, (Panic){0});
}

// As the system tells it: code 1, nothing lies there; 2, it may not be read or written; 128, no address at all.
static void fault_place(const World *w, Addr address, Panic *p) {
    uint64_t high = address >> 47;
    bool no_address = high != 0 && high != UINT64_MAX >> 47;
    bool there = mem_peek_static(w, address) || mapped_has(w, address);
    p->signal = no_address ? 128 : there ? 2 : 1;
    p->fault_addr = no_address ? 0 : address;
}

// What Go's code does when a nil pointer is followed, whatever field or element is asked for.
static bool from_nil(Addr address) {
    const Addr farthest = 1 << 16;
    return address < farthest;
}

Flow panic_fault(World *w, Run *run, Addr address) {
    const Str text = STR("runtime error: invalid memory address or nil pointer dereference");
    Panic p = {0};
    if (from_nil(address))
        return start_error(
            w, run, w->linked->error_string, text, (Panic){.signal = 1, .fault_addr = address < 4096 ? address : 0});
    fault_place(w, address, &p);
    if (running(w)->flags & G_PANIC_ON_FAULT)
        return start_error(w, run, w->linked->address_error, text, p);
    w->state->fault_code = p.signal;
    w->state->fault_addr = p.fault_addr;
    world_fatal(w, "fault");
    return FLOW_SWITCH;
}

Flow panic_wrapper(World *w, Run *run, Str method) {
    size_t end = method.len;
    while (end > 0 && method.at[end - 1] != '.')
        end--;
    size_t start = end > 0 ? end - 1 : 0, type_end = start;
    while (start > 0 && method.at[start - 1] != '.')
        start--;
    char text[LONGEST_ERROR];
    snprintf(text, sizeof text, "value method %.*s called using nil *%.*s pointer", (int)method.len, method.at,
        (int)(type_end - start), method.at + start);
    return panic_plain(w, run, text);
}

Flow panic_loop(World *w, Run *run, LoopState state) {
    static const char *const texts[] = {
        [LOOP_DONE] = "continued iteration after function for loop body returned false",
        [LOOP_RUNS] = "continued iteration after loop body panic",
        [LOOP_OVER] = "continued iteration after whole loop exit",
        [LOOP_SWALLOWED] = "recovered a loop body panic and did not resume panicking",
    };
    bool known = state <= LOOP_SWALLOWED && texts[state]; // the program may have overwritten it
    return panic_error(w, run, "runtime error: range function %s", known ? texts[state] : texts[LOOP_DONE]);
}

Flow panic_index(World *w, Run *run, uint64_t index, uint64_t len, bool is_unsigned) {
    if (!is_unsigned && (int64_t)index < 0)
        return panic_bounds(w, run, "runtime error: index out of range [%lld]", (long long)index);
    return panic_bounds(
        w, run, "runtime error: index out of range [%llu] with length %lld", (unsigned long long)index, (long long)len);
}

// ---- dying of a panic ------------------------------------------------------------------------------------------

// The method `func() string` of that name that a type has through an interface; -1: none.
static int text_method(const World *w, int type, Str name) {
    const RType *t = &w->program->types[type];
    for (int i = 0; t->kind != KIND_INTERFACE && i < t->n_methods; i++) {
        const RType *f = &w->program->types[t->methods[i].type];
        if (str_eq(t->methods[i].name, name) && f->n_params == 0 && f->n_results == 1 &&
            f->results[0] == w->linked->string_type)
            return t->methods[i].func;
    }
    return -1;
}

static Flow die_while_printing(World *w, const Panic *p) {
    int type = iface_dynamic(w, p->value[0]);
    Str name = w->program->types[type].name;
    if (type && type == w->linked->string_type) {
        const uint64_t *s = iface_place(w, type, &p->value[1]);
        Str text = s ? native_str(w, s) : (Str){0};
        world_fatal(w, "panic while printing panic value: %.*s", (int)text.len, text.at);
    } else {
        world_fatal(w, "panic while printing panic value: type %.*s", (int)name.len, name.at);
    }
    return FLOW_SWITCH;
}

// No deferred call is left. Each panic's value says what it is, newest first; then the program ends.
static Flow die(World *w) {
    G *g = running(w);
    uint32_t top = panic_at(w, g->panics)->frame;
    for (Addr at = g->panics; at; at = panic_at(w, at)->link) {
        Panic *p = panic_at(w, at);
        if (p->printing == PRINT_RUNS)
            return die_while_printing(w, panic_at(w, g->panics));
        if (p->goexit || p->printing)
            continue;
        int type = iface_dynamic(w, p->value[0]), func = text_method(w, type, STR("Error"));
        if (func < 0)
            func = text_method(w, type, STR("String"));
        p->printing = func < 0 ? PRINT_DONE : PRINT_RUNS;
        if (func >= 0)
            return push_call(w, g, top + PANIC_FRAME * 8, PANIC_FRAME, (uint32_t)FRAME_PRINT, func, 0, &p->value[1]);
    }
    w->state->outcome = PANICKED;
    w->state->exit_code = 2;
    w->state->last_g = w->state->running;
    return FLOW_SWITCH;
}

Flow panic_printed(World *w, Run *run) {
    (void)run;
    G *g = running(w);
    Addr at = g->panics;
    while (at && panic_at(w, at)->printing != PRINT_RUNS)
        at = panic_at(w, at)->link;
    if (!at)
        return smashed(w);
    Panic *p = panic_at(w, at);
    memcpy(p->text, frame_at(w, g, g->fp) + PANIC_FRAME + 1, sizeof p->text);
    p->printing = PRINT_DONE;
    return die(w);
}

// ---- unwinding ---------------------------------------------------------------------------------------------------

// The frame whose deferred call recovered goes on as if it returned. Panics that began above it are over; a Goexit among them is not:
// it goes on unwinding.
static Flow recovered(World *w, G *g, Panic *p) {
    uint32_t fp = p->target_fp; // as a rule that of the frame that panicked
    int func = p->fp == fp ? link_func_at(w->linked, p->pc) : frame_func(w, g, fp);
    if (func < 0 || !w->program->funcs[func].recover_pc)
        return smashed(w);
    while (p && p->frame > fp) {
        if (p->goexit) {
            g->fp = p->frame;
            g->pc = (uint32_t)FRAME_UNWIND;
            return FLOW_FRAME;
        }
        Addr over = g->panics;
        g->panics = p->link;
        drop_panic(w, over, p);
        p = g->panics ? panic_at(w, g->panics) : NULL;
    }
    g->fp = fp;
    g->pc = w->program->funcs[func].recover_pc;
    return FLOW_FRAME;
}

Flow panic_unwind(World *w, Run *run) {
    G *g = running(w);
    if (!g->panics)
        return smashed(w);
    Panic *p = panic_at(w, g->panics);
    if (p->frame != g->fp)
        return smashed(w);
    if (p->recovered)
        return recovered(w, g, p);
    if (!g->defers) {
        if (!p->goexit)
            return die(w);
        sched_exit(w, run);
        return FLOW_SWITCH;
    }
    const Defer *d = (const Defer *)mem_record_fast(w, g->defers, sizeof *d);
    p->target_fp = d->fp;
    p->defer_fp = g->fp + PANIC_FRAME * 8;
    for (Addr at = p->link; at; at = panic_at(w, at)->link) // older panics whose frames are now left for good
        if (panic_at(w, at)->frame > d->fp)
            panic_at(w, at)->aborted = 1;
    return defer_start(w, run, p->defer_fp, PANIC_FRAME, (uint32_t)FRAME_UNWIND);
}

// Whether the running function was called directly by the panic, wrappers that the compiler made and package reflect's calls set aside.
static bool called_by_panic(World *w, const G *g, const Panic *p) {
    int func = g->fp == p->defer_fp ? link_func_at(w->linked, g->pc) : -1;
    if (LIKELY(func >= 0 && !(w->program->funcs[func].flags & FUNC_WRAPPER)))
        return true;
    Frame f;
    if (!frame_first(w, g, &f))
        return false;
    // recover as a deferred call of its own stands for one in the function that deferred it.
    bool deferred = f.func >= 0 && w->program->funcs[f.func].flags & FUNC_WRAPPER;
    if (deferred && (f.fp == p->defer_fp || !frame_next(w, g, &f)))
        return false;
    while (f.fp != p->defer_fp) {
        if (!frame_next(w, g, &f) || f.func < 0 || !(w->program->funcs[f.func].flags & (FUNC_WRAPPER | FUNC_THROUGH)))
            return false;
    }
    return true;
}

Flow panic_recover(World *w, Run *run, uint64_t *to) {
    G *g = running(w);
    Panic *p = g->panics ? panic_at(w, g->panics) : NULL;
    to[0] = to[1] = 0;
    if (!p || p->goexit || p->recovered || !called_by_panic(w, g, p))
        return FLOW_NEXT;
    p->recovered = 1;
    memcpy(to, p->value, 16);
    tell(w, run, EVENT_RECOVER, g->panics, 0, 0);
    return FLOW_NEXT;
}
