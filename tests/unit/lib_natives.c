// The Go sources and the natives fit together: each function without a body has a C function, and none is left over.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "lib/lib.h"
#include "lib/sources.h"

static const char *const names[] = {
#define NATIVE(name, function) name,
#include "lib/natives.def"
#undef NATIVE
};

enum { N_NAMES = sizeof names / sizeof *names };

static void table_is_sorted(void **state) {
    (void)state;
    for (int i = 1; i < N_NAMES; i++)
        assert_true(strcmp(names[i - 1], names[i]) < 0);
}

static int number_of(Str name) {
    for (int i = 0; i < N_NAMES; i++)
        if (str_eq(name, str_from(names[i])))
            return i;
    return -1;
}

// "func Name(...) ..." at the start of a line that ends without a brace: the name, else empty.
static Str bodyless(Str line) {
    Str word = STR("func ");
    if (!str_starts(line, word) || line.at[word.len] == '(' || line.at[line.len - 1] == '{' ||
        memchr(line.at, '}', line.len))
        return (Str){0};
    const char *end = memchr(line.at, '(', line.len);
    return (Str){line.at + word.len, (size_t)(end - line.at) - word.len};
}

static void every_function_without_body_is_bound(void **state) {
    (void)state;
    bool used[N_NAMES] = {0};
    Arena a = {0};
    for (size_t i = 0; i < lib_source_count; i++) {
        Str text = {lib_sources[i].bytes, lib_sources[i].length};
        int folder = (int)(strrchr(lib_sources[i].path, '/') - lib_sources[i].path);
        for (size_t start = 0; start < text.len;) {
            const char *nl = memchr(text.at + start, '\n', text.len - start);
            size_t end = nl ? (size_t)(nl - text.at) : text.len;
            Str name = end > start ? bodyless((Str){text.at + start, end - start}) : (Str){0};
            start = end + 1;
            if (!name.len)
                continue;
            Str full = str_format(&a, "%.*s.%.*s", folder, lib_sources[i].path, (int)name.len, name.at);
            int number = number_of(full);
            if (number < 0)
                fail_msg("%s has no C function", full.at);
            used[number] = true;
        }
    }
    for (int i = 0; i < N_NAMES; i++)
        if (!used[i])
            fail_msg("%s has no Go declaration", names[i]);
    arena_free(&a);
}

// Every package can be imported, and all of it is right: bodies, too, that no program has reached.
static void every_package_compiles(void **state) {
    (void)state;
    Importer whole = *lib_importer();
    whole.whole = true;
    for (size_t i = 0; i < lib_source_count; i++) {
        Arena a = {0};
        size_t folder = (size_t)(strrchr(lib_sources[i].path, '/') - lib_sources[i].path);
        Str text =
            str_format(&a, "package main\n\nimport _ \"%.*s\"\n\nfunc main() {}\n", (int)folder, lib_sources[i].path);
        Str path = STR("./main.go");
        Diagnostics diags = {.arena = &a};
        SourceSet sources = {.arena = &a, .next = 1};
        Program *p = program_compile(&path, &text, 1, &whole, &diags, &sources);
        if (!p) {
            Buf out = {0};
            diag_print(&diags, &sources, &out);
            fail_msg("%.*s: %.*s", (int)folder, lib_sources[i].path, (int)out.len, out.at);
        }
        NativeTable *table = lib_bind(p);
        for (int k = 0; k < p->n_natives; k++)
            assert_non_null(table->fns[k]);
        lib_unbind(table);
        program_free(p);
        arena_free(&a);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(table_is_sorted),
        cmocka_unit_test(every_function_without_body_is_bound),
        cmocka_unit_test(every_package_compiles),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
