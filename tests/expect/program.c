#include "program.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static bool is_dir(const char *path) {
    struct stat info;
    return stat(path, &info) == 0 && S_ISDIR(info.st_mode);
}

static bool ends_with(const char *name, const char *end) {
    size_t len = strlen(name), end_len = strlen(end);
    return len >= end_len && strcmp(name + len - end_len, end) == 0;
}

static int visible(const struct dirent *entry) {
    return entry->d_name[0] != '.' && entry->d_name[0] != '_';
}

// Names below a folder in byte order; free each and the list.
static int list_names(const char *dir, struct dirent ***names) {
    return scandir(dir, names, visible, alphasort);
}

static bool holds(const char *dir, const char *end) {
    struct dirent **names;
    int count = list_names(dir, &names);
    bool found = false;
    for (int i = 0; i < count; i++) {
        found = found || ends_with(names[i]->d_name, end);
        free(names[i]);
    }
    if (count >= 0)
        free(names);
    return found;
}

static void add_file(Arena *arena, GoPrograms *into, const char *path) {
    const char *slash = strrchr(path, '/');
    GoProgram program = {.path = str_copy(arena, str_from(path))};
    program.dir = slash ? str_copy(arena, (Str){path, (size_t)(slash - path)}) : STR(".");
    program.target = str_copy(arena, str_from(slash ? slash + 1 : path));
    vec_push(arena, &into->list, program);
}

bool programs_find(Arena *arena, GoPrograms *into, const char *path) {
    if (!is_dir(path)) {
        struct stat info;
        if (stat(path, &info) != 0)
            return false;
        add_file(arena, into, path);
        return true;
    }
    if (holds(path, "go.mod")) {
        Str dir = str_copy(arena, str_from(path));
        vec_push(arena, &into->list,
            (GoProgram){.path = dir, .dir = dir, .target = STR("."), .tests = holds(path, "_test.go")});
        return true;
    }
    struct dirent **names;
    int count = list_names(path, &names);
    for (int i = 0; i < count; i++) {
        Str below = str_format(arena, "%s/%s", path, names[i]->d_name);
        if (ends_with(names[i]->d_name, ".go") || is_dir(below.at))
            programs_find(arena, into, below.at);
        free(names[i]);
    }
    if (count >= 0)
        free(names);
    return count >= 0;
}

static bool read_file(Arena *arena, const char *path, Str *into) {
    FILE *in = fopen(path, "rb");
    if (!in)
        return false;
    Buf bytes = {0};
    char chunk[4096];
    for (size_t got; (got = fread(chunk, 1, sizeof chunk, in)) > 0;)
        buf_add(&bytes, chunk, got);
    fclose(in);
    *into = str_copy(arena, buf_view(&bytes));
    buf_free(&bytes);
    return true;
}

static const char *read_source(Arena *arena, const GoProgram *program, const char *name, ProgramText *into) {
    Str path = str_format(arena, "%s/%s", program->dir.at, name), source;
    if (!read_file(arena, path.at, &source))
        return "cannot be read";
    into->hash = into->hash * 1099511628211u ^ str_hash(source) ^ str_hash(str_from(name));
    if (!ends_with(name, ".go"))
        return NULL;
    return expectations_read(arena, &into->expected, str_copy(arena, str_from(name)), source);
}

// Everything below the folder; `below` is "" or ends with a slash.
static const char *read_folder(Arena *arena, const GoProgram *program, const char *below, ProgramText *into) {
    const char *wrong = NULL;
    struct dirent **names;
    Str folder = str_format(arena, "%s/%s", program->dir.at, below);
    int count = list_names(folder.at, &names);
    for (int i = 0; i < count; i++) {
        Str name = str_format(arena, "%s%s", below, names[i]->d_name);
        if (wrong)
            ;
        else if (is_dir(str_format(arena, "%s/%s", program->dir.at, name.at).at))
            wrong = read_folder(arena, program, str_format(arena, "%s/", name.at).at, into);
        else
            wrong = read_source(arena, program, name.at, into);
        free(names[i]);
    }
    if (count >= 0)
        free(names);
    return wrong;
}

const char *program_read(Arena *arena, const GoProgram *program, ProgramText *into) {
    const char *wrong = str_eq(program->target, STR(".")) ? read_folder(arena, program, "", into)
                                                          : read_source(arena, program, program->target.at, into);
    if (!wrong && into->expected.list.len == 0)
        wrong = "has no expectation: say in a comment what it does";
    return wrong;
}
