// Natives of runtime: the scheduler, the collector and the stack as the program asks about them.
#include "lib/slots.h"
#include "vm/sched.h"

// func Gosched()
NativeStatus runtime_gosched(Call *c) {
    (void)c;
    return NATIVE_YIELD;
}

// func Goexit()
NativeStatus runtime_goexit(Call *c) {
    (void)c;
    return NATIVE_GOEXIT;
}

// func NumGoroutine() int
NativeStatus runtime_num_goroutine(Call *c) {
    c->slot[1] = c->w->state->n_goroutines - c->w->state->finalizing; // the runtime's own does not count
    return NATIVE_DONE;
}

// func wantGC()
NativeStatus runtime_want_gc(Call *c) {
    c->w->state->gc_wanted = 1;
    return NATIVE_DONE;
}

// func memory(counts []uint64)
NativeStatus runtime_memory(Call *c) {
    const WorldState *s = c->w->state;
    uint64_t counts[] = {s->heap_total, s->heap_allocs, s->heap_frees, s->heap_live, s->heap_next, s->gcs};
    uint64_t *out = world_write(c->w, c->slot[1], sizeof counts);
    if (out && 8 * c->slot[2] >= sizeof counts)
        memcpy(out, counts, sizeof counts);
    return NATIVE_DONE;
}

// func SetPanicOnFault(enabled bool) bool
NativeStatus runtime_panic_on_fault(Call *c) {
    G *g = g_running(c->w);
    bool enabled = c->slot[2] != 0;
    c->slot[1] = (g->flags & G_PANIC_ON_FAULT) != 0;
    g->flags = (uint8_t)((g->flags & ~G_PANIC_ON_FAULT) | (enabled ? G_PANIC_ON_FAULT : 0));
    return NATIVE_DONE;
}

// ---- the stack ---------------------------------------------------------------------------------------------------

// Frames that the program's source has: no wrappers, no frames of the runtime's own.
static bool shown(const World *w, const Frame *f) {
    return f->func >= 0 && !(w->program->funcs[f->func].flags & FUNC_WRAPPER);
}

static Shown place_of(const World *w, uint32_t pc) {
    const Span *s = pc < w->program->n_code ? &w->program->spans[pc] : NULL;
    return source_shown(&w->program->sources, !s ? 0 : s->at ? s->at : s->from);
}

static bool is_call(const Program *p, uint32_t pc, int callee) {
    if (pc >= p->n_code)
        return false;
    Instr at = p->code[pc];
    return at.op == I_CALL ? instr_imm(at) == callee : at.op == I_CALLC || at.op == I_CALLI;
}

// A deferred call comes back to the RUNDEFERS that made it, which stands behind the return address less one.
static bool step_out(const World *w, const G *g, Frame *f) {
    int callee = f->func;
    if (!frame_next(w, g, f))
        return false;
    const Program *p = w->program;
    bool behind = f->func >= 0 && f->pc + 1 < p->n_code && p->code[f->pc + 1].op == I_RUNDEFERS;
    if (behind && callee >= 0 && !is_call(p, f->pc, callee))
        f->pc++;
    return true;
}

static Str path_of(const Shown *place) {
    return place->path.len ? place->path : STR("??");
}

static void set_place(Call *c, int file_slot, Shown place) {
    native_set_str(c->w, &c->slot[file_slot], path_of(&place));
    set_int(c, file_slot + 2, place.line);
}

// func caller(skip int) (pc uintptr, file string, line int): 0 is the function that calls it
NativeStatus runtime_caller(Call *c) {
    const World *w = c->w;
    const G *g = world_g(w, w->state->running);
    int64_t skip = slot_int(c, 5);
    Frame f;
    bool first = true;
    c->slot[1] = 0;
    set_place(c, 2, (Shown){0});
    for (bool more = g && frame_first(w, g, &f); more; more = step_out(w, g, &f), first = false) {
        if (!shown(w, &f) || skip-- > 0)
            continue;
        uint32_t pc = first ? c->pc : f.pc;
        c->slot[1] = TEXT_BASE + pc;
        set_place(c, 2, place_of(w, pc));
        break;
    }
    return NATIVE_DONE;
}

// func function(pc uintptr) (name string, entry uintptr, file string, line int)
NativeStatus runtime_function(Call *c) {
    const Program *p = c->w->program;
    uint64_t pc = c->slot[7] - TEXT_BASE;
    int func = pc < p->n_code ? program_func_at(p, (uint32_t)pc) : -1;
    native_set_str(c->w, &c->slot[1], func < 0 ? STR("") : p->funcs[func].name);
    c->slot[3] = func < 0 ? 0 : TEXT_BASE + p->funcs[func].entry;
    set_place(c, 4, func < 0 ? (Shown){0} : place_of(c->w, (uint32_t)pc));
    return NATIVE_DONE;
}

static void add_goroutine(const World *w, const G *g, uint32_t own_pc, Buf *b) {
    bool running = g->status == G_RUNNING;
    const char *status = running ? "running" : g->status == G_RUNNABLE ? "runnable" : wait_text((WaitReason)g->wait);
    buf_format(b, "goroutine %llu [%s]:\n", (unsigned long long)g->id, status);
    Frame f;
    bool first = running;
    for (bool more = frame_first(w, g, &f); more; more = step_out(w, g, &f), first = false) {
        if (!shown(w, &f))
            continue;
        uint32_t pc = first ? own_pc : f.pc;
        const Func *fn = &w->program->funcs[f.func];
        Shown at = place_of(w, pc);
        buf_format(b, "%.*s(%s)\n\t", (int)fn->name.len, fn->name.at, fn->params ? "..." : "");
        buf_str(b, path_of(&at));
        buf_format(b, ":%d +0x%x\n", at.line, pc - fn->entry);
    }
}

// func trace(all bool) string
NativeStatus runtime_trace(Call *c) {
    const World *w = c->w;
    bool all = c->slot[3] != 0;
    Buf b = {0};
    const G *me = world_g(w, w->state->running);
    if (me)
        add_goroutine(w, me, c->pc, &b);
    for (Addr at = all ? w->state->all_first : 0; at;) {
        const G *g = world_g(w, at);
        if (!g)
            break;
        if (g != me && g->status != G_DEAD) {
            buf_byte(&b, '\n');
            add_goroutine(w, g, 0, &b);
        }
        at = g->alllink;
    }
    native_set_str(c->w, &c->slot[1], buf_view(&b));
    buf_free(&b);
    return NATIVE_DONE;
}

// func counted() int64: the virtual clock, with the ticks that it has not been moved for yet
NativeStatus runtime_counted(Call *c) {
    const WorldState *s = c->w->state;
    c->slot[1] = s->clock + (s->ticks - s->clock_ticks) * (SLICE_NANOSECONDS / TIME_SLICE);
    return NATIVE_DONE;
}
