// The door to gostep-window, the program beside this one that draws. Loading and relocating what it draws with (SDL, pango,
// cairo and some 70 libraries below them) costs several times what running a small program does.
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/cli.h"

static int say_missing(Str path) {
    if (errno == ENOENT)
        fprintf(stderr,
            "gostep: what draws, gostep-window, is not beside gostep: %.*s (remedy: build with GOSTEP_WINDOW=ON; "
            "gostep run FILE.go, gostep test PATH and gostep play --text LESSON.lua do without)\n",
            STR_ARG(path));
    else
        fprintf(stderr, "gostep: cannot start %.*s: %s (remedy: build or install it again)\n", STR_ARG(path),
            strerror(errno));
    return 1;
}

int cli_window_part(const char *command, int argc, char **argv) {
    Arena a = {0};
    Str path = str_format(&a, "%.*s/gostep-window", STR_ARG(cli_program_folder(&a)));
    char **args = ARENA_ARRAY(&a, char *, argc + 3);
    args[0] = (char *)path.at;
    args[1] = (char *)command;
    if (argc > 0)
        memcpy(args + 2, argv, sizeof *args * (size_t)argc);
    execv(path.at, args);
    int code = say_missing(path);
    arena_free(&a);
    return code;
}

int cmd_export(int argc, char **argv) {
    return cli_window_part("export", argc, argv);
}
