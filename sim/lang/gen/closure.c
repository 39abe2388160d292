// Function literals, method values and method expressions. A closure is a record in the heap: the code address, then
// what it captured, by value or as the address of a cell. Functions that capture nothing have a static record.
#include "lang/gen/fn.h"

static void add_field(Gen *g, Type *s, Str name, Type *t) {
    vec_push(g->arena, &s->struct_.fields, (Field){.name = name, .type = t});
}

static Type *record_type(Gen *g) {
    Type *s = type_new(g->arena, T_STRUCT);
    s->complete = true;
    add_field(g, s, STR("F"), basic_type(g, T_UINTPTR));
    return s;
}

Type *closure_type(Gen *g, FuncInfo *info) {
    Type *s = record_type(g);
    for (int i = 0; i < info->captures.len; i++) {
        Object *obj = info->captures.at[i];
        add_field(g, s, obj->name, var_in_cell(obj) ? type_pointer(g->arena, obj->type) : obj->type);
    }
    type_size(s);
    return s;
}

// The address of a captured variable's cell.
static Slot cell_address(Fn *f, Object *obj) {
    Location p = place_var(f, obj);
    return p.slot;
}

void closure_into(Fn *f, FuncInfo *info, Slot dst) {
    Gen *g = f->g;
    int func = func_of_info(g, info);
    if (info->captures.len == 0) {
        emit_imm(f, I_FUNCVAL, dst, func);
        return;
    }
    Type *s = closure_type(g, info);
    int mark = temps_mark(f);
    Slot at = temp_pointer(f);
    emit_set(f, emit_x(f, I_CLOSURE_X, at, 0, 0, rtype(g, s), 0), func);
    for (int i = 0; i < info->captures.len; i++) {
        Object *obj = info->captures.at[i];
        Field *field = &s->struct_.fields.at[i + 1];
        Location to = {.at = AT_MEM, .slot = at, .off = field->offset, .type = field->type, .sure = true};
        int inner = temps_mark(f);
        if (var_in_cell(obj)) {
            place_store(f, &to, cell_address(f, obj));
        } else {
            Location from = place_var(f, obj);
            place_store(f, &to, place_operand(f, &from));
        }
        temps_release(f, inner);
    }
    move(f, dst, at, 1);
    temps_release(f, mark);
}

Location receiver_at(Fn *f, Location x, const int *path, int n, const Object *method) {
    Location p = place_path(f, x, path, n);
    bool pointer = type_under(p.type)->kind == T_POINTER;
    if (!method || pointer == method->func.ptr_recv)
        return p;
    if (pointer)
        return place_deref(place_operand(f, &p), type_under(p.type)->pointer.elem);
    Slot at = temp_pointer(f);
    place_address(f, &p, at);
    return place_slot(at, type_pointer(&f->scratch, p.type));
}

Location receiver_of(Fn *f, Node *n) {
    const Selection *sel = n->selector.sel;
    return receiver_at(f, location_of(f, n->selector.x), sel->path.at, sel->path.len, sel->method);
}

// The type that a method value's receiver has.
static Type *receiver_type(Fn *f, const Node *n) {
    const Selection *sel = n->selector.sel;
    if (sel->method)
        return sel->method->func.ptr_recv ? type_pointer(f->g->arena, sel->method->func.recv) : sel->method->func.recv;
    Type *t = n->selector.x->type;
    for (int i = 0; i < sel->path.len; i++) {
        Type *u = type_under(t);
        if (u->kind == T_POINTER)
            u = type_under(u->pointer.elem);
        t = u->struct_.fields.at[sel->path.at[i]].type;
    }
    return t;
}

static MethodEntry entry_of(const Node *n) {
    const Selection *sel = n->selector.sel;
    return (MethodEntry){.name = n->selector.name->ident.name,
        .type = n->type,
        .method = sel->method,
        .iface_method = sel->iface_method,
        .func = -1};
}

void method_value_into(Fn *f, Node *n, Slot dst) {
    Gen *g = f->g;
    Type *recv = receiver_type(f, n);
    Type *s = record_type(g);
    add_field(g, s, STR("R"), recv);
    type_size(s);
    Location at_recv = receiver_of(f, n);
    Slot value = hold(f, place_operand(f, &at_recv), recv);
    if (type_is_iface(recv))
        emit(f, I_NILCHK, value, 0, 0);
    int func = func_task(g, (FuncTask){.kind = FN_BOUND, .recv = recv, .method = entry_of(n), .pkg = f->pkg});
    Slot at = temp_pointer(f);
    emit_set(f, emit_x(f, I_CLOSURE_X, at, 0, 0, rtype(g, s), 0), func);
    Location to = {.at = AT_MEM, .slot = at, .off = s->struct_.fields.at[1].offset, .type = recv, .sure = true};
    if (type_size(recv))
        place_store(f, &to, value);
    move(f, dst, at, 1);
}

void method_expr_into(Fn *f, Node *n, Slot dst) {
    const Selection *sel = n->selector.sel;
    Type *recv = sel->recv ? sel->recv : n->selector.x->type;
    if (sel->method && sel->path.len == 0 && (type_under(recv)->kind == T_POINTER) == sel->method->func.ptr_recv) {
        emit_imm(f, I_FUNCVAL, dst, func_of_object(f->g, sel->method));
        return;
    }
    MethodEntry entry = entry_of(n);
    for (int i = 0; i < sel->path.len; i++)
        vec_push(f->g->arena, &entry.path, sel->path.at[i]);
    int func = func_task(f->g, (FuncTask){.kind = FN_METHOD_EXPR, .recv = recv, .method = entry, .pkg = f->pkg});
    emit_imm(f, I_FUNCVAL, dst, func);
}
