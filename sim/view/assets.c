// Loading themes and texts.
#include "view/assets.h"

#include <stdio.h>
#include <string.h>

#include "base/file.h"

const char *const word_keys[WORD_COUNT] = {
#define WORD(NAME, key) [WORD_##NAME] = key,
#include "view/words.def"
#undef WORD
};

const char *const theme_names[THEME_COUNT] = {"light", "night", "contrast"};
const char *const language_names[LANGUAGE_COUNT] = {"en", "zh"};

typedef struct AssetLine {
    Str name, value;
    int line;
} AssetLine;

static Str trim(Str s) {
    while (s.len && (s.at[0] == ' ' || s.at[0] == '\t'))
        s.at++, s.len--;
    while (s.len && (s.at[s.len - 1] == ' ' || s.at[s.len - 1] == '\t' || s.at[s.len - 1] == '\r'))
        s.len--;
    return s;
}

// Takes the next line from *rest. An entry without a name is an empty line or a comment.
static AssetLine next_line(Str *rest, int line) {
    const char *newline = memchr(rest->at, '\n', rest->len);
    size_t len = newline ? (size_t)(newline - rest->at) : rest->len;
    Str text = trim((Str){rest->at, len});
    size_t taken = newline ? len + 1 : len;
    rest->at += taken, rest->len -= taken;
    AssetLine e = {.line = line};
    if (!text.len || text.at[0] == '#')
        return e;
    const char *equals = memchr(text.at, '=', text.len);
    size_t name = equals ? (size_t)(equals - text.at) : text.len;
    e.name = trim((Str){text.at, name});
    if (equals)
        e.value = trim((Str){equals + 1, text.len - name - 1});
    return e;
}

static int find_name(Str name, const char *const *names, int n) {
    for (int i = 0; i < n; i++)
        if (str_eq(name, str_from(names[i])))
            return i;
    return -1;
}

static bool parse_colour(Str s, Rgba *out) {
    unsigned v[8] = {0};
    if ((s.len != 7 && s.len != 9) || s.at[0] != '#')
        return false;
    for (size_t i = 1; i < s.len; i++) {
        const char *digits = "0123456789abcdef", *at = strchr(digits, s.at[i] | 0x20);
        if (!at || s.at[i] == 0)
            return false;
        v[i - 1] = (unsigned)(at - digits);
    }
    *out = (Rgba){(v[0] * 16 + v[1]) / 255.0, (v[2] * 16 + v[3]) / 255.0, (v[4] * 16 + v[5]) / 255.0,
        s.len == 9 ? (v[6] * 16 + v[7]) / 255.0 : 1};
    return true;
}

void theme_parse(Theme *theme, Str text, const char *file, Buf *problem) {
    bool seen[ROLE_COUNT] = {[ROLE_NONE] = true};
    for (int line = 1; text.len; line++) {
        AssetLine e = next_line(&text, line);
        if (!e.name.len)
            continue;
        int role = find_name(e.name, role_names, ROLE_COUNT);
        if (role < 0 || !parse_colour(e.value, &theme->colour[role]))
            buf_format(problem, "%s:%d: want the name of a colour, \"=\", and #rrggbb or #rrggbbaa\n", file, line);
        else
            seen[role] = true;
    }
    for (int i = 0; i < ROLE_COUNT; i++)
        if (!seen[i])
            buf_format(problem, "%s: the colour \"%s\" is missing\n", file, role_names[i]);
}

void words_parse(Words *words, Str text, const char *file, Buf *problem) {
    for (int line = 1; text.len; line++) {
        AssetLine e = next_line(&text, line);
        if (!e.name.len)
            continue;
        int word = find_name(e.name, word_keys, WORD_COUNT);
        if (word < 0)
            buf_format(problem, "%s:%d: no text of that name is used\n", file, line);
        else
            words->text[word] = e.value;
    }
    for (int i = 0; i < WORD_COUNT; i++)
        if (!words->text[i].at)
            buf_format(problem, "%s: the text \"%s\" is missing\n", file, word_keys[i]);
}

static bool read_text(Arena *a, const char *path, Str *out, Buf *problem) {
    if (file_read(a, path, out))
        return true;
    buf_format(problem, "%s: cannot be read\n", path);
    return false;
}

bool assets_load(Assets *assets, const char *folder, Buf *problem) {
    *assets = (Assets){0};
    size_t before = problem->len;
    char path[4096];
    Str text;
    for (int i = 0; i < THEME_COUNT; i++) {
        snprintf(path, sizeof path, "%s/themes/%s.txt", folder, theme_names[i]);
        if (read_text(&assets->arena, path, &text, problem))
            theme_parse(&assets->themes[i], text, path, problem);
    }
    for (int i = 0; i < LANGUAGE_COUNT; i++) {
        snprintf(path, sizeof path, "%s/strings/%s.txt", folder, language_names[i]);
        if (read_text(&assets->arena, path, &text, problem))
            words_parse(&assets->words[i], text, path, problem);
    }
    return problem->len == before;
}

void assets_free(Assets *assets) {
    arena_free(&assets->arena);
}

Str words_fill(Arena *a, const Words *words, Word word, const Str *args, int n) {
    Str text = words->text[word];
    Buf out = {0};
    for (size_t i = 0; i < text.len; i++) {
        int index = i + 2 < text.len && text.at[i] == '{' && text.at[i + 2] == '}' ? text.at[i + 1] - '1' : -1;
        if (index >= 0 && index < n) {
            buf_str(&out, args[index]);
            i += 2;
        } else {
            buf_byte(&out, text.at[i]);
        }
    }
    Str filled = str_copy(a, buf_view(&out));
    buf_free(&out);
    return filled;
}

Str words_count(Arena *a, const Words *words, Word one, int64_t n) {
    Str number = str_format(a, "%lld", (long long)n);
    return words_fill(a, words, n == 1 ? one : (Word)(one + 1), &number, 1);
}
