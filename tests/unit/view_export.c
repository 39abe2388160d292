// What leaves the window as files: lines of SVG and of the page, and every format as the gostep beside this test writes it.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>
#include <gif_lib.h>
#include <zlib.h>

#include "view/html.h"
#include "view/svg.h"

#define LESSON GOSTEP_SOURCE_DIR "/scripts/channels/drain_closed.lua"

static DrawList two_ops(Arena *a, const char *text) {
    DrawList list;
    draw_begin(&list, a, 200, 100, ROLE_GROUND);
    draw_box(&list, (Box){10, 10, 80, 20}, 4, ROLE_PANEL, ROLE_LINE, 1, DASH_NONE);
    TextStyle style = {.face = FACE_CODE, .weight = REGULAR, .size = 10, .role = ROLE_INK};
    draw_text(&list, (Box){12, 10, 70, 20}, style, str_from(text), false);
    return list;
}

static void svg_with_variables_for_colours(void **state) {
    (void)state;
    Arena a = {0};
    Buf out = {0};
    DrawList list = two_ops(&a, "a < b");
    svg_write(&list, NULL, &out);
    buf_byte(&out, 0);
    const char *ops = strstr(out.at, "</style>\n");
    assert_non_null(ops);
    assert_string_equal(ops + 9,
        "<rect x=\"0\" y=\"0\" width=\"200\" height=\"100\" fill=\"var(--ground)\"/>\n"
        "<rect x=\"10.5\" y=\"10.5\" width=\"79\" height=\"19\" rx=\"3.5\" fill=\"var(--panel)\" "
        "stroke=\"var(--line)\" "
        "stroke-width=\"1\"/>\n"
        "<text xml:space=\"preserve\" x=\"12\" y=\"23.6\" class=\"c\" font-weight=\"400\" font-size=\"10\" "
        "fill=\"var(--ink)\">a &lt; b</text>\n</svg>\n");
    buf_free(&out);
    arena_free(&a);
}

// The JSON in the page's script, inflated.
static Buf run_of(const char *page) {
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const char *at = strstr(page, "type=\"text/plain\">\n");
    assert_non_null(at);
    Buf packed = {0}, json = {0};
    unsigned bits = 0;
    int n = 0;
    for (at = strchr(at, '\n'); *at != '<'; at++) {
        const char *digit = *at && *at != '=' ? strchr(digits, *at) : NULL;
        if (!digit)
            continue;
        bits = bits << 6 | (unsigned)(digit - digits);
        n += 6;
        if (n >= 8) {
            n -= 8;
            buf_byte(&packed, (char)(bits >> n & 0xff));
        }
    }
    uLongf len = packed.len * 100;
    char *text = malloc(len);
    assert_int_equal(uncompress((Bytef *)text, &len, (const Bytef *)packed.at, packed.len), Z_OK);
    buf_add(&json, text, len);
    buf_byte(&json, 0);
    free(text);
    buf_free(&packed);
    return json;
}

static void page_shares_ops_and_keeps_texts(void **state) {
    (void)state;
    Arena a = {0};
    Assets *assets = calloc(1, sizeof *assets);
    HtmlPage *page = html_open();
    DrawList first = two_ops(&a, "02"), second = two_ops(&a, "1.50");
    html_frame(page, &first, STR("say \"this\""));
    html_frame(page, &second, STR("</script>"));
    Buf out = {0};
    html_write(page, STR("<title>"), LANGUAGE_EN, assets, THEME_LIGHT, &out);
    buf_byte(&out, 0);
    assert_int_equal(html_frames(page), 2);
    Buf run = run_of(out.at);
    assert_non_null(strstr(run.at, "\"O\":[[0,10.5,10.5,79,19],\n[1,12,23.6,\"02\"],\n[1,12,23.6,\"1.50\"]]"));
    assert_non_null(strstr(run.at, "\"D\":[[0,1],\n[0,2]]"));
    assert_non_null(strstr(run.at, "\"N\":[\"say \\\"this\\\"\",\n\"\\u003c/script>\"]"));
    buf_free(&run);
    assert_non_null(strstr(out.at, "<title>&lt;title></title>"));
    buf_free(&out);
    html_close(page);
    free(assets);
    arena_free(&a);
}

// ---- the command ----

typedef struct Place {
    char gostep[1024], folder[64], path[128];
} Place;

static int export_to(Place *p, const char *input, const char *options, const char *name) {
    char line[2048];
    snprintf(p->path, sizeof p->path, "%s/%s", p->folder, name);
    snprintf(line, sizeof line, "%s export %s %s %s 2>%s/errors", p->gostep, input, options, p->path, p->folder);
    int status = system(line);
    return status >= 0 ? status >> 8 : -1;
}

static Buf written(const char *path) {
    Buf text = {0};
    FILE *in = fopen(path, "rb");
    assert_non_null(in);
    char block[4096];
    for (size_t n; (n = fread(block, 1, sizeof block, in)) > 0;)
        buf_add(&text, block, n);
    fclose(in);
    buf_byte(&text, 0);
    return text;
}

static void assert_written(Place *p, const char *options, const char *name, const char *begins, const char *holds) {
    assert_int_equal(export_to(p, LESSON, options, name), 0);
    Buf text = written(p->path);
    assert_true(text.len > 1000);
    assert_memory_equal(text.at, begins, strlen(begins));
    if (holds)
        assert_non_null(strstr(text.at, holds));
    buf_free(&text);
    unlink(p->path);
}

static int set_up(void **state) {
    Place *p = calloc(1, sizeof *p);
    ssize_t n = p ? readlink("/proc/self/exe", p->gostep, sizeof p->gostep - 32) : -1;
    if (n < 0)
        return -1;
    char *slash = strrchr(p->gostep, '/');
    strcpy(slash, "/../gostep");
    strcpy(p->folder, "/tmp/gostep-export-XXXXXX");
    *state = p;
    return mkdtemp(p->folder) ? 0 : -1;
}

static int tear_down(void **state) {
    Place *p = *state;
    snprintf(p->path, sizeof p->path, "%s/errors", p->folder);
    unlink(p->path);
    rmdir(p->folder);
    free(p);
    return 0;
}

static void skip_without_gostep(const Place *p) {
    if (access(p->gostep, X_OK) != 0)
        skip();
}

static void every_format_is_well_formed(void **state) {
    Place *p = *state;
    skip_without_gostep(p);
    assert_written(p, "--svg", "a.svg", "<svg xmlns=", "drain_closed.go");
    assert_written(p, "--svg --step 3 --lang zh --theme night", "a.svg", "<svg xmlns=", "\xe5\xbc\x80\xe5\x90\xaf");
    assert_written(p, "--png --size 800x600", "a.png", "\x89PNG\r\n\x1a\n", NULL);
    assert_written(p, "--pdf", "a.pdf", "%PDF-", NULL);
    assert_written(p, "--text", "a.txt", "top\n", "drain_closed.go");
    assert_written(p, "--html", "a.html", "<!doctype html>", "DecompressionStream");
}

static int count_of(const char *text, const char *part) {
    int n = 0;
    for (const char *at = text; (at = strstr(at, part)); at++)
        n++;
    return n;
}

static void moving_picture_and_page_have_the_same_frames(void **state) {
    Place *p = *state;
    skip_without_gostep(p);
    assert_int_equal(export_to(p, LESSON, "--html", "a.html"), 0);
    Buf page = written(p->path);
    unlink(p->path);
    Buf run = run_of(page.at);
    const char *frames = strstr(run.at, "\"D\":[");
    assert_non_null(frames);
    *strstr(run.at, "],\"N\":") = 0;
    int n = count_of(frames, "\n") + 1;
    assert_int_equal(export_to(p, LESSON, "--gif --size 640x400", "a.gif"), 0);
    int error;
    GifFileType *gif = DGifOpenFileName(p->path, &error);
    assert_non_null(gif);
    assert_int_equal(DGifSlurp(gif), GIF_OK);
    assert_int_equal(gif->ImageCount, n);
    DGifCloseFile(gif, &error);
    unlink(p->path);
    buf_free(&page);
    buf_free(&run);
}

static void mistakes_are_one_line(void **state) {
    Place *p = *state;
    skip_without_gostep(p);
    static const struct {
        const char *input, *options, *name;
        int code;
    } mistakes[] = {
        {LESSON, "", "a.svg", 64},
        {LESSON, "--svg --png", "a.svg", 64},
        {LESSON, "--svg --step x", "a.svg", 64},
        {LESSON, "--html --step 1", "a.html", 64},
        {LESSON, "--svg --size 10x10", "a.svg", 64},
        {LESSON, "--svg --step 99999", "a.svg", 1},
        {LESSON, "--pdf", "missing/a.pdf", 1},
        {LESSON, "--gif", "missing/a.gif", 1},
        {"/nowhere.go", "--svg", "a.svg", 1},
    };
    for (size_t i = 0; i < sizeof mistakes / sizeof *mistakes; i++) {
        assert_int_equal(export_to(p, mistakes[i].input, mistakes[i].options, mistakes[i].name), mistakes[i].code);
        char errors[128];
        snprintf(errors, sizeof errors, "%s/errors", p->folder);
        Buf text = written(errors);
        assert_int_equal(count_of(text.at, "\n"), 1);
        buf_free(&text);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(svg_with_variables_for_colours),
        cmocka_unit_test(page_shares_ops_and_keeps_texts),
        cmocka_unit_test_setup_teardown(every_format_is_well_formed, set_up, tear_down),
        cmocka_unit_test_setup_teardown(moving_picture_and_page_have_the_same_frames, set_up, tear_down),
        cmocka_unit_test_setup_teardown(mistakes_are_one_line, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
