// gostep play: a program or a lesson in the window, or told as text where there is no display.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/cli.h"
#include "script/lesson.h"

#ifndef GOSTEP_HEADLESS
#include "cli/show.h"
#include "view/remember.h"
#include "view/window.h"
#endif

static int tell_text(const char *path, Str language) {
    Lesson *l = lesson_open(path);
    Buf told = {0};
    bool passed = lesson_test(l, language, &told);
    if (told.len)
        printf("%.*s", (int)told.len, told.at);
    Str problem = lesson_problem(l);
    if (!passed)
        fprintf(stderr, "%.*s\n", (int)problem.len, problem.at);
    buf_free(&told);
    lesson_close(l);
    return passed ? 0 : 1;
}

// Without a display and without a choice, the first lesson is told as text.
static int tell_first(Str folder, Str language) {
    LessonList list = lessons_find(folder.at);
    int code = 1;
    if (list.n) {
        Str path = lesson_info(list.at[0])->path;
        Arena a = {0};
        Str copy = str_copy(&a, path);
        code = tell_text(copy.at, language);
        arena_free(&a);
    } else {
        fprintf(stderr,
            "gostep: no lessons in %s (remedy: set GOSTEP_DATA to the folder that holds scripts and assets)\n",
            folder.at);
    }
    lessons_close(&list);
    return code;
}

typedef struct PlayOptions {
    const char *language, *theme, *size;
    double scale;
    bool text;
} PlayOptions;

static int read_options(int *argc, char ***argv, PlayOptions *o) {
    const char *scale;
    for (;;) {
        if (cli_option("--lang", argc, argv, &o->language)) {
            if (!o->language || (strcmp(o->language, "en") && strcmp(o->language, "zh")))
                return cli_usage("play", "--lang is en or zh");
        } else if (cli_option("--theme", argc, argv, &o->theme)) {
            if (!o->theme || (strcmp(o->theme, "light") && strcmp(o->theme, "night") && strcmp(o->theme, "contrast")))
                return cli_usage("play", "--theme is light, night or contrast");
        } else if (cli_option("--scale", argc, argv, &scale)) {
            o->scale = scale ? atof(scale) : 0;
            if (!(o->scale >= 0.5 && o->scale <= 4))
                return cli_usage("play", "--scale is a number from 0.5 to 4");
        } else if (cli_option("--size", argc, argv, &o->size)) {
            int w, h;
            if (!o->size || sscanf(o->size, "%dx%d", &w, &h) != 2 || w < 320 || h < 240)
                return cli_usage("play", "--size is WIDTHxHEIGHT, 320x240 or more");
        } else if (cli_flag("--text", argc, argv)) {
            o->text = true;
        } else if (cli_stray_option(*argc, *argv)) {
            return cli_usage("play", "unknown option %s", **argv);
        } else {
            return 0;
        }
    }
}

static int play_window(const PlayOptions *o, const char *path, Str scripts, Str assets) {
#ifdef GOSTEP_HEADLESS
    (void)o, (void)path, (void)scripts, (void)assets;
    fprintf(stderr, "gostep: this build has no window; use gostep run FILE.go, gostep test PATH, or gostep play --text "
                    "LESSON.lua\n");
    return 1;
#else
    int w = 0, h = 0;
    if (o->size)
        sscanf(o->size, "%dx%d", &w, &h);
    WindowOptions options = {
        .path = path,
        .assets = assets.at,
        .language = o->language,
        .theme = o->theme,
        .scale = o->scale,
        .width = w,
        .height = h,
    };
    Arena a = {0};
    Str state = remember_path(&a);
    options.state = state.len ? state.at : NULL;
    Show *show = show_open(scripts.at);
    Session session = show_session(show);
    int code = window_play(&options, &session);
    show_close(show);
    arena_free(&a);
    return code;
#endif
}

int cmd_play(int argc, char **argv) {
    PlayOptions o = {0};
    int wrong = read_options(&argc, &argv, &o);
    if (wrong)
        return wrong;
    if (argc > 1)
        return cli_usage("play", "one file at a time");
    Arena a = {0};
    Str scripts = cli_data_folder(&a, "scripts"), assets = cli_data_folder(&a, "assets");
    Str language = str_from(o.language ? o.language : "en");
    const char *path = argc ? argv[0] : NULL;
    int code;
    if (o.text)
        code = path ? tell_text(path, language) : tell_first(scripts, language);
    else
        code = play_window(&o, path, scripts, assets);
    arena_free(&a);
    return code;
}
