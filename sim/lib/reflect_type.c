// Natives of package reflect that say what types are made of, and make types. A *rtype is the address of a type record.
#include "lib/reflect.h"
#include "lib/slots.h"
#include "vm/link.h"
#include "vm/made.h"
#include "vm/mem.h"

enum { NAMED = 1, COMPARABLE = 2, DIRECT = 4, VARIADIC = 8, DIR_SHIFT = 8 }; // traits of type.go
enum { FIELDS, INS, OUTS, METHODS };                                         // parts of type.go

int reflect_type_id(const Call *c, int slot) {
    return type_of_record(c->w, c->slot[slot]);
}

const RType *reflect_type(const Call *c, int slot) {
    return &c->w->program->types[reflect_type_id(c, slot)];
}

static void set_type(Call *c, int slot, int id) {
    c->slot[slot] = id > 0 ? type_record(c->w, id) : 0;
}

static void set_str(Call *c, int slot, Str s) {
    native_set_str(c->w, &c->slot[slot], s);
}

// func typeString(t *rtype) string
NativeStatus reflect_type_string(Call *c) {
    set_str(c, 1, reflect_type(c, 3)->name);
    return NATIVE_DONE;
}

// func typePackage(t *rtype) string
NativeStatus reflect_type_package(Call *c) {
    set_str(c, 1, reflect_type(c, 3)->pkg);
    return NATIVE_DONE;
}

// func typeElem(t *rtype) *rtype
NativeStatus reflect_type_elem(Call *c) {
    set_type(c, 1, reflect_type(c, 2)->elem);
    return NATIVE_DONE;
}

// func typeKey(t *rtype) *rtype
NativeStatus reflect_type_key(Call *c) {
    set_type(c, 1, reflect_type(c, 2)->key);
    return NATIVE_DONE;
}

// func typeLen(t *rtype) int
NativeStatus reflect_type_len(Call *c) {
    set_int(c, 1, reflect_type(c, 2)->len);
    return NATIVE_DONE;
}

// func typeTraits(t *rtype) traits
NativeStatus reflect_type_traits(Call *c) {
    const RType *t = reflect_type(c, 2);
    c->slot[1] = (t->named ? NAMED : 0u) | (t->comparable ? COMPARABLE : 0u) | (t->direct ? DIRECT : 0u) |
                 (t->variadic ? VARIADIC : 0u) | (uint64_t)t->dir << DIR_SHIFT;
    return NATIVE_DONE;
}

static int count(const RType *t, uint64_t part) {
    switch (part) {
    case FIELDS: return t->n_fields;
    case INS: return t->n_params;
    case OUTS: return t->n_results;
    default: return t->n_methods;
    }
}

// func countParts(t *rtype, part int) int
NativeStatus reflect_count_parts(Call *c) {
    set_int(c, 1, count(reflect_type(c, 2), c->slot[3]));
    return NATIVE_DONE;
}

static NativeStatus no_such_part(Call *c, uint64_t i, int n) {
    return native_panic_error(c, "runtime error: index out of range [%lld] with length %d", (long long)i, n);
}

// func typePart(t *rtype, part, i int) *rtype: a parameter or result
NativeStatus reflect_type_part(Call *c) {
    const RType *t = reflect_type(c, 2);
    uint64_t i = c->slot[4];
    int n = count(t, c->slot[3]);
    if (i >= (uint64_t)n)
        return no_such_part(c, i, n);
    set_type(c, 1, c->slot[3] == INS ? t->params[i] : t->results[i]);
    return NATIVE_DONE;
}

// func fieldAt(t *rtype, i int) (name, pkg, tag string, typ *rtype, offset uintptr, embedded bool)
NativeStatus reflect_field_at(Call *c) {
    const RType *t = reflect_type(c, 10);
    uint64_t i = c->slot[11];
    if (i >= (uint64_t)t->n_fields)
        return no_such_part(c, i, t->n_fields);
    const RField *f = &t->fields[i];
    set_str(c, 1, f->name);
    set_str(c, 3, f->pkg);
    set_str(c, 5, f->tag);
    set_type(c, 7, f->type);
    c->slot[8] = f->offset;
    c->slot[9] = f->embedded;
    return NATIVE_DONE;
}

// func methodAt(t *rtype, i int) (name, pkg string, typ *rtype, exported bool)
NativeStatus reflect_method_at(Call *c) {
    const RType *t = reflect_type(c, 7);
    uint64_t i = c->slot[8];
    if (i >= (uint64_t)t->n_methods)
        return no_such_part(c, i, t->n_methods);
    const RMethod *m = &t->methods[i];
    set_str(c, 1, m->name);
    set_str(c, 3, m->pkg);
    set_type(c, 5, m->type);
    c->slot[6] = m->exported;
    return NATIVE_DONE;
}

static bool has_method(const Program *p, const RType *t, const RMethod *want) {
    (void)p;
    for (int i = 0; i < t->n_methods; i++)
        if (t->methods[i].type == want->type && str_eq(t->methods[i].name, want->name) &&
            str_eq(t->methods[i].pkg, want->pkg))
            return true;
    return false;
}

// func implements(t, iface *rtype) bool
NativeStatus reflect_implements(Call *c) {
    const RType *t = reflect_type(c, 2), *iface = reflect_type(c, 3);
    bool all = true;
    for (int i = 0; i < iface->n_methods; i++)
        all = all && has_method(c->w->program, t, &iface->methods[i]);
    c->slot[1] = all;
    return NATIVE_DONE;
}

// Two types, by id, are the same; or, where the tags of fields do not count, differ in nothing else.
static bool same_type(const Program *p, int a, int b, bool tags);

static bool same_types(const Program *p, const int *a, const int *b, int n, bool tags) {
    for (int i = 0; i < n; i++)
        if (!same_type(p, a[i], b[i], tags))
            return false;
    return true;
}

static bool same_fields(const Program *p, const RType *a, const RType *b, bool tags) {
    if (a->n_fields != b->n_fields)
        return false;
    for (int i = 0; i < a->n_fields; i++) {
        const RField *f = &a->fields[i], *g = &b->fields[i];
        if (!same_type(p, f->type, g->type, tags) || f->embedded != g->embedded || !str_eq(f->name, g->name) ||
            !str_eq(f->pkg, g->pkg) || (tags && !str_eq(f->tag, g->tag)))
            return false;
    }
    return true;
}

static bool same_methods(const RType *a, const RType *b) {
    if (a->kind != KIND_INTERFACE)
        return true; // a defined type has its methods beside its underlying type
    for (int i = 0; i < a->n_methods && a->n_methods == b->n_methods; i++)
        if (!has_method(NULL, a, &b->methods[i]))
            return false;
    return a->n_methods == b->n_methods;
}

static bool same_underlying(const Program *p, const RType *a, const RType *b, bool tags) {
    return a->kind == b->kind && same_type(p, a->elem, b->elem, tags) && same_type(p, a->key, b->key, tags) &&
           a->len == b->len && a->dir == b->dir && a->variadic == b->variadic && a->n_params == b->n_params &&
           a->n_results == b->n_results && same_types(p, a->params, b->params, a->n_params, tags) &&
           same_types(p, a->results, b->results, a->n_results, tags) && same_fields(p, a, b, tags) &&
           same_methods(a, b);
}

// Types without names are made of each other only as deep as somebody has written them, so this comes to an end.
static bool same_type(const Program *p, int a, int b, bool tags) {
    if (a == b || tags || a < 0 || b < 0)
        return a == b;
    const RType *x = &p->types[a], *y = &p->types[b];
    return !x->named && !y->named && same_underlying(p, x, y, tags);
}

// func sameUnderlying(a, b *rtype, tags bool) bool
NativeStatus reflect_same_underlying(Call *c) {
    c->slot[1] = same_underlying(c->w->program, reflect_type(c, 2), reflect_type(c, 3), c->slot[4] & 1);
    return NATIVE_DONE;
}

// func pointerTo(t *rtype) *rtype
NativeStatus reflect_pointer_to(Call *c) {
    set_type(c, 1, reflect_type(c, 2)->ptr_to);
    return NATIVE_DONE;
}

// func typeOfWord(word uintptr) *rtype
NativeStatus reflect_type_of_word(Call *c) {
    uint64_t words[2] = {c->slot[2], 0};
    set_type(c, 1, iface_type(c->w, words));
    return NATIVE_DONE;
}

// func ifaceWord(t, iface *rtype) uintptr
NativeStatus reflect_iface_word(Call *c) {
    c->slot[1] = iface_word(c->w, reflect_type_id(c, 3), reflect_type_id(c, 2));
    return NATIVE_DONE;
}

// func makeType(description string) (t *rtype, room bool)
NativeStatus reflect_make_type(Call *c) {
    int id = made_type(c->w, slot_str(c, 3));
    set_type(c, 1, id);
    c->slot[2] = id >= 0;
    return NATIVE_DONE;
}

static uint64_t function_value(const Call *c, int func) {
    return func < 0 ? 0 : c->w->program->funcvals_addr + 8 * (uint64_t)func;
}

// func methodFunc(t *rtype, i int) unsafe.Pointer
NativeStatus reflect_method_func(Call *c) {
    const RType *t = reflect_type(c, 2);
    c->slot[1] = c->slot[3] < (uint64_t)t->n_methods ? function_value(c, t->methods[c->slot[3]].func) : 0;
    return NATIVE_DONE;
}

// func callThunk(t *rtype, method bool) unsafe.Pointer
NativeStatus reflect_call_thunk(Call *c) {
    c->slot[1] = function_value(c, reflect_type(c, 2)->thunks[c->slot[3] & 1 ? THUNK_METHOD : THUNK_CALL]);
    return NATIVE_DONE;
}

// func makeThunk(t *rtype) uintptr
NativeStatus reflect_make_thunk(Call *c) {
    int func = reflect_type(c, 2)->thunks[THUNK_MAKE];
    c->slot[1] = func < 0 ? 0 : TEXT_BASE + c->w->program->funcs[func].entry;
    return NATIVE_DONE;
}
