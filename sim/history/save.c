// A run as a text file. The moments of what came from outside are named by running once more from the beginning.
#include "history/names.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

typedef struct Line {
    uint64_t at; // lines stand in the order of the run
    Str text;
} Line;

typedef struct Saving {
    Names names; // first
    Arena *arena;
    Branch *branch; // of the second run
    Line *lines;
    int n_lines;
} Saving;

// ---- the program -------------------------------------------------------------------------------------

// The user's files: those that hold a function of no library.
uint64_t program_hash(const Program *p, Str *path) {
    const Source *last = NULL;
    uint64_t hash = 0;
    *path = STR("");
    for (int i = 0; i < p->n_funcs; i++) {
        const Source *s = p->funcs[i].flags & FUNC_LIBRARY ? NULL : source_place(&p->sources, p->funcs[i].pos).file;
        if (!s || s == last)
            continue;
        if (!last)
            *path = s->path;
        last = s;
        hash = hash * 31 + str_hash(s->text);
    }
    return hash;
}

// ---- lines --------------------------------------------------------------------------------------------

static void quote(Buf *b, Str s) {
    buf_byte(b, '"');
    for (size_t i = 0; i < s.len; i++) {
        if (s.at[i] == '\n') {
            buf_text(b, "\\n");
            continue;
        }
        if (s.at[i] == '"' || s.at[i] == '\\')
            buf_byte(b, '\\');
        buf_byte(b, s.at[i]);
    }
    buf_byte(b, '"');
}

static void add_line(Saving *s, uint64_t at, const Buf *text) {
    s->lines[s->n_lines++] = (Line){at, str_copy(s->arena, buf_view(text))};
}

static void add_moment(Buf *b, NamedMoment m) {
    if (m.goroutine)
        buf_format(b, "g%" PRIu64 " %" PRIu64, m.goroutine, m.ordinal);
    else
        buf_text(b, "start");
    if (m.plus)
        buf_format(b, " +%" PRIu64, m.plus);
}

static void save_command(Saving *s, const Input *in, NamedMoment m) {
    Buf b = {0};
    static const char *const words[] = {
#define INPUT(enumerator, word) word,
#include "history/inputs.def"
#undef INPUT
    };
    add_moment(&b, m);
    buf_format(&b, " %s", words[in->kind]);
    switch (in->kind) {
    case INPUT_PICK: buf_format(&b, " g%" PRIu64, in->goroutine); break;
    case INPUT_EXEC:
        buf_format(&b, " g%" PRIu64 " ", in->goroutine);
        if (in->owner)
            buf_format(&b, "in g%" PRIu64 " %" PRIu32 " ", in->owner, in->frame);
        quote(&b, in->text);
        break;
    case INPUT_ADVANCE: buf_format(&b, " %" PRIu64, in->number); break;
    case INPUT_FAULT:
        buf_format(&b, " %.*s %" PRIu64 " ", STR_ARG(in->operation), in->number);
        quote(&b, in->text);
        break;
    default: break;
    }
    add_line(s, in->at, &b);
    buf_free(&b);
}

static bool save_choice(Names *names, History *h, const Choice *c, uint64_t ordinal, uint64_t *number) {
    Saving *s = (Saving *)names;
    (void)number;
    const Answer *a = answer_to(s->branch, h->now);
    if (!a)
        return false;
    Buf b = {0};
    buf_format(&b, "g%" PRIu64 " %s %" PRIu64 " = %s%" PRIu64, c->goroutine, choice_word(c->kind), ordinal,
        c->kind == CHOICE_GOROUTINE ? "g" : "", a->number);
    add_line(s, h->now.at, &b);
    buf_free(&b);
    return false;
}

// ---- the second run ------------------------------------------------------------------------------------

// A history of the same program whose only branch is what the present branch of h was given.
static History *open_again(const History *h) {
    History *again = history_open(h->program, h->natives, &h->limits, h->args, h->seed);
    again->programs = h->programs;
    again->n_programs = h->n_programs;
    const Branch *b = branch_now(h);
    for (int i = 0; i < b->n_inputs; i++)
        input_push(branch_now(again), b->inputs[i]);
    for (int i = 0; i < b->n_answers; i++)
        answer_push(branch_now(again), b->answers[i]);
    branch_now(again)->end = b->end; // all of it is known: nobody is asked
    return again;
}

static void close_again(History *again) {
    again->programs = NULL;
    again->n_programs = 0;
    history_close(again);
}

static int by_moment(const void *a, const void *b) {
    const Line *x = a, *y = b;
    return x->at < y->at ? -1 : x->at > y->at;
}

static void run_again(Saving *s, const History *h) {
    History *again = open_again(h);
    s->branch = branch_now(again);
    for (int i = 0; i < s->branch->n_inputs; i++) {
        const Input *in = &s->branch->inputs[i];
        engine_run(again, in->at, &s->names.watch);
        if (in->kind != INPUT_ANSWER)
            save_command(s, in, names_now(&s->names, again));
    }
    if (s->branch->n_answers)
        engine_run(again, s->branch->answers[s->branch->n_answers - 1].asked.at, &s->names.watch);
    close_again(again);
    qsort(s->lines, (size_t)s->n_lines, sizeof *s->lines, by_moment);
}

Str history_save(const History *h, Arena *a) {
    Str path;
    uint64_t hash = program_hash(h->program, &path);
    int most = branch_now(h)->n_inputs + branch_now(h)->n_answers;
    Saving s = {.arena = a, .lines = ARENA_ARRAY(a, Line, most + 1)};
    names_open(&s.names);
    s.names.on_choice = save_choice;
    if (most)
        run_again(&s, h);
    names_close(&s.names);
    Buf b = {0};
    buf_format(&b, "gostep run 1\nprogram %016" PRIx64 " %.*s\nseed %" PRIu64 "\n", hash, STR_ARG(path), h->seed);
    for (int i = 0; i < s.n_lines; i++)
        buf_format(&b, "%.*s\n", STR_ARG(s.lines[i].text));
    Str text = str_copy(a, buf_view(&b));
    buf_free(&b);
    return text;
}
