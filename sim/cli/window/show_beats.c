// What a lesson shows over its history: narration, questions with their answers, programs that do not compile.
#include "cli/window/show_state.h"

#include <stdio.h>
#include <string.h>

#include "base/file.h"

Str language_name(Language language) {
    return language == LANGUAGE_ZH ? STR("zh") : STR("en");
}

// ---- programs that do not compile ----

Str base_name(const char *path) {
    const char *slash = strrchr(path, '/');
    return str_from(slash ? slash + 1 : path);
}

// "./main.go:7:2: text" becomes a note below line 7; lines that begin with a tab go on with the one before.
static void add_notes(Arena *a, Str errors, ShownCode *code) {
    while (errors.len) {
        const char *newline = memchr(errors.at, '\n', errors.len);
        size_t len = newline ? (size_t)(newline - errors.at) : errors.len;
        Str line = str_copy(a, (Str){errors.at, len});
        const char *at = strstr(line.at, ".go:");
        int row = 0, col = 0, used = 0;
        if (at && sscanf(at + 4, "%d:%d: %n", &row, &col, &used) == 2 && used)
            vec_push(a, &code->notes, (ShownNote){row, col, str_from(at + 4 + used), true});
        len += newline != NULL;
        errors.at += len, errors.len -= len;
    }
}

// A program that the compiler refuses, whether it was opened or a lesson shows it: its source with the errors in it.
void refused_model(Arena *a, const char *path, Str source, Str errors, const Wish *wish, ViewModel *m) {
    m->run = RUN_COMPILE_ERROR;
    m->exit_code = 1;
    m->time.ended = true;
    m->code = (ShownCode){.file = base_name(path), .text = source};
    m->goroutines.len = m->objects.len = m->links.len = m->next.len = m->output.len = 0;
    m->happened = wish->words->text[WORD_COMPILE_ERROR];
    add_notes(a, errors, &m->code);
    vec_push(a, &m->output, (ShownOutput){.text = errors, .error = true});
}

// ---- beats ----

// The beat whose moment is now; -1: the presenter is somewhere else.
int beat_here(const Opened *o) {
    Moment now = history_now(o->history);
    for (int i = lesson_n_beats(o->lesson) - 1; i >= 0; i--) {
        const Beat *b = lesson_beat(o->lesson, i);
        if (b->branch == history_branch(o->history) && b->at.instr == now.instr)
            return i;
    }
    return -1;
}

int answer_given(Opened *o, int beat) {
    while (o->answers.len <= beat)
        vec_push(&o->arena, &o->answers, UNANSWERED);
    return o->answers.at[beat];
}

bool is_open_question(Opened *o, int beat) {
    const Beat *b = lesson_beat(o->lesson, beat);
    return b && b->kind == BEAT_ASK && answer_given(o, beat) == UNANSWERED;
}

// What is behind the choice that was made, then why the right one is right.
static Str remark_on(Arena *a, const Beat *b, int answer, Str language) {
    Str why = text_in(b->why, language), remark = {0};
    if (answer >= 0 && answer < b->n_answers)
        remark = text_in(b->answers[answer].remark, language);
    if (!remark.len || !why.len)
        return remark.len ? remark : why;
    return str_format(a, "%.*s %.*s", (int)remark.len, remark.at, (int)why.len, why.at);
}

static void show_question(Opened *o, Arena *a, int beat, Str language, ShownQuestion *q) {
    const Beat *b = lesson_beat(o->lesson, beat);
    int answer = answer_given(o, beat);
    q->text = text_in(b->text, language);
    q->revealed = answer != UNANSWERED;
    if (q->revealed)
        q->remark = remark_on(a, b, answer, language);
    for (int i = 0; i < b->n_answers; i++) {
        ShownAnswer shown = {.text = text_in(b->answers[i].text, language)};
        if (q->revealed && i == b->right)
            shown.state = ANSWER_RIGHT;
        else if (q->revealed && i == answer)
            shown.state = ANSWER_WRONG;
        vec_push(a, &q->answers, shown);
    }
}

// What a question asks about must not be seen before the answer: the future that is known, and what would happen.
static void hide_future(ViewModel *m) {
    ShownTimeline *t = &m->time;
    t->known = t->step;
    t->ended = false;
    t->runs.len = 0;
    t->other = (ShownComparison){0};
    for (int i = 0; i < t->lanes.len; i++) {
        ShownLane *lane = &t->lanes.at[i];
        while (lane->spans.len && lane->spans.at[lane->spans.len - 1].from > t->step)
            lane->spans.len--;
        while (lane->marks.len && lane->marks.at[lane->marks.len - 1].step > t->step)
            lane->marks.len--;
    }
    while (t->lanes.len && !t->lanes.at[t->lanes.len - 1].spans.len) // of goroutines that do not exist yet
        t->lanes.len--;
    for (int i = 0; i < m->next.len; i++) {
        ShownNext *n = &m->next.at[i];
        n->outcome = (Str){0}, n->bad = false;
        n->chosen &= n->select_case < 0; // which ready case is drawn may be what is asked
    }
}

static void mark_beats(const Opened *o, Arena *a, ShownTimeline *t) {
    for (int i = 0; i < lesson_n_beats(o->lesson); i++) {
        const Beat *b = lesson_beat(o->lesson, i);
        if (b->branch == history_branch(o->history))
            vec_push(a, &t->marks, (ShownMark){(int64_t)b->at.step, b->kind == BEAT_ASK ? MARK_ASK : MARK_SAY});
    }
}

void show_beat(Opened *o, Arena *a, const Wish *wish, ViewModel *m) {
    Str language = language_name(wish->language);
    int here = beat_here(o), last = lesson_n_beats(o->lesson) - 1;
    const Beat *b = lesson_beat(o->lesson, here);
    if (b && b->kind == BEAT_ASK)
        show_question(o, a, here, language, &m->question);
    else if (b)
        m->say = text_in(b->text, language);
    if (b && b->kind == BEAT_COMPILE_ERROR) {
        Str source;
        file_read(a, b->file.at, &source);
        refused_model(a, b->file.at, source, b->detail, wish, m);
    }
    LessonState state = lesson_state(o->lesson);
    m->say_waits = state == LESSON_AT_BEAT || (here >= 0 && here < last);
    if (state == LESSON_FAILED)
        m->say = lesson_problem(o->lesson);
    else if (state == LESSON_DONE && !b)
        m->say = wish->words->text[WORD_LESSON_DONE];
    if (is_open_question(o, last))
        hide_future(m);
    mark_beats(o, a, &m->time);
}
