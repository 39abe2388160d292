// go and defer. The function value and the arguments are evaluated by the statement. Builtins are called through small
// functions made for them, whose parameters are the builtin's arguments.
#include "lang/gen/fn.h"

static bool is_argument(const Node *arg) {
    return !arg->value && arg->mode != MODE_NIL && arg->mode != MODE_TYPE;
}

static void builtin_call(Fn *f, Node *call, bool is_go) {
    const Nodes *args = &call->call.args;
    FuncTask task = {.kind = FN_BUILTIN, .call = call, .pkg = f->pkg, .name = func_wrap_name(f, is_go)};
    int func = func_task(f->g, task), slots = 0;
    order(f, args->at, args->len);
    for (int i = 0; i < args->len; i++)
        slots += is_argument(args->at[i]) ? type_slots(args->at[i]->type) : 0;
    call_reserve(f, slots);
    Slot *values = ARENA_ARRAY(&f->scratch, Slot, args->len + 1), at = OUT + 1;
    for (int i = 0; i < args->len; i++)
        if (is_argument(args->at[i]))
            values[i] = operand_held(f, args->at[i], NULL);
    for (int i = 0; i < args->len; i++) {
        if (!is_argument(args->at[i]))
            continue;
        move(f, at, values[i], type_slots(args->at[i]->type));
        at += type_slots(args->at[i]->type);
    }
    step_event(f);
    emit_imm(f, is_go ? I_GO : I_DEFER, OUT, func);
    if (!is_go)
        loop_body_defer(f);
}

void gen_go_defer(Fn *f, Node *n) {
    Node *call = bare(n->go.call);
    bool is_go = n->kind == NODE_GO_STMT;
    if (call_is_conversion(call)) {
        effect(f, call);
        return;
    }
    if (call_builtin(call) != BUILTIN_NONE) {
        builtin_call(f, builtin_spread(f, call), is_go);
        return;
    }
    Type *sig = type_under(bare(call->call.fun)->type);
    if (sig->func.params.len + sig->func.results.len > 0 || bare(call->call.fun)->kind == NODE_SELECTOR)
        f->n_wraps++; // Go counts these with the builtins when it names its wrappers
    call_emit(f, call, is_go ? CALL_GO : CALL_DEFER);
    if (!is_go)
        loop_body_defer(f);
}
