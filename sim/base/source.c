// Source files and positions in them, as they are and as line directives want them shown.
#include "base/diag.h"

#include <assert.h>
#include <string.h>

Source *source_add(SourceSet *set, Str path, Str text) {
    assert(text.len < UINT32_MAX - set->next - 2);
    Source *file = ARENA_NEW(set->arena, Source);
    file->path = path;
    file->text = text;
    file->base = set->next == 0 ? 1 : set->next;
    vec_push(set->arena, &file->lines, 0);
    for (const char *at = text.at, *end = at + text.len; at < end;) {
        const char *newline = memchr(at, '\n', (size_t)(end - at));
        if (newline == NULL)
            break;
        at = newline + 1;
        vec_push(set->arena, &file->lines, (uint32_t)(at - text.at));
    }
    set->next = file->base + (uint32_t)text.len + 1; // the position behind the last byte is the file's too
    vec_push(set->arena, &set->files, file);
    return file;
}

static const Source *file_of(const SourceSet *set, Pos pos) {
    int low = 0, high = set->files.len;
    while (low < high) { // first file that begins behind pos
        int middle = (low + high) / 2;
        if (set->files.at[middle]->base <= pos)
            low = middle + 1;
        else
            high = middle;
    }
    return low == 0 ? NULL : set->files.at[low - 1];
}

Place source_place(const SourceSet *set, Pos pos) {
    const Source *file = pos == 0 ? NULL : file_of(set, pos);
    return file == NULL ? (Place){0} : source_place_in(file, pos);
}

Place source_place_in(const Source *file, Pos pos) {
    uint32_t offset = pos - file->base;
    int low = 0, high = file->lines.len;
    while (low < high) { // first line that begins behind offset
        int middle = (low + high) / 2;
        if (file->lines.at[middle] <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return (Place){file, low, (int)(offset - file->lines.at[low - 1]) + 1};
}

Str source_line(const Source *file, int line) {
    if (line < 1 || line > file->lines.len)
        return (Str){0};
    size_t from = file->lines.at[line - 1];
    size_t to = line < file->lines.len ? file->lines.at[line] - 1 : file->text.len;
    if (to > from && file->text.at[to - 1] == '\r')
        to--;
    return str_from_to(file->text, from, to);
}

void source_add_mark(Arena *a, Source *file, LineMark mark) {
    assert(file->marks.len == 0 || file->marks.at[file->marks.len - 1].from < mark.from);
    vec_push(a, &file->marks, mark);
}

const LineMark *source_mark(const Source *file, Pos pos) {
    uint32_t offset = pos - file->base;
    int low = 0, high = file->marks.len;
    while (low < high) { // first mark behind offset
        int middle = (low + high) / 2;
        if (file->marks.at[middle].from <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low == 0 ? NULL : &file->marks.at[low - 1];
}

Shown source_shown_in(const Source *file, Pos pos) {
    Place place = source_place_in(file, pos);
    const LineMark *mark = source_mark(file, pos);
    if (mark == NULL)
        return (Shown){file->path, place.line, place.col, false};
    Place from = source_place_in(file, file->base + mark->from);
    Shown shown = {mark->path, mark->line + (place.line - from.line), 0, true};
    if (mark->col > 0) // it counts on the directive's own line; behind that, columns are those of the file
        shown.col = place.line == from.line ? mark->col + (place.col - from.col) : place.col;
    return shown;
}

Shown source_shown(const SourceSet *set, Pos pos) {
    const Source *file = pos == 0 ? NULL : file_of(set, pos);
    return file == NULL ? (Shown){0} : source_shown_in(file, pos);
}

static void write_place(Buf *out, Shown shown) {
    buf_str(out, shown.path);
    buf_format(out, ":%d", shown.line);
    if (shown.col > 0)
        buf_format(out, ":%d", shown.col);
}

void source_write_place(Buf *out, const Source *file, Pos pos) {
    Shown shown = source_shown_in(file, pos);
    write_place(out, shown);
    if (!shown.directed)
        return;
    Place place = source_place_in(file, pos);
    buf_byte(out, '[');
    write_place(out, (Shown){file->path, place.line, place.col, false});
    buf_byte(out, ']');
}
