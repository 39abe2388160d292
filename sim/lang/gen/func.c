// Functions: the layout of their frames, and their way into the program's code.
#include <string.h>

#include "lang/gen/fn.h"

// ---- frames ----

Slot frame_reserve(Fn *f, Type *t) {
    Slot at = f->nature.len;
    int n = type_slots(t);
    if (at + n > LAST_SLOT) {
        if (!f->failed)
            diag_add(f->g->diags, f->span.at, "stack frame too large");
        f->failed = true;
        return at;
    }
    uint8_t *nature = arena_alloc(&f->scratch, (size_t)n + 1);
    type_nature(t, nature);
    for (int i = 0; i < n; i++) {
        vec_push(&f->scratch, &f->nature, nature[i]);
        vec_push(&f->scratch, &f->busy, 1);
    }
    return at;
}

static void layout_results(Fn *f, Type *sig) {
    for (int i = 0; i < sig->func.results.len; i++) {
        vec_push(&f->scratch, &f->result_slots, frame_reserve(f, sig->func.results.at[i].type));
        vec_push(&f->scratch, &f->result_objs, NULL);
    }
    f->results = f->nature.len - 1;
}

void func_parameters(Fn *f, Type *sig, Type *recv) {
    layout_results(f, sig);
    if (recv)
        frame_reserve(f, recv);
    for (int i = 0; i < sig->func.params.len; i++)
        frame_reserve(f, sig->func.params.at[i].type);
    f->params = f->nature.len - 1 - f->results;
}

static void source_frame(Fn *f, FuncInfo *info) {
    Type *sig = type_under(info->type);
    Slot recv = 0;
    layout_results(f, sig);
    if (info->recv)
        recv = frame_reserve(f, info->recv->type);
    Slot *params = ARENA_ARRAY(&f->scratch, Slot, sig->func.params.len + 1);
    for (int i = 0; i < sig->func.params.len; i++)
        params[i] = frame_reserve(f, sig->func.params.at[i].type);
    f->params = f->nature.len - 1 - f->results;
    if (info->captures.len > 0) {
        f->context = frame_reserve(f, basic_type(f->g, T_UNSAFE_POINTER));
        Type *s = closure_type(f->g, info);
        for (int i = 0; i < info->captures.len; i++)
            var_capture(f, info->captures.at[i], (uint32_t)s->struct_.fields.at[i + 1].offset);
    }
    for (int i = 0; i < info->results.len; i++) {
        Object *obj = info->results.at[i];
        bool variable =
            var_has_name(obj) || obj->var.captured; // bodies of loops over functions set results without names
        f->result_objs.at[i] = variable ? obj : NULL;
        if (!variable)
            continue;
        var_param(f, obj, f->result_slots.at[i], V_RESULT);
        f->cell_results = f->cell_results || var_in_cell(obj);
    }
    if (var_has_name(info->recv))
        var_param(f, info->recv, recv, V_RECEIVER);
    for (int i = 0; i < info->params.len; i++)
        if (var_has_name(info->params.at[i]))
            var_param(f, info->params.at[i], params[i], V_PARAM);
    loop_variables(f, info);
}

void epilogue(Fn *f) {
    if (f->has_defer) {
        f->dead = false; // a recovered panic comes here
        label_bind(f, &f->epilogue);
        step_event(f);
        emit(f, I_RUNDEFERS, OUT, 0, 0);
        call_reserve(f, 0);
    } else {
        label_bind(f, &f->epilogue);
    }
    if (f->dead)
        return;
    for (int i = 0; f->has_defer && i < f->result_objs.len; i++)
        if (!f->result_objs.at[i]) // a recovered panic may have left it as it was
            box_missing(f, f->info->type->func.results.at[i].type, f->result_slots.at[i]);
    for (int i = 0; f->cell_results && i < f->result_objs.len; i++) {
        Object *obj = f->result_objs.at[i];
        if (!obj || !var_in_cell(obj))
            continue;
        int mark = temps_mark(f);
        Location p = place_var(f, obj);
        place_load(f, &p, f->result_slots.at[i]);
        temps_release(f, mark);
    }
    step_event(f);
    emit(f, I_RET, 0, 0, 0);
    f->dead = true;
}

static void source_body(Fn *f, FuncInfo *info) {
    f->has_defer = info->has_defer;
    f->go_minor = info->file && info->file->go_minor ? info->file->go_minor : info->pkg->go_minor;
    f->span = (Span){info->node->start, info->node->end, info->node->pos};
    source_frame(f, info);
    if (info->body_of) {
        loop_body(f, info);
        return;
    }
    Node *body = info->node->kind == NODE_FUNC_LIT ? info->node->func_lit.body : info->node->func.body;
    for (int i = 0; i < body->block.stmts.len; i++)
        stmt(f, body->block.stmts.at[i]);
    f->step = 0;
    f->span = (Span){body->block.rbrace, body->block.rbrace + 1, body->block.rbrace};
    epilogue(f);
}

// ---- into the program ----

static void resolve_outs(Fn *f) {
    int base = f->nature.len;
    for (int i = 0; i < f->outs.len; i++) {
        OutUse *u = &f->outs.at[i];
        Instr *at = &f->code.at[u->at];
        switch (u->field) {
        case 0: at->a = (uint16_t)(at->a + base); break;
        case 1: at->b = (uint16_t)(at->b + base); break;
        case 2: at->c = (uint16_t)(at->c + base); break;
        default: emit_set(f, u->at, instr_imm(*at) + (int64_t)base * 8);
        }
    }
}

static uint8_t *pack_mask(Gen *g, const uint8_t *nature, int n) {
    uint8_t *mask = arena_alloc(g->arena, (size_t)(n + 7) / 8 + 1);
    for (int i = 0; i < n; i++)
        mask[i / 8] |= (uint8_t)((nature[i] & 1) << i % 8);
    return mask;
}

static const int *type_ids(Gen *g, Type *sig, Type *recv, bool results, int *n) {
    int count = results ? sig->func.results.len : sig->func.params.len;
    int *ids = ARENA_ARRAY(g->arena, int, count + 1);
    *n = 0;
    if (recv && !results)
        ids[(*n)++] = rtype(g, recv);
    for (int i = 0; i < count; i++)
        ids[(*n)++] = rtype(g, results ? sig->func.results.at[i].type : sig->func.params.at[i].type);
    return ids;
}

static void add_type_args(Fn *f, Func *out) {
    const FuncInfo *info = f->info;
    while (info && !info->type_args)
        info = info->outer;
    if (!info)
        return;
    TypeArg *args = ARENA_ARRAY(f->g->arena, TypeArg, info->type_args->len);
    for (int i = 0; i < info->type_args->len; i++)
        args[i] = (TypeArg){info->type_params.at[i]->param.obj->name, rtype(f->g, info->type_args->at[i])};
    out->type_args = args;
    out->n_type_args = info->type_args->len;
}

static void publish(Fn *f) {
    Gen *g = f->g;
    resolve_outs(f);
    vec_push(g->arena, &g->code, (Instr){.op = I_EXT, .b = (uint16_t)(f->id & 0xffff), .c = (uint16_t)(f->id >> 16)});
    vec_push(g->arena, &g->spans, (Span){0});
    uint32_t entry = (uint32_t)g->code.len;
    for (int i = 0; i < f->code.len; i++) {
        vec_push(g->arena, &g->code, f->code.at[i]);
        vec_push(g->arena, &g->spans, f->spans.at[i]);
    }
    uint32_t end = (uint32_t)g->code.len;
    for (int i = 0; i < f->vars.len; i++) {
        Variable *v = &f->vars.at[i];
        v->from += entry;
        v->to = v->to == UINT32_MAX ? end : v->to + entry;
    }
    for (int i = 0; i < f->sizes.len; i++)
        f->sizes.at[i].pc += entry;
    Func *out = &g->funcs.at[f->id];
    *out = (Func){
        .name = f->task.name, .pkg = f->pkg ? f->pkg->path : STR(""), .entry = entry, .end = end, .flags = f->flags};
    out->locals = (uint16_t)f->nature.len;
    out->slots = (uint16_t)(f->nature.len + f->out_max);
    out->results = (uint16_t)f->results;
    out->params = (uint16_t)f->params;
    out->context = (uint16_t)f->context;
    out->recover_pc = f->has_defer ? entry + (uint32_t)f->epilogue.pc : 0;
    out->ptrmask = pack_mask(g, f->nature.at, f->nature.len);
    out->vars = arena_copy(g->arena, f->vars.at, sizeof(Variable) * (size_t)f->vars.len);
    out->n_vars = f->vars.len;
    out->sizes = arena_copy(g->arena, f->sizes.at, sizeof(OperandSize) * (size_t)f->sizes.len);
    out->n_sizes = f->sizes.len;
    add_type_args(f, out);
    Type *sig = f->info ? type_under(f->info->type) : f->task.method.type ? type_under(f->task.method.type) : NULL;
    if (sig && f->task.kind != FN_METHOD_EXPR) {
        Type *recv = f->info && f->info->recv ? f->info->recv->type : NULL;
        out->type = rtype(g, sig);
        out->param_types = type_ids(g, sig, recv, false, &out->n_params);
        out->result_types = type_ids(g, sig, NULL, true, &out->n_results);
    }
    out->pos = f->info ? f->info->node->pos : f->span.at;
}

static uint32_t flags_of(const FuncTask *t) {
    uint32_t flags = t->pkg && t->pkg->library ? FUNC_LIBRARY : 0;
    switch (t->kind) {
    case FN_DECL:
        flags |= reflect_passes_on(t) ? FUNC_THROUGH : 0;
        return t->info->has_defer ? flags | FUNC_DEFERS : flags;
    case FN_LITERAL:
        flags |= reflect_passes_on(t) ? FUNC_THROUGH : 0;
        return flags | FUNC_CLOSURE | (t->info->has_defer ? FUNC_DEFERS : 0);
    case FN_NATIVE: return flags;
    case FN_METHOD_EXPR:
    case FN_METHOD:
    case FN_THUNK:
    case FN_BOUND: return flags | FUNC_WRAPPER;
    case FN_BUILTIN: // Go shows its wrapper only where that panics itself
        return call_builtin(t->call) == BUILTIN_PANIC ? flags : flags | FUNC_WRAPPER;
    case FN_INIT_STEP:
    case FN_PACKAGE_INIT: return flags | FUNC_INIT;
    default: return flags | FUNC_INIT | FUNC_WRAPPER;
    }
}

static void compile_once(Fn *f) {
    uint8_t header = 0;
    vec_push(&f->scratch, &f->nature, header);
    vec_push(&f->scratch, &f->busy, 1);
    f->context = NO_SLOT;
    f->epilogue = label_new();
    switch (f->task.kind) {
    case FN_DECL:
    case FN_LITERAL: source_body(f, f->info); break;
    case FN_ENTRY:
    case FN_INIT_STEP:
    case FN_PACKAGE_INIT: init_body(f); break;
    default: wrap_body(f);
    }
    if (f->nature.len + f->out_max > LAST_SLOT && !f->failed) {
        diag_add(f->g->diags, f->span.at, "stack frame too large");
        f->failed = true;
    }
}

static bool any_loop_const(const struct LoopTable *t) {
    for (int i = 0; i < t->loops.len; i++)
        if (t->loops.at[i].len > 0)
            return true;
    return false;
}

// Compiles once or, where that shows a need, again: with constants loaded before loops, with long jumps.
void func_compile(Gen *g, int id) {
    FuncTask task = g->tasks.at[id];
    struct LoopTable loops = {0};
    bool collecting = true, longer = false, done = false;
    while (!done) {
        Fn f = {.g = g,
            .task = task,
            .id = id,
            .pkg = task.pkg,
            .long_jumps = longer,
            .collecting = collecting,
            .loops = &loops};
        f.info = task.kind == FN_DECL || task.kind == FN_LITERAL || task.kind == FN_NATIVE ? task.info : NULL;
        f.library = task.pkg && task.pkg->library;
        f.flags = flags_of(&task);
        f.go_minor = task.pkg ? task.pkg->go_minor : 23;
        compile_once(&f);
        bool hoist = collecting && any_loop_const(&loops), lengthen = f.jump_overflow && !longer;
        collecting = false;
        longer = longer || lengthen;
        done = !(hoist || lengthen) || f.failed;
        if (done) {
            jumps_thread(&f);
            publish(&f);
        }
        arena_free(&f.scratch);
    }
    arena_free(&loops.arena);
}
