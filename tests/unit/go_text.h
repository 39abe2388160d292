// Go programs as texts inside a unit test, compiled with gostep's own packages.
#ifndef TESTS_GO_TEXT_H
#define TESTS_GO_TEXT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "history/history.h"
#include "lib/lib.h"

typedef struct GoText {
    Program *program;
    NativeTable *natives;
    SourceSet sources;
    Arena arena;
} GoText;

static inline GoText go_text(const char *text) {
    GoText g = {0};
    Diagnostics diags = {.arena = &g.arena};
    Str path = STR("./main.go"), source = str_from(text);
    g.sources.arena = &g.arena;
    g.program = program_compile(&path, &source, 1, lib_importer(), &diags, &g.sources);
    if (!g.program) {
        Buf b = {0};
        diag_print(&diags, &g.sources, &b);
        fail_msg("the test's program does not compile:\n%.*s", (int)b.len, b.at);
    }
    g.natives = lib_bind(g.program);
    return g;
}

static inline void go_text_close(GoText *g) {
    lib_unbind(g->natives);
    program_free(g->program);
    arena_free(&g->arena);
}

static inline History *go_history(const GoText *g) {
    History *h = history_open(g->program, g->natives, NULL, NULL, 1);
    history_set_extender(h, &(Extender){lib_importer(), lib_bind, lib_unbind});
    return h;
}

static inline bool str_is(Str s, const char *text) {
    return str_eq(s, str_from(text));
}

#endif
