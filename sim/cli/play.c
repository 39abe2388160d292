// gostep play: a lesson told as text where there is no display; else the window's program is started.
#include <stdio.h>

#include "cli/cli.h"
#include "cli/play_options.h"
#include "script/lesson.h"

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

static int tell(const PlayOptions *o) {
    Arena a = {0};
    Str language = str_from(o->language ? o->language : "en");
    int code = o->path ? tell_text(o->path, language) : tell_first(cli_data_folder(&a, "scripts"), language);
    arena_free(&a);
    return code;
}

int cmd_play(int argc, char **argv) {
    PlayOptions o = {0};
    int wrong = play_options(argc, argv, &o);
    if (wrong)
        return wrong;
    return o.text ? tell(&o) : cli_window_part("play", argc, argv);
}
