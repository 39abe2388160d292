// gostep export: what the window draws, as files. No display is needed.
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/cli.h"
#include "cli/window/commands.h"
#include "cli/window/export.h"

enum { WIDTH = 1600, HEIGHT = 900, SIDE_MAX = 8192 };

// ---- options ----

static int wrong_format(Format had, const ExportOptions *o) {
    return had && had != o->format ? cli_usage("export", "one format at a time") : 0;
}

static bool read_format(int *argc, char ***argv, ExportOptions *o) {
    static const char *const flags[] = {[FORMAT_SVG] = "--svg",
        [FORMAT_PNG] = "--png",
        [FORMAT_PDF] = "--pdf",
        [FORMAT_TEXT] = "--text",
        [FORMAT_HTML] = "--html",
        [FORMAT_GIF] = "--gif"};
    for (int i = FORMAT_SVG; i <= FORMAT_GIF; i++)
        if (cli_flag(flags[i], argc, argv)) {
            o->format = (Format)i;
            return true;
        }
    return false;
}

static bool read_step(const char *text, long *step) {
    char *end;
    errno = 0;
    *step = text ? strtol(text, &end, 10) : -1;
    return text && *text && !*end && !errno && *step >= 0;
}

static bool read_size(const char *text, ExportOptions *o) {
    int used = 0;
    return text && sscanf(text, "%dx%d%n", &o->width, &o->height, &used) == 2 && !text[used] && o->width >= 320 &&
           o->height >= 240 && o->width <= SIDE_MAX && o->height <= SIDE_MAX;
}

// 0 when the argument was good.
static int read_argument(int *argc, char ***argv, ExportOptions *o) {
    const char *value;
    Format had = o->format;
    if (read_format(argc, argv, o))
        return wrong_format(had, o);
    if (cli_flag("--all", argc, argv)) {
        o->all = true;
    } else if (cli_option("--step", argc, argv, &value)) {
        if (!read_step(value, &o->step))
            return cli_usage("export", "--step is a number from 0");
    } else if (cli_option("--size", argc, argv, &value)) {
        if (!read_size(value, o))
            return cli_usage("export", "--size is WIDTHxHEIGHT, 320x240 to %dx%d", SIDE_MAX, SIDE_MAX);
    } else if (cli_option("--theme", argc, argv, &o->theme)) {
        if (!o->theme || (strcmp(o->theme, "light") && strcmp(o->theme, "night") && strcmp(o->theme, "contrast")))
            return cli_usage("export", "--theme is light, night or contrast");
    } else if (cli_option("--lang", argc, argv, &o->language)) {
        if (!o->language || (strcmp(o->language, "en") && strcmp(o->language, "zh")))
            return cli_usage("export", "--lang is en or zh");
    } else if (cli_stray_option(*argc, *argv)) {
        return cli_unknown_option("export", **argv);
    } else {
        if (o->out)
            return cli_usage("export", "one file in, one out; %s is too much", **argv);
        *(o->path ? &o->out : &o->path) = **argv;
        --*argc, ++*argv;
    }
    return 0;
}

static int read_options(int argc, char **argv, ExportOptions *o) {
    *o = (ExportOptions){.step = -1, .width = WIDTH, .height = HEIGHT};
    while (argc) {
        int wrong = read_argument(&argc, &argv, o);
        if (wrong)
            return wrong;
    }
    if (!o->path || !o->out)
        return cli_usage("export", "name a program or lesson, and the file to write");
    if (!o->format)
        return cli_usage("export", "say what to write: --svg, --png, --pdf, --text, --html or --gif");
    o->all |= o->format == FORMAT_HTML || o->format == FORMAT_GIF;
    if (o->all && o->step >= 0)
        return cli_usage("export", "--step goes with one picture, not with --all, --html or --gif");
    return 0;
}

// ---- the command ----

static bool open_export(Export *e, Str assets, Buf *problem) {
    const ExportOptions *o = e->options;
    e->ui = (Ui){.zoom = 1, .speed = 90};
    if (o->language && strcmp(o->language, "zh") == 0)
        e->ui.language = LANGUAGE_ZH;
    for (int i = 0; i < THEME_COUNT && o->theme; i++)
        if (strcmp(o->theme, theme_names[i]) == 0)
            e->ui.theme = (ThemeName)i;
    if (!assets_load(&e->assets, assets.at, problem))
        return false;
    e->painter = painter_open(o->width, o->height, frame_scale(o->width, o->height, 1));
    if (!e->painter) {
        buf_text(problem, "there is no memory for the picture\n");
        return false;
    }
    painter_theme(e->painter, &e->assets.themes[e->ui.theme]);
    return e->session.open(e->session.self, str_from(o->path), problem);
}

int export_command(int argc, char **argv) {
    ExportOptions o;
    int wrong = read_options(argc, argv, &o);
    if (wrong)
        return wrong;
    if (access(o.path, R_OK) != 0) {
        fprintf(stderr, "gostep: cannot read %s: %s\n", o.path, strerror(errno));
        return 1;
    }
    Arena a = {0};
    Show *show = show_open(cli_data_folder(&a, "scripts").at);
    Export e = {.options = &o, .session = show_session(show)};
    Buf problem = {0};
    if (!open_export(&e, cli_data_folder(&a, "assets"), &problem)) {
        fprintf(stderr, "gostep: %.*s", (int)problem.len, problem.at);
        e.failed = true;
    } else if (o.format == FORMAT_GIF) {
        export_gif(&e);
    } else if (o.all) {
        e.page = o.format == FORMAT_HTML ? html_open() : NULL;
        export_all(&e);
        if (e.page)
            export_page(&e);
        html_close(e.page);
    } else {
        export_one(&e);
    }
    buf_free(&problem);
    painter_close(e.painter);
    arena_free(&e.arena);
    arena_free(&e.reach_arena);
    assets_free(&e.assets);
    show_close(show);
    arena_free(&a);
    return e.failed;
}
