// For tests of the parser: broken sources and what Go's compiler prints about them.
#ifndef TESTS_PARSE_CHECK_H
#define TESTS_PARSE_CHECK_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "lang/syntax/parse.h"

typedef enum Wrap {
    STMT,  // in a function, from line 3 on
    DECL,  // behind "package p", from line 2 on
    FILE_, // as it is
} Wrap;

typedef struct Broken {
    Wrap wrap;
    const char *source;
    size_t len;
    const char *printed; // by go tool compile; what the type checker added is left out
} Broken;

// One row of a table of Broken; the source may hold zero bytes.
#define ROW(wrap, source, printed)                                                                                     \
    { wrap, source, sizeof source - 1, printed }

static inline void wrap_source(Buf *text, Wrap wrap, Str source) {
    buf_text(text, wrap == STMT ? "package p\nfunc f() {\n" : wrap == DECL ? "package p\n" : "");
    buf_str(text, source);
    buf_text(text, wrap == STMT ? "\n}\n" : wrap == DECL ? "\n" : "");
}

// Fails the test at the first row that is printed differently.
static inline void check_broken(const Broken *rows, size_t count) {
    for (size_t i = 0; i < count; i++) {
        Arena arena = {0};
        SourceSet sources = {.arena = &arena};
        Diagnostics diags = {.arena = &arena};
        Buf text = {0}, printed = {0};
        wrap_source(&text, rows[i].wrap, (Str){rows[i].source, rows[i].len});
        File *file = parse_file(&arena, source_add(&sources, STR("./main.go"), buf_view(&text)), &diags);
        diag_print(&diags, &sources, &printed);
        buf_byte(&printed, 0);
        assert_non_null(file);
        if (!str_eq(str_from(printed.at), str_from(rows[i].printed)))
            print_error("row %zu: %s\n", i, rows[i].source);
        assert_string_equal(printed.at, rows[i].printed);
        buf_free(&text);
        buf_free(&printed);
        arena_free(&arena);
    }
}

#endif
