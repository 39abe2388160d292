// Which types a constraint admits: unions of terms, what they have in common, core types.
#include "lang/check/generic.h"

// An interface that restricts nothing. Never written.
static const TypeSet everything = {.all = true};

// ---- type parameters ----

Type *type_param(Arena *a, Object *obj, int index) {
    Type *t = type_new(a, T_TYPE_PARAM);
    t->complete = true;
    t->param.obj = obj;
    t->param.index = index;
    t->param.wrapper = type_new(a, T_INTERFACE);
    t->param.wrapper->iface.arena = a;
    t->param.wrapper->iface.implicit = true;
    return t;
}

void type_constrain(Type *param, Type *constraint) {
    Type *wrapper = param->param.wrapper;
    param->param.constraint = constraint;
    if (type_valid(constraint))
        vec_push(wrapper->iface.arena, &wrapper->iface.embeds, constraint);
    vec_push(wrapper->iface.arena, &wrapper->iface.embed_pos, 0);
    wrapper->iface.declared = true;
}

Type *type_constraint(Type *param) {
    Type *t = type_unalias(param), *constraint = t->param.constraint;
    if (constraint && type_is_kind(constraint, T_INTERFACE))
        return type_under(constraint);
    return t->param.wrapper;
}

Type *type_interface(Type *t) {
    Type *u = type_under(t);
    return u->kind == T_TYPE_PARAM ? type_constraint(u) : u->kind == T_INTERFACE ? u : NULL;
}

// ---- terms: one type, or with a tilde every type whose underlying type it is ----

bool terms_disjoint(const Term *x, const Term *y) {
    Type *a = y->tilde ? type_under(x->type) : x->type, *b = x->tilde ? type_under(y->type) : y->type;
    return !type_identical(a, b);
}

static bool term_within(const Term *x, const Term *y) {
    return !terms_disjoint(x, y) && (!x->tilde || y->tilde);
}

static bool within_some(const Term *x, const Terms *terms) {
    for (int i = 0; i < terms->len; i++)
        if (term_within(x, &terms->at[i]))
            return true;
    return false;
}

// A term that others lie within takes their place.
static void add_term(Arena *a, Terms *terms, Term term) {
    int kept = 0;
    if (within_some(&term, terms))
        return;
    for (int i = 0; i < terms->len; i++)
        if (!term_within(&terms->at[i], &term))
            terms->at[kept++] = terms->at[i];
    terms->len = kept;
    vec_push(a, terms, term);
}

// ---- sets ----

static TypeSet only_comparable(Arena *a, const TypeSet *set) {
    TypeSet result = {0};
    for (int i = 0; i < set->terms.len; i++)
        if (type_strictly_comparable(set->terms.at[i].type))
            vec_push(a, &result.terms, set->terms.at[i]);
    return result;
}

TypeSet type_set_meet(Arena *a, const TypeSet *x, const TypeSet *y) {
    TypeSet meet = {.all = x->all && y->all, .comparable = x->comparable || y->comparable};
    if (meet.all)
        return meet;
    if (x->all || y->all) {
        meet.terms = x->all ? y->terms : x->terms;
    } else {
        for (int i = 0; i < x->terms.len; i++) {
            for (int k = 0; k < y->terms.len; k++) {
                const Term *t = &x->terms.at[i], *u = &y->terms.at[k];
                if (!terms_disjoint(t, u))
                    add_term(a, &meet.terms, t->tilde && !u->tilde ? *u : *t);
            }
        }
    }
    return meet.comparable ? only_comparable(a, &meet) : meet;
}

// ~T of a T that is no type's underlying type admits nothing.
static TypeSet term_set(Arena *a, const Term *term) {
    TypeSet set = {0};
    Type *u = type_under(term->type);
    if (u->kind == T_INTERFACE)
        return *type_set(u);
    if (type_valid(u) && (!term->tilde || type_identical(term->type, u)))
        vec_push(a, &set.terms, *term);
    return set;
}

static TypeSet union_set(Arena *a, const Terms *terms, bool *limit) {
    enum { MOST_TERMS = 100 };
    TypeSet set = {0};
    for (int i = 0; i < terms->len; i++) {
        TypeSet one = term_set(a, &terms->at[i]);
        if (one.all)
            return (TypeSet){.all = true};
        for (int k = 0; k < one.terms.len; k++)
            add_term(a, &set.terms, one.terms.at[k]);
        if (set.terms.len > MOST_TERMS) {
            *limit = true;
            return everything;
        }
    }
    return set;
}

TypeSet type_set_of_element(Arena *a, Type *element, bool *limit) {
    Type *u = type_under(element);
    if (!type_valid(u))
        return everything; // reported before
    if (u->kind == T_UNION)
        return union_set(a, &u->union_.terms, limit);
    Term term = {.type = element};
    return term_set(a, &term);
}

const TypeSet *type_set(Type *t) {
    t = type_unalias(t);
    Type *iface = type_interface(t);
    if (!iface)
        return &everything;
    iface_complete(iface);
    return iface->iface.types ? iface->iface.types : &everything;
}

bool type_set_within(const TypeSet *x, const TypeSet *y) {
    if (x->all || y->all)
        return y->all;
    for (int i = 0; i < x->terms.len; i++)
        if (!within_some(&x->terms.at[i], &y->terms))
            return false;
    return true;
}

bool type_set_includes(const TypeSet *set, Type *t) {
    Term term = {.type = t};
    return set->all || within_some(&term, &set->terms);
}

bool type_set_all(Type *t, bool (*holds)(void *context, Type *type, Type *under), void *context) {
    t = type_unalias(t);
    if (t->kind != T_TYPE_PARAM)
        return holds(context, t, type_under(t));
    const Terms *terms = &type_set(t)->terms;
    for (int i = 0; i < terms->len; i++)
        if (!holds(context, terms->at[i].type, type_under(terms->at[i].type)))
            return false;
    return terms->len > 0 || holds(context, NULL, NULL);
}

// ---- core types ----

typedef struct Core {
    Type *type;
    bool bytes; // string counts as []byte
    bool string;
} Core;

// The type both can stand for; of channels the one with a direction. NULL: none.
static Type *match(Type *x, Type *y) {
    if (type_identical(x, y))
        return x;
    if (x->kind != T_CHAN || y->kind != T_CHAN || !type_identical(x->chan.elem, y->chan.elem))
        return NULL;
    return x->chan.dir == CHAN_BOTH ? y : y->chan.dir == CHAN_BOTH ? x : NULL;
}

static bool is_bytes(Type *u) {
    return u->kind == T_SLICE && type_identical(u->slice.elem, &(Type){.kind = T_UINT8});
}

static bool join_core(void *context, Type *type, Type *under) {
    Core *core = context;
    (void)type;
    if (!under)
        return false;
    bool string = core->bytes && under->kind == T_STRING;
    if (string && (!core->type || core->string || is_bytes(core->type))) {
        core->string = true;
        core->type = core->type ? core->type : under;
        return true;
    }
    if (core->string && is_bytes(under)) {
        core->type = under;
        return true;
    }
    Type *joined = core->type ? match(core->type, under) : under;
    if (joined)
        core->type = joined;
    return joined != NULL;
}

Type *type_core(Type *t) {
    Core core = {0};
    return type_set_all(t, join_core, &core) ? core.type : NULL;
}

Type *type_core_or_string(Universe *u, Type *t) {
    Core core = {.bytes = true};
    Type *plain = type_unalias(t);
    if (plain->kind != T_TYPE_PARAM)
        return type_under(plain); // an untyped string stays one
    if (!type_set_all(t, join_core, &core))
        return NULL;
    return core.string ? u->basic[T_STRING] : core.type;
}
