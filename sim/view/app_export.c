// The run as it was shown, from its first step to the last known one, as one HTML page beside the pictures.
#include "view/app_state.h"

#include <stdio.h>

#include "view/html.h"

enum { FRAMES_MAX = 1000 };

static void add_step(App *app, HtmlPage *page, const TextMeter *meter) {
    Arena arena = {0};
    DrawList list;
    Ui ui = app->ui;
    ui.hover = ui.notice = (Str){0};
    ui.help = false;
    ui.entry.kind = ENTRY_NONE;
    Scene scene = {.model = &app->model, .catalog = &app->catalog, .ui = &ui, .assets = &app->assets, .meter = meter};
    frame_draw(&scene, &list, &arena, app->width / app->scale, app->height / app->scale);
    html_frame(page, &list, app->model.say.len ? app->model.say : app->model.happened);
    arena_free(&arena);
}

static bool write_page(App *app, const HtmlPage *page, const char *path) {
    Buf text = {0};
    html_write(page, app->model.title, app->ui.language, &app->assets, app->ui.theme, &text);
    FILE *out = fopen(path, "wb");
    bool ok = out && fwrite(text.at, 1, text.len, out) == text.len;
    ok = out && fclose(out) == 0 && ok;
    buf_free(&text);
    return ok;
}

// The session walks over its run and comes back to where it stands.
bool app_export(App *app) {
    TextMeter meter = painter_meter(app->painter);
    HtmlPage *page = html_open();
    app_model_changed(app);
    app_refresh_model(app);
    int64_t here = app->model.time.step, known = app->model.time.known;
    for (int64_t step = 0; step <= known && html_frames(page) < FRAMES_MAX; step++) {
        app->session.seek(app->session.self, step);
        app_model_changed(app);
        app_refresh_model(app);
        add_step(app, page, &meter);
    }
    app->session.seek(app->session.self, here);
    app_model_changed(app);
    app_refresh_model(app);
    char path[PATH_ROOM + 64];
    snprintf(path, sizeof path, "%s/gostep.html", app->pictures);
    bool ok = write_page(app, page, path);
    html_close(page);
    app_words(app, ok ? WORD_EXPORTED : WORD_EXPORT_FAILED, str_from(path));
    return ok;
}
