// What is typed: Go at the prompt, a command in the palette, the path of a file.
#include "view/app_state.h"

#include <string.h>

#include "view/palette.h"

enum { SAID_MAX = 200 };

static void close_entry(App *app) {
    app->ui.entry.kind = ENTRY_NONE;
    app_frame_changed(app);
}

bool app_entry_command(App *app, Command command) {
    EntryKind kind = command == COMMAND_PROMPT ? ENTRY_PROMPT : command == COMMAND_PALETTE ? ENTRY_PALETTE : ENTRY_PATH;
    if (kind == ENTRY_PROMPT && !app->opened)
        return false;
    if (app->ui.entry.kind == kind) {
        close_entry(app);
        return true;
    }
    app->recalled = 0;
    app->ui.help = app->ui.playing = false;
    entry_open(&app->ui.entry, kind, (Str){0});
    app_frame_changed(app);
    return true;
}

// ---- the prompt ----

static Str one_line(Arena *a, Buf *text) {
    Str s = buf_view(text);
    while (s.len && s.at[s.len - 1] == '\n')
        s.len--;
    return str_copy(a, s);
}

static void run_typed(App *app) {
    Entry *entry = &app->ui.entry;
    Buf answer = {0};
    if (!entry->len)
        return;
    bool ok = app->session.type(app->session.self, app->ui.selected, entry_text(entry), &answer);
    Arena *a = &app->said_arena;
    if (app->ui.said.len == SAID_MAX) {
        memmove(app->ui.said.at, app->ui.said.at + 1, sizeof(Said) * (SAID_MAX - 1));
        app->ui.said.len--;
    }
    if (ok && !answer.len)
        buf_str(&answer, app->assets.words[app->ui.language].text[WORD_PROMPT_DONE]);
    vec_push(a, &app->ui.said, (Said){str_copy(a, entry_text(entry)), one_line(a, &answer), !ok});
    if (ok)
        entry_open(entry, ENTRY_PROMPT, (Str){0});
    app->recalled = 0;
    buf_free(&answer);
    app_model_changed(app);
}

// What was typed before comes back to be changed.
static void recall(App *app, int by) {
    int n = app->ui.said.len, at = app->recalled + by;
    if (at < 0 || at > n)
        return;
    app->recalled = at;
    entry_open(&app->ui.entry, ENTRY_PROMPT, at ? app->ui.said.at[n - at].typed : (Str){0});
}

// ---- the palette ----

static void choose(App *app, int by) {
    Command found[COMMAND_COUNT];
    Entry *entry = &app->ui.entry;
    int n = palette_find(&app->assets.words[app->ui.language], entry_text(entry), found);
    if (n)
        entry->chosen = (entry->chosen + by + n) % n;
}

static void do_chosen(App *app) {
    Command found[COMMAND_COUNT];
    int chosen = app->ui.entry.chosen;
    int n = palette_find(&app->assets.words[app->ui.language], entry_text(&app->ui.entry), found);
    close_entry(app);
    if (chosen < n)
        app_command(app, found[chosen], 0);
}

// ---- the path ----

static void open_typed(App *app) {
    char path[ENTRY_MAX + 1];
    memcpy(path, app->ui.entry.text, sizeof path);
    if (path[0] && app_open_path(app, str_from(path)))
        close_entry(app);
}

// ---- keys ----

static void submit(App *app) {
    switch (app->ui.entry.kind) {
    case ENTRY_PROMPT: run_typed(app); break;
    case ENTRY_PALETTE: do_chosen(app); break;
    case ENTRY_PATH: open_typed(app); break;
    case ENTRY_NONE: break;
    }
}

static bool up_or_down(App *app, int by) {
    EntryKind kind = app->ui.entry.kind;
    if (kind == ENTRY_PROMPT)
        recall(app, -by);
    if (kind == ENTRY_PALETTE)
        choose(app, by);
    return kind != ENTRY_PATH;
}

// One character, however many bytes it has, is text; names of keys are longer.
static bool is_text(Str key) {
    size_t at = 0;
    text_rune(key, &at);
    return key.len && at == key.len;
}

bool app_entry_key(App *app, Str key) {
    Entry *entry = &app->ui.entry;
    app_frame_changed(app);
    if (str_eq(key, STR("Return")))
        submit(app);
    else if (str_eq(key, STR("Escape")))
        close_entry(app);
    else if (str_eq(key, STR("Down")) || str_eq(key, STR("Tab")))
        return up_or_down(app, 1);
    else if (str_eq(key, STR("Up")) || str_eq(key, STR("Shift+Tab")))
        return up_or_down(app, -1);
    else if (str_eq(key, STR("Space")))
        entry_insert(entry, STR(" "));
    else if (is_text(key))
        entry_insert(entry, key);
    else
        return entry_key(entry, key);
    return true;
}

bool app_typing(const App *app) {
    return app->ui.entry.kind != ENTRY_NONE;
}

void app_text(App *app, Str text) {
    if (app_typing(app)) {
        entry_insert(&app->ui.entry, text);
        app_frame_changed(app);
        return;
    }
    for (size_t at = 0; at < text.len;) {
        size_t from = at;
        text_rune(text, &at);
        Str key = {text.at + from, at - from};
        app_key(app, str_eq(key, STR(" ")) ? STR("Space") : key);
    }
}
