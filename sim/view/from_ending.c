// What Go prints when a program dies, part by part with what it means: each kind of line once, where it first stands.
#include "view/from_world.h"

#include <string.h>

#include "report/report.h"

typedef enum Part {
    PART_PANIC,
    PART_PANIC_AGAIN,
    PART_GOEXIT,
    PART_DEADLOCK,
    PART_FATAL,
    PART_SIGNAL,
    PART_GOROUTINE,
    PART_FUNCTION,
    PART_PLACE,
    PART_CREATED,
    PART_COUNT // of lines that need no words
} Part;

static bool is_place(Str line) {
    const char *go = line.len > 1 && line.at[0] == '\t' ? memchr(line.at, ':', line.len) : NULL;
    return go && go - line.at > 4 && memcmp(go - 3, ".go", 3) == 0;
}

// Of functions and places only the program's own are explained; those of the library look alike.
static Part part_of(Str line) {
    if (str_starts(line, STR("panic: ")))
        return PART_PANIC;
    if (str_starts(line, STR("\tpanic: ")))
        return PART_PANIC_AGAIN;
    if (str_starts(line, STR("fatal error: no goroutines (main called runtime.Goexit)")))
        return PART_GOEXIT;
    if (str_starts(line, STR("fatal error: all goroutines are asleep")))
        return PART_DEADLOCK;
    if (str_starts(line, STR("fatal error: ")))
        return PART_FATAL;
    if (str_starts(line, STR("[signal ")))
        return PART_SIGNAL;
    if (str_starts(line, STR("goroutine ")))
        return PART_GOROUTINE;
    if (str_starts(line, STR("created by ")))
        return PART_CREATED;
    if (str_starts(line, STR("main.")))
        return PART_FUNCTION;
    return is_place(line) && !str_starts(line, STR("\t/usr/local/go/")) ? PART_PLACE : PART_COUNT;
}

// A place without its folders; no other line is shortened.
static Str shown(Str line) {
    while (line.len && line.at[0] == '\t')
        line.at++, line.len--;
    if (!line.len || line.at[0] != '/')
        return line;
    size_t from = 0;
    for (size_t i = 0; i < line.len; i++)
        from = line.at[i] == '/' ? i + 1 : from;
    return (Str){line.at + from, line.len - from};
}

static void add(Filling *f, Str text, Word meaning) {
    vec_push(f->arena, &f->m->ending, (ShownPart){str_copy(f->arena, text), filling_word(f, meaning)});
}

void fill_ending(Filling *f) {
    bool told[PART_COUNT] = {0};
    if (f->world->state->outcome == RUNNING || report_exit_code(f->world) == 0)
        return;
    Buf end = {0};
    report_end(f->world, &end);
    Str rest = buf_view(&end);
    while (rest.len) {
        const char *newline = memchr(rest.at, '\n', rest.len);
        Str line = {rest.at, newline ? (size_t)(newline - rest.at) : rest.len};
        Part part = part_of(line);
        if (part != PART_COUNT && !told[part]) {
            told[part] = true;
            add(f, shown(line), (Word)(WORD_END_PANIC + part));
        }
        size_t used = line.len + (newline != NULL);
        rest.at += used, rest.len -= used;
    }
    buf_free(&end);
    add(f, str_format(f->arena, "exit %d", report_exit_code(f->world)), WORD_END_EXIT);
}
