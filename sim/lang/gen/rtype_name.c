// Names of types as %T and the panics of the runtime print them: packages by their last name, no aliases. The arguments of
// generic types stand there as Go's linker knows them: packages by their path, with what is unexported told apart.
#include "lang/gen/gen.h"

typedef enum Style { SHOWN, LINKED } Style;

static void write_type(Buf *out, Type *t, Style style);

static void write_package(Buf *out, const Package *pkg, Style style) {
    if (!pkg)
        return;
    buf_str(out, style == LINKED ? pkg->path : pkg->name);
    buf_byte(out, '.');
}

static void write_params(Buf *out, const Type *f, bool results, Style style) {
    int n = results ? f->func.results.len : f->func.params.len;
    for (int i = 0; i < n; i++) {
        if (i > 0)
            buf_text(out, ", ");
        Type *t = results ? f->func.results.at[i].type : f->func.params.at[i].type;
        if (!results && f->func.variadic && i == n - 1) {
            buf_text(out, "...");
            t = type_under(t)->slice.elem;
        }
        write_type(out, t, style);
    }
}

static void write_signature(Buf *out, const Type *f, Style style) {
    buf_byte(out, '(');
    write_params(out, f, false, style);
    buf_byte(out, ')');
    if (f->func.results.len == 0)
        return;
    buf_byte(out, ' ');
    if (f->func.results.len > 1)
        buf_byte(out, '(');
    write_params(out, f, true, style);
    if (f->func.results.len > 1)
        buf_byte(out, ')');
}

static void write_struct(Buf *out, const Type *t, Style style) {
    buf_text(out, "struct {");
    for (int i = 0; i < t->struct_.fields.len; i++) {
        const Field *f = &t->struct_.fields.at[i];
        buf_text(out, i > 0 ? "; " : " ");
        if (!f->embedded) {
            if (style == LINKED && !name_exported(f->name))
                write_package(out, f->pkg, style);
            buf_str(out, f->name);
            buf_byte(out, ' ');
        }
        write_type(out, f->type, style);
        if (f->tag.len > 0) {
            Arena a = {0};
            buf_byte(out, ' ');
            buf_str(out, const_quote(&a, f->tag));
            arena_free(&a);
        }
    }
    buf_text(out, t->struct_.fields.len > 0 ? " }" : "}");
}

static void write_interface(Buf *out, Type *t, Style style) {
    const Methods *methods = iface_methods(t);
    buf_text(out, "interface {");
    for (int i = 0; i < methods->len; i++) {
        const Method *m = &methods->at[i];
        buf_text(out, i > 0 ? "; " : " ");
        if (!name_exported(m->name))
            write_package(out, m->pkg, style);
        buf_str(out, m->name);
        write_signature(out, type_under(m->type), style);
    }
    buf_text(out, methods->len > 0 ? " }" : "}");
}

static void write_chan(Buf *out, const Type *t, Style style) {
    Type *elem = t->chan.elem;
    bool ambiguous = t->chan.dir == CHAN_BOTH && elem->kind == T_CHAN && elem->chan.dir == CHAN_RECV;
    buf_text(out, t->chan.dir == CHAN_RECV ? "<-chan " : t->chan.dir == CHAN_SEND ? "chan<- " : "chan ");
    if (ambiguous)
        buf_byte(out, '(');
    write_type(out, elem, style);
    if (ambiguous)
        buf_byte(out, ')');
}

// ---- defined types ----

typedef struct LocalTypes { // counts the types that a package declares inside functions
    const Object *wanted;
    int number;
    bool inside, found;
} LocalTypes;

static void count_local(void *context, Node *n) {
    LocalTypes *l = context;
    if (l->found)
        return;
    if (l->inside && n->kind == NODE_TYPE_SPEC && !n->type_spec.alias) {
        l->number++;
        l->found = n->type_spec.name->start == l->wanted->pos;
    }
    bool before = l->inside;
    l->inside = l->inside || n->kind == NODE_BLOCK_STMT;
    node_each_child(n, count_local, l);
    l->inside = before;
}

static void write_local_number(Buf *out, const Object *obj) {
    if (!obj->pkg || obj->scope == obj->pkg->scope)
        return;
    LocalTypes l = {.wanted = obj};
    for (int i = 0; i < obj->pkg->files.len; i++)
        for (int j = 0; j < obj->pkg->files.at[i]->decls.len; j++)
            count_local(&l, obj->pkg->files.at[i]->decls.at[j]);
    if (l.found)
        buf_format(out, "·%d", l.number);
}

static void write_args(Buf *out, const Types *args, char open) {
    for (int i = 0; i < args->len; i++) {
        buf_byte(out, i ? ',' : open);
        write_type(out, args->at[i], LINKED);
    }
}

// Of a local type the arguments of the function around it come first.
static void write_named(Buf *out, const Type *t, Style style) {
    const Object *obj = t->named.obj;
    write_package(out, obj->pkg, style);
    buf_str(out, obj->name);
    const Types *outer = &t->named.outer_args, *own = &t->named.args;
    write_args(out, outer, '[');
    write_args(out, own, outer->len ? ';' : '[');
    if (outer->len + own->len)
        buf_byte(out, ']');
    if (style == LINKED)
        write_local_number(out, obj);
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

static void write_type(Buf *out, Type *t, Style style) {
    t = type_unalias(t);
    switch (t->kind) {
    case T_NAMED: write_named(out, t, style); break;
    case T_ARRAY:
        buf_format(out, "[%lld]", (long long)t->array.len);
        write_type(out, t->array.elem, style);
        break;
    case T_SLICE:
        buf_text(out, "[]");
        write_type(out, t->slice.elem, style);
        break;
    case T_POINTER:
        buf_byte(out, '*');
        write_type(out, t->pointer.elem, style);
        break;
    case T_MAP:
        buf_text(out, "map[");
        write_type(out, t->map.key, style);
        buf_byte(out, ']');
        write_type(out, t->map.elem, style);
        break;
    case T_CHAN: write_chan(out, t, style); break;
    case T_STRUCT: write_struct(out, t, style); break;
    case T_FUNC:
        buf_text(out, "func");
        write_signature(out, t, style);
        break;
    case T_INTERFACE: write_interface(out, t, style); break;
    default: buf_text(out, basic_name(t->kind));
    }
}

void rtype_name(Buf *out, Type *t) {
    write_type(out, t, SHOWN);
}
