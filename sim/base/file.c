// Reading to the end, but never without end: a path may name a device.
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
