// The models by hand. Short makers keep each picture readable.
#include "fixture.h"

const char *const fixture_names[FIXTURE_COUNT] = {"chan", "defer", "string", "panic", "many", "chinese", "errors"};

static ShownVar var(const char *name, const char *value) {
    return (ShownVar){.name = str_from(name), .value = str_from(value)};
}

static ShownVar pointer(const char *name, const char *value, uint64_t target) {
    ShownVar v = var(name, value);
    v.target = target;
    return v;
}

static MemoryRow row(const char *key, const char *value) {
    return (MemoryRow){.key = str_from(key), .value = str_from(value), .step = -1};
}

static ShownCell cell(const char *value, const char *label) {
    return (ShownCell){.value = str_from(value), .label = str_from(label)};
}

static void badge(Arena *a, ViewModel *m, int line, int64_t goroutine, bool current) {
    vec_push(a, &m->code.badges, (ShownBadge){line, goroutine, current});
    if (current)
        m->code.line = line;
}

static void lane(Arena *a, ViewModel *m, int64_t goroutine, const int64_t *spans, const int *states, int n) {
    ShownLane l = {.goroutine = goroutine};
    for (int i = 0; i < n; i++)
        vec_push(a, &l.spans, (ShownSpan){.from = spans[i], .to = spans[i + 1], .state = (GoState)states[i]});
    vec_push(a, &m->time.lanes, l);
}

static void lane_marks(Arena *a, ViewModel *m, int index, MarkKind kind, const int64_t *steps, int n) {
    for (int i = 0; i < n; i++)
        vec_push(a, &m->time.lanes.at[index].marks, (ShownMark){steps[i], kind});
}

static const char close_waiting[] =
    "package main\n\nimport (\n\t\"fmt\"\n\t\"time\"\n)\n\nfunc main() {\n\tjobs := make(chan int, 3)\n"
    "\tvar never chan string\n\n\tgo func() {\n\t\tfor i := 0; i < 9; i++ {\n\t\t\tjobs <- i * i\n\t\t}\n\t}()\n"
    "\tgo func() {\n\t\tfmt.Println(<-never)\n\t}()\n\tfmt.Println(<-jobs, <-jobs)\n\ttime.Sleep(1)\n"
    "\tclose(jobs) // G2 still waits\n}\n";

static void chan_goroutines(Arena *a, ViewModel *m) {
    ShownGoroutine g1 = {.id = 1, .function = STR("main.main"), .state = GO_RUNNING, .next = STR("close(jobs)")};
    ShownFrame f1 = {.function = STR("main.main"), .line = 22};
    vec_push(a, &f1.vars, pointer("jobs", "0xc00001c0c0", 0xc00001c0c0));
    vec_push(a, &f1.vars, var("never", "nil"));
    vec_push(a, &g1.frames, f1);
    vec_push(a, &m->goroutines, g1);
    ShownGoroutine g2 = {.id = 2, .function = STR("main.main.func1"), .state = GO_WAITING, .reason = STR("chan send")};
    g2.why = STR("a receive from jobs, or its close, would wake it");
    ShownFrame f2 = {.function = STR("main.main.func1"), .line = 14};
    vec_push(a, &f2.vars, var("i", "5"));
    vec_push(a, &f2.vars, var("sending", "25"));
    vec_push(a, &g2.frames, f2);
    vec_push(a, &m->goroutines, g2);
    ShownGoroutine g3 = {.id = 3, .function = STR("main.main.func2"), .state = GO_WAITING, .for_ever = true};
    g3.reason = STR("chan receive (nil chan)");
    g3.why = STR("nothing can ever wake it");
    vec_push(a, &g3.frames, (ShownFrame){.function = STR("main.main.func2"), .line = 18});
    vec_push(a, &m->goroutines, g3);
}

static void chan_objects(Arena *a, ViewModel *m) {
    ShownObject jobs = {.kind = SHARED_CHANNEL,
        .address = 0xc00001c0c0,
        .name = STR("jobs"),
        .type = STR("chan int · cap 3"),
        .state = STR("open"),
        .good = true};
    vec_push(a, &jobs.cells, cell("9", ""));
    vec_push(a, &jobs.cells, cell("16", ""));
    vec_push(a, &jobs.cells, cell("4", ""));
    jobs.cells.at[1].changed = true;
    vec_push(a, &jobs.facts, STR("3 / 3 full"));
    vec_push(a, &jobs.facts, STR("recvx 2 · sendx 2"));
    ShownQueue sendq = {.title = STR("waiting to send")};
    vec_push(a, &sendq.waiters, (ShownWaiter){.goroutine = 2, .value = STR("25")});
    vec_push(a, &jobs.queues, sendq);
    vec_push(a, &jobs.queues, (ShownQueue){.title = STR("waiting to receive")});
    vec_push(a, &m->objects, jobs);
    vec_push(a, &m->objects,
        (ShownObject){.kind = SHARED_CHANNEL,
            .name = STR("never"),
            .type = STR("chan string"),
            .state = STR("nil — no channel"),
            .absent = true});
    vec_push(
        a, &m->links, (ShownLink){.goroutine = 1, .frame = 0, .var = 0, .object = 0, .cell = -1, .kind = LINK_USES});
    vec_push(
        a, &m->links, (ShownLink){.goroutine = 2, .frame = -1, .var = -1, .object = 0, .cell = -1, .kind = LINK_WAITS});
    vec_push(
        a, &m->links, (ShownLink){.goroutine = 3, .frame = -1, .var = -1, .object = 1, .cell = -1, .kind = LINK_WAITS});
}

static void chan_memory(Arena *a, ViewModel *m) {
    m->memory_title = STR("jobs");
    m->memory_right = STR("0xc00001c0c0");
    MemorySection head = {0};
    vec_push(a, &head.rows, row("qcount", "3"));
    vec_push(a, &head.rows, row("dataqsiz", "3"));
    vec_push(a, &head.rows, row("elemsize", "8"));
    vec_push(a, &head.rows, row("closed", "0"));
    vec_push(a, &head.rows, row("sendq", "G2"));
    head.rows.at[4].goroutine = 2;
    vec_push(a, &head.rows, row("recvq", "—"));
    vec_push(a, &m->memory, head);
    static const char bytes[24] = {9, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 4};
    MemorySection buffer = {.title = STR("buffer bytes"), .right = STR("24 B"), .bytes = {bytes, 24}};
    static const char *const labels[] = {"[0] = 9", "[1] = 16", "[2] = 4"};
    for (int i = 0; i < 3; i++)
        vec_push(
            a, &buffer.spans, (ByteSpan){.offset = i * 8, .len = 8, .label = str_from(labels[i]), .changed = i == 1});
    vec_push(a, &m->memory, buffer);
}

static void chan_time(Arena *a, ViewModel *m) {
    m->time = (ShownTimeline){.step = 41, .known = 63, .ended = true, .branch = 1};
    lane(a, m, 1, (int64_t[]){0, 17, 36, 63}, (int[]){GO_RUNNING, GO_WAITING, GO_RUNNING}, 3);
    lane(a, m, 2, (int64_t[]){12, 20, 36, 63}, (int[]){GO_RUNNABLE, GO_RUNNING, GO_WAITING}, 3);
    lane(a, m, 3, (int64_t[]){14, 17, 20, 63}, (int[]){GO_RUNNABLE, GO_RUNNING, GO_WAITING}, 3);
    lane_marks(a, m, 0, MARK_GO, (int64_t[]){4}, 1);
    lane_marks(a, m, 1, MARK_SEND, (int64_t[]){24, 28, 32}, 3);
    lane_marks(a, m, 0, MARK_OUTPUT, (int64_t[]){38}, 1);
    vec_push(a, &m->time.marks, (ShownMark){12, MARK_SAY});
    vec_push(a, &m->time.marks, (ShownMark){41, MARK_ASK});
}

static void answers(Arena *a, ViewModel *m, const char *const *texts, int n) {
    for (int i = 0; i < n; i++)
        vec_push(a, &m->question.answers, (ShownAnswer){.text = str_from(texts[i])});
}

static void chan_model(Arena *a, ViewModel *m) {
    m->topic = STR("Channels");
    m->title = STR("Closing a channel while a sender waits");
    m->code = (ShownCode){.file = STR("close_waiting.go"), .version = STR("Go 1.23"), .text = STR(close_waiting)};
    badge(a, m, 14, 2, false);
    badge(a, m, 18, 3, false);
    badge(a, m, 22, 1, true);
    m->followed = 1;
    chan_goroutines(a, m);
    chan_objects(a, m);
    chan_memory(a, m);
    chan_time(a, m);
    vec_push(a, &m->output, (ShownOutput){.text = STR("0 1\n")});
    vec_push(a, &m->next,
        (ShownNext){
            .goroutine = 1, .what = STR("close(jobs)"), .outcome = STR("G2 panics"), .bad = true, .chosen = true});
    m->next_note = STR("no other goroutine can run");
    m->happened = STR("G1 woke: its timer of 1ns fired.");
    m->say = STR("G1 is about to `close` the channel while G2 still waits in its send queue.");
    m->question.text = STR("What does G2 see when it wakes?");
    answers(a, m,
        (const char *const[]){"its value is delivered", "panic: send on closed channel", "it waits for ever",
            "the value is dropped silently"},
        4);
    m->question.answers.at[1].state = ANSWER_PICKED;
}

static void chinese_model(Arena *a, ViewModel *m) {
    chan_model(a, m);
    m->topic = STR("通道");
    m->title = STR("有发送者等待时关闭通道");
    m->happened = STR("G1 醒来：它的 1ns 定时器到期了。");
    m->say = STR("G1 正要 `close` 这个通道，而 G2 还在它的发送队列中等待。");
    m->question.text = STR("G2 醒来时会看到什么？😀");
    m->question.answers.len = 0;
    answers(a, m,
        (const char *const[]){"它的值被送达", "panic: send on closed channel", "它永远等待下去", "这个值被悄悄丢弃"},
        4);
    m->question.answers.at[0].state = ANSWER_WRONG;
    m->question.answers.at[1].state = ANSWER_RIGHT;
    m->question.revealed = true;
    m->question.remark = STR("关闭通道会唤醒每一个等待的发送者，而每一个都会 panic：值没有送达任何人。");
    m->say_waits = true;
    m->goroutines.at[1].why = STR("从 jobs 接收或关闭 jobs 都会唤醒它");
    m->goroutines.at[2].why = STR("没有任何东西能唤醒它");
    m->objects.at[0].state = STR("开启");
    m->objects.at[0].facts.at[0] = STR("3 / 3 已满");
    m->objects.at[0].queues.at[0].title = STR("等待发送");
    m->objects.at[0].queues.at[1].title = STR("等待接收");
    m->objects.at[1].state = STR("nil：没有通道");
    m->next.at[0].outcome = STR("G2 会 panic");
    m->next_note = STR("没有别的 goroutine 能运行");
}

static const char defer_results[] =
    "package main\n\nimport \"fmt\"\n\nfunc a() (r int) {\n\tdefer func() {\n\t\tr++\n\t}()\n\treturn 0\n}\n\n"
    "func b() (r int) {\n\tt := 5\n\tdefer func() {\n\t\tt = t + 5\n\t}()\n\treturn t\n}\n\n"
    "func main() {\n\tfmt.Println(\"a = \", a())\n\tfmt.Println(\"b = \", b())\n}\n";

static void defer_goroutine(Arena *a, ViewModel *m) {
    ShownGoroutine g = {.id = 1, .function = STR("main.main"), .state = GO_RUNNING};
    ShownFrame top = {.function = STR("main.a.func1"), .line = 7, .state = STR("deferred call")};
    ShownVar captured = pointer("r", "&r = 0xc00000e0a8", 0xc00000e0a8);
    captured.note = STR("captured");
    vec_push(a, &top.vars, captured);
    vec_push(a, &g.frames, top);
    ShownFrame f = {.function = STR("main.a"), .line = 9, .source = STR("return 0"), .state = STR("returning")};
    vec_push(a, &f.vars,
        (ShownVar){.name = STR("r"),
            .value = STR("1"),
            .old = STR("0"),
            .note = STR("named result"),
            .changed = true,
            .address = 0xc00000e0a8});
    vec_push(a, &f.defers,
        (ShownDefer){
            .call = STR("func1()"), .note = STR("captures `r` by reference"), .line = 6, .state = DEFER_RUNNING});
    vec_push(a, &g.frames, f);
    vec_push(a, &g.frames,
        (ShownFrame){.function = STR("main.main"), .line = 21, .source = STR("fmt.Println(\"a = \", a())")});
    vec_push(a, &m->goroutines, g);
    vec_push(a, &m->links,
        (ShownLink){.goroutine = 1,
            .frame = 0,
            .var = 0,
            .object = -1,
            .address = 0xc00000e0a8,
            .cell = -1,
            .kind = LINK_POINTS});
}

static void defer_memory(Arena *a, ViewModel *m) {
    m->memory_title = STR("r");
    m->memory_right = STR("0xc00000e0a8");
    MemorySection s = {0};
    vec_push(a, &s.rows, row("type", "int"));
    vec_push(a, &s.rows, row("lives on", "heap (captured)"));
    vec_push(a, &m->memory, s);
    static const char bytes[8] = {1};
    MemorySection b = {.title = STR("bytes"), .right = STR("8 B"), .bytes = {bytes, 8}};
    vec_push(a, &b.spans, (ByteSpan){.offset = 0, .len = 8, .label = STR("int 1"), .changed = true});
    vec_push(a, &m->memory, b);
    MemorySection past = {.title = STR("this variable so far")};
    vec_push(a, &past.rows, (MemoryRow){.key = STR("step 6"), .note = STR("zero value"), .value = STR("0"), .step = 6});
    vec_push(a, &past.rows, (MemoryRow){.key = STR("step 10"), .note = STR("return 0"), .value = STR("0"), .step = 10});
    vec_push(a, &past.rows,
        (MemoryRow){.key = STR("step 12"), .note = STR("r++"), .value = STR("1"), .step = 12, .changed = true});
    vec_push(a, &m->memory, past);
}

static void defer_model(Arena *a, ViewModel *m) {
    m->topic = STR("Defer");
    m->title = STR("A deferred call changes a named result");
    m->code = (ShownCode){
        .file = STR("defer_results.go"), .version = STR("Go 1.23"), .text = STR(defer_results), .marked = 9};
    badge(a, m, 7, 1, true);
    m->followed = 1;
    defer_goroutine(a, m);
    defer_memory(a, m);
    m->time = (ShownTimeline){.step = 12, .known = 12, .branch = 1};
    lane(a, m, 1, (int64_t[]){0, 12}, (int[]){GO_RUNNING}, 1);
    lane_marks(a, m, 0, MARK_DEFER, (int64_t[]){5, 9, 11}, 3);
    vec_push(a, &m->next, (ShownNext){.goroutine = 1, .what = STR("return to main.a"), .chosen = true});
    m->happened = STR("r++ wrote 1 to r.");
    m->say = STR("`return 0` already stored 0 in r. Only now do the deferred calls run, and this one reaches r itself, "
                 "so the caller receives 1.");
    m->say_waits = true;
}

static const char runes_source[] =
    "package main\n\nimport \"fmt\"\n\nfunc main() {\n\ts := \"Go语言😁\"\n\tt := s[2:5]\n\tfmt.Println(len(s), t)\n"
    "\tfor i, r := range s {\n\t\tfmt.Println(i, r, string(r))\n\t}\n}\n";

static void string_objects(Arena *a, ViewModel *m) {
    static const char *const bytes[] = {"47", "6F", "E8", "AF", "AD", "E8", "A8", "80", "F0", "9F", "98", "81"};
    static const char *const offsets[] = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"};
    ShownObject o = {.kind = SHARED_BYTES,
        .address = 0x4a1c0,
        .name = STR("the bytes of s and t"),
        .type = STR("12 B, read only"),
        .state = STR("0x4a1c0")};
    for (int i = 0; i < 12; i++) {
        vec_push(a, &o.cells, cell(bytes[i], offsets[i]));
        o.cells.at[i].changed = i >= 5 && i < 8;
    }
    static const struct {
        const char *rune, *code;
        int width;
    } runes[] = {{"G", "47", 1}, {"o", "6F", 1}, {"语", "U+8BED", 3}, {"言", "U+8A00", 3}, {"😁", "U+1F601", 4}};
    for (int i = 0; i < 5; i++) {
        ShownCell c = cell(runes[i].rune, runes[i].code);
        c.span = runes[i].width;
        c.changed = i == 3;
        vec_push(a, &o.groups, c);
    }
    vec_push(a, &m->objects, o);
    vec_push(
        a, &m->links, (ShownLink){.goroutine = 1, .frame = 0, .var = 1, .object = 0, .cell = 0, .kind = LINK_POINTS});
    vec_push(
        a, &m->links, (ShownLink){.goroutine = 1, .frame = 0, .var = 4, .object = 0, .cell = 2, .kind = LINK_POINTS});
}

static void string_memory(Arena *a, ViewModel *m) {
    m->memory_title = STR("r");
    m->memory_right = STR("s[5:8]");
    MemorySection s = {.title = STR("decode one rune"), .right = STR("3 bytes")};
    vec_push(a, &s.lines, STR("E8 1110*1000*"));
    vec_push(a, &s.lines, STR("A8 10*101000*"));
    vec_push(a, &s.lines, STR("80 10*000000*"));
    vec_push(a, &s.lines, STR("1000 101000 000000"));
    vec_push(a, &s.lines, STR("= 0x8A00 = 35328"));
    vec_push(a, &m->memory, s);
    MemorySection n = {.title = STR("three ways to count")};
    vec_push(a, &n.rows, row("len(s)", "12 bytes"));
    vec_push(a, &n.rows, row("len([]rune(s))", "5 runes"));
    vec_push(a, &n.rows, row("columns on screen", "8"));
    vec_push(a, &m->memory, n);
}

static void string_model(Arena *a, ViewModel *m) {
    m->topic = STR("Strings");
    m->title = STR("Bytes, runes and what len counts");
    m->code = (ShownCode){.file = STR("runes.go"), .version = STR("Go 1.23"), .text = STR(runes_source)};
    badge(a, m, 9, 1, true);
    m->followed = 1;
    ShownGoroutine g = {
        .id = 1, .function = STR("main.main"), .state = GO_RUNNING, .next = STR("fmt.Println(i, r, string(r))")};
    ShownFrame f = {.function = STR("main.main"), .line = 9};
    vec_push(a, &f.vars, (ShownVar){.name = STR("s"), .value = STR("\"Go语言😁\""), .note = STR("string")});
    vec_push(a, &f.vars,
        (ShownVar){.name = STR("ptr"), .value = STR("0x4a1c0"), .target = 0x4a1c0, .path = STR("s.ptr"), .depth = 1});
    vec_push(a, &f.vars, (ShownVar){.name = STR("len"), .path = STR("s.len"), .value = STR("12"), .depth = 1});
    vec_push(a, &f.vars, (ShownVar){.name = STR("t"), .value = STR("\"语\""), .note = STR("string")});
    vec_push(a, &f.vars,
        (ShownVar){.name = STR("ptr"), .value = STR("0x4a1c2"), .target = 0x4a1c2, .path = STR("t.ptr"), .depth = 1});
    vec_push(a, &f.vars, (ShownVar){.name = STR("len"), .path = STR("t.len"), .value = STR("3"), .depth = 1});
    vec_push(a, &f.vars,
        (ShownVar){.name = STR("i"), .value = STR("5"), .old = STR("2"), .note = STR("byte index"), .changed = true});
    vec_push(a, &f.vars,
        (ShownVar){.name = STR("r"),
            .value = STR("35328 '言'"),
            .old = STR("35821 '语'"),
            .note = STR("rune"),
            .changed = true});
    vec_push(a, &g.frames, f);
    vec_push(a, &m->goroutines, g);
    string_objects(a, m);
    string_memory(a, m);
    m->time = (ShownTimeline){.step = 8, .known = 21, .ended = true, .branch = 1};
    lane(a, m, 1, (int64_t[]){0, 21}, (int[]){GO_RUNNING}, 1);
    lane_marks(a, m, 0, MARK_OUTPUT, (int64_t[]){3, 5, 7, 12}, 4);
    vec_push(a, &m->output, (ShownOutput){.text = STR("12 语\n0 71 G\n1 111 o\n")});
    vec_push(a, &m->output, (ShownOutput){.text = STR("2 35821 语\n"), .fresh = true});
    vec_push(a, &m->next, (ShownNext){.goroutine = 1, .what = STR("fmt.Println(i, r, string(r))"), .chosen = true});
    m->happened = STR("range took the rune at byte 5: 3 bytes, U+8A00.");
    m->say = STR("`range` over a string decodes one rune at a time. The index jumps by the width of the rune: 0, 1, 2, "
                 "5, 8. A rune is just an int32.");
}

static const char panic_source[] =
    "package main\n\nimport (\n\t\"errors\"\n\t\"fmt\"\n)\n\nfunc open(name string) error {\n\tif name == \"\" {\n"
    "\t\tpanic(errors.New(\"no name\"))\n\t}\n\treturn nil\n}\n\nfunc load(names []string) (n int, err error) {\n"
    "\tdefer func() {\n\t\tif r := recover(); r != nil {\n\t\t\terr = fmt.Errorf(\"load: %v\", r)\n\t\t}\n\t}()\n"
    "\tdefer fmt.Println(\"closing\", n)\n\tfor _, name := range names {\n\t\topen(name)\n\t\tn++\n\t}\n\treturn n, "
    "nil\n}\n\n"
    "func main() {\n\tfmt.Println(load([]string{\"a\", \"\"}))\n}\n";

static void panic_model(Arena *a, ViewModel *m) {
    m->topic = STR("Panic");
    m->title = STR("Where recover works");
    m->code = (ShownCode){.file = STR("recover.go"), .version = STR("Go 1.23"), .text = STR(panic_source)};
    badge(a, m, 10, 1, true);
    m->followed = 1;
    ShownGoroutine g = {.id = 1, .function = STR("main.main"), .state = GO_PANICKING};
    vec_push(a, &g.panics, (ShownPanic){.text = STR("&errors.errorString{s:\"no name\"}")});
    ShownFrame open = {.function = STR("main.open"), .line = 10, .state = STR("panicking")};
    vec_push(a, &open.vars, (ShownVar){.name = STR("name"), .value = STR("\"\""), .note = STR("parameter")});
    vec_push(a, &g.frames, open);
    ShownFrame load = {
        .function = STR("main.load"), .line = 23, .source = STR("open(name)"), .state = STR("panicking")};
    vec_push(a, &load.vars, (ShownVar){.name = STR("n"), .value = STR("1"), .note = STR("named result")});
    vec_push(a, &load.vars, (ShownVar){.name = STR("err"), .value = STR("nil"), .note = STR("named result")});
    vec_push(
        a, &load.vars, (ShownVar){.name = STR("names"), .value = STR("[]string len 2 cap 2"), .target = 0xc000010240});
    vec_push(a, &load.vars, (ShownVar){.name = STR("name"), .value = STR("\"\"")});
    vec_push(a, &load.defers,
        (ShownDefer){.call = STR("fmt.Println(\"closing\", 0)"),
            .note = STR("arguments read at the defer statement: n was 0"),
            .line = 21,
            .changed = true});
    vec_push(
        a, &load.defers, (ShownDefer){.call = STR("func1()"), .note = STR("captures `err` by reference"), .line = 16});
    vec_push(a, &g.frames, load);
    vec_push(a, &g.frames,
        (ShownFrame){
            .function = STR("main.main"), .line = 30, .source = STR("fmt.Println(load([]string{\"a\", \"\"}))")});
    vec_push(a, &m->goroutines, g);
    vec_push(a, &m->output, (ShownOutput){.text = STR("panic: no name\n"), .error = true, .fresh = true});
    m->time = (ShownTimeline){.step = 31, .known = 31, .branch = 1};
    lane(a, m, 1, (int64_t[]){0, 29, 31}, (int[]){GO_RUNNING, GO_PANICKING}, 2);
    lane_marks(a, m, 0, MARK_DEFER, (int64_t[]){6, 9}, 2);
    lane_marks(a, m, 0, MARK_PANIC, (int64_t[]){29}, 1);
    vec_push(a, &m->next,
        (ShownNext){.goroutine = 1,
            .what = STR("fmt.Println(\"closing\", 0)"),
            .outcome = STR("runs while panicking"),
            .chosen = true});
    m->happened = STR("G1 panicked with an error; the deferred calls of main.open run first: there are none.");
}

static void many_model(Arena *a, ViewModel *m) {
    chan_model(a, m);
    m->topic = STR("Leaks");
    m->title = STR("First answer wins, the rest leak");
    for (int i = 4; i <= 60; i++) {
        ShownGoroutine g = {.id = i, .function = STR("main.ask"), .state = GO_WAITING, .reason = STR("chan send")};
        vec_push(a, &g.frames, (ShownFrame){.function = STR("main.ask"), .line = 14});
        vec_push(a, &m->goroutines, g);
        badge(a, m, 14, i, false);
        vec_push(a, &m->objects.at[0].queues.at[0].waiters,
            (ShownWaiter){.goroutine = i, .value = str_format(a, "%d", i * i)});
        vec_push(a, &m->links,
            (ShownLink){.goroutine = i, .frame = -1, .var = -1, .object = 0, .cell = -1, .kind = LINK_WAITS});
        lane(a, m, i, (int64_t[]){i / 2, i / 2 + 4, 63}, (int[]){GO_RUNNING, GO_WAITING}, 2);
    }
    for (int i = 2; i < 9; i++)
        vec_push(a, &m->next,
            (ShownNext){
                .goroutine = i, .what = STR("jobs <- i * i"), .outcome = i == 4 ? STR("hands 16 to G1") : (Str){0}});
    m->next_note = (Str){0};
    m->question.answers.len = 0;
    m->question.text = (Str){0};
}

static void errors_model(Arena *a, ViewModel *m) {
    m->title = STR("assign.go");
    m->run = RUN_COMPILE_ERROR;
    m->exit_code = 1;
    m->code = (ShownCode){.file = STR("assign.go"), .version = STR("Go 1.23"), .text = STR(runes_source)};
    vec_push(
        a, &m->code.notes, (ShownNote){.line = 7, .col = 2, .text = STR("declared and not used: t"), .error = true});
    vec_push(a, &m->code.notes,
        (ShownNote){.line = 10,
            .col = 15,
            .text = STR("cannot use r (variable of type rune) as string value in argument to show"),
            .error = true});
    m->output.len = 0;
    vec_push(a, &m->output,
        (ShownOutput){
            .text = STR("# command-line-arguments\n./assign.go:7:2: declared and not used: t\n"), .error = true});
}

ViewModel fixture_model(Arena *a, Fixture which) {
    ViewModel m = {0};
    switch (which) {
    case FIXTURE_CHAN: chan_model(a, &m); break;
    case FIXTURE_DEFER: defer_model(a, &m); break;
    case FIXTURE_STRING: string_model(a, &m); break;
    case FIXTURE_PANIC: panic_model(a, &m); break;
    case FIXTURE_MANY: many_model(a, &m); break;
    case FIXTURE_CHINESE: chinese_model(a, &m); break;
    case FIXTURE_ERRORS: errors_model(a, &m); break;
    case FIXTURE_COUNT: break;
    }
    return m;
}

ShownCatalog fixture_catalog(Arena *a) {
    static const char *const topics[] = {
        "Zero values", "Channels", "Defer and results", "Strings", "Interfaces", "sync.Once"};
    static const char *const lessons[][6] = {
        {"Zero values of every kind, as bytes", "A nil channel: receive, send, close"},
        {"Rendezvous", "Talking to yourself", "Closing a channel while a sender waits", "Reading a closed channel",
            "A worker pool"},
        {"return is three steps", "When is a defer's argument read?", "Where recover works"},
        {"Bytes, runes and what len counts", "Two strings, one array"},
        {"[]int is not []interface{}", "nil that is not nil"},
        {"A failing first call still counts", "Once inside itself", "The retryable IOnce"}};
    ShownCatalog c = {.folder = STR("scripts")};
    for (int t = 0; t < 6; t++) {
        ShownTopic topic = {.title = str_from(topics[t])};
        for (int i = 0; i < 6 && lessons[t][i]; i++)
            vec_push(a, &topic.lessons,
                (ShownLesson){.title = str_from(lessons[t][i]), .done = t == 1 && i < 2, .broken = t == 5 && i == 2});
        vec_push(a, &c.topics, topic);
    }
    vec_push(a, &c.recent, STR("scripts/channels/close_waiting.lua"));
    return c;
}
