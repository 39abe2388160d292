// The options of gostep play.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/cli.h"
#include "cli/play_options.h"

static bool read_size(const char *text, PlayOptions *o) {
    return text && sscanf(text, "%dx%d", &o->width, &o->height) == 2 && o->width >= 320 && o->height >= 240;
}

static int read_options(int *argc, char ***argv, PlayOptions *o) {
    const char *value;
    for (;;) {
        if (cli_option("--lang", argc, argv, &o->language)) {
            if (!o->language || (strcmp(o->language, "en") && strcmp(o->language, "zh")))
                return cli_usage("play", "--lang is en or zh");
        } else if (cli_option("--theme", argc, argv, &o->theme)) {
            if (!o->theme || (strcmp(o->theme, "light") && strcmp(o->theme, "night") && strcmp(o->theme, "contrast")))
                return cli_usage("play", "--theme is light, night or contrast");
        } else if (cli_option("--scale", argc, argv, &value)) {
            o->scale = value ? atof(value) : 0;
            if (!(o->scale >= 0.5 && o->scale <= 4))
                return cli_usage("play", "--scale is a number from 0.5 to 4");
        } else if (cli_option("--size", argc, argv, &value)) {
            if (!read_size(value, o))
                return cli_usage("play", "--size is WIDTHxHEIGHT, 320x240 or more");
        } else if (cli_flag("--text", argc, argv)) {
            o->text = true;
        } else if (cli_stray_option(*argc, *argv)) {
            return cli_unknown_option("play", **argv);
        } else {
            return 0;
        }
    }
}

int play_options(int argc, char **argv, PlayOptions *o) {
    int wrong = read_options(&argc, &argv, o);
    if (wrong)
        return wrong;
    if (argc > 1)
        return cli_usage("play", "one file at a time");
    o->path = argc ? argv[0] : NULL;
    return 0;
}
