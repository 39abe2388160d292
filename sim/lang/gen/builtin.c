// The predeclared functions, as values and as statements.
#include "lang/gen/fn.h"

static Node *arg(const Node *n, int i) {
    return n->call.args.at[i];
}

// ---- lengths ----

static Slot header_word(Fn *f, Node *x, int word) {
    Location p = {.at = AT_BLANK};
    Node *u = bare(x);
    if (!x->value && hoisted(f, u) < 0 && (u->kind == NODE_IDENT || u->kind == NODE_SELECTOR || u->kind == NODE_STAR))
        p = location_of(f, u);
    if (p.at != AT_MEM && p.at != AT_STATIC)
        return (p.at == AT_BLANK ? operand(f, x) : place_operand(f, &p)) + word;
    p.off += 8 * word;
    p.type = basic_type(f->g, T_INT);
    return place_operand(f, &p);
}

static void constant_length(Fn *f, Node *x, Slot dst) {
    Type *t = type_under(x->type);
    Type *array = t->kind == T_POINTER ? type_under(t->pointer.elem) : t;
    operand(f, x); // it calls or receives, else the length were a constant
    load_int(f, array->array.len, dst);
}

static void length_into(Fn *f, Node *n, bool cap, Slot dst) {
    Node *x = arg(n, 0);
    Type *t = type_under(x->type);
    switch (t->kind) {
    case T_MAP: emit(f, I_MAPLEN, dst, operand(f, x), 0); break;
    case T_CHAN: emit(f, cap ? I_CHCAP : I_CHLEN, dst, operand(f, x), 0); break;
    case T_ARRAY:
    case T_POINTER: constant_length(f, x, dst); break;
    default: move(f, dst, header_word(f, x, cap ? 2 : 1), 1);
    }
}

Slot builtin_operand(Fn *f, Node *n) {
    Builtin b = call_builtin(n);
    if (b != BUILTIN_LEN && b != BUILTIN_CAP)
        return -1;
    Type *t = arg(n, 0)->type;
    bool header = type_is_kind(t, T_SLICE) || type_is(t, IS_STRING);
    return header ? header_word(f, arg(n, 0), b == BUILTIN_CAP ? 2 : 1) : -1;
}

// ---- slices, maps, channels ----

static void append_spread(Fn *f, Node *n, Type *slice, Slot dst) {
    Node *x = arg(n, 0), *more = arg(n, 1);
    order2(f, x, more);
    bool string = type_is(more->type, IS_STRING);
    Slot s = operand_held(f, x, n->type), m = operand_to(f, more, string ? NULL : n->type);
    if (string)
        emit(f, I_APPENDSTR, dst, s, m);
    else
        emit_x(f, I_APPENDS_X, dst, s, m, rtype(f->g, slice->slice.elem), 0);
}

static void append_into(Fn *f, Node *n, Slot dst) {
    Type *slice = type_under(n->type), *elem = slice->slice.elem;
    int count = n->call.args.len - 1, size = type_slots(elem);
    if (n->call.dots) {
        append_spread(f, n, slice, dst);
        return;
    }
    if (count == 0) {
        into_as(f, arg(n, 0), n->type, dst);
        return;
    }
    VEC(Type *) types = {0};
    for (int i = 0; i <= count; i++)
        vec_push(&f->scratch, &types, i ? elem : NULL);
    order_as(f, n->call.args.at, types.at, count + 1);
    Slot s = operand_held(f, arg(n, 0), n->type), base;
    Node *only = bare(arg(n, 1));
    if (count == 1 && !convert_needed(only->type, elem) && only->mode != MODE_NIL) {
        base = operand(f, only); // wherever it is
    } else {
        uint8_t *nature = arena_alloc(&f->scratch, (size_t)(count * size) + 1);
        for (int i = 0; i < count; i++)
            type_nature(elem, nature + i * size);
        base = slots_take(f, nature, count * size);
        vec_push(&f->scratch, &f->temps, (Held){base, count * size});
        for (int i = 0; i < count; i++)
            into_as(f, arg(n, i + 1), elem, base + i * size);
    }
    emit_x(f, I_APPEND_X, dst, s, count, rtype(f->g, elem), base);
}

static void copy_into(Fn *f, Node *n, Slot dst) {
    Node *to = arg(n, 0), *from = arg(n, 1);
    order2(f, to, from);
    Slot a = operand_held(f, to, NULL), b = operand(f, from);
    if (type_is(from->type, IS_STRING))
        emit(f, I_COPYSTR, dst, a, b);
    else
        emit_x(f, I_COPY_X, dst, a, b, type_size(type_under(to->type)->slice.elem), 0);
}

static void make_into(Fn *f, Node *n, Slot dst) {
    Type *t = type_under(n->type);
    int args = n->call.args.len;
    Node *size = args > 1 ? arg(n, 1) : NULL, *cap = args > 2 ? arg(n, 2) : NULL;
    order2(f, size, cap);
    switch (t->kind) {
    case T_SLICE: {
        Slot len = operand_held(f, size, NULL);
        emit_x(f, I_MKSLICE_X, dst, len, cap ? operand(f, cap) : len, rtype(f->g, t->slice.elem), 0);
        break;
    }
    case T_MAP:
        if (size && !size->value)
            operand(f, size);
        emit_imm(f, I_MKMAP, dst, rtype(f->g, n->type));
        break;
    default: emit_x(f, I_MKCHAN_X, dst, size ? operand(f, size) : NO_SLOT, 0, rtype(f->g, n->type), 0);
    }
}

static void clear_stmt(Fn *f, Node *n) {
    Type *t = type_under(arg(n, 0)->type);
    Slot x = operand(f, arg(n, 0));
    if (t->kind == T_MAP)
        emit_x(f, I_MAPCLR_X, x, 0, 0, rtype(f->g, arg(n, 0)->type), 0);
    else
        emit_x(f, I_CLRS_X, x, 0, 0, type_size(t->slice.elem), 0);
}

static void delete_stmt(Fn *f, Node *n) {
    Type *map = arg(n, 0)->type;
    order2(f, arg(n, 0), arg(n, 1));
    Slot m = operand_held(f, arg(n, 0), NULL);
    emit_x(f, I_MAPDEL_X, m, map_key(f, arg(n, 1), map), 0, rtype(f->g, map), 0);
}

// ---- min and max ----

static void extreme_step(Fn *f, bool max, Type *t, Slot acc, Slot next) {
    if (type_is(t, IS_FLOAT)) {
        if (type_size(t) == 4) {
            Slot a = temp_word(f), b = temp_word(f);
            emit(f, I_F32F, a, acc, 0);
            emit(f, I_F32F, b, next, 0);
            emit(f, max ? I_FMAX : I_FMIN, a, a, b);
            emit(f, I_F2F32, acc, a, 0);
        } else {
            emit(f, max ? I_FMAX : I_FMIN, acc, acc, next);
        }
        return;
    }
    Label keep = label_new();
    if (type_is(t, IS_STRING)) {
        Slot less = temp_word(f);
        emit(f, I_STRLT, less, max ? acc : next, max ? next : acc);
        jump_if(f, REL_F, less, 0, &keep);
    } else {
        bool wide = type_is(t, IS_UNSIGNED) && type_size(t) == 8;
        jump_if(f, wide ? REL_ULE : REL_LE, max ? next : acc, max ? acc : next, &keep);
    }
    move(f, acc, next, type_slots(t));
    label_bind(f, &keep);
}

static void extreme_into(Fn *f, Node *n, bool max, Slot dst) {
    order(f, n->call.args.at, n->call.args.len);
    Slot acc = temp(f, n->type);
    into(f, arg(n, 0), acc);
    for (int i = 1; i < n->call.args.len; i++) {
        int mark = temps_mark(f);
        extreme_step(f, max, n->type, acc, operand(f, arg(n, i)));
        temps_release(f, mark);
    }
    move(f, dst, acc, type_slots(n->type));
}

// ---- the others ----

static PrintKind print_kind(Type *t) {
    Type *u = type_under(t);
    if (type_is(t, IS_BOOLEAN))
        return PRINT_BOOL;
    if (type_is(t, IS_INTEGER))
        return type_is(t, IS_UNSIGNED) ? PRINT_UINT : PRINT_INT;
    if (type_is(t, IS_FLOAT))
        return PRINT_FLOAT;
    if (type_is(t, IS_COMPLEX))
        return PRINT_COMPLEX;
    if (type_is(t, IS_STRING))
        return PRINT_STRING;
    return u->kind == T_SLICE ? PRINT_SLICE : u->kind == T_INTERFACE ? PRINT_IFACE : PRINT_POINTER;
}

// A complex64 is one slot, the real part in its low half.
static void complex_into(Fn *f, Node *n, Slot dst) {
    order(f, n->call.args.at, 2);
    Slot re = operand_held(f, arg(n, 0), NULL), im = operand(f, arg(n, 1));
    if (type_size(n->type) == 8) {
        Slot high = temp_word(f);
        emit(f, I_SHLI, high, im, 32);
        emit(f, I_OR, dst, re, high);
    } else {
        Slot both = temp_words(f, 2); // the operands may be what dst holds
        move(f, both, re, 1);
        move(f, both + 1, im, 1);
        move(f, dst, both, 2);
    }
}

static void complex_part_into(Fn *f, Node *n, bool imag, Slot dst) {
    Slot x = operand(f, arg(n, 0));
    if (type_size(arg(n, 0)->type) == 16)
        move(f, dst, x + imag, 1);
    else
        emit(f, imag ? I_SHRI : I_EXT32U, dst, x, imag ? 32 : 0);
}

static void print_stmt(Fn *f, Node *n, bool line) {
    order(f, n->call.args.at, n->call.args.len);
    int count = n->call.args.len;
    Slot *values = ARENA_ARRAY(&f->scratch, Slot, count + 1);
    for (int i = 0; i < count; i++) // all values first: a panic prints nothing
        values[i] = operand_held(f, arg(n, i), NULL);
    for (int i = 0; i < count; i++) {
        Type *t = arg(n, i)->type;
        if (line && i > 0)
            emit(f, I_PRINT, 0, PRINT_SPACE, 0);
        Slot value = type_is(t, IS_COMPLEX) ? complex_wide(f, t, values[i]) : values[i];
        if (type_is(t, IS_FLOAT) && type_size(t) == 4) {
            value = temp_word(f);
            emit(f, I_F32F, value, values[i], 0);
        }
        emit(f, I_PRINT, value, print_kind(t), 0);
    }
    if (line)
        emit(f, I_PRINT, 0, PRINT_NEWLINE, 0);
}

void arguments_to_any(Fn *f, Node *n, Slot dst) {
    into_as(f, arg(n, 0), f->g->any, dst);
}

static void panic_stmt(Fn *f, Node *n) {
    Slot value = temp(f, f->g->any);
    arguments_to_any(f, n, value);
    step_event(f);
    emit(f, I_PANIC, value, 0, 0);
    f->dead = true;
}

static void unsafe_into(Fn *f, Node *n, Builtin b, Slot dst) {
    Node *x = arg(n, 0), *y = n->call.args.len > 1 ? arg(n, 1) : NULL;
    order2(f, x, y);
    Slot a = operand_held(f, x, NULL), c = y ? operand(f, y) : 0;
    switch (b) {
    case BUILTIN_UNSAFE_ADD: emit(f, I_ADD, dst, a, c); break;
    case BUILTIN_UNSAFE_SLICE: emit_x(f, I_UNSAFESL_X, dst, a, c, type_size(type_under(n->type)->slice.elem), 0); break;
    case BUILTIN_UNSAFE_STRING: emit(f, I_UNSAFESTR, dst, a, c); break;
    default: move(f, dst, a, 1); // the data pointer of a slice or string
    }
}

static int64_t offset_of(Node *field) {
    const Node *n = bare(field);
    const Selection *sel = n->selector.sel;
    Type *t = type_under(n->selector.x->type);
    int64_t offset = 0;
    if (t->kind == T_POINTER)
        t = type_under(t->pointer.elem);
    for (int i = 0; i < sel->path.len; i++) {
        type_size(t);
        const Field *part = &t->struct_.fields.at[sel->path.at[i]];
        offset += part->offset;
        t = type_under(part->type);
    }
    return offset;
}

// Each result becomes an operand that is known already. The nodes outlive the function: a deferred one is compiled later.
Node *builtin_spread(Fn *f, Node *n) {
    if (n->call.args.len != 1 || !arg(n, 0)->type || arg(n, 0)->type->kind != T_TUPLE)
        return n;
    Node *call = bare(arg(n, 0)), *spread = arena_alloc(f->g->arena, sizeof *spread);
    *spread = *n;
    spread->call.args = (Nodes){0};
    call_emit(f, call, CALL_PLAIN);
    Slot from = OUT + 1;
    for (int i = 0; i < call->type->tuple.types.len; i++) {
        Type *t = call->type->tuple.types.at[i];
        Node *result = arena_alloc(f->g->arena, sizeof *result);
        *result = (Node){.kind = NODE_IDENT, .pos = call->pos, .end = call->end, .mode = MODE_VALUE, .type = t};
        Slot s = temp(f, t);
        move(f, s, from, type_slots(t));
        vec_push(&f->scratch, &f->hoisted, (Hoisted){result, s});
        vec_push(f->g->arena, &spread->call.args, result);
        from += type_slots(t);
    }
    return spread;
}

void builtin_into(Fn *f, Node *n, Slot dst) {
    Builtin b = call_builtin(n);
    int mark = temps_mark(f);
    n = builtin_spread(f, n);
    switch (b) {
    case BUILTIN_LEN: length_into(f, n, false, dst); break;
    case BUILTIN_CAP: length_into(f, n, true, dst); break;
    case BUILTIN_APPEND: append_into(f, n, dst); break;
    case BUILTIN_COPY: copy_into(f, n, dst); break;
    case BUILTIN_MAKE: make_into(f, n, dst); break;
    case BUILTIN_NEW: emit_imm(f, I_NEW, dst, rtype(f->g, type_under(n->type)->pointer.elem)); break;
    case BUILTIN_MIN: extreme_into(f, n, false, dst); break;
    case BUILTIN_MAX: extreme_into(f, n, true, dst); break;
    case BUILTIN_RECOVER:
        step_event(f);
        emit(f, I_RECOVER, dst, 0, 0);
        break;
    case BUILTIN_UNSAFE_ADD:
    case BUILTIN_UNSAFE_SLICE:
    case BUILTIN_UNSAFE_SLICE_DATA:
    case BUILTIN_UNSAFE_STRING:
    case BUILTIN_UNSAFE_STRING_DATA: unsafe_into(f, n, b, dst); break;
    case BUILTIN_UNSAFE_SIZEOF: // no constant where the type was a parameter
        load_int(f, type_size(arg(n, 0)->type), dst);
        break;
    case BUILTIN_UNSAFE_ALIGNOF: load_int(f, type_align(arg(n, 0)->type), dst); break;
    case BUILTIN_UNSAFE_OFFSETOF: load_int(f, offset_of(arg(n, 0)), dst); break;
    case BUILTIN_COMPLEX: complex_into(f, n, dst); break;
    case BUILTIN_REAL: complex_part_into(f, n, false, dst); break;
    case BUILTIN_IMAG: complex_part_into(f, n, true, dst); break;
    default: unsupported(f, n, "builtin");
    }
    temps_release(f, mark);
}

void builtin_statement(Fn *f, Node *n) {
    Span before = span_push(f, n);
    int mark = temps_mark(f), kept = f->hoisted.len;
    n = builtin_spread(f, n);
    switch (call_builtin(n)) {
    case BUILTIN_CLEAR: clear_stmt(f, n); break;
    case BUILTIN_CLOSE: {
        Slot c = operand(f, arg(n, 0));
        step_event(f);
        emit(f, I_CLOSE, c, 0, 0);
        break;
    }
    case BUILTIN_DELETE: delete_stmt(f, n); break;
    case BUILTIN_PANIC: panic_stmt(f, n); break;
    case BUILTIN_PRINT: print_stmt(f, n, false); break;
    case BUILTIN_PRINTLN: print_stmt(f, n, true); break;
    case BUILTIN_COPY: copy_into(f, n, NO_SLOT); break;
    default: builtin_into(f, n, temp(f, n->type)); // recover and what only a defer allows
    }
    f->span = before;
    f->hoisted.len = kept;
    temps_release(f, mark);
}
