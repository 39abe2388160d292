// Every moment of a run comes back byte for byte, whatever the way to it; steps forward and back stop at the same places.
#include "go_text.h"

#include "history/state.h"

static const char *const programs[] = {
    "package main\n"
    "func fib(n int) int {\n\tif n < 2 {\n\t\treturn n\n\t}\n\treturn fib(n-1) + fib(n-2)\n}\n"
    "func main() {\n\tprintln(fib(7))\n}\n",

    "package main\n"
    "func main() {\n"
    "\tc := make(chan int)\n\tdone := make(chan bool, 2)\n"
    "\tfor i := 0; i < 2; i++ {\n\t\tgo func() {\n\t\t\tfor v := range c {\n\t\t\t\tprintln(v)\n\t\t\t}\n\t\t\tdone <- "
    "true\n\t\t}()\n\t}\n"
    "\tfor i := 0; i < 6; i++ {\n\t\tselect {\n\t\tcase c <- i:\n\t\tcase <-done:\n\t\t}\n\t}\n"
    "\tclose(c)\n\t<-done\n\t<-done\n}\n",

    "package main\n"
    "func f(m map[string]int) (r int) {\n\tdefer func() {\n\t\tif e := recover(); e != nil {\n\t\t\tr = "
    "len(m)\n\t\t}\n\t}()\n"
    "\tfor k := range m {\n\t\tm[k+k] = m[k]\n\t\tif len(m) > 6 {\n\t\t\tpanic(k)\n\t\t}\n\t}\n\treturn 1\n}\n"
    "func main() {\n\tprintln(f(map[string]int{\"a\": 1, \"b\": 2, \"c\": 3}))\n\tvar never chan int\n\tgo func() { "
    "never <- 1 }()\n\t<-never\n}\n",

    "package main\n"
    "type node struct {\n\tnext *node\n\tv []byte\n}\n"
    "func main() {\n\tvar list *node\n\tfor i := 0; i < 40; i++ {\n\t\tlist = &node{list, make([]byte, 100*i)}\n\t\tif "
    "i%7 == 0 {\n\t\t\tlist = nil\n\t\t}\n\t}\n"
    "\tpanic(\"end\")\n}\n",
};

enum { N_PROGRAMS = sizeof programs / sizeof *programs, MOST = 20000 };

typedef struct Record {
    uint64_t hash, steps;
} Record;

static Record *record(History *h, uint64_t *n) {
    Record *r = calloc(MOST, sizeof *r);
    do {
        r[*n] = (Record){world_hash(history_world(h)), history_now(h).step};
        ++*n;
    } while (*n < MOST && history_forward(h, UNIT_INSTR));
    return r;
}

static void check(History *h, const Record *r, uint64_t at) {
    assert_true(history_seek(h, at));
    assert_int_equal(history_now(h).instr, at);
    assert_int_equal(history_now(h).step, r[at].steps);
    if (world_hash(history_world(h)) != r[at].hash)
        fail_msg("moment %llu is not the one that was", (unsigned long long)at);
}

static void every_moment_comes_back(void **state) {
    (void)state;
    for (int i = 0; i < N_PROGRAMS; i++) {
        GoText g = go_text(programs[i]);
        History *h = go_history(&g);
        uint64_t n = 0, x = 1;
        Record *r = record(h, &n);
        assert_true(n > 100 && n < MOST);
        for (uint64_t at = n; at-- > 0;)
            check(h, r, at);
        for (uint64_t at = 0; at < n; at++)
            check(h, r, at);
        for (int k = 0; k < 2000; k++) {
            x = x * 6364136223846793005u + 1442695040888963407u;
            check(h, r, (x >> 33) % n);
        }
        free(r);
        history_close(h);
        go_text_close(&g);
    }
}

// Snapshots at every chance and room for few of them.
static void thinned_snapshots_do_no_harm(void **state) {
    (void)state;
    for (int i = 0; i < N_PROGRAMS; i++) {
        GoText g = go_text(programs[i]);
        History *h = go_history(&g);
        uint64_t n = 0;
        Record *r = record(h, &n);
        h->most_bytes = 400 << 10;
        for (uint64_t at = n; at > 0; at -= at < 7 ? at : 7) {
            h->spacing = 0;
            check(h, r, at - 1);
        }
        assert_true(h->store.bytes < 4 * h->most_bytes);
        free(r);
        history_close(h);
        go_text_close(&g);
    }
}

static void fast_runs_reach_the_same_end(void **state) {
    (void)state;
    for (int i = 0; i < N_PROGRAMS; i++) {
        GoText g = go_text(programs[i]);
        History *h = go_history(&g);
        history_finish(h);
        World *w = world_open(g.program, g.natives, NULL, NULL);
        world_seed(w, 1);
        Run run = {0};
        while (world_run(w, &run, 1000) != STOP_END)
            ;
        assert_true(world_equal(w, history_world(h)));
        world_close(w);
        history_close(h);
        go_text_close(&g);
    }
}

// ---- steps ------------------------------------------------------------------------------------------

static const Unit symmetric[] = {UNIT_INSTR, UNIT_STEP, UNIT_EVENT, UNIT_STATEMENT, UNIT_GOROUTINE};

static void back_stops_where_forward_did(void **state) {
    (void)state;
    for (int i = 0; i < N_PROGRAMS; i++) {
        GoText g = go_text(programs[i]);
        for (size_t u = 0; u < sizeof symmetric / sizeof *symmetric; u++) {
            History *h = go_history(&g);
            uint64_t *stops = calloc(MOST, sizeof *stops);
            int n = 0;
            while (n < MOST && history_forward(h, symmetric[u]))
                stops[n++] = history_now(h).instr;
            history_finish(h);
            while (n-- > 0) {
                if (history_now(h).instr == stops[n])
                    continue; // the end itself
                assert_true(history_back(h, symmetric[u]));
                if (history_now(h).instr != stops[n])
                    fail_msg("program %d unit %d: back to %llu, forward stopped at %llu", i, (int)symmetric[u],
                        (unsigned long long)history_now(h).instr, (unsigned long long)stops[n]);
            }
            free(stops);
            history_close(h);
        }
        go_text_close(&g);
    }
}

static void steps_have_numbers(void **state) {
    (void)state;
    GoText g = go_text(programs[1]);
    History *h = go_history(&g);
    uint64_t at[MOST];
    int n = 0;
    while (n < MOST && history_forward(h, UNIT_STEP)) {
        assert_int_equal(history_now(h).step, n);
        at[n++] = history_now(h).instr;
    }
    for (int i = n - 1; i >= 0; i -= 3) {
        assert_true(history_seek_step(h, (uint64_t)i));
        assert_int_equal(history_now(h).instr, at[i]);
    }
    for (int i = 0; i < n; i += 5) {
        assert_true(history_seek_step(h, (uint64_t)i));
        assert_int_equal(history_now(h).instr, at[i]);
    }
    assert_false(history_seek_step(h, (uint64_t)n + 100));
    assert_true(history_ended(h));
    history_close(h);
    go_text_close(&g);
}

static int line_now(const History *h) {
    const World *w = history_world(h);
    const G *g = world_g(w, w->state->running);
    return source_place(&w->program->sources, w->program->spans[g->pc].from).line;
}

static void a_line_steps_over_calls(void **state) {
    (void)state;
    GoText g = go_text("package main\n"
                       "func f(n int) int {\n"
                       "\tn++\n"
                       "\treturn n\n"
                       "}\n"
                       "func main() {\n"
                       "\ta := f(1)\n"
                       "\tb := f(a)\n"
                       "\tprintln(a, b)\n"
                       "}\n");
    History *h = go_history(&g);
    while (history_forward(h, UNIT_STATEMENT) && line_now(h) != 7)
        ;
    assert_int_equal(line_now(h), 7);
    assert_true(history_forward(h, UNIT_LINE));
    assert_int_equal(line_now(h), 8);
    assert_true(history_forward(h, UNIT_LINE));
    assert_int_equal(line_now(h), 9);
    assert_true(history_back(h, UNIT_LINE));
    assert_int_equal(line_now(h), 8);
    assert_true(history_back(h, UNIT_LINE));
    assert_int_equal(line_now(h), 7);
    assert_true(history_forward(h, UNIT_CALL));
    assert_int_equal(line_now(h), 3);
    assert_true(history_forward(h, UNIT_LINE));
    assert_int_equal(line_now(h), 4);
    history_close(h);
    go_text_close(&g);
}

static void the_beginning_is_the_end_of_back(void **state) {
    (void)state;
    GoText g = go_text(programs[0]);
    History *h = go_history(&g);
    assert_false(history_back(h, UNIT_STEP));
    history_forward(h, UNIT_STEP);
    assert_false(history_back(h, UNIT_STEP));
    assert_int_equal(history_now(h).instr, 0);
    history_finish(h);
    assert_false(history_forward(h, UNIT_STEP));
    assert_false(history_forward(h, UNIT_INSTR));
    assert_true(history_ended(h));
    history_close(h);
    go_text_close(&g);
}

static void every_unit_goes_back_from_a_panic(void **state) {
    (void)state;
    GoText g = go_text(programs[3]);
    History *h = go_history(&g);
    for (int unit = UNIT_INSTR; unit <= UNIT_GOROUTINE; unit++) {
        history_finish(h);
        assert_int_equal(history_world(h)->state->outcome, PANICKED);
        uint64_t end = history_now(h).instr;
        history_back(h, (Unit)unit);
        assert_true(history_now(h).instr < end);
    }
    history_close(h);
    go_text_close(&g);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_moment_comes_back),
        cmocka_unit_test(thinned_snapshots_do_no_harm),
        cmocka_unit_test(fast_runs_reach_the_same_end),
        cmocka_unit_test(back_stops_where_forward_did),
        cmocka_unit_test(steps_have_numbers),
        cmocka_unit_test(a_line_steps_over_calls),
        cmocka_unit_test(the_beginning_is_the_end_of_back),
        cmocka_unit_test(every_unit_goes_back_from_a_panic),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
