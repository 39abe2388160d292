// Test results for machines, and the ends of runs that no Go program under tests/go shows.
#include "go_text.h"

#include <string.h>

#include "load/load.h"
#include "report/report.h"

static void is_text(Buf *b, const char *want) {
    if (!str_is(buf_view(b), want))
        fail_msg("%.*s\n--- not:\n%s", (int)b->len, b->at, want);
    buf_free(b);
}

static const TestResult results[] = {
    {.name = {"lessons/chan/a.lua", 18}, .passed = true, .seconds = 0.25},
    {.name = {"lessons/chan/b & c.lua", 22}, .message = {"line 3: 1 < 2\n\tis \"false\"\x01", 26}, .seconds = 0.5},
};

static void junit(void **state) {
    (void)state;
    Buf b = {0};
    report_junit(results, 2, &b);
    is_text(&b, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                "<testsuites tests=\"2\" failures=\"1\" time=\"0.750\">\n"
                "  <testsuite name=\"gostep\" tests=\"2\" failures=\"1\" errors=\"0\" skipped=\"0\" time=\"0.750\">\n"
                "    <testcase classname=\"lessons/chan\" name=\"a.lua\" time=\"0.250\"/>\n"
                "    <testcase classname=\"lessons/chan\" name=\"b &amp; c.lua\" time=\"0.500\">\n"
                "      <failure message=\"line 3: 1 &lt; 2\">line 3: 1 &lt; 2&#10;&#9;is "
                "&quot;false&quot;\xEF\xBF\xBD</failure>\n"
                "    </testcase>\n"
                "  </testsuite>\n"
                "</testsuites>\n");
}

static void tap(void **state) {
    (void)state;
    Buf b = {0};
    report_tap(&results[0], 1, &b);
    report_tap(&(TestResult){.name = STR("a # b"), .message = STR("one\ntwo")}, 2, &b);
    is_text(&b, "ok 1 - lessons/chan/a.lua\nnot ok 2 - a \\# b\n# one\n# two\n");
}

static void json(void **state) {
    (void)state;
    Buf b = {0};
    report_json(results, 1, &b);
    is_text(&b,
        "{\n  \"passed\": 1,\n  \"failed\": 0,\n  \"seconds\": 0.250,\n  \"results\": [\n"
        "    {\"name\": \"lessons/chan/a.lua\", \"passed\": true, \"seconds\": 0.250, \"message\": \"\"}\n  ]\n}\n");
    report_json(NULL, 0, &b);
    is_text(&b, "{\n  \"passed\": 0,\n  \"failed\": 0,\n  \"seconds\": 0.000,\n  \"results\": []\n}\n");
}

static void has(const Buf *b, const char *piece) {
    for (size_t i = 0; i + 1 <= b->len; i++)
        if (str_starts(str_from_to(buf_view(b), i, b->len), str_from(piece)))
            return;
    fail_msg("%.*s\n--- has not:\n%s", (int)b->len, b->at, piece);
}

static void a_quit_dumps_everybody(void **state) {
    (void)state;
    GoText g = go_text("package main\n"
                       "func main() {\n"
                       "\tc := make(chan int)\n"
                       "\tgo func(n int, s string) { c <- n }(3, \"x\")\n"
                       "\tfor len(c) == 0 {\n\t}\n"
                       "}\n");
    History *h = go_history(&g);
    history_seek(h, 2000);
    history_quit(h);
    Buf b = {0};
    report_end(history_world(h), &b);
    has(&b, "SIGQUIT: quit\nPC=0x");
    has(&b, " m=0 sigcode=0\n\ngoroutine 1 [running]:\nmain.main()\n\t/");
    has(&b, "main.go:4\ncreated by main.main in goroutine 1\n\t/");
    assert_int_equal(report_exit_code(history_world(h)), 2);
    buf_free(&b);
    history_close(h);
    go_text_close(&g);
}

// As native Go writes them: ten words at most, five levels, and what has parts is closed behind the dots.
static void arguments_in_a_trace(void **state) {
    (void)state;
    GoText g = go_text("package main\n"
                       "type E struct{}\n"
                       "type A struct{ x, y int; z [2]int }\n"
                       "type B struct{ A; e E; z [3]A }\n"
                       "type C struct{ c struct{ d struct{ e struct{ f struct{ g int }}}}}\n"
                       "type L struct{ a [10000]int }\n"
                       "func f(a A, e E, b B, t int) { panic(\"x\") }\n"
                       "func g(c C, e E, x int) { f(A{1, 2, [2]int{3, 4}}, E{}, B{}, 3) }\n"
                       "func h(x [11]int, y [2]E) { g(C{}, E{}, 5) }\n"
                       "func k(x [10]int, y int) { h([11]int{2}, [2]E{}) }\n"
                       "func l(x L) { k([10]int{1}, 3) }\n"
                       "func main() { l(L{}) }\n");
    History *h = go_history(&g);
    history_seek(h, INT64_MAX);
    Buf b = {0};
    report_end(history_world(h), &b);
    has(&b, "main.f({0x1, 0x2, {0x3, 0x4}}, {}, {{0x0, 0x0, {0x0, 0x0}}, {}, ...}, ...)\n");
    has(&b, "main.g({{{{{...}}}}}, {}, 0x5)\n");
    has(&b, "main.h({0x2, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, ...}, ...)\n");
    has(&b, "main.k({0x1, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0}, ...)\n");
    has(&b, "main.l({{0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, ...}})\n");
    buf_free(&b);
    history_close(h);
    go_text_close(&g);
}

static void long_waits_are_told(void **state) {
    (void)state;
    GoText g = go_text("package main\n"
                       "func main() {\n"
                       "\tc := make(chan int)\n"
                       "\tgo func() { c <- 1 }()\n"
                       "\tfor len(c) == 0 {\n\t}\n"
                       "}\n");
    History *h = go_history(&g);
    history_seek(h, 200);
    history_pick(h, 2);
    history_seek(h, history_now(h).instr + 100);
    history_advance(h, 125ull * 1000 * 1000 * 1000);
    Buf b = {0};
    report_goroutines(history_world(h), &b);
    has(&b, "goroutine 2 [chan send, 2 minutes]:\nmain.main.func1()\n\t/");
    buf_free(&b);
    history_close(h);
    go_text_close(&g);
}

static void a_zero_byte_ends_no_text(void **state) {
    (void)state;
    GoText g = go_text("package main\n"
                       "func main() { panic(\"a\\x00b\") }\n");
    History *h = go_history(&g);
    history_seek(h, 200);
    Buf b = {0};
    report_end(history_world(h), &b);
    has(&b, "panic: a");
    has(&b, "b\n\ngoroutine 1 [running]:\n"); // behind the zero
    buf_free(&b);
    history_close(h);
    go_text_close(&g);
}

// Whatever bytes a program leaves behind, reports and looks ahead do no harm.
static void nonsense_does_no_harm(void **state) {
    (void)state;
    GoText g = go_text("package main\n"
                       "import \"errors\"\n"
                       "type key struct{ a, b string }\n"
                       "func f(n int, s []string, m map[key]any) {\n"
                       "\tdefer func() { panic(errors.New(s[0])) }()\n"
                       "\tif n > 0 {\n\t\tf(n-1, s, m)\n\t}\n"
                       "\tpanic(m)\n"
                       "}\n"
                       "func main() {\n"
                       "\tc := make(chan error)\n"
                       "\tfor i := 0; i < 5; i++ {\n\t\tgo func() { c <- errors.New(\"x\") }()\n\t}\n"
                       "\tselect {\n\tcase <-c:\n\tcase c <- nil:\n\t}\n"
                       "\tf(3, []string{\"boom\"}, map[key]any{{\"a\", \"b\"}: 1})\n"
                       "}\n");
    uint64_t x = 11;
    for (int round = 0; round < 200; round++) {
        World *w = world_open(g.program, g.natives, NULL, NULL);
        Run run = {.until_instrs = 500 + (uint64_t)round * 3, .until_steps = UINT64_MAX, .step_mask = STEP_STMT};
        world_run_exact(w, &run);
        for (int k = 0; k < 60; k++) {
            x = x * 6364136223846793005u + 1442695040888963407u;
            uint64_t at = (x >> 20) % (w->heap_size / 8) * 8, value = x >> (x & 63);
            uint8_t *to = world_write(w, HEAP_BASE + at, 8);
            if (to)
                memcpy(to, &value, 8);
        }
        Arena a = {0};
        Buf b = {0};
        report_goroutines(w, &b);
        inspect_next(&a, w, STR("en"));
        world_quit(w);
        report_end(w, &b);
        for (int outcome = EXITED; outcome <= QUIT; outcome++) {
            w->state->outcome = (uint32_t)outcome;
            report_end(w, &b);
        }
        buf_free(&b);
        arena_free(&a);
        world_close(w);
    }
    go_text_close(&g);
}

static void traces_name_clean_paths(void **state) {
    (void)state;
    Loaded l = load_text(STR("/src/../a/./x.go"), STR("package main\nfunc main() {\n\tpanic(1)\n}\n"));
    World *w = world_open(l.program, l.natives, NULL, NULL);
    assert_int_equal(world_run(w, &(Run){0}, UINT64_MAX), STOP_END);
    Buf b = {0};
    report_end(w, &b);
    has(&b, "main.main()\n\t/a/x.go:3 +0x");
    buf_free(&b);
    world_close(w);
    load_close(&l);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(junit),
        cmocka_unit_test(tap),
        cmocka_unit_test(json),
        cmocka_unit_test(a_quit_dumps_everybody),
        cmocka_unit_test(arguments_in_a_trace),
        cmocka_unit_test(long_waits_are_told),
        cmocka_unit_test(traces_name_clean_paths),
        cmocka_unit_test(a_zero_byte_ends_no_text),
        cmocka_unit_test(nonsense_does_no_harm),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
