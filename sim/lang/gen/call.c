// Calls of functions, closures, methods and natives; also as go and defer statements. Arguments are computed straight
// into the outgoing area; those that call themselves come first, in temporaries.
#include "lang/gen/fn.h"

typedef enum CalleeKind { CALLEE_FUNC, CALLEE_NATIVE, CALLEE_CLOSURE, CALLEE_METHOD, CALLEE_IFACE } CalleeKind;

typedef struct Callee {
    CalleeKind kind;
    int func;      // FUNC, METHOD: function id; NATIVE: native id; IFACE: index of the method
    Type *sig;     // without receiver
    Node *operand; // what is evaluated first: receiver or function value; NULL: nothing
    Slot slot;     // its value: function or interface
    Location recv; // METHOD, NATIVE: the receiver, loaded last
    bool address;  // or the place whose address is the receiver
    int recv_slots;
} Callee;

typedef struct Args {
    Nodes list;
    int fixed;     // the others become a slice
    bool variadic; // makes a slice of the rest
    bool tuple;    // one call gives all
} Args;

bool call_is_conversion(const Node *n) {
    return bare(n->call.fun)->mode == MODE_TYPE;
}

Builtin call_builtin(const Node *n) {
    Node *fun = bare(n->call.fun);
    return fun->mode == MODE_BUILTIN && fun->obj ? fun->obj->builtin : BUILTIN_NONE;
}

int sig_result_slots(Type *sig) {
    int n = 0;
    for (int i = 0; i < sig->func.results.len; i++)
        n += type_slots(sig->func.results.at[i].type);
    return n;
}

int sig_param_slots(Type *sig) {
    int n = 0;
    for (int i = 0; i < sig->func.params.len; i++)
        n += type_slots(sig->func.params.at[i].type);
    return n;
}

void call_reserve(Fn *f, int slots) {
    if (slots + 1 > f->out_max)
        f->out_max = slots + 1;
}

// ---- what is called ----

static void callee_object(Fn *f, Callee *c, const Object *obj, const Instance *instance, bool method) {
    FuncInfo *info = info_of_func(f->g, obj, instance);
    bool native = info_is_native(info);
    c->kind = native ? CALLEE_NATIVE : method ? CALLEE_METHOD : CALLEE_FUNC;
    c->func = native ? native_id(f->g, info) : func_of_info(f->g, info);
}

static Callee callee_of(Fn *f, Node *n) {
    Node *fun = bare(n->call.fun);
    Callee c = {.kind = CALLEE_CLOSURE, .sig = type_under(fun->type), .operand = fun};
    const Selection *sel = fun->kind == NODE_SELECTOR ? fun->selector.sel : NULL;
    if (fun->obj && fun->obj->kind == OBJ_FUNC && (!sel || sel->kind == SEL_PACKAGE)) {
        callee_object(f, &c, fun->obj, fun->instance, false);
        c.operand = NULL;
    } else if (sel && sel->kind == SEL_METHOD) {
        c.operand = fun->selector.x;
        if (sel->method) {
            callee_object(f, &c, sel->method, NULL, true);
            c.recv_slots = sel->method->func.ptr_recv ? 1 : type_slots(sel->method->func.recv);
        } else {
            c.kind = CALLEE_IFACE;
            c.func = sel->iface_method;
            c.recv_slots = 1;
        }
    } else if (fun->kind == NODE_FUNC_LIT && fun->func_lit.info->captures.len == 0) {
        c.kind = CALLEE_FUNC;
        c.func = func_of_info(f->g, fun->func_lit.info);
        c.operand = NULL;
    }
    return c;
}

// A variable in a cell that this closure holds: the cell's address is a word of the closure.
static bool captured_receiver(Fn *f, Callee *c, const Selection *sel) {
    const Node *x = bare(c->operand);
    if (c->kind == CALLEE_IFACE || sel->path.len > 0 || x->kind != NODE_IDENT || !x->obj || x->obj->kind != OBJ_VAR ||
        var_is_global(x->obj) || !sel->method->func.ptr_recv || type_under(x->type)->kind == T_POINTER)
        return false;
    Home *h = home_of(f, x->obj);
    if (!h || h->place != PLACE_CAPTURE_REF)
        return false;
    c->recv = (Location){.at = AT_MEM, .slot = f->context, .off = h->off, .type = type_pointer(&f->scratch, x->type)};
    return true;
}

// x.m() that takes the address of x: it goes straight to its parameter when no argument can tell.
static bool addressed_receiver(Fn *f, Callee *c, const Selection *sel, const Args *a) {
    if (c->kind == CALLEE_IFACE || !sel->method->func.ptr_recv)
        return false;
    for (int i = 0; i < a->list.len; i++)
        if (!stable(f, a->list.at[i]))
            return false;
    Location p = place_path(f, location_of(f, c->operand), sel->path.at, sel->path.len);
    bool pointer = type_under(p.type)->kind == T_POINTER;
    c->address = !pointer && ((p.at == AT_MEM && p.slot < OUT) || p.at == AT_STATIC);
    c->recv = pointer || c->address ? p : receiver_at(f, p, NULL, 0, sel->method);
    return true;
}

static void evaluate_callee(Fn *f, Node *n, Callee *c, const Args *a) {
    if (!c->operand)
        return;
    Node *fun = bare(n->call.fun);
    if (c->kind == CALLEE_CLOSURE) {
        c->slot = hold(f, operand(f, fun), fun->type);
        return;
    }
    const Selection *sel = fun->selector.sel;
    if (captured_receiver(f, c, sel))
        return;
    if (!addressed_receiver(f, c, sel, a))
        c->recv = receiver_of(f, fun);
    if (c->kind == CALLEE_IFACE)
        c->slot = hold(f, place_operand(f, &c->recv), f->g->any);
    else if (c->recv.slot >= OUT)
        c->recv = place_slot(hold(f, place_operand(f, &c->recv), c->recv.type), c->recv.type);
}

// ---- arguments ----

static Args args_of(const Node *n, Type *sig) {
    Args a = {.fixed = sig->func.params.len, .variadic = sig->func.variadic && !n->call.dots};
    a.list.at = n->call.args.at;
    a.list.len = n->call.args.len;
    a.tuple = a.list.len == 1 && a.list.at[0]->type && a.list.at[0]->type->kind == T_TUPLE;
    if (a.variadic)
        a.fixed--;
    return a;
}

static Type *variadic_elem(Type *sig) {
    return type_under(sig->func.params.at[sig->func.params.len - 1].type)->slice.elem;
}

static Type *arg_type(Type *sig, const Args *a, int i) {
    return a->variadic && i >= a->fixed ? variadic_elem(sig) : sig->func.params.at[i].type;
}

// I(x).m(f()): Go's compiler sees which method that is and takes x out of the interface before the arguments.
static void order_receiver(Fn *f, const Callee *c) {
    Node *x = c->kind == CALLEE_IFACE ? bare(c->operand) : NULL;
    if (!x || x->kind != NODE_CALL || !call_is_conversion(x))
        return;
    Type *from = x->call.args.at[0]->type;
    if (!type_is_iface(from) && !type_is_direct(from))
        hoist_value(f, x);
}

static void order_call(Fn *f, const Callee *c, const Args *a) {
    Nodes list = {0};
    VEC(Type *) types = {0};
    vec_push(&f->scratch, &list, c->operand);
    vec_push(&f->scratch, &types, NULL);
    for (int i = 0; i < a->list.len; i++) {
        vec_push(&f->scratch, &list, a->list.at[i]);
        vec_push(&f->scratch, &types, a->tuple ? NULL : arg_type(c->sig, a, i));
    }
    order_as(f, list.at, types.at, list.len);
}

static bool calls(Fn *f, Node *n) {
    return hoisted(f, bare(n)) < 0 && (effects(n) & EFFECT_CALL);
}

// The variadic elements side by side in temporaries.
static Slot variadic_values(Fn *f, const Args *a, Type *elem) {
    int n = a->list.len - a->fixed, size = type_slots(elem);
    uint8_t *nature = arena_alloc(&f->scratch, (size_t)(n * size) + 1);
    for (int i = 0; i < n; i++)
        type_nature(elem, nature + i * size);
    Slot base = slots_take(f, nature, n * size);
    vec_push(&f->scratch, &f->temps, (Held){base, n * size});
    for (int i = 0; i < n; i++)
        into_as(f, a->list.at[a->fixed + i], elem, base + i * size);
    return base;
}

static void variadic_slice(Fn *f, const Args *a, Type *elem, Slot values, Slot dst) {
    int n = a->list.len - a->fixed;
    if (n <= 0)
        zero(f, dst, 3);
    else
        emit_x(f, I_SLICELIT_X, dst, values, n, rtype(f->g, elem), 0);
}

static void argument(Fn *f, Node *n, Type *t, Slot dst) {
    int mark = temps_mark(f);
    if (calls(f, n))
        move(f, dst, operand_to(f, n, t), type_slots(t));
    else
        into_as(f, n, t, dst);
    temps_release(f, mark);
}

static void place_arguments(Fn *f, Type *sig, const Args *a, Slot at) {
    Type *elem = a->variadic ? variadic_elem(sig) : NULL;
    Slot values = -1;
    for (int i = a->fixed; elem && i < a->list.len; i++)
        if (values < 0 && calls(f, a->list.at[i]))
            values = variadic_values(f, a, elem);
    int first = -1; // the argument that calls goes first: the others do not
    Slot first_at = at;
    for (int i = 0; i < a->fixed; i++) {
        if (calls(f, a->list.at[i])) {
            first = i;
            argument(f, a->list.at[i], arg_type(sig, a, i), first_at);
        }
        first_at += type_slots(arg_type(sig, a, i));
    }
    for (int i = 0; i < a->fixed; i++) {
        if (i != first)
            argument(f, a->list.at[i], arg_type(sig, a, i), at);
        at += type_slots(arg_type(sig, a, i));
    }
    if (!a->variadic)
        return;
    if (values < 0 && a->list.len > a->fixed)
        values = variadic_values(f, a, elem);
    variadic_slice(f, a, elem, values, at);
}

// f(g()): the results of one call are the arguments of the other.
static void place_tuple(Fn *f, Node *inner, Type *sig, const Args *a, Slot at) {
    Type *tuple = inner->type;
    call_emit(f, inner, CALL_PLAIN);
    int n = tuple->tuple.types.len;
    bool same = !a->variadic;
    for (int i = 0; i < n && same; i++)
        same = !convert_needed(tuple->tuple.types.at[i], arg_type(sig, a, i));
    Slot from = OUT + 1;
    if (same) {
        move(f, at, from, sig_param_slots(sig));
        return;
    }
    Slot *values = ARENA_ARRAY(&f->scratch, Slot, n);
    for (int i = 0; i < n; i++) {
        Type *t = tuple->tuple.types.at[i];
        values[i] = temp(f, t);
        move(f, values[i], from, type_slots(t));
        from += type_slots(t);
    }
    Type *elem = a->variadic ? variadic_elem(sig) : NULL;
    int rest = n - a->fixed, size = elem ? type_slots(elem) : 0;
    uint8_t *nature = arena_alloc(&f->scratch, (size_t)(rest > 0 ? rest * size : 0) + 1);
    for (int i = 0; elem && i < rest; i++)
        type_nature(elem, nature + i * size);
    Slot base = elem && rest > 0 ? slots_take(f, nature, rest * size) : 0;
    if (elem && rest > 0)
        vec_push(&f->scratch, &f->temps, (Held){base, rest * size});
    for (int i = 0; i < n; i++) {
        Location to = place_slot(i < a->fixed ? at : base + (i - a->fixed) * size, arg_type(sig, a, i));
        store_as(f, &to, tuple->tuple.types.at[i], values[i]);
        if (i < a->fixed)
            at += type_slots(to.type);
    }
    if (elem && rest > 0)
        emit_x(f, I_SLICELIT_X, at, base, rest, rtype(f->g, elem), 0);
    else if (elem)
        zero(f, at, 3);
}

// ---- the instruction ----

static void emit_call(Fn *f, const Callee *c, CallMode mode) {
    static const OpCode direct[] = {I_CALL, I_GO, I_DEFER}, closure[] = {I_CALLC, I_GOC, I_DEFERC},
                        iface[] = {I_CALLI, I_GOI, I_DEFERI};
    step_event(f);
    switch (c->kind) {
    case CALLEE_FUNC:
    case CALLEE_METHOD: emit_imm(f, direct[mode], OUT, c->func); break;
    case CALLEE_NATIVE: emit_imm(f, I_CALLN, OUT, c->func); break;
    case CALLEE_CLOSURE: emit(f, closure[mode], OUT, c->slot, 0); break;
    case CALLEE_IFACE: emit(f, iface[mode], OUT, c->slot, c->func); break;
    }
}

void call_emit(Fn *f, Node *n, CallMode mode) {
    n = bare(n);
    int mark = temps_mark(f), kept = f->hoisted.len;
    Span before = f->span; // go and defer keep the statement's
    if (mode == CALL_PLAIN)
        span_push(f, n);
    Callee c = callee_of(f, n);
    if (c.kind == CALLEE_NATIVE && mode != CALL_PLAIN) { // another goroutine's, or later: needs a frame
        Node *fun = bare(n->call.fun);
        bool method = fun->kind == NODE_SELECTOR && fun->selector.sel && fun->selector.sel->method;
        c.kind = CALLEE_FUNC;
        c.func = method ? func_of_object(f->g, fun->selector.sel->method) : func_of_name(f->g, fun);
    }
    Args a = args_of(n, c.sig);
    int results = sig_result_slots(c.sig);
    Slot at = OUT + 1 + results;
    call_reserve(f, results + c.recv_slots + sig_param_slots(c.sig));
    order_receiver(f, &c);
    order_call(f, &c, &a);
    evaluate_callee(f, n, &c, &a);
    if (a.tuple)
        place_tuple(f, a.list.at[0], c.sig, &a, at + c.recv_slots);
    else
        place_arguments(f, c.sig, &a, at + c.recv_slots);
    if (c.address)
        place_address(f, &c.recv, at);
    else if (c.recv_slots > 0 && c.kind != CALLEE_IFACE)
        place_load(f, &c.recv, at);
    emit_call(f, &c, mode);
    f->span = before;
    f->hoisted.len = kept;
    temps_release(f, mark);
}
