// Programs given as text, driven as the window drives them.
#ifndef TESTS_LIVE_TEXT_H
#define TESTS_LIVE_TEXT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "load/load.h"
#include "view/frame.h"
#include "view/live.h"

typedef struct Bench {
    Assets assets;
    Loaded loaded;
    History *history;
    Live *live;
    Arena arena;
} Bench;

static inline Bench *open_program(const char *text) {
    Bench *b = calloc(1, sizeof *b);
    Buf problem = {0};
    if (!assets_load(&b->assets, GOSTEP_SOURCE_DIR "/assets", &problem))
        fail_msg("%.*s", (int)problem.len, problem.at);
    buf_free(&problem);
    b->loaded = load_text(STR("test.go"), str_from(text));
    if (!b->loaded.program)
        fail_msg("%.*s", (int)b->loaded.errors.len, b->loaded.errors.at);
    b->history = history_open(b->loaded.program, b->loaded.natives, NULL, NULL, 1);
    history_seek_step(b->history, 0);
    b->live = live_open(b->history);
    return b;
}

static inline void close_program(Bench *b) {
    live_close(b->live);
    history_close(b->history);
    load_close(&b->loaded);
    assets_free(&b->assets);
    arena_free(&b->arena);
    free(b);
}

static inline ViewModel model(Bench *b) {
    Wish wish = {.language = LANGUAGE_EN, .words = &b->assets.words[LANGUAGE_EN]};
    return live_model(b->live, &wish, (Str){0});
}

static inline const ShownVar *variable(const ViewModel *m, const char *name) {
    for (int g = 0; g < m->goroutines.len; g++)
        for (int f = 0; f < m->goroutines.at[g].frames.len; f++) {
            const ShownFrame *frame = &m->goroutines.at[g].frames.at[f];
            for (int i = 0; i < frame->vars.len; i++)
                if (str_eq(frame->vars.at[i].name, str_from(name)))
                    return &frame->vars.at[i];
        }
    return NULL;
}

static inline void run_to_line(Bench *b, int line) {
    for (int i = 0; i < 500 && live_step(b->live, GRAIN_STEP, FORWARD); i++)
        if (inspect_place(history_world(b->history), 1).line == line)
            return;
    fail_msg("line %d is never reached", line);
}

#endif
