// Positions and diagnostics.
#include "base/diag.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/table.h"

// Go's compiler keeps a column in 8 bits: from here on it prints none and cannot tell positions apart.
enum { COLUMN_LIMIT = 255, MOST_ERRORS = 10 };

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

static void add(Diagnostics *d, Pos pos, bool syntax, const char *format, va_list args) {
    vec_push(d->arena, &d->list, (Diagnostic){pos, str_format_list(d->arena, format, args), syntax});
}

void diag_add(Diagnostics *d, Pos pos, const char *format, ...) {
    va_list args;
    va_start(args, format);
    add(d, pos, false, format, args);
    va_end(args);
}

void diag_syntax(Diagnostics *d, Pos pos, const char *format, ...) {
    va_list args;
    va_start(args, format);
    add(d, pos, true, format, args);
    va_end(args);
}

bool diag_has_syntax(const Diagnostics *d) {
    for (int i = 0; i < d->list.len; i++)
        if (d->list.at[i].syntax)
            return true;
    return d->fatal;
}

// A finding that will be printed.
typedef struct Line {
    const Diagnostic *finding;
    Place place;
    int order;
    int file; // rank of its file: the one with the first finding comes first, as Go's compiler sorts
} Line;

static bool same_line(const Line *a, const Line *b) {
    return a->finding != NULL && a->place.file == b->place.file && a->place.line == b->place.line;
}

static int by_position(const void *left, const void *right) {
    const Line *a = left, *b = right;
    if (a->file != b->file)
        return a->file - b->file;
    if (a->place.line != b->place.line)
        return a->place.line < b->place.line ? -1 : 1;
    int a_col = a->place.col < COLUMN_LIMIT ? a->place.col : COLUMN_LIMIT;
    int b_col = b->place.col < COLUMN_LIMIT ? b->place.col : COLUMN_LIMIT;
    if (a_col != b_col)
        return a_col < b_col ? -1 : 1;
    return a->order - b->order;
}

static void print_place(Buf *out, Place place) {
    if (place.file == NULL)
        return;
    buf_str(out, place.file->path);
    buf_format(out, ":%d", place.line);
    if (place.col < COLUMN_LIMIT)
        buf_format(out, ":%d", place.col);
    buf_text(out, ": ");
}

static void print_line(Buf *out, const Line *line) {
    print_place(out, line->place);
    if (line->finding->syntax)
        buf_text(out, "syntax error: ");
    buf_str(out, line->finding->text);
    buf_byte(out, '\n');
}

static bool printed_before(const Line *a, const Line *b) {
    return by_position(&(Line){a->finding, a->place, 0, a->file}, &(Line){b->finding, b->place, 0, b->file}) == 0 &&
           a->finding->syntax == b->finding->syntax && str_eq(a->finding->text, b->finding->text);
}

static int file_rank(const Line *lines, int count, const Place *place) {
    if (place->file == NULL)
        return -1;
    for (int i = 0; i < count; i++)
        if (lines[i].place.file == place->file)
            return lines[i].file;
    return count;
}

static Str package_of(const Place *place) {
    return place->file ? place->file->package : STR("");
}

// Fills `lines` with at most `most` findings of one package that count, in the order they were found, and returns how many.
static int choose_lines(const Diagnostics *d, const SourceSet *set, Str package, Line *lines, int most) {
    Line last_syntax = {0}, last_other = {0};
    int count = 0;
    for (int i = 0; i < d->list.len && count < most; i++) {
        const Diagnostic *finding = &d->list.at[i];
        Line line = {finding, source_place(set, finding->pos), i, 0};
        if (!str_eq(package_of(&line.place), package))
            continue;
        line.file = file_rank(lines, count, &line.place);
        if (finding->syntax) {
            if (same_line(&last_syntax, &line))
                continue;
            last_syntax = line;
        } else {
            if (same_line(&last_other, &line) && str_eq(last_other.finding->text, finding->text))
                continue;
            last_other = line;
        }
        lines[count++] = line;
    }
    return count;
}

static void print_package(const Diagnostics *d, const SourceSet *set, Str package, Line *lines, Buf *out) {
    int most = d->all ? d->list.len : MOST_ERRORS, count = choose_lines(d, set, package, lines, most);
    Place last = count == MOST_ERRORS ? lines[count - 1].place : (Place){0};
    qsort(lines, (size_t)count, sizeof *lines, by_position);
    for (int i = 0; i < count; i++)
        if (i == 0 || !printed_before(&lines[i], &lines[i - 1]))
            print_line(out, &lines[i]);
    if (count == MOST_ERRORS && !d->all) {
        print_place(out, last);
        buf_text(out, "too many errors\n");
    }
}

void diag_print(const Diagnostics *d, const SourceSet *set, Buf *out) {
    Table seen = {0};
    Arena scratch = {0};
    Line *lines = ARENA_ARRAY(&scratch, Line, d->list.len + MOST_ERRORS);
    for (int i = 0; i < d->list.len; i++) {
        Place place = source_place(set, d->list.at[i].pos);
        Str package = package_of(&place);
        if (table_put(&scratch, &seen, package, &seen))
            continue;
        if (package.len)
            buf_format(out, "# %.*s\n", STR_ARG(package));
        print_package(d, set, package, lines, out);
    }
    arena_free(&scratch);
}
