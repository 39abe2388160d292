// What belongs to the window alone: panes, what is typed, what is kept from start to start, the palette.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "view/entry.h"
#include "view/palette.h"
#include "view/panes.h"
#include "view/remember.h"

// ---- panes ----

static const PaneWishes wishes = {.code = 400, .output = 140, .memory = 300, .next = 110, .say = 128, .time = 92};

static void fills_screen(const Layout *l, double width, double height) {
    double area = 0;
    const Box boxes[] = {l->top, l->code, l->output, l->stage, l->memory, l->next, l->say, l->time};
    for (int i = 0; i < 8; i++) {
        area += boxes[i].w * boxes[i].h;
        assert_true(boxes[i].w >= 0 && boxes[i].h >= 0);
        for (int k = i + 1; k < 8; k++)
            assert_true(box_empty(box_meet(boxes[i], boxes[k])));
    }
    assert_true(area > width * height - 1 && area < width * height + 1);
}

static void panes_fill_the_screen_whatever_is_done(void **state) {
    (void)state;
    for (unsigned folds = 0; folds < 1u << PANE_COUNT; folds++)
        for (int size = 0; size < 4; size++) {
            Panes panes = {0};
            for (int p = PANE_CODE; p < PANE_COUNT; p++) {
                panes.folded[p] = p != PANE_STAGE && (folds >> p & 1);
                panes.size[p] = size * 0.4; // 1.2: more than there is
            }
            Layout l = panes_layout(&panes, 1600, 900, &wishes);
            fills_screen(&l, 1600, 900);
            assert_true(l.stage.w >= 100);
        }
}

static void a_divider_follows_the_mouse(void **state) {
    (void)state;
    static const Pane panes_with_dividers[] = {PANE_CODE, PANE_OUTPUT, PANE_MEMORY, PANE_NEXT, PANE_SAY};
    for (int i = 0; i < 5; i++) {
        Pane pane = panes_with_dividers[i];
        Panes panes = {0};
        Layout l = panes_layout(&panes, 1600, 900, &wishes);
        Box line = pane_divider(&panes, &l, pane);
        double x = line.x + (pane == PANE_CODE ? 60 : -60), y = line.y - 60;
        panes.size[pane] = pane_size_at(&l, pane, x, y);
        l = panes_layout(&panes, 1600, 900, &wishes);
        line = pane_divider(&panes, &l, pane);
        double off = pane_upright(pane) ? line.x - x : line.y - y;
        assert_true(off > -1 && off < 1);
    }
}

static void keys_resize_fold_and_zoom(void **state) {
    (void)state;
    Panes panes = {0};
    Layout l = panes_layout(&panes, 1600, 900, &wishes);
    pane_resize(&panes, &l, PANE_MEMORY, 40);
    Layout wider = panes_layout(&panes, 1600, 900, &wishes);
    assert_int_equal((int)(wider.memory.w + 0.5), 340);
    pane_fold(&panes, PANE_MEMORY);
    l = panes_layout(&panes, 1600, 900, &wishes);
    assert_int_equal((int)l.memory.h, PANE_STRIP);
    assert_true(l.next.h > 300); // the other pane of the column has the room
    pane_fold(&panes, PANE_NEXT);
    l = panes_layout(&panes, 1600, 900, &wishes);
    assert_int_equal((int)l.memory.w, PANE_STRIP);
    assert_true(box_empty(l.next));
    pane_zoom(&panes, PANE_OUTPUT);
    l = panes_layout(&panes, 1600, 900, &wishes);
    assert_int_equal((int)l.output.w, 1600);
    assert_true(box_empty(l.stage) && box_empty(l.code));
    pane_zoom(&panes, PANE_OUTPUT);
    l = panes_layout(&panes, 1600, 900, &wishes);
    assert_false(box_empty(l.stage));
    Pane pane = PANE_NONE;
    for (int i = 0; i < PANE_COUNT - 1; i++)
        pane = pane_next(pane, 1);
    assert_int_equal(pane, PANE_SAY);
    assert_int_equal(pane_next(pane, 1), PANE_CODE);
    assert_int_equal(pane_next(PANE_NONE, -1), PANE_SAY);
}

// ---- entry ----

static void keys(Entry *e, const char *const *list) {
    for (; *list; list++)
        if (!entry_key(e, str_from(*list)))
            entry_insert(e, str_from(*list));
}

static void lines_are_edited(void **state) {
    (void)state;
    Entry e;
    entry_open(&e, ENTRY_PROMPT, STR("语言 x"));
    keys(&e, (const char *const[]){"Left", "Left", "Backspace", "Home", "a", "Right", "Delete", NULL});
    assert_string_equal(e.text, "a语x");
}

static void words_are_taken_back(void **state) {
    (void)state;
    Entry e;
    entry_open(&e, ENTRY_PROMPT, STR("one two  three"));
    keys(&e, (const char *const[]){"Ctrl+w", NULL});
    assert_string_equal(e.text, "one two  ");
    keys(&e, (const char *const[]){"Ctrl+w", "Ctrl+w", "Ctrl+w", "Backspace", "Left", NULL});
    assert_string_equal(e.text, "");
}

static void a_long_line_is_cut_between_characters(void **state) {
    (void)state;
    Entry e;
    entry_open(&e, ENTRY_PROMPT, STR("x"));
    for (int i = 0; i < 400; i++)
        entry_insert(&e, STR("语\n"));
    assert_true(e.len <= ENTRY_MAX);
    assert_true(e.text[e.len - 1] == ' ' || memcmp(e.text + e.len - 3, "语", 3) == 0);
    assert_null(strchr(e.text, '\n'));
}

// ---- palette ----

static void commands_are_found_by_words(void **state) {
    (void)state;
    Assets *assets = calloc(1, sizeof *assets);
    Buf problem = {0};
    assert_true(assets_load(assets, GOSTEP_SOURCE_DIR "/assets", &problem));
    Command found[COMMAND_COUNT];
    for (int language = 0; language < LANGUAGE_COUNT; language++) {
        const Words *words = &assets->words[language];
        int n = palette_find(words, (Str){0}, found);
        assert_true(n > 30);
        assert_int_equal(palette_find(words, STR("HELP"), found), 1); // the name is the same in every language
        assert_int_equal(found[0], COMMAND_HELP);
        assert_int_equal(palette_find(words, STR("no such thing"), found), 0);
    }
    assert_int_equal(palette_find(&assets->words[LANGUAGE_EN], STR("fold memory"), found), 1);
    assert_int_equal(found[0], COMMAND_MEMORY);
    assert_true(palette_find(&assets->words[LANGUAGE_ZH], STR("窗格"), found) > 3);
    assets_free(assets);
    free(assets);
}

static void no_key_means_two_commands(void **state) {
    (void)state;
    int64_t argument;
    for (int c = 1; c < COMMAND_COUNT; c++) {
        Str rest = str_from(command_keys[c]);
        while (rest.len) {
            size_t n = 0;
            while (n < rest.len && rest.at[n] != ' ')
                n++;
            assert_int_equal(command_of_key((Str){rest.at, n}, &argument), c);
            n += n < rest.len;
            rest.at += n, rest.len -= n;
        }
    }
    assert_int_equal(command_of_key(STR("Alt+3"), &argument), COMMAND_RECENT);
    assert_int_equal(argument, 3);
}

// ---- what is kept ----

static void what_is_printed_is_read_again(void **state) {
    (void)state;
    Remembered r = {.theme = THEME_CONTRAST,
                   .language = LANGUAGE_ZH,
                   .blackboard = true,
                   .still = true,
                   .zoom = {1.25, 0}},
               again = {0};
    r.panes.size[PANE_CODE] = 0.31, r.panes.folded[PANE_OUTPUT] = true;
    for (int i = 0; i < RECENT_MAX + 2; i++) {
        char path[32];
        snprintf(path, sizeof path, "/lessons/%d = x.go", i % (RECENT_MAX + 1));
        remember_opened(&r, str_from(path));
    }
    folds_toggle(&r.folds, 0xabcdef0123456789), folds_toggle(&r.folds, 8);
    folds_toggle(&r.folds, 7), folds_toggle(&r.folds, 8);
    remember_done(&r, STR("/a.lua"));
    remember_done(&r, STR("/a.lua"));
    assert_int_equal(r.recent.len, RECENT_MAX);
    assert_string_equal(r.recent.at[0].at, "/lessons/0 = x.go");
    Buf text = {0}, second = {0};
    remember_print(&r, &text);
    assert_true(remember_parse(&again, buf_view(&text)));
    remember_print(&again, &second);
    assert_true(str_eq(buf_view(&text), buf_view(&second)));
    assert_int_equal(again.done.len, 1);
    assert_true(folds_are_open(&again.folds, 0xabcdef0123456789) && folds_are_open(&again.folds, 7));
    assert_false(folds_are_open(&again.folds, 8));
    buf_free(&text);
    buf_free(&second);
    remember_free(&r);
    remember_free(&again);
}

static void broken_lines_cost_nothing_else(void **state) {
    (void)state;
    static const char *const broken[] = {"theme=night", "theme = blue", "\x01\x02", "size.code = 7", "size.code = 0.2x",
        "folded.stage = 1", "recent = relative.go", "= = =", "zoom.usual = nan", "done", "opened = 12x", "opened = 0",
        "opened = 12345678901234567"};
    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++) {
        Remembered r = {0};
        char text[200];
        snprintf(text, sizeof text, "theme = night\n%s\nrecent = /a.go\n", broken[i]);
        assert_false(remember_parse(&r, str_from(text)));
        assert_int_equal(r.theme, THEME_NIGHT);
        assert_int_equal(r.recent.len, 1);
        remember_free(&r);
    }
}

static void write_text(const char *path, const char *text) {
    FILE *out = fopen(path, "wb");
    assert_non_null(out);
    fputs(text, out);
    fclose(out);
}

static void a_broken_file_is_kept_beside(void **state) {
    (void)state;
    char folder[] = "/tmp/gostep-state-XXXXXX", path[128], old[160];
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/deep/er/window", folder);
    snprintf(old, sizeof old, "%s.old", path);
    Remembered r = {.theme = THEME_NIGHT}, again = {0};
    assert_true(remember_read(&again, str_from(path))); // there is none yet
    assert_true(remember_write(&r, str_from(path)));
    assert_true(remember_read(&again, str_from(path)));
    assert_int_equal(again.theme, THEME_NIGHT);
    write_text(path, "theme = night\nsomething newer = 1\n");
    assert_false(remember_read(&again, str_from(path)));
    assert_int_equal(access(old, R_OK), 0);
    assert_true(remember_write(&r, str_from(path)));
    unlink(path), unlink(old);
    write_text(path, "");
    unlink(path);
    assert_int_equal(mkdir(path, 0700), 0); // a folder in the file's place: nothing can be written
    assert_false(remember_write(&r, str_from(path)));
    char line[160];
    snprintf(line, sizeof line, "rm -r %s", folder);
    assert_int_equal(system(line), 0);
    remember_free(&r);
    remember_free(&again);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(panes_fill_the_screen_whatever_is_done),
        cmocka_unit_test(a_divider_follows_the_mouse),
        cmocka_unit_test(keys_resize_fold_and_zoom),
        cmocka_unit_test(lines_are_edited),
        cmocka_unit_test(words_are_taken_back),
        cmocka_unit_test(a_long_line_is_cut_between_characters),
        cmocka_unit_test(commands_are_found_by_words),
        cmocka_unit_test(no_key_means_two_commands),
        cmocka_unit_test(what_is_printed_is_read_again),
        cmocka_unit_test(broken_lines_cost_nothing_else),
        cmocka_unit_test(a_broken_file_is_kept_beside),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
