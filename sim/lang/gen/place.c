// Places: variables, and parts of them, that are read, written or have an address. A place is worked out without
// touching what lies there; bounds and nil are checked by the instruction that reads or writes.
#include "lang/gen/fn.h"

Location place_slot(Slot slot, Type *t) {
    return (Location){.at = AT_FRAME, .slot = slot, .type = t};
}

Location place_deref(Slot pointer, Type *elem) {
    return (Location){.at = AT_MEM, .slot = pointer, .type = elem};
}

Location place_var(Fn *f, Object *obj) {
    if (var_is_global(obj)) {
        int id = global_of(f->g, obj);
        return (Location){.at = AT_STATIC, .type = obj->type, .off = (int64_t)f->g->globals.at[id].addr};
    }
    Home *h = home_of(f, obj);
    if (!h) { // only behind errors of the compiler itself
        emit_imm(f, I_TRAP, 0, 0);
        return place_slot(temp(f, obj->type), obj->type);
    }
    Location cell = {.at = AT_MEM, .slot = h->slot, .type = obj->type, .sure = true};
    switch (h->place) {
    case PLACE_SLOT: return place_slot(h->slot, obj->type);
    case PLACE_CELL: return cell;
    case PLACE_CAPTURE:
        cell.slot = f->context;
        cell.off = h->off;
        return cell;
    case PLACE_CAPTURE_REF:
        cell.slot = temp_pointer(f);
        emit(f, I_LD64, cell.slot, f->context, (int)h->off);
        return cell;
    }
    return cell;
}

// What a slot holds the address of is reached through it.
static void unbox(Location *p) {
    if (p->at == AT_FRAME && type_boxed(p->type))
        *p = (Location){.at = AT_MEM, .slot = p->slot, .type = p->type, .sure = true, .checked_at = p->checked_at};
}

static void part(Fn *f, Location *p, int64_t off, Type *t) {
    if (p->at == AT_ELEM || p->at == AT_MAP)
        place_settle(f, p);
    unbox(p);
    if (p->at == AT_FRAME_ELEM || p->at == AT_MEM_ELEM)
        p->elem_off += off;
    else
        p->off += off;
    p->packed = p->at == AT_FRAME;
    p->type = t;
}

void place_field(Fn *f, Location *p, int field) {
    Type *s = type_under(p->type);
    type_size(s);
    Field *fd = &s->struct_.fields.at[field];
    part(f, p, fd->offset, fd->type);
}

Location place_path(Fn *f, Location p, const int *path, int n) {
    for (int i = 0; i < n; i++) {
        Type *t = type_under(p.type);
        if (t->kind == T_POINTER)
            p = place_deref(place_operand(f, &p), t->pointer.elem);
        place_field(f, &p, path[i]);
    }
    return p;
}

static void index_array(Fn *f, Location *p, Node *n) {
    Node *index = n->index.index.at[0];
    Type *array = type_under(p->type), *elem = array->array.elem;
    int64_t constant;
    if (node_int(index, &constant)) {
        part(f, p, constant * type_size(elem), elem);
        return;
    }
    Slot i = operand(f, index);
    bool no_sign = type_is(index->type, IS_UNSIGNED) && type_size(index->type) == 8;
    place_settle(f, p);
    unbox(p);
    if (p->at == AT_STATIC)
        *p = (Location){.at = AT_MEM, .slot = place_static(f, p->off), .type = p->type, .sure = true};
    *p = (Location){.at = p->at == AT_FRAME ? AT_FRAME_ELEM : AT_MEM_ELEM,
        .slot = p->slot,
        .off = p->off,
        .whole = array,
        .type = elem,
        .index = i,
        .unsigned_index = no_sign,
        .checked_at = n->pos};
}

static Location index_place(Fn *f, Node *n) {
    Node *x = n->index.x, *index = n->index.index.at[0];
    Type *t = type_under(x->type);
    order2(f, x, index);
    switch (t->kind) {
    case T_SLICE: {
        Slot s = operand(f, x);
        Location p = {.at = AT_ELEM, .slot = s, .index = operand(f, index), .type = t->slice.elem};
        p.checked_at = n->pos;
        p.unsigned_index = type_is(index->type, IS_UNSIGNED) && type_size(index->type) == 8 && !index->value;
        return p;
    }
    case T_MAP: {
        Slot m = operand(f, x);
        Location p = {.at = AT_MAP, .slot = m, .index = operand_to(f, index, t->map.key), .whole = t};
        p.type = t->map.elem;
        p.checked_at = n->pos;
        return p;
    }
    case T_POINTER: {
        Location p = place_deref(operand(f, x), t->pointer.elem);
        p.checked_at = n->pos;
        index_array(f, &p, n);
        return p;
    }
    case T_ARRAY: {
        Location p = location_of(f, x);
        index_array(f, &p, n);
        return p;
    }
    default: return place_slot(operand(f, n), n->type); // a string's byte
    }
}

static Location selector_place(Fn *f, Node *n) {
    const Selection *sel = n->selector.sel;
    if (!sel)
        return place_var(f, n->obj);
    if (sel->kind == SEL_PACKAGE && n->obj->kind == OBJ_VAR)
        return place_var(f, n->obj);
    if (sel->kind != SEL_FIELD)
        return place_slot(operand(f, n), n->type);
    Location p = place_path(f, location_of(f, n->selector.x), sel->path.at, sel->path.len);
    if (!p.checked_at) // a pointer was followed, or nothing can fail
        p.checked_at = n->pos;
    return p;
}

static Location star_place(Fn *f, Node *n) {
    Location p = place_deref(operand(f, n->star.x), n->type);
    p.checked_at = n->pos;
    return p;
}

Location location_of(Fn *f, Node *n) {
    n = bare(n);
    Slot there = hoisted(f, n);
    if (there >= 0)
        return place_slot(there, n->type);
    switch (n->kind) {
    case NODE_IDENT:
        if (str_eq(n->ident.name, STR("_")))
            return (Location){.at = AT_BLANK, .type = n->type};
        if (n->obj && n->obj->kind == OBJ_VAR)
            return place_var(f, n->obj);
        break;
    case NODE_SELECTOR: return selector_place(f, n);
    case NODE_INDEX: return index_place(f, n);
    case NODE_STAR: return star_place(f, n);
    default: break;
    }
    return place_slot(operand(f, n), n->type);
}
