// A native run is remembered under the hash of the program's files, so that a second comparison builds
// nothing. Only runs that agreed are remembered.
#include "judge.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "check.h"

enum { ARGS_MAX = 32, NATIVE_ATTEMPTS = 20, SECOND_THOUGHTS = 3, BUILD_SECONDS = 300 };

typedef struct Argv {
    const char *list[ARGS_MAX + 1];
    int len;
} Argv;

static void add(Argv *argv, const char *arg) {
    if (argv->len < ARGS_MAX)
        argv->list[argv->len++] = arg;
}

static void add_words(Arena *arena, Argv *argv, Str words) {
    for (size_t at = 0; at < words.len;) {
        size_t end = at;
        while (end < words.len && words.at[end] != ' ')
            end++;
        if (end > at)
            add(argv, str_copy(arena, (Str){words.at + at, end - at}).at);
        at = end + 1;
    }
}

static Outcome run(Arena *arena, const Argv *argv, const GoProgram *program, const ProgramText *text, double limit) {
    Command command = {.argv = argv->list, .dir = program->dir.at, .input = text->expected.input, .limit = limit};
    return process_run(arena, &command);
}

static const char *judge_gostep(Arena *arena, const Judge *j, const GoProgram *program, const ProgramText *text) {
    Argv argv = {0};
    add(&argv, j->gostep);
    add(&argv, program->tests ? "test" : "run");
    if (program->tests)
        add(&argv, "--verbose");
    add(&argv, program->target.at);
    add_words(arena, &argv, text->expected.args);
    Outcome outcome = run(arena, &argv, program, text, j->limit);
    return check(arena, &text->expected, &outcome);
}

// go build writes "# command-line-arguments" above its errors, which is about the command, not the program.
static Str without_heading(Str output) {
    while (str_starts(output, STR("# "))) {
        const char *newline = memchr(output.at, '\n', output.len);
        size_t used = newline ? (size_t)(newline + 1 - output.at) : output.len;
        output = (Str){output.at + used, output.len - used};
    }
    return output;
}

// "(/folder/x.go:7:1)" as "(./x.go:7:1)", and "[/folder/x.go:7:1]": the go command shortens a folder at a line's start and behind a
// blank, but not there.
static Str shortened(Arena *arena, Str output, Str dir) {
    char *folder = realpath(dir.at, NULL);
    Str long_form = str_format(arena, "%s/", folder ? folder : dir.at);
    free(folder);
    Buf out = {0};
    for (size_t i = 0; i < output.len;) {
        Str rest = str_from_to(output, i, output.len);
        bool found = i && (output.at[i - 1] == '(' || output.at[i - 1] == '[') && str_starts(rest, long_form);
        buf_text(&out, found ? "./" : "");
        if (!found)
            buf_byte(&out, output.at[i]);
        i += found ? long_form.len : 1;
    }
    Str text = str_copy(arena, buf_view(&out));
    buf_free(&out);
    return text;
}

static Outcome build(
    Arena *arena, const Judge *j, const GoProgram *program, const ProgramText *text, const char *binary) {
    Argv argv = {0};
    add(&argv, j->go);
    add(&argv, "build");
    add(&argv, "-o");
    add(&argv, binary);
    add(&argv, program->target.at);
    Outcome outcome = run(arena, &argv, program, text, BUILD_SECONDS);
    outcome.output = shortened(arena, without_heading(outcome.output), program->dir);
    return outcome;
}

static Verdict judge_native_run(Arena *arena, const Judge *j, const GoProgram *program, const ProgramText *text) {
    Str binary = str_format(arena, "%s/%016" PRIx64 ".run", j->cache, text->hash);
    Outcome built = build(arena, j, program, text, binary.at);
    if (built.exit != 0)
        return (Verdict){.wrong = check(arena, &text->expected, &built)};
    Argv argv = {0};
    add(&argv, binary.at);
    add_words(arena, &argv, text->expected.args);
    Verdict verdict = {0};
    int attempts = text->expected.nondeterministic ? NATIVE_ATTEMPTS : SECOND_THOUGHTS;
    for (int i = 0; i < attempts; i++) {
        Outcome outcome = run(arena, &argv, program, text, j->limit);
        verdict.wrong = check(arena, &text->expected, &outcome);
        if (!verdict.wrong)
            break;
        if (!text->expected.nondeterministic)
            verdict.wavered = verdict.wrong;
    }
    unlink(binary.at);
    return verdict;
}

static Verdict judge_native_tests(Arena *arena, const Judge *j, const GoProgram *program, const ProgramText *text) {
    Argv argv = {0};
    add(&argv, j->go);
    add(&argv, "test");
    add(&argv, "-v");
    add(&argv, "-count=1");
    add(&argv, ".");
    Outcome outcome = run(arena, &argv, program, text, BUILD_SECONDS);
    return (Verdict){.wrong = check(arena, &text->expected, &outcome)};
}

Verdict judge(Arena *arena, const Judge *j, const GoProgram *program, const ProgramText *text) {
    if (j->gostep)
        return (Verdict){.wrong = judge_gostep(arena, j, program, text)};
    Str seen = str_format(arena, "%s/%016" PRIx64 ".agreed", j->cache, text->hash);
    if (access(seen.at, R_OK) == 0)
        return (Verdict){0};
    Verdict verdict =
        program->tests ? judge_native_tests(arena, j, program, text) : judge_native_run(arena, j, program, text);
    FILE *mark = verdict.wrong || verdict.wavered ? NULL : fopen(seen.at, "w");
    if (mark)
        fclose(mark);
    return verdict;
}
