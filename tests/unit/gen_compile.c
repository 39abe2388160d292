// The compiler: the code of small functions, rules that all code must keep, limits, extending a program.
#define _XOPEN_SOURCE 700 // nftw
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <ftw.h>

#include "lib/lib.h"
#include "load/load.h"
#include "vm/native.h"

static Loaded load(const char *text) {
    Loaded l = load_text(STR("./t.go"), str_from(text));
    if (!l.program)
        fail_msg("%.*s", (int)l.errors.len, l.errors.at);
    return l;
}

static const Func *func_named(const Program *p, const char *name) {
    for (int i = 0; i < p->n_funcs; i++)
        if (str_eq(p->funcs[i].name, str_from(name)))
            return &p->funcs[i];
    fail_msg("no function %s", name);
    return NULL;
}

// The names of a function's instructions, in order.
static void assert_ops(const char *text, const char *func, const char *expected) {
    Loaded l = load(text);
    const Func *f = func_named(l.program, func);
    Buf got = {0};
    for (uint32_t pc = f->entry; pc < f->end; pc += (uint32_t)instr_length(&l.program->code[pc]))
        buf_format(&got, "%s%s", pc > f->entry ? " " : "", op_name((OpCode)l.program->code[pc].op));
    buf_byte(&got, 0);
    assert_string_equal(got.at, expected);
    buf_free(&got);
    load_close(&l);
}

static void test_code(void **state) {
    (void)state;
    assert_ops("package main\nfunc fib(n int) int { if n < 2 { return n }; return fib(n-1) + fib(n-2) }\n"
               "func main() { println(fib(3)) }",
        "main.fib", "JGEI MOV RET ADDI CALL MOV ADDI CALL ADD RET");
    assert_ops("package main\nfunc sum(s []int) (t int) { for i := 0; i < len(s); i++ { t += s[i] }; return }\n"
               "func main() { println(sum(nil)) }",
        "main.sum", "LDI JMP SLD64 ADD ADDI LOOPLT RET");
    assert_ops("package main\nfunc sum(s []int) (t int) { for _, v := range s { t += v }; return t }\n"
               "func main() { println(sum(nil)) }",
        "main.sum", "LDI JMP SLD64 ADD ADDI LOOPLT RET");
    assert_ops("package main\ntype T struct { a int32; b *T }\nfunc (t *T) f() int32 { return t.b.a * 2 }\n"
               "func main() { println((&T{}).f()) }",
        "main.(*T).f", "LD64 LD32S MULI EXT32S RET");
    assert_ops(
        "package main\nfunc swap(a []int, i, j int) { a[i], a[j] = a[j], a[i] }\nfunc main() { swap(nil, 0, 0) }",
        "main.swap", "SLD64 SLD64 SST64 SST64 RET");
    assert_ops("package main\nfunc f(x uint8) uint8 { return x&15 + x>>4 }\nfunc main() { println(f(1)) }", "main.f",
        "ANDI SHRI ADD EXT8U RET");
}

// ---- rules ----

static bool is_pointer(const Func *f, unsigned slot) {
    return slot < f->locals && (f->ptrmask[slot / 8] >> slot % 8 & 1);
}

static bool makes_pointer(uint8_t op) {
    switch (op) {
    case I_NEW:
    case I_LEAG:
    case I_ADDP:
    case I_MKMAP:
    case I_MKCHAN_X:
    case I_MKSLICE_X:
    case I_CLOSURE_X:
    case I_FUNCVAL:
    case I_SADDR_X:
    case I_MAPITER_X:
    case I_SLICELIT_X:
    case I_LDSTR:
    case I_CONCAT:
    case I_STR2BYTES: return true;
    default: return false;
    }
}

static bool makes_number(uint8_t op) {
    switch (op) {
    case I_LEAF:
    case I_LDK:
    case I_SUB:
    case I_MUL:
    case I_FADD:
    case I_EQ:
    case I_LT:
    case I_STREQ:
    case I_I2F:
    case I_LD8U:
    case I_LD32S:
    case I_SLD8U:
    case I_STRIDX:
    case I_TYPEID:
    case I_MAPLEN: return true;
    default: return false;
    }
}

static bool is_call(uint8_t op) {
    return op == I_CALL || op == I_CALLC || op == I_CALLI || op == I_CALLN || op == I_GO || op == I_GOC ||
           op == I_GOI || op == I_DEFER || op == I_DEFERC || op == I_DEFERI || op == I_RUNDEFERS;
}

static int32_t displacement(const Instr *at) { // 0: no jump
    switch (at->op) {
    case I_JMP:
    case I_JT:
    case I_JF:
    case I_LOOP:
    case I_LOOPT: return instr_imm(*at);
    case I_MAPNEXT_X: return instr_imm(at[1]);
    default: return at->op >= I_JEQ && at->op <= I_LOOPNEI ? (int16_t)at->c : 0;
    }
}

static void verify_function(const Program *p, const Func *f) {
    uint8_t *starts = calloc(f->end - f->entry + 1u, 1);
    assert_int_equal(p->code[f->entry - 1].op, I_EXT);
    assert_ptr_equal(&p->funcs[instr_imm(p->code[f->entry - 1])], f);
    assert_true(f->slots >= f->locals && f->locals > f->results + f->params);
    for (uint32_t pc = f->entry; pc < f->end; pc += (uint32_t)instr_length(&p->code[pc]))
        starts[pc - f->entry] = 1;
    for (uint32_t pc = f->entry; pc < f->end; pc += (uint32_t)instr_length(&p->code[pc])) {
        const Instr *at = &p->code[pc];
        bool ok = at->op != I_EXT && at->op != I_TRAP && at->op < I_COUNT &&
                  (at->a < f->slots || at->a == NO_SLOT || at->op == I_JMP);
        int32_t d = displacement(at);
        if (d)
            ok = ok && (int64_t)pc + d >= f->entry && pc + (uint32_t)d < f->end && starts[pc + (uint32_t)d - f->entry];
        if (makes_pointer(at->op) && at->a < f->locals)
            ok = ok && is_pointer(f, at->a);
        if (makes_number(at->op))
            ok = ok && !is_pointer(f, at->a);
        if (is_call(at->op))
            ok = ok && at->a == f->locals;
        if (!ok)
            fail_msg("%.*s: pc %u: %s %u %u %u", (int)f->name.len, f->name.at, pc, op_name((OpCode)at->op), at->a,
                at->b, at->c);
    }
    for (int i = 0; i < f->n_vars; i++) {
        const Variable *v = &f->vars[i];
        bool in_slot = v->place == PLACE_SLOT || v->place == PLACE_CELL;
        assert_true(v->type > 0 && v->type < p->n_types);
        assert_true(v->from >= f->entry && v->to <= f->end);
        assert_true(!in_slot || v->at + (v->place == PLACE_CELL ? 1 : p->types[v->type].slots) <= f->locals);
        assert_true(v->place != PLACE_CELL || is_pointer(f, v->at));
    }
    free(starts);
}

static void verify(const Program *p) {
    for (int i = 0; i < p->n_funcs; i++)
        verify_function(p, &p->funcs[i]);
    for (int i = 0; i < p->n_itabs; i++)
        for (int j = 0; j < p->itabs[i].n_funcs; j++)
            assert_true(p->itabs[i].funcs[j] >= 0 && p->itabs[i].funcs[j] < p->n_funcs);
    for (int i = 1; i < p->n_types; i++)
        assert_true(p->types[i].name.len > 0 && p->types[i].kind != KIND_INVALID);
}

static int visit(const char *path, const struct stat *st, int kind, struct FTW *ftw) {
    (void)st;
    (void)ftw;
    size_t n = strlen(path);
    if (kind != FTW_F || n < 3 || strcmp(path + n - 3, ".go") != 0 || str_hash(str_from(path)) % 4) // every fourth
        return 0;
    Loaded l = load_program(&path, 1, false);
    if (l.program)
        verify(l.program);
    load_close(&l);
    return 0;
}

static void test_rules(void **state) {
    (void)state;
    nftw(GOSTEP_SOURCE_DIR "/tests/go", visit, 16, 0);
}

// ---- limits ----

static void assert_prints(Loaded *l, World *w, const char *expected) {
    Run run = {0};
    while (world_run(w, &run, 1000000) != STOP_END) {
    }
    Buf out = {0};
    uint64_t cursor = 0;
    int fd;
    Str bytes;
    while (output_read(w, &cursor, &fd, &bytes))
        buf_str(&out, bytes);
    buf_byte(&out, 0);
    assert_string_equal(out.at, expected);
    buf_free(&out);
    (void)l;
}

// Jumps over more than 32767 instructions.
static void test_long_function(void **state) {
    (void)state;
    Buf text = {0};
    buf_text(&text,
        "package main\nfunc main() {\n\tx := 0\n\tfor i := 0; i < 3; i++ {\n\t\tif i == 1 {\n\t\t\tcontinue\n\t\t}\n");
    for (int i = 0; i < 20000; i++)
        buf_text(&text, "\t\tx = x*3 + i\n");
    buf_text(&text, "\t\tx &= 0xffff\n\t}\n\tprintln(x)\n}\n");
    buf_byte(&text, 0);
    Loaded l = load(text.at);
    verify(l.program);
    World *w = world_open(l.program, l.natives, NULL, NULL);
    uint64_t x = 0;
    for (uint64_t i = 0; i < 3; i += 2) {
        for (int k = 0; k < 20000; k++)
            x = x * 3 + i;
        x &= 0xffff;
    }
    char expected[32];
    snprintf(expected, sizeof expected, "%llu\n", (unsigned long long)x);
    assert_prints(&l, w, expected);
    world_close(w);
    load_close(&l);
    buf_free(&text);
}

static void test_too_large_a_frame(void **state) {
    (void)state;
    Loaded l =
        load_text(STR("./t.go"), STR("package main\ntype T [65000]byte\nfunc f() (a, b, c, d, e, f, g, h, i T) { "
                                     "return }\nfunc main() { f() }\n"));
    assert_null(l.program);
    assert_non_null(strstr(l.errors.at, "stack frame too large"));
    load_close(&l);
}

// ---- extending ----

static Program *extended(const Program *p, const char *statement, int *func) {
    Arena a = {0};
    Diagnostics diags = {.arena = &a};
    Program *more = program_extend(p, str_from(statement), lib_importer(), func, &diags);
    if (!more)
        fail_msg("%.*s", diags.list.len ? (int)diags.list.at[0].text.len : 0,
            diags.list.len ? diags.list.at[0].text.at : "");
    arena_free(&a);
    return more;
}

static void test_extend(void **state) {
    (void)state;
    Loaded l = load("package main\nvar x = 1\nvar c = make(chan int)\ntype T struct { s string }\nfunc (t T) String() "
                    "string { return t.s }\n"
                    "func show(v any) { if s, ok := v.(interface{ String() string }); ok { println(s.String()) } }\n"
                    "func main() { show(1); for v := range c { println(v + x) } }\n");
    World *w = world_open(l.program, l.natives, NULL, NULL);
    Run run = {0};
    while (world_run(w, &run, 1000) != STOP_END) {
    } // main waits for the channel: a deadlock ends this world
    world_close(w);
    int first, second, third;
    Program *one = extended(l.program, "x = 41", &first);
    Program *two = extended(one, "show(T{\"new\"})", &second);
    Program *other = extended(one, "for i := 0; i < 2; i++ { show(T{string(rune('a' + i))}) }", &third);
    verify(two);
    verify(other);
    assert_int_equal(one->funcs[0].entry, l.program->funcs[0].entry);
    assert_int_equal(two->static_size, l.program->static_size);
    for (int i = 0; i < l.program->n_types; i++)
        assert_true(str_eq(l.program->types[i].name, two->types[i].name));
    w = world_open(two, l.natives, NULL, NULL);
    world_spawn(w, 0, second, 0);
    world_spawn(w, 0, first, 0);
    assert_prints(&l, w, "new\n");
    world_close(w);
    w = world_open(other, l.natives, NULL, NULL);
    world_spawn(w, 0, third, 0);
    assert_prints(&l, w, "a\nb\n");
    world_close(w);
    program_free(other);
    program_free(two);
    program_free(one);
    load_close(&l);
}

// Instances that the program has and others; types, methods and interfaces of both.
static void test_extend_generic(void **state) {
    (void)state;
    Loaded l =
        load("package main\nvar n int\nvar s string\ntype Box[T any] struct { v T }\n"
             "func (b Box[T]) Show() string { println(\"box\"); return show(b.v) }\n"
             "type Shower interface { Show() string }\n"
             "func show[T any](x T) string { switch any(x).(type) { case int: return \"int\"; case string: return "
             "\"string\"; case Shower: return any(x).(Shower).Show() }; return \"other\" }\n"
             "func Map[T, U any](x T, f func(T) U) U { return f(x) }\n"
             "func main() { println(show(1), Box[int]{1}.Show()); select {} }\n");
    int first, second;
    Program *one = extended(l.program,
        "println(show(n), show(s), Map(Box[int]{2}, func(b Box[int]) Box[Box[int]] { return "
        "Box[Box[int]]{b} }).Show())",
        &first);
    Program *two = extended(one, "println(show(Box[string]{s}), show(Box[int]{}), show(any(Box[bool]{})))", &second);
    verify(two);
    World *w = world_open(two, l.natives, NULL, NULL);
    world_spawn(w, 0, first, 0);
    assert_prints(&l, w, "box\nint int\nbox\nbox\nint string int\n");
    world_close(w);
    w = world_open(two, l.natives, NULL, NULL);
    world_spawn(w, 0, second, 0);
    assert_prints(&l, w, "box\nint int\nbox\nbox\nbox\nstring int other\n");
    world_close(w);
    program_free(two);
    program_free(one);
    load_close(&l);
}

static void run_statement(Loaded *l, const Program *old, const char *statement, const char *expected) {
    int func;
    Program *more = extended(old, statement, &func);
    verify(more);
    NativeTable *natives = lib_bind(more);
    World *w = world_open(more, natives, NULL, NULL);
    world_spawn(w, 0, func, 0);
    assert_prints(l, w, expected);
    world_close(w);
    lib_unbind(natives);
    program_free(more);
}

// Functions, generic ones and methods of the library that the program does not use are read for each statement anew, and
// where one statement's program extends another's, what that has read is there.
static void test_extend_library(void **state) {
    (void)state;
    Loaded l = load("package main\nimport (\"sort\"; \"slices\"; \"strings\"; \"sync/atomic\")\n"
                    "var words = []string{\"c\", \"a\"}\nvar p atomic.Pointer[string]\nvar _ = sort.Ints\nvar _ = "
                    "slices.Max[[]int]\n"
                    "func main() { println(strings.ToUpper(\"x\")); select {} }\n");
    static const struct {
        const char *statement, *prints;
    } rows[] = {
        {"println(strings.Repeat(\"ab\", 2), strings.Fields(\" x y \")[1])", "X\nabab y\n"},
        {"{ slices.Sort(words); println(words[0]) }", "X\na\n"},
        {"{ sort.Strings(words); println(words[1]) }", "X\nc\n"},
        {"{ p.Store(&words[0]); println(*p.Load(), p.CompareAndSwap(nil, nil)) }", "X\nc false\n"},
        {"println(strings.NewReplacer(\"a\", \"b\").Replace(\"aha\"))", "X\nbhb\n"},
        {"println(slices.IndexFunc(words, func(s string) bool { return strings.HasPrefix(s, \"a\") }))", "X\n1\n"},
    };
    enum { N = sizeof rows / sizeof *rows };
    for (int i = 0; i < 2 * N; i++)
        run_statement(&l, l.program, rows[i % N].statement, rows[i % N].prints);
    int first;
    Program *one = extended(l.program, rows[0].statement, &first);
    for (int i = 0; i < 2 * N; i++)
        run_statement(&l, one, rows[i % N].statement, rows[i % N].prints);
    program_free(one);
    load_close(&l);
}

static void test_extend_errors(void **state) {
    (void)state;
    Loaded l = load("package main\nvar x = 1\nfunc main() { println(x) }\n");
    Arena a = {0};
    Diagnostics diags = {.arena = &a};
    int func;
    assert_null(program_extend(l.program, STR("x = \"s\""), lib_importer(), &func, &diags));
    assert_null(program_extend(l.program, STR("y := 1"), lib_importer(), &func, &diags));
    assert_null(program_extend(l.program, STR("x = ="), lib_importer(), &func, &diags));
    assert_int_equal(diags.list.len, 3);
    assert_non_null(strstr(diags.list.at[1].text.at, "declared and not used: y"));
    arena_free(&a);
    load_close(&l);
}

static bool has_global(const Program *p, Str name) {
    for (int i = 0; i < p->n_globals; i++)
        if (str_eq(p->globals[i].name, name))
            return true;
    return false;
}

// Tables of the library are made only in programs that name them; a statement cannot bring in another one.
static void test_lazy_variables(void **state) {
    (void)state;
    Loaded l = load("package main\nimport \"unicode\"\nfunc main() { println(unicode.Is(unicode.Greek, 'x')) }\n");
    Arena a = {0};
    Diagnostics diags = {.arena = &a};
    int func;
    assert_true(has_global(l.program, STR("Greek")));
    assert_false(has_global(l.program, STR("Latin")));
    Program *more = program_extend(l.program, STR("println(unicode.Greek)"), lib_importer(), &func, &diags);
    assert_non_null(more);
    program_free(more);
    assert_null(program_extend(l.program, STR("println(unicode.Latin)"), lib_importer(), &func, &diags));
    assert_int_equal(diags.list.len, 1);
    assert_string_equal(
        diags.list.at[0].text.at, "unicode.Latin is not in the running program, which does not name it");
    arena_free(&a);
    load_close(&l);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_code),
        cmocka_unit_test(test_rules),
        cmocka_unit_test(test_long_function),
        cmocka_unit_test(test_too_large_a_frame),
        cmocka_unit_test(test_extend),
        cmocka_unit_test(test_extend_generic),
        cmocka_unit_test(test_extend_library),
        cmocka_unit_test(test_extend_errors),
        cmocka_unit_test(test_lazy_variables),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
