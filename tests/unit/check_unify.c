// Unification and inference, on types that are built by hand. What programs say of them: tests/go/errors, tests/go/generics.
#include <stdlib.h>

#include "check_case.h"

#include "lang/check/infer.h"

typedef struct Fixture {
    Arena arena;
    Session session;
    Checker c;
    Package pkg;
    Types params; // P, Q
} Fixture;

static Type *parameter(Fixture *f, const char *name, int index) {
    Object *obj = ARENA_NEW(&f->arena, Object);
    obj->kind = OBJ_TYPE;
    obj->name = str_from(name);
    obj->pkg = &f->pkg;
    obj->type = type_param(&f->arena, obj, index);
    type_constrain(obj->type, f->c.u->any);
    return obj->type;
}

static int open_fixture(void **state) {
    Fixture *f = calloc(1, sizeof *f);
    f->session.arena = &f->arena;
    f->session.universe = universe_open(&f->arena);
    f->pkg.name = f->pkg.path = STR("main");
    f->c = (Checker){.session = &f->session, .arena = &f->arena, .u = f->session.universe, .pkg = &f->pkg};
    vec_push(&f->arena, &f->params, parameter(f, "P", 0));
    vec_push(&f->arena, &f->params, parameter(f, "Q", 1));
    *state = f;
    return 0;
}

static int close_fixture(void **state) {
    Fixture *f = *state;
    arena_free(&f->arena);
    arena_free(&f->session.notes);
    arena_free(&f->c.notes);
    free(f);
    return 0;
}

static Type *basic(Fixture *f, TypeKind kind) {
    return f->c.u->basic[kind];
}

static Type *slice(Fixture *f, Type *elem) {
    return new_slice(&f->c, elem);
}

static Type *defined(Fixture *f, const char *name, Type *underlying) {
    Object *obj = ARENA_NEW(&f->arena, Object);
    obj->kind = OBJ_TYPE;
    obj->name = str_from(name);
    obj->pkg = &f->pkg;
    Type *t = new_type(&f->c, T_NAMED);
    t->named.obj = obj;
    t->named.underlying = underlying;
    obj->type = t;
    return t;
}

static Type *chan(Fixture *f, ChanDir dir, Type *elem) {
    Type *t = new_type(&f->c, T_CHAN);
    t->chan.dir = dir;
    t->chan.elem = elem;
    return t;
}

static Type *map(Fixture *f, Type *key, Type *elem) {
    Type *t = new_type(&f->c, T_MAP);
    t->map.key = key;
    t->map.elem = elem;
    return t;
}

static Unifier unifier(Fixture *f) {
    return unifier_open(&f->c, &f->params, &(Types){0});
}

static void a_parameter_stands_for_what_it_meets_first(void **state) {
    Fixture *f = *state;
    Type *p = f->params.at[0], *q = f->params.at[1], *integer = basic(f, T_INT), *string = basic(f, T_STRING);
    Unifier u = unifier(f);
    assert_true(unify(&u, map(f, p, slice(f, q)), map(f, string, slice(f, integer)), UNIFY_ASSIGN));
    assert_ptr_equal(unified(&u, 0), string);
    assert_ptr_equal(unified(&u, 1), integer);
    assert_int_equal(unify_unknown(&u), 0);
    assert_false(unify(&u, p, integer, UNIFY_ASSIGN));
    assert_true(unify(&u, p, string, UNIFY_ASSIGN));
}

static void parameters_that_meet_share_what_they_stand_for(void **state) {
    Fixture *f = *state;
    Type *p = f->params.at[0], *q = f->params.at[1], *integer = basic(f, T_INT);
    Unifier u = unifier(f);
    assert_true(unify(&u, p, q, 0));
    assert_int_equal(unify_unknown(&u), 2);
    assert_true(unify(&u, integer, q, 0));
    assert_ptr_equal(unified(&u, 0), integer);
    Unifier both = unifier(f);
    assert_true(unify(&both, p, integer, 0) && unify(&both, q, basic(f, T_STRING), 0));
    assert_false(unify(&both, p, q, 0));
}

// In an assignment a defined type meets a literal, and the parameter takes the name; inside other types it does not.
static void defined_types_unify_at_the_top_only(void **state) {
    Fixture *f = *state;
    Type *p = f->params.at[0], *ints = slice(f, basic(f, T_INT)), *named = defined(f, "Ints", ints);
    Unifier u = unifier(f);
    assert_true(unify(&u, p, ints, UNIFY_ASSIGN));
    assert_true(unify(&u, p, named, UNIFY_ASSIGN));
    assert_ptr_equal(unified(&u, 0), named);
    assert_false(unify(&u, slice(f, ints), slice(f, named), UNIFY_ASSIGN));
    assert_true(unify(&u, slice(f, ints), slice(f, named), 0));
    assert_false(unify(&u, ints, named, UNIFY_EXACT));
}

static void channels_unify_whatever_their_direction_unless_exactly(void **state) {
    Fixture *f = *state;
    Type *p = f->params.at[0], *integer = basic(f, T_INT);
    Type *both = chan(f, CHAN_BOTH, integer), *recv = chan(f, CHAN_RECV, integer);
    Unifier u = unifier(f);
    assert_true(unify(&u, p, both, UNIFY_ASSIGN));
    assert_true(unify(&u, p, recv, UNIFY_ASSIGN));
    assert_ptr_equal(unified(&u, 0), recv);
    assert_false(unify(&u, both, recv, UNIFY_EXACT));
}

static Inference inference(Fixture *f, Type *formal, Type *given, Mode mode) {
    Inference in = {.params = f->params};
    for (int i = 0; i < 2; i++)
        vec_push(&f->arena, &in.args, NULL);
    vec_push(&f->arena, &in.formals, formal);
    Node *e = ARENA_NEW(&f->arena, Node);
    e->kind = NODE_IDENT;
    e->ident.name = STR("x");
    vec_push(&f->arena, &in.given, (Operand){.mode = mode, .expr = e, .type = given});
    return in;
}

static void what_nothing_tells_cannot_be_inferred(void **state) {
    Fixture *f = *state;
    Inference in = inference(f, f->params.at[0], basic(f, T_INT), MODE_VALUE);
    assert_false(infer(&f->c, &in));
    assert_true(str_starts(in.error, STR("cannot infer Q (")));
}

static void untyped_arguments_get_the_default_of_the_largest_kind(void **state) {
    Fixture *f = *state;
    f->params.len = 1;
    Inference in = inference(f, f->params.at[0], basic(f, T_UNTYPED_INT), MODE_CONST);
    in.args.len = 1;
    Operand second = in.given.at[0];
    second.type = basic(f, T_UNTYPED_FLOAT);
    vec_push(&f->arena, &in.formals, f->params.at[0]);
    vec_push(&f->arena, &in.given, second);
    assert_true(infer(&f->c, &in));
    assert_ptr_equal(in.args.at[0], basic(f, T_FLOAT64));
}

static void a_mismatch_names_both_types(void **state) {
    Fixture *f = *state;
    Inference in = inference(f, slice(f, f->params.at[0]), basic(f, T_INT), MODE_VALUE);
    assert_false(infer(&f->c, &in));
    assert_true(str_eq(in.error, STR("type int of x does not match []P (cannot infer P and Q)")));
}

int main(void) {
#define CASE_OF(test) cmocka_unit_test_setup_teardown(test, open_fixture, close_fixture)
    const struct CMUnitTest tests[] = {
        CASE_OF(a_parameter_stands_for_what_it_meets_first),
        CASE_OF(parameters_that_meet_share_what_they_stand_for),
        CASE_OF(defined_types_unify_at_the_top_only),
        CASE_OF(channels_unify_whatever_their_direction_unless_exactly),
        CASE_OF(what_nothing_tells_cannot_be_inferred),
        CASE_OF(untyped_arguments_get_the_default_of_the_largest_kind),
        CASE_OF(a_mismatch_names_both_types),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
