// gostep test: lessons and _test.go files without a window, in a stable order.
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "cli/cli.h"
#include "load/load.h"
#include "report/report.h"
#include "script/lesson.h"

typedef struct TestRun {
    Arena arena;
    VEC(Str) paths; // lessons (.lua) and folders or files of Go tests
    VEC(TestResult) results;
    Str language;
    bool verbose, json;
    const char *junit;
    const char *run, *bench; // parts of names, or NULL
    bool brief;              // testing.Short
    int failed;
} TestRun;

static double seconds_now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static bool ends_with(const char *text, const char *end) {
    return str_ends(str_from(text), str_from(end));
}

// ---- what there is to test ---------------------------------------------------------------------------

static int compare_paths(const void *a, const void *b) {
    return str_cmp(*(const Str *)a, *(const Str *)b);
}

static void find(TestRun *t, const char *folder, int depth) {
    DIR *d = depth < 16 ? opendir(folder) : NULL;
    bool go_tests = false;
    for (struct dirent *e; d && (e = readdir(d));) {
        if (e->d_name[0] == '.')
            continue;
        Str path = str_format(&t->arena, "%s/%s", folder, e->d_name);
        struct stat st;
        if (stat(path.at, &st) == 0 && S_ISDIR(st.st_mode))
            find(t, path.at, depth + 1);
        else if (ends_with(e->d_name, ".lua"))
            vec_push(&t->arena, &t->paths, path);
        go_tests |= ends_with(e->d_name, "_test.go");
    }
    if (d)
        closedir(d);
    if (go_tests)
        vec_push(&t->arena, &t->paths, str_copy(&t->arena, str_from(folder)));
}

static Str without_slashes(Arena *a, const char *path) {
    size_t len = strlen(path);
    while (len > 1 && path[len - 1] == '/')
        len--;
    return str_copy(a, (Str){path, len});
}

// Folders are walked anyway: "./..." is ".".
static Str without_dots(Arena *a, Str path) {
    if (str_eq(path, STR("...")))
        return STR(".");
    return str_ends(path, STR("/...")) ? str_copy(a, str_from_to(path, 0, path.len > 4 ? path.len - 4 : 1)) : path;
}

// 0, or the usage error's exit code.
static int add_path(TestRun *t, const char *given) {
    const char *path = without_dots(&t->arena, without_slashes(&t->arena, given)).at;
    struct stat st;
    if (stat(path, &st) != 0)
        return cli_usage("test", "there is no %s", given);
    int before = t->paths.len;
    if (S_ISDIR(st.st_mode)) {
        find(t, path, 0);
        if (t->paths.len > before)
            qsort(t->paths.at + before, (size_t)(t->paths.len - before), sizeof(Str), compare_paths);
    } else if (ends_with(path, ".lua") || ends_with(path, "_test.go")) {
        vec_push(&t->arena, &t->paths, str_from(path));
    } else {
        return cli_usage("test", "%s is no lesson (.lua) and no Go test (_test.go)", given);
    }
    return 0;
}

// ---- one test ---------------------------------------------------------------------------------------------

static TestResult test_lesson(TestRun *t, Str path) {
    Lesson *l = lesson_open(path.at);
    Buf told = {0};
    bool passed = lesson_test(l, t->language, t->verbose ? &told : NULL);
    if (told.len)
        printf("%.*s", (int)told.len, told.at);
    buf_free(&told);
    TestResult r = {.name = path, .passed = passed, .message = str_copy(&t->arena, lesson_problem(l))};
    lesson_close(l);
    Buf problem = {0};
    if (passed && !lesson_test_choices(path.at, &problem)) {
        r.passed = false;
        r.message = str_copy(&t->arena, buf_view(&problem));
    }
    buf_free(&problem);
    return r;
}

enum { MOST_ARGS = 5 };

// The arguments of a test program, as go test gives them.
static void test_args(TestRun *t, const char *args[MOST_ARGS]) {
    int n = 0;
    args[n++] = "test";
    if (t->run)
        args[n++] = str_format(&t->arena, "-test.run=%s", t->run).at;
    if (t->bench)
        args[n++] = str_format(&t->arena, "-test.bench=%s", t->bench).at;
    if (t->brief)
        args[n++] = "-test.short";
    args[n] = NULL;
}

// As for the go command, a folder testdata beside the tests is theirs to read.
static Loaded load_test(TestRun *t, Str path) {
    static const char *const testdata[] = {"testdata"};
    struct stat st;
    bool folder = stat(path.at, &st) == 0 && S_ISDIR(st.st_mode);
    Str beside = str_format(&t->arena, "%.*s/testdata", STR_ARG(path));
    bool has = folder && stat(beside.at, &st) == 0 && S_ISDIR(st.st_mode);
    return load_program_given(&path.at, 1, true, &(Given){testdata, has, path});
}

static TestResult test_go(TestRun *t, Str path) {
    TestResult r = {.name = path};
    Loaded l = load_test(t, path);
    if (!l.program) {
        r.message = str_copy(&t->arena, buf_view(&l.errors));
        load_close(&l);
        return r;
    }
    Limits limits = {.ticks = 4ull * 1000 * 1000 * 1000}; // an endless test ends, too
    const char *args[MOST_ARGS];
    test_args(t, args);
    World *w = world_open(l.program, l.natives, &limits, args);
    Run run = {0};
    while (world_run(w, &run, UINT64_MAX / 2) != STOP_END)
        ;
    Buf text = {0};
    buf_str(&text, inspect_output(&t->arena, w, 0));
    report_end(w, &text);
    r.passed = report_exit_code(w) == 0;
    if (!r.passed || t->verbose || t->bench)
        r.message = str_copy(&t->arena, buf_view(&text));
    buf_free(&text);
    world_close(w);
    load_close(&l);
    return r;
}

static void run_one(TestRun *t, Str path) {
    double start = seconds_now();
    TestResult r = ends_with(path.at, ".lua") ? test_lesson(t, path) : test_go(t, path);
    r.seconds = seconds_now() - start;
    t->failed += !r.passed;
    vec_push(&t->arena, &t->results, r);
    if (t->json)
        return;
    Buf line = {0};
    report_tap(&r, t->results.len, &line);
    printf("%.*s", (int)line.len, line.at);
    fflush(stdout);
    buf_free(&line);
}

static bool write_reports(TestRun *t) {
    Buf b = {0};
    bool ok = true;
    if (t->json) {
        report_json(t->results.at, t->results.len, &b);
        printf("%.*s", (int)b.len, b.at);
        b.len = 0;
    } else {
        printf("%d passed, %d failed\n", t->results.len - t->failed, t->failed);
    }
    if (t->junit) {
        report_junit(t->results.at, t->results.len, &b);
        ok = cli_write_file(t->junit, buf_view(&b));
    }
    buf_free(&b);
    return ok;
}

static int read_options(int *argc, char ***argv, TestRun *t) {
    const char *value;
    for (;;) {
        if (cli_option("--junit", argc, argv, &t->junit)) {
            if (!t->junit)
                return cli_usage("test", "--junit needs a file");
        } else if (cli_option("--run", argc, argv, &t->run)) {
            if (!t->run)
                return cli_usage("test", "--run needs a part of a test's name");
        } else if (cli_option("--bench", argc, argv, &t->bench)) {
            if (!t->bench)
                return cli_usage("test", "--bench needs a part of a benchmark's name, or a point for all");
        } else if (cli_flag("--short", argc, argv)) {
            t->brief = true;
        } else if (cli_option("--lang", argc, argv, &value)) {
            if (!value || (strcmp(value, "en") && strcmp(value, "zh")))
                return cli_usage("test", "--lang is en or zh");
            t->language = str_from(value);
        } else if (cli_flag("--json", argc, argv)) {
            t->json = true;
        } else if (cli_flag("--verbose", argc, argv) || cli_flag("-v", argc, argv)) {
            t->verbose = true;
        } else if (cli_stray_option(*argc, *argv)) {
            return cli_unknown_option("test", **argv);
        } else {
            return 0;
        }
    }
}

int cmd_test(int argc, char **argv) {
    TestRun t = {.language = STR("en")};
    int code = read_options(&argc, &argv, &t);
    if (code == 0 && argc == 0)
        code = add_path(&t, ".");
    for (int i = 0; code == 0 && i < argc; i++)
        code = add_path(&t, argv[i]);
    if (code == 0) {
        for (int i = 0; i < t.paths.len; i++)
            run_one(&t, t.paths.at[i]);
        bool written = write_reports(&t);
        code = t.failed || !written || t.results.len == 0;
        if (t.results.len == 0)
            fprintf(stderr,
                "gostep test: nothing to test there (remedy: name a folder with .lua lessons or _test.go files)\n");
    }
    arena_free(&t.arena);
    return code;
}
