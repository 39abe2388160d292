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

static void embed(Checker *c, Type *t, Node *e) {
    if ((e->kind == NODE_UNARY && e->op == OP_TILDE) || (e->kind == NODE_BINARY && e->op == OP_OR)) {
        not_supported(c, e->start, "generics (type sets)");
        return;
    }
    Type *type = check_type(c, e);
    vec_push(c->arena, &t->iface.embeds, type);
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
    vec_push(c->arena, &c->interfaces, e);
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
    if (!type_identical(d->method.type, d->other.type))
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

static void add_embedded(Checker *c, Type *t, TypeSet *set, Type *embedded, Pos pos) {
    Type *u = type_under(embedded);
    bool limit = false;
    if (u->kind == T_INTERFACE)
        iface_complete(u);
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
