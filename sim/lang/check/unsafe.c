// The functions of package unsafe (Go specification, section "Package unsafe").
#include "lang/check/checker.h"

static bool unsafe_add(Checker *c, Operand *x, Operands *args) {
    assignment(c, x, c->u->basic[T_UNSAFE_POINTER], STR("argument to unsafe.Add"));
    if (x->mode == MODE_INVALID || !valid_index(c, &args->at[1], "length", true))
        return false;
    x->mode = MODE_VALUE;
    x->type = c->u->basic[T_UNSAFE_POINTER];
    return true;
}

static void measure(Checker *c, Operand *x, bool known, int64_t value) {
    x->mode = known ? MODE_CONST : MODE_VALUE;
    x->value = known ? const_int(c->arena, value) : NULL;
    x->type = c->u->basic[T_UINTPTR];
}

static bool unsafe_sizeof(Checker *c, Operand *x, bool align) {
    assignment(c, x, NULL, align ? STR("argument to unsafe.Alignof") : STR("argument to unsafe.Sizeof"));
    if (x->mode == MODE_INVALID)
        return false;
    bool known = type_size_known(x->type);
    int64_t size = !known ? 0 : align ? type_align(x->type) : type_size(x->type);
    if (size < 0) {
        error_at(c, operand_pos(x), "%o is too large", x);
        return false;
    }
    measure(c, x, known, size);
    return true;
}

static Type *struct_behind(Type *t) {
    Type *u = type_under(t);
    return u->kind == T_POINTER && type_is_kind(u->pointer.elem, T_STRUCT) ? u->pointer.elem : t;
}

static int64_t offset_of(Type *base, const Lookup *l) {
    int64_t offset = 0;
    for (int i = 0; i < l->path.len; i++) {
        Type *u = type_under(base);
        type_size(u);
        const Field *f = &u->struct_.fields.at[l->path.at[i]];
        if (f->offset < 0)
            return -1;
        offset += f->offset;
        base = f->type;
    }
    return offset;
}

static bool unsafe_offsetof(Checker *c, Operand *x, Node *call) {
    Node *arg = call->call.args.at[0], *sel = node_unparen(arg);
    if (sel->kind != NODE_SELECTOR) {
        error_at(c, arg->start, "invalid argument: %e is not a selector expression", arg);
        use_expr(c, arg);
        return false;
    }
    check_expr(c, x, sel->selector.x);
    if (x->mode == MODE_INVALID)
        return false;
    Type *base = struct_behind(x->type);
    Str name = sel->selector.name->ident.name;
    Lookup l = lookup_member(c, base, false, c->pkg, name, false);
    if (!lookup_found(&l)) {
        error_at(c, operand_pos(x), "invalid argument: %t has no single field %S", base, name);
        return false;
    }
    if (!l.field) {
        error_at(c, arg->start, "invalid argument: %e is a method value", arg);
        return false;
    }
    if (l.indirect) {
        error_at(c, operand_pos(x), "invalid argument: field %S is embedded via a pointer in %t", name, base);
        return false;
    }
    record(c, sel, MODE_VALUE, l.field->type, NULL);
    sel->selector.sel = ARENA_NEW(c->arena, Selection);
    *sel->selector.sel = (Selection){.kind = SEL_FIELD, .recv = base, .iface_method = -1, .type = l.field->type};
    for (int i = 0; i < l.path.len; i++)
        vec_push(c->arena, &sel->selector.sel->path, l.path.at[i]);
    bool known = type_size_known(base);
    int64_t offset = known ? offset_of(base, &l) : 0;
    if (offset < 0) {
        error_at(c, operand_pos(x), "%o is too large", x);
        return false;
    }
    measure(c, x, known, offset);
    return true;
}

static bool unsafe_slice(Checker *c, Operand *x, Operands *args) {
    const Type *u = type_core(x->type);
    if (!u || u->kind != T_POINTER) {
        error_at(c, operand_pos(x), "invalid argument: %o is not a pointer", x);
        return false;
    }
    if (!valid_index(c, &args->at[1], "length", false))
        return false;
    x->mode = MODE_VALUE;
    x->type = new_slice(c, u->pointer.elem);
    return true;
}

static bool unsafe_slice_data(Checker *c, Operand *x) {
    const Type *u = type_core(x->type);
    if (!u || u->kind != T_SLICE) {
        error_at(c, operand_pos(x), "invalid argument: %o is not a slice", x);
        return false;
    }
    x->mode = MODE_VALUE;
    x->type = new_pointer(c, u->slice.elem);
    return true;
}

static bool unsafe_string(Checker *c, Operand *x, Operands *args) {
    assignment(c, x, new_pointer(c, c->u->byte), STR("argument to unsafe.String"));
    if (x->mode == MODE_INVALID || !valid_index(c, &args->at[1], "length", false))
        return false;
    x->mode = MODE_VALUE;
    x->type = c->u->basic[T_STRING];
    return true;
}

static bool unsafe_string_data(Checker *c, Operand *x) {
    assignment(c, x, c->u->basic[T_STRING], STR("argument to unsafe.StringData"));
    if (x->mode == MODE_INVALID)
        return false;
    x->mode = MODE_VALUE;
    x->type = new_pointer(c, c->u->byte);
    return true;
}

// x: the first argument, with x->builtin telling which function.
bool check_unsafe(Checker *c, Operand *x, Node *call, Operands *args) {
    switch (x->builtin) {
    case BUILTIN_UNSAFE_ADD: return unsafe_add(c, x, args);
    case BUILTIN_UNSAFE_ALIGNOF: return unsafe_sizeof(c, x, true);
    case BUILTIN_UNSAFE_OFFSETOF: return unsafe_offsetof(c, x, call);
    case BUILTIN_UNSAFE_SIZEOF: return unsafe_sizeof(c, x, false);
    case BUILTIN_UNSAFE_SLICE: return unsafe_slice(c, x, args);
    case BUILTIN_UNSAFE_SLICE_DATA: return unsafe_slice_data(c, x);
    case BUILTIN_UNSAFE_STRING: return unsafe_string(c, x, args);
    case BUILTIN_UNSAFE_STRING_DATA: return unsafe_string_data(c, x);
    default: return false;
    }
}
