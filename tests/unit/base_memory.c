// Arenas, growing arrays and tables.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/table.h"
#include "base/vec.h"

static void pieces_are_zeroed_aligned_and_apart(void **state) {
    (void)state;
    Arena arena = {0};
    unsigned char *before = NULL;
    for (size_t size = 0; size < 5000; size += 7) {
        unsigned char *piece = arena_alloc(&arena, size);
        assert_non_null(piece);
        assert_int_equal((uintptr_t)piece % 8, 0);
        for (size_t i = 0; i < size; i++)
            assert_int_equal(piece[i], 0);
        memset(piece, 0xAB, size);
        if (before != NULL && size > 7)
            assert_int_equal(before[size - 8], 0xAB);
        before = piece;
    }
    arena_free(&arena);
    assert_int_equal(arena.used, 0);
}

static void a_large_piece_does_not_end_the_chunk(void **state) {
    (void)state;
    Arena arena = {0};
    char *a = arena_alloc(&arena, 16);
    char *large = arena_alloc(&arena, 1 << 22);
    char *b = arena_alloc(&arena, 16);
    assert_ptr_equal(b, a + 16);
    memset(large, 1, 1 << 22);
    assert_memory_equal(arena_copy(&arena, "abc", 4), "abc", 4);
    arena_free(&arena);
}

static void arrays_keep_what_was_pushed(void **state) {
    (void)state;
    Arena arena = {0};
    VEC(struct Pair { int a, b; }) pairs = {0};
    for (int i = 0; i < 1000; i++)
        vec_push(&arena, &pairs, (struct Pair){i, -i});
    assert_int_equal(pairs.len, 1000);
    for (int i = 0; i < 1000; i++)
        assert_int_equal(pairs.at[i].a + pairs.at[i].b, 0);
    assert_int_equal(pairs.at[999].a, 999);
    arena_free(&arena);
}

static void tables_find_what_was_put(void **state) {
    (void)state;
    Arena arena = {0};
    Table table = {0};
    int values[3000];
    assert_null(table_get(&table, STR("k1")));
    for (int i = 0; i < 3000; i++)
        assert_null(table_put(&arena, &table, str_format(&arena, "k%d", i), &values[i]));
    assert_int_equal(table.len, 3000);
    for (int i = 0; i < 3000; i++)
        assert_ptr_equal(table_get(&table, str_format(&arena, "k%d", i)), &values[i]);
    assert_null(table_get(&table, STR("k3000")));
    assert_ptr_equal(table_put(&arena, &table, STR("k7"), &values[0]), &values[7]);
    assert_ptr_equal(table_get(&table, STR("k7")), &values[0]);
    assert_int_equal(table.len, 3000);
    *table_slot(&arena, &table, (Str){0}) = &values[1];
    assert_ptr_equal(table_get(&table, STR("")), &values[1]);
    arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pieces_are_zeroed_aligned_and_apart),
        cmocka_unit_test(a_large_piece_does_not_end_the_chunk),
        cmocka_unit_test(arrays_keep_what_was_pushed),
        cmocka_unit_test(tables_find_what_was_put),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
