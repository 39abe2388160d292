// What the machine promises to everybody above it, kept on Go programs: the same bytes however a run is cut into pieces, collection
// at any safe point without effect, choices that decide, limits that stop, and a host that no program can harm.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "load/load.h"

// ---- running -------------------------------------------------------------------------------------------

static Loaded load(const char *text) {
    Loaded l = load_text(STR("main.go"), str_from(text));
    if (!l.program)
        fail_msg("%.*s", (int)l.errors.len, l.errors.at);
    return l;
}

static World *open_world(const Loaded *l) {
    Limits limits = {.memory = 64 << 20, .ticks = 20 * 1000 * 1000};
    return world_open(l->program, l->natives, &limits, NULL);
}

static void run_whole(World *w, Run *run) {
    while (world_run(w, run, 1000 * 1000) != STOP_END)
        ;
}

static Buf output(const World *w) {
    Buf b = {0};
    uint64_t cursor = 0;
    int fd;
    for (Str s; output_read(w, &cursor, &fd, &s);)
        buf_str(&b, s);
    return b;
}

static void expect_output(const World *w, const char *want) {
    Buf b = output(w);
    buf_byte(&b, 0);
    assert_string_equal(b.at, want);
    buf_free(&b);
}

// ---- programs that use much of the machine -----------------------------------------------------------------

static const char *const programs[] = {
    // channels, select, timers, a ticker
    "package main\nimport (\"fmt\"; \"time\")\n"
    "func main() {\n\tdata, quit := make(chan int, 2), make(chan bool)\n\ttick := time.NewTicker(time.Millisecond)\n"
    "\tgo func() { for i := 0; i < 20; i++ { data <- i; if i%5 == 0 { time.Sleep(3 * time.Millisecond) } }; "
    "close(quit) }()\n"
    "\tsum, ticks := 0, 0\n\tfor done := false; !done; {\n\t\tselect {\n\t\tcase v := <-data:\n\t\t\tsum += v\n"
    "\t\tcase <-tick.C:\n\t\t\tticks++\n\t\tcase <-quit:\n\t\t\tdone = true\n\t\t}\n\t}\n\tfmt.Println(sum, ticks > "
    "0)\n}\n",
    // maps, strings, sorting, garbage
    "package main\nimport (\"fmt\"; \"sort\"; \"strings\")\n"
    "func main() {\n\tm := map[string][]int{}\n\tfor i := 0; i < 3000; i++ {\n\t\tk := fmt.Sprint(\"k\", "
    "i%37)\n\t\tm[k] = append(m[k], i)\n"
    "\t\tif i%11 == 0 { delete(m, k) }\n\t}\n\tvar keys []string\n\tfor k, v := range m { keys = append(keys, "
    "k+strings.Repeat(\".\", len(v)%3)) }\n"
    "\tsort.Strings(keys)\n\tfmt.Println(len(keys), strings.Join(keys, \" \"))\n}\n",
    // defer, panic, recover, Goexit, deep stacks, closures
    "package main\nimport (\"fmt\"; \"runtime\"; \"sync\")\n"
    "func deep(n int) (r int) {\n\tdefer func() { if e := recover(); e != nil { r = -n; if n%3 == 0 { "
    "panic(fmt.Sprint(e, n)) } } }()\n"
    "\tif n == 0 { var p *int; return *p }\n\treturn deep(n-1) + 1\n}\n"
    "func main() {\n\tvar wg sync.WaitGroup\n\tvar mu sync.Mutex\n\ttotal := 0\n\tfor i := range 8 "
    "{\n\t\twg.Add(1)\n\t\tgo func() {\n"
    "\t\t\tdefer wg.Done()\n\t\t\tdefer func() { recover() }()\n\t\t\tif i == 5 { runtime.Goexit() }\n\t\t\tr := "
    "deep(i * 4)\n\t\t\tmu.Lock()\n"
    "\t\t\ttotal += r\n\t\t\tmu.Unlock()\n\t\t}()\n\t}\n\twg.Wait()\n\tfmt.Println(total)\n}\n",
    // busy loops, preemption, the clock of a busy program
    "package main\nimport (\"fmt\"; \"sync/atomic\"; \"time\")\n"
    "func main() {\n\tvar ready atomic.Bool\n\tgo func() { time.Sleep(time.Microsecond); ready.Store(true) }()\n\tn := "
    "0\n"
    "\tfor !ready.Load() { n++ }\n\tfmt.Println(n > 1000, time.Duration(0))\n}\n",
};
enum { N_PROGRAMS = sizeof programs / sizeof *programs };

// ---- the same bytes --------------------------------------------------------------------------------------------

static uint64_t take_preset(void *context, const World *w, const Choice *c) {
    (void)context;
    (void)w;
    return c->preset;
}

static void count_event(void *context, const World *w, const Event *e) {
    (void)w;
    (void)e;
    ++*(uint64_t *)context;
}

// In pieces of odd lengths, now fast and now exact, watched and asked.
static void run_in_pieces(World *w) {
    uint64_t events = 0, length = 1;
    Run run = {.context = &events, .choose = take_preset, .event = count_event, .until_steps = UINT64_MAX};
    for (;;) {
        length = length * 5 % 10007 + 1;
        run.until_instrs = run.instrs + length;
        if (world_run_exact(w, &run) == STOP_END || world_run(w, &run, length % 17) == STOP_END)
            break;
    }
    assert_true(events > 0);
}

static void same_bytes_in_pieces(void **state) {
    (void)state;
    for (int i = 0; i < N_PROGRAMS; i++) {
        Loaded l = load(programs[i]);
        World *whole = open_world(&l), *pieces = open_world(&l);
        Run run = {0};
        run_whole(whole, &run);
        assert_int_equal(whole->state->outcome, EXITED);
        run_in_pieces(pieces);
        assert_true(world_equal(whole, pieces));
        assert_true(world_hash(whole) == world_hash(pieces));
        world_close(whole);
        world_close(pieces);
        load_close(&l);
    }
}

// Pages that a run changed are marked: putting them into a copy of before gives the world of after.
static void dirty_pages_are_enough(void **state) {
    (void)state;
    for (int i = 0; i < N_PROGRAMS; i++) {
        Loaded l = load(programs[i]);
        World *w = open_world(&l), *follower = world_copy(w);
        Run run = {0};
        Stop stop;
        do {
            world_clean(w);
            stop = world_run(w, &run, 300);
            uint64_t pages = world_used(w) / WORLD_PAGE;
            for (uint64_t p = 0; p < pages; p++)
                if (w->dirty[p])
                    memcpy(follower->base + p * WORLD_PAGE, w->base + p * WORLD_PAGE, WORLD_PAGE);
            world_refresh(follower);
            assert_true(world_equal(w, follower));
        } while (stop != STOP_END);
        world_close(w);
        world_close(follower);
        load_close(&l);
    }
}

static void collection_has_no_effect(void **state) {
    (void)state;
    for (int i = 0; i < N_PROGRAMS; i++) {
        Loaded l = load(programs[i]);
        World *w = open_world(&l), *stressed = open_world(&l);
        Run run = {0};
        run_whole(w, &run);
        while (world_run(stressed, &run, i == N_PROGRAMS - 1 ? 1000 : 0) != STOP_END) // the last one is long
            stressed->state->gc_wanted = 1;                                           // at the next safe point
        Buf a = output(w), b = output(stressed);
        assert_true(str_eq(buf_view(&a), buf_view(&b)));
        buf_free(&a);
        buf_free(&b);
        world_close(w);
        world_close(stressed);
        load_close(&l);
    }
}

// ---- choices -----------------------------------------------------------------------------------------------------

// At every border somebody else runs, and the collector finds what the one put aside was about to pass on.
static void switching_at_every_border(void **state) {
    (void)state;
    Loaded l = load(
        "package main\nimport \"fmt\"\n"
        "type box struct{ v []int }\n"
        "func pass(a *box, b *box, n int) int { x := make([]byte, 100); return len(x) + a.v[0] + b.v[1] + n }\n"
        "func work(c chan int) { s := 0; for i := 0; i < 10; i++ { s += pass(&box{[]int{i, 2}}, &box{[]int{3, i}}, i) "
        "}; c <- s }\n"
        "func main() { c := make(chan int); for i := 0; i < 3; i++ { go work(c) }; fmt.Println(<-c + <-c + <-c) }\n");
    World *w = open_world(&l);
    Run run = {.until_instrs = UINT64_MAX, .step_mask = STEP_STMT | STEP_EVENT};
    for (uint64_t n = 1;; n++) {
        run.until_steps = n;
        if (world_run_exact(w, &run) == STOP_END)
            break;
        for (uint64_t id = 1 + n % 4, tries = 0; tries < 4 && !world_switch(w, id); tries++)
            id = id % 4 + 1;
        w->state->gc_wanted = 1;
    }
    expect_output(w, "3405\n");
    world_close(w);
    load_close(&l);
}

// The nth write to a map is interrupted.
static uint64_t interrupts(void *context, const World *w, const Choice *c) {
    (void)w;
    return c->kind == CHOICE_INSIDE ? --*(int *)context == 0 : c->preset;
}

static void interrupted(const char *body, bool exact, int nth, const char *fatal, const char *out) {
    char text[1024];
    snprintf(text, sizeof text,
        "package main\nimport \"runtime\"\nfunc main() {\n\tm := map[string]int{\"a\": 1, \"b\": 2}\n"
        "\tdone := make(chan int)\n\tgo func() {\n\t\t%s\n\t\tdone <- 1\n\t}()\n"
        "\tm[\"c\"] = 3\n\truntime.Gosched()\n\t<-done\n\tprintln(len(m), m[\"c\"])\n}\n",
        body);
    Loaded l = load(text);
    World *w = open_world(&l);
    Run run = {.context = &nth,
        .choose = interrupts,
        .until_instrs = UINT64_MAX,
        .until_steps = UINT64_MAX,
        .step_mask = STEP_STMT | STEP_EVENT};
    if (exact)
        world_run_exact(w, &run);
    else
        run_whole(w, &run);
    Str said = native_str(w, (uint64_t[]){w->state->fatal_text, w->state->fatal_len});
    assert_int_equal(w->state->outcome, fatal ? FATAL : EXITED);
    assert_true(str_eq(said, str_from(fatal ? fatal : "")));
    expect_output(w, out);
    world_close(w);
    load_close(&l);
}

// Another goroutine inside of a write finds Go's flag; one that has nothing to do with the map does no harm.
static void writes_interrupted(void **state) {
    (void)state;
    for (int exact = 0; exact < 2; exact++) {
        interrupted("m[\"d\"] = 4", exact, 1, "concurrent map writes", "");
        interrupted("delete(m, \"a\")", exact, 1, "concurrent map writes", "");
        interrupted("clear(m)", exact, 1, "concurrent map writes", "");
        interrupted("println(m[\"a\"])", exact, 1, "concurrent map read and map write", "");
        interrupted("for k := range m { println(k) }", exact, 1, "concurrent map iteration and map write", "");
        interrupted("println(len(m))", exact, 1, NULL, "2\n3 3\n");
        interrupted("m[\"d\"] = 4", exact, 99, NULL, "4 3\n");
    }
}

static uint64_t last_one(void *context, const World *w, const Choice *c) {
    (void)w;
    ++*(uint64_t *)context;
    if (c->kind == CHOICE_SELECT)
        assert_true(c->ids[0] < c->ids[c->options - 1]);
    return c->options ? c->options - 1 : 7;
}

static void answers_decide(void **state) {
    (void)state;
    Loaded l = load("package main\n"
                    "func main() {\n\ta, b := make(chan int, 1), make(chan int, 1)\n\ta <- 1\n\tb <- 2\n"
                    "\tselect {\n\tcase v := <-a:\n\t\tprintln(v)\n\tcase v := <-b:\n\t\tprintln(v)\n\t}\n"
                    "\tdone := make(chan int)\n\tfor i := range 3 { go func() { println(10 + i); done <- 0 }() }\n"
                    "\tfor range 3 { <-done }\n}\n");
    World *w = open_world(&l);
    uint64_t asked = 0;
    Run run = {.context = &asked, .choose = last_one};
    run_whole(w, &run);
    expect_output(w, "2\n11\n12\n10\n");
    assert_true(asked > 1);
    world_close(w);
    load_close(&l);
}

// ---- limits ----------------------------------------------------------------------------------------------------------

static void stopped_by(const char *text, Limits limits, const char *why) {
    Loaded l = load(text);
    World *w = world_open(l.program, l.natives, &limits, NULL);
    Run run = {0};
    run_whole(w, &run);
    assert_int_equal(w->state->outcome, LIMIT);
    Str said = native_str(w, (uint64_t[]){w->state->fatal_text, w->state->fatal_len});
    assert_true(str_has(said, str_from(why)));
    world_close(w);
    load_close(&l);
}

static void limits_stop(void **state) {
    (void)state;
    stopped_by("package main\nfunc main() { for {} }\n", (Limits){.ticks = 1000}, "ticks");
    stopped_by(
        "package main\nfunc main() { for { go func() { select {} }() } }\n", (Limits){.goroutines = 100}, "goroutines");
    stopped_by("package main\nfunc main() { for { println(\"x\") } }\n", (Limits){.output = 1000}, "written");
    stopped_by("package main\nfunc main() { var s []*int; for { s = append(s, new(int)) } }\n",
        (Limits){.memory = 8 << 20}, "out of memory");
}

// ---- a program that writes wherever it can ---------------------------------------------------------------------------------

static const char scribbler[] =
    "package main\nimport (\"fmt\"; \"os\"; \"strconv\"; \"time\"; \"unsafe\")\n"
    "var seed uint64\n"
    "func rnd() uint64 { seed = seed*6364136223846793005 + 1442695040888963407; return seed >> 20 }\n"
    "func scribble(n int) {\n\tfor i := 0; i < n; i++ {\n\t\ta := 0xc000000000 + uintptr(rnd()%(64*1024))\n"
    "\t\tv := []uint64{0, rnd(), 0xc000000000 + rnd()%(64*1024), ^uint64(0), rnd() % 300}[rnd()%5]\n"
    "\t\t*(*uint64)(unsafe.Pointer(a &^ 7)) = v\n\t}\n}\n"
    "func deep(n int) int { defer func() { recover() }(); if n == 0 { var m map[int]int; m[1] = 1 }; return deep(n-1) "
    "+ 1 }\n"
    "func main() {\n\ts, _ := strconv.Atoi(os.Args[0])\n\tseed = uint64(s)\n\tc, d, m := make(chan int, 3), make(chan "
    "string), map[int]any{}\n"
    "\tfor range 3 {\n\t\tgo func() { for i := 0; ; i++ { select { case c <- i: case s := <-d: m[i] = s; case "
    "<-time.After(time.Millisecond): } } }()\n\t}\n"
    "\tfor i := 0; i < 30; i++ {\n\t\tfunc() {\n\t\t\tdefer func() { recover() }()\n\t\t\tfor range 4 { <-c; d <- "
    "fmt.Sprint(i) }\n\t\t\tdeep(4)\n"
    "\t\t\tif i > 3 { scribble(3) }\n\t\t\tx := make([]any, 0)\n\t\t\tfor k := range 40 { x = append(x, k, []int{k}) "
    "}\n\t\t\ttime.Sleep(time.Millisecond)\n\t\t}()\n\t}\n}\n";

static void no_program_harms_the_host(void **state) {
    (void)state;
    Loaded l = load(scribbler);
    for (int seed = 1; seed <= 24; seed++) {
        char number[16];
        snprintf(number, sizeof number, "%d", seed);
        Limits limits = {.memory = 16 << 20, .ticks = 60 * 1000};
        World *w = world_open(l.program, l.natives, &limits, (const char *const[]){number, NULL});
        Run run = {0};
        while (world_run(w, &run, 1000) != STOP_END)
            w->state->gc_wanted = 1;
        Buf b = output(w); // whatever the end is
        buf_free(&b);
        world_close(w);
    }
    load_close(&l);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(same_bytes_in_pieces),
        cmocka_unit_test(dirty_pages_are_enough),
        cmocka_unit_test(collection_has_no_effect),
        cmocka_unit_test(switching_at_every_border),
        cmocka_unit_test(writes_interrupted),
        cmocka_unit_test(answers_decide),
        cmocka_unit_test(limits_stop),
        cmocka_unit_test(no_program_harms_the_host),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
