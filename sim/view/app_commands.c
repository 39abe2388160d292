// What each command does.
#include "view/app_state.h"

#include <stdio.h>
#include <string.h>

#include "view/svg.h"
#include "view/text_form.h"

static bool move(App *app, Grain grain, Direction direction) {
    return app->session.step(app->session.self, grain, direction);
}

static bool step_command(App *app, Command command) {
    static const struct {
        Command command;
        Grain grain;
        Direction direction;
    } steps[] = {{COMMAND_STEP, GRAIN_STEP, FORWARD}, {COMMAND_BACK, GRAIN_STEP, BACKWARD},
        {COMMAND_STATEMENT, GRAIN_STATEMENT, FORWARD}, {COMMAND_STATEMENT_BACK, GRAIN_STATEMENT, BACKWARD},
        {COMMAND_LINE, GRAIN_LINE, FORWARD}, {COMMAND_LINE_BACK, GRAIN_LINE, BACKWARD},
        {COMMAND_CALL, GRAIN_CALL, FORWARD}, {COMMAND_CALL_BACK, GRAIN_CALL, BACKWARD},
        {COMMAND_OWN, GRAIN_OWN, FORWARD}, {COMMAND_OWN_BACK, GRAIN_OWN, BACKWARD},
        {COMMAND_INSTRUCTION, GRAIN_INSTRUCTION, FORWARD}, {COMMAND_INSTRUCTION_BACK, GRAIN_INSTRUCTION, BACKWARD}};
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++)
        if (steps[i].command == command)
            return move(app, steps[i].grain, steps[i].direction);
    return false;
}

static bool answer(App *app, int64_t number) {
    bool asked = app->model.question.answers.len > 0 && !app->model.question.revealed && !app->ui.picking;
    if (asked && number >= 1 && number <= app->model.question.answers.len)
        return app->session.answer(app->session.self, (int)number - 1);
    if (asked || number < 1 || number > app->model.next.len)
        return false;
    app->ui.picking = false;
    return app->session.pick(app->session.self, (int)number - 1);
}

static bool pick(App *app, int64_t number) {
    if (number > 0)
        return app->session.pick(app->session.self, (int)number - 1);
    app->ui.picking = !app->ui.picking && app->model.next.len > 0;
    app_frame_changed(app);
    return true;
}

// The groups that can be looked at, in the order in which they were drawn.
static bool select_next(App *app, int by) {
    const DrawOp *first = NULL, *last = NULL, *before = NULL, *after = NULL;
    bool passed = false;
    for (int i = 0; i < app->list.ops.len; i++) {
        const DrawOp *op = &app->list.ops.at[i];
        if (op->kind != DRAW_GROUP || op->action != COMMAND_SELECT || op->end == 0 || str_starts(op->text, STR("see:")))
            continue;
        first = first ? first : op;
        after = passed && !after ? op : after;
        if (str_eq(op->text, app->ui.selected))
            passed = true, before = last;
        last = op;
    }
    const DrawOp *to = by > 0 ? (after ? after : first) : (before ? before : last);
    if (!to)
        return false;
    app_select(app, to->text);
    return true;
}

static bool write_form(App *app) {
    char path[PATH_ROOM + 64];
    Buf text = {0};
    text_form_write(&app->list, &text);
    snprintf(path, sizeof path, "%s/gostep-%lld.txt", app->pictures, (long long)app->model.time.step);
    FILE *out = fopen(path, "wb");
    bool ok = out && fwrite(text.at, 1, text.len, out) == text.len;
    ok = out && fclose(out) == 0 && ok;
    buf_free(&text);
    return ok;
}

// As SVG, as PNG, and as text.
static bool picture(App *app) {
    char path[PATH_ROOM + 64];
    Buf svg = {0};
    PixelRect rects[PAINT_RECTS];
    motion_end(app);
    app_paint(app, rects);
    svg_write(&app->list, &app->assets.themes[app->ui.theme], &svg);
    int n = snprintf(path, sizeof path, "%s/gostep-%lld.svg", app->pictures, (long long)app->model.time.step);
    FILE *out = n > 0 && (size_t)n < sizeof path ? fopen(path, "wb") : NULL;
    bool ok = out && fwrite(svg.at, 1, svg.len, out) == svg.len;
    ok = out && fclose(out) == 0 && ok;
    buf_free(&svg);
    snprintf(path, sizeof path, "%s/gostep-%lld.png", app->pictures, (long long)app->model.time.step);
    ok &= painter_save_png(app->painter, path);
    ok &= write_form(app);
    Str name = str_from(path);
    app_note(app, words_fill(&app->model_arena, &app->assets.words[app->ui.language],
                      ok ? WORD_PICTURE_WRITTEN : WORD_PICTURE_FAILED, &name, 1));
    return ok;
}

static void zoom(App *app, double to) {
    app->ui.zoom = to < 0.5 ? 0.5 : to > 4 ? 4 : to;
    app_resize(app, app->width, app->height);
}

// The blackboard is seen from the last row: it keeps a size of its own.
static void change_profile(App *app) {
    const double first[] = {1, 1.4};
    app->kept.zoom[app->ui.blackboard] = app->ui.zoom;
    app->ui.blackboard = !app->ui.blackboard;
    double kept = app->kept.zoom[app->ui.blackboard];
    zoom(app, kept > 0 ? kept : first[app->ui.blackboard]);
}

static bool undo(App *app) {
    Buf what = {0};
    bool ok = app->session.undo(app->session.self, &what);
    app_words(app, ok ? WORD_UNDONE : WORD_NOTHING_TO_UNDO, buf_view(&what));
    buf_free(&what);
    return ok;
}

static bool open_recent(App *app, int64_t number) {
    if (number < 1 || number > app->catalog.recent.len)
        return false;
    return app_open_path(app, app->catalog.recent.at[number - 1]);
}

static void scroll(App *app, Scroll which, double by) {
    app->ui.scroll[which] += by;
    app_frame_changed(app);
}

static bool to_list(App *app) {
    if (app->ui.help || app->ui.picking) {
        app->ui.help = app->ui.picking = false;
        app_frame_changed(app);
        return true;
    }
    if (!app->opened)
        return false;
    app->session.close(app->session.self);
    app->opened = app->ui.playing = false;
    app->ui.entry.kind = ENTRY_NONE;
    app_select(app, (Str){0});
    app_load_catalog(app);
    return true;
}

static bool play(App *app) {
    app->ui.playing = !app->ui.playing && !(app->model.time.ended && app->model.time.step >= app->model.time.known);
    app->until_step = 60000.0 / app->ui.speed;
    app_frame_changed(app);
    return true;
}

static bool reload(App *app) {
    Buf problem = {0};
    bool ok = app->session.reload(app->session.self, &problem);
    if (ok)
        app_words(app, WORD_RELOADED, str_from(app->path));
    else
        app_note(app, buf_view(&problem));
    buf_free(&problem);
    return ok;
}

// What changes the window only; true when the command is one of these.
static bool show_command(App *app, Command command, int64_t argument) {
    Ui *ui = &app->ui;
    switch (command) {
    case COMMAND_SCROLL_DOWN: scroll(app, app->opened ? SCROLL_CODE : SCROLL_START, 200); break;
    case COMMAND_SCROLL_UP: scroll(app, app->opened ? SCROLL_CODE : SCROLL_START, -200); break;
    case COMMAND_BIGGER: zoom(app, ui->zoom * 1.1); break;
    case COMMAND_SMALLER: zoom(app, ui->zoom / 1.1); break;
    case COMMAND_ACTUAL: zoom(app, 1); break;
    case COMMAND_BLACKBOARD: change_profile(app); break;
    case COMMAND_THEME:
        ui->theme = (ThemeName)((ui->theme + 1) % THEME_COUNT);
        painter_theme(app->painter, &app->assets.themes[ui->theme]);
        break;
    case COMMAND_LANGUAGE:
        ui->language = ui->language == LANGUAGE_EN ? LANGUAGE_ZH : LANGUAGE_EN;
        if (!app->opened)
            app_load_catalog(app);
        app_model_changed(app);
        break;
    case COMMAND_MEMORY_LEVEL:
        ui->memory_level = argument > 0 && argument != ui->memory_level ? (int)argument
                           : argument > 0                               ? 0
                                                                        : (ui->memory_level + 1) % (LEVEL_BYTES + 1);
        break;
    case COMMAND_BASE: ui->base = (ui->base + 1) % 3; break;
    case COMMAND_OPEN_FOLD: folds_toggle(&ui->folds, (uint64_t)argument); break;
    case COMMAND_MOTION: ui->still = !ui->still; break;
    case COMMAND_HELP: ui->help = !ui->help; break;
    case COMMAND_SLOWER: ui->speed = ui->speed > 15 ? ui->speed * 2 / 3 : ui->speed; break;
    case COMMAND_FASTER: ui->speed = ui->speed < 3000 ? ui->speed * 3 / 2 : ui->speed; break;
    default: return app_pane_command(app, command, argument);
    }
    app_frame_changed(app);
    return true;
}

// The next run that is not this one; none after the last of them.
static bool compare(App *app) {
    const ShownTimeline *t = &app->model.time;
    int next = app->ui.compare + 1;
    next += next == t->branch;
    app->ui.compare = next <= t->runs.len ? next : 0;
    return t->runs.len > 1;
}

// The rune that the next span of a string's bytes stands for, or the one of a byte; the first behind the last.
static bool choose_rune(App *app, int64_t byte) {
    for (int i = 0; i < app->model.memory.len && !byte; i++) {
        const MemorySection *s = &app->model.memory.at[i];
        for (int k = 0; s->runes && k < s->spans.len && !byte; k++)
            if (s->spans.at[k].offset + 1 > app->ui.rune)
                byte = s->spans.at[k].offset + 1;
        if (s->runes && !byte)
            byte = 1;
    }
    app->ui.rune = byte;
    return byte > 0;
}

// The program's next file, or the one that is meant; behind the last one the place where the program stands.
static bool choose_file(App *app, int64_t number) {
    app_refresh_model(app);
    int n = app->model.code.files.len, shown = app->model.code.shown;
    if (n < 2 || number > n)
        return false;
    app->ui.file = number ? (int)number : shown % n + 1;
    return true;
}

static bool into_library(App *app) {
    if (!app->session.library(app->session.self, !app->ui.library))
        return false;
    app->ui.library = !app->ui.library;
    return true;
}

// What needs an open lesson or program; true when it moved.
static bool run_command(App *app, Command command, int64_t argument) {
    void *self = app->session.self;
    if (command == COMMAND_ANSWER || command == COMMAND_PICK || command == COMMAND_PLAY)
        app_refresh_model(app);
    switch (command) {
    case COMMAND_FIRST: return app->session.seek(self, 0);
    case COMMAND_LAST: return app->session.finish(self);
    case COMMAND_SEEK: return argument > 0 && app->session.seek(self, argument - 1);
    case COMMAND_GO_ON: return app->session.go_on(self);
    case COMMAND_ANSWER: return answer(app, argument);
    case COMMAND_SKIP: return app->session.answer(self, -1);
    case COMMAND_PICK: return pick(app, argument);
    case COMMAND_FOLLOW: return app->session.follow(self, argument);
    case COMMAND_SELECT: return select_next(app, 1);
    case COMMAND_SELECT_BACK: return select_next(app, -1);
    case COMMAND_FIND_BACK: return app->session.find(self, BACKWARD);
    case COMMAND_FIND: return app->session.find(self, FORWARD);
    case COMMAND_BLOCKED: return app->session.blocked(self, argument);
    case COMMAND_BRANCH: return app->session.branch(self, argument);
    case COMMAND_COMPARE: return compare(app);
    case COMMAND_RUNE: return choose_rune(app, argument);
    case COMMAND_FILE: return choose_file(app, argument);
    case COMMAND_LIBRARY: return into_library(app);
    case COMMAND_RESTART: return app->session.restart(self);
    case COMMAND_RELOAD: return reload(app);
    case COMMAND_PLAY: return play(app);
    case COMMAND_UNDO: return undo(app);
    case COMMAND_EXPORT: return app_export(app);
    case COMMAND_PICTURE: return picture(app);
    default: return step_command(app, command);
    }
}

static bool open_lesson(App *app, int64_t number) {
    const ShownLesson *lesson = app->opened ? NULL : app_lesson(app, number);
    if (!lesson)
        return false;
    app->ui.focus = (int)number;
    return app_open_path(app, lesson->path);
}

static bool stops_playing(Command command) {
    return command != COMMAND_PLAY && command != COMMAND_STEP && command != COMMAND_SLOWER && command != COMMAND_FASTER;
}

// Moves that the eye can follow. Jumps along the timeline show where they lead at once.
static bool is_near(Command command) {
    bool far = command == COMMAND_SEEK || command == COMMAND_FIRST || command == COMMAND_LAST ||
               command == COMMAND_RESTART || command == COMMAND_RELOAD || command == COMMAND_BRANCH ||
               command == COMMAND_COMPARE || command == COMMAND_RUNE || command == COMMAND_FIND ||
               command == COMMAND_FIND_BACK || command == COMMAND_BLOCKED || command == COMMAND_FILE;
    return !far;
}

bool app_command(App *app, Command command, int64_t argument) {
    if (command != COMMAND_OPEN && command != COMMAND_RECENT)
        app_note(app, (Str){0});
    if (command == COMMAND_QUIT) {
        app->leaving = true;
        return true;
    }
    if (show_command(app, command, argument)) {
        app_keep(app);
        return true;
    }
    if (app->ui.playing && stops_playing(command)) {
        app->ui.playing = false;
        app_frame_changed(app);
    }
    if (command == COMMAND_LIST)
        return to_list(app);
    if (command == COMMAND_OPEN)
        return open_lesson(app, argument);
    if (command == COMMAND_RECENT)
        return open_recent(app, argument);
    if (command == COMMAND_PROMPT || command == COMMAND_PALETTE || command == COMMAND_OPEN_FILE)
        return app_entry_command(app, command);
    if (!app->opened || !run_command(app, command, argument))
        return false;
    app->ui.scroll[SCROLL_CODE] = app->ui.scroll[SCROLL_OUTPUT] = 0; // the code follows what runs again
    if (command != COMMAND_FILE && command != COMMAND_PICTURE)
        app->ui.file = 0;
    if (command == COMMAND_PICTURE || command == COMMAND_PLAY)
        return true;
    if (command == COMMAND_GO_ON && app->session.finished(app->session.self))
        app_finished(app);
    app->animate = is_near(command);
    app_model_changed(app);
    return true;
}
