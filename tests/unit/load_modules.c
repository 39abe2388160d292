// go.mod and build constraints: what belongs to a build, and what is said about lines that cannot be read.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>

#include "load/constraint.h"
#include "load/load.h"
#include "load/module.h"

static void file_names(void **state) {
    (void)state;
    assert_true(constraint_name_fits(STR("x.go")));
    assert_true(constraint_name_fits(STR("linux.go")));
    assert_true(constraint_name_fits(STR("x_linux.go")));
    assert_true(constraint_name_fits(STR("x_linux_amd64_test.go")));
    assert_true(constraint_name_fits(STR("x_unix.go"))); // unix is a tag, but no system
    assert_false(constraint_name_fits(STR("x_windows.go")));
    assert_false(constraint_name_fits(STR("x_arm64.go")));
    assert_false(constraint_name_fits(STR("x_windows_amd64.go")));
    assert_false(constraint_name_fits(STR("x_darwin_test.go")));
}

static bool fits(const char *expression) {
    char text[200];
    Str problem;
    snprintf(text, sizeof text, "// A comment.\n\n/* and\none more */\n//go:build %s\n\npackage p\n", expression);
    bool holds = constraint_text_fits(str_from(text), &problem);
    assert_int_equal(problem.len, 0);
    return holds;
}

static void expressions(void **state) {
    (void)state;
    assert_true(fits("linux"));
    assert_true(fits("unix && amd64 && gc"));
    assert_true(fits("windows || !cgo"));
    assert_true(fits("(linux || windows) && !(arm64 && go1.1)"));
    assert_true(fits("purego || !amd64")); // there is no assembly
    assert_true(fits("go1.23"));
    assert_false(fits("go1.24"));
    assert_false(fits("go1.x"));
    assert_false(fits("ignore"));
    assert_false(fits("!linux"));
    assert_false(fits("linux && windows || darwin"));
}

static bool old_fits(const char *text) {
    Str problem;
    bool holds = constraint_text_fits(str_from(text), &problem);
    assert_int_equal(problem.len, 0);
    return holds;
}

static void old_lines(void **state) {
    (void)state;
    assert_true(old_fits("// +build linux\n\npackage p\n"));
    assert_true(old_fits("// A comment.\n\n//+build windows linux,amd64\n// +build !arm\n\npackage p\n"));
    assert_true(old_fits("// +build !windows,!js,go1.4\n\n// Doc.\npackage p\n"));
    assert_false(old_fits("// +build windows\n\npackage p\n"));
    assert_false(old_fits("// +build linux\n// +build arm64\n\npackage p\n")); // both must hold
    assert_false(old_fits("// +build linux,windows !gc\n\npackage p\n"));
    assert_false(old_fits("// +build\n\npackage p\n"));
    assert_false(old_fits("// +build !!linux\n\npackage p\n"));
    assert_false(old_fits("// +build a+b\n\npackage p\n"));
    assert_true(old_fits("// +build windows\npackage p\n"));            // no blank line: a comment
    assert_true(old_fits("package p\n\n// +build windows\n\n"));        // too late
    assert_true(old_fits("/* c */\n// +build windows\n\npackage p\n")); // likewise
    assert_true(old_fits("// +builder windows\n\npackage p\n"));
    assert_true(old_fits("//go:build linux\n// +build windows\n\npackage p\n")); // the new line is asked
}

static void refuses(const char *expression, const char *why) {
    char text[5000];
    Str problem;
    snprintf(text, sizeof text, "//go:build %s\npackage p\n", expression);
    assert_false(constraint_text_fits(str_from(text), &problem));
    assert_string_equal(problem.at, why);
}

static void malformed_expressions(void **state) {
    (void)state;
    refuses("linux &&", "unexpected end of expression");
    refuses("(linux", "missing close paren");
    refuses("(", "missing close paren");
    refuses("!!linux", "double negation not allowed");
    refuses("linux windows", "unexpected token");
    refuses("linux & windows", "unexpected token");
    char deep[4001];
    memset(deep, '(', 4000);
    deep[4000] = 0;
    refuses(deep, "expression is nested too deeply");
}

static void a_line_behind_the_package_clause_is_none(void **state) {
    (void)state;
    Str problem;
    assert_true(constraint_text_fits(STR("package p\n//go:build windows\n"), &problem));
}

typedef struct ModuleCase {
    Arena arena;
    char folder[32];
    Module module;
    Str problem;
} ModuleCase;

static ModuleFound read_module(ModuleCase *p, const char *text) {
    strcpy(p->folder, "/tmp/gostep-module-XXXXXX");
    assert_non_null(mkdtemp(p->folder));
    char path[64];
    snprintf(path, sizeof path, "%s/go.mod", p->folder);
    FILE *f = fopen(path, "w");
    assert_non_null(f);
    fputs(text, f);
    fclose(f);
    p->problem = STR("");
    ModuleFound found = module_read(&p->arena, str_from(p->folder), &p->module, &p->problem);
    unlink(path);
    rmdir(p->folder);
    return found;
}

static void a_whole_go_mod(void **state) {
    (void)state;
    ModuleCase p = {0};
    assert_int_equal(
        read_module(&p, "// my module\nmodule \"example.com/m\" // quoted\n\ngo 1.21.3\ntoolchain go1.22.0\n"
                        "require (\n\ta.b/c v1.0.0 // indirect\n\td.e/f v2.0.0\n)\n"
                        "replace a.b/c => ../c\nreplace (\n\td.e/f v2.0.0 => /d/f\n\tg.h/i => j.k/l v1.0.0\n)\n"),
        MODULE_FOUND);
    assert_true(str_eq(p.module.path, STR("example.com/m")));
    assert_int_equal(p.module.go_minor, 21);
    assert_int_equal(p.module.required.len, 2);
    assert_int_equal(p.module.replaced.len, 2); // the third is no folder
    assert_true(str_ends(p.module.replaced.at[0].folder, STR("/../c")));
    assert_true(str_eq(p.module.replaced.at[1].folder, STR("/d/f")));
    arena_free(&p.arena);
}

static void bad_module(const char *text, const char *why) {
    ModuleCase p = {0};
    assert_int_equal(read_module(&p, text), MODULE_BAD);
    if (!str_has(p.problem, str_from(why)))
        fail_msg("%.*s", STR_ARG(p.problem));
    arena_free(&p.arena);
}

static void broken_go_mods(void **state) {
    (void)state;
    bad_module("module a b\n", "go.mod:1: usage: module module/path\n");
    bad_module("module a\nfoo\n", "go.mod:2: unknown directive: foo\n");
    bad_module("go 1.21\n", "missing module declaration");
    bad_module("module a\ngo 1.24\n", "go: go.mod requires go >= 1.24 (running go 1.23)\n");
    bad_module("module a\ngo two\n", "go.mod:2: invalid go version");
    bad_module("module a\nrequire b\n", "go.mod:2: usage: require");
    bad_module("module a\nreplace b\n", "go.mod:2: usage: replace");
    bad_module("module a\nrequire (\n", "unterminated block");
    bad_module("module \"a\n", "go.mod:1: unterminated quoted string");
}

static void paths(void **state) {
    (void)state;
    Str rest;
    Arena a = {0};
    assert_true(path_within(STR("a/b"), STR("a/b/c"), &rest) && str_eq(rest, STR("c")));
    assert_true(path_within(STR("a/b"), STR("a/b"), &rest) && rest.len == 0);
    assert_false(path_within(STR("a/b"), STR("a/bc"), &rest));
    assert_true(str_eq(path_join(&a, STR("."), STR("x")), STR("x")));
    assert_true(str_eq(path_join(&a, STR("/"), STR("x")), STR("/x")));
    assert_true(str_eq(path_join(&a, STR(".."), STR("x")), STR("../x")));
    arena_free(&a);
}

// A file of twelve mistakes in a package that is not main.
static int lines_said(bool all) {
    char path[] = "/tmp/gostep-check-XXXXXX.go";
    int lines = 0, fd = mkstemps(path, 3);
    assert_true(fd >= 0);
    FILE *f = fdopen(fd, "w");
    fputs("package p\n", f);
    for (int i = 0; i < 12; i++)
        fprintf(f, "var v%d = missing%d\n", i, i);
    fclose(f);
    const char *paths[] = {path};
    Loaded l = load_check(paths, 1, all);
    assert_null(l.program);
    for (size_t i = 0; i < l.errors.len; i++)
        lines += l.errors.at[i] == '\n';
    assert_int_equal(str_has(buf_view(&l.errors), STR("too many errors")), !all);
    load_close(&l);
    unlink(path);
    return lines;
}

static void checking_tells_ten_errors_or_all(void **state) {
    (void)state;
    assert_int_equal(lines_said(false), 11);
    assert_int_equal(lines_said(true), 12);
}

static void refused(const char *text, const char *want) {
    Loaded l = load_text(STR("main.go"), str_from(text));
    assert_null(l.program);
    assert_true(str_has(buf_view(&l.errors), str_from(want)));
    load_close(&l);
}

static void what_cannot_be_had_is_said_where_it_is_asked_for(void **state) {
    (void)state;
    refused("package main\n\nimport _ \"embed\"\n\n//go:embed a.txt\nvar s string\n\nfunc main() { println(s) }\n",
        "main.go:5:3: go:embed is not possible in gostep: its files are simulated;");
    refused("package main\n\nimport \"net/http\"\n\nfunc main() { http.Get(\"\") }\n",
        "main.go:3:8: package net/http of Go's library is not in gostep: its world has no network (remedy: do without "
        "it)\n");
    refused("package main\n\nimport \"debug/elf\"\n\nfunc main() {}\n",
        "main.go:3:8: package debug/elf of Go's library is not in gostep: it is for tools");
    refused("package main\n\nimport \"json\"\n\nfunc main() {}\n",
        "main.go:3:8: package json is not in std (remedy: write encoding/json)\n");
    refused("package main\n\nimport \"tool/json\"\n\nfunc main() {}\n",
        "main.go:3:8: package tool/json is not in std (remedy: a package of your own needs a go.mod");
    refused("package main\n\nimport \"fs\"\n\nfunc main() {}\n",
        "(remedy: write io/fs)\n"); // once, though its files are several
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(file_names), cmocka_unit_test(expressions),
        cmocka_unit_test(malformed_expressions), cmocka_unit_test(old_lines),
        cmocka_unit_test(a_line_behind_the_package_clause_is_none), cmocka_unit_test(a_whole_go_mod),
        cmocka_unit_test(broken_go_mods), cmocka_unit_test(paths), cmocka_unit_test(checking_tells_ten_errors_or_all),
        cmocka_unit_test(what_cannot_be_had_is_said_where_it_is_asked_for)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
