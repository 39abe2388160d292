// Models made from real programs: what they show, that the same moment always shows the same picture whichever way it
// was reached, and that looking leaves the world as it was.
#include "live_text.h"

static const char counting[] = "package main\n\nfunc main() {\n\tn := 1\n\tn = n + 41\n\tprintln(n)\n}\n";

static void what_a_step_changed_is_marked(void **state) {
    (void)state;
    Bench *b = open_program(counting);
    run_to_line(b, 5);
    model(b);
    run_to_line(b, 6);
    ViewModel m = model(b);
    const ShownVar *n = variable(&m, "n");
    assert_non_null(n);
    assert_true(str_eq(n->value, STR("42")));
    assert_true(n->changed);
    assert_true(str_eq(n->old, STR("1")));
    close_program(b);
}

static const char closing[] =
    "package main\n\nfunc main() {\n\tc := make(chan int, 1)\n\tdone := make(chan bool)\n\tgo func() {\n"
    "\t\tc <- 1\n\t\tc <- 2\n\t\tdone <- true\n\t}()\n\tprintln(<-c)\n\tprintln(<-c)\n\t<-done\n}\n";

static void channels_and_waiters_are_linked(void **state) {
    (void)state;
    Bench *b = open_program(closing);
    bool waited = false;
    for (int i = 0; i < 200 && live_step(b->live, GRAIN_STEP, FORWARD) && !waited; i++) {
        ViewModel m = model(b);
        for (int k = 0; k < m.links.len; k++)
            waited |= m.links.at[k].kind == LINK_WAITS && m.links.at[k].goroutine == 2 && m.links.at[k].object >= 0;
        if (!waited)
            continue;
        assert_true(m.objects.len == 2);
        assert_true(m.goroutines.len == 2);
        assert_true(m.goroutines.at[1].state == GO_WAITING);
        assert_true(m.goroutines.at[1].why.len > 0);
    }
    assert_true(waited);
    close_program(b);
}

// The picture of the moment as text.
static char *picture(Bench *b) {
    ViewModel m = model(b);
    TextMeter meter = meter_fixed();
    Ui ui = {.zoom = 1, .speed = 60};
    Scene scene = {.model = &m, .ui = &ui, .assets = &b->assets, .meter = &meter};
    DrawList list;
    frame_draw(&scene, &list, &b->arena, 1600, 900);
    Buf out = {0};
    draw_print(&list, &out);
    buf_byte(&out, 0);
    return out.at;
}

static void same_moment_same_picture(const char *program) {
    enum { MOST = 300 };
    char *seen[MOST];
    int n = 0;
    Bench *b = open_program(program);
    live_finish(b->live); // so that the timeline knows the whole run each time
    live_seek(b->live, 0);
    do
        seen[n++] = picture(b);
    while (n < MOST && live_step(b->live, GRAIN_STEP, FORWARD));
    assert_true(n > 3 && n < MOST);
    for (int i = n - 2; i >= 0 && live_step(b->live, GRAIN_STEP, BACKWARD); i--) {
        char *again = picture(b);
        if (strcmp(seen[i], again) != 0)
            fail_msg("step %d looks different when it is reached from behind", i);
        free(again);
    }
    for (int i = 0; i < n; i += 3) {
        live_seek(b->live, i);
        char *again = picture(b);
        if (i > 0 && strcmp(seen[i], again) != 0)
            fail_msg("step %d looks different when it is sought", i);
        free(again);
    }
    for (int i = 0; i < n; i++)
        free(seen[i]);
    close_program(b);
}

static const char deferring[] =
    "package main\n\nimport \"fmt\"\n\ntype point struct{ x, y int }\n\nfunc f() (r int) {\n\tdefer func() { r++ }()\n"
    "\tdefer fmt.Println(\"two\", r)\n\treturn 5\n}\n\nfunc main() {\n\tp := point{1, 2}\n\ts := []int{1, 2, 3}\n"
    "\tt := s[1:]\n\tp.x = f()\n\tt[0] = p.x\n\tfmt.Println(s, t, p)\n\tdefer func() { fmt.Println(recover()) }()\n"
    "\tpanic(\"end\")\n}\n";

static void pictures_depend_on_the_moment_only(void **state) {
    (void)state;
    same_moment_same_picture(counting);
    same_moment_same_picture(closing);
    same_moment_same_picture(deferring);
}

static void looking_never_touches(void **state) {
    (void)state;
    Bench *b = open_program(deferring);
    for (int i = 0; i < 60; i++) {
        uint64_t before = world_hash(history_world(b->history));
        Moment at = history_now(b->history);
        model(b);
        assert_true(world_hash(history_world(b->history)) == before);
        assert_true(history_now(b->history).instr == at.instr);
        if (!live_step(b->live, GRAIN_STEP, FORWARD))
            break;
    }
    close_program(b);
}

static void an_endless_program_gives_the_window_back(void **state) {
    (void)state;
    Bench *b = open_program("package main\n\nfunc main() {\n\tfor n := 0; ; n++ {\n\t}\n}\n");
    assert_true(live_finish(b->live));
    assert_false(history_ended(b->history));
    ViewModel m = model(b);
    assert_true(m.run == RUN_LIVE);
    close_program(b);
}

// Whichever of the ready cases is picked is the one that runs, and going back offers them again.
static void a_ready_case_is_picked(void **state) {
    (void)state;
    Bench *b = open_program("package main\n\nfunc main() {\n\ta, b := make(chan int, 1), make(chan int, 1)\n\ta <- 1\n"
                            "\tb <- 2\n\tselect {\n\tcase v := <-a:\n\t\tprintln(v)\n\tcase v := <-b:\n\t\tprintln(v)\n"
                            "\t}\n}\n");
    run_to_line(b, 7);
    int64_t at = (int64_t)history_now(b->history).step;
    for (int i = 0; i < 2; i++) {
        assert_int_equal(model(b).next.len, 2);
        assert_true(live_pick(b->live, i));
        ViewModel m = model(b);
        assert_int_equal(m.code.line, i == 0 ? 8 : 10);
        assert_int_equal(m.objects.at[i].cells.at[0].value.len, 0);
        assert_int_equal(m.objects.at[1 - i].cells.at[0].value.len, 1);
        live_seek(b->live, at);
    }
    close_program(b);
}

static void assert_text(Str got, const char *wanted) {
    if (!str_eq(got, str_from(wanted)))
        fail_msg("\"%.*s\" instead of \"%s\"", STR_ARG(got), wanted);
}

static const char writing[] =
    "package main\n\nimport \"time\"\n\nvar done = make(chan bool, 1)\n\nfunc main() {\n\tn := 1\n"
    "\tgo func() {\n\t\tn = 7\n\t\tdone <- true\n\t}()\n\ttime.Sleep(1)\n\tn++\n\t<-done\n"
    "\tprintln(n)\n}\n"; // n = 7 stands in line 10, n++ in line 14

static ViewModel model_of(Bench *b, const char *selected) {
    Wish wish = {.language = LANGUAGE_EN, .words = &b->assets.words[LANGUAGE_EN], .selected = str_from(selected)};
    return live_model(b->live, &wish, (Str){0});
}

static const MemorySection *section(const ViewModel *m, const char *title) {
    for (int i = 0; i < m->memory.len; i++)
        if (str_eq(m->memory.at[i].title, str_from(title)))
            return &m->memory.at[i];
    fail_msg("the memory panel has no section \"%s\"", title);
    return NULL;
}

static void assert_row(const MemoryRow *row, int64_t goroutine, const char *source, const char *value) {
    assert_int_equal(row->goroutine, goroutine);
    assert_true(str_eq(row->note, str_from(source)));
    assert_true(str_eq(row->value, str_from(value)));
}

static void the_values_of_a_variable_say_who_wrote_them(void **state) {
    (void)state;
    Bench *b = open_program(writing);
    run_to_line(b, 16);
    ViewModel m = model_of(b, "var:1:1:n");
    const MemorySection *s = section(&m, "this variable so far");
    int n = s->rows.len;
    assert_true(n >= 3);
    assert_row(&s->rows.at[n - 3], 1, "n := 1", "1");
    assert_row(&s->rows.at[n - 2], 2, "n = 7", "7");
    assert_row(&s->rows.at[n - 1], 1, "n++", "8");
    live_seek(b->live, s->rows.at[n - 2].step); // that step is the first to show it
    m = model_of(b, "var:1:1:n");
    assert_true(str_eq(variable(&m, "n")->value, STR("7")));
    live_seek(b->live, m.time.step - 1);
    m = model_of(b, "var:1:1:n");
    assert_true(str_eq(variable(&m, "n")->value, STR("1")));
    close_program(b);
}

static void changes_are_found_both_ways(void **state) {
    (void)state;
    Bench *b = open_program(writing);
    run_to_line(b, 13); // nothing was written but n := 1
    model_of(b, "var:1:1:n");
    static const char *const values[] = {"7", "8"};
    for (int i = 0; i < 2; i++) {
        assert_true(live_find(b->live, FORWARD));
        ViewModel m = model_of(b, "var:1:1:n");
        assert_true(str_eq(variable(&m, "n")->value, str_from(values[i])));
        assert_true(variable(&m, "n")->changed);
    }
    assert_false(live_find(b->live, FORWARD));
    assert_true(live_find(b->live, BACKWARD));
    ViewModel m = model_of(b, "var:1:1:n");
    assert_true(str_eq(variable(&m, "n")->value, STR("7")));
    close_program(b);
}

static void uses_of_a_channel_and_where_one_blocked_are_found(void **state) {
    (void)state;
    Bench *b = open_program("package main\n\nimport \"time\"\n\nfunc main() {\n\tc := make(chan int)\n"
                            "\tgo func() { c <- 1 }()\n\ttime.Sleep(1)\n\tn := 1\n\tn++\n\t<-c\n\tprintln(n)\n}\n");
    run_to_line(b, 10);
    ViewModel m = model(b);
    int64_t at = m.time.step;
    assert_true(m.goroutines.at[1].state == GO_WAITING);
    assert_true(live_blocked(b->live, 2));
    m = model(b);
    int64_t blocked = m.time.step;
    assert_true(blocked < at && m.goroutines.at[1].state == GO_WAITING);
    live_seek(b->live, blocked - 1);
    m = model(b);
    assert_true(m.goroutines.at[1].state != GO_WAITING);

    char id[64];
    snprintf(id, sizeof id, "object:%llx:c", (unsigned long long)m.objects.at[0].address);
    live_seek(b->live, at);
    model_of(b, id);
    assert_true(live_find(b->live, FORWARD)); // the receive, in steps that nobody has seen yet
    m = model_of(b, id);
    const MemorySection *uses = section(&m, "this channel so far");
    assert_true(m.time.step > at && uses->rows.len == 2);
    assert_text(uses->rows.at[0].value, "chan send");
    assert_text(uses->rows.at[1].value, "receive \u2190 G2");
    assert_true(live_find(b->live, BACKWARD)); // the send that waits
    assert_int_equal(model_of(b, id).time.step, blocked);
    assert_false(live_find(b->live, BACKWARD));
    close_program(b);
}

// A run is laid beside another: both are told apart at the select, where they were given different answers.
static void two_runs_are_compared(void **state) {
    (void)state;
    Bench *b = open_program("package main\n\nfunc main() {\n\ta, b := make(chan int, 1), make(chan int, 1)\n\ta <- 1\n"
                            "\tb <- 2\n\tselect {\n\tcase v := <-a:\n\t\tprintln(v)\n\tcase v := <-b:\n\t\tprintln(v)\n"
                            "\t}\n}\n");
    run_to_line(b, 7);
    int64_t at = (int64_t)history_now(b->history).step;
    for (int i = 0; i < 2; i++) {
        model(b);
        assert_true(live_pick(b->live, i));
        live_finish(b->live);
        live_seek(b->live, i ? at + 4 : at);
    }
    Moment now = history_now(b->history);
    Wish wish = {.language = LANGUAGE_EN, .words = &b->assets.words[LANGUAGE_EN], .compare = 1};
    ViewModel m = live_model(b->live, &wish, (Str){0});
    assert_int_equal(m.time.runs.len, 2);
    assert_int_equal(m.time.branch, 2);
    assert_int_equal(m.time.other.run, 1);
    assert_true(m.time.other.differs > at);
    assert_true(str_eq(m.time.other.here, STR("G1's select takes case 2, on b")));
    assert_true(str_eq(m.time.other.there, STR("G1's select takes case 1, on a")));
    assert_int_equal(history_branch(b->history), 1); // and the history is where it was
    assert_true(history_now(b->history).instr == now.instr);
    assert_true(live_branch(b->live, 1));
    assert_int_equal(model(b).time.branch, 1);
    assert_false(live_branch(b->live, 3));
    close_program(b);
}

static const char holding[] =
    "package main\n\ntype point struct {\n\tok bool\n\tx int32\n\tnext *point\n}\n\nfunc main() {\n"
    "\ts := \"Go\\u8a00\"\n\tm := map[string]int{\"tea\": 3, \"rice\": 5}\n"
    "\tp := &point{true, 7, &point{x: 9}}\n\tprintln(len(s), len(m), p.x)\n}\n";

static const MemoryRow *row_of(const MemorySection *s, const char *key) {
    for (int i = 0; i < s->rows.len; i++)
        if (str_eq(s->rows.at[i].key, str_from(key)))
            return &s->rows.at[i];
    fail_msg("there is no row %s", key);
    return NULL;
}

// What a row leads to is looked at by its id, and from there the next.
static void pointers_and_parts_are_followed(void **state) {
    (void)state;
    Bench *b = open_program(holding);
    run_to_line(b, 13);
    ViewModel m = model_of(b, "var:1:1:p");
    assert_text(row_of(section(&m, "leads to"), "main.point")->select, "see:var:1:1:*p");
    m = model_of(b, "var:1:1:*p");
    assert_text(row_of(section(&m, "parts"), "x")->value, "7");
    assert_text(row_of(section(&m, "parts"), "part of")->select, "see:var:1:1:p");
    assert_text(row_of(section(&m, "layout"), "padding")->value, "+1 · 3 B");
    assert_text(row_of(section(&m, "layout"), "next")->value, "+8 · 8 B");
    assert_text(row_of(section(&m, "parts"), "next")->select, "see:var:1:1:p.next");
    m = model_of(b, "var:1:1:*p.next");
    assert_text(row_of(section(&m, "parts"), "x")->value, "9");
    m = model_of(b, "var:1:1:m");
    const MemoryRow *tea = row_of(section(&m, "entries"), "\"tea\"");
    assert_text(tea->value, "3");
    assert_text(tea->select, "see:var:1:1:m[\"tea\"]");
    m = model_of(b, "var:1:1:m[\"tea\"]");
    assert_text(m.memory.at[0].rows.at[1].value, "3");
    close_program(b);
}

static void runes_are_decoded_bit_by_bit(void **state) {
    (void)state;
    Bench *b = open_program(holding);
    run_to_line(b, 13);
    ViewModel m = model_of(b, "var:1:1:s");
    assert_text(row_of(section(&m, "ways to count"), "len(s)")->value, "5");
    assert_text(row_of(section(&m, "ways to count"), "len([]rune(s))")->value, "3");
    assert_text(row_of(section(&m, "ways to count"), "columns on screen")->value, "4");
    const MemorySection *d = section(&m, "decode one rune"); // the first of several bytes
    assert_text(d->right, "[2:5]");
    static const char *const lines[] = {
        "E8 1110*1000*", "A8 10*101000*", "80 10*000000*", "*1000 101000 000000*", "= U+8A00 = 35328 \u8a00"};
    assert_int_equal(d->lines.len, 5);
    for (int i = 0; i < 5; i++)
        assert_text(d->lines.at[i], lines[i]);
    Wish wish = {
        .language = LANGUAGE_EN, .words = &b->assets.words[LANGUAGE_EN], .selected = STR("var:1:1:s"), .rune = 2};
    m = live_model(b->live, &wish, (Str){0});
    d = section(&m, "decode one rune");
    assert_text(d->right, "[1:2]");
    assert_text(d->lines.at[0], "6F 0*1101111*");
    close_program(b);
}

static Str meaning(const ViewModel *m, const char *text) {
    for (int i = 0; i < m->ending.len; i++)
        if (str_eq(m->ending.at[i].text, str_from(text)))
            return m->ending.at[i].meaning;
    fail_msg("\"%s\" is not explained", text);
    return (Str){0};
}

// The last words of a run, each kind of line once, in either language; a run that ends well has none.
static void last_words_are_explained(void **state) {
    (void)state;
    Bench *b = open_program("package main\n\nfunc f(n int) {\n\tvar p *int\n\t*p = n\n}\n\nfunc main() {\n\tf(3)\n}\n");
    live_finish(b->live);
    ViewModel m = model(b);
    assert_int_equal(m.ending.len, 6);
    assert_true(str_starts(m.ending.at[0].text, STR("panic: runtime error: invalid memory address")));
    assert_true(str_starts(m.ending.at[1].text, STR("[signal SIGSEGV")));
    assert_true(str_starts(meaning(&m, "goroutine 1 [running]:"), STR("who died")));
    assert_true(str_starts(m.ending.at[3].text, STR("main.f(")));
    assert_true(str_starts(m.ending.at[4].text, STR("test.go:5 ")));
    assert_true(meaning(&m, "exit 2").len > 0);
    close_program(b);
    b = open_program("package main\n\nfunc main() {\n\tgo func() { select {} }()\n\t<-make(chan int)\n}\n");
    live_finish(b->live);
    Wish wish = {.language = LANGUAGE_ZH, .words = &b->assets.words[LANGUAGE_ZH]};
    m = live_model(b->live, &wish, (Str){0});
    assert_text(meaning(&m, "fatal error: all goroutines are asleep - deadlock!"),
        "\u518d\u4e5f\u6ca1\u6709\u8c01\u80fd\u5524\u9192\u8c01\uff0c\u8fd0\u884c\u65f6\u53ea\u597d\u653e\u5f03");
    assert_text(m.ending.at[1].text, "goroutine 1 [chan receive]:");
    meaning(&m, "created by main.main in goroutine 1");
    close_program(b);
    b = open_program(counting);
    live_finish(b->live);
    assert_int_equal(model(b).ending.len, 0);
    close_program(b);
}

// A lock is a card with its queue, and who waits has an arrow to it.
// The variable that nobody reads any more stays in its frame and says so, whatever its type: here a pointer, a struct and a lock in cells.
static void collected_variables_say_so(void **state) {
    (void)state;
    Bench *b = open_program("package main\n\n"
                            "import (\n\t\"runtime\"\n\t\"sync\"\n)\n\n"
                            "type point struct{ x, y int }\n\n"
                            "func (p *point) move() { p.x++ }\n\n"
                            "func main() {\n\tp := &point{}\n\tvar cell point\n\tvar mu sync.Mutex\n"
                            "\tp.move()\n\tcell.move()\n\tmu.Lock()\n"
                            "\truntime.GC()\n\tprintln(\"end\")\n}\n");
    run_to_line(b, 19);
    ViewModel m = model(b);
    assert_true(str_eq(variable(&m, "mu")->value, STR("locked")));
    run_to_line(b, 20);
    m = model(b);
    static const char *const names[] = {"p", "cell", "mu"};
    for (int i = 0; i < 3; i++)
        assert_text(variable(&m, names[i])->value, "not used any more: collected");
    close_program(b);
}

static void locks_stand_on_the_stage(void **state) {
    (void)state;
    Bench *b =
        open_program("package main\n\nimport (\n\t\"sync\"\n\t\"time\"\n)\n\nvar mu sync.Mutex\n\nfunc main() {\n"
                     "\tc := make(chan int)\n\tmu.Lock()\n\tgo func() { mu.Lock() }()\n\ttime.Sleep(1)\n"
                     "\tmu.Unlock()\n\ttime.Sleep(1)\n\tprintln(c)\n}\n");
    run_to_line(b, 15);
    ViewModel m = model(b);
    assert_int_equal(m.objects.len, 2); // behind the channel
    const ShownObject *mu = &m.objects.at[1];
    assert_true(mu->kind == SHARED_LOCK);
    assert_text(mu->name, "mu");
    assert_text(mu->state, "locked");
    assert_int_equal(mu->queues.at[0].waiters.len, 1);
    assert_int_equal(mu->queues.at[0].waiters.at[0].goroutine, 2);
    bool linked = false;
    for (int i = 0; i < m.links.len; i++)
        linked |= m.links.at[i].goroutine == 2 && m.links.at[i].object == 1 && m.links.at[i].kind == LINK_WAITS;
    assert_true(linked);
    run_to_line(b, 16);
    m = model(b);
    assert_int_equal(m.objects.at[1].queues.at[0].waiters.len, 0);
    assert_true(m.moves.len > 0 && m.moves.at[0].kind == MOVE_WOKEN && m.moves.at[0].object == m.objects.at[1].address);
    close_program(b);
}

// A pointer to an element leads to its cell in the array that is shown.
static void pointers_lead_into_arrays(void **state) {
    (void)state;
    Bench *b = open_program("package main\n"
                            "func main() {\n"
                            "\ts := []int{4, 5, 6, 7}\n"
                            "\tt := s[1:]\n"
                            "\tp := &s[2]\n"
                            "\tprintln(len(t), *p)\n"
                            "}\n");
    run_to_line(b, 6);
    ViewModel m = model(b);
    assert_int_equal(m.objects.len, 1);
    int cells[8] = {0};
    for (int i = 0; i < m.links.len; i++)
        if (m.links.at[i].object == 0)
            cells[m.links.at[i].cell]++;
    assert_true(cells[0] == 1 && cells[1] == 1 && cells[2] == 1);
    close_program(b);
}

static const char long_ago[] = "package main\n"
                               "func main() {\n"
                               "\tseed := 1\n"
                               "\tseed = 7\n"
                               "\tfor i := 0; i < 9000; i++ {\n"
                               "\t}\n"
                               "\tprintln(seed)\n"
                               "}\n";

static ViewModel model_of_seed(Bench *b) {
    Wish wish = {.language = LANGUAGE_EN, .words = &b->assets.words[LANGUAGE_EN], .selected = STR("var:1:1:seed")};
    return live_model(b->live, &wish, (Str){0});
}

static int rows_with(const ViewModel *m, const char *value, const char *note) {
    int n = 0;
    for (int i = 0; i < m->memory.len; i++)
        for (int k = 0; k < m->memory.at[i].rows.len; k++) {
            const MemoryRow *row = &m->memory.at[i].rows.at[k];
            n += str_eq(row->value, str_from(value)) && str_eq(row->note, str_from(note));
        }
    return n;
}

// The past of a variable is looked at a stretch at a time, and the history stands where it stood after each.
static void what_was_long_ago_is_found_while_nothing_happens(void **state) {
    (void)state;
    Bench *b = open_program(long_ago);
    live_seek(b->live, 17000);
    ViewModel m = model_of_seed(b);
    assert_true(m.unfinished);
    assert_int_equal(rows_with(&m, "7", "seed = 7"), 0);
    Moment now = history_now(b->history);
    int stretches = 0;
    for (bool more = true, changed; more; stretches++) {
        more = live_idle(b->live, &changed);
        assert_true(history_now(b->history).instr == now.instr);
    }
    assert_true(stretches >= 1);
    m = model_of_seed(b);
    assert_false(m.unfinished);
    assert_int_equal(rows_with(&m, "7", "seed = 7"), 1);
    assert_int_equal(rows_with(&m, "1", "seed := 1"), 1);
    close_program(b);
}

static void a_search_goes_on_until_it_arrives(void **state) {
    (void)state;
    Bench *b = open_program(long_ago);
    live_seek(b->live, 17000);
    model_of_seed(b);
    assert_false(live_find(b->live, BACKWARD));
    bool more = true, changed = false;
    while (more && history_now(b->history).step == 17000)
        more = live_idle(b->live, &changed);
    assert_true(changed);
    ViewModel m = model_of_seed(b);
    assert_true(m.time.step < 10);
    const ShownVar *seed = variable(&m, "seed");
    assert_true(seed && str_eq(seed->value, STR("7")));
    close_program(b);
}

// A goroutine that a package starts for the program runs the program's functions: it is seen, also while it waits.
static void goroutines_that_the_library_starts_are_seen(void **state) {
    (void)state;
    Bench *b = open_program("package main\n"
                            "import (\"time\"; \"golang.org/x/sync/errgroup\")\n"
                            "func main() {\n"
                            "\tc := make(chan int)\n"
                            "\tvar g errgroup.Group\n"
                            "\tg.Go(func() error { c <- 1; return nil })\n"
                            "\ttime.Sleep(time.Second)\n"
                            "\t<-c\n"
                            "}\n");
    bool seen = false;
    while (!seen && live_step(b->live, GRAIN_STEP, FORWARD)) {
        ViewModel m = model(b);
        for (int i = 0; i < m.goroutines.len; i++)
            seen |= m.goroutines.at[i].id != 1 && m.goroutines.at[i].state == GO_WAITING;
    }
    assert_true(seen);
    close_program(b);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(goroutines_that_the_library_starts_are_seen),
        cmocka_unit_test(what_was_long_ago_is_found_while_nothing_happens), cmocka_unit_test(pointers_lead_into_arrays),
        cmocka_unit_test(a_search_goes_on_until_it_arrives), cmocka_unit_test(what_a_step_changed_is_marked),
        cmocka_unit_test(channels_and_waiters_are_linked), cmocka_unit_test(pictures_depend_on_the_moment_only),
        cmocka_unit_test(looking_never_touches), cmocka_unit_test(an_endless_program_gives_the_window_back),
        cmocka_unit_test(a_ready_case_is_picked), cmocka_unit_test(two_runs_are_compared),
        cmocka_unit_test(locks_stand_on_the_stage), cmocka_unit_test(last_words_are_explained),
        cmocka_unit_test(pointers_and_parts_are_followed), cmocka_unit_test(runes_are_decoded_bit_by_bit),
        cmocka_unit_test(the_values_of_a_variable_say_who_wrote_them), cmocka_unit_test(changes_are_found_both_ways),
        cmocka_unit_test(collected_variables_say_so),
        cmocka_unit_test(uses_of_a_channel_and_where_one_blocked_are_found)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
