// Operators on values: arithmetic as the machine does it, comparison as the spec's.
#include "inspect/expr.h"

#include <math.h>
#include <string.h>

int rtype_named(const World *w, const char *name) {
    for (int i = 1; i < w->program->n_types; i++)
        if (str_eq(w->program->types[i].name, str_from(name)))
            return i;
    return 0;
}

Operand operand_at(Expr *e, int type, Addr at, const uint8_t *bytes) {
    const RType *t = type_of(e->w, type);
    if (!t || !bytes)
        return expr_fail(e, "not in memory");
    return (Operand){.ok = true, .type = type, .kind = t->kind, .at = at, .bytes = bytes};
}

Operand operand_int(int64_t i) {
    return (Operand){.ok = true, .kind = KIND_INT, .i = i};
}

Operand operand_bool(const Expr *e, bool b) {
    (void)e;
    return (Operand){.ok = true, .kind = KIND_BOOL, .i = b};
}

// ---- kinds ----------------------------------------------------------------------------------------------------

static bool is_signed(Kind k) {
    return k >= KIND_INT && k <= KIND_INT64;
}

static bool is_integer(Kind k) {
    return k >= KIND_INT && k <= KIND_UINTPTR;
}

static bool is_float(Kind k) {
    return k == KIND_FLOAT32 || k == KIND_FLOAT64;
}

static bool is_word(Kind k) {
    return k == KIND_POINTER || k == KIND_CHAN || k == KIND_MAP || k == KIND_FUNC || k == KIND_UNSAFE_POINTER;
}

static uint64_t size_of(const Expr *e, Operand x) {
    const RType *t = type_of(e->w, x.type);
    return t ? t->size : 8;
}

bool operand_integer(const Expr *e, Operand x, int64_t *i) {
    if (!is_integer(x.kind))
        return false;
    if (!x.bytes) {
        *i = x.i;
        return true;
    }
    uint64_t n = size_of(e, x), v = 0;
    memcpy(&v, x.bytes, n < 8 ? n : 8);
    unsigned shift = 64 - 8 * (unsigned)(n < 8 ? n : 8);
    *i = is_signed(x.kind) ? (int64_t)(v << shift) >> shift : (int64_t)v;
    return true;
}

static double float_of(const Expr *e, Operand x) {
    int64_t i;
    float f;
    double d;
    if (operand_integer(e, x, &i))
        return (double)i;
    if (!x.bytes)
        return x.f;
    if (x.kind == KIND_FLOAT32) {
        memcpy(&f, x.bytes, sizeof f);
        return f;
    }
    memcpy(&d, x.bytes, sizeof d);
    return d;
}

static bool bool_of(Operand x) {
    return x.bytes ? x.bytes[0] != 0 : x.i != 0;
}

static bool string_of(const Expr *e, Operand x, Str *s) {
    if (!x.bytes) {
        *s = x.text;
        return true;
    }
    uint64_t len = word_of(x.bytes + 8);
    const char *p = len == 0 ? "" : len <= INT32_MAX ? world_at(e->w, word_of(x.bytes), len) : NULL;
    *s = (Str){p, (size_t)len};
    return p != NULL;
}

// ---- making ----------------------------------------------------------------------------------------------------

static Operand typed_bytes(Expr *e, int type, Kind kind, const void *bytes, uint64_t size) {
    uint64_t room = size < 8 ? 8 : size;
    uint8_t *copy = arena_alloc(e->arena, room);
    memcpy(copy, bytes, size);
    return (Operand){.ok = true, .type = type, .kind = kind, .bytes = copy};
}

static Operand make_integer(Expr *e, Operand like, int64_t i) {
    return like.bytes ? typed_bytes(e, like.type, like.kind, &i, size_of(e, like)) : operand_int(i);
}

static Operand make_float(Expr *e, Operand like, double d) {
    float f = (float)d;
    if (!like.bytes)
        return (Operand){.ok = true, .kind = KIND_FLOAT64, .f = d};
    return like.kind == KIND_FLOAT32 ? typed_bytes(e, like.type, like.kind, &f, 4)
                                     : typed_bytes(e, like.type, like.kind, &d, 8);
}

// A constant string has no place in the world, so it stays untyped.
Operand value_as(Expr *e, Operand x, int type) {
    const RType *t = type_of(e->w, type);
    if (x.bytes || !t || !x.ok)
        return x;
    Operand like = {.type = type, .kind = t->kind, .bytes = (const uint8_t *)""};
    bool truth = x.i != 0;
    if (is_integer(t->kind) && is_integer(x.kind))
        return make_integer(e, like, x.i);
    if (is_float(t->kind) && (is_float(x.kind) || is_integer(x.kind)))
        return make_float(e, like, float_of(e, x));
    if (t->kind == KIND_BOOL && x.kind == KIND_BOOL)
        return typed_bytes(e, type, KIND_BOOL, &truth, 1);
    return x;
}

// ---- comparison --------------------------------------------------------------------------------------------------

static bool strings_equal(const World *w, const uint8_t *a, const uint8_t *b) {
    uint64_t n = word_of(a + 8);
    if (n != word_of(b + 8) || n > INT32_MAX)
        return false;
    const void *x = n ? world_at(w, word_of(a), n) : "", *y = n ? world_at(w, word_of(b), n) : "";
    return x && y && memcmp(x, y, n) == 0;
}

static bool interfaces_equal(const World *w, const uint8_t *a, const uint8_t *b, int depth) {
    const uint8_t *x, *y;
    Addr at;
    if (!word_of(a) || !word_of(b))
        return word_of(a) == word_of(b);
    int s = dynamic_type(w, a, &x, &at), t = dynamic_type(w, b, &y, &at);
    return s && s == t && values_equal(w, s, x, y, depth + 1);
}

static bool floats_equal(const uint8_t *a, const uint8_t *b, uint64_t size) {
    float f, g;
    double c, d;
    if (size == 4) {
        memcpy(&f, a, 4);
        memcpy(&g, b, 4);
        return f == g;
    }
    memcpy(&c, a, 8);
    memcpy(&d, b, 8);
    return c == d;
}

bool values_equal(const World *w, int type, const uint8_t *a, const uint8_t *b, int depth) {
    const RType *t = type_of(w, type);
    if (!t || depth > 16)
        return false;
    switch (t->kind) {
    case KIND_STRING: return strings_equal(w, a, b);
    case KIND_INTERFACE: return interfaces_equal(w, a, b, depth);
    case KIND_FLOAT32:
    case KIND_FLOAT64: return floats_equal(a, b, t->size);
    case KIND_COMPLEX64:
    case KIND_COMPLEX128:
        return floats_equal(a, b, t->size / 2) && floats_equal(a + t->size / 2, b + t->size / 2, t->size / 2);
    case KIND_STRUCT:
        for (int i = 0; i < t->n_fields; i++)
            if (!values_equal(w, t->fields[i].type, a + t->fields[i].offset, b + t->fields[i].offset, depth + 1))
                return false;
        return true;
    case KIND_ARRAY: {
        const RType *elem = type_of(w, t->elem);
        for (int64_t i = 0; elem && i < t->len; i++)
            if (!values_equal(w, t->elem, a + (uint64_t)i * elem->size, b + (uint64_t)i * elem->size, depth + 1))
                return false;
        return elem != NULL;
    }
    default: return memcmp(a, b, t->size) == 0;
    }
}

static bool is_nil(Operand x) {
    return x.ok && !x.bytes && x.kind == KIND_INVALID;
}

static bool nilable(Kind k) {
    return is_word(k) || k == KIND_SLICE || k == KIND_INTERFACE || k == KIND_INVALID;
}

// An interface against a value of another type: the dynamic types and values must be the same.
static Operand mixed_equal(Expr *e, Operand x, Operand y, bool *known) {
    const uint8_t *value;
    Addr at;
    Operand iface = x.kind == KIND_INTERFACE ? x : y, other = x.kind == KIND_INTERFACE ? y : x;
    *known = iface.kind == KIND_INTERFACE && other.kind != KIND_INTERFACE;
    if (!*known)
        return x;
    int id = dynamic_type(e->w, iface.bytes, &value, &at);
    if (!id)
        return operand_bool(e, false);
    Operand inner = operand_at(e, id, at, value);
    if (other.bytes && other.type != id)
        return operand_bool(e, false);
    return operand_binary(e, STR("=="), inner, other);
}

static Operand equal(Expr *e, Operand x, Operand y) {
    int64_t i, j;
    Str s, t;
    bool known;
    if (is_nil(x) || is_nil(y)) {
        Operand other = is_nil(x) ? y : x;
        if (!nilable(other.kind))
            return expr_fail(e, "a value of this type is never nil");
        return operand_bool(e, !other.bytes || word_of(other.bytes) == 0);
    }
    Operand mixed = mixed_equal(e, x, y, &known);
    if (known)
        return mixed;
    if (x.kind == KIND_STRING && y.kind == KIND_STRING)
        return operand_bool(e, string_of(e, x, &s) && string_of(e, y, &t) && str_eq(s, t));
    if (is_float(x.kind) || is_float(y.kind))
        return operand_bool(e, float_of(e, x) == float_of(e, y));
    if (operand_integer(e, x, &i) && operand_integer(e, y, &j))
        return operand_bool(e, i == j);
    if (x.kind == KIND_BOOL && y.kind == KIND_BOOL)
        return operand_bool(e, bool_of(x) == bool_of(y));
    if (x.bytes && y.bytes && x.type == y.type && type_of(e->w, x.type)->comparable)
        return operand_bool(e, values_equal(e->w, x.type, x.bytes, y.bytes, 0));
    if (x.bytes && y.bytes && is_word(x.kind) && x.kind == y.kind)
        return operand_bool(e, word_of(x.bytes) == word_of(y.bytes));
    return expr_fail(e, "these two cannot be compared");
}

static Operand less(Expr *e, Operand x, Operand y, bool or_equal) {
    int64_t i, j;
    Str s, t;
    if (x.kind == KIND_STRING && y.kind == KIND_STRING && string_of(e, x, &s) && string_of(e, y, &t))
        return operand_bool(e, or_equal ? str_cmp(s, t) <= 0 : str_cmp(s, t) < 0);
    if ((is_float(x.kind) || is_integer(x.kind)) && (is_float(y.kind) || is_integer(y.kind)) &&
        (is_float(x.kind) || is_float(y.kind)))
        return operand_bool(e, or_equal ? float_of(e, x) <= float_of(e, y) : float_of(e, x) < float_of(e, y));
    if (!operand_integer(e, x, &i) || !operand_integer(e, y, &j))
        return expr_fail(e, "these two have no order");
    bool as_unsigned = (x.bytes && !is_signed(x.kind)) || (y.bytes && !is_signed(y.kind));
    bool below = as_unsigned ? (uint64_t)i < (uint64_t)j : i < j;
    return operand_bool(e, below || (or_equal && i == j));
}

// ---- arithmetic --------------------------------------------------------------------------------------------------

static Operand integer_op(Expr *e, Str op, Operand like, int64_t i, int64_t j) {
    uint64_t a = (uint64_t)i, b = (uint64_t)j;
    bool is_unsigned = like.bytes && !is_signed(like.kind);
    switch (op.at[0]) {
    case '+': return make_integer(e, like, (int64_t)(a + b));
    case '-': return make_integer(e, like, (int64_t)(a - b));
    case '*': return make_integer(e, like, (int64_t)(a * b));
    case '|': return make_integer(e, like, (int64_t)(a | b));
    case '^': return make_integer(e, like, (int64_t)(a ^ b));
    case '&': return make_integer(e, like, (int64_t)(op.len == 2 ? a & ~b : a & b));
    case '<': return make_integer(e, like, b < 64 ? (int64_t)(a << b) : 0);
    case '>':
        if (is_unsigned)
            return make_integer(e, like, b < 64 ? (int64_t)(a >> b) : 0);
        return make_integer(e, like, i >> (b < 64 ? b : 63));
    default: break;
    }
    if (j == 0)
        return expr_fail(e, "integer divide by zero");
    if (is_unsigned)
        return make_integer(e, like, (int64_t)(op.at[0] == '/' ? a / b : a % b));
    if (j == -1)
        return make_integer(e, like, op.at[0] == '/' ? (int64_t)(0 - a) : 0);
    return make_integer(e, like, op.at[0] == '/' ? i / j : i % j);
}

static Operand float_op(Expr *e, Str op, Operand like, double x, double y) {
    switch (op.at[0]) {
    case '+': return make_float(e, like, x + y);
    case '-': return make_float(e, like, x - y);
    case '*': return make_float(e, like, x * y);
    case '/': return make_float(e, like, x / y);
    default: return expr_fail(e, "operator %.*s is not for floats", STR_ARG(op));
    }
}

static Operand arithmetic(Expr *e, Str op, Operand x, Operand y) {
    int64_t i, j;
    Str s, t;
    Operand like = x.bytes ? x : y;
    bool shift = op.len == 2 && (op.at[0] == '<' || op.at[0] == '>');
    if (op.at[0] == '+' && x.kind == KIND_STRING && y.kind == KIND_STRING && string_of(e, x, &s) && string_of(e, y, &t))
        return (Operand){
            .ok = true, .kind = KIND_STRING, .text = str_format(e->arena, "%.*s%.*s", STR_ARG(s), STR_ARG(t))};
    if (x.bytes && y.bytes && x.type != y.type && !shift)
        return expr_fail(e, "mismatched types");
    if (is_float(x.kind) || is_float(y.kind))
        return float_op(e, op, is_float(like.kind) || !like.bytes ? like : x, float_of(e, x), float_of(e, y));
    if (operand_integer(e, x, &i) && operand_integer(e, y, &j))
        return integer_op(e, op, shift ? x : like, i, j);
    return expr_fail(e, "operator %.*s is not for these two", STR_ARG(op));
}

static Operand not(const Expr *e, Operand x) {
    return x.ok ? operand_bool(e, !bool_of(x)) : x;
}

Operand operand_binary(Expr *e, Str op, Operand x, Operand y) {
    if (!x.ok || !y.ok)
        return (Operand){0};
    bool two = op.len == 2;
    switch (op.at[0]) {
    case '=': return equal(e, x, y);
    case '!': return not(e, equal(e, x, y));
    case '<':
        if (!two || op.at[1] == '=')
            return less(e, x, y, two);
        return arithmetic(e, op, x, y);
    case '>':
        if (!two || op.at[1] == '=')
            return less(e, y, x, two);
        return arithmetic(e, op, x, y);
    case '&':
    case '|':
        if (two && op.at[1] == op.at[0]) {
            if (x.kind != KIND_BOOL || y.kind != KIND_BOOL)
                return expr_fail(e, "operator %.*s is for bools", STR_ARG(op));
            return operand_bool(e, op.at[0] == '&' ? bool_of(x) && bool_of(y) : bool_of(x) || bool_of(y));
        }
        return arithmetic(e, op, x, y);
    default: return arithmetic(e, op, x, y);
    }
}

static Operand address_of(Expr *e, Operand x) {
    const RType *t = type_of(e->w, x.type);
    if (!x.at || !t)
        return expr_fail(e, "it has no address: it lives in its frame");
    Operand p = typed_bytes(e, t->ptr_to > 0 ? t->ptr_to : 0, KIND_POINTER, &x.at, 8);
    return p;
}

Operand operand_unary(Expr *e, char op, Operand x) {
    int64_t i;
    if (!x.ok)
        return x;
    switch (op) {
    case '&': return address_of(e, x);
    case '*': return operand_deref(e, x);
    case '!':
        if (x.kind != KIND_BOOL)
            return expr_fail(e, "operator ! is for bools");
        return not(e, x);
    case '-':
    case '^':
    case '+':
        if (op == '-' && is_float(x.kind))
            return make_float(e, x, -float_of(e, x));
        if (operand_integer(e, x, &i))
            return make_integer(e, x, op == '-' ? (int64_t)(0 - (uint64_t)i) : op == '^' ? ~i : i);
        if (op == '+' && is_float(x.kind))
            return x;
        break;
    default: break;
    }
    return expr_fail(e, "operator %c is not for this", op);
}
