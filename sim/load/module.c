// Reading go.mod.
#include "load/module.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#include "base/file.h"
#include "base/utf8.h"
#include "lang/check/check.h"

enum { GO_WITHOUT_LINE = 16, MOST_WORDS = 8 };

typedef struct ModFile {
    Arena *arena;
    Module *module;
    Str name; // of the file, for messages
    int line;
    Str problem;    // the first one
    Str block;      // "require", inside of its parentheses; else empty
    Str go_version; // of the go line
} ModFile;

typedef struct Words {
    Str at[MOST_WORDS];
    int n;
} Words;

Str path_join(Arena *a, Str folder, Str name) {
    if (name.len == 0)
        return folder;
    if (str_eq(folder, STR(".")))
        return name;
    bool slash = str_ends(folder, STR("/"));
    return str_format(a, "%.*s%s%.*s", STR_ARG(folder), slash ? "" : "/", STR_ARG(name));
}

bool path_within(Str module, Str import_path, Str *rest) {
    if (!str_starts(import_path, module))
        return false;
    *rest = str_from_to(import_path, module.len, import_path.len);
    if (rest->len == 0)
        return true;
    if (rest->at[0] != '/')
        return false;
    *rest = str_from_to(*rest, 1, rest->len);
    return true;
}

// ---- words of a line ----

// A word as a message shows it: bytes that a terminal would obey become \x1b.
static Str shown_word(Arena *a, Str word) {
    Buf b = {0};
    int width;
    for (size_t i = 0; i < word.len; i += (size_t)width) {
        int32_t rune = utf8_decode(word.at + i, word.len - i, &width);
        bool wrong = rune == RUNE_ERROR && width == 1;
        if (!wrong && rune_is_print(rune))
            buf_add(&b, word.at + i, (size_t)width);
        else
            for (int k = 0; k < width; k++)
                buf_format(&b, "\\x%02x", (unsigned char)word.at[i + (size_t)k]);
    }
    Str shown = str_copy(a, buf_view(&b));
    buf_free(&b);
    return shown;
}

static void bad_line(ModFile *f, const char *why) {
    if (!f->problem.len)
        f->problem = str_format(f->arena, "go: errors parsing go.mod:\n%.*s:%d: %s\n", STR_ARG(f->name), f->line, why);
}

static bool blank(char c) {
    return c == ' ' || c == '\t' || c == '\r';
}

// One word from `i` on, quoted or bare; parentheses are words of their own. Leaves i behind it.
static Str next_word(ModFile *f, Str line, size_t *i) {
    char quote = line.at[*i];
    size_t start = *i;
    if (quote == '"' || quote == '`') {
        const char *end = memchr(line.at + start + 1, quote, line.len - start - 1);
        if (!end) {
            bad_line(f, "unterminated quoted string");
            *i = line.len;
            return STR("");
        }
        *i = (size_t)(end - line.at) + 1;
        return str_from_to(line, start + 1, *i - 1);
    }
    if (quote == '(' || quote == ')') {
        ++*i;
        return str_from_to(line, start, *i);
    }
    while (*i < line.len && !blank(line.at[*i]) && line.at[*i] != '(' && line.at[*i] != ')')
        ++*i;
    return str_from_to(line, start, *i);
}

static Words words_of(ModFile *f, Str line) {
    Words w = {0};
    for (size_t i = 0; i < line.len;) {
        bool comment = line.at[i] == '/' && i + 1 < line.len && line.at[i + 1] == '/';
        if (comment)
            break;
        if (blank(line.at[i]))
            i++;
        else if (w.n == MOST_WORDS)
            return w;
        else
            w.at[w.n++] = next_word(f, line, &i);
    }
    return w;
}

// ---- directives ----

// "1.21", "1.21.3", "1.22rc1": the number behind "1."; -1 for anything else.
static int go_minor(Str version) {
    return str_starts(version, STR("1.")) ? go_minor_version(version) : -1;
}

static void go_line(ModFile *f, const Words *w) {
    if (w->n != 1 || go_minor(w->at[0]) < 0) {
        bad_line(
            f, w->n == 1 ? "invalid go version: must match format 1.23" : "go directive expects exactly one argument");
        return;
    }
    f->go_version = w->at[0];
    f->module->go_minor = go_minor(w->at[0]);
}

static void replace_line(ModFile *f, const Words *w) {
    int arrow = 0;
    while (arrow < w->n && !str_eq(w->at[arrow], STR("=>")))
        arrow++;
    if (arrow == 0 || arrow > 2 || w->n - arrow - 1 < 1 || w->n - arrow - 1 > 2) {
        bad_line(f, "usage: replace module/path [v1.2.3] => other/module v1.4\n\t or replace module/path [v1.2.3] => "
                    "../local/directory");
        return;
    }
    Str target = w->at[arrow + 1];
    bool local = str_starts(target, STR("./")) || str_starts(target, STR("../")) || str_starts(target, STR("/"));
    if (!local)
        return; // a module elsewhere: whoever imports it is told that it is not there
    Str folder = target.at[0] == '/' ? target : path_join(f->arena, f->module->folder, target);
    vec_push(f->arena, &f->module->replaced, (Replace){w->at[0], folder});
}

static bool is_ignored(Str directive) {
    static const char *const ignored[] = {"exclude", "retract", "toolchain", "godebug"};
    for (size_t i = 0; i < sizeof ignored / sizeof *ignored; i++)
        if (str_eq(directive, str_from(ignored[i])))
            return true;
    return false;
}

static void directive(ModFile *f, Str name, const Words *w) {
    if (str_eq(name, STR("module"))) {
        if (w->n == 1)
            f->module->path = w->at[0];
        else
            bad_line(f, "usage: module module/path");
    } else if (str_eq(name, STR("go"))) {
        go_line(f, w);
    } else if (str_eq(name, STR("require"))) {
        if (w->n == 2)
            vec_push(f->arena, &f->module->required, w->at[0]);
        else
            bad_line(f, "usage: require module/path v1.2.3");
    } else if (str_eq(name, STR("replace"))) {
        replace_line(f, w);
    } else if (!is_ignored(name)) {
        bad_line(f, str_format(f->arena, "unknown directive: %.*s", STR_ARG(shown_word(f->arena, name))).at);
    }
}

static void mod_line(ModFile *f, Str line) {
    Words w = words_of(f, line), rest = {0};
    if (w.n == 0)
        return;
    if (f->block.len) {
        if (str_eq(w.at[0], STR(")")))
            f->block = STR("");
        else
            directive(f, f->block, &w);
        return;
    }
    if (w.n == 2 && str_eq(w.at[1], STR("("))) {
        f->block = w.at[0];
        return;
    }
    for (int i = 1; i < w.n; i++)
        rest.at[rest.n++] = w.at[i];
    directive(f, w.at[0], &rest);
}

static void mod_lines(ModFile *f, Str text) {
    for (size_t start = 0; start < text.len;) {
        const char *newline = memchr(text.at + start, '\n', text.len - start);
        size_t end = newline ? (size_t)(newline - text.at) : text.len;
        f->line++;
        mod_line(f, str_from_to(text, start, end));
        start = end + 1;
    }
    if (f->block.len)
        bad_line(f, "syntax error (unterminated block started at an earlier line)");
}

static void whole_file(ModFile *f) {
    if (f->problem.len)
        return;
    if (!f->module->path.len)
        f->problem =
            str_copy(f->arena, STR("go: error reading go.mod: missing module declaration. To specify the module path:\n"
                                   "\tgo mod edit -module=example.com/mod\n"));
    else if (f->module->go_minor > NEWEST_GO)
        f->problem = str_format(f->arena, "go: go.mod requires go >= %.*s (running go 1.%d)\n",
            STR_ARG(shown_word(f->arena, f->go_version)), NEWEST_GO);
}

ModuleFound module_read(Arena *a, Str folder, Module *m, Str *problem) {
    Str name = path_join(a, folder, STR("go.mod")), text;
    struct stat st;
    name = str_copy(a, name);
    if (stat(name.at, &st) != 0 || !S_ISREG(st.st_mode))
        return MODULE_NONE;
    *m = (Module){.folder = folder, .go_minor = GO_WITHOUT_LINE};
    ModFile f = {.arena = a, .module = m, .name = name};
    if (file_read(a, name.at, &text)) {
        mod_lines(&f, text);
        whole_file(&f);
    } else {
        f.problem = str_format(a, "go: reading %.*s: %s\n", STR_ARG(name), strerror(errno));
    }
    *problem = f.problem;
    return f.problem.len ? MODULE_BAD : MODULE_FOUND;
}

// The folder above, by name alone; "/" has none.
static bool folder_above(Arena *a, Str folder, Str *above) {
    Str last = folder;
    for (size_t i = folder.len; i-- > 0;)
        if (folder.at[i] == '/') {
            last = str_from_to(folder, i + 1, folder.len);
            break;
        }
    if (str_eq(folder, STR("/")))
        return false;
    if (str_eq(folder, STR(".")))
        *above = STR("..");
    else if (str_eq(last, STR("..")))
        *above = str_format(a, "%.*s/..", STR_ARG(folder));
    else if (last.len == folder.len)
        *above = STR(".");
    else
        *above = last.len + 1 == folder.len ? STR("/") : str_from_to(folder, 0, folder.len - last.len - 1);
    return true;
}

// Whether both names lead to one folder: above the root is the root.
static bool same_folder(Arena *a, Str x, Str y) {
    struct stat p, q;
    return stat(str_copy(a, x).at, &p) != 0 || stat(str_copy(a, y).at, &q) != 0 ||
           (p.st_ino == q.st_ino && p.st_dev == q.st_dev);
}

ModuleFound module_find(Arena *a, Str folder, Module *m, Str *problem) {
    enum { DEEPEST = 200 };
    Str above;
    for (int i = 0; i < DEEPEST; i++, folder = above) {
        ModuleFound found = module_read(a, folder, m, problem);
        if (found != MODULE_NONE)
            return found;
        if (!folder_above(a, folder, &above) || same_folder(a, folder, above))
            break;
    }
    return MODULE_NONE;
}
