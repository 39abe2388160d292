// Diagnostics: which are printed, in what order, in what words.
#include "base/diag.h"

#include <stdlib.h>
#include <string.h>

#include "base/table.h"

// Go's compiler keeps a column in 8 bits: from here on it prints none and cannot tell positions apart.
enum { COLUMN_LIMIT = 255, MOST_ERRORS = 10 };

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
    Place place;          // in the file itself: line directives change what is printed, not the order of lines
    const LineMark *mark; // the directive in force
    int order;
    int file; // rank of its file and directive: those with the first finding come first, as Go's compiler sorts
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

static void print_place(Buf *out, const Line *line) {
    if (line->place.file == NULL)
        return;
    Shown shown = source_shown_in(line->place.file, line->finding->pos);
    buf_str(out, shown.path);
    buf_format(out, ":%d", shown.line);
    if (0 < shown.col && shown.col < COLUMN_LIMIT)
        buf_format(out, ":%d", shown.col);
    buf_text(out, ": ");
}

static void print_line(Buf *out, const Line *line) {
    print_place(out, line);
    if (line->finding->syntax)
        buf_text(out, "syntax error: ");
    buf_str(out, line->finding->text);
    buf_byte(out, '\n');
}

static int file_rank(const Line *lines, int count, const Line *line) {
    if (line->place.file == NULL)
        return -1;
    for (int i = 0; i < count; i++)
        if (lines[i].place.file == line->place.file && lines[i].mark == line->mark)
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
        Line line = {.finding = finding, .place = source_place(set, finding->pos), .order = i};
        if (!str_eq(package_of(&line.place), package))
            continue;
        line.mark = line.place.file ? source_mark(line.place.file, finding->pos) : NULL;
        line.file = file_rank(lines, count, &line);
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

// What reads like the line before it is left out.
static void print_lines(const Line *lines, int count, Buf *out) {
    size_t before = out->len;
    for (int i = 0; i < count; i++) {
        size_t from = out->len;
        print_line(out, &lines[i]);
        Str text = buf_view(out);
        if (i && str_eq(str_from_to(text, before, from), str_from_to(text, from, text.len)))
            out->len = from;
        else
            before = from;
    }
}

static void print_package(const Diagnostics *d, const SourceSet *set, Str package, Line *lines, Buf *out) {
    int most = d->all ? d->list.len : MOST_ERRORS, count = choose_lines(d, set, package, lines, most);
    Line last = count ? lines[count - 1] : (Line){0};
    qsort(lines, (size_t)count, sizeof *lines, by_position);
    print_lines(lines, count, out);
    if (count == MOST_ERRORS && !d->all) {
        print_place(out, &last);
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
