// For tests of the type checker: sources and what Go's compiler prints about them.
#ifndef TESTS_CHECK_CASE_H
#define TESTS_CHECK_CASE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "lang/check/check.h"
#include "lang/syntax/parse.h"

typedef enum CaseWrap {
    STMT,  // in a function, from line 4 on
    DECL,  // behind "package p", from line 3 on
    FILE_, // as it is
} CaseWrap;

typedef struct CheckCase {
    CaseWrap wrap;
    const char *source, *printed;
} CheckCase;

#define CASE(wrap, source, printed)                                                                                    \
    { wrap, source, printed }

// A checked source. Its nodes and types live in the arena.
typedef struct Checking {
    Arena arena;
    SourceSet sources;
    Diagnostics diags;
    Files files;
    Checked *program;
} Checking;

// The only package there is.
static inline const PackageFiles *case_package(void *context, Arena *arena, SourceSet *sources, Str path) {
    (void)context;
    if (!str_eq(path, STR("fmt")))
        return NULL;
    PackageFiles *files = ARENA_NEW(arena, PackageFiles);
    files->library = true;
    Source *source = source_add(sources, STR("fmt/fmt.go"),
        STR("package fmt\n"
            "type Stringer interface { String() string }\n"
            "func Println(a ...any) (n int, err error)\n"
            "func println() {}\n"));
    vec_push(arena, &files->files, source);
    return files;
}

static inline void check_text(Checking *c, Str text) {
    Importer importer = {.find = case_package};
    c->sources.arena = c->diags.arena = &c->arena;
    Source *source = source_add(&c->sources, STR("./main.go"), str_copy(&c->arena, text));
    vec_push(&c->arena, &c->files, parse_file(&c->arena, source, &c->diags));
    if (!diag_has_syntax(&c->diags))
        c->program = check_program(&c->arena, &c->sources, &c->files, &importer, &c->diags);
}

static inline Str case_text(Arena *arena, const CheckCase *row) {
    static const char *const formats[] = {
        [STMT] = "package p\n\nfunc f() {\n%s\n}\n", [DECL] = "package p\n\n%s\n", [FILE_] = "%s\n"};
    Buf text = {0};
    const char *format = formats[row->wrap];
    size_t before = strcspn(format, "%");
    buf_add(&text, format, before);
    buf_text(&text, row->source);
    buf_text(&text, format + before + 2);
    Str copy = str_copy(arena, buf_view(&text));
    buf_free(&text);
    return copy;
}

// Fails the test at the first row that is printed differently.
static inline void check_cases(const CheckCase *rows, size_t count) {
    for (size_t i = 0; i < count; i++) {
        Checking c = {0};
        Buf printed = {0};
        check_text(&c, case_text(&c.arena, &rows[i]));
        diag_print(&c.diags, &c.sources, &printed);
        buf_byte(&printed, 0);
        if (!str_eq(str_from(printed.at), str_from(rows[i].printed)))
            print_error("row %zu: %s\n", i, rows[i].source);
        assert_string_equal(printed.at, rows[i].printed);
        buf_free(&printed);
        arena_free(&c.arena);
    }
}

#endif
