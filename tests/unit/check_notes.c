// What the checker writes down for the compiler: types and values of nodes, fate of variables, selections, init order.
#include "check_case.h"
#include "lang/check/const.h"

static void check_valid(Checking *c, const char *source) {
    check_text(c, str_from(source));
    if (c->diags.list.len)
        fail_msg("%s\n%.*s", source, (int)c->diags.list.at[0].text.len, c->diags.list.at[0].text.at);
}

static Object *package_object(const Checking *c, const char *name) {
    Object *obj = scope_lookup(c->program->main->scope, str_from(name));
    assert_non_null(obj);
    return obj;
}

static Object *find_object(const Scope *scope, Str name) {
    Object *obj = scope_lookup(scope, name);
    for (int i = 0; !obj && i < scope->inner.len; i++)
        obj = find_object(scope->inner.at[i], name);
    return obj;
}

// "type value" of an expression.
static Str node_note(Checking *c, const Node *e) {
    Str type = e->type ? type_text(&c->arena, e->type, c->program->main) : STR("none");
    if (!e->value)
        return type;
    Str value = const_text(&c->arena, e->value);
    return str_format(&c->arena, "%.*s %.*s", (int)type.len, type.at, (int)value.len, value.at);
}

static void assert_str(Str s, const char *expected) {
    Arena arena = {0};
    assert_string_equal(str_copy(&arena, s).at, expected);
    arena_free(&arena);
}

// ---- the initialiser of x, or its operand ----

typedef struct Note {
    const char *source; // declares x
    const char *note;
} Note;

static const Note notes[] = {
    {"var x float64 = 1 << 3", "float64 8"},
    {"var x float32 = 0.1", "float32 0.1"},
    {"var x int = 2.0", "int 2"},
    {"var x any = 1", "int 1"},
    {"var x any = 'a'", "rune 97"},
    {"var x any = 2.5", "float64 2.5"},
    {"var x error = nil", "error"},
    {"var x []int = nil", "[]int"},
    {"var s uint\nvar x int64 = 1 << s", "int64"},
    {"var x = 7 / 2", "int 3"},
    {"var x = 7 / 2.0", "float64 3.5"},
    {"var x = \"a\" + \"b\"", "string \"ab\""},
    {"var x = 1 < 2", "bool true"},
    {"var y int\nvar x = y < 2", "bool"},
    {"type B bool\nvar y int\nvar x B = y < 2", "B"},
    {"var x = len([3]int{})", "int 3"},
    {"var x = len(\"héllo\")", "int 6"},
    {"var x = string(rune(65))", "string \"A\""},
    {"var x byte = 'a' + 1", "byte 98"},
    {"type A = []int\nvar x A = A{1}", "[]int"},
    {"var x = min(1, 2.5)", "float64 1"},
    {"var x uint8 = ^uint8(1)", "uint8 254"},
    {"var x int8 = -128", "int8 -128"},
    {"import \"unsafe\"\nvar x = unsafe.Sizeof(struct { a byte; b string }{})", "uintptr 24"},
};

static void test_types_and_values(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof notes / sizeof *notes; i++) {
        Checking c = {0};
        check_valid(&c, str_format(&c.arena, "package p\n%s\n", notes[i].source).at);
        const Object *x = package_object(&c, "x");
        assert_str(node_note(&c, x->decl->var.values.at[0]), notes[i].note);
        arena_free(&c.arena);
    }
}

// The left operand of the binary initialiser of x.
static void test_operands(void **state) {
    static const Note operands[] = {
        {"var s uint = 1\nvar x = int64(1<<s) + 1", "int64"},
        {"var s uint = 1\nvar x int32 = 1<<s + 2", "int32"},
        {"var y float64\nvar x = 1 + y", "float64 1"},
        {"var y any\nvar x = 1 == y", "int 1"},
        {"var y []int\nvar x = nil == y", "[]int"},
        {"var y int\nvar x = y << 3", "int"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof operands / sizeof *operands; i++) {
        Checking c = {0};
        check_valid(&c, str_format(&c.arena, "package p\n%s\n", operands[i].source).at);
        const Object *x = package_object(&c, "x");
        assert_str(node_note(&c, x->decl->var.values.at[0]->binary.x), operands[i].note);
        arena_free(&c.arena);
    }
}

// ---- variables ----

static void fate(const char *body, const char *expected) {
    Checking c = {0};
    check_valid(&c, str_format(&c.arena,
                        "package p\ntype T struct { n int; a [2]int }\nfunc (t T) v() {}\nfunc (t *T) m() {}\n"
                        "func g(...any) {}\nfunc f() (r int) {\n%s\n}\n",
                        body)
                        .at);
    const FuncInfo *f = package_object(&c, "f")->func.info;
    const Object *x = find_object(f->scope, STR("x"));
    if (!x)
        x = find_object(f->scope, STR("r"));
    assert_non_null(x);
    Buf text = {0};
    buf_text(&text, x->var.captured ? "captured " : "");
    buf_text(&text, x->var.addr_taken ? "address " : "");
    buf_text(&text, x->var.reassigned ? "assigned " : "");
    buf_byte(&text, 0);
    if (strcmp(text.at, expected) != 0)
        print_error("%s\n", body);
    assert_string_equal(text.at, expected);
    buf_free(&text);
    arena_free(&c.arena);
}

static void test_variables(void **state) {
    (void)state;
    fate("x := 1; g(x); return", "");
    fate("x := 1; x = 2; g(x); return", "assigned ");
    fate("x := 1; x++; g(x); return", "assigned ");
    fate("x := 1; x, y := 2, 3; g(x, y); return", "assigned ");
    fate("x := 1; g(&x); return", "address ");
    fate("var x T; g(&x.n); return", "address ");
    fate("var x T; g(&x.a[1]); return", "address ");
    fate("x := new(T); g(&x.a[1]); return", "");
    fate("var x T; g(x.a[:]); return", "address ");
    fate("var x T; x.m(); return", "address ");
    fate("var x T; x.v(); return", "");
    fate("x := new(T); x.m(); x.v(); return", "");
    fate("var x T; x.n = 1; return", "assigned ");
    fate("x := new(T); x.n = 1; return", "");
    fate("x := []int{1}; x[0] = 2; return", "");
    fate("var x struct { T }; x.m(); return", "address ");
    fate("var x struct { *T }; x.m(); return", "");
    fate("x := 1; g(func() { g(x) }); return", "captured ");
    fate("x := 1; g(func() { func() { x = 2 }(); g(x) }); return", "captured assigned ");
    fate("for x := 0; x < 3; x++ { g(func() { g(x) }) }; return", "captured assigned ");
    fate("for x := range 3 { g(func() { g(x) }) }; return", "captured ");
    fate("for _, x := range []int{} { x = 1; g(x) }; return", "assigned ");
    fate("var c chan int; select { case x := <-c: g(&x) }; return", "address ");
    fate("defer func() { g(r) }(); return 5", "captured assigned ");
    fate("return", "");
}

static void test_captures(void **state) {
    (void)state;
    Checking c = {0};
    check_valid(&c, "package p\nfunc f(a, b int) {\n\tc := 1\n\tg := func() {\n\t\td := a\n\t\t_ = func() int { return "
                    "b + c + d }\n\t}\n\tg()\n}\n");
    const FuncInfo *f = package_object(&c, "f")->func.info;
    assert_int_equal(f->captures.len, 0);
    assert_int_equal(f->literals.len, 1);
    const FuncInfo *g = f->literals.at[0];
    assert_ptr_equal(g->outer, f);
    assert_int_equal(g->captures.len, 3); // what the inner literal needs passes through
    assert_str(g->captures.at[0]->name, "a");
    assert_str(g->captures.at[1]->name, "b");
    assert_str(g->captures.at[2]->name, "c");
    assert_int_equal(g->literals.len, 1);
    const FuncInfo *inner = g->literals.at[0];
    assert_int_equal(inner->captures.len, 3);
    assert_str(inner->captures.at[2]->name, "d");
    arena_free(&c.arena);
}

// ---- selections ----

static void test_selections(void **state) {
    (void)state;
    Checking c = {0};
    check_valid(&c, "package p\ntype A struct { n int }\nfunc (*A) m() {}\ntype I interface { Z(); B() }\ntype B "
                    "struct { i int; *A; I }\n"
                    "var b B\nvar p *B\nvar x1 = b.n\nvar x2 = p.m\nvar x3 = b.Z\nvar x4 = (*A).m\nvar x5 = I.B\nvar a "
                    "A\nvar x6 = a.m\n");
    const Selection *s = package_object(&c, "x1")->decl->var.values.at[0]->selector.sel;
    assert_int_equal(s->kind, SEL_FIELD);
    assert_int_equal(s->path.len, 2);
    assert_int_equal(s->path.at[0], 1);
    assert_int_equal(s->path.at[1], 0);
    assert_true(s->indirect);
    s = package_object(&c, "x2")->decl->var.values.at[0]->selector.sel;
    assert_int_equal(s->kind, SEL_METHOD);
    assert_int_equal(s->path.len, 1);
    assert_str(s->method->name, "m");
    assert_false(s->auto_addr || s->auto_deref);
    s = package_object(&c, "x3")->decl->var.values.at[0]->selector.sel;
    assert_null(s->method);
    assert_int_equal(s->iface_method, 1); // methods are sorted: B, Z
    assert_int_equal(s->path.at[0], 2);
    s = package_object(&c, "x4")->decl->var.values.at[0]->selector.sel;
    assert_int_equal(s->kind, SEL_METHOD_EXPR);
    assert_str(type_text(&c.arena, s->type, c.program->main), "func(*A)");
    s = package_object(&c, "x5")->decl->var.values.at[0]->selector.sel;
    assert_int_equal(s->iface_method, 0);
    s = package_object(&c, "x6")->decl->var.values.at[0]->selector.sel;
    assert_true(s->auto_addr);
    assert_true(package_object(&c, "a")->var.addr_taken);
    arena_free(&c.arena);
}

// ---- initialisation order ----

static void order(const char *source, const char *expected) {
    Checking c = {0};
    check_valid(&c, str_format(&c.arena, "package p\n%s\n", source).at);
    const Package *p = c.program->main;
    Buf text = {0};
    for (int i = 0; i < p->n_init; i++) {
        for (int k = 0; k < p->init_order[i].lhs.len; k++) {
            buf_str(&text, p->init_order[i].lhs.at[k]->name);
            buf_byte(&text, k + 1 < p->init_order[i].lhs.len ? ',' : ' ');
        }
    }
    buf_byte(&text, 0);
    assert_string_equal(text.at, expected);
    buf_free(&text);
    arena_free(&c.arena);
}

static void test_init_order(void **state) {
    (void)state;
    order("var a, b = 1, 2\nvar c = 3", "a b c ");
    order("var a = c\nvar b = 1\nvar c = b", "b c a ");
    order("var a = f()\nfunc f() int { return b }\nvar b = 1", "b a ");
    order("var x, y = f()\nfunc f() (int, int) { return z, 1 }\nvar z = 2\nvar _ = x", "z x,y _ ");
    order("type T int\nfunc (T) m() int { return c }\nvar a = T.m(0)\nvar b = func() int { return c }()\nvar c = 1",
        "c a b ");
    order("var a, b int\nvar c = a", "c ");
}

// ---- packages ----

static void test_packages(void **state) {
    (void)state;
    Checking c = {0};
    check_valid(&c, "package main\nimport \"fmt\"\nfunc init() {}\nfunc main() { fmt.Println() }\nfunc init() {}\n");
    assert_int_equal(c.program->packages.len, 2);
    assert_str(c.program->packages.at[0]->path, "fmt");
    assert_true(c.program->packages.at[0]->library);
    const Package *p = c.program->main;
    assert_int_equal(p->imports.len, 1);
    assert_int_equal(p->inits.len, 2);
    assert_int_equal(p->funcs.len, 3);
    assert_int_equal(p->go_minor, 23);
    arena_free(&c.arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_types_and_values),
        cmocka_unit_test(test_operands),
        cmocka_unit_test(test_variables),
        cmocka_unit_test(test_captures),
        cmocka_unit_test(test_selections),
        cmocka_unit_test(test_init_order),
        cmocka_unit_test(test_packages),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
