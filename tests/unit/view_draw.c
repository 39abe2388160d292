// The draw list: bounds, clips, hits, hashes, its text and its SVG.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "view/draw.h"
#include "view/svg.h"

static const TextStyle plain = {.face = FACE_UI, .weight = REGULAR, .size = 15, .role = ROLE_INK};

static void fill(DrawList *list, Arena *arena) {
    draw_begin(list, arena, 200, 100, ROLE_GROUND);
    draw_group(list, STR("panel"), 0, 0);
    draw_box(list, (Box){10, 10, 100, 50}, 8, ROLE_PANEL, ROLE_LINE, 1.5, DASH_NONE);
    draw_group(list, STR("button"), 7, 42);
    draw_box(list, (Box){20, 20, 30, 20}, 0, ROLE_RAISED, ROLE_NONE, 0, DASH_NONE);
    draw_text(list, (Box){22, 22, 20, 16}, plain, STR("a <- \"b\""), true);
    draw_ungroup(list);
    draw_clip(list, (Box){60, 0, 20, 200});
    draw_line(list, (Point){0, 30}, (Point){200, 30}, ROLE_G2, 2, DASH_LONG);
    draw_unclip(list);
    Point curve[4] = {{0, 0}, {50, 0}, {50, 80}, {100, 80}};
    draw_curve(list, curve, ROLE_G1, 2.5, DASH_NONE, true);
    draw_icon(list, (Box){150, 50, 24, 24}, ICON_PLAY, ROLE_ACCENT);
    draw_ungroup(list);
}

static void prints_the_same_everywhere(void **state) {
    (void)state;
    Arena arena = {0};
    DrawList list;
    fill(&list, &arena);
    Buf out = {0};
    draw_print(&list, &out);
    buf_byte(&out, 0);
    assert_string_equal(out.at, "list 0,0 200x100 ground\n"
                                "  group panel\n"
                                "    box 10,10 100x50 round 8 fill panel line/1.5\n"
                                "    group button button\n"
                                "      box 20,20 30x20 fill raised\n"
                                "      text 22,22 20x16 ink ui400/15 cut \"a <- \\\"b\\\"\"\n"
                                "    clip 60,0 20x100\n"
                                "      line 0,30 200,30 g2/2 dashed\n"
                                "    arrow 0,0 50,0 50,80 100,80 g1/2.5\n"
                                "    icon play 150,50 24x24 accent\n");
    buf_free(&out);
    arena_free(&arena);
}

static void clips_bound_what_is_inside(void **state) {
    (void)state;
    Arena arena = {0};
    DrawList list;
    fill(&list, &arena);
    for (int i = 0; i < list.ops.len; i++)
        if (list.ops.at[i].kind == DRAW_LINE) {
            assert_true(list.ops.at[i].bounds.x == 60);
            assert_true(list.ops.at[i].bounds.w == 20);
        }
    arena_free(&arena);
}

static void the_innermost_group_is_hit(void **state) {
    (void)state;
    Arena arena = {0};
    DrawList list;
    fill(&list, &arena);
    const DrawOp *hit = draw_hit(&list, 25, 25);
    assert_non_null(hit);
    assert_int_equal(hit->action, 7);
    assert_int_equal(hit->argument, 42);
    assert_null(draw_hit(&list, 100, 50)); // the panel has no action
    assert_null(draw_hit(&list, 195, 95));
    arena_free(&arena);
}

static void what_lies_over_a_button_takes_the_hit(void **state) {
    (void)state;
    Arena arena = {0};
    DrawList list;
    fill(&list, &arena);
    draw_group(&list, STR("overlay"), 9, 0);
    draw_box(&list, (Box){0, 0, 200, 100}, 0, ROLE_SCRIM, ROLE_NONE, 0, DASH_NONE);
    draw_group(&list, STR("card"), 0, 0);
    draw_box(&list, (Box){10, 10, 60, 60}, 0, ROLE_PANEL, ROLE_NONE, 0, DASH_NONE);
    draw_ungroup(&list);
    draw_ungroup(&list);
    assert_int_equal(draw_hit(&list, 150, 90)->action, 9);
    assert_int_equal(draw_hit(&list, 25, 25)->action, 9); // never the button below
    arena_free(&arena);
}

static uint64_t hash_of(TextStyle style, Str text, Box clip) {
    Arena arena = {0};
    DrawList list;
    draw_begin(&list, &arena, 200, 100, ROLE_GROUND);
    draw_clip(&list, clip);
    draw_text(&list, (Box){10, 10, 80, 20}, style, text, false);
    uint64_t hash = list.ops.at[1].hash;
    arena_free(&arena);
    return hash;
}

static void hashes_tell_what_is_seen(void **state) {
    (void)state;
    Box whole = {0, 0, 200, 100}, half = {0, 0, 50, 100};
    TextStyle bold = plain;
    bold.weight = BOLD;
    uint64_t first = hash_of(plain, STR("go"), whole);
    assert_true(first == hash_of(plain, STR("go"), whole));
    assert_true(first != hash_of(plain, STR("do"), whole));
    assert_true(first != hash_of(bold, STR("go"), whole));
    assert_true(first != hash_of(plain, STR("go"), half));
}

static void svg_holds_real_text(void **state) {
    (void)state;
    Arena arena = {0};
    DrawList list;
    fill(&list, &arena);
    Theme theme = {0};
    theme.colour[ROLE_PANEL] = (Rgba){1, 1, 1, 1};
    theme.colour[ROLE_SHADOW] = (Rgba){0, 0, 0, 0.5};
    Buf out = {0};
    svg_write(&list, &theme, &out);
    buf_byte(&out, 0);
    assert_non_null(strstr(out.at, "a &lt;- &quot;b&quot;</text>"));
    assert_non_null(strstr(out.at, "<g id=\"button\">"));
    assert_non_null(strstr(out.at, "fill=\"#ffffff\""));
    assert_non_null(strstr(out.at, "clip-path=\"url(#k1)\""));
    int open = 0, closed = 0;
    for (const char *at = out.at; (at = strstr(at, "<g ")); at++)
        open++;
    for (const char *at = out.at; (at = strstr(at, "</g>")); at++)
        closed++;
    assert_int_equal(open, closed);
    buf_free(&out);
    arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(prints_the_same_everywhere),
        cmocka_unit_test(clips_bound_what_is_inside), cmocka_unit_test(the_innermost_group_is_hit),
        cmocka_unit_test(what_lies_over_a_button_takes_the_hit), cmocka_unit_test(hashes_tell_what_is_seen),
        cmocka_unit_test(svg_holds_real_text)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
