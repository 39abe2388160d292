// stress: the world is a value, at every step of every program.
//
//     stress [--steps N] PATH...
//
// For each program below the paths, and each of its first N steps (0: all):
//   fast     the fast loop leaves the world that the exact one leaves, at the end or wherever a limit of ticks stops both
//   copy     a copy of the world is equal to it, and equal again after both went one step further
//   seek     going to the step in any order gives the world that was there when it was first reached
//   back     one step back gives the world of the step before
// and for its first ticks:
//   collect  with a collection at each of them it writes what it writes without: no variable that is still read has lost its object.
//            Programs that tell addresses or the collector's doings are left out.
// Programs that do not compile are passed over. The last line is "N passed, N failed".
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../expect/program.h"
#include "history/history.h"
#include "load/load.h"
#include "vm/run.h"

enum { EXIT_USAGE = 64, STEPS_DEFAULT = 1000, SEEKS_MAX = 400, BACKS_MAX = 40, COLLECTIONS_MAX = 300 };

static const char *const args[] = {"program", NULL}; // os.Args has the program's name always
static const Limits limits = {.memory = 512 << 20, .ticks = 200 * 1000 * 1000};

typedef struct Stress {
    const Program *program;
    const NativeTable *natives;
    uint64_t steps; // at most
    char wrong[256];
} Stress;

// Runs up to the border that begins step `step`; false when the program ended first.
static bool run_to(World *w, Run *run, uint64_t step) {
    run->until_steps = step;
    run->until_instrs = UINT64_MAX;
    return world_run_exact(w, run) != STOP_END;
}

// Where ticks end the run decides how much of what is done in one arm of the fast loop lies on either side.
static bool check_fast(Stress *s) {
    static const uint64_t ticks[] = {50, 333, 2001, 20003};
    bool same = true, going = true;
    for (size_t i = 0; same && going && i < sizeof ticks / sizeof *ticks; i++) {
        Limits few = {.memory = limits.memory, .ticks = ticks[i]};
        World *fast = world_open(s->program, s->natives, &few, args),
              *exact = world_open(s->program, s->natives, &few, args);
        Run fast_run = {0}, exact_run = {.until_instrs = UINT64_MAX, .until_steps = UINT64_MAX};
        while (world_run(fast, &fast_run, UINT64_MAX) != STOP_END)
            ;
        world_run_exact(exact, &exact_run);
        same = world_equal(fast, exact);
        going = fast->state->outcome == LIMIT;
        world_close(fast);
        world_close(exact);
        if (!same)
            snprintf(s->wrong, sizeof s->wrong, "after %" PRIu64 " ticks the fast loop's world is another", ticks[i]);
    }
    return same;
}

static bool check_copies(Stress *s) {
    World *w = world_open(s->program, s->natives, &limits, args);
    Run run = {.step_mask = STEP_STMT | STEP_EVENT};
    bool going = true, same = true;
    for (uint64_t step = 1; same && going && step <= s->steps; step++) {
        World *copy = world_copy(w);
        Run copy_run = run;
        same = world_equal(w, copy) && world_hash(w) == world_hash(copy);
        going = run_to(w, &run, step);
        same = same && run_to(copy, &copy_run, step) == going && world_equal(w, copy);
        world_close(copy);
        if (!same)
            snprintf(s->wrong, sizeof s->wrong, "a copy differs at step %" PRIu64, step);
    }
    world_close(w);
    return same;
}

// The worlds of all steps, by hash. Returns how many there are.
static uint64_t record(History *h, uint64_t *hashes, uint64_t max) {
    uint64_t n = 0;
    hashes[n++] = world_hash(history_world(h));
    while (n < max && history_forward(h, UNIT_STEP))
        hashes[n++] = world_hash(history_world(h));
    return n;
}

static bool same_at(Stress *s, const History *h, const uint64_t *hashes, uint64_t step, const char *how) {
    if (world_hash(history_world(h)) == hashes[step])
        return true;
    snprintf(s->wrong, sizeof s->wrong, "after %s the world of step %" PRIu64 " is another", how, step);
    return false;
}

// Visits steps in an order that jumps about: a stride that shares no factor with n reaches every one.
static bool check_seeks(Stress *s, History *h, const uint64_t *hashes, uint64_t n, uint64_t first) {
    uint64_t stride = n * 5 / 8 | 1;
    for (uint64_t i = 0, at = n - 1; i < n && i < SEEKS_MAX; i++, at = (at + stride) % n) {
        if (!history_seek_step(h, first + at)) {
            snprintf(s->wrong, sizeof s->wrong, "step %" PRIu64 " cannot be reached again", at);
            return false;
        }
        if (!same_at(s, h, hashes, at, "a seek"))
            return false;
    }
    return true;
}

static bool check_back(Stress *s, History *h, const uint64_t *hashes, uint64_t n, uint64_t first) {
    history_seek_step(h, first + n - 1);
    for (uint64_t i = 1; i < n && i < BACKS_MAX; i++)
        if (!history_back(h, UNIT_STEP) || !same_at(s, h, hashes, n - 1 - i, "a step back"))
            return false;
    return true;
}

static bool check_history(Stress *s) {
    uint64_t *hashes = calloc(s->steps + 1, sizeof *hashes);
    if (!hashes)
        return false;
    History *h = history_open(s->program, s->natives, &limits, args, 1);
    history_seek_step(h, 0); // before the first border there are instructions, but no step
    uint64_t first = history_now(h).step, n = record(h, hashes, s->steps);
    bool same = check_seeks(s, h, hashes, n, first) && check_back(s, h, hashes, n, first);
    history_close(h);
    free(hashes);
    return same;
}

// ---- collections -----------------------------------------------------------------------------------------

static Str output_of(const World *w, Buf *b) {
    uint64_t cursor = 0;
    Str bytes;
    int fd;
    b->len = 0;
    while (output_read(w, &cursor, &fd, &bytes))
        buf_str(b, bytes);
    return buf_view(b);
}

// Whether what the program writes may depend on when garbage is collected.
static bool tells_of_memory(const Program *p) {
    static const char *const signs[] = {"\"runtime", "\"testing", "\"unsafe", "\"weak", "%p", "uintptr"};
    for (int i = 0; i < p->sources.files.len; i++) {
        const Source *f = p->sources.files.at[i];
        for (size_t k = 0; f->package.len == 0 && k < sizeof signs / sizeof *signs; k++)
            if (str_has(f->text, str_from(signs[k])))
                return true;
    }
    return false;
}

static bool check_collections(Stress *s) {
    World *often = world_open(s->program, s->natives, &limits, args);
    World *seldom = world_open(s->program, s->natives, &limits, args);
    Run run = {.until_instrs = UINT64_MAX, .until_steps = UINT64_MAX}, other = run;
    for (uint64_t i = 0; i < COLLECTIONS_MAX && often->state->outcome == RUNNING; i++) {
        often->state->gc_wanted = 1;
        world_run(often, &run, 1);
    }
    bool ended = often->state->outcome != RUNNING;
    while (seldom->state->outcome == RUNNING && (ended || seldom->state->ticks < often->state->ticks))
        world_run(seldom, &other, ended ? limits.ticks : often->state->ticks - seldom->state->ticks);
    Buf a = {0}, b = {0};
    Str wrote = output_of(often, &a), should = output_of(seldom, &b);
    bool same = ended ? often->state->outcome == seldom->state->outcome && str_eq(wrote, should)
                      : str_starts(wrote, should) || str_starts(should, wrote); // they stop within a few instructions
    if (!same)
        snprintf(s->wrong, sizeof s->wrong, "with a collection at each of %" PRIu64 " ticks it does something else",
            often->state->ticks);
    buf_free(&a);
    buf_free(&b);
    world_close(often);
    world_close(seldom);
    return same;
}

static bool stress_program(const GoProgram *program, uint64_t steps, int *passed) {
    const char *path = program->path.at;
    Loaded loaded = load_program(&path, 1, program->tests);
    bool same = true;
    if (loaded.program) {
        Stress s = {.program = loaded.program, .natives = loaded.natives, .steps = steps};
        same = check_fast(&s) && check_copies(&s) && check_history(&s) &&
               (tells_of_memory(loaded.program) || check_collections(&s));
        if (same)
            ++*passed;
        else
            printf("FAIL %s: %s\n", path, s.wrong);
        fflush(stdout);
    }
    load_close(&loaded);
    return same;
}

int main(int argc, char **argv) {
    Arena arena = {0};
    GoPrograms programs = {0};
    uint64_t steps = STEPS_DEFAULT;
    int passed = 0, failed = 0;
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--steps") == 0 && i + 1 < argc)
            steps = strtoull(argv[++i], NULL, 10);
        else if (!programs_find(&arena, &programs, argv[i]))
            fprintf(stderr, "stress: cannot read %s\n", argv[i]);
    }
    if (programs.list.len == 0) {
        fprintf(stderr, "usage: stress [--steps N] PATH...\n");
        return EXIT_USAGE;
    }
    if (steps == 0)
        steps = 10 * 1000 * 1000;
    for (int i = 0; i < programs.list.len; i++)
        failed += !stress_program(&programs.list.at[i], steps, &passed);
    printf("%d passed, %d failed\n", passed, failed);
    arena_free(&arena);
    return failed != 0;
}
