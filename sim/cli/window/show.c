// The window's session: lessons (script/) over histories (view/live.h). The lesson stands where it stands while the
// presenter looks around in its history; going on continues from there.
#include "cli/window/show_state.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "cli/cli.h"
#include "lib/lib.h"
#include "load/load.h"
#include "script/lesson.h"
#include "view/live.h"
#include "view/typing.h"

struct Show {
    const char *scripts;
    LessonList lessons; // found once
    bool searched;
    Arena arena;
    VEC(Str) done; // paths of lessons that were played to their end
    Opened now;
};

Show *show_open(const char *scripts) {
    Show *show = calloc(1, sizeof *show);
    if (!show)
        abort();
    show->scripts = scripts;
    return show;
}

static void close_opened(Opened *o) {
    live_close(o->live);
    typing_close(o->typing);
    if (o->lesson)
        lesson_close(o->lesson);
    else if (o->history)
        history_close(o->history);
    if (!o->lesson && (o->loaded.program || o->loaded.errors.len))
        load_close(&o->loaded);
    arena_free(&o->arena);
    *o = (Opened){0};
}

void show_close(Show *show) {
    close_opened(&show->now);
    if (show->searched)
        lessons_close(&show->lessons);
    arena_free(&show->arena);
    free(show);
}

// ---- the list of lessons ----

static bool is_done(const Show *show, Str path) {
    for (int i = 0; i < show->done.len; i++)
        if (str_eq(show->done.at[i], path))
            return true;
    return false;
}

// English topics begin with a capital, but for names of packages.
static Str topic_title(Arena *a, Text topic, Str language) {
    Str name = text_in(topic, language);
    bool plain = name.len && str_eq(name, topic.en) && name.at[0] >= 'a' && name.at[0] <= 'z';
    if (!plain || str_starts(name, STR("sync")))
        return name.len ? name : STR("?");
    return str_format(a, "%c%.*s", name.at[0] - 32, (int)name.len - 1, name.at + 1);
}

static void catalog(void *self, Arena *a, Language language, ShownCatalog *out) {
    Show *show = self;
    if (!show->searched)
        show->lessons = lessons_find(show->scripts);
    show->searched = true;
    out->folder = str_from(show->scripts);
    ShownTopic *topic = NULL;
    Str last = {0};
    for (int i = 0; i < show->lessons.n; i++) {
        const Lesson *l = show->lessons.at[i];
        const LessonInfo *info = lesson_info(l);
        bool broken = lesson_state(l) == LESSON_FAILED;
        Str here = text_in(info->topic, language_name(language));
        if (!topic || !str_eq(here, last)) {
            vec_push(a, &out->topics, (ShownTopic){.title = topic_title(a, info->topic, language_name(language))});
            topic = &out->topics.at[out->topics.len - 1];
            last = here;
        }
        Str title = broken ? lesson_problem(l) : text_in(info->title, language_name(language));
        vec_push(a, &topic->lessons,
            (ShownLesson){.title = title, .path = info->path, .broken = broken, .done = is_done(show, info->path)});
    }
}

// ---- opening ----

static bool ends_with(Str s, Str end) {
    return s.len >= end.len && memcmp(s.at + s.len - end.len, end.at, end.len) == 0;
}

static bool open_lesson(Opened *o, Buf *problem) {
    o->lesson = lesson_open(o->path);
    if (lesson_state(o->lesson) == LESSON_FAILED || !lesson_start(o->lesson)) {
        buf_str(problem, lesson_problem(o->lesson));
        buf_byte(problem, '\n');
        return false;
    }
    o->history = lesson_history(o->lesson);
    lesson_resume(o->lesson, -1);
    return true;
}

static bool open_program(Opened *o, Buf *problem) {
    const char *path = o->path;
    o->loaded = load_program(&path, 1, false);
    if (o->loaded.program) {
        o->history = history_open(o->loaded.program, o->loaded.natives, NULL, NULL, 1);
        Extender extender = {.importer = lib_importer(), .bind = lib_bind, .unbind = lib_unbind};
        history_set_extender(o->history, &extender);
        history_seek_step(o->history, 0);
        return true;
    }
    file_read(&o->arena, path, &o->source); // empty when it cannot be read: the errors say so
    if (o->source.at)
        return true; // shown with its errors
    buf_str(problem, buf_view(&o->loaded.errors));
    return false;
}

static bool open_path(void *self, Str path, Buf *problem) {
    Show *show = self;
    Opened o = {0};
    if (path.len >= sizeof o.path) {
        buf_text(problem, "the path is too long\n");
        return false;
    }
    memcpy(o.path, path.at, path.len);
    bool ok = ends_with(path, STR(".lua")) ? open_lesson(&o, problem) : open_program(&o, problem);
    if (!ok) {
        close_opened(&o);
        return false;
    }
    close_opened(&show->now);
    if (o.history)
        o.live = live_open(o.history), o.typing = typing_open(o.history);
    show->now = o;
    return true;
}

static void close_it(void *self) {
    close_opened(&((Show *)self)->now);
}

// ---- the model ----

static void model(void *self, Arena *a, const Wish *wish, ViewModel *out) {
    Opened *o = &((Show *)self)->now;
    *out = (ViewModel){0};
    if (!o->live) {
        refused_model(a, o->path, o->source, buf_view(&o->loaded.errors), wish, out);
        out->title = base_name(o->path);
        return;
    }
    int here = o->lesson ? beat_here(o) : -1;
    *out = live_model(o->live, wish, here >= 0 ? lesson_beat(o->lesson, here)->look : (Str){0});
    out->prompt_place = typing_place(a, o->history, wish->selected);
    if (!o->lesson) {
        out->title = base_name(o->path);
        return;
    }
    out->topic = topic_title(a, lesson_info(o->lesson)->topic, language_name(wish->language));
    out->title = text_in(lesson_info(o->lesson)->title, language_name(wish->language));
    show_beat(o, a, wish, out);
}

// ---- moves ----

static bool step(void *self, Grain grain, Direction direction) {
    Opened *o = &((Show *)self)->now;
    return o->live && live_step(o->live, grain, direction);
}

static bool seek(void *self, int64_t to) {
    Opened *o = &((Show *)self)->now;
    return o->live && live_seek(o->live, to);
}

static bool finish(void *self) {
    Opened *o = &((Show *)self)->now;
    return o->live && live_finish(o->live);
}

static bool pick(void *self, int index) {
    Opened *o = &((Show *)self)->now;
    return o->live && live_pick(o->live, index);
}

static bool follow(void *self, int64_t goroutine) {
    Opened *o = &((Show *)self)->now;
    return o->live && live_follow(o->live, goroutine);
}

static bool find(void *self, Direction direction) {
    Opened *o = &((Show *)self)->now;
    return o->live && live_find(o->live, direction);
}

static bool blocked(void *self, int64_t goroutine) {
    Opened *o = &((Show *)self)->now;
    return o->live && live_blocked(o->live, goroutine);
}

static bool branch(void *self, int64_t run) {
    Opened *o = &((Show *)self)->now;
    return o->live && live_branch(o->live, run);
}

static bool answer(void *self, int index) {
    Opened *o = &((Show *)self)->now;
    int here = o->lesson ? beat_here(o) : -1;
    if (here < 0 || !is_open_question(o, here))
        return false;
    o->answers.at[here] = index < 0 ? SKIPPED : index;
    return true;
}

static bool resume(Show *show) {
    Opened *o = &show->now;
    int last = lesson_n_beats(o->lesson) - 1, chosen = last >= 0 ? answer_given(o, last) : SKIPPED;
    if (lesson_state(o->lesson) != LESSON_AT_BEAT)
        return false;
    if (lesson_resume(o->lesson, chosen < 0 ? -1 : chosen) == LESSON_DONE)
        vec_push(&show->arena, &show->done, str_copy(&show->arena, str_from(o->path)));
    live_jumped(o->live);
    return true;
}

// From an earlier beat to the one after it; from an open question nowhere; else the lesson plays on.
static bool go_on(void *self) {
    Show *show = self;
    Opened *o = &show->now;
    if (!o->lesson)
        return false;
    int here = beat_here(o), last = lesson_n_beats(o->lesson) - 1;
    int to = here >= 0 && here < last ? here + 1 : is_open_question(o, last) && here != last ? last : -1;
    if (to >= 0) {
        live_jumped(o->live);
        return lesson_show_beat(o->lesson, to);
    }
    return !is_open_question(o, last) && resume(show);
}

static bool restart(void *self) {
    return seek(self, 0);
}

static bool reload(void *self, Buf *problem) {
    Opened *o = &((Show *)self)->now;
    char path[PATH_ROOM];
    memcpy(path, o->path, sizeof path);
    int64_t at = o->history ? (int64_t)history_now(o->history).step : 0;
    if (!open_path(self, str_from(path), problem))
        return false;
    seek(self, at);
    return true;
}

// ---- Go typed at the prompt ----

static bool type(void *self, Str selected, Str text, Buf *answer) {
    Opened *o = &((Show *)self)->now;
    if (!o->typing) {
        buf_text(answer, "the program does not compile");
        return false;
    }
    bool done = typing_run(o->typing, selected, text, answer);
    live_jumped(o->live);
    return done;
}

static bool undo(void *self, Buf *taken_back) {
    Opened *o = &((Show *)self)->now;
    bool done = o->typing && typing_undo(o->typing, taken_back);
    if (done)
        live_jumped(o->live);
    return done;
}

static bool finished(void *self) {
    const Opened *o = &((const Show *)self)->now;
    return o->lesson && lesson_state(o->lesson) == LESSON_DONE;
}

static bool idle(void *self, bool *changed) {
    Opened *o = &((Show *)self)->now;
    return o->live && live_idle(o->live, changed);
}

static bool library(void *self, bool on) {
    Opened *o = &((Show *)self)->now;
    if (!o->history)
        return false;
    history_step_into_library(o->history, on);
    return true;
}

Session show_session(Show *show) {
    return (Session){.self = show,
        .catalog = catalog,
        .open = open_path,
        .close = close_it,
        .model = model,
        .step = step,
        .seek = seek,
        .finish = finish,
        .pick = pick,
        .answer = answer,
        .go_on = go_on,
        .follow = follow,
        .find = find,
        .blocked = blocked,
        .restart = restart,
        .reload = reload,
        .branch = branch,
        .type = type,
        .undo = undo,
        .finished = finished,
        .idle = idle,
        .library = library};
}
