// Expressions over a world: names, fields, elements, operators, len and cap. They read; nothing is called.
#include "inspect/expr.h"

#include <inttypes.h>
#include <string.h>

enum { MOST_NESTING = 100 };

static Operand parse_expr(Expr *e, int precedence);

Operand expr_fail(Expr *e, const char *format, ...) {
    va_list args;
    va_start(args, format);
    if (!e->problem.len) // the first is the cause
        e->problem = str_format_list(e->arena, format, args);
    va_end(args);
    return (Operand){0};
}

// ---- names -------------------------------------------------------------------------------------------------

static bool find_variable(Expr *e, Str name, Operand *x) {
    if (!e->g)
        return false;
    const Func *fn = &e->w->program->funcs[e->frame.func];
    for (int i = fn->n_vars - 1; i >= 0; i--) {
        VarPlaced place;
        const Variable *v = &fn->vars[i];
        if (!str_eq(v->name, name) || !variable_in_scope(v, &e->frame) || variable_shadowed(fn, &e->frame, i))
            continue;
        if (!variable_place(e->w, e->g, &e->frame, v, &place)) {
            if (!frame_collected(e->w, e->g, &e->frame, v))
                continue;
            *x = expr_fail(e, "%.*s is not used any more: it has been collected", STR_ARG(name));
            return true;
        }
        *x = operand_at(e, v->type, place.heap ? place.at : 0, place.bytes);
        return true;
    }
    return false;
}

static bool find_global(Expr *e, Str pkg, Str name, Operand *x) {
    for (int i = 0; i < e->w->program->n_globals; i++) {
        const Global *v = &e->w->program->globals[i];
        const RType *t = type_of(e->w, v->type);
        if (!t || !str_eq(v->name, name) || !str_eq(v->pkg, pkg))
            continue;
        *x = operand_at(e, v->type, v->addr, t->size ? world_at(e->w, v->addr, t->size) : (const uint8_t *)"");
        return true;
    }
    return false;
}

static Str package_here(const Expr *e) {
    return e->g ? e->w->program->funcs[e->frame.func].pkg : STR("main");
}

static Operand constant_named(Str name) {
    if (str_eq(name, STR("nil")))
        return (Operand){.ok = true, .kind = KIND_INVALID};
    if (str_eq(name, STR("true")) || str_eq(name, STR("false")))
        return (Operand){.ok = true, .kind = KIND_BOOL, .i = name.len == 4};
    return (Operand){0};
}

// name, len(x), or pkg.Name
static Operand parse_name(Expr *e) {
    Str name = e->word;
    Operand x;
    expr_next(e);
    if (find_variable(e, name, &x) || find_global(e, package_here(e), name, &x) ||
        find_global(e, STR("main"), name, &x))
        return x;
    x = constant_named(name);
    if (x.ok)
        return x;
    if (e->token == '(' && (str_eq(name, STR("len")) || str_eq(name, STR("cap")))) {
        expr_next(e);
        Operand argument = parse_expr(e, 1);
        if (e->token != ')')
            return expr_fail(e, "a ) is missing");
        expr_next(e);
        return operand_length(e, argument, str_eq(name, STR("cap")));
    }
    if (e->token == '.') {
        Expr ahead = *e;
        expr_next(&ahead);
        if (ahead.token == TOKEN_NAME && find_global(e, name, ahead.word, &x)) {
            *e = ahead;
            expr_next(e);
            return x;
        }
    }
    if (e->token == '(')
        return expr_fail(e, "%.*s cannot be called here: only len and cap can", STR_ARG(name));
    return expr_fail(e, "undefined: %.*s", STR_ARG(name));
}

// ---- operands ------------------------------------------------------------------------------------------------

static Operand parse_operand(Expr *e) {
    Operand x;
    switch (e->token) {
    case TOKEN_NAME: return parse_name(e);
    case TOKEN_NUMBER:
    case TOKEN_STRING:
    case TOKEN_RUNE:
        x = literal_operand(e);
        expr_next(e);
        return x;
    case '(':
        expr_next(e);
        x = parse_expr(e, 1);
        if (e->token != ')')
            return expr_fail(e, "a ) is missing");
        expr_next(e);
        return x;
    case TOKEN_END: return expr_fail(e, "the expression ends too early");
    default: return expr_fail(e, "unexpected %.*s", STR_ARG(e->word));
    }
}

// [i], [lo:hi]
static Operand parse_index(Expr *e, Operand x) {
    Operand low = {0}, high = {0};
    expr_next(e);
    if (e->token != ':')
        low = parse_expr(e, 1);
    if (e->token == ']') {
        expr_next(e);
        return operand_index(e, x, low);
    }
    if (e->token != ':')
        return expr_fail(e, "a ] is missing");
    expr_next(e);
    if (e->token != ']')
        high = parse_expr(e, 1);
    if (e->token != ']')
        return expr_fail(e, "a ] is missing");
    expr_next(e);
    return e->problem.len ? (Operand){0} : operand_slice(e, x, low, high);
}

// .name, .(type)
static Operand parse_selector(Expr *e, Operand x) {
    expr_next(e);
    if (e->token == TOKEN_NAME) {
        Str name = e->word;
        expr_next(e);
        return operand_field(e, x, name);
    }
    if (e->token != '(')
        return expr_fail(e, "a name is missing behind the dot");
    size_t from = e->at;
    for (int open = 1; open > 0;) {
        expr_next(e);
        open += (e->token == '(') - (e->token == ')');
        if (e->token == TOKEN_END)
            return expr_fail(e, "a ) is missing");
    }
    Str type = str_from_to(e->text, from, e->token_at);
    expr_next(e);
    return operand_assert(e, x, type);
}

static Operand parse_primary(Expr *e) {
    Operand x = parse_operand(e);
    while (!e->problem.len) {
        if (e->token == '.')
            x = parse_selector(e, x);
        else if (e->token == '[')
            x = parse_index(e, x);
        else
            break;
    }
    return x;
}

static Operand parse_unary(Expr *e) {
    if (++e->nesting > MOST_NESTING)
        return expr_fail(e, "the expression is nested too deeply");
    int op = e->token;
    Operand x;
    if (op == '-' || op == '+' || op == '!' || op == '^' || op == '&' || op == '*') {
        expr_next(e);
        x = operand_unary(e, (char)op, parse_unary(e));
    } else {
        x = parse_primary(e);
    }
    e->nesting--;
    return x;
}

// ---- binary operators ------------------------------------------------------------------------------------------

static int precedence_of(const Expr *e) {
    static const struct {
        const char *op;
        int precedence;
    } table[] = {{"||", 1}, {"&&", 2}, {"==", 3}, {"!=", 3}, {"<", 3}, {"<=", 3}, {">", 3}, {">=", 3}, {"+", 4},
        {"-", 4}, {"|", 4}, {"^", 4}, {"*", 5}, {"/", 5}, {"%", 5}, {"<<", 5}, {">>", 5}, {"&", 5}, {"&^", 5}};
    if (e->token == TOKEN_STRING || e->token == TOKEN_RUNE || e->token == TOKEN_END)
        return 0;
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        if (str_eq(e->word, str_from(table[i].op)))
            return table[i].precedence;
    return 0;
}

static Operand parse_expr(Expr *e, int least) {
    if (++e->nesting > MOST_NESTING)
        return expr_fail(e, "the expression is nested too deeply");
    Operand x = parse_unary(e);
    for (int precedence; !e->problem.len && (precedence = precedence_of(e)) >= least;) {
        Str op = e->word;
        expr_next(e);
        Operand y = parse_expr(e, precedence + 1);
        x = operand_binary(e, op, x, y);
    }
    e->nesting--;
    return x;
}

// ---- the result --------------------------------------------------------------------------------------------------

static Str constant_text(const Expr *e, Operand x) {
    Buf b = {0};
    switch (x.kind) {
    case KIND_BOOL: buf_text(&b, x.i ? "true" : "false"); break;
    case KIND_STRING: text_quoted(&b, x.text, 80); break;
    case KIND_FLOAT64: text_float(&b, x.f, 64); break;
    case KIND_INVALID: buf_text(&b, "nil"); break;
    case KIND_POINTER: buf_format(&b, "0x%" PRIx64, word_of(x.bytes)); break;
    default: buf_format(&b, "%" PRId64, x.i);
    }
    Str s = str_copy(e->arena, buf_view(&b));
    buf_free(&b);
    return s;
}

static Value *constant_value(const Expr *e, Operand x) {
    Str type = x.kind == KIND_BOOL      ? STR("bool")
               : x.kind == KIND_STRING  ? STR("string")
               : x.kind == KIND_FLOAT64 ? STR("float64")
               : x.kind == KIND_INVALID ? STR("nil")
               : x.kind == KIND_POINTER ? STR("pointer")
                                        : STR("int");
    Value *v = ARENA_NEW(e->arena, Value);
    *v = (Value){.name = str_copy(e->arena, e->text), .type = type, .kind = x.kind, .text = constant_text(e, x)};
    return v;
}

// The frame as inspect_goroutines counts them.
static bool find_frame(const World *w, const G *g, int wanted, Frame *f) {
    bool deferred, more = frame_first(w, g, f);
    for (; more; more = frame_up(w, g, f, &deferred))
        if (f->func >= 0 && f->func != w->program->entry && wanted-- == 0)
            return true;
    return false;
}

int inspect_frame_at(const World *w, uint64_t goroutine, uint64_t fp, int func) {
    const G *g = goroutine_of(w, goroutine);
    Frame f;
    bool deferred, more = g && frame_first(w, g, &f);
    for (int at = 0; more; more = frame_up(w, g, &f, &deferred)) {
        if (f.func < 0 || f.func == w->program->entry)
            continue;
        if (f.fp == fp)
            return f.func == func ? at : -1;
        at++;
    }
    return -1;
}

Value *inspect_expr(Arena *a, const World *w, uint64_t goroutine, int frame, Str expr, Str *problem) {
    Expr e = {.arena = a, .w = w, .text = expr, .problem = STR("")};
    *problem = STR("");
    const G *g = goroutine_of(w, goroutine);
    if (g && find_frame(w, g, frame, &e.frame))
        e.g = g;
    else if (frame > 0)
        return NULL; // no such frame, and nothing to say about it
    expr_next(&e);
    Operand x = parse_expr(&e, 1);
    if (!e.problem.len && e.token != TOKEN_END)
        expr_fail(&e, "unexpected %.*s", STR_ARG(e.word));
    if (e.problem.len || !x.ok) {
        *problem = e.problem.len ? e.problem : STR("it has no value");
        return NULL;
    }
    if (!x.bytes || !x.type)
        return constant_value(&e, x);
    return value_from_bytes(a, w, x.type, x.at, x.bytes, expr, (LookDepth){0, 0});
}
