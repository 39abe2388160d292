// Themes and texts: complete, readable, and the same names in every language.
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../window/contrast.c"
#include "view/commands.h"

static int load(void **state) {
    Assets *assets = malloc(sizeof *assets);
    Buf problem = {0};
    if (!assets_load(assets, GOSTEP_SOURCE_DIR "/assets", &problem))
        fail_msg("%.*s", (int)problem.len, problem.at);
    buf_free(&problem);
    *state = assets;
    return 0;
}

static int unload(void **state) {
    assets_free(*state);
    free(*state);
    return 0;
}

static void require(const Theme *theme, int theme_number, Role text, Role ground) {
    double c = contrast(&theme->colour[text], &theme->colour[ground]);
    if (c < (theme_number == THEME_CONTRAST ? 7 : 4.5))
        fail_msg("theme %d: %s on %s has a contrast of %.2f", theme_number, role_names[text], role_names[ground], c);
}

static void texts_can_be_read(void **state) {
    const Assets *assets = *state;
    static const Role texts[] = {ROLE_INK, ROLE_DIM, ROLE_ACCENT, ROLE_BAD, ROLE_OK, ROLE_WARN, ROLE_KEYWORD,
        ROLE_STRING, ROLE_NUMBER, ROLE_CALL, ROLE_COMMENT};
    static const Role grounds[] = {
        ROLE_GROUND, ROLE_PANEL, ROLE_RAISED, ROLE_CHANGED, ROLE_CURRENT, ROLE_HOVER, ROLE_BAD_WASH, ROLE_OK_WASH};
    for (int t = 0; t < THEME_COUNT; t++) {
        const Theme *theme = &assets->themes[t];
        for (size_t g = 0; g < sizeof grounds / sizeof *grounds; g++) {
            for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
                require(theme, t, texts[i], grounds[g]);
            for (int r = ROLE_G1; r <= ROLE_G8; r++)
                require(theme, t, (Role)r, grounds[g]);
        }
        for (int r = ROLE_G1; r <= ROLE_G8; r++)
            require(theme, t, ROLE_ON_ACCENT, (Role)r);
        require(theme, t, ROLE_ON_ACCENT, ROLE_ACCENT);
        require(theme, t, ROLE_ON_ACCENT, ROLE_BAD);
    }
    const Theme *strong = &assets->themes[THEME_CONTRAST];
    assert_true(contrast(&strong->colour[ROLE_LINE], &strong->colour[ROLE_PANEL]) >= 4.5);
    assert_true(contrast(&strong->colour[ROLE_FAINT], &strong->colour[ROLE_PANEL]) >= 4.5);
}

static int places(Str text) {
    int n = 0;
    for (size_t i = 0; i + 2 < text.len; i++)
        n += text.at[i] == '{' && text.at[i + 2] == '}';
    return n;
}

static void languages_take_the_same_arguments(void **state) {
    const Assets *assets = *state;
    for (int w = 0; w < WORD_COUNT; w++) {
        Str en = assets->words[LANGUAGE_EN].text[w], zh = assets->words[LANGUAGE_ZH].text[w];
        if (places(en) != places(zh))
            fail_msg("%s takes different arguments in English and Chinese", word_keys[w]);
    }
}

static void mistakes_are_named(void **state) {
    (void)state;
    Theme theme;
    Words words = {0};
    Buf problem = {0};
    theme_parse(&theme, STR("ink = #12345\nnothing = #123456\npanel = #ffffff80\n"), "t.txt", &problem);
    buf_byte(&problem, 0);
    assert_non_null(strstr(problem.at, "t.txt:1: "));
    assert_non_null(strstr(problem.at, "t.txt:2: "));
    assert_null(strstr(problem.at, "\"panel\" is missing"));
    assert_non_null(strstr(problem.at, "\"ink\" is missing"));
    problem.len = 0;
    words_parse(&words, STR("# comment\n\noutput = out\nno.such = x\n"), "w.txt", &problem);
    buf_byte(&problem, 0);
    assert_non_null(strstr(problem.at, "w.txt:4: "));
    assert_null(strstr(problem.at, "\"output\" is missing"));
    buf_free(&problem);
}

static void missing_files_are_a_problem(void **state) {
    (void)state;
    Assets assets;
    Buf problem = {0};
    assert_false(assets_load(&assets, "/nowhere", &problem));
    buf_byte(&problem, 0);
    assert_non_null(strstr(problem.at, "/nowhere/themes/light.txt: cannot be read\n"));
    buf_free(&problem);
    assets_free(&assets);
}

static void words_are_filled(void **state) {
    const Assets *assets = *state;
    const Words *en = &assets->words[LANGUAGE_EN];
    Arena a = {0};
    assert_true(str_eq(words_count(&a, en, WORD_GOROUTINES_ONE, 1), STR("1 goroutine")));
    assert_true(str_eq(words_count(&a, en, WORD_GOROUTINES_ONE, 3), STR("3 goroutines")));
    Str args[] = {STR("41"), STR("63")};
    assert_true(str_eq(words_fill(&a, en, WORD_STEP_OF, args, 2), STR("step 41 / 63")));
    arena_free(&a);
}

static void every_key_means_one_command(void **state) {
    (void)state;
    int64_t argument;
    assert_int_equal(command_of_key(STR("Right"), &argument), COMMAND_STEP);
    assert_int_equal(command_of_key(STR("Ctrl+="), &argument), COMMAND_BIGGER);
    assert_int_equal(command_of_key(STR("7"), &argument), COMMAND_ANSWER);
    assert_int_equal(argument, 7);
    assert_int_equal(command_of_key(STR("F12"), &argument), COMMAND_NONE);
    for (int c = 1; c < COMMAND_COUNT; c++)
        for (Str rest = str_from(command_keys[c]); rest.len;) {
            size_t n = 0;
            while (n < rest.len && rest.at[n] != ' ')
                n++;
            assert_int_equal(command_of_key((Str){rest.at, n}, &argument), c);
            n += n < rest.len;
            rest = (Str){rest.at + n, rest.len - n};
        }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(texts_can_be_read),
        cmocka_unit_test(languages_take_the_same_arguments), cmocka_unit_test(mistakes_are_named),
        cmocka_unit_test(missing_files_are_a_problem), cmocka_unit_test(words_are_filled),
        cmocka_unit_test(every_key_means_one_command)};
    return cmocka_run_group_tests(tests, load, unload);
}
