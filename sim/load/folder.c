// Which files make a package.
#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/file.h"
#include "load/constraint.h"
#include "load/packages.h"

// "./main.go" for a file without a folder, as Go prints it.
static Str shown_path(Arena *a, Str path) {
    return memchr(path.at, '/', path.len) ? path : str_format(a, "./%.*s", STR_ARG(path));
}

static bool imports_c(const Header *h) {
    for (int i = 0; i < h->imports.len; i++)
        if (str_eq(h->imports.at[i].path, STR("C")))
            return true;
    return false;
}

static Str read_problem(Arena *a, Str path, const char *why, const char *remedy) {
    return str_format(a, "gostep: %.*s: %s (remedy: %s)", STR_ARG(path), why, remedy);
}

// A pipe or a device may never end, and opening one may already wait.
static Str not_a_file(Arena *a, Str path) {
    struct stat st;
    if (stat(path.at, &st) != 0 || S_ISREG(st.st_mode))
        return STR("");
    return read_problem(a, path, S_ISDIR(st.st_mode) ? "this is a folder" : "this is neither a file nor a folder",
        S_ISDIR(st.st_mode) ? "name it alone, or .go files" : "save the program in a .go file");
}

static Str read_text(Arena *a, Str path, Str *text) {
    Str problem = not_a_file(a, path);
    if (problem.len)
        return problem;
    if (file_read(a, path.at, text))
        return STR("");
    if (errno == EFBIG)
        return read_problem(a, path, "the file is larger than 64 MB", "split the program");
    return read_problem(a, path, strerror(errno), "give the path of a .go file that can be read");
}

static void add_source(Packages *p, Folder *f, Str path, Str text) {
    SourceFile file = {.source = source_add(&p->sources, shown_path(p->arena, path), text)};
    file.header = header_read(p->arena, file.source);
    if (!f->name.len)
        f->name = file.header.package;
    vec_push(p->arena, &f->files, file);
}

Str packages_read_file(Packages *p, Folder *f, Str path) {
    Str text, problem = read_text(p->arena, path, &text);
    if (problem.len)
        return problem;
    if (!str_ends(path, STR(".go")))
        return read_problem(p->arena, path, "this is no .go file", "give it a name that ends with .go");
    if (f->files.len == MOST_FILES)
        return read_problem(p->arena, path, "there are more than 256 files", "split the program");
    add_source(p, f, path, text);
    return STR("");
}

static int compare_names(const void *a, const void *b) {
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

// A folder, a pipe or a device, whatever its name. What cannot be looked at counts as a file: reading it tells why.
static bool is_no_file(Arena *a, Str folder, Str name) {
    struct stat st;
    return stat(str_copy(a, path_join(a, folder, name)).at, &st) == 0 && !S_ISREG(st.st_mode);
}

// The names of the folder's .go files, sorted; -1 when there are more than MOST_FILES.
static int go_files(Arena *a, Str folder, bool tests, const char *names[MOST_FILES]) {
    int n = 0;
    DIR *d = opendir(folder.at);
    for (struct dirent *e; d && (e = readdir(d));) {
        Str name = str_from(e->d_name);
        if (name.at[0] == '.' || name.at[0] == '_' || !str_ends(name, STR(".go")) ||
            (!tests && str_ends(name, STR("_test.go"))) || is_no_file(a, folder, name))
            continue;
        if (n == MOST_FILES) {
            n = -1;
            break;
        }
        names[n++] = str_copy(a, name).at;
    }
    if (d)
        closedir(d);
    if (n > 0)
        qsort(names, (size_t)n, sizeof *names, compare_names);
    return n;
}

// Adds the file when it belongs to the build. What is wrong with it, or nothing.
static Str add_if_built(Packages *p, Folder *f, Str name) {
    Str path = path_join(p->arena, f->folder, name), text, bad;
    if (!constraint_name_fits(name))
        return STR("");
    path = str_copy(p->arena, path);
    Str problem = read_text(p->arena, path, &text);
    if (problem.len)
        return problem;
    bool fits = constraint_text_fits(text, &bad);
    if (bad.len)
        return str_format(p->arena, "%.*s: parsing //go:build line: %.*s", STR_ARG(name), STR_ARG(bad));
    if (fits) {
        add_source(p, f, path, text);
        const Header *h = &f->files.at[f->files.len - 1].header;
        if (imports_c(h) || str_eq(h->package, STR("documentation")))
            f->files.len--;
    }
    return STR("");
}

static Str whole_path(Arena *a, Str folder) {
    char *whole = realpath(folder.at, NULL);
    Str path = whole ? str_copy(a, str_from(whole)) : folder;
    free(whole);
    return path;
}

static Str last_name(Str path) {
    size_t from = path.len;
    while (from > 0 && path.at[from - 1] != '/')
        from--;
    return str_from_to(path, from, path.len);
}

// "found packages d (d.go) and e (e.go) in /m/d"; x_test beside x is no other package.
static Str two_packages(Packages *p, const Folder *f, bool tests) {
    for (int i = 1; i < f->files.len; i++) {
        const SourceFile *first = &f->files.at[0], *file = &f->files.at[i];
        Str x = first->header.package, y = file->header.package;
        if (!x.len || !y.len || str_eq(x, y) || (tests && (str_ends(x, STR("_test")) || str_ends(y, STR("_test")))))
            continue;
        return str_format(p->arena, "found packages %.*s (%.*s) and %.*s (%.*s) in %.*s", STR_ARG(x),
            STR_ARG(last_name(first->source->path)), STR_ARG(y), STR_ARG(last_name(file->source->path)),
            STR_ARG(whole_path(p->arena, f->folder)));
    }
    return STR("");
}

Str packages_read_folder(Packages *p, Folder *f, bool tests) {
    const char *names[MOST_FILES];
    int n = go_files(p->arena, f->folder, tests, names);
    if (n < 0)
        return read_problem(p->arena, f->folder, "there are more than 256 files", "split the package");
    if (n == 0)
        return read_problem(
            p->arena, f->folder, "no Go files in this folder", "give a folder with .go files, or a file");
    for (int i = 0; i < n; i++) {
        Str problem = add_if_built(p, f, str_from(names[i]));
        if (problem.len)
            return problem;
    }
    if (f->files.len == 0)
        return str_format(
            p->arena, "build constraints exclude all Go files in %.*s", STR_ARG(whole_path(p->arena, f->folder)));
    return two_packages(p, f, tests);
}
