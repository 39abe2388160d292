// Opening, closing and painting; what has to be made again, and when.
#include "view/app_state.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { USUAL_SPEED = 90, FRAME = 12 }; // steps a minute; milliseconds

static void copy_text(char *to, size_t room, Str from) {
    size_t n = from.len < room - 1 ? from.len : room - 1;
    if (n)
        memcpy(to, from.at, n);
    to[n] = 0;
}

void app_model_changed(App *app) {
    app->old_model = app->old_frame = true;
}

void app_frame_changed(App *app) {
    app->old_frame = true;
}

void app_note(App *app, Str text) {
    if (!text.len && !app->notice[0])
        return;
    copy_text(app->notice, sizeof app->notice, text);
    app->ui.notice = str_from(app->notice);
    app->old_frame = true;
}

void app_select(App *app, Str id) {
    copy_text(app->selected, sizeof app->selected, id);
    app->ui.selected = str_from(app->selected);
    app->ui.rune = 0;
    app_model_changed(app);
}

// Two names of one file are one file, from whatever folder it is opened. What is gone keeps the name it had.
static Str whole_path(Str path, char whole[PATH_ROOM]) {
    char copy[PATH_ROOM], folder[PATH_ROOM];
    copy_text(copy, sizeof copy, path);
    char *real = realpath(copy, NULL);
    copy_text(whole, PATH_ROOM, real ? str_from(real) : path);
    free(real);
    if (whole[0] != '/' && getcwd(folder, sizeof folder) && strlen(folder) + path.len + 2 < PATH_ROOM) {
        size_t n = strlen(folder);
        memcpy(whole, folder, n);
        whole[n] = '/';
        copy_text(whole + n + 1, PATH_ROOM - n - 1, path);
    }
    return str_from(whole);
}

void app_words(App *app, Word word, Str arg) {
    Arena a = {0};
    app_note(app, words_fill(&a, &app->assets.words[app->ui.language], word, &arg, 1));
    arena_free(&a);
}

void app_load_catalog(App *app) {
    arena_free(&app->catalog_arena);
    app->catalog = (ShownCatalog){0};
    app->session.catalog(app->session.self, &app->catalog_arena, app->ui.language, &app->catalog);
    app->catalog.recent.len = 0;
    for (int i = 0; i < app->kept.recent.len; i++)
        vec_push(&app->catalog_arena, &app->catalog.recent, app->kept.recent.at[i]);
    for (int t = 0; t < app->catalog.topics.len; t++)
        for (int i = 0; i < app->catalog.topics.at[t].lessons.len; i++) {
            ShownLesson *lesson = &app->catalog.topics.at[t].lessons.at[i];
            char whole[PATH_ROOM];
            lesson->done |= remember_is_done(&app->kept, whole_path(lesson->path, whole));
        }
}

// ---- what is kept from start to start ----

void app_keep(App *app) {
    Remembered *kept = &app->kept;
    kept->theme = app->ui.theme, kept->language = app->ui.language;
    kept->blackboard = app->ui.blackboard, kept->still = app->ui.still;
    kept->zoom[app->ui.blackboard] = app->ui.zoom;
    kept->panes = app->ui.panes;
    kept->folds = app->ui.folds;
    if (app->state[0] && !remember_write(kept, str_from(app->state))) {
        Str path = str_from(app->state);
        app_words(app, WORD_STATE_FAILED, path);
        app->state[0] = 0; // once is enough
    }
}

void app_opened(App *app) {
    char whole[PATH_ROOM];
    remember_opened(&app->kept, whole_path(str_from(app->path), whole));
    app_keep(app);
}

void app_finished(App *app) {
    char whole[PATH_ROOM];
    remember_done(&app->kept, whole_path(str_from(app->path), whole));
    app_keep(app);
}

static void restore(App *app, const AppOptions *options) {
    if (!options->state)
        return;
    copy_text(app->state, sizeof app->state, str_from(options->state));
    remember_read(&app->kept, str_from(app->state));
    app->ui.theme = app->kept.theme, app->ui.language = app->kept.language;
    app->ui.blackboard = app->kept.blackboard, app->ui.still = app->kept.still;
    app->ui.panes = app->kept.panes;
    app->ui.folds = app->kept.folds;
    if (app->kept.zoom[app->ui.blackboard] > 0)
        app->ui.zoom = app->kept.zoom[app->ui.blackboard];
}

int app_lessons(const App *app) {
    int n = 0;
    for (int i = 0; i < app->catalog.topics.len; i++)
        n += app->catalog.topics.at[i].lessons.len;
    return n;
}

const ShownLesson *app_lesson(const App *app, int64_t number) {
    for (int i = 0; i < app->catalog.topics.len; i++) {
        const ShownTopic *t = &app->catalog.topics.at[i];
        if (number >= 1 && number <= t->lessons.len)
            return &t->lessons.at[number - 1];
        number -= t->lessons.len;
    }
    return NULL;
}

static void set_up_ui(App *app, const AppOptions *options) {
    app->ui = (Ui){.zoom = 1, .speed = USUAL_SPEED, .focus = 1};
    restore(app, options);
    if (options->zoom > 0)
        app->ui.zoom = options->zoom;
    for (int i = 0; i < LANGUAGE_COUNT && options->language; i++)
        if (strcmp(options->language, language_names[i]) == 0)
            app->ui.language = (Language)i;
    for (int i = 0; i < THEME_COUNT && options->theme; i++)
        if (strcmp(options->theme, theme_names[i]) == 0)
            app->ui.theme = (ThemeName)i;
    copy_text(app->pictures, sizeof app->pictures, str_from(options->pictures ? options->pictures : "."));
}

App *app_open(const AppOptions *options, const Session *session, Buf *problem) {
    App *app = calloc(1, sizeof *app);
    if (!app)
        abort();
    app->session = *session;
    app->width = options->width, app->height = options->height;
    set_up_ui(app, options);
    if (!assets_load(&app->assets, options->assets, problem)) {
        app_close(app);
        return NULL;
    }
    app->scale = frame_scale(app->width, app->height, app->ui.zoom);
    app->painter = painter_open(app->width, app->height, app->scale);
    if (!app->painter) {
        buf_text(problem, "there is no memory for the picture\n");
        app_close(app);
        return NULL;
    }
    painter_theme(app->painter, &app->assets.themes[app->ui.theme]);
    if (options->path && !app->session.open(app->session.self, str_from(options->path), problem)) {
        app_close(app);
        return NULL;
    }
    if (options->path) {
        app->opened = true;
        copy_text(app->path, sizeof app->path, str_from(options->path));
        app_opened(app);
    } else {
        app_load_catalog(app);
    }
    app_model_changed(app);
    return app;
}

void app_close(App *app) {
    if (!app)
        return;
    if (app->opened)
        app->session.close(app->session.self);
    motion_close(app);
    remember_free(&app->kept);
    arena_free(&app->said_arena);
    painter_close(app->painter);
    assets_free(&app->assets);
    arena_free(&app->model_arena);
    arena_free(&app->frame_arena);
    arena_free(&app->catalog_arena);
    free(app);
}

bool app_open_path(App *app, Str path) {
    Buf problem = {0};
    char copy[PATH_ROOM]; // path may lie in the catalogue, which is made again
    copy_text(copy, sizeof copy, path);
    bool ok = app->session.open(app->session.self, str_from(copy), &problem);
    if (ok) {
        app->opened = true;
        app->ui.playing = app->ui.picking = app->ui.help = false;
        app->ui.entry.kind = ENTRY_NONE;
        app->ui.said.len = app->ui.file = 0;
        app->ui.library = false;
        memset(app->ui.scroll, 0, sizeof app->ui.scroll);
        copy_text(app->path, sizeof app->path, str_from(copy));
        app_opened(app);
        app_select(app, (Str){0});
    }
    Str line = buf_view(&problem);
    while (line.len && line.at[line.len - 1] == '\n')
        line.len--;
    app_note(app, line);
    buf_free(&problem);
    return ok;
}

const char *app_path(const App *app) {
    return app->opened ? app->path : "";
}

void app_saved(App *app) {
    if (app->opened)
        app_command(app, COMMAND_RELOAD, 0);
}

bool app_quit(const App *app) {
    return app->leaving;
}

const char *app_title(App *app) {
    Str title = app->opened && !app->old_model ? app->model.title : (Str){0};
    if (title.len)
        snprintf(app->title, sizeof app->title, "%.*s - gostep", (int)title.len, title.at);
    else
        snprintf(app->title, sizeof app->title, "gostep");
    return app->title;
}

void app_resize(App *app, int width, int height) {
    double scale = frame_scale(width, height, app->ui.zoom);
    if (width == app->width && height == app->height && scale == app->scale)
        return;
    app->width = width, app->height = height, app->scale = scale;
    painter_resize(app->painter, width, height, scale);
    app_frame_changed(app);
}

void app_refresh_model(App *app) {
    bool old = app->old_model;
    app->old_model = false;
    if (!old || !app->opened)
        return;
    motion_remember(app);
    app->animate = app->texts_live = false;
    arena_free(&app->model_arena);
    app->model = (ViewModel){0};
    Wish wish = {app->ui.language, &app->assets.words[app->ui.language], app->ui.selected, app->ui.rune,
        app->ui.compare, app->ui.file};
    app->session.model(app->session.self, &app->model_arena, &wish, &app->model);
    app->rests = !app->model.unfinished;
}

static void make_frame(App *app) {
    app->old_frame = false;
    Arena old = app->frame_arena;
    app->frame_arena = (Arena){0};
    TextMeter meter = painter_meter(app->painter);
    Scene scene = {.model = app->opened ? &app->model : NULL,
        .catalog = &app->catalog,
        .ui = &app->ui,
        .assets = &app->assets,
        .meter = &meter};
    frame_draw(&scene, &app->list, &app->frame_arena, app->width / app->scale, app->height / app->scale);
    app->layout = scene.layout;
    app->drawn = app->texts_live = true;
    arena_free(&old);
}

int app_paint(App *app, PixelRect rects[PAINT_RECTS]) {
    app_refresh_model(app);
    if (app->old_frame) {
        make_frame(app);
        motion_start(app);
    } else if (!app->motion.stale) {
        return 0;
    }
    DrawList between;
    return painter_paint(app->painter, motion_picture(app, &between) ? &between : &app->list, rects);
}

const unsigned char *app_pixels(const App *app, int *stride) {
    return painter_pixels(app->painter, stride);
}

const DrawList *app_list(const App *app) {
    return app->drawn ? &app->list : NULL;
}

const Ui *app_ui(const App *app) {
    return &app->ui;
}

int app_wait(const App *app) {
    if (motion_runs(app))
        return FRAME;
    if (app->ui.playing)
        return (int)app->until_step + 1;
    return app->opened && !app->rests ? 1 : -1;
}

// While nothing moves and nothing plays.
static void idle(App *app) {
    bool changed = false;
    app->rests = !app->session.idle(app->session.self, &changed);
    if (!changed)
        return;
    app_model_changed(app);
}

void app_pass(App *app, double ms) {
    bool moves = motion_runs(app);
    motion_pass(app, ms);
    if (!app->ui.playing && app->opened && !moves && !app->rests && !app->old_model)
        idle(app);
    if (!app->ui.playing)
        return;
    app->until_step -= ms;
    if (app->until_step > 0)
        return;
    app->until_step = 60000.0 / app->ui.speed;
    if (!app_command(app, COMMAND_STEP, 0)) {
        app->ui.playing = false;
        app_frame_changed(app);
    }
}

// Fonts are loaded for each face and size when they are first seen, which takes longer than a picture may. Each step
// loads one.
bool app_warm(App *app) {
    static const struct {
        Face face;
        Weight weight;
        const char *text;
    } samples[] = {{FACE_CODE, REGULAR, "0\xe8\xaf\xad"}, {FACE_UI, REGULAR, "a\xe8\xaf\xad"},
        {FACE_UI, BOLD, "a\xe8\xaf\xad"}, {FACE_UI, SEMIBOLD, "a\xe8\xaf\xad"}, {FACE_CODE, BOLD, "0"},
        {FACE_CODE, REGULAR, "\xf0\x9f\x98\x81"}};
    static const double sizes[] = {16, 14, 22, 12};
    enum { SAMPLES = sizeof samples / sizeof *samples, SIZES = sizeof sizes / sizeof *sizes };
    if (app->warmed == SAMPLES * SIZES)
        return false;
    int sample = app->warmed % SAMPLES;
    TextMeter meter = painter_meter(app->painter);
    TextStyle style = {
        .face = samples[sample].face, .weight = samples[sample].weight, .size = sizes[app->warmed / SAMPLES]};
    text_width(&meter, style, str_from(samples[sample].text));
    app->warmed++;
    return true;
}

Painter *app_painter(App *app) {
    return app->painter;
}
