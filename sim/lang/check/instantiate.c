// Generic types with arguments in type expressions (Go specification, section "Instantiations").
#include "lang/check/checker.h"

int unsatisfied(Checker *c, Pos pos, const Types *params, const Types *args, Str *cause) {
    Subst s = {c->u, params, args};
    for (int i = 0; i < params->len; i++) {
        Type *param = params->at[i], *bound = param->param.constraint;
        if (!bound || !type_valid(bound))
            continue;
        if (!type_is_kind(bound, T_INTERFACE))
            bound = type_constraint(param);
        if (!satisfies(c, pos, args->at[i], type_subst(&s, bound), cause))
            return i;
    }
    return -1;
}

// An instance that stands in the source.
typedef struct Use {
    Node *e;
    Type *instance;
    Types args; // as written: the instance may be an older one, with aliases of these
} Use;

static bool count_fits(Checker *c, const Use *use) {
    int have = use->args.len, want = use->instance->named.origin->named.params.len;
    if (have == want)
        return true;
    error_at(c, use->e->index.x->pos, "%s type arguments for type %n: have %d, want %d",
        have < want ? "not enough" : "too many", use->instance->named.obj, have, want);
    return false;
}

// Constraints can be looked at when all types are known.
static void check_use(Checker *c, const Action *action) {
    const Use *use = action->what;
    const Types *params = &use->instance->named.origin->named.params;
    const Nodes *exprs = &use->e->index.index;
    if (count_fits(c, use)) {
        Str cause = {0};
        Pos pos = use->e->index.x->pos;
        int i = unsatisfied(c, pos, params, &use->args, &cause);
        if (i >= 0)
            error_at(c, node_begin(exprs->at[i]), "%S", cause);
        else
            record_instance(c, pos, params, &use->args, exprs);
    }
    valid_type(c, use->instance);
}

static bool type_list(Checker *c, const Nodes *exprs, Types *types) {
    bool valid = true;
    for (int i = 0; i < exprs->len; i++) {
        Type *t = check_var_type(c, exprs->at[i]);
        valid = valid && type_valid(t);
        vec_push(c->arena, types, t);
    }
    return valid;
}

static Str list_text(Checker *c, const Nodes *exprs) {
    Buf out = {0};
    for (int i = 0; i < exprs->len; i++) {
        buf_text(&out, i ? ", " : "");
        buf_str(&out, node_text(c->arena, exprs->at[i]));
    }
    Str text = str_copy(c->arena, buf_view(&out));
    buf_free(&out);
    return text;
}

Type *instantiated_type(Checker *c, Node *e, Object *def) {
    version_check(c, e->start, 18, STR("type instantiation"));
    Str cause = {0};
    Type *generic = check_generic_type(c, e->index.x, &cause);
    if (cause.len)
        error_at(
            c, e->index.x->start, "invalid operation: %e[%S] (%S)", e->index.x, list_text(c, &e->index.index), cause);
    if (!generic)
        return NULL;
    Use *use = ARENA_NEW(c->arena, Use);
    use->e = e;
    if (!type_list(c, &e->index.index, &use->args))
        return NULL;
    use->instance = type_instance(c->u, generic, &use->args);
    if (!use->instance->named.pos)
        use->instance->named.pos = e->index.x->pos;
    set_defined(def, use->instance);
    later(c, (Action){.run = check_use, .what = use});
    return use->instance;
}
