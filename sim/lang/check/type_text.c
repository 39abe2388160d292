// Types as Go's compiler prints them in errors.
#include "lang/check/checker.h"
#include "lang/check/const.h"

// How names are qualified and whether parameters show theirs.
typedef struct Writer {
    Buf *out;
    const Package *from;
    bool names, spaced;
    int depth;
} Writer;

static void write(Writer *w, const Type *t);

// Whether another package that `at` imports, directly or not, has the name of `pkg` too.
static bool name_is_shared(const Package *at, const Package *pkg, const Package **seen, int *n, int limit) {
    for (int i = 0; i < *n; i++)
        if (seen[i] == at)
            return false;
    if (*n == limit)
        return false;
    seen[(*n)++] = at;
    if (at != pkg && str_eq(at->name, pkg->name) && !str_eq(at->path, pkg->path))
        return true;
    for (int i = 0; i < at->imports.len; i++)
        if (name_is_shared(at->imports.at[i], pkg, seen, n, limit))
            return true;
    return false;
}

// Go's runtime has packages of these names of its own; with one package that needs the runtime they are not unique.
static bool name_is_runtimes(const Package *from, const Package *pkg) {
    static const char *const alone[] = {
        "cmp", "math", "math/bits", "math/cmplx", "sync/atomic", "unicode", "unicode/utf16", "unicode/utf8", "unsafe"};
    if (!str_eq(pkg->path, STR("sync/atomic")) && !str_eq(pkg->path, STR("syscall")))
        return false;
    for (int i = 0; i < from->imports.len; i++) {
        size_t k = 0;
        while (k < sizeof alone / sizeof *alone && !str_eq(from->imports.at[i]->path, str_from(alone[k])))
            k++;
        if (k == sizeof alone / sizeof *alone)
            return true;
    }
    return false;
}

void package_write_prefix(Buf *out, const Package *pkg, const Package *from) {
    enum { LIMIT = 200 };
    const Package *seen[LIMIT];
    int n = 0;
    if (!pkg || pkg == from)
        return;
    if (!from)
        buf_format(out, "%.*s.", (int)pkg->path.len, pkg->path.at);
    else if ((name_is_shared(from, pkg, seen, &n, LIMIT) || name_is_runtimes(from, pkg)))
        buf_format(out, "\"%.*s\".", (int)pkg->path.len, pkg->path.at);
    else
        buf_format(out, "%.*s.", (int)pkg->name.len, pkg->name.at);
}

static void write_name(Writer *w, const Object *obj) {
    package_write_prefix(w->out, obj->pkg, w->from);
    buf_str(w->out, obj->name);
}

static void write_params(Writer *w, const Field *fields, int n, bool variadic) {
    buf_byte(w->out, '(');
    for (int i = 0; i < n; i++) {
        if (i > 0)
            buf_text(w->out, ", ");
        if (w->names && fields[i].name.len) {
            buf_str(w->out, fields[i].name);
            buf_byte(w->out, ' ');
        }
        const Type *t = fields[i].type;
        if (variadic && i == n - 1 && t->kind == T_SLICE) {
            buf_text(w->out, "...");
            t = t->slice.elem;
        }
        write(w, t);
    }
    buf_byte(w->out, ')');
}

// "[A, B any, C comparable]"
static void write_type_params(Writer *w, const Types *params) {
    buf_byte(w->out, '[');
    for (int i = 0; i < params->len; i++) {
        const Type *constraint = params->at[i]->param.constraint;
        const Type *next = i + 1 < params->len ? params->at[i + 1]->param.constraint : NULL;
        write(w, params->at[i]);
        if (constraint && constraint != next) {
            buf_byte(w->out, ' ');
            write(w, constraint);
        }
        if (i + 1 < params->len)
            buf_text(w->out, ", ");
    }
    buf_byte(w->out, ']');
}

static void write_signature(Writer *w, const Type *t) {
    if (t->func.type_params.len)
        write_type_params(w, &t->func.type_params);
    write_params(w, t->func.params.at, t->func.params.len, t->func.variadic);
    int n = t->func.results.len;
    if (n == 0)
        return;
    buf_byte(w->out, ' ');
    if (n == 1 && (t->func.results.at[0].name.len == 0 || w->spaced)) // a named one keeps its parentheses
        write(w, t->func.results.at[0].type);
    else
        write_params(w, t->func.results.at, n, false);
}

// "struct{" and "}", or with spaces "struct { " and " }"; nothing between them: "struct {}".
static void write_open(Writer *w, const char *word, bool empty) {
    buf_text(w->out, word);
    buf_text(w->out, !w->spaced ? "{" : empty ? " {" : " { ");
}

static void write_close(Writer *w, bool empty) {
    buf_text(w->out, w->spaced && !empty ? " }" : "}");
}

static void write_struct(Writer *w, const Type *t) {
    write_open(w, "struct", t->struct_.fields.len == 0);
    for (int i = 0; i < t->struct_.fields.len; i++) {
        const Field *f = &t->struct_.fields.at[i];
        if (i > 0)
            buf_text(w->out, "; ");
        if (!f->embedded) {
            buf_str(w->out, f->name);
            buf_byte(w->out, ' ');
        }
        write(w, f->type);
        if (f->tag.len) {
            Arena scratch = {0};
            buf_byte(w->out, ' ');
            buf_str(w->out, const_quote(&scratch, f->tag));
            arena_free(&scratch);
        }
    }
    write_close(w, t->struct_.fields.len == 0);
}

static void write_interface(Writer *w, const Type *t) {
    if (t->iface.any && !w->spaced) {
        buf_text(w->out, "any");
        return;
    }
    if (t->iface.implicit && t->iface.own.len == 0 && t->iface.embeds.len == 1) {
        write(w, t->iface.embeds.at[0]);
        return;
    }
    bool empty = t->iface.own.len == 0 && t->iface.embeds.len == 0;
    write_open(w, "interface", empty);
    for (int i = 0; i < t->iface.own.len; i++) {
        if (i > 0)
            buf_text(w->out, "; ");
        buf_str(w->out, t->iface.own.at[i].name);
        write_signature(w, t->iface.own.at[i].type);
    }
    for (int i = 0; i < t->iface.embeds.len; i++) {
        if (i > 0 || t->iface.own.len)
            buf_text(w->out, "; ");
        write(w, t->iface.embeds.at[i]);
    }
    write_close(w, empty);
}

static void write_chan(Writer *w, const Type *t) {
    static const char *const words[] = {[CHAN_BOTH] = "chan ", [CHAN_SEND] = "chan<- ", [CHAN_RECV] = "<-chan "};
    const Type *elem = t->chan.elem;
    bool parens = t->chan.dir == CHAN_BOTH && elem->kind == T_CHAN && elem->chan.dir == CHAN_RECV;
    buf_text(w->out, words[t->chan.dir]);
    if (parens)
        buf_byte(w->out, '(');
    write(w, elem);
    if (parens)
        buf_byte(w->out, ')');
}

static void write_named(Writer *w, const Type *t) {
    write_name(w, t->named.obj);
    if (type_generic(t))
        write_type_params(w, &t->named.params);
    if (t->named.args.len == 0)
        return;
    buf_byte(w->out, '[');
    for (int i = 0; i < t->named.args.len; i++) {
        buf_text(w->out, i ? w->spaced ? "," : ", " : "");
        write(w, t->named.args.at[i]);
    }
    buf_byte(w->out, ']');
}

static void write_union(Writer *w, const Type *t) {
    for (int i = 0; i < t->union_.terms.len; i++) {
        buf_text(w->out, i ? " | " : "");
        buf_text(w->out, t->union_.terms.at[i].tilde ? "~" : "");
        write(w, t->union_.terms.at[i].type);
    }
}

// A parameter with the name of a predeclared type says where it comes from.
static void write_param(Writer *w, const Object *obj) {
    buf_str(w->out, obj->name);
    const Package *pkg = obj->pkg;
    if (!pkg || !pkg->scope || !scope_lookup(pkg->scope->outer, obj->name))
        return;
    for (int i = 0; i < pkg->files.len; i++) {
        const Source *source = pkg->files.at[i]->source;
        if (obj->pos < source->base || obj->pos - source->base > source->text.len)
            continue;
        buf_format(w->out, " /* with %.*s declared at ", (int)obj->name.len, obj->name.at);
        source_write_place(w->out, source, obj->pos);
        buf_text(w->out, " */");
    }
}

static void write_kind(Writer *w, const Type *t) {
    switch (t->kind) {
    case T_ARRAY:
        buf_format(w->out, "[%lld]", (long long)t->array.len);
        write(w, t->array.elem);
        break;
    case T_SLICE:
        buf_text(w->out, "[]");
        write(w, t->slice.elem);
        break;
    case T_POINTER:
        buf_byte(w->out, '*');
        write(w, t->pointer.elem);
        break;
    case T_MAP:
        buf_text(w->out, "map[");
        write(w, t->map.key);
        buf_byte(w->out, ']');
        write(w, t->map.elem);
        break;
    case T_FUNC:
        buf_text(w->out, "func");
        write_signature(w, t);
        break;
    case T_STRUCT: write_struct(w, t); break;
    case T_INTERFACE: write_interface(w, t); break;
    case T_CHAN: write_chan(w, t); break;
    case T_TUPLE: write_params(w, t->tuple.fields->at, t->tuple.fields->len, false); break;
    case T_NAMED: write_named(w, t); break;
    case T_UNION: write_union(w, t); break;
    case T_ALIAS: write_name(w, t->alias.obj); break;
    case T_TYPE_PARAM: write_param(w, t->param.obj); break;
    case T_UNSAFE_POINTER: buf_text(w->out, "unsafe.Pointer"); break;
    default: buf_str(w->out, t->basic.name);
    }
}

static void write(Writer *w, const Type *t) {
    enum { DEEPEST = 50, LONGEST = 20000 };
    if (w->depth == DEEPEST || w->out->len > LONGEST) {
        buf_text(w->out, "…");
        return;
    }
    w->depth++;
    write_kind(w, t);
    w->depth--;
}

void type_write(Buf *out, const Type *t, const Package *from) {
    Writer w = {.out = out, .from = from, .names = true};
    write(&w, t);
}

void type_write_spaced(Buf *out, const Type *t, const Package *from) {
    Writer w = {.out = out, .from = from, .spaced = true};
    write(&w, t);
}

void type_write_signature(Buf *out, const Type *func, const Package *from, bool names) {
    Writer w = {.out = out, .from = from, .names = names};
    write_signature(&w, func);
}

Str type_text(Arena *a, const Type *t, const Package *from) {
    Buf out = {0};
    type_write(&out, t, from);
    Str text = str_copy(a, buf_view(&out));
    buf_free(&out);
    return text;
}
