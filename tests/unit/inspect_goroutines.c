// Goroutines, channels, sentences, and what can happen next.
#include "go_text.h"

#include "inspect/inspect.h"

static bool runs_line(const History *h, int line) {
    const World *w = history_world(h);
    const G *g = world_g(w, w->state->running);
    const Instr *at = inspect_instr(w);
    return g && at && (at->flags & STEP_STMT) && inspect_place(w, g->id).line == line;
}

static bool reaches(void *context, const History *h) {
    return runs_line(h, *(int *)context);
}

static void run_to_line(History *h, int line) {
    if (!history_until(h, reaches, &line, 100000))
        fail_msg("line %d is not reached", line);
}

static const char *const closing = "package main\n"    // 1
                                   "import \"time\"\n" // 2
                                   "func main() {\n"
                                   "\tjobs := make(chan int, 3)\n"
                                   "\tvar never chan string\n" // 5
                                   "\tgo func() {\n"
                                   "\t\tfor i := 0; i < 9; i++ {\n"
                                   "\t\t\tjobs <- i * i\n"
                                   "\t\t}\n"
                                   "\t}()\n" // 10
                                   "\tgo func() {\n"
                                   "\t\tprintln(<-never)\n"
                                   "\t}()\n"
                                   "\tprintln(<-jobs, <-jobs)\n"
                                   "\ttime.Sleep(1)\n" // 15
                                   "\tclose(jobs)\n"
                                   "\tselect {}\n"
                                   "}\n";

static const ChannelView *channel(const ChannelList *l, const char *name) {
    for (int i = 0; i < l->n; i++)
        if (str_is(l->at[i].name, name))
            return &l->at[i];
    fail_msg("no channel is called %s", name);
    return NULL;
}

static void a_sender_waits(void **state) {
    (void)state;
    Arena a = {0};
    GoText g = go_text(closing);
    History *h = go_history(&g);
    run_to_line(h, 16);
    const World *w = history_world(h);
    ChannelList channels = inspect_channels(&a, w);
    const ChannelView *jobs = channel(&channels, "jobs"), *never = channel(&channels, "never");
    assert_int_equal(jobs->cap, 3);
    assert_int_equal(jobs->len, 3);
    assert_true(jobs->n_slots == 3 && jobs->n_sendq == 1 && jobs->n_recvq == 0);
    assert_true(jobs->sendq[0].goroutine == 2 && str_is(jobs->sendq[0].value, "25") && !jobs->sendq[0].select);
    assert_true(str_is(jobs->type, "chan int") && !jobs->closed && jobs->n_users == 2);
    assert_true(never->nil && str_is(never->type, "chan string"));
    GoroutineList l = inspect_goroutines(&a, w, STR("en"));
    const GoroutineView *g2 = goroutine_find(&l, 2), *g3 = goroutine_find(&l, 3);
    assert_true(g2->status == G_WAITING && g2->wait == WAIT_CHAN_SEND && str_is(g2->sending, "25") && !g2->never);
    assert_true(str_is(g2->name, "main.main.func1") && g2->parent == 1 && g2->created.line == 6);
    assert_true(g3->never && str_is(g3->why, "receives from a nil channel: nothing can ever wake it"));
    NextList next = inspect_next(&a, w, STR("en"));
    assert_true(next.n == 1 && next.at[0].goroutine == 1 && next.at[0].preset && next.at[0].bad);
    assert_true(str_is(next.at[0].what, "close(jobs)"));
    assert_true(str_is(next.at[0].outcome, "G2 panics"));
    next = inspect_next(&a, w, STR("zh"));
    assert_true(str_is(next.at[0].outcome, "G2 panic"));
    history_close(h);
    go_text_close(&g);
    arena_free(&a);
}

static void looking_ahead_changes_nothing(void **state) {
    (void)state;
    Arena a = {0};
    GoText g = go_text(closing);
    History *h = go_history(&g), *plain = go_history(&g);
    do {
        inspect_next(&a, history_world(h), STR("en"));
        inspect_goroutines(&a, history_world(h), STR("zh"));
    } while (history_forward(h, UNIT_STEP));
    history_finish(plain);
    assert_true(world_equal(history_world(h), history_world(plain)));
    history_close(h);
    history_close(plain);
    go_text_close(&g);
    arena_free(&a);
}

static bool said(const History *h, Arena *a, const char *language, const char *sentence) {
    for (int i = 0; i < history_n_events(h); i++)
        if (str_is(inspect_sentence(a, history_world(h), &history_event(h, i)->event, str_from(language)), sentence))
            return true;
    return false;
}

static void says(History *h, const char *sentence) {
    Arena a = {0};
    bool found = said(h, &a, "en", sentence);
    for (int i = 0; !found && i < history_n_events(h); i++)
        print_message(
            "  %.*s\n", STR_ARG(inspect_sentence(&a, history_world(h), &history_event(h, i)->event, STR("en"))));
    arena_free(&a);
    if (!found)
        fail_msg("nobody says: %s", sentence);
}

static void sentences(void **state) {
    (void)state;
    GoText g = go_text(closing);
    History *h = go_history(&g);
    run_to_line(h, 16);
    says(h, "G1 starts G2: go func() { …");
    says(h, "G2 parks: chan send on jobs");
    says(h, "G3 parks: chan receive (nil chan)");
    history_finish(h);
    Arena a = {0};
    assert_true(said(h, &a, "zh", "没有人 recover：程序因 G2 的 panic 而终止，退出码 2"));
    arena_free(&a);
    says(h, "G2 panics: send on closed channel");
    says(h, "nobody recovers: the program dies of G2's panic, exit code 2");
    history_close(h);
    go_text_close(&g);
}

static const char *const deferring = "package main\n"
                                     "func c() (r int) {\n" // 2
                                     "\tt := 5\n"
                                     "\tdefer func(n int) {\n"
                                     "\t\tr = r + n\n" // 5
                                     "\t}(t)\n"
                                     "\tdefer println(\"x\", t)\n"
                                     "\treturn t\n"
                                     "}\n"
                                     "func main() {\n" // 10
                                     "\tprintln(c())\n"
                                     "}\n";

static const VarView *variable(const FrameView *f, const char *name) {
    for (int i = 0; i < f->n_vars; i++)
        if (str_is(f->vars[i].value.name, name))
            return &f->vars[i];
    fail_msg("no variable is called %s", name);
    return NULL;
}

static void deferred_calls(void **state) {
    (void)state;
    Arena a = {0};
    GoText g = go_text(deferring);
    History *h = go_history(&g);
    run_to_line(h, 8);
    GoroutineList l = inspect_goroutines(&a, history_world(h), STR("en"));
    const FrameView *f = &l.at[0].frames[0];
    assert_true(str_is(f->func, "main.c") && f->n_defers == 2 && !f->returning);
    assert_true(str_is(f->defers[0].call, "println(\"x\", t)") && str_is(f->defers[1].call, "c.func1(5)"));
    assert_true(variable(f, "r")->kind == V_RESULT && str_is(variable(f, "r")->value.text, "0"));
    assert_true(str_is(variable(f, "t")->value.text, "5"));
    run_to_line(h, 5);
    l = inspect_goroutines(&a, history_world(h), STR("en"));
    assert_true(l.at[0].n_frames == 3 && l.at[0].frames[0].deferred && l.at[0].frames[1].returning);
    assert_true(str_is(variable(&l.at[0].frames[1], "r")->value.text, "5"));
    assert_true(variable(&l.at[0].frames[1], "r")->heap);
    assert_int_equal(l.at[0].frames[1].at.line, 9); // as in Go, a function's deferred calls run at its end
    history_close(h);
    go_text_close(&g);
    arena_free(&a);
}

static void panics_in_flight(void **state) {
    (void)state;
    Arena a = {0};
    GoText g = go_text("package main\n"
                       "func main() {\n"
                       "\tdefer func() {\n"
                       "\t\tprintln(\"cleaning\")\n" // 4
                       "\t}()\n"
                       "\tvar p *int\n"
                       "\tprintln(*p)\n"
                       "}\n");
    History *h = go_history(&g);
    run_to_line(h, 4);
    GoroutineList l = inspect_goroutines(&a, history_world(h), STR("en"));
    const GoroutineView *v = &l.at[0];
    assert_int_equal(v->n_panics, 1);
    assert_true(str_is(v->panics[0].text, "runtime error: invalid memory address or nil pointer dereference"));
    assert_true(v->frames[0].deferred && str_is(v->frames[1].func, "main.main") && v->frames[1].at.line == 7);
    history_close(h);
    go_text_close(&g);
    arena_free(&a);
}

// The frames between the deferred call and its owner have a panic on top of them; none of them runs it.
static void a_panic_runs_an_outer_frames_deferred_call(void **state) {
    (void)state;
    Arena a = {0};
    GoText g = go_text("package main\n"
                       "func f() {\n"
                       "\tpanic(1)\n"
                       "}\n"
                       "func main() {\n"
                       "\tdefer func() {\n"
                       "\t\tprintln(recover())\n" // 7
                       "\t}()\n"
                       "\tf()\n"
                       "}\n");
    History *h = go_history(&g);
    run_to_line(h, 7);
    GoroutineList l = inspect_goroutines(&a, history_world(h), STR("en"));
    const GoroutineView *v = &l.at[0];
    assert_int_equal(v->n_frames, 3);
    assert_true(str_is(v->frames[1].func, "main.f") && v->frames[1].runs == -1);
    assert_true(str_is(v->frames[2].func, "main.main") && v->frames[2].runs == 0);
    history_close(h);
    go_text_close(&g);
    arena_free(&a);
}

static int count_never(const History *h, Arena *a) {
    GoroutineList l = inspect_goroutines(a, history_world(h), STR("en"));
    int n = 0;
    for (int i = 0; i < l.n; i++)
        n += l.at[i].never;
    return n;
}

static void losers_wait_for_ever(void **state) {
    (void)state;
    Arena a = {0};
    GoText g = go_text("package main\n"
                       "import (\n\t\"sync\"\n\t\"time\"\n)\n"
                       "var mu sync.Mutex\n" // 6
                       "func first() int {\n"
                       "\tc := make(chan int)\n"
                       "\tfor i := range 3 {\n"
                       "\t\tgo func() { c <- i }()\n" // 10
                       "\t}\n"
                       "\ttime.Sleep(1)\n"
                       "\treturn <-c\n"
                       "}\n"
                       "func main() {\n" // 15
                       "\tprintln(first())\n"
                       "\tmu.Lock()\n"
                       "\tgo mu.Lock()\n"
                       "\tdone := time.After(5)\n"
                       "\tgo func() { <-done }()\n" // 20
                       "\ttime.Sleep(1)\n"
                       "\tprintln(\"end\")\n"
                       "}\n");
    History *h = go_history(&g);
    run_to_line(h, 13);
    assert_int_equal(count_never(h, &a), 0); // first can still receive from them
    run_to_line(h, 22);
    assert_int_equal(count_never(h, &a), 2); // neither the lock nor the timer's channel is lost
    history_finish(h);
    history_close(h);
    go_text_close(&g);
    arena_free(&a);
}

static void ready_cases_are_listed_one_by_one(void **state) {
    (void)state;
    Arena a = {0};
    GoText g = go_text("package main\n"
                       "func main() {\n"
                       "\ttea, rice, milk := make(chan string, 1), make(chan string, 1), make(chan int)\n"
                       "\ttea <- \"green\"\n"
                       "\trice <- \"white\"\n"
                       "\tselect {\n" // 6
                       "\tcase milk <- 1:\n"
                       "\tcase v := <-tea:\n"
                       "\t\tprintln(v)\n"
                       "\tdefault:\n"
                       "\tcase <-rice:\n"
                       "\t\tclose(milk)\n"
                       "\t}\n"
                       "}\n");
    History *h = go_history(&g);
    run_to_line(h, 6);
    NextList l = inspect_next(&a, history_world(h), STR("en"));
    assert_int_equal(l.n, 2);
    assert_true(l.at[0].select_case == 1 && str_is(l.at[0].what, "v := <-tea"));
    assert_true(str_is(l.at[0].outcome, "gets \"green\""));
    assert_true(l.at[1].select_case == 2 && str_is(l.at[1].what, "<-rice"));
    assert_true(str_is(l.at[1].outcome, "gets \"white\""));
    assert_true(l.at[0].preset != l.at[1].preset);
    history_close(h);
    go_text_close(&g);
    arena_free(&a);
}

static void locks_and_who_waits_at_them(void **state) {
    (void)state;
    Arena a = {0};
    GoText g = go_text("package main\n"
                       "import (\n\t\"sync\"\n\t\"time\"\n)\n"
                       "type account struct {\n\tn int\n\tmu sync.RWMutex\n}\n" // 6-9
                       "func main() {\n"
                       "\tvar wg sync.WaitGroup\n"
                       "\tacc := &account{}\n"
                       "\tacc.mu.Lock()\n"
                       "\twg.Add(2)\n"
                       "\tfor i := 0; i < 2; i++ {\n"
                       "\t\tgo func() {\n"
                       "\t\t\tacc.mu.RLock()\n"
                       "\t\t\twg.Done()\n"
                       "\t\t}()\n"
                       "\t}\n"
                       "\ttime.Sleep(1)\n"
                       "\tacc.mu.Unlock()\n" // 22
                       "\twg.Wait()\n"
                       "}\n");
    History *h = go_history(&g);
    run_to_line(h, 22);
    LockList l = inspect_locks(&a, history_world(h));
    assert_int_equal(l.n, 2); // the Mutex inside the RWMutex is no lock of its own
    assert_true(str_is(l.at[0].name, "wg") && str_is(l.at[0].type, "sync.WaitGroup") && l.at[0].n_waiting == 0);
    assert_true(str_is(l.at[1].name, "acc.mu") && str_is(l.at[1].type, "sync.RWMutex"));
    assert_int_equal(l.at[1].n_waiting, 2);
    assert_true(l.at[1].waiting[0] == 2 && l.at[1].waiting[1] == 3);
    history_close(h);
    go_text_close(&g);
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_sender_waits),
        cmocka_unit_test(looking_ahead_changes_nothing),
        cmocka_unit_test(sentences),
        cmocka_unit_test(deferred_calls),
        cmocka_unit_test(panics_in_flight),
        cmocka_unit_test(locks_and_who_waits_at_them),
        cmocka_unit_test(ready_cases_are_listed_one_by_one),
        cmocka_unit_test(a_panic_runs_an_outer_frames_deferred_call),
        cmocka_unit_test(losers_wait_for_ever),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
