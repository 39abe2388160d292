// Bodies that parse_outline passes over end where parse_file ends them, and are read later as parse_file reads them.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "lang/syntax/parse.h"
#include "lib/sources.h"

// What a tree comes to: its nodes' kinds and places, from the top down.
static void add_node(void *context, Node *x) {
    uint64_t *sum = context;
    *sum = (*sum ^ x->kind ^ ((uint64_t)x->pos << 8) ^ ((uint64_t)x->start << 24) ^ ((uint64_t)x->end << 40)) *
           1099511628211u;
    node_each_child(x, add_node, context);
}

static uint64_t sum_of(Node *x) {
    uint64_t sum = 14695981039346656037u;
    add_node(&sum, x);
    return sum;
}

// Returns how many bodies there were.
static int check_source(Arena *a, Source *source) {
    Diagnostics diags = {.arena = a};
    File *whole = parse_file(a, source, &diags), *outline = parse_outline(a, source, &diags);
    assert_int_equal(diags.list.len, 0);
    assert_int_equal(whole->decls.len, outline->decls.len);
    int bodies = 0;
    for (int i = 0; i < whole->decls.len; i++) {
        Node *x = whole->decls.at[i], *y = outline->decls.at[i];
        assert_int_equal(x->kind, y->kind);
        assert_int_equal(x->end, y->end);
        if (x->kind != NODE_FUNC_DECL || !x->func.body)
            continue;
        bodies++;
        assert_true(y->func.skipped);
        assert_int_equal(y->func.body->block.stmts.len, 0);
        assert_int_equal(x->func.body->block.rbrace, y->func.body->block.rbrace);
        assert_int_equal(sum_of(x), sum_of(parse_skipped_func(a, source, y, &diags)));
        assert_int_equal(sum_of(x->func.body), sum_of(parse_skipped_body(a, source, y, &diags)));
    }
    assert_int_equal(diags.list.len, 0);
    return bodies;
}

static void braces_are_hidden(void **state) {
    (void)state;
    static const char *const bodies[] = {
        "{}",
        "{ if x { return }; for { } }",
        "{ s := \"}\\\"}\"; t := \"\\\\\"; _, _ = s, t }",
        "{ r := '}'; q := '\\''; b := '\\\\'; _, _, _ = r, q, b }",
        "{ s := `}\n\\`; _ = s }",
        "{ // } \"\n}",
        "{ /* } ' ** } */ }",
        "{ /**/ x := 4 / 2 / 1; _ = x }",
        "{\n\t//go:noinline }\n\tvar f = func() { g(struct{ a int }{1}) }\n\tf()\n}",
        "{ s := \"汉}字\"; r := '字'; _, _ = s, r }",
    };
    for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++) {
        Arena a = {0};
        SourceSet sources = {.arena = &a};
        Str text = str_format(
            &a, "package p\n\nfunc (t *T) f(x struct{ y int }) (s struct{}) %s\n\nvar after = 1\n", bodies[i]);
        assert_int_equal(check_source(&a, source_add(&sources, STR("f"), text)), 1);
        arena_free(&a);
    }
}

static void the_library_is_passed_over_rightly(void **state) {
    (void)state;
    int bodies = 0;
    for (size_t i = 0; i < lib_source_count; i++) {
        Arena a = {0};
        SourceSet sources = {.arena = &a};
        Str text = {lib_sources[i].bytes, lib_sources[i].length};
        bodies += check_source(&a, source_add(&sources, str_from(lib_sources[i].path), text));
        arena_free(&a);
    }
    assert_true(bodies > 1000);
}

// A text without end is told, and does no harm.
static void a_body_without_end(void **state) {
    (void)state;
    static const char *const texts[] = {"{ \"", "{ '\\", "{ `", "{ // }", "{ /* }", "{ /* *", "{ {", "{ /", "{ \"\\"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        Arena a = {0};
        SourceSet sources = {.arena = &a};
        Diagnostics diags = {.arena = &a};
        Str text = str_format(&a, "package p\nfunc f() %s", texts[i]);
        parse_outline(&a, source_add(&sources, STR("f"), text), &diags);
        assert_int_equal(diags.list.len, 1);
        arena_free(&a);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(braces_are_hidden),
        cmocka_unit_test(the_library_is_passed_over_rightly),
        cmocka_unit_test(a_body_without_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
