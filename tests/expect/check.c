// The output of a run falls into the program's own lines and, when it crashed, the crash: the lines from
// "panic: " or "fatal error: " on, a blank line, and the goroutines.
#include "check.h"

#include <stdlib.h>
#include <string.h>

#include "lines.h"
#include "normal.h"

typedef struct Run {
    Arena *arena;
    const Expectations *expected;
    const Outcome *outcome;
    Lines lines; // all output
    Lines body;  // before the crash
    Lines crash; // up to the blank line
    Lines dump;  // from the first goroutine's header on
    Lines whole; // crash, blank line and dump
} Run;

static const char *say(Run *run, const char *text) {
    return str_format(run->arena, "%s", text).at;
}

static Str line_at(const Lines *lines, int i) {
    return i < lines->list.len ? lines->list.at[i] : STR("(end)");
}

static const char *say_differ(Run *run, const char *what, int number, Str expected, Str got) {
    return str_format(run->arena, "%s %d: expected \"%.*s\", got \"%.*s\"", what, number, (int)expected.len,
        expected.at, (int)got.len, got.at)
        .at;
}

// Blanks at a line's end are not compared: gofmt and editors take them out of comments.
static Lines trimmed(Arena *arena, const Lines *lines) {
    Lines to = {0};
    for (int i = 0; i < lines->list.len; i++) {
        Str line = lines->list.at[i];
        while (line.len && (line.at[line.len - 1] == ' ' || line.at[line.len - 1] == '\t'))
            line.len--;
        vec_push(arena, &to.list, line);
    }
    return to;
}

// Lines must agree one by one; a difference is named by its number in `what`.
static const char *compare(Run *run, const char *what, const Lines *expected, const Lines *got) {
    Lines a = trimmed(run->arena, expected), b = trimmed(run->arena, got);
    int at = lines_differ(&a, &b);
    return at < 0 ? NULL : say_differ(run, what, at + 1, line_at(expected, at), line_at(got, at));
}

static bool begins_crash(Str line) {
    return str_starts(line, STR("panic: ")) || str_starts(line, STR("fatal error: ")) ||
           str_starts(line, STR("runtime: goroutine stack exceeds")) ||
           str_starts(line, STR("unexpected fault address ")) || str_starts(line, STR("runtime: out of memory: "));
}

static void split(Run *run) {
    const Lines *all = &run->lines;
    int count = all->list.len, start = 0, blank, header;
    while (start < count && !(run->outcome->exit == 2 && begins_crash(all->list.at[start])))
        start++;
    for (blank = start; blank < count && all->list.at[blank].len;)
        blank++;
    for (header = blank; header < count && !str_starts(all->list.at[header], STR("goroutine "));)
        header++;
    run->body = lines_part(all, 0, start);
    run->crash = lines_part(all, start, blank);
    run->dump = lines_part(all, header, count);
    run->whole = lines_part(all, start, count);
}

static int implied_exit(const Expectations *e) {
    const Expectation *exit = expectation_find(e, EXPECT_EXIT);
    if (exit)
        return atoi(exit->text.at);
    if (expectation_find(e, EXPECT_ERROR) || expectation_find(e, EXPECT_REFUSED))
        return 1;
    bool crash = expectation_find(e, EXPECT_PANIC) || expectation_find(e, EXPECT_FATAL) ||
                 expectation_find(e, EXPECT_DEADLOCK) || expectation_find(e, EXPECT_CRASH) ||
                 expectation_find(e, EXPECT_DUMP);
    return crash ? 2 : 0;
}

static const char *check_exit(Run *run) {
    int expected = implied_exit(run->expected);
    if (run->outcome->exit == expected)
        return NULL;
    Str last = run->lines.list.len ? run->lines.list.at[run->lines.list.len - 1] : STR("nothing");
    Str first = run->whole.list.len ? run->whole.list.at[0] : last;
    return str_format(run->arena, "expected exit code %d, got %d; it wrote \"%.*s\"", expected, run->outcome->exit,
        (int)first.len, first.at)
        .at;
}

static const char *check_body(Run *run) {
    const Expectation *block = expectation_find(run->expected, EXPECT_OUTPUT);
    if (block) {
        Lines expected = lines_of(run->arena, block->text);
        return compare(run, "output line", &expected, &run->body);
    }
    Lines body = trimmed(run->arena, &run->body);
    int next = 0;
    for (int i = 0; i < run->expected->list.len; i++) {
        const Expectation *e = &run->expected->list.at[i];
        if (e->kind != EXPECT_OUT)
            continue;
        Str got = line_at(&body, next++);
        if (next > body.list.len || !str_eq(e->text, got))
            return say_differ(run, "line", e->line, e->text, got);
    }
    return next == run->body.list.len
               ? NULL
               : say_differ(run, "output line", next + 1, STR("(end)"), line_at(&run->body, next));
}

// Some frame of the lines from..to lies at the file and line of the expectation.
static bool has_frame(Run *run, const Lines *lines, const Expectation *e) {
    Str place = str_format(run->arena, "/%.*s:%d", (int)e->file.len, e->file.at, e->line);
    Str bare = {place.at + 1, place.len - 1};
    for (int i = 0; i < lines->list.len; i++) {
        Str line = lines->list.at[i];
        for (size_t at = 0; line.len && line.at[0] == '\t' && at + bare.len <= line.len; at++) {
            Str here = {line.at + at, line.len - at};
            bool starts = str_starts(here, place) || (at == 1 && str_starts(here, bare));
            size_t after = at + (here.at[0] == '/' ? place.len : bare.len);
            if (starts && (after == line.len || line.at[after] == ' '))
                return true;
        }
    }
    return false;
}

// One goroutine's part of the dump.
static Lines goroutine_lines(const Lines *dump, int from) {
    int to = from;
    while (to < dump->list.len && dump->list.at[to].len)
        to++;
    return lines_part(dump, from, to);
}

// "panic: text" or "fatal error: text", alone but for the lines that explain a signal.
static const char *check_crash_line(Run *run, const Expectation *e, const char *prefix) {
    Str expected = str_format(run->arena, "%s%.*s", prefix, (int)e->text.len, e->text.at);
    bool found = false;
    Str first = line_at(&run->crash, 0);
    for (int i = 0; i < run->crash.list.len; i++) {
        Str line = run->crash.list.at[i];
        if (str_starts(line, STR("runtime: ")) || str_starts(line, STR("[signal SIGSEGV")) ||
            str_starts(line, STR("unexpected fault address ")))
            continue;
        if (found)
            return say_differ(run, "crash line", i + 1, STR("(end)"), line);
        if (!str_eq(line, expected))
            return say_differ(run, "line", e->line, expected, line);
        found = true;
    }
    if (!found)
        return say_differ(run, "line", e->line, expected, first);
    return NULL;
}

static const char *check_trace(Run *run, const Expectation *e, const Lines *trace) {
    if (trace->list.len == 0 || has_frame(run, trace, e))
        return NULL;
    return str_format(run->arena, "line %d: no frame of the trace is at this line", e->line).at;
}

static const char *check_panic(Run *run, const Expectation *e) {
    const char *wrong = check_crash_line(run, e, "panic: ");
    Lines trace = goroutine_lines(&run->dump, 0);
    return wrong ? wrong : check_trace(run, e, &trace);
}

static const char *check_fatal(Run *run, const Expectation *e) {
    const char *wrong = check_crash_line(run, e, "fatal error: ");
    return wrong ? wrong : check_trace(run, e, &run->dump);
}

static const char *check_deadlock(Run *run, const Expectation *e) {
    Expectation text = *e;
    text.text = STR("all goroutines are asleep - deadlock!");
    const char *wrong = check_crash_line(run, &text, "fatal error: ");
    if (wrong)
        return wrong;
    Str header = str_format(run->arena, "goroutine 1 [%.*s]:", (int)e->text.len, e->text.at);
    for (int i = 0; i < run->dump.list.len; i++) {
        if (!str_starts(run->dump.list.at[i], STR("goroutine 1 [")))
            continue;
        if (!str_eq(run->dump.list.at[i], header))
            return say_differ(run, "line", e->line, header, run->dump.list.at[i]);
        Lines trace = goroutine_lines(&run->dump, i);
        return check_trace(run, e, &trace);
    }
    return say_differ(run, "line", e->line, header, STR("no goroutine 1"));
}

static const char *check_block(Run *run, const Expectation *e, const char *what, const Lines *got, bool normalise) {
    Lines expected = lines_of(run->arena, e->text);
    if (!normalise)
        return compare(run, what, &expected, got);
    expected = normal_dump(run->arena, &expected);
    Lines normal = normal_dump(run->arena, got);
    return compare(run, what, &expected, &normal);
}

static const char *check_crash(Run *run) {
    bool any = false;
    for (int i = 0; i < run->expected->list.len; i++) {
        const Expectation *e = &run->expected->list.at[i];
        const char *wrong = NULL;
        any = any || e->kind == EXPECT_PANIC || e->kind == EXPECT_FATAL || e->kind == EXPECT_DEADLOCK ||
              e->kind == EXPECT_CRASH || e->kind == EXPECT_DUMP;
        switch (e->kind) {
        case EXPECT_PANIC: wrong = check_panic(run, e); break;
        case EXPECT_FATAL: wrong = check_fatal(run, e); break;
        case EXPECT_DEADLOCK: wrong = check_deadlock(run, e); break;
        case EXPECT_CRASH: wrong = check_block(run, e, "crash line", &run->crash, false); break;
        case EXPECT_DUMP: wrong = check_block(run, e, "dump line", &run->whole, true); break;
        default: break;
        }
        if (wrong)
            return wrong;
    }
    return any || run->crash.list.len == 0 ? NULL
                                           : say_differ(run, "crash line", 1, STR("(end)"), run->crash.list.at[0]);
}

typedef struct CompileError {
    Str file, text;
    int line, col;
    bool met;
} CompileError;

// "./x.go:7:1: text"; false when the line has another form.
static bool read_error(Str line, CompileError *into) {
    Str text = line;
    if (str_starts(text, STR("./")))
        text = (Str){text.at + 2, text.len - 2};
    const char *colon = memchr(text.at, ':', text.len);
    if (!colon)
        return false;
    char *end;
    long row = strtol(colon + 1, &end, 10);
    if (*end != ':')
        return false;
    long col = strtol(end + 1, &end, 10);
    if (*end != ':' || end[1] != ' ' || end + 2 > line.at + line.len)
        return false;
    *into = (CompileError){.file = {text.at, (size_t)(colon - text.at)}, .line = (int)row, .col = (int)col};
    into->text = (Str){end + 2, (size_t)(line.at + line.len - end - 2)};
    return true;
}

static bool meets(const Expectation *e, const CompileError *got) {
    return !got->met && str_eq(e->file, got->file) && e->line == got->line && (e->col == 0 || e->col == got->col) &&
           str_eq(e->text, got->text);
}

// Each error is met by one expectation at its line, and the other way round. Within a file they come in order.
static const char *check_errors(Run *run) {
    VEC(CompileError) got = {0};
    for (int i = 0; i < run->lines.list.len; i++) {
        Str line = run->lines.list.at[i];
        CompileError error;
        if (str_starts(line, STR("# "))) {
            continue; // the package's name above its errors
        } else if (line.len && line.at[0] == '\t' && got.len) {
            Str *text = &got.at[got.len - 1].text;
            *text = str_format(run->arena, "%.*s\n%.*s", (int)text->len, text->at, (int)line.len, line.at);
        } else if (read_error(line, &error)) {
            vec_push(run->arena, &got, error);
        } else {
            return str_format(run->arena, "unexpected output \"%.*s\"", (int)line.len, line.at).at;
        }
    }
    for (int i = 0, last = 0; i < run->expected->list.len; i++) {
        const Expectation *e = &run->expected->list.at[i];
        int at = 0;
        while (at < got.len && !meets(e, &got.at[at]))
            at++;
        if (e->kind != EXPECT_ERROR)
            continue;
        if (at == got.len) {
            Str output = run->outcome->output;
            return str_format(run->arena, "line %d: expected error \"%.*s\", got\n%.*s", e->line, (int)e->text.len,
                e->text.at, (int)output.len, output.at)
                .at;
        }
        if (at < last && str_eq(got.at[last].file, got.at[at].file))
            return str_format(run->arena, "line %d: this error comes too early", e->line).at;
        got.at[at].met = true;
        if (!str_eq(e->text, STR("too many errors"))) // which comes last, wherever it points
            last = at;
    }
    for (int i = 0; i < got.len; i++)
        if (!got.at[i].met)
            return say_differ(run, "line", got.at[i].line, STR("no error"), got.at[i].text);
    return NULL;
}

// What the go command says instead of compiling. Blanks at the ends of lines do not count.
static const char *check_refused(Run *run, const Expectation *e) {
    Lines expected = lines_of(run->arena, e->text);
    return compare(run, "line", &expected, &run->lines);
}

static void add_verdict(Arena *arena, Lines *to, const char *verdict, Str name) {
    size_t len = 0;
    while (len < name.len && name.at[len] != ' ')
        len++;
    vec_push(arena, &to->list, str_format(arena, "%s %.*s", verdict, (int)len, name.at));
}

static Str after(Str s, Str prefix) {
    return (Str){s.at + prefix.len, s.len - prefix.len};
}

static bool contains(Str line, Str part) {
    for (size_t i = 0; i + part.len <= line.len; i++)
        if (memcmp(line.at + i, part.at, part.len) == 0)
            return true;
    return false;
}

// Verdicts and log lines out of the output of `go test -v` or of `gostep test --verbose`, which shows them as comments.
static void read_tests(Run *run, Lines *verdicts, Lines *logs) {
    for (int i = 0; i < run->lines.list.len; i++) {
        Str line = run->lines.list.at[i];
        while (line.len && (line.at[0] == ' ' || line.at[0] == '#'))
            line = (Str){line.at + 1, line.len - 1};
        if (str_starts(line, STR("--- PASS: ")))
            add_verdict(run->arena, verdicts, "pass", after(line, STR("--- PASS: ")));
        else if (str_starts(line, STR("--- FAIL: ")))
            add_verdict(run->arena, verdicts, "fail", after(line, STR("--- FAIL: ")));
        else if (str_starts(line, STR("--- SKIP: ")))
            add_verdict(run->arena, verdicts, "skip", after(line, STR("--- SKIP: ")));
        else if (contains(line, STR("_test.go:")) && line.at[0] != '\t') // a tab begins a frame of a trace
            vec_push(run->arena, &logs->list, line);
    }
}

static int by_text(const void *a, const void *b) {
    return str_cmp(*(const Str *)a, *(const Str *)b);
}

static const char *check_tests(Run *run, const Expectation *e) {
    Lines want = lines_of(run->arena, e->text), verdicts = {0}, logs = {0}, want_verdicts = {0}, want_logs = {0};
    for (int i = 0; i < want.list.len; i++) {
        Lines *to = contains(want.list.at[i], STR("_test.go:")) ? &want_logs : &want_verdicts;
        vec_push(run->arena, &to->list, want.list.at[i]);
    }
    read_tests(run, &verdicts, &logs);
    // A test and its subtests are reported in either order: the order says nothing.
    qsort(verdicts.list.at, (size_t)verdicts.list.len, sizeof(Str), by_text);
    qsort(want_verdicts.list.at, (size_t)want_verdicts.list.len, sizeof(Str), by_text);
    const char *wrong = compare(run, "verdict", &want_verdicts, &verdicts);
    return wrong ? wrong : compare(run, "log line", &want_logs, &logs);
}

const char *check(Arena *arena, const Expectations *expected, const Outcome *outcome) {
    Run run = {.arena = arena, .expected = expected, .outcome = outcome, .lines = lines_of(arena, outcome->output)};
    const Expectation *tests = expectation_find(expected, EXPECT_TESTS);
    if (outcome->timed_out)
        return say(&run, "took too long or wrote too much");
    split(&run);
    const char *wrong = check_exit(&run);
    if (wrong)
        return wrong;
    if (tests)
        return check_tests(&run, tests);
    if (expectation_find(expected, EXPECT_ERROR))
        return check_errors(&run);
    const Expectation *refused = expectation_find(expected, EXPECT_REFUSED);
    if (refused)
        return check_refused(&run, refused);
    wrong = check_body(&run);
    return wrong ? wrong : check_crash(&run);
}
