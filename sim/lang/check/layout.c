// Sizes, alignments and offsets as Go's compiler lays values out on amd64.
#include "lang/check/types.h"

enum { WORD = 8, VARIES = -2, BEGUN = -3 };

// While types are being declared a layout may rest on parts that are not known yet; such a one is not kept. One that rests on
// a type parameter is another for each type argument: of it that is all that is kept, as the size VARIES.
typedef struct Layout {
    int64_t size, align; // size -1: larger than memory
    bool final, varies;
} Layout;

static Layout layout(Type *t);

static int64_t basic_size(TypeKind kind) {
    switch (kind) {
    case T_BOOL:
    case T_INT8:
    case T_UINT8: return 1;
    case T_INT16:
    case T_UINT16: return 2;
    case T_INT32:
    case T_UINT32:
    case T_FLOAT32: return 4;
    case T_STRING:
    case T_COMPLEX128:
    case T_INTERFACE: return 2 * WORD;
    case T_SLICE: return 3 * WORD;
    case T_TYPE_PARAM:
    case T_INVALID: return 0;
    default: return WORD;
    }
}

static Layout simple_layout(TypeKind kind) {
    int64_t size = basic_size(kind);
    int64_t align = kind == T_COMPLEX64 ? WORD / 2 : size > WORD ? WORD : size ? size : 1;
    return (Layout){size, align, true, kind == T_TYPE_PARAM};
}

static Layout array_layout(const Type *t) {
    Layout elem = layout(t->array.elem);
    int64_t size, n = t->array.len;
    bool final = elem.final && n >= 0;
    if (n <= 0 || elem.size == 0)
        return (Layout){0, elem.align, final, elem.varies};
    if (elem.size < 0 || __builtin_mul_overflow(elem.size, n, &size))
        size = -1;
    return (Layout){size, elem.align, final, elem.varies};
}

// The least multiple of align that is not below offset; -1 when there is none.
static int64_t align_up(int64_t offset, int64_t align) {
    int64_t up;
    if (__builtin_add_overflow(offset, align - 1, &up))
        return -1;
    return up & -align;
}

static Layout struct_layout(Type *t) {
    Layout all = {0, 1, t->complete, false};
    int64_t last = 0;
    for (int i = 0; i < t->struct_.fields.len; i++) {
        Field *f = &t->struct_.fields.at[i];
        Layout field = layout(f->type);
        all.final = all.final && field.final;
        all.varies = all.varies || field.varies;
        if (field.align > all.align)
            all.align = field.align;
        if (all.size >= 0)
            all.size = align_up(all.size, field.align);
        f->offset = all.size;
        last = field.size;
        if (all.size >= 0 && (field.size < 0 || __builtin_add_overflow(all.size, field.size, &all.size)))
            all.size = -1;
    }
    // A pointer to an empty last field must not point behind the struct.
    if (all.size > 0 && last == 0)
        all.size++;
    if (all.size >= 0)
        all.size = align_up(all.size, all.align);
    return all;
}

static Layout layout(Type *t) {
    Type *u = type_under(t);
    if (u->align)
        return (Layout){u->size == VARIES ? 0 : u->size, u->align, true, u->size == VARIES};
    if (u->size == BEGUN)
        return (Layout){0, 1, false, false}; // it contains itself, which is an error
    Layout result;
    if (u->kind == T_ARRAY || u->kind == T_STRUCT)
        u->size = BEGUN;
    switch (u->kind) {
    case T_ARRAY: result = array_layout(u); break;
    case T_STRUCT: result = struct_layout(u); break;
    default: result = simple_layout(u->kind); result.final = !type_pending(u);
    }
    if (u->size == BEGUN)
        u->size = 0;
    if (result.final) {
        u->size = result.varies ? VARIES : result.size;
        u->align = result.align;
    }
    return result;
}

int64_t type_size(Type *t) {
    return layout(t).size;
}

int64_t type_align(Type *t) {
    return layout(t).align;
}

bool type_size_known(Type *t) {
    Layout l = layout(t);
    return l.final && !l.varies;
}

static bool has_pointers(Type *t) {
    switch (t->kind) {
    case T_STRING:
    case T_UNSAFE_POINTER:
    case T_SLICE:
    case T_POINTER:
    case T_FUNC:
    case T_INTERFACE:
    case T_MAP:
    case T_CHAN: return true;
    case T_ARRAY: return t->array.len > 0 && type_has_pointers(t->array.elem);
    case T_STRUCT:
        for (int i = 0; i < t->struct_.fields.len; i++)
            if (type_has_pointers(t->struct_.fields.at[i].type))
                return true;
        return false;
    default: return false;
    }
}

// Asked of finished types only.
bool type_has_pointers(Type *t) {
    enum { NO = 1, YES };
    t = type_unalias(t);
    if (t->kind == T_NAMED && t->pointers)
        return t->pointers == YES;
    bool found = has_pointers(type_under(t));
    if (t->kind == T_NAMED)
        t->pointers = found ? YES : NO;
    return found;
}
