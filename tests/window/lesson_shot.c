// A lesson or program in the window, driven by keys without a display, and its picture:
//     lesson_shot LESSON.lua|FILE.go|- OUT.png|OUT.txt|OUT.form [WIDTHxHEIGHT] [light|night|contrast] [en|zh] KEY...
// "-" is the start screen. "type=TEXT" types, "mouse=X,Y" moves the mouse.
// Keys are named as in sim/view/commands.def, with a count before "*": 12*Right. "120ms" lets so much time pass. A picture
// is written at the end, of what is seen when all movement is over unless a time came last.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/window/show.h"
#include "view/app.h"
#include "view/text_form.h"

static void press(App *app, const char *key) {
    const char *star = strchr(key, '*');
    int n = star && star > key ? atoi(key) : 1;
    PixelRect rects[PAINT_RECTS];
    char *unit;
    double ms = strtod(key, &unit);
    if (unit > key && strcmp(unit, "ms") == 0) {
        app_pass(app, ms);
        app_paint(app, rects);
        return;
    }
    double x, y;
    if (strncmp(key, "type=", 5) == 0) {
        app_text(app, str_from(key + 5));
        app_paint(app, rects);
        return;
    }
    if (sscanf(key, "mouse=%lf,%lf", &x, &y) == 2) {
        app_mouse_move(app, x, y);
        app_paint(app, rects);
        return;
    }
    for (int i = 0; i < n; i++) {
        app_key(app, str_from(star && star > key ? star + 1 : key));
        app_paint(app, rects);
    }
}

static bool write_picture(App *app, Painter *painter, const char *path) {
    const char *dot = strrchr(path, '.');
    if (!dot || (strcmp(dot, ".txt") != 0 && strcmp(dot, ".form") != 0))
        return painter_save_png(painter, path);
    Buf text = {0};
    if (strcmp(dot, ".form") == 0)
        text_form_write(app_list(app), &text);
    else
        draw_print(app_list(app), &text);
    FILE *out = fopen(path, "wb");
    bool ok = out && fwrite(text.at, 1, text.len, out) == text.len;
    ok = out && fclose(out) == 0 && ok;
    buf_free(&text);
    return ok;
}

int main(int argc, char **argv) {
    if (argc < 3) {
        fprintf(stderr,
            "usage: lesson_shot LESSON.lua|FILE.go OUT.png|OUT.txt [WIDTHxHEIGHT] [light|night] [en|zh] KEY...\n");
        return 64;
    }
    AppOptions o = {.assets = GOSTEP_SOURCE_DIR "/assets",
        .path = strcmp(argv[1], "-") ? argv[1] : NULL,
        .width = 1600,
        .height = 900};
    int first = 3;
    for (; first < argc; first++) {
        int w, h;
        if (sscanf(argv[first], "%dx%d", &w, &h) == 2)
            o.width = w, o.height = h;
        else if (!strcmp(argv[first], "night") || !strcmp(argv[first], "light") || !strcmp(argv[first], "contrast"))
            o.theme = argv[first];
        else if (!strcmp(argv[first], "zh") || !strcmp(argv[first], "en"))
            o.language = argv[first];
        else
            break;
    }
    Show *show = show_open(GOSTEP_SOURCE_DIR "/scripts");
    Session session = show_session(show);
    Buf problem = {0};
    App *app = app_open(&o, &session, &problem);
    int code = 1;
    if (app) {
        press(app, "F12"); // no command: the first painting
        for (int i = first; i < argc; i++)
            press(app, argv[i]);
        if (argc > first && !strstr(argv[argc - 1], "ms"))
            press(app, "1000ms");
        code = write_picture(app, app_painter(app), argv[2]) ? 0 : 1;
        app_close(app);
    } else {
        fprintf(stderr, "%.*s", (int)problem.len, problem.at);
    }
    buf_free(&problem);
    show_close(show);
    return code;
}
