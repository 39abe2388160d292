// The screens over hand-made models: golden texts, and a search for faults at every size, language and theme.
// GOSTEP_GOLDEN=write makes the golden files anew; look at the difference before you commit it.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../window/check.c"
#include "../window/contrast.c"
#include "../window/fixture.c"
#include "view/changes.h"
#include "view/frame.h"
#include "view/paint.h"

typedef struct Bench {
    Assets assets;
    TextMeter meter;
    Ui ui;
    Arena arena;
    DrawList list;
} Bench;

static int open_bench(void **state) {
    Bench *b = calloc(1, sizeof *b);
    Buf problem = {0};
    if (!assets_load(&b->assets, GOSTEP_SOURCE_DIR "/assets", &problem))
        fail_msg("%.*s", (int)problem.len, problem.at);
    buf_free(&problem);
    b->meter = meter_fixed();
    *state = b;
    return 0;
}

static int close_bench(void **state) {
    Bench *b = *state;
    assets_free(&b->assets);
    arena_free(&b->arena);
    free(b);
    return 0;
}

// which -1: the start screen
static void draw(Bench *b, int which, double width, double height) {
    arena_free(&b->arena);
    ViewModel model = which >= 0 ? fixture_model(&b->arena, (Fixture)which) : (ViewModel){0};
    ShownCatalog catalog = fixture_catalog(&b->arena);
    Scene scene = {.model = which >= 0 ? &model : NULL,
        .catalog = &catalog,
        .ui = &b->ui,
        .assets = &b->assets,
        .meter = &b->meter};
    frame_draw(&scene, &b->list, &b->arena, width, height);
}

static char *read_golden(const char *path) {
    FILE *in = fopen(path, "rb");
    if (!in)
        return NULL;
    Buf text = {0};
    char block[4096];
    for (size_t n; (n = fread(block, 1, sizeof block, in)) > 0;)
        buf_add(&text, block, n);
    fclose(in);
    buf_byte(&text, 0);
    return text.at;
}

static void compare_golden(const char *name, Str got) {
    char path[512];
    snprintf(path, sizeof path, GOSTEP_SOURCE_DIR "/tests/window/golden/%s.txt", name);
    const char *mode = getenv("GOSTEP_GOLDEN");
    if (mode && strcmp(mode, "write") == 0) {
        FILE *out = fopen(path, "wb");
        assert_non_null(out);
        assert_int_equal(fwrite(got.at, 1, got.len, out), got.len);
        fclose(out);
        return;
    }
    char *want = read_golden(path);
    if (!want)
        fail_msg("%s is missing (remedy: GOSTEP_GOLDEN=write)", path);
    size_t at = 0, line = 1;
    while (at < got.len && want[at] == got.at[at])
        line += got.at[at++] == '\n';
    if (at < got.len || want[at])
        fail_msg("%s:%zu differs (remedy: GOSTEP_GOLDEN=write, then git diff)", path, line);
    free(want);
}

static void screens_are_as_they_were(void **state) {
    Bench *b = *state;
    b->ui = (Ui){.zoom = 1, .speed = 90, .focus = 1};
    for (int i = -1; i < FIXTURE_COUNT; i++) {
        Buf out = {0};
        draw(b, i, 1600, 900);
        draw_print(&b->list, &out);
        compare_golden(i < 0 ? "start" : fixture_names[i], buf_view(&out));
        buf_free(&out);
    }
    b->ui.help = true;
    draw(b, FIXTURE_CHAN, 1600, 900);
    Buf out = {0};
    draw_print(&b->list, &out);
    compare_golden("help", buf_view(&out));
    buf_free(&out);
}

static const struct { double w, h; } sizes[] = {{1600, 900}, {1455, 818}, {1280, 720}, {1200, 900}, {1920, 1080}};

// What lies over a screen: nothing, the keys, the palette, the prompt.
enum { OVER_NOTHING, OVER_HELP, OVER_PALETTE, OVER_PROMPT, OVERS };

static int faults_of(Bench *b, int screen, double w, double h, int over, Buf *out) {
    static const EntryKind kinds[OVERS] = {[OVER_PALETTE] = ENTRY_PALETTE, [OVER_PROMPT] = ENTRY_PROMPT};
    b->ui.help = over == OVER_HELP;
    b->ui.entry = (Entry){.kind = kinds[over]};
    draw(b, screen, w, h);
    Buf here = {0};
    int found = check_list(&b->list, &here) + check_contrast(&b->list, &b->assets, &here);
    if (found)
        buf_format(out, "%s %.0fx%.0f, overlay %d:\n%.*s", screen < 0 ? "start" : fixture_names[screen], w, h, over,
            (int)here.len, here.at);
    buf_free(&here);
    return found;
}

static void search_faults(Bench *b) {
    Buf faults = {0};
    int n = 0;
    for (int i = -1; i < FIXTURE_COUNT; i++)
        for (int language = 0; language < LANGUAGE_COUNT; language++)
            for (size_t s = 0; s < sizeof sizes / sizeof *sizes; s++)
                for (int over = 0; over < (i == 0 ? OVERS : 1); over++) {
                    b->ui = (Ui){.zoom = 1, .speed = 90, .focus = 1, .language = (Language)language};
                    n += faults_of(b, i, sizes[s].w, sizes[s].h, over, &faults);
                }
    if (n)
        fail_msg("%d faults\n%.*s", n, (int)faults.len, faults.at);
    buf_free(&faults);
}

// The check itself finds what it is there for.
static void faults_are_found(void **state) {
    Bench *b = *state;
    TextStyle style = {.face = FACE_UI, .weight = REGULAR, .size = 20, .role = ROLE_INK};
    Buf out = {0};
    draw_begin(&b->list, &b->arena, 300, 200, ROLE_GROUND);
    draw_text(&b->list, (Box){10, 10, 80, 24}, style, STR("below"), false);
    assert_int_equal(check_list(&b->list, &out), 0);
    draw_text(&b->list, (Box){60, 16, 80, 24}, style, STR("above"), false);
    assert_int_equal(check_list(&b->list, &out), 1);
    draw_text(&b->list, (Box){250, 100, 80, 24}, style, STR("outside"), false);
    assert_int_equal(check_list(&b->list, &out), 2);
    draw_text(&b->list, (Box){10, 140, 80, 24}, style, STR("cut …"), true);
    assert_int_equal(check_list(&b->list, &out), 3);
    draw_begin(&b->list, &b->arena, 300, 200, ROLE_GROUND);
    draw_group(&b->list, STR("output"), 0, 0);
    draw_clip(&b->list, (Box){0, 0, 300, 40});
    draw_text(&b->list, (Box){10, 30, 80, 24}, style, STR("half"), false);
    draw_unclip(&b->list);
    draw_ungroup(&b->list);
    assert_int_equal(check_list(&b->list, &out), 1);
    assert_non_null(strstr(out.at, "half seen: \"half\""));
    draw_begin(&b->list, &b->arena, 300, 200, ROLE_GROUND);
    draw_text(&b->list, (Box){10, 30, 80, 24}, style, STR("hidden"), false);
    draw_box(&b->list, (Box){60, 0, 200, 200}, 0, ROLE_PANEL, ROLE_NONE, 0, DASH_NONE);
    assert_int_equal(check_list(&b->list, &out), 1);
    assert_non_null(strstr(out.at, "covered: \"hidden\""));
    draw_text(&b->list, (Box){100, 60, 80, 24}, style, STR("clear"), false);
    style.role = ROLE_FAINT;
    assert_int_equal(check_contrast(&b->list, &b->assets, &out), 0);
    draw_text(&b->list, (Box){100, 100, 80, 24}, style, STR("pale"), false);
    assert_true(check_contrast(&b->list, &b->assets, &out) >= 2); // the strong theme has no pale colours
    assert_non_null(strstr(out.at, "faint on panel"));
    buf_free(&out);
}

// But for the sign of the switch, which shows the other one.
static void a_theme_changes_no_place(void **state) {
    Bench *b = *state;
    for (int i = -1; i < FIXTURE_COUNT; i++) {
        Arena first = {0};
        DrawList light = {0};
        for (int t = 0; t < THEME_COUNT; t++) {
            b->ui = (Ui){.zoom = 1, .speed = 90, .focus = 1, .theme = (ThemeName)t};
            draw(b, i, 1280, 720);
            if (t == 0) {
                light = b->list;
                first = b->arena, b->arena = (Arena){0};
                continue;
            }
            assert_int_equal(b->list.ops.len, light.ops.len);
            for (int k = 0; k < light.ops.len; k++)
                if (light.ops.at[k].hash != b->list.ops.at[k].hash && light.ops.at[k].kind != DRAW_ICON)
                    fail_msg("theme %d moves op %d of screen %d", t, k, i);
        }
        arena_free(&first);
    }
}

static void no_text_lies_over_another(void **state) {
    search_faults(*state);
}

static void nor_with_the_real_fonts(void **state) {
    Bench *b = *state;
    Painter *painter = painter_open(1600, 900, 1);
    b->meter = painter_meter(painter);
    search_faults(b);
    assert_int_equal(painter_missing_glyphs(painter), 0);
    painter_close(painter);
    b->meter = meter_fixed();
}

static void groups_have_ids_of_their_own(void **state) {
    Bench *b = *state;
    b->ui = (Ui){.zoom = 1, .speed = 90, .focus = 1};
    for (int i = -1; i < FIXTURE_COUNT; i++) {
        draw(b, i, 1600, 900);
        for (int k = 0; k < b->list.ops.len; k++) {
            const DrawOp *op = &b->list.ops.at[k];
            if (op->kind == DRAW_GROUP && op->action && draw_find(&b->list, op->text) != op)
                fail_msg("%s has two groups %.*s", i < 0 ? "start" : fixture_names[i], (int)op->text.len, op->text.at);
        }
    }
}

static void changes_are_found(void **state) {
    (void)state;
    Arena a = {0};
    ViewModel before = fixture_model(&a, FIXTURE_CHAN), now = fixture_model(&a, FIXTURE_CHAN);
    now.goroutines.at[1].frames.at[0].vars.at[0].value = STR("6");
    now.objects.at[0].cells.at[1].changed = false;
    now.objects.at[0].cells.at[2].value = STR("36");
    vec_push(&a, &now.output, (ShownOutput){.text = STR("more\n")});
    changes_mark(&before, &now);
    const ShownVar *i = &now.goroutines.at[1].frames.at[0].vars.at[0];
    assert_true(i->changed);
    assert_true(str_eq(i->old, STR("5")));
    assert_false(now.goroutines.at[1].frames.at[0].vars.at[1].changed);
    assert_true(now.objects.at[0].changed);
    assert_true(now.objects.at[0].cells.at[2].changed);
    assert_false(now.objects.at[0].cells.at[1].changed);
    assert_false(now.output.at[0].fresh);
    assert_true(now.output.at[1].fresh);
    arena_free(&a);
}

static void the_timeline_gives_steps_back(void **state) {
    Bench *b = *state;
    b->ui = (Ui){.zoom = 1};
    ViewModel m = fixture_model(&b->arena, FIXTURE_CHAN);
    Box box = {0, 800, 1600, 92};
    assert_int_equal(time_step_at(box, &m.time, 0), 0);
    assert_int_equal(time_step_at(box, &m.time, 1600), 63);
    int64_t last = 0;
    for (double x = 0; x < 1600; x += 7) {
        int64_t step = time_step_at(box, &m.time, x);
        assert_true(step >= last);
        last = step;
    }
}

// Many alike are one card; opened, each is there, below a strip that closes them again.
static void folded_cards_open_and_close(void **state) {
    Bench *b = *state;
    b->ui = (Ui){.zoom = 1};
    draw(b, FIXTURE_MANY, 1280, 720);
    const DrawOp *folded = draw_find(&b->list, STR("alike:4"));
    assert_non_null(folded);
    assert_int_equal(folded->action, COMMAND_OPEN_FOLD);
    assert_null(draw_find(&b->list, STR("goroutine:5")));
    folds_toggle(&b->ui.folds, (uint64_t)folded->argument);
    draw(b, FIXTURE_MANY, 1280, 720);
    assert_non_null(draw_find(&b->list, STR("alike:4")));
    assert_non_null(draw_find(&b->list, STR("goroutine:5")));
    assert_non_null(draw_find(&b->list, STR("goroutine:60")));
}

static void channels_alike_fold(void **state) {
    Bench *b = *state;
    b->ui = (Ui){.zoom = 1};
    arena_free(&b->arena);
    ViewModel model = fixture_model(&b->arena, FIXTURE_CHAN);
    ShownObject plain = {.kind = SHARED_CHANNEL, .type = STR("chan bool"), .state = STR("open"), .good = true};
    for (int i = 0; i < 40; i++) {
        plain.address = 0xc000100000u + (uint64_t)i * 96;
        plain.name = str_format(&b->arena, "stop[%d]", i);
        vec_push(&b->arena, &model.objects, plain);
    }
    model.objects.at[30].state = STR("closed"); // it is not like the others, and so stands alone between them
    Scene scene = {.model = &model, .ui = &b->ui, .assets = &b->assets, .meter = &b->meter};
    frame_draw(&scene, &b->list, &b->arena, 1600, 900);
    int folds = 0, cards = 0;
    for (int i = 0; i < b->list.ops.len; i++) {
        const DrawOp *op = &b->list.ops.at[i];
        folds += op->kind == DRAW_GROUP && op->action == COMMAND_OPEN_FOLD;
        cards += op->kind == DRAW_GROUP && str_starts(op->text, STR("object:"));
    }
    assert_int_equal(folds, 2);
    assert_int_equal(cards, 3);
}

// Where an object stands does not depend on who uses it at the moment.
static void objects_keep_their_place(void **state) {
    Bench *b = *state;
    b->ui = (Ui){.zoom = 1};
    draw(b, FIXTURE_CHAN, 1600, 900);
    double y = draw_find(&b->list, STR("object:c00001c0c0:jobs"))->bounds.y;
    arena_free(&b->arena);
    ViewModel model = fixture_model(&b->arena, FIXTURE_CHAN);
    model.links.len = 0;
    model.followed = 3;
    Scene scene = {.model = &model, .ui = &b->ui, .assets = &b->assets, .meter = &b->meter};
    frame_draw(&scene, &b->list, &b->arena, 1600, 900);
    assert_true(draw_find(&b->list, STR("object:c00001c0c0:jobs"))->bounds.y == y);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(screens_are_as_they_were), cmocka_unit_test(faults_are_found),
        cmocka_unit_test(a_theme_changes_no_place), cmocka_unit_test(no_text_lies_over_another),
        cmocka_unit_test(nor_with_the_real_fonts), cmocka_unit_test(groups_have_ids_of_their_own),
        cmocka_unit_test(changes_are_found), cmocka_unit_test(the_timeline_gives_steps_back),
        cmocka_unit_test(folded_cards_open_and_close), cmocka_unit_test(channels_alike_fold),
        cmocka_unit_test(objects_keep_their_place)};
    return cmocka_run_group_tests(tests, open_bench, close_bench);
}
