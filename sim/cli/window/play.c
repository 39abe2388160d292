// gostep play: a program or a lesson in the window.
#include <stdio.h>

#include "cli/cli.h"
#include "cli/play_options.h"
#include "cli/window/commands.h"
#include "cli/window/show.h"
#include "view/remember.h"
#include "view/window.h"

static int play(const PlayOptions *o, Arena *a) {
    Str assets = cli_data_folder(a, "assets"), state = remember_path(a);
    WindowOptions options = {
        .path = o->path,
        .assets = assets.at,
        .state = state.len ? state.at : NULL,
        .language = o->language,
        .theme = o->theme,
        .scale = o->scale,
        .width = o->width,
        .height = o->height,
    };
    Show *show = show_open(cli_data_folder(a, "scripts").at);
    Session session = show_session(show);
    int code = window_play(&options, &session);
    show_close(show);
    return code;
}

int play_command(int argc, char **argv) {
    PlayOptions o = {0};
    int code = play_options(argc, argv, &o);
    if (code)
        return code;
    Arena a = {0};
    code = play(&o, &a);
    arena_free(&a);
    return code;
}
