// The fixtures as a run of FIXTURE_COUNT steps.
#include "demo.h"

#include <stdio.h>
#include <string.h>

#include "fixture.h"

static void note(Demo *d, const char *what, long long n) {
    size_t at = strlen(d->log);
    if (at + 40 < sizeof d->log)
        snprintf(d->log + at, sizeof d->log - at, "%s%s:%lld", at ? " " : "", what, n);
}

static void catalog(void *self, Arena *a, Language language, ShownCatalog *out) {
    (void)self, (void)language;
    *out = fixture_catalog(a);
    for (int t = 0; t < out->topics.len; t++)
        for (int i = 0; i < out->topics.at[t].lessons.len; i++)
            out->topics.at[t].lessons.at[i].path = str_format(a, "lesson %d.%d", t + 1, i + 1);
}

static bool open(void *self, Str path, Buf *problem) {
    Demo *d = self;
    size_t name = path.len;
    while (name > 0 && path.at[name - 1] != '/')
        name--;
    if (!str_starts(str_from_to(path, name, path.len), STR("lesson"))) {
        buf_format(problem, "%.*s: no such lesson (remedy: open one that exists)\n", (int)path.len, path.at);
        return false;
    }
    note(d, "open", (long long)path.len);
    d->step = 0, d->picked = -1, d->follow = 0;
    return true;
}

static void close_it(void *self) {
    note(self, "close", 0);
}

static void model(void *self, Arena *a, const Wish *wish, ViewModel *out) {
    const Demo *d = self;
    (void)wish;
    *out = fixture_model(a, (Fixture)d->step);
    // As those of a real run, these texts go with the model.
    out->happened = str_copy(a, out->happened);
    out->title = str_copy(a, out->title);
    for (int i = 0; i < out->goroutines.len; i++)
        out->goroutines.at[i].function = str_copy(a, out->goroutines.at[i].function);
    if (d->follow)
        out->followed = d->follow;
    for (int i = 0; i < out->question.answers.len; i++) {
        ShownAnswer *answer = &out->question.answers.at[i];
        answer->state = d->picked < 0    ? ANSWER_OPEN
                        : i == 1         ? ANSWER_RIGHT
                        : i == d->picked ? ANSWER_WRONG
                                         : ANSWER_OPEN;
    }
    out->question.revealed = d->picked >= 0;
    out->time.step = d->step;
    out->time.known = FIXTURE_COUNT - 1;
    out->time.ended = true;
}

static bool seek(void *self, int64_t step) {
    Demo *d = self;
    note(d, "seek", (long long)step);
    if (step < 0 || step >= FIXTURE_COUNT || step == d->step)
        return false;
    d->step = (int)step;
    return true;
}

static bool step(void *self, Grain grain, Direction direction) {
    (void)grain;
    return seek(self, ((Demo *)self)->step + direction);
}

static bool finish(void *self) {
    return seek(self, FIXTURE_COUNT - 1);
}

static bool pick(void *self, int index) {
    note(self, "pick", index);
    return true;
}

static bool answer(void *self, int index) {
    Demo *d = self;
    note(d, "answer", index);
    d->picked = index < 0 ? 1 : index;
    return true;
}

static bool go_on(void *self) {
    return step(self, GRAIN_STEP, FORWARD);
}

static bool follow(void *self, int64_t goroutine) {
    Demo *d = self;
    note(d, "follow", (long long)goroutine);
    d->follow = goroutine ? goroutine : d->follow % 3 + 1;
    return true;
}

static bool find(void *self, Direction direction) {
    note(self, "find", direction);
    return false;
}

static bool blocked(void *self, int64_t goroutine) {
    note(self, "blocked", (long long)goroutine);
    return false;
}

static bool restart(void *self) {
    return seek(self, 0);
}

static bool reload(void *self, Buf *problem) {
    (void)problem;
    note(self, "reload", 0);
    return true;
}

static bool branch(void *self, int64_t run) {
    note(self, "branch", (long long)run);
    return false;
}

static bool type(void *self, Str selected, Str text, Buf *answer) {
    (void)selected;
    note(self, "type", (long long)text.len);
    bool good = !str_eq(text, STR("wrong"));
    buf_text(answer, good ? "42" : "undefined: wrong");
    return good;
}

static bool undo(void *self, Buf *taken_back) {
    note(self, "undo", 0);
    buf_text(taken_back, "x = 1");
    return true;
}

static bool finished(void *self) {
    return ((Demo *)self)->step == FIXTURE_COUNT - 1;
}

static bool idle(void *self, bool *changed) {
    (void)self, (void)changed;
    return false;
}

static bool library(void *self, bool on) {
    note(self, "library", on);
    return true;
}

Session demo_session(Demo *demo) {
    return (Session){.self = demo,
        .catalog = catalog,
        .open = open,
        .close = close_it,
        .model = model,
        .step = step,
        .seek = seek,
        .finish = finish,
        .pick = pick,
        .answer = answer,
        .go_on = go_on,
        .follow = follow,
        .find = find,
        .blocked = blocked,
        .restart = restart,
        .reload = reload,
        .branch = branch,
        .type = type,
        .undo = undo,
        .finished = finished,
        .idle = idle,
        .library = library};
}
