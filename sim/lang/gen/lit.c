// Composite literals: into frame slots, into fresh memory, as slices and maps.
#include "lang/gen/fn.h"

static Node *element_value(Node *e) {
    return e->kind == NODE_KEY_VALUE ? e->pair.value : e;
}

static int field_named(Type *s, Str name) {
    for (int i = 0; i < s->struct_.fields.len; i++)
        if (str_eq(s->struct_.fields.at[i].name, name))
            return i;
    return 0; // the checker knows that it exists
}

// Walks the elements of a struct, array or slice literal.
typedef struct Elements {
    Node *literal;
    Type *type; // underlying
    int at;
    int64_t index;
} Elements;

static Node *next_element(Elements *e, int64_t *index) {
    if (e->at == e->literal->composite.elems.len)
        return NULL;
    Node *n = e->literal->composite.elems.at[e->at++];
    if (e->type->kind == T_STRUCT)
        e->index = n->kind == NODE_KEY_VALUE ? field_named(e->type, n->pair.key->ident.name) : e->at - 1;
    else if (n->kind == NODE_KEY_VALUE)
        node_int(n->pair.key, &e->index);
    *index = e->index++;
    return element_value(n);
}

static void order_elements(Fn *f, Node *n) {
    const Nodes *elems = &n->composite.elems;
    Nodes values = {0};
    for (int i = 0; i < elems->len; i++)
        vec_push(&f->scratch, &values, element_value(elems->at[i]));
    order(f, values.at, values.len);
}

static Location element_place(Fn *f, Location p, Type *t, int64_t index) {
    if (t->kind == T_STRUCT) {
        place_field(f, &p, (int)index);
        return p;
    }
    Type *elem = t->kind == T_ARRAY ? t->array.elem : t->slice.elem;
    p.off += index * type_size(elem);
    p.packed = p.at == AT_FRAME;
    p.type = elem;
    return p;
}

static bool is_aggregate(const Node *n) {
    if (n->kind != NODE_COMPOSITE_LIT)
        return false;
    TypeKind kind = type_under(n->type)->kind;
    return kind == T_STRUCT || kind == T_ARRAY;
}

static void store_value(Fn *f, Node *value, Location p) {
    int mark = temps_mark(f);
    value = bare(value);
    if (is_aggregate(value) && hoisted(f, value) < 0 && !convert_needed(value->type, p.type)) {
        literal_store(f, value, p);
    } else if (p.at == AT_FRAME && p.off % 8 == 0 && type_size(p.type) % 8 == 0) {
        into_as(f, value, p.type, p.slot + (Slot)(p.off / 8));
    } else {
        place_store(f, &p, operand_to(f, value, p.type));
    }
    temps_release(f, mark);
}

void literal_store(Fn *f, Node *n, Location p) {
    Type *t = type_under(n->type);
    int mark = temps_mark(f), kept = f->hoisted.len;
    if (t->kind == T_STRUCT || t->kind == T_ARRAY) {
        order_elements(f, n);
        Elements e = {.literal = n, .type = t};
        int64_t index;
        for (Node *v; (v = next_element(&e, &index));)
            if (t->kind == T_STRUCT && str_eq(t->struct_.fields.at[index].name, STR("_")))
                effect(f, v); // nobody can read it: it stays zero
            else
                store_value(f, v, element_place(f, p, t, index));
    } else {
        place_store(f, &p, operand(f, n));
    }
    f->hoisted.len = kept;
    temps_release(f, mark);
}

Slot literal_address(Fn *f, Node *n, Type *t) {
    Slot at = temp_pointer(f);
    emit_imm(f, I_NEW, at, rtype(f->g, t));
    Location p = place_deref(at, t);
    p.sure = true;
    Type *u = type_under(t);
    if (u->kind == T_STRUCT || u->kind == T_ARRAY) {
        literal_store(f, n, p);
    } else {
        Slot value = temp(f, t);
        literal_into(f, n, value);
        place_store(f, &p, value);
    }
    return at;
}

static int64_t literal_length(const Node *n) {
    int64_t index = 0, length = 0;
    for (int i = 0; i < n->composite.elems.len; i++) {
        Node *e = n->composite.elems.at[i];
        if (e->kind == NODE_KEY_VALUE)
            node_int(e->pair.key, &index);
        if (++index > length)
            length = index;
    }
    return length;
}

static bool has_keys(const Node *n) {
    for (int i = 0; i < n->composite.elems.len; i++)
        if (n->composite.elems.at[i]->kind == NODE_KEY_VALUE)
            return true;
    return false;
}

// A slice of few elements: values side by side in slots, then one instruction.
static void short_slice_into(Fn *f, Node *n, Type *elem, int length, Slot dst) {
    int size = type_slots(elem);
    uint8_t *nature = arena_alloc(&f->scratch, (size_t)(size * length) + 1);
    for (int i = 0; i < length; i++)
        type_nature(elem, nature + i * size);
    Slot base = slots_take(f, nature, size * length);
    vec_push(&f->scratch, &f->temps, (Held){base, size * length});
    order_elements(f, n);
    for (int i = 0; i < length; i++)
        into_as(f, n->composite.elems.at[i], elem, base + i * size);
    emit_x(f, I_SLICELIT_X, dst, base, length, rtype(f->g, elem), 0);
}

static void slice_literal_into(Fn *f, Node *n, Slot dst) {
    Type *elem = type_under(n->type)->slice.elem;
    int64_t length = literal_length(n);
    if (length == 0) {
        Slot none = temp_word(f);
        zero(f, none, 1);
        emit_x(f, I_MKSLICE_X, dst, none, none, rtype(f->g, elem), 0);
        return;
    }
    if (length * type_slots(elem) <= 32 && !has_keys(n)) {
        short_slice_into(f, n, elem, (int)length, dst);
        return;
    }
    Type *array = type_new(f->g->arena, T_ARRAY);
    array->array.elem = elem;
    array->array.len = length;
    Slot at = temp_pointer(f);
    emit_imm(f, I_NEW, at, rtype(f->g, array));
    order_elements(f, n);
    Elements e = {.literal = n, .type = type_under(n->type)};
    int64_t index;
    Location p = {.at = AT_MEM, .slot = at, .sure = true};
    for (Node *v; (v = next_element(&e, &index));)
        store_value(f, v, element_place(f, p, e.type, index));
    move(f, dst, at, 1);
    load_int(f, length, dst + 1);
    load_int(f, length, dst + 2);
}

// Constants, nil, and arrays and structs of nothing else; not what an interface must be made of.
static bool is_fixed(Node *n, Type *wanted) {
    n = bare(n);
    if (n->mode == MODE_NIL)
        return true;
    if (type_is_iface(wanted))
        return false;
    if (n->value)
        return true;
    if (n->kind != NODE_COMPOSITE_LIT ||
        (type_under(n->type)->kind != T_ARRAY && type_under(n->type)->kind != T_STRUCT))
        return false;
    Elements e = {.literal = n, .type = type_under(n->type)};
    int64_t at;
    for (Node *v; (v = next_element(&e, &at));)
        if (!is_fixed(v, e.type->kind == T_ARRAY ? e.type->array.elem : e.type->struct_.fields.at[at].type))
            return false;
    return true;
}

static void map_pair(Fn *f, Node *pair, Slot m, Type *t) {
    const Type *map = type_under(t);
    int mark = temps_mark(f), kept = f->hoisted.len;
    order2(f, pair->pair.key, pair->pair.value);
    Slot key = operand_to(f, pair->pair.key, map->map.key);
    Slot value = operand_to(f, pair->pair.value, map->map.elem);
    emit_x(f, I_MAPSET_X, m, key, value, rtype(f->g, t), 0);
    f->hoisted.len = kept;
    temps_release(f, mark);
}

// The fixed pairs go first, as in native Go: keys that are no constants may be equal, and the later pair stays.
static void map_literal_into(Fn *f, Node *n, Slot dst) {
    const Type *map = type_under(n->type);
    Slot m = temp_pointer(f);
    emit_imm(f, I_MKMAP, m, rtype(f->g, n->type));
    for (int fixed = 1; fixed >= 0; fixed--)
        for (int i = 0; i < n->composite.elems.len; i++) {
            Node *pair = n->composite.elems.at[i];
            if ((is_fixed(pair->pair.key, map->map.key) && is_fixed(pair->pair.value, map->map.elem)) == fixed)
                map_pair(f, pair, m, n->type);
        }
    move(f, dst, m, 1);
}

void literal_into(Fn *f, Node *n, Slot dst) {
    Type *t = type_under(n->type);
    switch (t->kind) {
    case T_SLICE: slice_literal_into(f, n, dst); break;
    case T_MAP: map_literal_into(f, n, dst); break;
    case T_POINTER: { // &T elided inside an outer literal
        Type *pointer = n->type;
        n->type = t->pointer.elem;
        move(f, dst, literal_address(f, n, n->type), 1);
        n->type = pointer;
        break;
    }
    default:
        if (type_boxed(t)) {
            move(f, dst, literal_address(f, n, n->type), 1);
        } else {
            zero(f, dst, type_slots(t));
            literal_store(f, n, place_slot(dst, n->type));
        }
    }
}
