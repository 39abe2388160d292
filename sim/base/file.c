// A file is read to its end, but never without end: a path may name a device.
#include "base/file.h"

#include <errno.h>
#include <stdio.h>

bool file_read(Arena *a, const char *path, Str *text) {
    *text = (Str){0};
    FILE *f = fopen(path, "rb");
    if (!f)
        return false;
    Buf b = {0};
    char chunk[65536];
    for (size_t n; b.len <= FILE_MOST && (n = fread(chunk, 1, sizeof chunk, f)) > 0;)
        buf_add(&b, chunk, n);
    int problem = ferror(f) ? errno : b.len > FILE_MOST ? EFBIG : 0;
    fclose(f);
    if (!problem)
        *text = str_copy(a, buf_view(&b));
    buf_free(&b);
    errno = problem;
    return !problem;
}

typedef struct Cleaned {
    Buf *out;
    size_t start; // where its first part begins
    size_t floor; // ".." takes away nothing in front of this
    bool rooted;
} Cleaned;

static void leave_folder(Cleaned *c) {
    Buf *out = c->out;
    if (out->len == c->floor) {
        if (c->rooted)
            return;
        buf_text(out, out->len > c->start ? "/.." : "..");
        c->floor = out->len;
        return;
    }
    while (out->len > c->floor && out->at[out->len - 1] != '/')
        out->len--;
    if (out->len > c->floor)
        out->len--; // the slash in front of it
}

static void enter(Cleaned *c, Str part) {
    if (part.len == 0 || str_eq(part, STR(".")))
        return;
    if (str_eq(part, STR(".."))) {
        leave_folder(c);
        return;
    }
    if (c->out->len > c->start)
        buf_byte(c->out, '/');
    buf_str(c->out, part);
}

void path_clean(Buf *out, Str path) {
    Cleaned c = {.out = out, .rooted = str_starts(path, STR("/"))};
    if (c.rooted)
        buf_byte(out, '/');
    c.start = c.floor = out->len;
    for (size_t at = 0; at < path.len;) {
        size_t end = at;
        while (end < path.len && path.at[end] != '/')
            end++;
        enter(&c, str_from_to(path, at, end));
        at = end + 1;
    }
    if (out->len == c.start && !c.rooted)
        buf_byte(out, '.');
}
