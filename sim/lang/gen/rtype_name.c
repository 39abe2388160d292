// Names of types as %T and the panics of the runtime print them: packages by their last name, no aliases.
#include "lang/gen/gen.h"

static void write_params(Buf *out, const Type *f, bool results) {
    int n = results ? f->func.results.len : f->func.params.len;
    for (int i = 0; i < n; i++) {
        if (i > 0)
            buf_text(out, ", ");
        Type *t = results ? f->func.results.at[i].type : f->func.params.at[i].type;
        if (!results && f->func.variadic && i == n - 1) {
            buf_text(out, "...");
            t = type_under(t)->slice.elem;
        }
        rtype_name(out, t);
    }
}

static void write_signature(Buf *out, const Type *f) {
    buf_byte(out, '(');
    write_params(out, f, false);
    buf_byte(out, ')');
    if (f->func.results.len == 0)
        return;
    buf_byte(out, ' ');
    if (f->func.results.len > 1)
        buf_byte(out, '(');
    write_params(out, f, true);
    if (f->func.results.len > 1)
        buf_byte(out, ')');
}

static void write_struct(Buf *out, const Type *t) {
    buf_text(out, "struct {");
    for (int i = 0; i < t->struct_.fields.len; i++) {
        const Field *f = &t->struct_.fields.at[i];
        buf_text(out, i > 0 ? "; " : " ");
        if (!f->embedded) {
            buf_str(out, f->name);
            buf_byte(out, ' ');
        }
        rtype_name(out, f->type);
        if (f->tag.len > 0) {
            Arena a = {0};
            buf_byte(out, ' ');
            buf_str(out, const_quote(&a, f->tag));
            arena_free(&a);
        }
    }
    buf_text(out, t->struct_.fields.len > 0 ? " }" : "}");
}

static void write_interface(Buf *out, const Type *t) {
    buf_text(out, "interface {");
    for (int i = 0; i < t->iface.methods.len; i++) {
        const Method *m = &t->iface.methods.at[i];
        buf_text(out, i > 0 ? "; " : " ");
        if (!name_exported(m->name) && m->pkg) {
            buf_str(out, m->pkg->name);
            buf_byte(out, '.');
        }
        buf_str(out, m->name);
        write_signature(out, type_under(m->type));
    }
    buf_text(out, t->iface.methods.len > 0 ? " }" : "}");
}

static void write_chan(Buf *out, const Type *t) {
    Type *elem = t->chan.elem;
    bool ambiguous = t->chan.dir != CHAN_SEND && elem->kind == T_CHAN && elem->chan.dir == CHAN_RECV;
    buf_text(out, t->chan.dir == CHAN_RECV ? "<-chan " : t->chan.dir == CHAN_SEND ? "chan<- " : "chan ");
    if (ambiguous)
        buf_byte(out, '(');
    rtype_name(out, elem);
    if (ambiguous)
        buf_byte(out, ')');
}

static void write_named(Buf *out, const Type *t) {
    const Object *obj = t->named.obj;
    if (obj->pkg) {
        buf_str(out, obj->pkg->name);
        buf_byte(out, '.');
    }
    buf_str(out, obj->name);
}

static const char *basic_name(TypeKind kind) {
    static const char *const names[T_ARRAY] = {
        [T_BOOL] = "bool",
        [T_INT] = "int",
        [T_INT8] = "int8",
        [T_INT16] = "int16",
        [T_INT32] = "int32",
        [T_INT64] = "int64",
        [T_UINT] = "uint",
        [T_UINT8] = "uint8",
        [T_UINT16] = "uint16",
        [T_UINT32] = "uint32",
        [T_UINT64] = "uint64",
        [T_UINTPTR] = "uintptr",
        [T_FLOAT32] = "float32",
        [T_FLOAT64] = "float64",
        [T_COMPLEX64] = "complex64",
        [T_COMPLEX128] = "complex128",
        [T_STRING] = "string",
        [T_UNSAFE_POINTER] = "unsafe.Pointer",
    };
    return kind < T_ARRAY && names[kind] ? names[kind] : "?";
}

void rtype_name(Buf *out, Type *t) {
    t = type_unalias(t);
    switch (t->kind) {
    case T_NAMED: write_named(out, t); break;
    case T_ARRAY:
        buf_format(out, "[%lld]", (long long)t->array.len);
        rtype_name(out, t->array.elem);
        break;
    case T_SLICE:
        buf_text(out, "[]");
        rtype_name(out, t->slice.elem);
        break;
    case T_POINTER:
        buf_byte(out, '*');
        rtype_name(out, t->pointer.elem);
        break;
    case T_MAP:
        buf_text(out, "map[");
        rtype_name(out, t->map.key);
        buf_byte(out, ']');
        rtype_name(out, t->map.elem);
        break;
    case T_CHAN: write_chan(out, t); break;
    case T_STRUCT: write_struct(out, t); break;
    case T_FUNC:
        buf_text(out, "func");
        write_signature(out, t);
        break;
    case T_INTERFACE: write_interface(out, t); break;
    default: buf_text(out, basic_name(t->kind));
    }
}
