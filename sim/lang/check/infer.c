// Inference: arguments tell what type parameters stand for, then constraints do, then untyped constants.
#include "lang/check/generic.h"
#include "lang/check/infer.h"

// ---- the parameters that occur in a type ----

typedef struct Occurrences { // calls visit for each type parameter in a type until it returns true
    Checker *checker;
    bool (*visit)(void *context, Type *param);
    void *context;
} Occurrences;

static bool occurs(const Occurrences *o, Type *t);

static bool occurs_in_fields(const Occurrences *o, const Fields *fields) {
    for (int i = 0; i < fields->len; i++)
        if (occurs(o, fields->at[i].type))
            return true;
    return false;
}

static bool occurs_in_types(const Occurrences *o, const Types *types) {
    for (int i = 0; i < types->len; i++)
        if (occurs(o, types->at[i]))
            return true;
    return false;
}

static bool occurs_in_interface(const Occurrences *o, Type *t) {
    iface_complete(t);
    for (int i = 0; i < t->iface.methods.len; i++)
        if (occurs(o, t->iface.methods.at[i].type))
            return true;
    const TypeSet *set = type_set(t);
    for (int i = 0; i < set->terms.len; i++)
        if (occurs(o, set->terms.at[i].type))
            return true;
    return false;
}

static bool occurs(const Occurrences *o, Type *t) {
    t = type_unalias(t);
    switch (t->kind) {
    case T_ARRAY: return occurs(o, t->array.elem);
    case T_SLICE: return occurs(o, t->slice.elem);
    case T_POINTER: return occurs(o, t->pointer.elem);
    case T_CHAN: return occurs(o, t->chan.elem);
    case T_MAP: return occurs(o, t->map.key) || occurs(o, t->map.elem);
    case T_STRUCT: return occurs_in_fields(o, &t->struct_.fields);
    case T_FUNC: return occurs_in_fields(o, &t->func.params) || occurs_in_fields(o, &t->func.results);
    case T_INTERFACE: return occurs_in_interface(o, t);
    case T_TUPLE: return occurs_in_types(o, &t->tuple.types);
    case T_NAMED: return occurs_in_types(o, &t->named.args);
    case T_TYPE_PARAM: return o->visit(o->context, t);
    default: return false;
    }
}

static bool is_listed(void *params, Type *param) {
    return param_index(params, param) >= 0;
}

bool type_mentions(Checker *c, const Types *params, Type *t) {
    Types list = *params;
    return occurs(&(Occurrences){c, is_listed, &list}, t);
}

// ---- replacing parameters ----

Type *replace_params(Checker *c, const Types *params, const Types *args, Type *t) {
    Types known = {0}, stand_for = {0};
    for (int i = 0; i < params->len; i++) {
        if (i >= args->len || !args->at[i])
            continue;
        vec_push(c->arena, &known, params->at[i]);
        vec_push(c->arena, &stand_for, args->at[i]);
    }
    return known.len ? type_subst(&(Subst){c->u, &known, &stand_for}, t) : t;
}

Types rename_params(Checker *c, const Types *params) {
    Types fresh = {0};
    for (int i = 0; i < params->len; i++) {
        const Type *param = params->at[i];
        vec_push(c->arena, &fresh, type_param(c->arena, param->param.obj, param->param.index));
    }
    for (int i = 0; i < params->len; i++)
        type_constrain(fresh.at[i], replace_params(c, params, &fresh, params->at[i]->param.constraint));
    return fresh;
}

// ---- from the arguments ----

static bool fail(Inference *in, Pos pos, Str why) {
    in->error_pos = pos;
    in->error = why;
    return false;
}

static Str param_names(Checker *c, const Types *params) {
    Str names = params->at[0]->param.obj->name;
    for (int i = 1; i < params->len; i++) {
        const Object *obj = params->at[i]->param.obj;
        bool last = i == params->len - 1;
        names = message(c, params->len == 2 ? "%S and %n" : last ? "%S, and %n" : "%S, %n", names, obj);
    }
    return names;
}

static Types inferred(const Unifier *u) {
    Types list = {0};
    for (int i = 0; i < u->params->len; i++)
        vec_push(u->checker->arena, &list, unified(u, i));
    return list;
}

static bool refuse_argument(Unifier *u, Inference *in, Type *formal, const Operand *x) {
    Checker *c = u->checker;
    if (unify_unknown(u) == u->params->len)
        return fail(in, operand_pos(x),
            message(c, "type %t of %e does not match %t (cannot infer %S)", x->type, x->expr, formal,
                param_names(c, &in->params)));
    Types found = inferred(u);
    Type *expected = replace_params(c, &in->params, &found, formal);
    if (expected == formal)
        return fail(in, operand_pos(x), message(c, "type %t of %e does not match %t", x->type, x->expr, formal));
    if (in->reverse)
        return fail(in, operand_pos(x),
            message(c, "inferred type %t for %t does not match type %t of %e", expected, formal, x->type, x->expr));
    return fail(in, operand_pos(x),
        message(c, "type %t of %e does not match inferred type %t for %t", x->type, x->expr, expected, formal));
}

static bool is_untyped(const Operand *x) {
    return type_unalias(x->type)->kind != T_NAMED && type_is(x->type, IS_UNTYPED);
}

static bool unify_arguments(Unifier *u, Inference *in) {
    Checker *c = u->checker;
    for (int i = 0; i < in->given.len; i++) {
        const Operand *x = &in->given.at[i];
        Type *formal = in->formals.at[i];
        if (is_untyped(x) || (!type_mentions(c, &in->params, formal) && !type_mentions(c, &in->params, x->type)))
            continue;
        if (!unify(u, formal, x->type, UNIFY_ASSIGN))
            return refuse_argument(u, in, formal, x);
    }
    return true;
}

// ---- from the constraints ----

// The one type that param's constraint admits (*single), or its core type; with a tilde if some term has one.
static bool core_term(Type *param, Term *core, bool *single) {
    const TypeSet *set = type_set(param);
    *single = set->terms.len == 1;
    if (*single) {
        *core = set->terms.at[0];
        return true;
    }
    *core = (Term){type_core(param), false};
    for (int i = 0; i < set->terms.len; i++)
        core->tilde = core->tilde || set->terms.at[i].tilde;
    return core->type != NULL;
}

static bool unify_exactly(void *unifier, Type *x, Type *y) {
    return unify(unifier, x, y, UNIFY_EXACT);
}

// Without a core type there still are methods, whose signatures may tell something.
static bool unify_constraint_methods(Unifier *u, Inference *in, Type *param, Type *known) {
    Checker *c = u->checker;
    Str cause = {0};
    MethodMatch match = {unify_exactly, u};
    if (!missing_method_by(c, known, type_constraint(param), true, &match, &cause))
        return true;
    return fail(in, in->pos,
        message(c, "%n (type %t) does not satisfy %t %S", param->param.obj, known, param->param.constraint, cause));
}

static bool unify_constraint(Unifier *u, Inference *in, int i) {
    Checker *c = u->checker;
    Type *param = in->params.at[i], *known = unified(u, i);
    Term core;
    bool single;
    if (!core_term(param, &core, &single))
        return !known || unify_constraint_methods(u, in, param, known);
    if (!known) {
        if (single && !core.tilde)
            unify_set(u, i, core.type);
        return true;
    }
    if (unify(u, known, core.type, 0))
        return true;
    return fail(
        in, in->pos, message(c, "%n (type %t) does not satisfy %t", param->param.obj, known, param->param.constraint));
}

// What one constraint tells may help another.
static bool unify_constraints(Unifier *u, Inference *in) {
    for (int unknown = -1; unknown != unify_unknown(u);) {
        unknown = unify_unknown(u);
        for (int i = 0; i < in->params.len; i++)
            if (!unify_constraint(u, in, i))
                return false;
    }
    return true;
}

// ---- from untyped constants: the largest of their kinds, since Go 1.21 ----

static bool add_untyped(Checker *c, Inference *in, const Operand *x, int param, Type **largest) {
    Type *larger = *largest ? larger_untyped(*largest, x->type) : x->type;
    if (!larger)
        return fail(in, operand_pos(x),
            message(
                c, "mismatched types %t and %t (cannot infer %n)", *largest, x->type, in->params.at[param]->param.obj));
    *largest = larger;
    return true;
}

static bool use_untyped(Unifier *u, Inference *in) {
    Checker *c = u->checker;
    Type **largest = ARENA_ARRAY(c->arena, Type *, in->params.len);
    for (int i = 0; i < in->given.len; i++) {
        const Operand *x = &in->given.at[i];
        int param = param_index(&in->params, in->formals.at[i]);
        if (param < 0 || !is_untyped(x) || x->mode == MODE_NIL || unified(u, param))
            continue;
        if (!add_untyped(c, in, x, param, &largest[param]))
            return false;
    }
    for (int i = 0; i < in->params.len; i++)
        if (largest[i])
            unify_set(u, i, type_default(c->u, largest[i]));
    return true;
}

// ---- what was found may mention other parameters ----

typedef struct Walk {
    Checker *checker;
    const Types *params;
    Types *args;
    bool *open, *done; // by parameter
} Walk;

static bool visit_param(void *walk, Type *param);

static void walk_param(Walk *w, int i) {
    if (w->open[i])
        w->args->at[i] = NULL; // it would contain itself
    if (w->open[i] || w->done[i] || !w->args->at[i])
        return;
    w->open[i] = true;
    occurs(&(Occurrences){w->checker, visit_param, w}, w->args->at[i]);
    w->open[i] = false;
    w->done[i] = true;
}

static bool visit_param(void *walk, Type *param) {
    Walk *w = walk;
    int i = param_index(w->params, param);
    if (i >= 0)
        walk_param(w, i);
    return false;
}

static void break_cycles(Checker *c, const Types *params, Types *args) {
    size_t n = (size_t)params->len;
    Walk w = {c, params, args, ARENA_ARRAY(c->arena, bool, n), ARENA_ARRAY(c->arena, bool, n)};
    for (int i = 0; i < params->len; i++)
        walk_param(&w, i);
}

// A generic function that was passed as an argument is generic no more once its own parameters are known.
static Type *without_params(Checker *c, const Types *params, Type *t) {
    if (t->kind != T_FUNC || t->func.type_params.len == 0 || type_mentions(c, params, t))
        return t;
    Type *plain = new_type(c, T_FUNC);
    plain->func = t->func;
    plain->func.type_params = (Types){0};
    return plain;
}

static void simplify(Checker *c, Inference *in) {
    break_cycles(c, &in->params, &in->args);
    for (bool changed = true; changed;) {
        changed = false;
        for (int i = 0; i < in->params.len; i++) {
            Type *t = in->args.at[i] ? replace_params(c, &in->params, &in->args, in->args.at[i]) : NULL;
            if (t == in->args.at[i])
                continue;
            in->args.at[i] = without_params(c, &in->params, t);
            changed = true;
        }
    }
}

static bool all_found(Checker *c, Inference *in) {
    for (int i = 0; i < in->params.len; i++) {
        const Object *obj = in->params.at[i]->param.obj;
        if (!in->args.at[i] || type_mentions(c, &in->params, in->args.at[i]))
            return fail(in, in->pos, message(c, "cannot infer %n (%p)", obj, obj->pos));
    }
    return true;
}

static bool complete(const Inference *in) {
    for (int i = 0; i < in->params.len; i++)
        if (!in->args.at[i])
            return false;
    return true;
}

bool infer(Checker *c, Inference *in) {
    if (complete(in))
        return true;
    for (int i = 0; i < in->given.len; i++)
        if (in->given.at[i].mode == MODE_INVALID)
            return false;
    for (int i = 0; i < in->formals.len; i++)
        in->formals.at[i] = replace_params(c, &in->params, &in->args, in->formals.at[i]);
    Unifier u = unifier_open(c, &in->params, &in->args);
    if (!unify_arguments(&u, in) || !unify_constraints(&u, in) || !use_untyped(&u, in))
        return false;
    in->args = inferred(&u);
    simplify(c, in);
    return all_found(c, in);
}
