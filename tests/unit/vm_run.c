// The machine on programs written instruction by instruction: calls, goroutines, channels, select, panics, maps, the collector; and
// the promise that a world is its bytes: fast and exact runs, copies and re-runs agree everywhere.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "vm_asm.h"

// func fib(n) { if n < 2 { return n }; return fib(n-1) + fib(n-2) }; main prints fib(n)
static Asm *fib(int n) {
    Asm *a = asm_open();
    int main = 1;
    begin(a, "main.fib", 1, 1, 4, 0); // result 1, n 2, temporary 3
    emit(a, I_JGEI, 2, 2, 3);
    emit(a, I_MOV, 1, 2, 0);
    emit(a, I_RET, 0, 0, 0);
    emit(a, I_ADDI, 6, 2, (uint16_t)-1);
    emit_ai(a, I_CALL, 4, 0);
    emit(a, I_MOV, 3, 5, 0);
    emit(a, I_ADDI, 6, 2, (uint16_t)-2);
    emit_ai(a, I_CALL, 4, 0);
    emit(a, I_ADD, 1, 3, 5);
    emit(a, I_RET, 0, 0, 0);
    end(a);
    begin(a, "main.main", 0, 0, 2, 0);
    emit_ai(a, I_LDI, 4, n);
    emit_ai(a, I_CALL, 2, 0);
    println_int(a, 3);
    emit(a, I_RET, 0, 0, 0);
    end(a);
    a->p.entry = main;
    return a;
}

// main: c := make(chan int, size); go sender(c); for i < n { s += <-c }; print s; sender sends 0..n-1
static Asm *channel_sum(int size, int n) {
    Asm *a = asm_open();
    begin(a, "main.sender", 0, 1, 4, 1 << 1);
    emit_ai(a, I_LDI, 2, 0);
    uint32_t loop = here(a);
    emit(a, I_SEND, 1, 2, 0);
    emit(a, I_ADDI, 2, 2, 1);
    emit_ai(a, I_LDI, 3, n);
    emit(a, I_LOOPLT, 2, 3, (uint16_t)(loop - here(a)));
    emit(a, I_CLOSE, 1, 0, 0);
    emit(a, I_RET, 0, 0, 0);
    end(a);
    begin(a, "main.main", 0, 0, 6, 1 << 1);
    emit_ai(a, I_LDI, 2, size);
    emit_x(a, I_MKCHAN_X, 1, 2, 0, T_CHAN, 0);
    emit(a, I_MOV, 7, 1, 0);
    emit_ai(a, I_GO, 6, 0);
    loop = here(a);
    emit(a, I_RECV, 3, 1, 4);
    emit(a, I_JF, 4, 3, 0);
    emit(a, I_ADD, 5, 5, 3);
    emit_ai(a, I_LOOP, 0, (int)(loop - here(a)));
    println_int(a, 5);
    emit(a, I_RET, 0, 0, 0);
    end(a);
    a->p.entry = 1;
    return a;
}

// Builds a linked list of n nodes, drops it every `period` nodes: garbage for the collector. Prints the sum of the last list.
static Asm *lists(int n, int period) {
    Asm *a = asm_open();
    begin(a, "main.main", 0, 0, 8, 1 << 1 | 1 << 2); // head 1, node 2, i 3, n 4, period 5, rest 6, sum 7
    emit_ai(a, I_LDI, 4, n);
    emit_ai(a, I_LDI, 5, period);
    uint32_t loop = here(a);
    emit(a, I_REM, 6, 3, 5);
    emit(a, I_JNEI, 6, 0, 2);
    emit_ai(a, I_LDI, 1, 0);
    emit_ai(a, I_NEW, 2, T_NODE);
    emit(a, I_ST64, 2, 1, 0);
    emit(a, I_ST64, 2, 3, 8);
    emit(a, I_MOV, 1, 2, 0);
    emit(a, I_ADDI, 3, 3, 1);
    emit(a, I_LOOPLT, 3, 4, (uint16_t)(loop - here(a)));
    loop = here(a);
    emit(a, I_LD64, 6, 1, 8);
    emit(a, I_ADD, 7, 7, 6);
    emit(a, I_LD64, 1, 1, 0);
    emit(a, I_LOOPT, 1, (uint16_t)(loop - here(a)), 0xffff);
    println_int(a, 7);
    emit(a, I_RET, 0, 0, 0);
    end(a);
    return a;
}

static void expect_output(Asm *a, Outcome outcome, const char *want) {
    char text[4096];
    World *w = world_open(&a->p, NULL, NULL, NULL);
    assert_int_equal(run_all(w), outcome);
    assert_string_equal(output_of(w, text), want);
    world_close(w);
}

static void calls(void **state) {
    (void)state;
    Asm *a = fib(20);
    expect_output(a, EXITED, "6765\n");
    free(a);
}

static void channels(void **state) {
    (void)state;
    for (int size = 0; size < 4; size++) {
        Asm *a = channel_sum(size, 100);
        expect_output(a, EXITED, "4950\n");
        free(a);
    }
}

static void collector(void **state) {
    (void)state;
    Asm *a = lists(400 * 1000, 1000);
    World *w = world_open(&a->p, NULL, NULL, NULL);
    char out[256];
    assert_int_equal(run_all(w), EXITED);
    assert_string_equal(output_of(w, out), "399499500\n");
    assert_true(w->state->gcs > 0);
    assert_true(w->state->heap_live < 8 << 20);
    world_close(w);
    free(a);
}

// At every instruction: a copy is equal; the copy collected runs on to the same output.
static void check_every_instruction(Asm *a, const char *want) {
    World *w = world_open(&a->p, NULL, NULL, NULL);
    Run run = {.until_steps = UINT64_MAX, .step_mask = STEP_STMT};
    char out[4096];
    for (uint64_t n = 1; w->state->outcome == RUNNING; n++) {
        run.until_instrs = n;
        world_run_exact(w, &run);
        World *c = world_copy(w);
        assert_true(world_equal(w, c));
        assert_true(world_hash(w) == world_hash(c));
        if (n % 7 == 0 && c->state->outcome == RUNNING) {
            run_all(c);
            assert_string_equal(output_of(c, out), want);
        }
        world_close(c);
    }
    assert_string_equal(output_of(w, out), want);
    world_close(w);
}

static void copies(void **state) {
    (void)state;
    Asm *a = channel_sum(1, 5);
    check_every_instruction(a, "10\n");
    free(a);
    a = fib(6);
    check_every_instruction(a, "8\n");
    free(a);
    a = lists(12, 5);
    check_every_instruction(a, "21\n");
    free(a);
}

// Fast runs in pieces of any length, and exact ones, end in the same bytes.
static void same_bytes(void **state) {
    (void)state;
    Asm *programs[] = {channel_sum(2, 300), fib(12), lists(300 * 1000, 1000)};
    for (int i = 0; i < 3; i++) {
        World *whole = world_open(&programs[i]->p, NULL, NULL, NULL),
              *exact = world_open(&programs[i]->p, NULL, NULL, NULL);
        World *pieces = world_open(&programs[i]->p, NULL, NULL, NULL);
        Run run = {.until_instrs = UINT64_MAX, .until_steps = UINT64_MAX};
        run_all(whole);
        while (world_run_exact(exact, &run) != STOP_END)
            ;
        for (uint64_t n = 1; world_run(pieces, &run, n % 5 + 1) != STOP_END; n++)
            ;
        assert_true(world_equal(whole, exact));
        assert_true(world_equal(whole, pieces));
        world_close(whole);
        world_close(exact);
        world_close(pieces);
        free(programs[i]);
    }
}

// main: defer handler(); s[i] of a nil slice. handler: recover.
static Asm *index_panic(bool recovers) {
    Asm *a = asm_open();
    begin(a, "main.handler", 0, 0, 3, 1 << 2);
    if (recovers)
        emit(a, I_RECOVER, 1, 0, 0);
    emit_ai(a, I_LDSTR, 1, text(a, "deferred\n"));
    emit(a, I_PRINT, 1, PRINT_STRING, 0);
    emit(a, I_RET, 0, 0, 0);
    end(a);
    begin(a, "main.f", 1, 0, 7, 1 << 3);
    a->funcs[1].flags = FUNC_DEFERS;
    emit_ai(a, I_DEFER, 7, 0);
    emit_ai(a, I_LDI, 1, 42);
    emit_ai(a, I_LDI, 6, 5);
    emit(a, I_SLD64, 2, 3, 6);
    emit_ai(a, I_LDI, 1, 43);
    a->funcs[1].recover_pc = here(a);
    emit_ai(a, I_RUNDEFERS, 7, 0);
    emit(a, I_RET, 0, 0, 0);
    end(a);
    begin(a, "main.main", 0, 0, 2, 0);
    emit_ai(a, I_CALL, 2, 1);
    println_int(a, 3);
    emit(a, I_RET, 0, 0, 0);
    end(a);
    a->p.entry = 2;
    return a;
}

static void panics(void **state) {
    (void)state;
    Asm *a = index_panic(true);
    expect_output(a, EXITED, "deferred\n42\n");
    free(a);
    a = index_panic(false);
    World *w = world_open(&a->p, NULL, NULL, NULL);
    char out[256];
    assert_int_equal(run_all(w), PANICKED);
    assert_string_equal(output_of(w, out), "deferred\n");
    const Panic *p = world_at(w, world_g(w, w->state->last_g)->panics, sizeof *p);
    Str s = native_str(w, p->text);
    assert_true(str_eq(s, STR("runtime error: index out of range [5] with length 0")));
    Frame f;
    int funcs[8], n = 0;
    for (bool more = frame_first(w, world_g(w, w->state->last_g), &f); more;
         more = frame_next(w, world_g(w, w->state->last_g), &f))
        funcs[n++] = f.func;
    assert_int_equal(n, 3);
    assert_int_equal(funcs[0], -1);
    assert_int_equal(funcs[1], 1);
    assert_int_equal(funcs[2], 2);
    world_close(w);
    free(a);
}

static void deadlock(void **state) {
    (void)state;
    Asm *a = asm_open();
    begin(a, "main.main", 0, 0, 4, 1 << 1);
    emit_x(a, I_MKCHAN_X, 1, NO_SLOT, 0, T_CHAN, 0);
    emit(a, I_RECV, 2, 1, NO_SLOT);
    emit(a, I_RET, 0, 0, 0);
    end(a);
    World *w = world_open(&a->p, NULL, NULL, NULL);
    assert_int_equal(run_all(w), FATAL);
    Str s = native_str(w, (uint64_t[]){w->state->fatal_text, w->state->fatal_len});
    assert_true(str_eq(s, STR("all goroutines are asleep - deadlock!")));
    world_close(w);
    free(a);
}

// m[i] = i * i for i < n, then sum of m[i]; len after deleting the even keys; the sum of what an iteration delivers
static void maps(void **state) {
    (void)state;
    Asm *a = asm_open();
    begin(a, "main.main", 0, 0, 10, 1 << 1 | 1 << 2); // map 1, iterator 2, i 3, n 4, v 5, sum 6, k 7
    emit_ai(a, I_MKMAP, 1, T_MAP);
    emit_ai(a, I_LDI, 4, 1000);
    uint32_t loop = here(a);
    emit(a, I_MUL, 5, 3, 3);
    emit_x(a, I_MAPSET_X, 1, 3, 5, T_MAP, 0);
    emit(a, I_ADDI, 3, 3, 1);
    emit(a, I_LOOPLT, 3, 4, (uint16_t)(loop - here(a)));
    emit_ai(a, I_LDI, 3, 0);
    loop = here(a);
    emit_x(a, I_MAPDEL_X, 1, 3, 0, T_MAP, 0);
    emit(a, I_ADDI, 3, 3, 2);
    emit(a, I_LOOPLT, 3, 4, (uint16_t)(loop - here(a)));
    emit(a, I_MAPLEN, 5, 1, 0);
    println_int(a, 5);
    emit_x(a, I_MAPITER_X, 2, 1, 0, T_MAP, 0);
    loop = here(a);
    emit_x(a, I_MAPNEXT_X, 2, 7, 5, 4, 0);
    emit(a, I_ADD, 6, 6, 5);
    emit_ai(a, I_LOOP, 0, (int)(loop - here(a)));
    println_int(a, 6);
    emit(a, I_RET, 0, 0, 0);
    end(a);
    long long sum = 0;
    for (long long i = 1; i < 1000; i += 2)
        sum += i * i;
    char want[64];
    snprintf(want, sizeof want, "500\n%lld\n", sum);
    expect_output(a, EXITED, want);
    free(a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(calls),
        cmocka_unit_test(channels),
        cmocka_unit_test(collector),
        cmocka_unit_test(panics),
        cmocka_unit_test(deadlock),
        cmocka_unit_test(maps),
        cmocka_unit_test(copies),
        cmocka_unit_test(same_bytes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
