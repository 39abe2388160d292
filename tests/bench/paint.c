// How long a 1920x1080 frame takes, in CPU milliseconds: laying it out, painting all of it, and painting what a step
// changes. One line a measurement: name, median, 99th percentile, goal.
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "../window/demo.c"
#include "../window/fixture.c"
#include "cli/window/show.h"
#include "view/app.h"
#include "view/frame.h"

enum { ROUNDS = 60, WIDTH = 1920, HEIGHT = 1080 };

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static int by_size(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return x < y ? -1 : x > y;
}

static void report(const char *name, double *ms, int n, double goal) {
    qsort(ms, (size_t)n, sizeof *ms, by_size);
    printf("%-28s %6.2f ms  p99 %6.2f ms  goal %4.0f ms\n", name, ms[n / 2], ms[n * 99 / 100], goal);
}

typedef struct Bench {
    Assets assets;
    Painter *painter;
    TextMeter meter;
    Ui ui;
    double scale;
} Bench;

static void draw(Bench *b, Fixture which, DrawList *list, Arena *arena) {
    ViewModel model = fixture_model(arena, which);
    Scene scene = {.model = &model, .ui = &b->ui, .assets = &b->assets, .meter = &b->meter};
    frame_draw(&scene, list, arena, WIDTH / b->scale, HEIGHT / b->scale);
}

static void measure(Bench *b, Fixture which) {
    double layout[ROUNDS], full[ROUNDS];
    char name[64];
    PixelRect rects[PAINT_RECTS];
    for (int i = 0; i < ROUNDS; i++) {
        Arena arena = {0};
        DrawList list;
        double start = now();
        draw(b, which, &list, &arena);
        layout[i] = now() - start;
        painter_theme(b->painter, &b->assets.themes[i % 2]); // makes the next painting a whole one
        start = now();
        painter_paint(b->painter, &list, rects);
        full[i] = now() - start;
        arena_free(&arena);
    }
    snprintf(name, sizeof name, "%s: layout", fixture_names[which]);
    report(name, layout, ROUNDS, 5);
    snprintf(name, sizeof name, "%s: whole picture", fixture_names[which]);
    report(name, full, ROUNDS, 16);
}

// Steps of the window as the viewer makes them: model, layout and changed rectangles.
static void measure_steps(void) {
    double ms[ROUNDS], warm = 0;
    PixelRect rects[PAINT_RECTS];
    Demo demo = {0};
    Session session = demo_session(&demo);
    AppOptions options = {.assets = GOSTEP_SOURCE_DIR "/assets", .path = "lesson", .width = WIDTH, .height = HEIGHT};
    Buf problem = {0};
    App *app = app_open(&options, &session, &problem);
    if (!app)
        return;
    app_paint(app, rects);
    for (bool more = true; more;) { // as the window does in a quiet moment
        double start = now();
        more = app_warm(app);
        warm = now() - start > warm ? now() - start : warm;
    }
    printf("%-28s %6.2f ms\n", "the longest step of warming", warm);
    for (int i = 0; i < ROUNDS; i++) {
        double start = now();
        app_key(app, i % 4 < 2 ? STR("Right") : STR("Left"));
        app_paint(app, rects);
        ms[i] = now() - start;
    }
    report("to another picture", ms, ROUNDS, 16);
    for (int i = 0; i < ROUNDS; i++) {
        double start = now();
        app_key(app, STR("f")); // another card is followed
        app_paint(app, rects);
        ms[i] = now() - start;
    }
    report("small change", ms, ROUNDS, 8);
    app_close(app);
}

// The pictures of a movement, from the first to the last: only what lies between is made and painted.
static void measure_motion(void) {
    double ms[ROUNDS * 4];
    int n = 0;
    PixelRect rects[PAINT_RECTS];
    Demo demo = {0};
    Session session = demo_session(&demo);
    AppOptions options = {.assets = GOSTEP_SOURCE_DIR "/assets", .path = "lesson", .width = WIDTH, .height = HEIGHT};
    Buf problem = {0};
    App *app = app_open(&options, &session, &problem);
    if (!app)
        return;
    app_paint(app, rects);
    for (int i = 0; n < ROUNDS * 4; i++) {
        app_key(app, i % 10 < 5 ? STR("Right") : STR("Left"));
        app_paint(app, rects);
        while (app_wait(app) >= 0 && n < ROUNDS * 4) {
            double start = now();
            app_pass(app, 16);
            app_paint(app, rects);
            ms[n++] = now() - start;
        }
    }
    report("a picture of a movement", ms, n, 8);
    app_close(app);
}

// A variable that changed long ago: how long the window is away while it looks back for that.
static void measure_looking_back(void) {
    enum { MOST = 4000 };
    double *ms = calloc(MOST, sizeof *ms);
    int n = 0;
    PixelRect rects[PAINT_RECTS];
    Show *show = show_open(GOSTEP_SOURCE_DIR "/scripts");
    Session session = show_session(show);
    AppOptions options = {.assets = GOSTEP_SOURCE_DIR "/assets",
        .path = GOSTEP_SOURCE_DIR "/tests/window/programs/long_ago.go",
        .width = WIDTH,
        .height = HEIGHT};
    Buf problem = {0};
    App *app = app_open(&options, &session, &problem);
    if (!app || !ms)
        return;
    app_paint(app, rects);
    for (int i = 0; i < 8; i++)
        app_key(app, STR("Right"));
    app_paint(app, rects);
    app_key(app, STR("Tab"));
    app_command(app, COMMAND_SEEK, 150000);
    app_paint(app, rects);
    for (; n < MOST && app_wait(app) >= 0; n++) {
        double start = now();
        app_pass(app, 16);
        app_paint(app, rects);
        ms[n] = now() - start;
    }
    report("looking back, a stretch", ms, n, 16);
    printf("%-28s %6d stretches\n", "looking back", n);
    app_close(app);
    show_close(show);
    free(ms);
}

// A real program step by step: its model, layout and changed rectangles, and one picture of each movement.
static void measure_crowd(void) {
    enum { STEPS = 1100 };
    double *step = calloc(STEPS, sizeof *step), *between = calloc(STEPS, sizeof *between);
    PixelRect rects[PAINT_RECTS];
    Show *show = show_open(GOSTEP_SOURCE_DIR "/scripts");
    Session session = show_session(show);
    AppOptions options = {.assets = GOSTEP_SOURCE_DIR "/assets",
        .path = GOSTEP_SOURCE_DIR "/tests/bench/crowd.go",
        .width = WIDTH,
        .height = HEIGHT};
    Buf problem = {0};
    App *app = app_open(&options, &session, &problem);
    if (!app || !step || !between)
        return;
    app_paint(app, rects);
    for (int i = 0; i < STEPS; i++) {
        double start = now();
        app_key(app, STR("Right"));
        app_paint(app, rects);
        step[i] = now() - start;
        start = now();
        app_pass(app, 60);
        app_paint(app, rects);
        between[i] = now() - start;
    }
    report("200 goroutines: a step", step, STEPS, 16);
    report("200 goroutines: a movement", between, STEPS, 8);
    app_close(app);
    show_close(show);
    free(step);
    free(between);
}

int main(void) {
    Bench b = {.ui = {.zoom = 1, .speed = 60}, .scale = frame_scale(WIDTH, HEIGHT, 1)};
    Buf problem = {0};
    double start = now();
    if (!assets_load(&b.assets, GOSTEP_SOURCE_DIR "/assets", &problem)) {
        fprintf(stderr, "%.*s", (int)problem.len, problem.at);
        return 1;
    }
    b.painter = painter_open(WIDTH, HEIGHT, b.scale);
    painter_theme(b.painter, &b.assets.themes[0]);
    b.meter = painter_meter(b.painter);
    Arena arena = {0};
    DrawList list;
    PixelRect rects[PAINT_RECTS];
    draw(&b, FIXTURE_CHAN, &list, &arena);
    painter_paint(b.painter, &list, rects);
    printf("%-28s %6.2f ms                  goal  100 ms\n", "first picture, fonts too", now() - start);
    arena_free(&arena);
    measure_steps(); // which warms, as the window does before anybody has pressed a key
    measure(&b, FIXTURE_CHAN);
    measure(&b, FIXTURE_STRING);
    measure(&b, FIXTURE_MANY);
    painter_close(b.painter);
    assets_free(&b.assets);
    measure_motion();
    measure_looking_back();
    measure_crowd();
    return 0;
}
