// Substitution, instances and type sets, on types that are built by hand.
#include <stdlib.h>

#include "check_case.h"

#include "lang/check/generic.h"

typedef struct Fixture {
    Arena arena;
    Universe *u;
    Package pkg;
} Fixture;

static int open_fixture(void **state) {
    Fixture *f = calloc(1, sizeof *f);
    f->u = universe_open(&f->arena);
    f->pkg.name = f->pkg.path = STR("main");
    *state = f;
    return 0;
}

static int close_fixture(void **state) {
    Fixture *f = *state;
    arena_free(&f->arena);
    free(f);
    return 0;
}

static Object *object(Fixture *f, ObjectKind kind, const char *name) {
    Object *obj = ARENA_NEW(&f->arena, Object);
    obj->kind = kind;
    obj->name = str_from(name);
    obj->pkg = &f->pkg;
    return obj;
}

static Type *parameter(Fixture *f, const char *name, int index, Type *constraint) {
    Object *obj = object(f, OBJ_TYPE, name);
    obj->type = type_param(&f->arena, obj, index);
    type_constrain(obj->type, constraint ? constraint : f->u->any);
    return obj->type;
}

static Type *generic(Fixture *f, const char *name, Type *param) {
    Type *t = type_new(&f->arena, T_NAMED);
    t->named.obj = object(f, OBJ_TYPE, name);
    t->named.obj->type = t;
    vec_push(&f->arena, &t->named.params, param);
    return t;
}

static Type *struct_of(Fixture *f, const char *name, Type *type) {
    Type *t = type_new(&f->arena, T_STRUCT);
    vec_push(&f->arena, &t->struct_.fields, (Field){.name = str_from(name), .type = type, .pkg = &f->pkg});
    t->complete = true;
    return t;
}

static Type *instance(Fixture *f, Type *origin, Type *arg) {
    Types args = {&arg, 1, 1};
    return type_instance(f->u, origin, &args);
}

static Type *basic(Fixture *f, TypeKind kind) {
    return f->u->basic[kind];
}

static Type *replaced(Fixture *f, Type *param, Type *arg, Type *t) {
    Types params = {&param, 1, 1}, args = {&arg, 1, 1};
    Subst s = {f->u, &params, &args};
    return type_subst(&s, t);
}

static Type *union_of(Fixture *f, const Term *terms, int n) {
    Type *t = type_new(&f->arena, T_UNION), *iface = type_new(&f->arena, T_INTERFACE);
    for (int i = 0; i < n; i++)
        vec_push(&f->arena, &t->union_.terms, terms[i]);
    iface->iface.arena = &f->arena;
    iface->iface.declared = true;
    vec_push(&f->arena, &iface->iface.embeds, t);
    vec_push(&f->arena, &iface->iface.embed_pos, 0);
    return iface;
}

static Type *embed(Fixture *f, Type *iface, Type *element) {
    vec_push(&f->arena, &iface->iface.embeds, element);
    vec_push(&f->arena, &iface->iface.embed_pos, 0);
    return iface;
}

static void what_has_no_parameter_stays_itself(void **state) {
    Fixture *f = *state;
    Type *p = parameter(f, "P", 0, NULL), *plain = struct_of(f, "x", type_slice(&f->arena, basic(f, T_INT)));
    assert_ptr_equal(replaced(f, p, basic(f, T_STRING), plain), plain);
    assert_false(type_has_params(plain));
}

static void parameters_are_replaced_in_every_part(void **state) {
    Fixture *f = *state;
    Type *p = parameter(f, "P", 0, NULL), *q = parameter(f, "Q", 1, NULL);
    Type *func = type_new(&f->arena, T_FUNC), *map = type_new(&f->arena, T_MAP);
    map->map.key = p;
    map->map.elem = struct_of(f, "q", type_pointer(&f->arena, q));
    vec_push(&f->arena, &func->func.params, (Field){.type = map});
    vec_push(&f->arena, &func->func.params, (Field){.type = type_slice(&f->arena, p)});
    func->func.variadic = true;
    vec_push(&f->arena, &func->func.results, (Field){.type = p});
    assert_true(type_has_params(func));
    Type *t = replaced(f, p, basic(f, T_INT), func);
    Str text = type_text(&f->arena, t, &f->pkg);
    assert_true(str_eq(text, STR("func(map[int]struct{q *Q}, ...int) int")));
    assert_true(type_has_params(t)); // Q
    assert_true(str_eq(type_text(&f->arena, func, &f->pkg), STR("func(map[P]struct{q *Q}, ...P) P")));
}

static void an_instance_is_made_once_for_identical_arguments(void **state) {
    Fixture *f = *state;
    Type *p = parameter(f, "P", 0, NULL), *box = generic(f, "Box", p);
    box->named.underlying = struct_of(f, "v", p);
    assert_true(type_generic(box));
    Type *bytes = instance(f, box, f->u->byte);
    assert_ptr_equal(bytes, instance(f, box, basic(f, T_UINT8)));
    assert_ptr_equal(instance(f, box, type_slice(&f->arena, basic(f, T_INT))),
        instance(f, box, type_slice(&f->arena, basic(f, T_INT))));
    assert_ptr_not_equal(bytes, instance(f, box, basic(f, T_INT)));
    assert_false(type_generic(bytes));
    assert_false(type_has_params(bytes));
    assert_true(type_has_params(instance(f, box, p)));
    assert_ptr_equal(replaced(f, p, f->u->byte, instance(f, box, p)), bytes);
    assert_ptr_equal(type_under(bytes)->struct_.fields.at[0].type, f->u->byte);
}

static void an_instance_that_contains_itself_ends(void **state) {
    Fixture *f = *state;
    Type *p = parameter(f, "P", 0, NULL), *list = generic(f, "List", p);
    list->named.underlying = struct_of(f, "next", type_pointer(&f->arena, instance(f, list, p)));
    Type *ints = instance(f, list, basic(f, T_INT));
    assert_ptr_equal(type_under(ints)->struct_.fields.at[0].type->pointer.elem, ints);
    assert_true(type_comparable(ints));
    assert_int_equal(type_size(ints), 8);
}

static void what_is_declared_later_is_seen_later(void **state) {
    Fixture *f = *state;
    Type *p = parameter(f, "P", 0, NULL), *box = generic(f, "Box", p);
    Type *ints = instance(f, box, basic(f, T_INT));
    assert_true(type_pending(type_under(ints)));
    Type *body = struct_of(f, "v", p);
    body->complete = false;
    box->named.underlying = body;
    assert_true(type_pending(type_under(ints)));
    body->complete = true;
    assert_int_equal(type_under(ints)->kind, T_STRUCT);

    assert_int_equal(type_methods(ints)->len, 0);
    FuncInfo *info = ARENA_NEW(&f->arena, FuncInfo);
    Type *own = parameter(f, "Q", 0, NULL); // a method names the parameters anew
    vec_push(&f->arena, &info->type_params, own);
    Object *method = object(f, OBJ_FUNC, "get");
    method->func.info = info;
    method->func.recv = box;
    vec_push(&f->arena, &box->named.methods, method);
    const Objects *methods = type_methods(ints);
    assert_int_equal(methods->len, 1);
    assert_null(methods->at[0]->type);
    method->type = type_new(&f->arena, T_FUNC);
    method->type->complete = true;
    vec_push(&f->arena, &method->type->func.results, (Field){.type = own});
    methods = type_methods(ints);
    assert_ptr_equal(methods->at[0]->type->func.results.at[0].type, basic(f, T_INT));
    assert_ptr_equal(methods->at[0]->func.origin, method);
    assert_ptr_equal(methods->at[0]->func.recv, ints);
}

static void a_local_type_is_another_one_for_each_instance_of_its_function(void **state) {
    Fixture *f = *state;
    Type *p = parameter(f, "P", 0, NULL), *local = type_new(&f->arena, T_NAMED);
    FuncInfo *outer = ARENA_NEW(&f->arena, FuncInfo);
    vec_push(&f->arena, &outer->type_params, p);
    local->named.obj = object(f, OBJ_TYPE, "local");
    local->named.outer = outer;
    local->named.underlying = struct_of(f, "v", p);
    assert_true(type_has_params(local));
    assert_ptr_equal(replaced(f, p, p, local), local);
    Type *ints = replaced(f, p, basic(f, T_INT), local);
    assert_ptr_not_equal(ints, local);
    assert_ptr_equal(replaced(f, p, basic(f, T_INT), local), ints);
    assert_ptr_equal(type_under(ints)->struct_.fields.at[0].type, basic(f, T_INT));
    assert_ptr_not_equal(replaced(f, p, basic(f, T_STRING), local), ints);
}

static void a_local_type_can_be_generic_too(void **state) {
    Fixture *f = *state;
    Type *p = parameter(f, "P", 0, NULL), *q = parameter(f, "Q", 0, NULL), *local = generic(f, "local", q);
    FuncInfo *outer = ARENA_NEW(&f->arena, FuncInfo);
    vec_push(&f->arena, &outer->type_params, p);
    local->named.outer = outer;
    local->named.underlying = struct_of(f, "p", p);
    vec_push(&f->arena, &local->named.underlying->struct_.fields, (Field){.name = STR("q"), .type = q});
    Type *inside = instance(f, local, f->u->byte), *outside = replaced(f, p, basic(f, T_INT), inside);
    assert_true(type_has_params(inside));
    assert_false(type_has_params(outside));
    const Fields *fields = &type_under(outside)->struct_.fields;
    assert_ptr_equal(fields->at[0].type, basic(f, T_INT));
    assert_ptr_equal(fields->at[1].type, f->u->byte);
    assert_ptr_equal(replaced(f, p, basic(f, T_INT), inside), outside);
}

static void an_extension_sees_the_old_instances_and_keeps_its_own(void **state) {
    Fixture *f = *state;
    Type *p = parameter(f, "P", 0, NULL), *box = generic(f, "Box", p);
    box->named.underlying = struct_of(f, "v", p);
    Type *ints = instance(f, box, basic(f, T_INT)), *arg = basic(f, T_STRING);
    Arena arena = {0};
    Universe *old = f->u, *extended = universe_extend(&arena, old);
    f->u = extended;
    assert_ptr_equal(instance(f, box, basic(f, T_INT)), ints);
    Type *strings = instance(f, box, arg);
    assert_ptr_equal(type_under(strings)->struct_.fields.at[0].type, arg);
    assert_ptr_equal(instance(f, box, arg), strings);
    f->u = old;
    arena_free(&arena);
    Type *again = instance(f, box, arg); // made anew: nothing of the extension is left
    assert_ptr_equal(type_under(again)->struct_.fields.at[0].type, arg);
}

static void unions_admit_each_term_once(void **state) {
    Fixture *f = *state;
    Type *named = type_new(&f->arena, T_NAMED);
    named->named.obj = object(f, OBJ_TYPE, "N");
    named->named.underlying = basic(f, T_INT);
    Term terms[] = {{basic(f, T_INT), false}, {named, false}, {basic(f, T_INT), true}, {basic(f, T_STRING), false}};
    const TypeSet *set = type_set(union_of(f, terms, 4));
    assert_false(set->all);
    assert_int_equal(set->terms.len, 2); // ~int, string
    assert_true(type_set_includes(set, named));
    assert_true(type_set_includes(set, basic(f, T_STRING)));
    assert_false(type_set_includes(set, basic(f, T_BOOL)));
    Term impossible = {named, true}; // no type has a defined type as its underlying one
    set = type_set(union_of(f, &impossible, 1));
    assert_false(set->all);
    assert_int_equal(set->terms.len, 0);
}

static void elements_of_an_interface_restrict_each_other(void **state) {
    Fixture *f = *state;
    Type *slice = type_slice(&f->arena, basic(f, T_INT));
    Term some[] = {{basic(f, T_INT), true}, {slice, true}, {basic(f, T_STRING), true}};
    Term other[] = {{basic(f, T_STRING), false}, {slice, false}};
    const TypeSet *set = type_set(embed(f, union_of(f, some, 3), union_of(f, other, 2)));
    assert_int_equal(set->terms.len, 2);
    assert_false(set->terms.at[0].tilde);
    assert_false(set->terms.at[1].tilde);
    set = type_set(embed(f, union_of(f, some, 3), f->u->comparable)); // slices are not
    assert_int_equal(set->terms.len, 2);
    assert_false(type_set_includes(set, slice));
    set = type_set(f->u->comparable);
    assert_true(set->all && set->comparable);
    assert_true(type_set(f->u->any)->all);
}

static void parameters_are_comparable_when_all_they_admit_is(void **state) {
    Fixture *f = *state;
    Term good[] = {{basic(f, T_INT), true}, {basic(f, T_STRING), true}};
    Term bad[] = {{basic(f, T_INT), true}, {type_slice(&f->arena, basic(f, T_INT)), true}};
    assert_true(type_comparable(parameter(f, "P", 0, f->u->comparable)));
    assert_true(type_comparable(parameter(f, "P", 0, union_of(f, good, 2))));
    assert_false(type_comparable(parameter(f, "P", 0, union_of(f, bad, 2))));
    assert_false(type_comparable(parameter(f, "P", 0, NULL)));
    assert_true(type_comparable(f->u->any));
    assert_false(type_strictly_comparable(f->u->any));
    assert_false(type_strictly_comparable(struct_of(f, "x", f->u->any)));
    assert_true(type_strictly_comparable(struct_of(f, "x", basic(f, T_INT))));
}

static void core_types(void **state) {
    Fixture *f = *state;
    Type *bytes = type_slice(&f->arena, f->u->byte), *ints = type_slice(&f->arena, basic(f, T_INT));
    Type *both = type_new(&f->arena, T_CHAN), *send = type_new(&f->arena, T_CHAN), *recv = type_new(&f->arena, T_CHAN);
    both->chan.elem = send->chan.elem = recv->chan.elem = basic(f, T_INT);
    send->chan.dir = CHAN_SEND;
    recv->chan.dir = CHAN_RECV;
    Term text[] = {{basic(f, T_STRING), true}, {bytes, true}}, mixed[] = {{bytes, true}, {ints, true}};
    Term chans[] = {{both, false}, {send, false}}, torn[] = {{send, false}, {recv, false}};
    Term texts[] = {{basic(f, T_STRING), true}, {ints, true}};
    assert_ptr_equal(type_core(parameter(f, "P", 0, union_of(f, mixed, 1))), bytes);
    assert_null(type_core(parameter(f, "P", 0, union_of(f, mixed, 2))));
    assert_null(type_core(parameter(f, "P", 0, NULL)));
    assert_ptr_equal(type_core(parameter(f, "P", 0, union_of(f, chans, 2))), send);
    assert_null(type_core(parameter(f, "P", 0, union_of(f, torn, 2))));
    assert_null(type_core(parameter(f, "P", 0, union_of(f, text, 2))));
    assert_ptr_equal(type_core_or_string(f->u, parameter(f, "P", 0, union_of(f, text, 2))), basic(f, T_STRING));
    assert_null(type_core_or_string(f->u, parameter(f, "P", 0, union_of(f, texts, 2))));
    assert_ptr_equal(type_core_or_string(f->u, parameter(f, "P", 0, union_of(f, mixed, 1))), bytes);
    assert_ptr_equal(type_core(ints), ints);
}

static void a_constraint_is_an_interface(void **state) {
    Fixture *f = *state;
    Type *p = parameter(f, "P", 0, basic(f, T_INT)), *constraint = type_constraint(p);
    assert_int_equal(constraint->kind, T_INTERFACE);
    assert_true(constraint->iface.implicit);
    assert_int_equal(type_set(p)->terms.len, 1);
    assert_ptr_equal(type_constraint(parameter(f, "Q", 0, f->u->comparable)), type_under(f->u->comparable));
}

// Each type doubles what it hands on: the text of the last one's argument would fill every memory.
static void arguments_that_double_are_refused(void **state) {
    (void)state;
    enum { STEPS = 40 };
    Buf text = {0}, printed = {0};
    Checking c = {0};
    buf_text(&text, "package p\ntype Pair[A, B any] struct{ a A; b B }\ntype T0[A any] struct{ x A }\n");
    for (int i = 1; i <= STEPS; i++)
        buf_format(&text, "type T%d[A any] struct{ x *T%d[Pair[A, A]] }\n", i, i - 1);
    buf_format(&text, "var t T%d[int]\n", STEPS);
    check_text(&c, buf_view(&text));
    diag_print(&c.diags, &c.sources, &printed);
    Str wanted =
        STR("./main.go:2:6: instances of Pair have type arguments that are made of more than a thousand types\n");
    assert_true(str_eq(buf_view(&printed), wanted));
    buf_free(&text);
    buf_free(&printed);
    arena_free(&c.arena);
}

#define T(test) cmocka_unit_test_setup_teardown(test, open_fixture, close_fixture)

int main(void) {
    const struct CMUnitTest tests[] = {
        T(what_has_no_parameter_stays_itself),
        T(parameters_are_replaced_in_every_part),
        T(an_instance_is_made_once_for_identical_arguments),
        T(an_instance_that_contains_itself_ends),
        T(what_is_declared_later_is_seen_later),
        T(a_local_type_is_another_one_for_each_instance_of_its_function),
        T(a_local_type_can_be_generic_too),
        T(an_extension_sees_the_old_instances_and_keeps_its_own),
        T(unions_admit_each_term_once),
        T(elements_of_an_interface_restrict_each_other),
        T(parameters_are_comparable_when_all_they_admit_is),
        T(core_types),
        T(a_constraint_is_an_interface),
        cmocka_unit_test(arguments_that_double_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
