// Calls of builtin functions (Go specification, section "Built-in functions").
#include "lang/check/checker.h"

typedef struct BuiltinInfo {
    const char *name;
    int nargs;
    bool variadic;
} BuiltinInfo;

static const BuiltinInfo builtins[] = {
#define BUILTIN(enumerator, name, nargs, variadic) [BUILTIN_##enumerator] = {name, nargs, variadic},
#include "lang/check/builtins.def"
#undef BUILTIN
};

// Which may stand as statements.
static ExprKind builtin_kind(Builtin b) {
    switch (b) {
    case BUILTIN_CLEAR:
    case BUILTIN_CLOSE:
    case BUILTIN_COPY:
    case BUILTIN_DELETE:
    case BUILTIN_PANIC:
    case BUILTIN_PRINT:
    case BUILTIN_PRINTLN:
    case BUILTIN_RECOVER: return EXPR_STATEMENT;
    default: return EXPR_EXPRESSION;
    }
}

// ---- slices and maps ----

static Type *append_signature(Checker *c, Type *slice, Type *elem) {
    Type *t = new_type(c, T_FUNC);
    vec_push(c->arena, &t->func.params, (Field){.type = slice});
    vec_push(c->arena, &t->func.params, (Field){.type = new_slice(c, elem)});
    t->func.variadic = true;
    return t;
}

static Str no_slice_cause(Checker *c, const Operand *x, Type *core) {
    if (x->mode == MODE_NIL)
        return STR("have untyped nil");
    if (!is_param(x->type))
        return message(c, "have %o", x);
    return core ? message(c, "%o has core type %t", x, core) : message(c, "%o has no core type", x);
}

static bool builtin_append(Checker *c, Operand *x, Node *call, Operands *args) {
    Type *slice = x->type, *u = type_core(slice);
    if (!u || u->kind != T_SLICE) {
        error_at(c, operand_pos(x), "first argument to append must be a slice; %S", no_slice_cause(c, x, u));
        return false;
    }
    x->mode = MODE_VALUE;
    if (args->len == 2 && call->call.dots && assignable(c, &args->at[0], new_slice(c, c->u->byte), NULL)) {
        Type *from = type_core_or_string(c->u, args->at[1].type);
        if (from && type_is(from, IS_STRING)) {
            if (type_is(args->at[1].type, IS_UNTYPED))
                convert_untyped(c, &args->at[1], c->u->basic[T_STRING]);
            return true; // append([]byte, string...)
        }
    }
    check_arguments(c, call, append_signature(c, slice, u->slice.elem), args);
    x->type = slice;
    return true;
}

static bool builtin_copy(Checker *c, Operand *x, Operands *args) {
    Operand *y = &args->at[1];
    Type *to = type_core(x->type), *from = type_core_or_string(c->u, y->type);
    bool string = from && type_is(from, IS_STRING);
    if (string)
        from = new_slice(c, c->u->byte);
    if (!to || to->kind != T_SLICE || !from || from->kind != T_SLICE) {
        error_at(c, operand_pos(x), "invalid argument: copy expects slice arguments; found %o and %o", x, y);
        return false;
    }
    if (!type_identical(to->slice.elem, from->slice.elem)) {
        error_at(c, operand_pos(x),
            "invalid argument: arguments to copy %o and %o have different element types %t and %t", x, y,
            to->slice.elem, from->slice.elem);
        return false;
    }
    if (string && type_is(y->type, IS_UNTYPED))
        convert_untyped(c, y, c->u->basic[T_STRING]);
    x->mode = MODE_VALUE;
    x->type = c->u->basic[T_INT];
    return true;
}

// The key of all maps that x may be; NULL after an error.
static Type *deleted_key(Checker *c, Operand *x) {
    Terms terms = admitted(c, x->type);
    Type *key = NULL;
    for (int i = 0; i < terms.len; i++) {
        const Type *map = term_under(&terms, i);
        if (!map || map->kind != T_MAP) {
            error_at(c, operand_pos(x), "invalid argument: %o is not a map", x);
            return NULL;
        }
        if (key && !type_identical(key, map->map.key)) {
            error_at(c, operand_pos(x), "invalid argument: maps of %o must have identical key types", x);
            return NULL;
        }
        key = map->map.key;
    }
    return key;
}

static bool builtin_delete(Checker *c, Operand *x, Operands *args) {
    Type *key = deleted_key(c, x);
    if (!key)
        return false;
    *x = args->at[1];
    assignment(c, x, key, STR("argument to delete"));
    if (x->mode == MODE_INVALID)
        return false;
    x->mode = MODE_NOVALUE;
    return true;
}

static bool builtin_clear(Checker *c, Operand *x, Node *call) {
    version_check(c, call->call.fun->start, 21, STR("clear"));
    Terms terms = admitted(c, x->type);
    for (int i = 0; i < terms.len; i++) {
        const Type *u = term_under(&terms, i);
        if (u && (u->kind == T_MAP || u->kind == T_SLICE))
            continue;
        error_at(c, operand_pos(x),
            "invalid argument: cannot clear %o: argument must be (or constrained by) map or slice", x);
        return false;
    }
    x->mode = MODE_NOVALUE;
    return true;
}

static bool builtin_close(Checker *c, Operand *x) {
    Terms terms = admitted(c, x->type);
    for (int i = 0; i < terms.len; i++) {
        const Type *u = term_under(&terms, i);
        if (u && u->kind == T_CHAN && u->chan.dir != CHAN_RECV)
            continue;
        error_at(c, operand_pos(x),
            u && u->kind == T_CHAN ? "invalid operation: cannot close receive-only channel %o"
                                   : "invalid operation: cannot close non-channel %o",
            x);
        return false;
    }
    x->mode = MODE_NOVALUE;
    return true;
}

static bool has_length(Type *t, bool cap) {
    if (!t)
        return false;
    if (t->kind == T_POINTER)
        return type_is_kind(t->pointer.elem, T_ARRAY);
    return t->kind == T_ARRAY || t->kind == T_SLICE || t->kind == T_CHAN ||
           (!cap && (t->kind == T_MAP || type_is(t, IS_STRING)));
}

static bool all_have_length(Checker *c, Type *t, bool cap) {
    Terms terms = admitted(c, t);
    for (int i = 0; i < terms.len; i++)
        if (!has_length(term_under(&terms, i), cap))
            return false;
    return true;
}

// Constant for strings that are, and for arrays when nothing has to be evaluated. NULL: not constant.
static Const *constant_length(Checker *c, const Operand *x) {
    Type *t = type_under(x->type);
    if (x->mode == MODE_CONST)
        return const_known(x->value) ? const_int(c->arena, (int64_t)x->value->str.len) : x->value;
    if (t->kind == T_POINTER)
        t = type_under(t->pointer.elem);
    if (t->kind != T_ARRAY || c->env.has_call_or_recv)
        return NULL;
    return t->array.len >= 0 ? const_int(c->arena, t->array.len) : const_unknown(c->arena);
}

static bool builtin_len(Checker *c, Operand *x, bool cap) {
    if (!all_have_length(c, x->type, cap)) {
        if (type_valid(type_under(x->type)))
            error_at(c, operand_pos(x), "invalid argument: %o for built-in %s", x, cap ? "cap" : "len");
        return false;
    }
    Const *value = constant_length(c, x);
    if (!value && type_is(x->type, IS_UNTYPED))
        convert_untyped(c, x, c->u->basic[T_STRING]);
    x->mode = value ? MODE_CONST : MODE_VALUE;
    x->type = c->u->basic[T_INT];
    x->value = value;
    return true;
}

// ---- making ----

static bool builtin_make(Checker *c, Operand *x, Node *call) {
    const Nodes *args = &call->call.args;
    Type *t = check_var_type(c, args->at[0]);
    if (!type_valid(t))
        return false;
    const Type *core = type_core(t);
    if (!core || (core->kind != T_SLICE && core->kind != T_MAP && core->kind != T_CHAN)) {
        error_at(c, args->at[0]->start,
            core ? "invalid argument: cannot make %e; type must be slice, map, or channel"
                 : "invalid argument: cannot make %e: no core type",
            args->at[0]);
        return false;
    }
    int least = core->kind == T_SLICE ? 2 : 1;
    if (args->len < least || args->len > least + 1) {
        error_at(c, call->start, "invalid operation: %e expects %d or %d arguments; found %d", call, least, least + 1,
            args->len);
        return false;
    }
    int64_t sizes[2] = {-1, -1};
    for (int i = 1; i < args->len; i++)
        check_index(c, args->at[i], -1, &sizes[i - 1]);
    if (sizes[0] >= 0 && sizes[1] >= 0 && sizes[0] > sizes[1])
        error_at(c, args->at[1]->start, "invalid argument: length and capacity swapped");
    x->mode = MODE_VALUE;
    x->type = t;
    return true;
}

static bool builtin_new(Checker *c, Operand *x, Node *call) {
    Type *t = check_var_type(c, call->call.args.at[0]);
    if (!type_valid(t))
        return false;
    x->mode = MODE_VALUE;
    x->type = new_pointer(c, t);
    return true;
}

// ---- the rest ----

// A panic with a wrong argument still ends a function, so the call stays valid.
static bool builtin_panic(Checker *c, Operand *x) {
    assignment(c, x, c->u->empty, STR("argument to panic"));
    x->mode = MODE_NOVALUE;
    return true;
}

static bool builtin_print(Checker *c, Operand *x, Node *call, Operands *args, Builtin which) {
    for (int i = 0; i < args->len; i++) {
        Operand *a = &args->at[i];
        assignment(c, a, NULL, message(c, "argument to built-in%s", builtins[which].name));
        if (a->mode == MODE_INVALID)
            return false;
        TypeKind kind = type_under(a->type)->kind;
        if (kind == T_STRUCT || kind == T_ARRAY)
            vec_push(&c->notes, &c->unprintable, (Unprintable){call->pos, a->type});
    }
    x->mode = MODE_NOVALUE;
    return true;
}

static bool builtin_recover(Checker *c, Operand *x) {
    if (c->env.func)
        c->env.func->has_recover = true;
    x->mode = MODE_VALUE;
    x->type = c->u->empty;
    return true;
}

static bool by_builtin(Checker *c, Operand *x, Node *call, Operands *args) {
    Builtin b = x->builtin;
    if (args->len > 0)
        *x = args->at[0];
    switch (b) {
    case BUILTIN_APPEND: return builtin_append(c, x, call, args);
    case BUILTIN_CAP:
    case BUILTIN_LEN: return builtin_len(c, x, b == BUILTIN_CAP);
    case BUILTIN_CLEAR: return builtin_clear(c, x, call);
    case BUILTIN_CLOSE: return builtin_close(c, x);
    case BUILTIN_COMPLEX: return builtin_complex(c, x, call, args);
    case BUILTIN_COPY: return builtin_copy(c, x, args);
    case BUILTIN_DELETE: return builtin_delete(c, x, args);
    case BUILTIN_IMAG:
    case BUILTIN_REAL: return builtin_part(c, x, b == BUILTIN_IMAG);
    case BUILTIN_MAKE: return builtin_make(c, x, call);
    case BUILTIN_MAX:
    case BUILTIN_MIN: return builtin_min_max(c, x, call, args, b);
    case BUILTIN_NEW: return builtin_new(c, x, call);
    case BUILTIN_PANIC: return builtin_panic(c, x);
    case BUILTIN_PRINT:
    case BUILTIN_PRINTLN: return builtin_print(c, x, call, args, b);
    case BUILTIN_RECOVER: return builtin_recover(c, x);
    default: x->builtin = b; return check_unsafe(c, x, call, args);
    }
}

static bool takes_types(Builtin b) {
    return b == BUILTIN_MAKE || b == BUILTIN_NEW || b == BUILTIN_UNSAFE_OFFSETOF;
}

// Evaluates the arguments where they are values, counts them, and goes on by builtin.
static bool builtin_call(Checker *c, Operand *x, Node *call) {
    Builtin b = x->builtin;
    const BuiltinInfo *info = &builtins[b];
    if (call->call.dots && b != BUILTIN_APPEND) {
        error_at(c, call->start, "invalid operation: invalid use of ... with built-in %s", info->name);
        use_exprs(c, &call->call.args);
        return false;
    }
    Operands args = {0};
    int n = call->call.args.len;
    if (!takes_types(b)) {
        args = check_exprs(c, &call->call.args);
        n = args.len;
        for (int i = 0; i < n; i++)
            if (args.at[i].mode == MODE_INVALID)
                return false;
    }
    if (n < info->nargs || (!info->variadic && n > info->nargs)) {
        error_at(c, call->start, "invalid operation: %s arguments for %e (expected %d, found %d)",
            n < info->nargs ? "not enough" : "too many", call, info->nargs, n);
        return false;
    }
    return by_builtin(c, x, call, &args);
}

ExprKind check_builtin(Checker *c, Operand *x, Node *call) {
    Builtin b = x->builtin;
    bool outer = c->env.has_call_or_recv, measures = b == BUILTIN_LEN || b == BUILTIN_CAP;
    if (measures)
        c->env.has_call_or_recv = false;
    if (!builtin_call(c, x, call))
        x->mode = MODE_INVALID;
    if (measures)
        c->env.has_call_or_recv = outer;
    if (x->mode != MODE_INVALID && x->mode != MODE_CONST)
        c->env.has_call_or_recv = true;
    return builtin_kind(b);
}
