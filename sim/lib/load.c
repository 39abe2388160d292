// From Go files on disk to a Program with its natives bound: what every command and every lesson begins with.
// How a path is printed in messages is Go's: "./main.go" for a file named without a folder.
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/file.h"
#include "lib/lib.h"
#include "lib/testmain.h"

enum { MOST_FILES = 256 };

typedef struct Inputs {
    Arena arena;
    Str paths[MOST_FILES], texts[MOST_FILES];
    int n;
    Str problem; // first thing that went wrong with a file; "" none
} Inputs;

static Str shown_path(Arena *a, const char *path) {
    bool bare = path[0] != '/' && strncmp(path, "./", 2) != 0 && strncmp(path, "../", 3) != 0;
    return str_format(a, "%s%s", bare ? "./" : "", path);
}

static void problem(Inputs *in, const char *path, const char *why, const char *remedy) {
    if (!in->problem.len)
        in->problem = str_format(&in->arena, "gostep: %s: %s (remedy: %s)\n", path, why, remedy);
}

static bool read_text(Inputs *in, const char *path, Str *text) {
    if (file_read(&in->arena, path, text))
        return true;
    if (errno == EFBIG)
        problem(in, path, "the file is larger than 64 MB", "split the program");
    else
        problem(in, path, strerror(errno), "give the path of a .go file that can be read");
    return false;
}

static void add_file(Inputs *in, const char *path) {
    Str text;
    if (in->n == MOST_FILES)
        problem(in, path, "there are more than 256 files", "split the program");
    else if (read_text(in, path, &text)) {
        in->paths[in->n] = shown_path(&in->arena, path);
        in->texts[in->n++] = text;
    }
}

static bool ends_with(const char *name, const char *end) {
    size_t n = strlen(name), m = strlen(end);
    return n > m && strcmp(name + n - m, end) == 0;
}

static int compare_names(const void *a, const void *b) {
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void add_folder(Inputs *in, const char *folder, bool tests) {
    const char *names[MOST_FILES];
    int n = 0;
    DIR *d = opendir(folder);
    for (struct dirent *e; d && n < MOST_FILES && (e = readdir(d));)
        if (e->d_name[0] != '.' && e->d_name[0] != '_' && ends_with(e->d_name, ".go") &&
            (tests || !ends_with(e->d_name, "_test.go")))
            names[n++] = str_copy(&in->arena, str_from(e->d_name)).at;
    if (d)
        closedir(d);
    qsort(names, (size_t)n, sizeof *names, compare_names);
    for (int i = 0; i < n; i++)
        add_file(in, str_format(&in->arena, "%s/%s", folder, names[i]).at);
    if (!n)
        problem(in, folder, "no Go files in this folder", "give a folder with .go files, or a file");
}

static void add_path(Inputs *in, const char *path, bool tests) {
    struct stat st;
    if (stat(path, &st) == 0 && S_ISDIR(st.st_mode))
        add_folder(in, path, tests);
    else
        add_file(in, path);
}

static Loaded compile_inputs(Inputs *in) {
    Loaded l = {0};
    if (in->problem.len) {
        buf_str(&l.errors, in->problem);
        return l;
    }
    Arena scratch = {0};
    Diagnostics diags = {.arena = &scratch};
    SourceSet sources = {.arena = &scratch};
    l.program = program_compile(in->paths, in->texts, in->n, lib_importer(), &diags, &sources);
    if (l.program)
        l.natives = lib_bind(l.program);
    else
        diag_print(&diags, &sources, &l.errors);
    arena_free(&scratch);
    return l;
}

Loaded lib_load(const char *const *paths, int n, bool tests) {
    Inputs *in = calloc(1, sizeof *in);
    if (!in)
        abort();
    for (int i = 0; i < n; i++)
        add_path(in, paths[i], tests);
    if (tests && !in->problem.len && in->n < MOST_FILES) {
        in->paths[in->n] = STR("./_testmain.go");
        in->texts[in->n] = testmain_text(&in->arena, in->texts, in->n);
        in->n++;
    }
    Loaded l = compile_inputs(in);
    arena_free(&in->arena);
    free(in);
    return l;
}

Loaded lib_load_text(Str path, Str text) {
    Inputs *in = calloc(1, sizeof *in);
    if (!in)
        abort();
    in->paths[0] = path;
    in->texts[0] = text;
    in->n = 1;
    Loaded l = compile_inputs(in);
    arena_free(&in->arena);
    free(in);
    return l;
}

void lib_unload(Loaded *l) {
    if (l->natives)
        lib_unbind(l->natives);
    if (l->program)
        program_free(l->program);
    buf_free(&l->errors);
    *l = (Loaded){0};
}
