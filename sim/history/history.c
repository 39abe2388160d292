// Opening and closing a history, and moving it to a moment.
#include "history/state.h"

#include <stdlib.h>

enum {
    SPACING = 3 * 1000 * 1000, // nanoseconds between snapshots while there is room
    MOST_BYTES = 256 << 20,    // of snapshots
};

static const char *const *copy_args(Arena *a, const char *const *args) {
    int n = 0;
    while (args && args[n])
        n++;
    const char **copy = ARENA_ARRAY(a, const char *, n + 1);
    for (int i = 0; i < n; i++)
        copy[i] = str_copy(a, str_from(args[i])).at;
    return args ? copy : NULL;
}

History *history_open(
    const Program *p, const NativeTable *natives, const Limits *limits, const char *const *args, uint64_t seed) {
    History *h = calloc(1, sizeof *h);
    if (!h)
        out_of_memory(sizeof *h);
    h->program = p;
    h->natives = natives;
    h->seed = seed;
    h->spacing = SPACING;
    h->most_bytes = MOST_BYTES;
    h->asked.at = UINT64_MAX;
    h->limits = limits ? *limits : (Limits){0};
    h->args = copy_args(&h->arena, args);
    h->world = world_open(p, natives, limits, args);
    if (seed)
        world_seed(h->world, seed);
    h->run = (Run){.until_instrs = UINT64_MAX, .until_steps = UINT64_MAX, .step_mask = STEP_STMT | STEP_EVENT};
    engine_hook(h);
    branch_add(h, -1, (Moment){0, 0});
    snapshot_take(h);
    return h;
}

void history_close(History *h) {
    if (!h)
        return;
    snapshots_close(h);
    world_close(h->world);
    for (int i = h->n_programs - 1; i >= 0; i--) {
        h->extender.unbind(h->programs[i].natives);
        program_free(h->programs[i].program);
    }
    for (int i = 0; i < h->n_branches; i++) {
        free(h->branches[i].inputs);
        free(h->branches[i].answers);
        free(h->branches[i].events);
    }
    free(h->programs);
    free(h->branches);
    arena_free(&h->arena);
    free(h);
}

void history_set_extender(History *h, const Extender *e) {
    h->extender = *e;
}

void history_step_into_library(History *h, bool on) {
    h->into_library = on;
}

const World *history_world(const History *h) {
    return h->world;
}

const Program *history_program(const History *h) {
    return h->world->program;
}

Moment history_now(const History *h) {
    return (Moment){h->run.instrs, h->run.steps};
}

// While the world runs its branch's end is not written down yet.
Moment history_end(const History *h) {
    Moment end = h->branches[h->branch].end, now = history_now(h);
    return now.instr > end.instr ? now : end;
}

bool history_ended(const History *h) {
    return h->world->state->outcome != RUNNING;
}

void history_follow(History *h, uint64_t goroutine) {
    h->followed = goroutine;
}

uint64_t history_followed(const History *h) {
    return h->followed;
}

const G *goroutine_by_id(const World *w, uint64_t id) {
    uint64_t left = w->state->n_goroutines + 1;
    for (const G *g = world_g(w, w->state->all_first); g && left--; g = world_g(w, g->alllink))
        if (g->id == id)
            return g;
    return NULL;
}

bool history_seek(History *h, uint64_t instr) {
    const Snapshot *s = snapshot_before(h, instr);
    if (instr < h->run.instrs || s->instrs > h->run.instrs)
        snapshot_restore(h, snapshot_before(h, instr));
    return engine_run(h, instr, NULL) == REACHED_TARGET;
}

void history_finish(History *h) {
    engine_run(h, UINT64_MAX, NULL);
}

// ---- by steps --------------------------------------------------------------------------------------------

typedef struct StepWatch {
    Watch watch;
    uint64_t step;
} StepWatch;

static bool step_border(Watch *watch, History *h, const World *w, const Instr *at) {
    (void)w;
    return h->run.steps >= ((StepWatch *)watch)->step && (at->flags & h->run.step_mask);
}

static bool step_input(Watch *watch, History *h) {
    return h->run.steps >= ((StepWatch *)watch)->step;
}

// The latest snapshot whose step is at or before `step`. Steps grow with moments, so halving finds it.
static Snapshot *snapshot_before_step(const History *h, uint64_t step) {
    uint64_t low = 0, high = branch_now(h)->end.instr; // the snapshot before `low` is early enough
    if (h->run.instrs > high)
        high = h->run.instrs;
    while (low < high) {
        uint64_t middle = low + (high - low + 1) / 2;
        if (snapshot_before(h, middle)->steps <= step)
            low = middle;
        else
            high = middle - 1;
    }
    return snapshot_before(h, low);
}

bool history_seek_step(History *h, uint64_t step) {
    Snapshot *s = snapshot_before_step(h, step);
    // Behind the last border of a step the world may have run on to where it was sought by instruction.
    if (step <= h->run.steps || s->instrs > h->run.instrs)
        snapshot_restore(h, s->steps == step && s->instrs > 0 ? snapshot_before_step(h, step - 1) : s);
    StepWatch watch = {
        {.border = step_border, .input = step_input, .before_inputs = true, .asked_at = UINT64_MAX}, step};
    return engine_run(h, UINT64_MAX, &watch.watch) == REACHED_STOP;
}
