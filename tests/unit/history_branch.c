// Choosing differently: branches, answers, what comes from outside, and runs that are saved and replayed.
#include "go_text.h"

#include <string.h>

#include "history/state.h"

static const char *const racers = "package main\n"
                                  "func main() {\n"
                                  "\tc := make(chan int, 3)\n"
                                  "\tfor i := 1; i <= 3; i++ {\n"
                                  "\t\tgo func() { c <- i }()\n"
                                  "\t}\n"
                                  "\tprintln(<-c, <-c, <-c)\n"
                                  "}\n";

static const char *const coin = "package main\n"
                                "func main() {\n"
                                "\ta, b := make(chan int, 1), make(chan int, 1)\n"
                                "\ta <- 1\n"
                                "\tb <- 2\n"
                                "\tselect {\n"
                                "\tcase v := <-a:\n"
                                "\t\tprintln(\"a\", v)\n"
                                "\tcase v := <-b:\n"
                                "\t\tprintln(\"b\", v)\n"
                                "\t}\n"
                                "}\n";

static Str output_now(const History *h, Arena *a) {
    Buf b = {0};
    Str piece;
    int fd;
    for (uint64_t cursor = 0; output_read(history_world(h), &cursor, &fd, &piece);)
        buf_str(&b, piece);
    Str s = str_copy(a, buf_view(&b));
    buf_free(&b);
    return s;
}

static Str output(History *h, Arena *a) {
    history_finish(h);
    return output_now(h, a);
}

static int64_t global(const History *h, const char *name) {
    const World *w = history_world(h);
    int64_t x = -1;
    for (int i = 0; i < w->program->n_globals; i++)
        if (str_eq(w->program->globals[i].name, str_from(name)))
            memcpy(&x, world_at(w, w->program->globals[i].addr, 8), 8);
    return x;
}

static void a_select_can_be_answered(void **state) {
    (void)state;
    Arena a = {0};
    GoText g = go_text(coin);
    for (uint64_t answer = 0; answer < 2; answer++) {
        History *h = go_history(&g);
        history_answer(h, CHOICE_SELECT, 1, answer);
        assert_true(str_is(output(h, &a), answer ? "b 2\n" : "a 1\n"));
        assert_int_equal(history_branches(h), 1);
        history_close(h);
    }
    go_text_close(&g);
    arena_free(&a);
}

static void another_answer_is_another_branch(void **state) {
    (void)state;
    Arena a = {0};
    GoText g = go_text(coin);
    History *h = go_history(&g);
    history_answer(h, CHOICE_SELECT, 1, 0);
    Moment after = history_now(h);
    assert_true(str_is(output(h, &a), "a 1\n"));
    Moment end = history_now(h);
    assert_true(history_seek(h, after.instr - 1));
    history_answer(h, CHOICE_SELECT, 1, 1);
    assert_int_equal(history_branches(h), 2);
    assert_int_equal(history_branch(h), 1);
    assert_true(str_is(output(h, &a), "b 2\n"));
    assert_int_equal(history_branch_info(h, 1).parent, 0);
    assert_int_equal(history_branch_info(h, 1).fork.instr, after.instr - 1);
    assert_true(history_go_branch(h, 0));
    assert_true(history_seek(h, end.instr));
    assert_true(str_is(output_now(h, &a), "a 1\n"));
    history_close(h);
    go_text_close(&g);
    arena_free(&a);
}

static void until_running(History *h, uint64_t id) {
    const World *w = history_world(h);
    while (history_forward(h, UNIT_STEP) && world_g(w, w->state->running)->id != id)
        ;
}

static bool three_can_run(void *context, const History *h) {
    (void)context;
    const World *w = history_world(h);
    int n = 0;
    for (const G *g = world_g(w, w->state->all_first); g; g = world_g(w, g->alllink))
        n += g->status == G_RUNNABLE;
    return n == 3;
}

static void a_goroutine_can_be_picked(void **state) {
    (void)state;
    Arena a = {0};
    GoText g = go_text(racers);
    History *h = go_history(&g);
    assert_true(history_until(h, three_can_run, NULL, 1000));
    Moment here = history_now(h);
    assert_false(history_pick(h, 77));
    assert_true(history_pick(h, 3));
    assert_int_equal(history_now(h).instr, here.instr + 1);
    assert_int_equal(world_g(history_world(h), history_world(h)->state->running)->id, 3);
    uint64_t hash = world_hash(history_world(h));
    Str first = output(h, &a);
    assert_true(str_starts(first, STR("2 ")));
    history_seek(h, here.instr + 1);
    assert_true(world_hash(history_world(h)) == hash);
    history_seek(h, here.instr);
    assert_true(history_pick(h, 2));
    assert_int_equal(history_branch(h), 1);
    assert_true(str_starts(output(h, &a), STR("1 ")));
    history_close(h);
    go_text_close(&g);
    arena_free(&a);
}

static void who_runs_next_can_be_answered(void **state) {
    (void)state;
    Arena a = {0};
    GoText g = go_text(racers);
    History *h = go_history(&g);
    history_answer(h, CHOICE_GOROUTINE, 0, 2);
    assert_true(str_starts(output(h, &a), STR("1 ")));
    history_close(h);
    go_text_close(&g);
    arena_free(&a);
}

static void replays(const GoText *g, History *h) {
    Arena a = {0};
    Str problem, text = history_save(h, &a);
    History *again = go_history(g);
    if (!history_replay(again, text, &problem))
        fail_msg("%.*s\n%.*s", STR_ARG(problem), STR_ARG(text));
    assert_int_equal(history_now(again).instr, 0);
    history_finish(h);
    history_finish(again);
    if (!world_equal(history_world(h), history_world(again)))
        fail_msg("it ends otherwise:\n%.*s", STR_ARG(text));
    Str text_again = history_save(again, &a);
    if (!str_eq(text, text_again))
        fail_msg("saved:\n%.*s\nand again:\n%.*s", STR_ARG(text), STR_ARG(text_again));
    history_close(again);
    arena_free(&a);
}

static void saved_runs_come_back(void **state) {
    (void)state;
    GoText g = go_text(racers);
    History *h = go_history(&g);
    replays(&g, h);
    history_seek(h, 0);
    history_answer(h, CHOICE_GOROUTINE, 0, 3);
    history_advance(h, 5);
    history_until(h, three_can_run, NULL, 1000);
    history_answer(h, CHOICE_GOROUTINE, 3, 2);
    history_pick(h, 3);
    history_answer(h, CHOICE_GOROUTINE, 1, 4);
    history_forward(h, UNIT_STEP);
    history_advance(h, 1000);
    replays(&g, h);
    history_seek(h, 0);
    history_until(h, three_can_run, NULL, 1000);
    history_seek(h, history_now(h).instr + 1);
    history_quit(h);
    replays(&g, h);
    history_close(h);
    go_text_close(&g);
}

static uint64_t last_option(void *context, const World *w, const Choice *c) {
    (void)w;
    ++*(int *)context;
    return c->options ? c->options - 1 : c->preset;
}

static void somebody_outside_answers(void **state) {
    (void)state;
    Arena a = {0};
    GoText g = go_text(racers);
    History *h = go_history(&g);
    int asked = 0;
    history_set_outside(h, last_option, &asked, true);
    Str text = output(h, &a);
    int once = asked;
    assert_true(asked > 0);
    history_seek(h, 0);
    history_finish(h);
    assert_int_equal(asked, once); // what is known is not asked again
    assert_true(str_eq(output_now(h, &a), text));
    history_set_outside(h, NULL, NULL, false);
    replays(&g, h);
    history_close(h);
    go_text_close(&g);
    arena_free(&a);
}

static void a_bad_file_is_refused(void **state) {
    (void)state;
    static const char *const bad[] = {
        "",
        "gostep run 2\n",
        "gostep run 1\nprogram 0 x\nseed 1\ng1 select\n",
        "gostep run 1\nprogram 0 x\nseed 1\ng1 select 0 = 99999999999999999999999\n",
        "gostep run 1\nprogram 0 x\nseed 1\ng1 5 exec g2 \"unfinished\n",
        "gostep run 1\nprogram 0 x\nseed 2\n",
        "gostep run 1\nprogram 0 x\nseed 1\ng9 7 pick g2\n",
        "gostep run 1\nprogram 0 x\nseed 1\ng1 dance 0 = 1\n",
        "gostep run 1\nprogram 0 x\nseed 1\n\\\n\"\n= = =\n",
    };
    GoText g = go_text(racers);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        History *h = go_history(&g);
        Str problem;
        if (history_replay(h, str_from(bad[i]), &problem) && i > 0)
            fail_msg("accepted: %s", bad[i]);
        assert_true(i == 0 || problem.len > 0);
        history_finish(h);
        history_close(h);
    }
    go_text_close(&g);
}

// ---- statements ----------------------------------------------------------------------------------------

static bool other_runs(void *context, const History *h) {
    const World *w = history_world(h);
    const G *g = world_g(w, w->state->running);
    return !g || g->id != *(uint64_t *)context;
}

static void exec(History *h, uint64_t goroutine, const char *statement) {
    Arena a = {0};
    Diagnostics diags = {.arena = &a};
    uint64_t id = history_exec(h, goroutine, str_from(statement), &diags);
    if (id != goroutine)
        fail_msg("%s: %.*s", statement, STR_ARG(diags.list.len ? diags.list.at[0].text : STR("refused")));
    history_until(h, other_runs, &id, 1000);
    arena_free(&a);
}

static void statements_run_on_goroutines(void **state) {
    (void)state;
    Arena a = {0};
    GoText g = go_text("package main\n"
                       "var c = make(chan int)\n"
                       "var got int\n"
                       "func main() {\n"
                       "\tfor got == 0 {\n"
                       "\t}\n"
                       "}\n");
    History *h = go_history(&g);
    for (int i = 0; i < 5; i++)
        history_forward(h, UNIT_STEP);
    exec(h, 2, "c <- 41 + 1");
    uint64_t parked = history_now(h).instr;
    exec(h, 3, "got = <-c");
    Diagnostics diags = {.arena = &a};
    assert_int_equal(history_exec(h, 1, STR("got = 1"), &diags), 0);
    assert_int_equal(history_exec(h, 4, STR("got = \"x\""), &diags), 0);
    assert_int_equal(diags.list.len, 2);
    assert_int_equal(global(h, "got"), 42);
    assert_true(history_seek(h, parked));
    assert_int_equal(global(h, "got"), 0);
    exec(h, 5, "got = 7");
    assert_int_equal(history_branch(h), 1);
    replays(&g, h);
    assert_int_equal(history_world(h)->state->outcome, EXITED);
    history_close(h);
    go_text_close(&g);
    arena_free(&a);
}

static void events_are_logged_once(void **state) {
    (void)state;
    GoText g = go_text(racers);
    History *h = go_history(&g);
    until_running(h, 4);
    history_finish(h);
    int n = history_n_events(h), sends = 0, ends = 0;
    history_seek(h, 10);
    history_finish(h);
    assert_int_equal(history_n_events(h), n);
    for (int i = 0; i < n; i++) {
        const LoggedEvent *e = history_event(h, i);
        sends += e->event.kind == EVENT_SEND;
        ends += e->event.kind == EVENT_END;
        assert_true(i == 0 || history_event(h, i - 1)->at.instr <= e->at.instr);
    }
    assert_int_equal(sends, 3);
    assert_int_equal(ends, 1);
    history_close(h);
    go_text_close(&g);
}

// What had happened before the choice belongs to both runs, what the fork itself shows included.
static void a_branch_has_the_events_before_its_fork(void **state) {
    (void)state;
    GoText g = go_text(coin);
    History *h = go_history(&g);
    while (history_n_events(h) == 0 || history_event(h, history_n_events(h) - 1)->event.kind != EVENT_SEND)
        assert_true(history_forward(h, UNIT_STEP));
    Moment sent = history_now(h); // the send is the last thing that it shows
    int n = history_n_events(h);
    history_finish(h);
    assert_true(history_seek(h, sent.instr));
    history_answer(h, CHOICE_SELECT, 1, 1);
    history_finish(h);
    assert_int_equal(history_branches(h), 2);
    assert_true(history_n_events(h) > n);
    for (int i = 0; i < n; i++) {
        const LoggedEvent *here = history_event(h, i), *there = history_branch_event(h, 0, i);
        assert_true(here->event.kind == there->event.kind && here->at.instr == there->at.instr);
    }
    history_close(h);
    go_text_close(&g);
}

// main's frame, once it goes on behind a collection.
static bool behind_collection(History *h, Frame *f) {
    while (history_forward(h, UNIT_STEP)) {
        const World *w = history_world(h);
        const G *g = world_g(w, w->state->running);
        if (g && w->state->gcs && frame_first(w, g, f) && f->func >= 0 &&
            str_is(w->program->funcs[f->func].name, "main.main"))
            return true;
    }
    return false;
}

static void a_line_reads_nothing_that_is_collected(void **state) {
    (void)state;
    GoText g = go_text("package main\n"
                       "import \"runtime\"\n"
                       "type node struct{ next *node; n int }\n"
                       "func main() {\n"
                       "\tp, kept := &node{n: 1}, &node{n: 2}\n"
                       "\tprintln(p.n)\n"
                       "\truntime.GC()\n"
                       "\tprintln(kept.n)\n"
                       "}\n");
    History *h = go_history(&g);
    Diagnostics diags = {.arena = &g.arena};
    Frame f;
    assert_true(behind_collection(h, &f));
    assert_int_equal(history_type(h, 1, f.fp, STR("println(p.n)"), &diags), 0);
    assert_int_equal(diags.list.len, 1);
    assert_true(str_is(diags.list.at[0].text, "p is not used any more in this function: it has been collected"));
    assert_int_not_equal(history_type(h, 1, f.fp, STR("println(kept.n)"), &diags), 0);
    history_close(h);
    go_text_close(&g);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_line_reads_nothing_that_is_collected),
        cmocka_unit_test(a_select_can_be_answered),
        cmocka_unit_test(another_answer_is_another_branch),
        cmocka_unit_test(a_branch_has_the_events_before_its_fork),
        cmocka_unit_test(a_goroutine_can_be_picked),
        cmocka_unit_test(who_runs_next_can_be_answered),
        cmocka_unit_test(saved_runs_come_back),
        cmocka_unit_test(somebody_outside_answers),
        cmocka_unit_test(a_bad_file_is_refused),
        cmocka_unit_test(statements_run_on_goroutines),
        cmocka_unit_test(events_are_logged_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
