// Texts of errors: operands, types, objects and positions in the words of Go's compiler.
#include <assert.h>
#include <stdarg.h>
#include <string.h>

#include "lang/check/checker.h"

// The "<mode>" of an operand's description.
static const char *mode_text(Mode mode) {
    switch (mode) {
    case MODE_INVALID: return "invalid operand";
    case MODE_NOVALUE: return "no value";
    case MODE_BUILTIN: return "built-in";
    case MODE_TYPE: return "type";
    case MODE_CONST: return "constant";
    case MODE_VAR: return "variable";
    case MODE_MAP_INDEX: return "map index expression";
    case MODE_COMMA_OK: return "comma, ok expression";
    case MODE_NIL: return "nil";
    default: return "value";
    }
}

static void write_nil(Checker *c, Buf *out, const Operand *x) {
    if (!x->type || x->type->kind == T_INVALID) {
        buf_text(out, "nil (with invalid type)");
    } else if (x->type->kind == T_UNTYPED_NIL) {
        buf_text(out, "nil");
    } else {
        buf_text(out, "nil (of type ");
        type_write(out, x->type, c->pkg);
        buf_byte(out, ')');
    }
}

static void write_constraint(Checker *c, Buf *out, Type *t) {
    if (!is_param(t))
        return;
    buf_text(out, " constrained by ");
    type_write(out, type_unalias(t)->param.constraint, c->pkg);
    if (is_empty_param(t))
        buf_text(out, " with empty type set");
}

// expr (untyped kind mode value) or expr (mode value of type T)
static void write_operand(Checker *c, Buf *out, const Operand *x) {
    if (x->mode == MODE_NIL) {
        write_nil(c, out, x);
        return;
    }
    Str expr = x->expr ? node_text(c->arena, x->expr) : (Str){0};
    if (expr.len) {
        buf_str(out, expr);
        buf_text(out, " (");
    }
    bool typed = false;
    bool has_type =
        x->mode != MODE_INVALID && x->mode != MODE_NOVALUE && x->mode != MODE_BUILTIN && x->mode != MODE_TYPE;
    if (has_type && x->type) {
        typed = !type_is(x->type, IS_UNTYPED) || x->type->kind == T_NAMED;
        if (!typed) {
            buf_str(out, x->type->basic.name);
            buf_byte(out, ' ');
        }
    }
    buf_text(out, mode_text(x->mode));
    if (x->mode == MODE_CONST && x->value) {
        Str value = const_text(c->arena, x->value);
        if (!str_eq(value, expr)) {
            buf_byte(out, ' ');
            buf_str(out, value);
        }
    }
    if (typed) {
        if (type_valid(x->type)) {
            buf_text(out, type_generic(x->type) ? " of generic type " : " of type ");
            type_write(out, x->type, c->pkg);
            write_constraint(c, out, x->type);
        } else {
            buf_text(out, " with invalid type");
        }
    }
    if (expr.len)
        buf_byte(out, ')');
}

static void write_pos(Checker *c, Buf *out, Pos pos) {
    Place place = source_place(c->session->sources, pos);
    if (place.file)
        source_write_place(out, place.file, pos);
}

static void write_message(Checker *c, Buf *out, const char *format, va_list args) {
    for (const char *p = format; *p; p++) {
        if (*p != '%') {
            buf_byte(out, *p);
            continue;
        }
        switch (*++p) {
        case 'o': write_operand(c, out, va_arg(args, const Operand *)); break;
        case 't': type_write(out, va_arg(args, const Type *), c->pkg); break;
        case 'e': buf_str(out, node_text(c->arena, va_arg(args, const Node *))); break;
        case 'n': buf_str(out, va_arg(args, const Object *)->name); break;
        case 's': buf_text(out, va_arg(args, const char *)); break;
        case 'S': buf_str(out, va_arg(args, Str)); break;
        case 'd': buf_format(out, "%d", va_arg(args, int)); break;
        case 'l': buf_format(out, "%lld", (long long)va_arg(args, int64_t)); break;
        case 'p': write_pos(c, out, va_arg(args, Pos)); break;
        case '%': buf_byte(out, '%'); break;
        default: assert(false);
        }
    }
}

Str message(Checker *c, const char *format, ...) {
    Buf out = {0};
    va_list args;
    va_start(args, format);
    write_message(c, &out, format, args);
    va_end(args);
    Str text = str_copy(c->arena, buf_view(&out));
    buf_free(&out);
    return text;
}

void add_cause(Checker *c, Str *cause, Str what) {
    if (cause)
        *cause = cause->len ? message(c, "%S\n\t%S", what, *cause) : what;
}

Pos operand_pos(const Operand *x) {
    return x->expr ? x->expr->start : 0;
}

static void add_part(Checker *c, Report *r, Pos pos, const char *format, va_list args) {
    if (r->parts == 0) {
        r->pos = pos;
    } else {
        buf_text(&r->text, "\n\t");
        if (pos) {
            write_pos(c, &r->text, pos);
            buf_text(&r->text, ": ");
        }
    }
    write_message(c, &r->text, format, args);
    if (r->parts++ == 0)
        r->first = r->text.len;
}

void report_add(Checker *c, Report *r, Pos pos, const char *format, ...) {
    va_list args;
    va_start(args, format);
    add_part(c, r, pos, format, args);
    va_end(args);
}

void report_other(Checker *c, Report *r, const Object *other) {
    if (other->pos)
        report_add(c, r, other->pos, "other declaration of %n", other);
}

static bool contains_later(Str text, const char *word) {
    size_t n = strlen(word);
    for (size_t i = 1; i + n <= text.len; i++)
        if (memcmp(text.at + i, word, n) == 0)
            return true;
    return false;
}

// After a first error, those that speak of invalid operands or types only follow from it.
void report_close(Checker *c, Report *r) {
    Str text = buf_view(&r->text), first = {text.at, r->first};
    bool follows = c->failed && (contains_later(first, "invalid operand") || contains_later(first, "invalid type"));
    if (!follows) {
        Pos pos = c->env.error_pos ? c->env.error_pos : r->pos;
        bool version = contains_later(text, "requires go1.") && contains_later(text, " or later");
        Str hint = version ? version_hint(c, pos) : (Str){0};
        diag_add(c->session->diags, pos, "%.*s%.*s", (int)text.len, text.at, (int)hint.len, hint.len ? hint.at : "");
        c->failed = true;
    }
    buf_free(&r->text);
}

void error_at(Checker *c, Pos pos, const char *format, ...) {
    Report r = {0};
    va_list args;
    va_start(args, format);
    add_part(c, &r, pos, format, args);
    va_end(args);
    report_close(c, &r);
}
