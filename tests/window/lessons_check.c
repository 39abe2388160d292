// Walks every lesson in the window, without a display, and looks for faults at each step: texts over each other, texts
// cut by a border, rows seen in half, characters without a glyph. Each is walked in the given size and language; a theme
// changes no place (unit/view_panels), and every other step is painted in the other one.
//     lessons_check FOLDER [WIDTHxHEIGHT] [en|zh]
// A folder of programs, which are there to be hard to show, is walked likewise.
// Prints each fault with its lesson and step; exit code 1 when there is one.
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "check.h"
#include "contrast.h"
#include "cli/window/show.h"
#include "view/app.h"

enum { MOST_STEPS = 400, MOST_FAULTS = 40 };

typedef struct Walk {
    const char *path, *language;
    const Assets *assets;
    int width, height;
    int steps, faults;
    double slowest; // milliseconds of one step, painting included
} Walk;

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static void look(Walk *w, App *app, const char *what) {
    PixelRect rects[PAINT_RECTS];
    double start = now();
    app_paint(app, rects);
    double took = now() - start;
    w->slowest = w->steps && took > w->slowest ? took : w->slowest;
    w->steps++;
    Buf faults = {0};
    int n = check_list(app_list(app), &faults) + check_contrast(app_list(app), w->assets, &faults);
    if (n && w->faults < MOST_FAULTS)
        printf("%s, %s, %dx%d, look %d, after %s:\n%.*s", w->path, w->language, w->width, w->height, w->steps, what,
            (int)faults.len, faults.at);
    w->faults += n;
    buf_free(&faults);
}

static void other_theme(App *app) {
    app_key(app, STR("t"));
}

static void press(Walk *w, App *app, const char *key) {
    if (app_key(app, str_from(key)))
        look(w, app, key);
}

// To the end by Return (questions are answered with 1), then step by step from the start.
static void walk(Walk *w, App *app) {
    look(w, app, "opening");
    for (int i = 0; i < 60; i++) {
        press(w, app, "1");
        if (!app_key(app, STR("Return")))
            break;
        look(w, app, "Return");
    }
    press(w, app, "Home");
    for (int i = 0; i < MOST_STEPS && app_key(app, STR("Right")); i++) {
        look(w, app, "Right");
        other_theme(app);
    }
    for (int i = 0; i < 12; i++)
        press(w, app, "Tab");
    for (int i = 0; i < 10; i++)
        press(w, app, "Left");
}

// The first steps, the end, and the steps before it.
static void walk_program(Walk *w, App *app) {
    look(w, app, "opening");
    for (int i = 0; i < 70 && app_key(app, STR("Right")); i++) {
        look(w, app, "Right");
        if (i % 7 == 0)
            press(w, app, "Tab");
    }
    press(w, app, "End");
    for (int i = 0; i < 8; i++)
        press(w, app, "Left");
    press(w, app, "u"); // folded cards open
    press(w, app, "Home");
}

static bool is_program(const char *path) {
    const char *dot = strrchr(path, '.');
    return dot && strcmp(dot, ".go") == 0;
}

static void walk_lesson(Walk *w, Session *session) {
    AppOptions o = {.assets = GOSTEP_SOURCE_DIR "/assets",
        .path = w->path,
        .language = w->language,
        .width = w->width,
        .height = w->height};
    Buf problem = {0};
    App *app = app_open(&o, session, &problem);
    if (!app) {
        printf("%s does not open: %.*s", w->path, (int)problem.len, problem.at);
        w->faults++;
    } else {
        if (is_program(w->path))
            walk_program(w, app);
        else
            walk(w, app);
        int missing = painter_missing_glyphs(app_painter(app));
        if (missing)
            printf("%s: %d characters have no glyph\n", w->path, missing);
        w->faults += missing > 0;
        app_close(app);
    }
    buf_free(&problem);
}

static int walk_one(
    Session *session, const Assets *assets, const char *path, int width, int height, const char *language) {
    Walk w = {.path = path, .language = language, .assets = assets, .width = width, .height = height};
    walk_lesson(&w, session);
    printf("%s %s %dx%d: %d looks, %d faults, slowest %.1f ms\n", path, language, width, height, w.steps, w.faults,
        w.slowest);
    fflush(stdout);
    return w.faults;
}

// The programs of a folder, in the order of their names.
static void programs_in(Arena *a, const char *folder, ShownTopic *out) {
    struct dirent **names;
    int n = scandir(folder, &names, NULL, alphasort);
    for (int i = 0; i < n; i++) {
        if (is_program(names[i]->d_name))
            vec_push(a, &out->lessons, (ShownLesson){.path = str_format(a, "%s/%s", folder, names[i]->d_name)});
        free(names[i]);
    }
    if (n >= 0)
        free(names);
}

static int walk_all(const char *folder, int width, int height, const char *language) {
    Arena a = {0};
    Assets assets;
    Buf problem = {0};
    if (!assets_load(&assets, GOSTEP_SOURCE_DIR "/assets", &problem))
        return printf("%.*s", (int)problem.len, problem.at), 1;
    Show *show = show_open(folder);
    Session session = show_session(show);
    ShownCatalog catalog = {0};
    ShownTopic programs = {0};
    session.catalog(session.self, &a, LANGUAGE_EN, &catalog);
    programs_in(&a, folder, &programs);
    vec_push(&a, &catalog.topics, programs);
    int faults = 0, walked = 0;
    for (int t = 0; t < catalog.topics.len; t++)
        for (int i = 0; i < catalog.topics.at[t].lessons.len; i++, walked++)
            faults += walk_one(
                &session, &assets, str_copy(&a, catalog.topics.at[t].lessons.at[i].path).at, width, height, language);
    arena_free(&a);
    assets_free(&assets);
    show_close(show);
    return walked ? faults : 1;
}

int main(int argc, char **argv) {
    const char *folder = argc > 1 ? argv[1] : GOSTEP_SOURCE_DIR "/scripts", *language = "en";
    int w = 1280, h = 720;
    for (int i = 2; i < argc; i++)
        if (sscanf(argv[i], "%dx%d", &w, &h) != 2)
            language = argv[i];
    int faults = walk_all(folder, w, h, language);
    printf("%d faults\n", faults);
    return faults ? 1 : 0;
}
