// Draws a fixture to a PNG, or to SVG or text, without a display:
//     shot NAME FILE.png|.svg|.txt [WIDTHxHEIGHT] [light|night] [en|zh] [help] [zoom=N]
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <math.h>

#include "fixture.h"
#include "view/frame.h"
#include "view/paint.h"
#include "view/svg.h"

static int find(const char *name) {
    for (int i = 0; i < FIXTURE_COUNT; i++)
        if (strcmp(name, fixture_names[i]) == 0)
            return i;
    return -1;
}

static bool write_text(const char *path, Str text) {
    FILE *out = fopen(path, "wb");
    bool ok = out && fwrite(text.at, 1, text.len, out) == text.len;
    return out && fclose(out) == 0 && ok;
}

int main(int argc, char **argv) {
    int width = 1600, height = 900;
    Ui ui = {.zoom = 1, .speed = 60, .focus = 5};
    if (argc < 3) {
        fprintf(stderr, "usage: shot NAME FILE.png|.svg|.txt [WIDTHxHEIGHT] [light|night] [en|zh] [help] [zoom=N]\n");
        return 64;
    }
    for (int i = 3; i < argc; i++) {
        if (strchr(argv[i], 'x'))
            sscanf(argv[i], "%dx%d", &width, &height);
        ui.theme = strcmp(argv[i], "night") == 0 ? THEME_NIGHT : ui.theme;
        ui.language = strcmp(argv[i], "zh") == 0 ? LANGUAGE_ZH : ui.language;
        ui.help |= strcmp(argv[i], "help") == 0;
        if (strncmp(argv[i], "zoom=", 5) == 0)
            ui.zoom = atof(argv[i] + 5);
    }
    Buf problem = {0};
    Assets assets;
    if (!assets_load(&assets, GOSTEP_SOURCE_DIR "/assets", &problem)) {
        fprintf(stderr, "%.*s", (int)problem.len, problem.at);
        return 1;
    }
    double scale = frame_scale(width, height, ui.zoom);
    Painter *painter = painter_open(width, height, scale);
    painter_theme(painter, &assets.themes[ui.theme]);
    TextMeter meter = painter_meter(painter);
    Arena arena = {0};
    int which = find(argv[1]);
    ViewModel model = which >= 0 ? fixture_model(&arena, (Fixture)which) : (ViewModel){0};
    ShownCatalog catalog = fixture_catalog(&arena);
    Scene scene = {
        .model = which >= 0 ? &model : NULL, .catalog = &catalog, .ui = &ui, .assets = &assets, .meter = &meter};
    DrawList list;
    frame_draw(&scene, &list, &arena, width / scale, height / scale);
    PixelRect rects[PAINT_RECTS];
    painter_paint(painter, &list, rects);
    Buf text = {0};
    const char *dot = strrchr(argv[2], '.');
    bool ok = true;
    if (dot && strcmp(dot, ".svg") == 0)
        svg_write(&list, &assets.themes[ui.theme], &text), ok = write_text(argv[2], buf_view(&text));
    else if (dot && strcmp(dot, ".txt") == 0)
        draw_print(&list, &text), ok = write_text(argv[2], buf_view(&text));
    else
        ok = painter_save_png(painter, argv[2]);
    if (painter_missing_glyphs(painter))
        fprintf(stderr, "shot: %d characters have no glyph\n", painter_missing_glyphs(painter));
    buf_free(&text);
    painter_close(painter);
    arena_free(&arena);
    assets_free(&assets);
    return ok ? 0 : 1;
}
