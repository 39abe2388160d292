// Reading and writing what the window keeps. Nobody's file is overwritten before the new one is whole.
#include "view/remember.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/file.h"

enum { DONE_MAX = 2000 };

Str remember_path(Arena *a) {
    const char *state = getenv("XDG_STATE_HOME"), *home = getenv("HOME");
    if (state && state[0] == '/') // the standard says that others are to be ignored
        return str_format(a, "%s/gostep/window", state);
    return home && home[0] == '/' ? str_format(a, "%s/.local/state/gostep/window", home) : (Str){0};
}

// ---- lists ----

typedef VEC(Str) Paths;

static int place_of(const Paths *list, Str path) {
    for (int i = 0; i < list->len; i++)
        if (str_eq(list->at[i], path))
            return i;
    return -1;
}

void remember_opened(Remembered *r, Str path) {
    Paths next = {0};
    vec_push(&r->arena, &next, str_copy(&r->arena, path));
    for (int i = 0; i < r->recent.len && next.len < RECENT_MAX; i++)
        if (!str_eq(r->recent.at[i], path))
            vec_push(&r->arena, &next, r->recent.at[i]);
    r->recent.len = 0;
    for (int i = 0; i < next.len; i++)
        vec_push(&r->arena, &r->recent, next.at[i]);
}

bool remember_is_done(const Remembered *r, Str path) {
    Paths done = {.at = r->done.at, .len = r->done.len, .cap = r->done.cap};
    return place_of(&done, path) >= 0;
}

void remember_done(Remembered *r, Str path) {
    if (!remember_is_done(r, path) && r->done.len < DONE_MAX)
        vec_push(&r->arena, &r->done, str_copy(&r->arena, path));
}

// ---- reading ----

static int word_of(Str value, const char *const *words, int n) {
    for (int i = 0; i < n; i++)
        if (str_eq(value, str_from(words[i])))
            return i;
    return -1;
}

static bool parse_part(Str value, double least, double most, double *out) {
    char text[32];
    if (!value.len || value.len >= sizeof text)
        return false;
    memcpy(text, value.at, value.len);
    text[value.len] = 0;
    char *end;
    double v = strtod(text, &end);
    if (*end || !(v >= least && v <= most))
        return false;
    *out = v;
    return true;
}

// "size.code", "folded.code": the pane behind the lead, which is taken off.
static Pane pane_of(Str name, const char *lead) {
    if (!str_starts(name, str_from(lead)))
        return PANE_NONE;
    size_t n = strlen(lead);
    int found = word_of((Str){name.at + n, name.len - n}, pane_names, PANE_COUNT);
    return found > 0 ? (Pane)found : PANE_NONE;
}

// "all", or what a card is of as a hexadecimal number.
static bool parse_fold(Str value, OpenFolds *folds) {
    uint64_t kind = 0;
    if (str_eq(value, STR("all")))
        return folds->all = true;
    for (size_t i = 0; i < value.len; i++) {
        char c = value.at[i];
        int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
        if (digit < 0 || i >= 16)
            return false;
        kind = kind << 4 | (uint64_t)digit;
    }
    if (!kind || folds->n == FOLDS_MAX)
        return false;
    folds->kinds[folds->n++] = kind;
    return true;
}

static bool parse_entry(Remembered *r, Str name, Str value) {
    double part;
    int word = word_of(value, theme_names, THEME_COUNT);
    if (str_eq(name, STR("theme")) && word >= 0) {
        r->theme = (ThemeName)word;
        return true;
    }
    word = word_of(value, language_names, LANGUAGE_COUNT);
    if (str_eq(name, STR("language")) && word >= 0) {
        r->language = (Language)word;
        return true;
    }
    if (str_eq(name, STR("profile")) && (str_eq(value, STR("usual")) || str_eq(value, STR("blackboard")))) {
        r->blackboard = value.at[0] == 'b';
        return true;
    }
    if (str_eq(name, STR("motion")) && (str_eq(value, STR("on")) || str_eq(value, STR("off")))) {
        r->still = value.at[1] == 'f';
        return true;
    }
    bool usual = str_eq(name, STR("zoom.usual")), board = str_eq(name, STR("zoom.blackboard"));
    if (usual || board)
        return parse_part(value, 0.5, 4, &r->zoom[board]);
    Pane pane = pane_of(name, "size.");
    if (pane != PANE_NONE)
        return parse_part(value, 0, 1, &r->panes.size[pane]);
    pane = pane_of(name, "folded.");
    if (pane != PANE_NONE && pane != PANE_STAGE && parse_part(value, 0, 1, &part)) {
        r->panes.folded[pane] = part > 0;
        return true;
    }
    if (str_eq(name, STR("opened")))
        return parse_fold(value, &r->folds);
    bool recent = str_eq(name, STR("recent")), done = str_eq(name, STR("done"));
    if (!value.len || value.at[0] != '/')
        return false;
    if (recent && r->recent.len < RECENT_MAX)
        vec_push(&r->arena, &r->recent, str_copy(&r->arena, value));
    else if (done)
        remember_done(r, value);
    return recent || done;
}

bool remember_parse(Remembered *r, Str text) {
    bool whole = true;
    while (text.len) {
        const char *newline = memchr(text.at, '\n', text.len);
        size_t len = newline ? (size_t)(newline - text.at) : text.len;
        Str line = {text.at, len};
        const char *equals = len ? memchr(line.at, '=', len) : NULL;
        size_t name = equals ? (size_t)(equals - line.at) : 0;
        if (len && line.at[0] != '#')
            whole &= equals && name > 0 && name + 2 <= len && line.at[name - 1] == ' ' && line.at[name + 1] == ' ' &&
                     parse_entry(r, (Str){line.at, name - 1}, (Str){line.at + name + 2, len - name - 2});
        len += newline != NULL;
        text.at += len, text.len -= len;
    }
    return whole;
}

bool remember_read(Remembered *r, Str path) {
    Str text;
    if (!path.len || !file_read(&r->arena, path.at, &text) || remember_parse(r, text))
        return true;
    Str old = str_format(&r->arena, "%s.old", path.at);
    rename(path.at, old.at);
    return false;
}

// ---- writing ----

static void print_paths(Buf *out, const char *name, const Str *paths, int n) {
    for (int i = 0; i < n; i++)
        if (!memchr(paths[i].at, '\n', paths[i].len))
            buf_format(out, "%s = %.*s\n", name, STR_ARG(paths[i]));
}

void remember_print(const Remembered *r, Buf *out) {
    static const char *const profiles[] = {"usual", "blackboard"};
    buf_format(out, "# What gostep's window keeps. It is written when something of it changes.\ntheme = %s\n",
        theme_names[r->theme]);
    buf_format(out, "language = %s\nprofile = %s\nmotion = %s\n", language_names[r->language], profiles[r->blackboard],
        r->still ? "off" : "on");
    for (int i = 0; i < 2; i++)
        if (r->zoom[i] > 0)
            buf_format(out, "zoom.%s = %.3f\n", profiles[i], r->zoom[i]);
    for (int p = PANE_NONE + 1; p < PANE_COUNT; p++) {
        if (r->panes.size[p] > 0)
            buf_format(out, "size.%s = %.4f\n", pane_names[p], r->panes.size[p]);
        if (r->panes.folded[p])
            buf_format(out, "folded.%s = 1\n", pane_names[p]);
    }
    if (r->folds.all)
        buf_text(out, "opened = all\n");
    for (int i = 0; i < r->folds.n; i++)
        buf_format(out, "opened = %llx\n", (unsigned long long)r->folds.kinds[i]);
    print_paths(out, "recent", r->recent.at, r->recent.len);
    print_paths(out, "done", r->done.at, r->done.len);
}

static void make_folders(Str path, Arena *a) {
    Str copy = str_copy(a, path);
    char *at = arena_alloc(a, copy.len + 1);
    memcpy(at, copy.at, copy.len);
    at[copy.len] = 0;
    for (size_t i = 1; i < copy.len; i++)
        if (at[i] == '/') {
            at[i] = 0;
            mkdir(at, 0700);
            at[i] = '/';
        }
}

bool remember_write(const Remembered *r, Str path) {
    Arena a = {0};
    Buf text = {0};
    make_folders(path, &a);
    Str next = str_format(&a, "%.*s.new", STR_ARG(path));
    remember_print(r, &text);
    FILE *out = fopen(next.at, "wb");
    bool ok = out && fwrite(text.at, 1, text.len, out) == text.len;
    ok = out && fclose(out) == 0 && ok;
    ok = ok && rename(next.at, str_copy(&a, path).at) == 0;
    if (out && !ok)
        remove(next.at);
    buf_free(&text);
    arena_free(&a);
    return ok;
}

void remember_free(Remembered *r) {
    arena_free(&r->arena);
}
