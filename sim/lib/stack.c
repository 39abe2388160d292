// Natives of runtime: the stack as the program asks about it. It has what native Go's has, also where the machine makes calls by itself.
#include "lib/machine_frames.h"
#include "lib/slots.h"
#include "vm/sched.h"

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

static void set_machine_place(Call *c, int file_slot, const MachineFunc *f) {
    native_set_str(c->w, &c->slot[file_slot], str_from(f->file));
    set_int(c, file_slot + 2, f->line);
}

static void found(Call *c, uint32_t pc) {
    c->slot[1] = TEXT_BASE + pc;
    set_place(c, 2, place_of(c->w, pc));
}

// Whether the frame is the one that was asked for, which it is when none is to be skipped any more.
static bool found_machine(Call *c, MachineFrame frame, int64_t *skip) {
    if ((*skip)-- > 0)
        return false;
    c->slot[1] = machine_pc(frame);
    set_machine_place(c, 2, machine_func(frame));
    return true;
}

static bool found_in_panic(Call *c, const G *g, const Frame *f, int64_t *skip) {
    MachineFrame list[MOST_MACHINE_FRAMES];
    int n = machine_frames_of_panic(c->w, g, f, list);
    for (int i = 0; i < n; i++)
        if (found_machine(c, list[i], skip))
            return true;
    return false;
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
        if (f.func < 0 && found_in_panic(c, g, &f, &skip))
            return NATIVE_DONE;
        if (shown(w, &f) && skip-- <= 0) {
            found(c, first ? c->pc : f.pc);
            return NATIVE_DONE;
        }
    }
    if (g && (g->id != 1 || !found_machine(c, MACHINE_MAIN, &skip)))
        found_machine(c, MACHINE_GOEXIT_RETURN, &skip);
    return NATIVE_DONE;
}

// func function(pc uintptr) (name string, entry uintptr, file string, line int)
NativeStatus runtime_function(Call *c) {
    const Program *p = c->w->program;
    const MachineFunc *machine = machine_func_at(c->slot[7]);
    if (machine) {
        c->slot[3] = c->slot[7];
        native_set_str(c->w, &c->slot[1], str_from(machine->name));
        set_machine_place(c, 4, machine);
        return NATIVE_DONE;
    }
    uint64_t pc = c->slot[7] - TEXT_BASE;
    int func = pc < p->n_code ? program_func_at(p, (uint32_t)pc) : -1;
    native_set_str(c->w, &c->slot[1], func < 0 ? STR("") : p->funcs[func].name);
    c->slot[3] = func < 0 ? 0 : TEXT_BASE + p->funcs[func].entry;
    set_place(c, 4, func < 0 ? (Shown){0} : place_of(c->w, (uint32_t)pc));
    return NATIVE_DONE;
}

// Of a panic's frame a dump shows the function that the program knows.
static void add_panic_frame(const World *w, const G *g, const Frame *f, Buf *b) {
    MachineFrame list[MOST_MACHINE_FRAMES];
    if (machine_frames_of_panic(w, g, f, list) == 0)
        return;
    const MachineFunc *at = machine_func(list[0]);
    bool goexit = list[0] == MACHINE_GOEXIT;
    buf_format(b, "%s\n\t%s:%d +0x1d\n", goexit ? "runtime.Goexit()" : "panic(...)", at->file, at->line);
}

static void add_goroutine(const World *w, const G *g, Buf *b) {
    bool running = g->status == G_RUNNING;
    const char *status = running ? "running" : g->status == G_RUNNABLE ? "runnable" : wait_text((WaitReason)g->wait);
    buf_format(b, "goroutine %llu [%s]:\n", (unsigned long long)g->id, status);
    Frame f;
    bool first = running;
    for (bool more = frame_first(w, g, &f); more; more = step_out(w, g, &f), first = false) {
        if (f.func < 0)
            add_panic_frame(w, g, &f, b);
        if (!shown(w, &f) || first) // the first one of the running goroutine is runtime.Stack itself
            continue;
        uint32_t pc = f.pc;
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
        add_goroutine(w, me, &b);
    for (Addr at = all ? w->state->all_first : 0; at;) {
        const G *g = world_g(w, at);
        if (!g)
            break;
        if (g != me && g->status != G_DEAD) {
            buf_byte(&b, '\n');
            add_goroutine(w, g, &b);
        }
        at = g->alllink;
    }
    native_set_str(c->w, &c->slot[1], buf_view(&b));
    buf_free(&b);
    return NATIVE_DONE;
}
