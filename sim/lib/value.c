// Natives of internal/value: what a value is made of. A Value is three slots, or 24 bytes: type id, address, flags.
#include <stdlib.h>

#include "lib/reflect.h"
#include "lib/slots.h"
#include "vm/mem.h"

enum { DIRECT = 1 << 0, UNEXPORTED = 1 << 5, UNEXPORTED_EMBEDDED = 1 << 6 }; // flags, as in value.go

static const RType *type_of(const World *w, const Value *v) {
    return v->type < (uint64_t)w->program->n_types ? &w->program->types[v->type] : &w->program->types[0];
}

const void *value_bytes(const World *w, const Value *v) {
    return v->flags & DIRECT ? &v->data : world_at(w, v->data, type_of(w, v)->size);
}

// Word i of the value; 0 when it lies nowhere.
static uint64_t word(const World *w, const Value *v, int i) {
    const char *at = value_bytes(w, v);
    uint64_t x = 0;
    if (at && 8 * (uint64_t)i + 8 <= type_of(w, v)->size)
        memcpy(&x, at + 8 * i, 8);
    return x;
}

static Value *slot_value(Call *c, int i) {
    return (Value *)(void *)&c->slot[i];
}

static Value part(const World *w, const Value *whole, int type, uint64_t offset, uint64_t flags) {
    flags |= whole->flags & UNEXPORTED;
    if (whole->flags & DIRECT && w->program->types[type].direct)
        return (Value){(uint64_t)type, whole->data, flags | DIRECT};
    return (Value){(uint64_t)type, whole->data + offset, flags};
}

Value value_of_iface(const World *w, const uint64_t *iface) {
    int type = iface_type(w, iface);
    if (type == 0)
        return (Value){0};
    return (Value){(uint64_t)type, iface[1], w->program->types[type].direct ? DIRECT : 0};
}

Value value_elem(const World *w, const Value *v) {
    const RType *t = type_of(w, v);
    if (t->kind == KIND_INTERFACE) {
        uint64_t words[2] = {word(w, v, 0), word(w, v, 1)};
        Value inner = value_of_iface(w, words);
        inner.flags |= inner.type ? v->flags & UNEXPORTED : 0;
        return inner;
    }
    Addr target = word(w, v, 0);
    if (t->kind != KIND_POINTER || target == 0)
        return (Value){0};
    return (Value){(uint64_t)t->elem, target, v->flags & UNEXPORTED};
}

// func Of(x any) Value
NativeStatus value_of(Call *c) {
    *slot_value(c, 1) = value_of_iface(c->w, &c->slot[4]);
    return NATIVE_DONE;
}

// func Reflected(x any) (v Value, ok bool): package reflect's Value has a type record's address where ours has the id, and
// some more flags
NativeStatus value_reflected(Call *c) {
    enum { METHOD = 16 };
    const RType *t = &c->w->program->types[iface_type(c->w, &c->slot[5])];
    memset(&c->slot[1], 0, 4 * sizeof c->slot[1]);
    if (t->kind != KIND_STRUCT || t->size != sizeof(Value) || !str_eq(t->name, STR("reflect.Value")) ||
        !str_eq(t->pkg, STR("reflect")))
        return NATIVE_DONE;
    const uint64_t *v = iface_value(c->w, &c->slot[5]);
    if (!v || v[2] & METHOD)
        return NATIVE_DONE;
    *slot_value(c, 1) =
        (Value){(uint64_t)type_of_record(c->w, v[0]), v[1], v[2] & (DIRECT | UNEXPORTED | UNEXPORTED_EMBEDDED)};
    c->slot[4] = 1;
    return NATIVE_DONE;
}

static NativeStatus set_name(Call *c, const RType *t) {
    native_set_str(c->w, &c->slot[1], t->name);
    return NATIVE_DONE;
}

// func TypeName(x any) string
NativeStatus value_type_name(Call *c) {
    return set_name(c, &c->w->program->types[iface_type(c->w, &c->slot[3])]);
}

// func TypeString(v Value) string
NativeStatus value_type_string(Call *c) {
    return set_name(c, type_of(c->w, slot_value(c, 3)));
}

// func KindOf(v Value) Kind
NativeStatus value_kind(Call *c) {
    c->slot[1] = type_of(c->w, slot_value(c, 2))->kind;
    return NATIVE_DONE;
}

// func HasMethods(v Value) bool
NativeStatus value_has_methods(Call *c) {
    const Value *v = slot_value(c, 2);
    Value inner = *v;
    if (type_of(c->w, v)->kind == KIND_INTERFACE)
        inner = value_elem(c->w, v);
    c->slot[1] = type_of(c->w, &inner)->n_methods > 0;
    return NATIVE_DONE;
}

// func Exported(v Value) bool
NativeStatus value_exported(Call *c) {
    c->slot[1] = (slot_value(c, 2)->flags & (UNEXPORTED | UNEXPORTED_EMBEDDED)) == 0;
    return NATIVE_DONE;
}

// func Any(v Value) any
NativeStatus value_any(Call *c) {
    Value v = *slot_value(c, 3);
    if (type_of(c->w, &v)->kind == KIND_INTERFACE) // an interface in an interface is what it holds
        v = value_elem(c->w, &v);
    c->slot[1] = c->slot[2] = 0;
    const void *bytes = v.type ? value_bytes(c->w, &v) : NULL;
    if (bytes)
        iface_make(c->w, &c->slot[1], (int)v.type, bytes);
    return NATIVE_DONE;
}

static uint64_t length(const World *w, const Value *v) {
    const RType *t = type_of(w, v);
    switch (t->kind) {
    case KIND_ARRAY: return (uint64_t)t->len;
    case KIND_SLICE:
    case KIND_STRING: return word(w, v, 1);
    case KIND_MAP: return map_read(w, word(w, v, 0), (int)v->type, NULL, 0);
    case KIND_CHAN: {
        const Hchan *ch = word(w, v, 0) ? world_at(w, word(w, v, 0), sizeof *ch) : NULL;
        return ch && !ch->timer ? ch->qcount : 0;
    }
    default: return 0;
    }
}

// func Len(v Value) int
NativeStatus value_len(Call *c) {
    c->slot[1] = length(c->w, slot_value(c, 2));
    return NATIVE_DONE;
}

static int byte_type(const Program *p) {
    for (int i = 1; i < p->n_types; i++)
        if (p->types[i].kind == KIND_UINT8 && !p->types[i].pkg.len)
            return i;
    return 0;
}

Value value_index(const World *w, const Value *v, uint64_t i) {
    const RType *t = type_of(w, v);
    if (t->kind == KIND_ARRAY)
        return part(w, v, t->elem, i * w->program->types[t->elem].size, 0);
    int elem = t->kind == KIND_STRING ? byte_type(w->program) : t->elem;
    return (Value){(uint64_t)elem, word(w, v, 0) + i * w->program->types[elem].size, v->flags & UNEXPORTED};
}

// func Index(v Value, i int) Value
NativeStatus value_index_native(Call *c) {
    const Value *v = slot_value(c, 4);
    Kind kind = type_of(c->w, v)->kind;
    if ((kind != KIND_ARRAY && kind != KIND_SLICE && kind != KIND_STRING) || c->slot[7] >= length(c->w, v))
        return native_panic_text(c, "value: index out of range");
    *slot_value(c, 1) = value_index(c->w, v, c->slot[7]);
    return NATIVE_DONE;
}

// func ElemKind(v Value) Kind
NativeStatus value_elem_kind(Call *c) {
    const RType *t = type_of(c->w, slot_value(c, 2));
    c->slot[1] = t->elem > 0 ? c->w->program->types[t->elem].kind : KIND_INVALID;
    return NATIVE_DONE;
}

// func NumField(v Value) int
NativeStatus value_num_field(Call *c) {
    set_int(c, 1, type_of(c->w, slot_value(c, 2))->n_fields);
    return NATIVE_DONE;
}

Value value_field(const World *w, const Value *v, int i) {
    const RField *f = &type_of(w, v)->fields[i];
    uint64_t hidden = f->exported ? 0 : f->embedded ? UNEXPORTED_EMBEDDED : UNEXPORTED;
    return part(w, v, f->type, f->offset, hidden);
}

// func Field(v Value, i int) Value
NativeStatus value_field_native(Call *c) {
    const Value *v = slot_value(c, 4);
    if (c->slot[7] >= (uint64_t)type_of(c->w, v)->n_fields)
        return native_panic_text(c, "value: no such field");
    *slot_value(c, 1) = value_field(c->w, v, (int)c->slot[7]);
    return NATIVE_DONE;
}

// func FieldName(v Value, i int) string
NativeStatus value_field_name(Call *c) {
    const RType *t = type_of(c->w, slot_value(c, 3));
    if (c->slot[6] >= (uint64_t)t->n_fields)
        return native_panic_text(c, "value: no such field");
    native_set_str(c->w, &c->slot[1], t->fields[c->slot[6]].name);
    return NATIVE_DONE;
}

// func Elem(v Value) Value
NativeStatus value_elem_native(Call *c) {
    *slot_value(c, 1) = value_elem(c->w, slot_value(c, 4));
    return NATIVE_DONE;
}

// func IsNil(v Value) bool: the first word is 0 in every kind that can be nil
NativeStatus value_is_nil(Call *c) {
    c->slot[1] = word(c->w, slot_value(c, 2), 0) == 0;
    return NATIVE_DONE;
}

// func Address(v Value) uintptr
NativeStatus value_address(Call *c) {
    c->slot[1] = word(c->w, slot_value(c, 2), 0);
    return NATIVE_DONE;
}

int64_t value_int(const World *w, const Value *v) {
    const void *at = value_bytes(w, v);
    uint64_t x = 0;
    uint64_t size = type_of(w, v)->size;
    if (!at || size > 8)
        return 0;
    memcpy(&x, at, size);
    int unused = (int)(64 - 8 * size);
    return size ? (int64_t)(x << unused) >> unused : 0;
}

uint64_t value_uint(const World *w, const Value *v) {
    uint64_t size = type_of(w, v)->size, x = (uint64_t)value_int(w, v);
    return size < 8 ? x & ((1ull << 8 * size) - 1) : x;
}

static double float_at(const void *bytes, bool narrow) {
    float f;
    double d;
    if (narrow) {
        memcpy(&f, bytes, sizeof f);
        return (double)f;
    }
    memcpy(&d, bytes, sizeof d);
    return d;
}

double value_float(const World *w, const Value *v) {
    uint64_t bits = value_uint(w, v);
    return float_at(&bits, type_of(w, v)->size == 4);
}

void value_complex(const World *w, const Value *v, double parts[2]) {
    const char *bytes = value_bytes(w, v);
    bool narrow = type_of(w, v)->size == 8;
    for (int i = 0; i < 2; i++)
        parts[i] = bytes ? float_at(bytes + i * (narrow ? 4 : 8), narrow) : 0;
}

// func AsInt(v Value) int64
NativeStatus value_as_int(Call *c) {
    set_int(c, 1, value_int(c->w, slot_value(c, 2)));
    return NATIVE_DONE;
}

// func AsUint(v Value) uint64; also AsBool
NativeStatus value_as_uint(Call *c) {
    c->slot[1] = value_uint(c->w, slot_value(c, 2));
    return NATIVE_DONE;
}

// func AsFloat(v Value) float64
NativeStatus value_as_float(Call *c) {
    set_float(c, 1, value_float(c->w, slot_value(c, 2)));
    return NATIVE_DONE;
}

// func AsComplex(v Value) complex128
NativeStatus value_as_complex(Call *c) {
    double parts[2];
    value_complex(c->w, slot_value(c, 3), parts);
    set_float(c, 1, parts[0]);
    set_float(c, 2, parts[1]);
    return NATIVE_DONE;
}

// func AsString(v Value) string
NativeStatus value_as_string(Call *c) {
    const Value *v = slot_value(c, 3);
    uint64_t at = word(c->w, v, 0), len = word(c->w, v, 1);
    c->slot[1] = at;
    c->slot[2] = len;
    return NATIVE_DONE;
}

// func Bytes(v Value) []byte
NativeStatus value_slice_bytes(Call *c) {
    const Value *v = slot_value(c, 4);
    const RType *t = type_of(c->w, v);
    bool array = t->kind == KIND_ARRAY;
    uint64_t at = array ? v->data : word(c->w, v, 0);
    uint64_t len = array ? (uint64_t)t->len : word(c->w, v, 1), cap = array ? len : word(c->w, v, 2);
    c->slot[1] = at;
    c->slot[2] = len;
    c->slot[3] = cap;
    return NATIVE_DONE;
}

// func Comparable(x any) bool
NativeStatus value_comparable(Call *c) {
    int type = iface_type(c->w, &c->slot[2]);
    c->slot[1] = type == 0 || c->w->program->types[type].comparable;
    return NATIVE_DONE;
}

// func SameType(x, y any) bool
NativeStatus value_same_type(Call *c) {
    c->slot[1] = iface_type(c->w, &c->slot[2]) == iface_type(c->w, &c->slot[4]);
    return NATIVE_DONE;
}

static bool is_error(const Program *p, const RType *t) {
    for (int i = 0; i < t->n_methods; i++) {
        const RType *m = &p->types[t->methods[i].type];
        if (str_eq(t->methods[i].name, STR("Error")))
            return m->n_params == 0 && m->n_results == 1 && p->types[m->results[0]].kind == KIND_STRING;
    }
    return false;
}

// func CheckTarget(x any) int
NativeStatus value_check_target(Call *c) {
    const Program *p = c->w->program;
    const RType *t = &p->types[iface_type(c->w, &c->slot[2])];
    if (t->kind != KIND_POINTER || c->slot[3] == 0) {
        c->slot[1] = 1;
        return NATIVE_DONE;
    }
    const RType *elem = &p->types[t->elem];
    c->slot[1] = elem->kind == KIND_INTERFACE || is_error(p, elem) ? 0 : 2;
    return NATIVE_DONE;
}

// func Store(target, x any) bool
NativeStatus value_store(Call *c) {
    World *w = c->w;
    int want = w->program->types[iface_type(w, &c->slot[2])].elem, type = iface_type(w, &c->slot[4]);
    const RType *t = &w->program->types[want];
    uint64_t words[2] = {0, c->slot[5]};
    const void *bytes = NULL;
    if (want == type) {
        bytes = iface_value(w, &c->slot[4]);
    } else if (t->kind == KIND_INTERFACE && (words[0] = iface_word(w, want, type)) != 0) {
        bytes = words;
    }
    void *to = bytes ? world_write(w, c->slot[3], t->size) : NULL;
    if (to)
        memmove(to, bytes, t->size);
    c->slot[1] = to != NULL;
    return NATIVE_DONE;
}

// func Swap(slice any, i, j int)
NativeStatus value_swap(Call *c) {
    Value v = value_of_iface(c->w, &c->slot[1]);
    uint64_t i = c->slot[3], j = c->slot[4], len = length(c->w, &v);
    if (type_of(c->w, &v)->kind != KIND_SLICE || i >= len || j >= len)
        return native_panic_error(c, "reflect: slice index out of range");
    uint64_t size = c->w->program->types[type_of(c->w, &v)->elem].size, base = word(c->w, &v, 0);
    char *a = world_write(c->w, base + i * size, size), *b = world_write(c->w, base + j * size, size);
    for (uint64_t k = 0; a && b && k < size; k++) {
        char spare = a[k];
        a[k] = b[k];
        b[k] = spare;
    }
    return NATIVE_DONE;
}
