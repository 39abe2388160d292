// Values as trees and texts, expressions, and what bytes mean.
#include "go_text.h"

#include <string.h>

#include "inspect/inspect.h"

static const char *const zoo =
    "package main\n"
    "type point struct {\n\tx int8\n\ty int64\n\tz bool\n}\n"
    "type shape interface{ area() int }\n"
    "func (p point) area() int { return int(p.y) }\n"
    "type ring struct {\n\tnext *ring\n\tname string\n}\n"
    "type inner struct{ deep int }\n"
    "type outer struct {\n\tinner\n\tn int\n}\n"
    "var global = 77\n"
    "func look(args ...any) {}\n"
    "func main() {\n"
    "\ti, u, b, f, s := -7, uint8(200), true, 1.5, \"Go\\t语言\"\n"
    "\tsl := make([]int, 3, 4)\n\tsl[1] = 9\n"
    "\tarr := [3]string{\"a\", \"\", \"c\"}\n"
    "\tm := map[string]int{\"two\": 2, \"one\": 1}\n"
    "\tp := &point{1, 2, true}\n"
    "\tvar sh shape = point{y: 5}\n"
    "\tvar e any = \"x\"\n"
    "\tvar nothing any\n\tvar nilmap map[int]bool\n\tvar nilchan chan int\n\tvar nilslice []byte\n"
    "\tr := &ring{name: \"r\"}\n\tr.next = r\n"
    "\to := outer{inner{4}, 5}\n"
    "\tc := make(chan int, 3)\n\tc <- 6\n\tc <- 7\n"
    "\tcount := 0\n\tfn := func() { count++ }\n\tfn()\n"
    "\tbytes := []byte(\"a\\xffb\")\n"
    "\tz, zs := -1.5i, [2]complex64{2 - 1i, 2 - 1i}\n\tlook(z, zs)\n"
    "\tlook(i, u, b, f, s, sl, arr, m, p, sh, e, nothing, nilmap, nilchan, nilslice, r, o, c, fn, bytes)\n"
    "\tpanic(\"here\")\n"
    "}\n";

typedef struct Fixture {
    GoText go;
    History *h;
    Arena a;
} Fixture;

// The world at the panic: main's variables are all there.
static Fixture fixture_open(const char *text) {
    Fixture f = {.go = go_text(text)};
    f.h = go_history(&f.go);
    history_finish(f.h);
    return f;
}

static void fixture_close(Fixture *f) {
    history_close(f->h);
    go_text_close(&f->go);
    arena_free(&f->a);
}

static Value *eval(Fixture *f, const char *expr) {
    Str problem;
    Value *v = inspect_expr(&f->a, history_world(f->h), 1, 0, str_from(expr), &problem);
    if (!v)
        fail_msg("%s: %.*s", expr, STR_ARG(problem));
    return v;
}

static void gives(Fixture *f, const char *expr, const char *type, const char *text) {
    Value *v = eval(f, expr);
    if (!str_is(v->text, text))
        fail_msg("%s is %.*s, not %s", expr, STR_ARG(v->text), text);
    if (type && !str_is(v->type, type))
        fail_msg("%s has type %.*s, not %s", expr, STR_ARG(v->type), type);
}

static void fails(Fixture *f, const char *expr, const char *why) {
    Str problem;
    Value *v = inspect_expr(&f->a, history_world(f->h), 1, 0, str_from(expr), &problem);
    if (v)
        fail_msg("%s is %.*s", expr, STR_ARG(v->text));
    if (!str_is(problem, why))
        fail_msg("%s: %.*s", expr, STR_ARG(problem));
}

static uint64_t word_at(const Value *v) {
    uint64_t word;
    memcpy(&word, v->bytes, sizeof word);
    return word;
}

static void texts(void **state) {
    (void)state;
    Fixture f = fixture_open(zoo);
    gives(&f, "i", "int", "-7");
    gives(&f, "u", "uint8", "200");
    gives(&f, "b", "bool", "true");
    gives(&f, "f", "float64", "1.5");
    gives(&f, "z", "complex128", "(0-1.5i)");
    gives(&f, "zs", "[2]complex64", "[(2-1i) (2-1i)]");
    gives(&f, "s", "string", "\"Go\\t语言\"");
    gives(&f, "sl", "[]int", "[]int len 3 cap 4");
    gives(&f, "arr", "[3]string", "[\"a\" \"\" \"c\"]");
    gives(&f, "m", "map[string]int", "map[string]int len 2");
    gives(&f, "*p", "main.point", "{x:1 y:2 z:true}");
    gives(&f, "sh", "main.shape", "main.point {x:0 y:5 z:false}");
    gives(&f, "e", "interface {}", "string \"x\"");
    gives(&f, "nothing", "interface {}", "nil");
    gives(&f, "nilmap", "map[int]bool", "nil");
    gives(&f, "nilchan", "chan int", "nil");
    gives(&f, "nilslice", "[]uint8", "nil");
    gives(&f, "fn", "func()", "main.func1");
    gives(&f, "count", "int", "1");
    gives(&f, "global", "int", "77");
    fixture_close(&f);
}

// All that has no bytes lies at one address, and each pointer there still says what it points to.
static void nothing_of_two_types(void **state) {
    (void)state;
    Fixture f = fixture_open("package main\n"
                             "type mark struct{}\n"
                             "var global mark\n"
                             "func look(args ...any) {}\n"
                             "func main() {\n"
                             "\ta, b, c := &mark{}, new([0]string), &global\n"
                             "\tlook(a, b, c)\n"
                             "\tpanic(\"here\")\n"
                             "}\n");
    gives(&f, "*a", "main.mark", "{}");
    gives(&f, "*b", "[0]string", "[]");
    gives(&f, "*c", "main.mark", "{}");
    gives(&f, "a == c", "bool", "true");
    assert_int_equal(word_at(eval(&f, "a")), word_at(eval(&f, "b")));
    fixture_close(&f);
}

// What is not read again may be collected: the inspector says so and follows no address into an object that is gone.
static void collected_variables(void **state) {
    (void)state;
    Fixture f = fixture_open("package main\n"
                             "import \"runtime\"\n"
                             "type node struct{ next *node; n int }\n"
                             "func (n *node) sum() int { return n.n }\n"
                             "func use(s string, m map[int]int, x any, f func() int) {}\n"
                             "func main() {\n"
                             "\tp, kept := &node{n: 1}, &node{n: 2}\n"
                             "\tlist := []*node{p}\n"
                             "\tcell := node{n: 3}\n"
                             "\ttext := string(make([]byte, 3))\n"
                             "\tvar x any = [2]int{cell.sum(), list[0].n}\n"
                             "\tuse(text, nil, x, func() int { return cell.n })\n"
                             "\truntime.GC()\n"
                             "\tif kept.n == 2 {\n\t\tpanic(kept)\n\t}\n"
                             "}\n");
    gives(&f, "p", "*main.node", "collected");
    gives(&f, "list", "[]*main.node", "collected");
    gives(&f, "text", "string", "collected");
    gives(&f, "x", "interface {}", "collected");
    gives(&f, "kept.n", "int", "2");
    assert_int_equal(eval(&f, "p")->points_to, 0);
    fails(&f, "cell", "cell is not used any more: it has been collected");
    static const char *const words[] = {"not used any more: collected", "不再使用：已被回收"};
    for (int i = 0; i < 2; i++) {
        GoroutineList l = inspect_goroutines(&f.a, history_world(f.h), i ? STR("zh") : STR("en"));
        const FrameView *v = l.at[0].frames;
        while (!str_is(v->func, "main.main"))
            v++;
        int told = 0;
        for (int k = 0; k < v->n_vars; k++)
            told += str_is(v->vars[k].value.text, words[i]);
        assert_int_equal(told, 5); // with the cell
    }
    fixture_close(&f);
}

static void expressions(void **state) {
    (void)state;
    Fixture f = fixture_open(zoo);
    gives(&f, "sl[1] + i * 2", "int", "-5");
    gives(&f, "(1 + 2) * 3 - 4 % 3", NULL, "8");
    gives(&f, "p.y << 3", "int64", "16");
    gives(&f, "u + 100", "uint8", "44");
    gives(&f, "m[\"two\"] == 2 && !(m[\"none\"] != 0)", "bool", "true");
    gives(&f, "len(s)", NULL, "9");
    gives(&f, "s[0]", "uint8", "71");
    gives(&f, "s[3:]", "string", "\"语言\"");
    gives(&f, "len(c) + cap(c)", NULL, "5");
    gives(&f, "o.deep + o.inner.deep + o.n", "int", "13");
    gives(&f, "r.next.next.name + \"!\"", "string", "\"r!\"");
    gives(&f, "r.next == r", "bool", "true");
    gives(&f, "zs[0] == zs[1]", "bool", "true");
    gives(&f, "e == \"x\"", "bool", "true");
    gives(&f, "nothing == nil && nilchan == nil && e != nil", "bool", "true");
    gives(&f, "sh.(point).y", "int64", "5");
    gives(&f, "*&*p", "main.point", "{x:1 y:2 z:true}");
    gives(&f, "f / 2 > 0.7", "bool", "true");
    gives(&f, "'a' + 1", NULL, "98");
    gives(&f, "\"a\\u4e2d\" < \"b\"", "bool", "true");
    gives(&f, "-i", "int", "7");
    gives(&f, "^0x0f &^ 1", NULL, "-16");
    fails(&f, "nowhere", "undefined: nowhere");
    fails(&f, "sl[3]", "index out of range [3] with length 3");
    fails(&f, "p.q", "*main.point has no field q");
    fails(&f, "i / 0", "integer divide by zero");
    fails(&f, "i +", "the expression ends too early");
    fails(&f, "i i", "unexpected i");
    fails(&f, "look(1)", "look cannot be called here: only len and cap can");
    fails(&f, "(i", "a ) is missing");
    fails(&f, "*i", "only a pointer can be followed");
    fails(&f, "sh.(int)", "it holds main.point, not int");
    fails(&f, "\"open", "string literal not terminated");
    fixture_close(&f);
}

static void expressions_of_any_shape_do_no_harm(void **state) {
    (void)state;
    Fixture f = fixture_open(zoo);
    static const char pieces[][8] = {"i", "sl", "m", "p", "(", ")", "[", "]", ".", "*", "&", "-", "+", "==", "1",
        "\"x\"", "nil", "e", "sh", "c", "len", "'", "\\", "<<", "99999999", "o", "fn", ":", "!", "1.5", "arr", "r",
        "next", "\xff", "s", "bytes"};
    uint64_t x = 7;
    for (int k = 0; k < 20000; k++) {
        Arena a = {0};
        char text[128] = "";
        for (int n = 0; n < 12; n++) {
            x = x * 6364136223846793005u + 1442695040888963407u;
            strcat(text, pieces[(x >> 33) % (sizeof pieces / sizeof *pieces)]);
        }
        Str problem;
        Value *v = inspect_expr(&a, history_world(f.h), 1, 0, str_from(text), &problem);
        assert_true(v || problem.len);
        arena_free(&a);
    }
    Buf deep = {0};
    for (int k = 0; k < 100000; k++)
        buf_byte(&deep, k % 2 ? '(' : '-');
    Str problem;
    assert_null(inspect_expr(&f.a, history_world(f.h), 1, 0, buf_view(&deep), &problem));
    buf_free(&deep);
    fixture_close(&f);
}

static void trees(void **state) {
    (void)state;
    Fixture f = fixture_open(zoo);
    Value *v = eval(&f, "sl");
    assert_int_equal(v->n_children, 3);
    assert_true(str_is(v->children[1].name, "[1]") && str_is(v->children[1].text, "9"));
    assert_true(v->children[1].addr == v->points_to + 8);
    v = eval(&f, "m");
    assert_int_equal(v->n_children, 2);
    assert_true(str_is(v->children[0].name, "\"one\"") && str_is(v->children[0].text, "1"));
    v = eval(&f, "r");
    assert_int_equal(v->n_children, 1);
    assert_int_equal(v->children[0].n_children, 2);
    assert_int_equal(v->children[0].children[0].n_children, 0); // the ring is not walked for ever
    v = eval(&f, "sh");
    assert_true(v->n_children == 1 && str_is(v->children[0].type, "main.point"));
    v = eval(&f, "fn");
    assert_true(v->n_children == 1 && str_is(v->children[0].name, "count") && str_is(v->children[0].text, "1"));
    v = eval(&f, "o");
    assert_true(v->bytes && v->children[1].bytes == v->bytes + 8);
    fixture_close(&f);
}

static const Cell *cell(const MemoryView *m, int i) {
    assert_true(i < m->n_cells);
    return &m->cells[i];
}

static void memory(void **state) {
    (void)state;
    Fixture f = fixture_open(zoo);
    const World *w = history_world(f.h);
    MemoryView m = inspect_memory(&f.a, w, eval(&f, "p"));
    assert_int_equal(m.size, 24);
    assert_true(str_is(cell(&m, 0)->label, "x") && str_is(cell(&m, 1)->label, "padding") && cell(&m, 1)->size == 7);
    assert_true(str_is(cell(&m, 2)->label, "y") && cell(&m, 2)->offset == 8 && str_is(cell(&m, 4)->label, "padding"));
    m = inspect_memory(&f.a, w, eval(&f, "s"));
    assert_int_equal(m.size, 9);
    assert_int_equal(m.n_cells, 5);
    assert_true(
        str_is(cell(&m, 3)->label, "语") && cell(&m, 3)->size == 3 && str_is(cell(&m, 3)->meaning, "U+8BED '语'"));
    m = inspect_header(&f.a, w, eval(&f, "s"));
    assert_true(m.n_cells == 2 && str_is(cell(&m, 1)->label, "len") && str_is(cell(&m, 1)->meaning, "9"));
    m = inspect_memory(&f.a, w, eval(&f, "sl"));
    assert_true(m.n_cells == 4 && str_is(cell(&m, 3)->meaning, "beyond len"));
    m = inspect_memory(&f.a, w, eval(&f, "c"));
    assert_true(str_is(cell(&m, 0)->label, "qcount") && str_is(cell(&m, 0)->meaning, "2"));
    m = inspect_header(&f.a, w, eval(&f, "e"));
    assert_true(m.n_cells == 2 && str_is(cell(&m, 0)->label, "type") && str_is(cell(&m, 0)->meaning, "string"));
    m = inspect_header(&f.a, w, eval(&f, "sh"));
    assert_true(str_is(cell(&m, 0)->label, "tab") && str_is(cell(&m, 0)->meaning, "main.shape, main.point"));
    m = inspect_memory(&f.a, w, eval(&f, "fn"));
    assert_true(m.n_cells == 2 && str_is(cell(&m, 0)->label, "code") && str_is(cell(&m, 1)->label, "&count"));
    fixture_close(&f);
}

// Whatever bytes a program leaves behind, looking does no harm.
static void nonsense_does_no_harm(void **state) {
    (void)state;
    GoText g = go_text(zoo);
    uint64_t x = 3;
    for (int round = 0; round < 60; round++) {
        World *w = world_open(g.program, g.natives, NULL, NULL);
        Run run = {.until_instrs = UINT64_MAX, .until_steps = UINT64_MAX};
        world_run_exact(w, &run);
        for (int k = 0; k < 400; k++) {
            x = x * 6364136223846793005u + 1442695040888963407u;
            uint64_t at = (x >> 20) % (w->heap_size / 8) * 8, value = x >> (x & 63);
            memcpy(w->heap + at, &value, 8);
        }
        Arena a = {0};
        Str problem;
        inspect_goroutines(&a, w, STR("en"));
        inspect_channels(&a, w);
        inspect_output(&a, w, 0);
        inspect_place(w, 1);
        static const char *const names[] = {
            "s", "sl", "m", "p", "sh", "e", "r", "c", "fn", "bytes", "m[\"two\"]", "*p", "len(m)"};
        for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
            Value *v = inspect_expr(&a, w, 1, 0, str_from(names[i]), &problem);
            if (v && v->type_id) {
                inspect_memory(&a, w, v);
                inspect_header(&a, w, v);
            }
        }
        arena_free(&a);
        world_close(w);
    }
    go_text_close(&g);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(texts),
        cmocka_unit_test(nothing_of_two_types),
        cmocka_unit_test(collected_variables),
        cmocka_unit_test(expressions),
        cmocka_unit_test(expressions_of_any_shape_do_no_harm),
        cmocka_unit_test(trees),
        cmocka_unit_test(memory),
        cmocka_unit_test(nonsense_does_no_harm),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
