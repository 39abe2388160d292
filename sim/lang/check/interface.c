// Interface types: their elements as written, and the methods and types that follow from them.
#include "lang/check/checker.h"

static void complete_interface(Checker *c, const Action *action) {
    (void)c;
    iface_complete(action->what);
}

static int method_order(const Method *a, const Method *b) {
    bool ea = name_exported(a->name), eb = name_exported(b->name);
    if (ea != eb)
        return ea ? -1 : 1;
    int order = str_cmp(a->name, b->name);
    return order || ea || !a->pkg || !b->pkg ? order : str_cmp(a->pkg->path, b->pkg->path);
}

static void insert_method(Arena *a, Methods *list, Method m) {
    vec_push(a, list, m);
    int i = list->len - 1;
    for (; i > 0 && method_order(&list->at[i - 1], &m) > 0; i--)
        list->at[i] = list->at[i - 1];
    list->at[i] = m;
}

// ---- TypeElem = TypeTerm { "|" TypeTerm } . ----

enum { MOST_TERMS = 100 }; // as many as Go's checker takes

// The terms of a union, and where they stand.
typedef struct Union {
    Terms terms;
    Nodes exprs;
} Union;

// TypeTerm = Type | "~" Type .
static Term type_term(Checker *c, Node *e) {
    Term term = {.tilde = e->kind == NODE_UNARY && e->op == OP_TILDE};
    Node *x = term.tilde ? e->unary.x : e;
    term.type = check_type(c, x);
    if (type_unalias(term.type)->kind == T_TYPE_PARAM) {
        if (term.tilde)
            error_at(c, x->start, "type in term %e cannot be a type parameter", e);
        else
            error_at(c, x->start, "term cannot be a type parameter");
        term.type = invalid_type(c);
    }
    return term;
}

static void check_interface_term(Checker *c, const Term *term, Pos pos, const Type *iface) {
    Str text = terms_text(c, term, 1);
    if (iface->iface.methods.len)
        error_at(c, pos, "cannot use %S in union (%S contains methods)", text, text);
    else if (type_unalias(term->type) == c->u->comparable)
        error_at(c, pos, "cannot use comparable in union");
    else if (type_set(term->type)->comparable)
        error_at(c, pos, "cannot use %S in union (%S embeds comparable)", text, text);
}

static void check_tilde(Checker *c, const Term *term, Pos pos, const Type *under) {
    if (under->kind == T_INTERFACE)
        error_at(c, pos, "invalid use of ~ (%t is an interface)", term->type);
    else
        error_at(c, pos, "invalid use of ~ (underlying type of %t is %t)", term->type, under);
}

static void check_overlap(Checker *c, const Union *u, int i) {
    for (int k = 0; k < i; k++) {
        const Term *term = &u->terms.at[i], *other = &u->terms.at[k];
        if (type_is_kind(other->type, T_INTERFACE) || terms_disjoint(other, term))
            continue;
        error_at(
            c, u->exprs.at[i]->start, "overlapping terms %S and %S", terms_text(c, term, 1), terms_text(c, other, 1));
        return;
    }
}

static void check_terms(Checker *c, const Action *action) {
    const Union *u = action->what;
    for (int i = 0; i < u->terms.len; i++) {
        const Term *term = &u->terms.at[i];
        Type *under = type_under(term->type);
        Pos pos = u->exprs.at[i]->start;
        if (!type_valid(term->type))
            continue;
        if (term->tilde && (under->kind == T_INTERFACE || !type_identical(under, term->type)))
            check_tilde(c, term, pos, under);
        else if (under->kind == T_INTERFACE)
            check_interface_term(c, term, pos, under);
        else
            check_overlap(c, u, i);
    }
}

// Unions lean to the left, however long they are.
static void collect_terms(Checker *c, Node *e, Union *u) {
    Nodes backwards = {0};
    for (; e->kind == NODE_BINARY && e->op == OP_OR; e = e->binary.x)
        vec_push(c->arena, &backwards, e->binary.y);
    vec_push(c->arena, &backwards, e);
    for (int i = backwards.len - 1; i >= 0; i--) {
        Node *x = backwards.at[i];
        Term term = type_term(c, x);
        if (u->terms.len == MOST_TERMS)
            error_at(c, x->start, "cannot handle more than %d union terms (implementation limitation)", MOST_TERMS);
        vec_push(c->arena, &u->terms, term);
        vec_push(c->arena, &u->exprs, x);
    }
}

static Type *type_element(Checker *c, Node *e) {
    Union *u = ARENA_NEW(c->arena, Union);
    collect_terms(c, e, u);
    if (u->terms.len == 1 && !u->terms.at[0].tilde)
        return u->terms.at[0].type;
    if (u->terms.len > MOST_TERMS)
        return invalid_type(c);
    Type *t = new_type(c, T_UNION);
    t->union_.terms = u->terms;
    record(c, e, MODE_TYPE, t, NULL);
    later(c, (Action){.run = check_terms, .what = u});
    return t;
}

static void embed(Checker *c, Type *t, Node *e) {
    vec_push(c->arena, &t->iface.embeds, type_element(c, e));
    vec_push(c->arena, &t->iface.embed_pos, e->start);
}

void interface_type(Checker *c, Type *t, Node *e) {
    for (int i = 0; i < e->iface.elems.len; i++) {
        Node *f = e->iface.elems.at[i];
        Node *name = f->field.name;
        if (!name) {
            embed(c, t, f->field.type);
            continue;
        }
        if (is_blank(name->ident.name)) {
            error_at(c, name->start, "methods must have a unique non-blank name");
            continue;
        }
        Type *type = check_type(c, f->field.type);
        if (type->kind == T_FUNC)
            insert_method(c->arena, &t->iface.own, (Method){name->ident.name, c->pkg, type, name->start});
    }
    t->iface.declared = true;
    vec_push(&c->notes, &c->interfaces, e);
    later(c, (Action){.run = complete_interface, .what = t});
}

void implicit_interface(Checker *c, Type *t, Node *element) {
    embed(c, t, element);
    t->iface.declared = t->iface.implicit = true;
    record(c, element, MODE_TYPE, t, NULL);
    later(c, (Action){.run = complete_interface, .what = t});
}

typedef struct Duplicate {
    Method method, other;
} Duplicate;

static void report_duplicate(Checker *c, const Duplicate *d) {
    Report r = {0};
    report_add(c, &r, d->method.pos, "duplicate method %S", d->method.name);
    report_add(c, &r, d->other.pos, "other declaration of method %S", d->method.name);
    report_close(c, &r);
}

// Embedded interfaces may overlap where the methods are identical.
static void check_duplicate(Checker *c, const Action *action) {
    const Duplicate *d = action->what;
    if (!version_at(c, d->method.pos, 14) || !type_identical(d->method.type, d->other.type))
        report_duplicate(c, d);
}

static const Method *same_method(const Type *t, const Method *m) {
    for (int i = 0; i < t->iface.methods.len; i++) {
        const Method *other = &t->iface.methods.at[i];
        if (str_eq(other->name, m->name) && (name_exported(m->name) || other->pkg == m->pkg))
            return other;
    }
    return NULL;
}

// c is NULL for what instantiation made: its errors are told where the generic interface stands.
static void add_method(Checker *c, Type *t, Method m, bool own) {
    const Method *other = same_method(t, &m);
    if (!other) {
        insert_method(t->iface.arena, &t->iface.methods, m);
        return;
    }
    if (!c)
        return;
    Duplicate *d = ARENA_NEW(c->arena, Duplicate);
    *d = (Duplicate){m, *other};
    if (own)
        report_duplicate(c, d);
    else
        later(c, (Action){.run = check_duplicate, .what = d});
}

static bool may_embed(Checker *c, Type *embedded, const Type *under, Pos pos) {
    if (!type_valid(under) || version_at(c, pos, 18))
        return true;
    if (under->kind == T_UNION)
        error_at(c, pos, "embedding interface element %t requires go1.18 or later", under);
    else
        error_at(c, pos, "embedding non-interface type %t requires go1.18 or later", embedded);
    return false;
}

static void add_embedded(Checker *c, Type *t, TypeSet *set, Type *embedded, Pos pos) {
    Type *u = type_under(embedded);
    bool limit = false;
    if (u->kind == T_INTERFACE)
        iface_complete(u);
    else if (c && !may_embed(c, embedded, u, pos))
        return;
    TypeSet types = type_set_of_element(t->iface.arena, embedded, &limit);
    if (limit && c)
        error_at(c, pos, "cannot handle more than 100 union terms (implementation limitation)");
    *set = type_set_meet(t->iface.arena, set, &types);
    if (u->kind != T_INTERFACE)
        return;
    for (int i = 0; i < u->iface.methods.len; i++) {
        Method m = u->iface.methods.at[i];
        m.pos = pos;
        add_method(c, t, m, false);
    }
}

void iface_complete(Type *t) {
    Checker *c = t->iface.checker;
    if (t->complete || !t->iface.declared)
        return;
    t->complete = true; // an interface that embeds itself is refused elsewhere
    for (int i = 0; i < t->iface.own.len; i++)
        add_method(c, t, t->iface.own.at[i], true);
    TypeSet *set = ARENA_NEW(t->iface.arena, TypeSet);
    set->all = true;
    for (int i = 0; i < t->iface.embeds.len; i++)
        add_embedded(c, t, set, t->iface.embeds.at[i], t->iface.embed_pos.at[i]);
    t->iface.types = set;
}
