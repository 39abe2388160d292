// Functions without source: what stands between an interface call and a method, method values, method expressions,
// natives as values, and builtins that are deferred or started.
#include "lang/gen/fn.h"

// Calls the method with the parameters that begin in slot `params` and returns its results.
static void forward(Fn *f, Location recv, const MethodEntry *m, Slot params, int n_params) {
    Location r = receiver_at(f, recv, m->path.at, m->path.len, m->method);
    Slot at = OUT + 1 + f->results;
    int slots = m->method ? type_slots(r.type) : 1;
    call_reserve(f, f->results + n_params + slots);
    move(f, at + slots, params, n_params);
    if (!m->method) {
        emit(f, I_CALLI, OUT, place_operand(f, &r), m->iface_method);
    } else {
        place_load(f, &r, at);
        const FuncInfo *info = info_of_func(f->g, m->method, NULL);
        if (info_is_native(info))
            emit_imm(f, I_CALLN, OUT, native_id(f->g, info));
        else
            emit_imm(f, I_CALL, OUT, func_of_object(f->g, m->method));
    }
    move(f, 1, OUT + 1, f->results);
    emit(f, I_RET, 0, 0, 0);
}

// A pointer whose value a method of the value gets must lead somewhere; Go has words of its own for one that does not.
static void check_copied(Fn *f, Slot pointer, const MethodEntry *m) {
    if (m->path.len == 0 && m->method && !m->method->func.ptr_recv)
        emit_imm(f, I_PANICWRAP, pointer, func_of_object(f->g, m->method));
}

static void method_body(Fn *f) {
    const MethodEntry *m = &f->task.method;
    Type *t = f->task.recv, *sig = type_under(m->type);
    bool pointer = type_unalias(t)->kind == T_POINTER;
    func_parameters(f, sig, basic_type(f->g, T_UNSAFE_POINTER));
    Slot word = 1 + f->results;
    Location recv = place_deref(word, t);
    recv.sure = true;
    if (pointer || type_is_direct(t))
        recv = place_slot(word, t);
    if (pointer)
        check_copied(f, word, m);
    forward(f, recv, m, word + 1, f->params - 1);
}

static void bound_body(Fn *f) {
    const MethodEntry *m = &f->task.method;
    func_parameters(f, type_under(m->type), NULL);
    f->context = frame_reserve(f, basic_type(f->g, T_UNSAFE_POINTER));
    Location recv = {.at = AT_MEM, .slot = f->context, .off = 8, .type = f->task.recv, .sure = true};
    forward(f, recv, m, 1 + f->results, f->params);
}

static void method_expr_body(Fn *f) {
    const MethodEntry *m = &f->task.method;
    func_parameters(f, type_under(m->type), NULL); // the receiver is the first parameter
    int slots = type_slots(f->task.recv);
    if (type_under(f->task.recv)->kind == T_POINTER)
        check_copied(f, 1 + f->results, m);
    forward(f, place_slot(1 + f->results, f->task.recv), m, 1 + f->results + slots, f->params - slots);
}

static void native_body(Fn *f) {
    func_parameters(f, type_under(f->info->type), f->info->recv ? f->info->recv->type : NULL);
    call_reserve(f, f->results + f->params);
    move(f, OUT + 1 + f->results, 1 + f->results, f->params);
    emit_imm(f, I_CALLN, OUT, native_id(f->g, f->info));
    move(f, 1, OUT + 1, f->results);
    emit(f, I_RET, 0, 0, 0);
}

// The parameters are those arguments of the builtin that are no constants.
static void builtin_body(Fn *f) {
    Node *call = f->task.call;
    f->span = (Span){call->start, call->end, call->pos};
    for (int i = 0; i < call->call.args.len; i++) {
        Node *arg = call->call.args.at[i];
        if (arg->value || arg->mode == MODE_NIL || arg->mode == MODE_TYPE)
            continue;
        Slot s = frame_reserve(f, arg->type);
        vec_push(&f->scratch, &f->hoisted, (Hoisted){bare(arg), s});
    }
    f->params = f->nature.len - 1;
    builtin_statement(f, call);
    emit(f, I_RET, 0, 0, 0);
}

void wrap_body(Fn *f) {
    switch (f->task.kind) {
    case FN_NATIVE: native_body(f); break;
    case FN_METHOD: method_body(f); break;
    case FN_BOUND: bound_body(f); break;
    case FN_METHOD_EXPR: method_expr_body(f); break;
    case FN_BUILTIN: builtin_body(f); break;
    case FN_THUNK: thunk_body(f); break;
    default: emit_imm(f, I_TRAP, 0, 0);
    }
}
