// The fast code: which instructions begin a special arm or a fused sequence, and that functions known by their code are still known. A
// change of the compiler or of the library that makes such an arm idle shows here, since nothing else but time would tell.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "load/load.h"
#include "vm/fast.h"

static const char text[] = "package main\n"
                           "import \"sync\"\n"
                           "var total int\n"
                           "func fib(n int) int { if n < 2 { return n }; return fib(n-1) + fib(n-2) }\n"
                           "func half(n int) int { return n/8 + n%4 }\n"
                           "func scan(a []int, v int) (i int) { for a[i] < v { i++ }; return }\n"
                           "func count(m *sync.Mutex) { m.Lock(); total++; m.Unlock() }\n"
                           "func main() { count(new(sync.Mutex)); println(fib(3), half(9), scan([]int{1, 2}, 2)) }\n";

// How many instructions of the function have that number.
static int found(const Program *p, const Linked *l, const char *function, unsigned number) {
    int n = 0;
    for (int i = 0; i < p->n_funcs; i++) {
        const Func *f = &p->funcs[i];
        if (!str_eq(f->name, str_from(function)))
            continue;
        for (uint32_t pc = f->entry; pc < f->end; pc++)
            n += p->code[pc].op != I_EXT && link_number(l, pc) == number;
    }
    return n;
}

static void frequent_code_has_arms_of_its_own(void **state) {
    (void)state;
    Loaded loaded = load_text(STR("main.go"), str_from(text));
    assert_non_null(loaded.program);
    Linked *l = link_open(loaded.program);
    assert_int_equal(found(loaded.program, l, "main.fib", T_JGEI_MOV_RET), 1);
    assert_int_equal(found(loaded.program, l, "main.fib", P_ADDI_CALL1), 2); // the second one only for jumps to it
    assert_int_equal(found(loaded.program, l, "main.fib", T_MOV_ADDI_CALL1), 1);
    assert_int_equal(found(loaded.program, l, "main.half", I_DIVI2), 1);
    assert_int_equal(found(loaded.program, l, "main.half", I_REMI2), 1);
    assert_int_equal(found(loaded.program, l, "main.scan", T_ADDI_SLD64_LOOPLT), 1);
    assert_int_equal(found(loaded.program, l, "main.count", T_LDG_ADDI_STG), 1);
    assert_int_equal(found(loaded.program, l, "main.count", I_LOCK), 1);
    assert_int_equal(found(loaded.program, l, "main.count", I_UNLOCK), 1);
    link_close(l);
    load_close(&loaded);
}

// A body that differs in one place is no longer known.
static void other_code_is_called(void **state) {
    (void)state;
    Loaded loaded = load_text(STR("main.go"), str_from(text));
    assert_non_null(loaded.program);
    Program p = *loaded.program;
    Instr *code = malloc(p.n_code * sizeof *code);
    assert_non_null(code);
    memcpy(code, p.code, p.n_code * sizeof *code);
    p.code = code;
    for (int i = 0; i < p.n_funcs; i++)
        if (str_eq(p.funcs[i].name, STR("sync.(*Mutex).Lock")))
            code[p.funcs[i].entry + 2].b = 2; // what the state becomes
    Linked *l = link_open(&p);
    assert_int_equal(found(&p, l, "main.count", I_LOCK), 0);
    assert_int_equal(found(&p, l, "main.count", I_UNLOCK), 1);
    link_close(l);
    free(code);
    load_close(&loaded);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(frequent_code_has_arms_of_its_own),
        cmocka_unit_test(other_code_is_called),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
