// expect: runs Go programs and compares them with the expectations in their comments.
//
//     expect [--jobs N] [--limit SECONDS] --gostep PROGRAM PATH...
//     expect [--jobs N] [--limit SECONDS] --go PROGRAM --cache FOLDER PATH...
//
// A path is a .go file, a folder with a go.mod (one program), or a folder of programs. The last line is
// "N passed, N failed"; exits 1 when any failed.
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "judge.h"

enum { JOBS_MAX = 64, EXIT_USAGE = 64 };

typedef struct Work {
    const Judge *judge;
    const GoPrograms *programs;
    pthread_mutex_t lock; // guards what follows, and standard output
    int next, passed, failed;
} Work;

typedef struct Options {
    Judge judge;
    long jobs;
    GoPrograms programs;
} Options;

static int take(Work *work) {
    pthread_mutex_lock(&work->lock);
    int index = work->next < work->programs->list.len ? work->next++ : -1;
    pthread_mutex_unlock(&work->lock);
    return index;
}

static void report(Work *work, const GoProgram *program, Verdict verdict) {
    pthread_mutex_lock(&work->lock);
    if (verdict.wrong) {
        work->failed++;
        printf("FAIL %s: %s\n", program->path.at, verdict.wrong);
    } else {
        work->passed++;
        if (verdict.wavered)
            printf("WAVERED %s: native Go did otherwise at first: %s\n", program->path.at, verdict.wavered);
    }
    fflush(stdout);
    pthread_mutex_unlock(&work->lock);
}

static void *worker(void *argument) {
    Work *work = argument;
    for (int index; (index = take(work)) >= 0;) {
        const GoProgram *program = &work->programs->list.at[index];
        Arena arena = {0};
        ProgramText text = {0};
        Verdict verdict = {.wrong = program_read(&arena, program, &text)};
        if (!verdict.wrong)
            verdict = judge(&arena, work->judge, program, &text);
        report(work, program, verdict);
        arena_free(&arena);
    }
    return NULL;
}

static int run_all(const Options *options) {
    Work work = {.judge = &options->judge, .programs = &options->programs};
    pthread_t threads[JOBS_MAX];
    pthread_mutex_init(&work.lock, NULL);
    long jobs = options->jobs < 1 ? 1 : options->jobs > JOBS_MAX ? JOBS_MAX : options->jobs, started = 0;
    while (started < jobs && pthread_create(&threads[started], NULL, worker, &work) == 0)
        started++;
    if (started == 0)
        worker(&work);
    for (long i = 0; i < started; i++)
        pthread_join(threads[i], NULL);
    pthread_mutex_destroy(&work.lock);
    printf("%d passed, %d failed\n", work.passed, work.failed);
    return work.failed != 0;
}

static int usage(const char *wrong) {
    fprintf(
        stderr, "expect: %s; usage: expect --gostep PROGRAM | --go PROGRAM --cache FOLDER [--jobs N] PATH...\n", wrong);
    return EXIT_USAGE;
}

// Programs are run in folders of their own, so what is run must be named from the root.
static const char *absolute(Arena *arena, const char *path) {
    char full[PATH_MAX];
    return realpath(path, full) ? str_copy(arena, str_from(full)).at : NULL;
}

static const char *read_options(Arena *arena, int argc, char **argv, Options *options) {
    for (int i = 1; i < argc; i++) {
        const char *value = i + 1 < argc ? argv[i + 1] : "";
        bool option = true;
        if (strcmp(argv[i], "--gostep") == 0) {
            if (!(options->judge.gostep = absolute(arena, value)))
                return "no such program as --gostep names";
        } else if (strcmp(argv[i], "--go") == 0) {
            if (!(options->judge.go = absolute(arena, value)))
                return "no such program as --go names";
        } else if (strcmp(argv[i], "--cache") == 0) {
            mkdir(value, 0777);
            if (!(options->judge.cache = absolute(arena, value)))
                return "cannot make the folder that --cache names";
        } else if (strcmp(argv[i], "--jobs") == 0) {
            options->jobs = atol(value);
        } else if (strcmp(argv[i], "--limit") == 0) {
            options->judge.limit = atof(value);
        } else {
            option = false;
            if (!programs_find(arena, &options->programs, argv[i]))
                return str_format(arena, "cannot read %s", argv[i]).at;
        }
        i += option;
    }
    bool native = options->judge.go && options->judge.cache;
    if (!options->judge.gostep && !native)
        return "neither --gostep nor --go and --cache";
    return options->programs.list.len ? NULL : "no programs";
}

int main(int argc, char **argv) {
    Arena arena = {0};
    Options options = {.jobs = sysconf(_SC_NPROCESSORS_ONLN), .judge = {.limit = 10}};
    const char *wrong = read_options(&arena, argc, argv, &options);
    signal(SIGPIPE, SIG_IGN);
    setenv("GOMAXPROCS", "1", 1); // the schedule that gostep follows by default
    setenv("GOTOOLCHAIN", "local", 1);
    setenv("GOPROXY", "off", 1);
    int status = wrong ? usage(wrong) : run_all(&options);
    arena_free(&arena);
    return status;
}
