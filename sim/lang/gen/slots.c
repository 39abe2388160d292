// How types lie in frame slots, and the allocator of slots. A slot is a pointer or no pointer for the whole function,
// so that the collector needs one mask for each function; freed slots serve again where the natures fit.
#include <string.h>

#include "lang/gen/fn.h"

static bool is_words(TypeKind kind) {
    return kind == T_STRING || kind == T_SLICE || kind == T_INTERFACE || kind == T_STRUCT || kind == T_ARRAY ||
           kind == T_COMPLEX64 || kind == T_COMPLEX128 || kind == T_TUPLE || kind == T_UNTYPED_STRING;
}

bool type_boxed(Type *t) {
    TypeKind kind = type_under(t)->kind;
    return (kind == T_STRUCT || kind == T_ARRAY) && type_size(t) > LARGEST_IN_SLOTS;
}

Width type_width(Type *t) {
    t = type_under(t);
    if (type_boxed(t))
        return W_BOX;
    if (is_words(t->kind))
        return type_size(t) ? W_WORDS : W_0;
    switch (t->kind) {
    case T_BOOL:
    case T_UINT8:
    case T_UNTYPED_BOOL: return W_8U;
    case T_INT8: return W_8S;
    case T_INT16: return W_16S;
    case T_UINT16: return W_16U;
    case T_INT32:
    case T_UNTYPED_RUNE: return W_32S;
    case T_UINT32:
    case T_FLOAT32: return W_32U;
    default: return W_64;
    }
}

Width type_memory_width(Type *t) {
    Width w = type_width(t);
    if (w != W_WORDS)
        return w;
    switch (type_size(t)) {
    case 1: return W_8U;
    case 2: return W_16U;
    case 4: return W_32U;
    case 8: return W_64;
    default: return W_WORDS;
    }
}

int type_slots(Type *t) {
    TypeKind kind = type_under(t)->kind;
    if (!is_words(kind) || type_boxed(t))
        return 1;
    return kind == T_UNTYPED_STRING ? 2 : (int)((type_size(t) + 7) / 8);
}

bool type_is_iface(Type *t) {
    return type_under(t)->kind == T_INTERFACE;
}

const Methods *iface_methods(Type *t) {
    Type *u = type_under(t);
    iface_complete(u); // what substitution made is not
    return &u->iface.methods;
}

bool type_is_direct(Type *t) {
    t = type_under(t);
    switch (t->kind) {
    case T_POINTER:
    case T_CHAN:
    case T_MAP:
    case T_FUNC:
    case T_UNSAFE_POINTER: return true;
    case T_STRUCT: return t->struct_.fields.len == 1 && type_is_direct(t->struct_.fields.at[0].type);
    case T_ARRAY: return t->array.len == 1 && type_is_direct(t->array.elem);
    default: return false;
    }
}

// Marks the pointers of a value of type t that begins `off` bytes into the slots.
static void mark_pointers(Type *t, uint8_t *nature, int64_t off) {
    t = type_under(t);
    uint8_t *at = nature + off / 8;
    switch (t->kind) {
    case T_STRING:
    case T_SLICE:
    case T_POINTER:
    case T_FUNC:
    case T_MAP:
    case T_CHAN:
    case T_UNSAFE_POINTER: at[0] = 1; break;
    case T_INTERFACE: at[1] = 1; break;
    case T_ARRAY:
        if (type_has_pointers(t->array.elem))
            for (int64_t i = 0; i < t->array.len; i++)
                mark_pointers(t->array.elem, nature, off + i * type_size(t->array.elem));
        break;
    case T_STRUCT:
        for (int i = 0; i < t->struct_.fields.len; i++)
            mark_pointers(t->struct_.fields.at[i].type, nature, off + t->struct_.fields.at[i].offset);
        break;
    default: break;
    }
}

void type_words(Type *t, uint8_t *nature) {
    type_size(t); // so that the fields' offsets are there
    mark_pointers(t, nature, 0);
}

void type_nature(Type *t, uint8_t *nature) {
    memset(nature, 0, (size_t)type_slots(t));
    if (type_boxed(t))
        nature[0] = 1;
    else
        type_words(t, nature);
}

static bool fits(const Fn *f, int at, const uint8_t *nature, int n) {
    for (int i = 0; i < n && at + i < f->nature.len; i++)
        if (f->busy.at[at + i] || f->nature.at[at + i] != nature[i])
            return false;
    return true;
}

Slot slots_take(Fn *f, const uint8_t *nature, int n) {
    if (n == 0)
        return 0;
    int at = 1;
    while (at < LAST_SLOT && !fits(f, at, nature, n))
        at++;
    if (at + n > LAST_SLOT) {
        if (!f->failed)
            diag_add(f->g->diags, f->span.at, "stack frame too large");
        f->failed = true;
        return 1;
    }
    while (f->nature.len < at + n) {
        uint8_t next = nature[f->nature.len - at];
        vec_push(&f->scratch, &f->nature, next);
        vec_push(&f->scratch, &f->busy, 0);
    }
    memset(f->busy.at + at, 1, (size_t)n);
    return at;
}

void slots_free(Fn *f, Slot at, int n) {
    if (n > 0)
        memset(f->busy.at + at, 0, (size_t)n);
}

static Slot temp_of(Fn *f, const uint8_t *nature, int n) {
    Slot at = slots_take(f, nature, n);
    vec_push(&f->scratch, &f->temps, (Held){at, n});
    return at;
}

Slot temp(Fn *f, Type *t) {
    int n = type_slots(t);
    if (n <= 8) {
        uint8_t nature[8];
        type_nature(t, nature);
        return temp_of(f, nature, n);
    }
    uint8_t *nature = arena_alloc(&f->scratch, (size_t)n);
    type_nature(t, nature);
    return temp_of(f, nature, n);
}

Slot temp_word(Fn *f) {
    return temp_of(f, (const uint8_t[]){0}, 1);
}

Slot temp_pointer(Fn *f) {
    return temp_of(f, (const uint8_t[]){1}, 1);
}

Slot temp_words(Fn *f, int n) {
    return temp_of(f, arena_alloc(&f->scratch, (size_t)n), n);
}

int temps_mark(const Fn *f) {
    return f->temps.len;
}

void temps_release(Fn *f, int mark) {
    while (f->temps.len > mark) {
        Held h = f->temps.at[--f->temps.len];
        slots_free(f, h.slot, h.n);
    }
}
