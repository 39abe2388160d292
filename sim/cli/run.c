// gostep run: a program without a window. Its output appears while it runs; its exit code is ours.
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "cli/cli.h"
#include "history/history.h"
#include "load/load.h"
#include "report/report.h"

enum { TICKS_BETWEEN_OUTPUTS = 1000 * 1000, MOST_GIVEN = 64 };

typedef struct RunOptions {
    uint64_t seed;
    const char *save, *replay;
    const char *given[MOST_GIVEN];
    int n_given;
    bool assembly; // print the program's code instead: for work on the compiler, not in the help
    int n_files;   // leading arguments that name the program
} RunOptions;

static bool write_all(int fd, const char *at, size_t len) {
    while (len > 0) {
        ssize_t n = write(fd, at, len);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        at += n;
        len -= (size_t)n;
    }
    return true;
}

// A reader that went away (a pipe to head) needs no words; a full disk does.
static void say_write_failed(void) {
    if (errno != EPIPE)
        fprintf(stderr, "gostep: cannot write the program's output: %s (remedy: make room, or write it elsewhere)\n",
            strerror(errno));
}

static bool write_output(const World *w, uint64_t *cursor) {
    int fd;
    Str bytes;
    while (output_read(w, cursor, &fd, &bytes))
        if (!write_all(fd == 2 ? 2 : 1, bytes.at, bytes.len)) {
            say_write_failed();
            return false;
        }
    return true;
}

typedef struct Terminal { // who answers for the outside
    uint64_t cursor;      // output written so far
    bool open;            // somebody reads the output
} Terminal;

// Standard input is a choice, byte by byte. What was printed before appears before it is waited for.
static uint64_t answer(void *context, const World *w, const Choice *c) {
    Terminal *t = context;
    if (c->kind != CHOICE_INPUT)
        return c->preset;
    t->open = t->open && write_output(w, &t->cursor);
    int byte = getchar();
    return byte == EOF ? c->preset : (uint64_t)byte;
}

static int end_run(const World *w) {
    Buf text = {0};
    report_end(w, &text);
    write_all(2, text.at ? text.at : "", text.len);
    buf_free(&text);
    return report_exit_code(w);
}

static int run_plain(const Loaded *l, const char *const *args, uint64_t seed) {
    World *w = world_open(l->program, l->natives, NULL, args);
    world_seed(w, seed);
    Terminal t = {.open = true};
    Run run = {.context = &t, .choose = answer, .input_only = true, .step_mask = STEP_STMT | STEP_EVENT};
    while (t.open && world_run(w, &run, TICKS_BETWEEN_OUTPUTS) != STOP_END) {
        t.open = t.open && write_output(w, &t.cursor);
        world_drain(w, &t.cursor);
    }
    t.open = t.open && write_output(w, &t.cursor);
    int code = t.open ? end_run(w) : 1;
    world_close(w);
    return code;
}

static int run_recorded(const Loaded *l, const char *const *args, const RunOptions *o) {
    Arena scratch = {0};
    History *h = history_open(l->program, l->natives, NULL, args, o->seed);
    Terminal t = {.open = true};
    int code = 0;
    Str problem = {0};
    if (!o->replay) // its standard input stands in the saved run
        history_set_outside(h, answer, &t, false);
    if (o->replay) {
        Str text;
        if (!file_read(&scratch, o->replay, &text))
            problem = STR("it cannot be read");
        else
            history_replay(h, text, &problem);
        if (problem.len)
            code = cli_usage("run", "cannot replay %s: %.*s", o->replay, STR_ARG(problem));
    }
    if (code == 0) {
        history_finish(h);
        write_output(history_world(h), &t.cursor);
        code = end_run(history_world(h));
        if (o->save && !cli_write_file(o->save, history_save(h, &scratch)) && code == 0)
            code = 1;
    }
    history_close(h);
    arena_free(&scratch);
    return code;
}

static bool is_go_file(const char *path) {
    size_t n = strlen(path);
    return n > 3 && strcmp(path + n - 3, ".go") == 0;
}

// As `go run`: leading .go files are the program, or one folder; the rest are its arguments.
static int count_files(int argc, char **argv) {
    int n = 0;
    while (n < argc && is_go_file(argv[n]))
        n++;
    return n ? n : argc > 0;
}

static int read_options(int *argc, char ***argv, RunOptions *o) {
    const char *value;
    for (;;) {
        if (cli_option("--seed", argc, argv, &value)) {
            char *end;
            o->seed = value ? strtoull(value, &end, 10) : 0;
            if (!value || *end)
                return cli_usage("run", "--seed needs a number");
        } else if (cli_option("--save", argc, argv, &o->save)) {
            if (!o->save)
                return cli_usage("run", "--save needs a file");
        } else if (cli_option("--replay", argc, argv, &o->replay)) {
            if (!o->replay)
                return cli_usage("run", "--replay needs a file");
        } else if (cli_option("--file", argc, argv, &value)) {
            if (!value || o->n_given == MOST_GIVEN)
                return cli_usage(
                    "run", value ? "--file takes 64 at most; name a folder" : "--file needs a file or a folder");
            o->given[o->n_given++] = value;
        } else if (cli_flag("--asm", argc, argv)) {
            o->assembly = true;
        } else if (cli_stray_option(*argc, *argv)) {
            return cli_unknown_option("run", **argv);
        } else {
            return 0;
        }
    }
}

int cmd_run(int argc, char **argv) {
    RunOptions o = {.seed = 1};
    int wrong = read_options(&argc, &argv, &o);
    if (wrong)
        return wrong;
    o.n_files = count_files(argc, argv);
    if (!o.n_files)
        return cli_usage("run", "name a .go file or a folder");
    if (strstr(argv[0], "..."))
        return cli_usage("run", "%s may be many programs (remedy: name one folder)", argv[0]);
    Given given = {o.given, o.n_given, STR(".")};
    Loaded l = load_program_given((const char *const *)argv, o.n_files, false, &given);
    if (!l.program) {
        write_all(2, l.errors.at ? l.errors.at : "", l.errors.len);
        load_close(&l);
        return 1;
    }
    if (o.assembly) {
        Buf text = {0};
        program_disassemble(l.program, false, &text);
        write_all(1, text.at ? text.at : "", text.len);
        buf_free(&text);
        load_close(&l);
        return 0;
    }
    const char *const *args = (const char *const *)(argv + o.n_files - 1); // os.Args[0] is the program
    int code = o.save || o.replay ? run_recorded(&l, args, &o) : run_plain(&l, args, o.seed);
    load_close(&l);
    return code;
}
