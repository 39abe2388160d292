// The copies travel as string constants of a Go file: so they are part of the Program, and whatever is done with a program (saving
// a run, going back, comparing worlds) needs to know nothing of them.
#include "load/given.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/file.h"
#include "load/module.h"

enum { MOST_GIVEN = 1000, MOST_BYTES = 16 << 20, DEEPEST = 32 };

typedef struct Planting {
    Arena *arena;
    Str under;
    Buf out;
    int files;
    size_t bytes;
    Str problem; // the first one
} Planting;

static void refuse(Planting *p, Str path, const char *why, const char *remedy) {
    if (!p->problem.len)
        p->problem = str_format(p->arena, "gostep: %.*s: %s (remedy: %s)", STR_ARG(path), why, remedy);
}

// A Go string literal of any bytes.
static void write_literal(Buf *out, Str bytes) {
    buf_byte(out, '"');
    for (size_t i = 0; i < bytes.len; i++) {
        unsigned char c = (unsigned char)bytes.at[i];
        if (c == '\n')
            buf_text(out, "\\n");
        else if (c < ' ' || c >= 0x7F || c == '"' || c == '\\')
            buf_format(out, "\\x%02x", c);
        else
            buf_byte(out, (char)c);
    }
    buf_byte(out, '"');
}

static void plant_file(Planting *p, Str path, Str from, mode_t mode) {
    Str bytes;
    if (++p->files > MOST_GIVEN)
        refuse(p, path, "there are more than 1000 files", "give fewer");
    else if (!file_read(p->arena, from.at, &bytes))
        refuse(p, path, strerror(errno), "give files that can be read");
    else if ((p->bytes += bytes.len) > MOST_BYTES)
        refuse(p, path, "the files hold more than 16 MB", "give fewer");
    if (p->problem.len)
        return;
    buf_text(&p->out, "\tplant(");
    write_literal(&p->out, path);
    buf_format(&p->out, ", %#o, ", (unsigned)(mode & 0777));
    write_literal(&p->out, bytes);
    buf_text(&p->out, ")\n");
}

static int compare_names(const void *a, const void *b) {
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void plant(Planting *p, Str path, int depth);

// In the order of names, so that the same folder always gives the same program.
static void plant_folder(Planting *p, Str path, Str from, int depth) {
    VEC(const char *) names = {0};
    DIR *d = depth < DEEPEST ? opendir(from.at) : NULL;
    if (!d)
        refuse(p, path, depth < DEEPEST ? strerror(errno) : "folders lie too deep", "give files that can be read");
    for (struct dirent *e; d && (e = readdir(d));)
        if (strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0)
            vec_push(p->arena, &names, str_copy(p->arena, str_from(e->d_name)).at);
    if (d)
        closedir(d);
    if (names.len)
        qsort(names.at, (size_t)names.len, sizeof *names.at, compare_names);
    buf_text(&p->out, "\tplantFolder(");
    write_literal(&p->out, path);
    buf_text(&p->out, ")\n");
    for (int i = 0; i < names.len && !p->problem.len; i++)
        plant(p, path_join(p->arena, path, str_from(names.at[i])), depth + 1);
}

static void plant(Planting *p, Str path, int depth) {
    struct stat st;
    bool whole = path.len > 0 && path.at[0] == '/';
    Str from = str_copy(p->arena, whole ? path : path_join(p->arena, p->under, path));
    if (stat(from.at, &st) != 0)
        refuse(p, path, strerror(errno), "give files that can be read");
    else if (S_ISDIR(st.st_mode))
        plant_folder(p, path, from, depth);
    else if (S_ISREG(st.st_mode))
        plant_file(p, path, from, st.st_mode);
    else if (depth == 0)
        refuse(p, path, "this is neither a file nor a folder", "give files and folders");
}

Str given_source(Arena *a, const Given *given, Str *problem) {
    Planting p = {.arena = a, .under = given->under};
    buf_text(&p.out, "package os\n\nfunc init() {\n");
    for (int i = 0; i < given->n; i++)
        plant(&p, str_copy(a, str_from(given->paths[i])), 0);
    buf_text(&p.out, "}\n");
    Str text = str_copy(a, buf_view(&p.out));
    buf_free(&p.out);
    *problem = p.problem;
    return text;
}
