// Playing lessons without a window, and finding them on disk.
#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "script/lesson_state.h"

static void tell_beat(const Beat *b, Str language, Buf *told) {
    Str text = text_in(b->text, language);
    buf_format(told, "[step %llu] %.*s\n", (unsigned long long)b->at.step, (int)text.len, text.at);
    if (b->detail.len)
        buf_format(told, "%.*s", (int)b->detail.len, b->detail.at);
    for (int i = 0; i < b->n_answers; i++) {
        Str choice = text_in(b->answers[i].text, language);
        Str remark = text_in(b->answers[i].remark, language);
        buf_format(told, "  %s%d. %.*s\n", i == b->right ? "*" : " ", i + 1, (int)choice.len, choice.at);
        if (remark.len)
            buf_format(told, "       %.*s\n", (int)remark.len, remark.at);
    }
    Str why = text_in(b->why, language);
    if (why.len)
        buf_format(told, "  %.*s\n", (int)why.len, why.at);
}

// choice: given to every question that has so many, -1: every question is skipped. The answer is the largest number of choices.
static int play(Lesson *l, int choice, Str language, Buf *told) {
    int most = 0, given = -1;
    if (lesson_start(l))
        while (lesson_resume(l, given) == LESSON_AT_BEAT) {
            const Beat *b = lesson_beat(l, lesson_n_beats(l) - 1);
            most = b->n_answers > most ? b->n_answers : most;
            given = choice < b->n_answers ? choice : b->n_answers - 1;
            if (told)
                tell_beat(b, language, told);
        }
    return most;
}

bool lesson_test_choices(const char *path, Buf *problem) {
    bool passed = true;
    for (int choice = 0, most = 1; passed && choice < most; choice++) {
        Lesson *l = lesson_open(path);
        most = play(l, choice, (Str){0}, NULL);
        passed = l->state == LESSON_DONE && l->failed.len == 0;
        if (!passed)
            buf_format(problem, "when choice %d is made: %.*s", choice + 1,
                STR_ARG(l->failed.len ? l->failed.at[0] : buf_view(&l->problem)));
        lesson_close(l);
    }
    return passed;
}

bool lesson_test(Lesson *l, Str language, Buf *told) {
    bool asked = play(l, -1, language, told) > 0;
    if (l->state == LESSON_DONE && !asked)
        vec_push(&l->arena, &l->failed,
            str_format(&l->arena, "%s: the lesson asks no question (remedy: s:ask { ... })", l->info.path.at));
    if (l->state != LESSON_FAILED && l->failed.len == 0)
        return true;
    for (int i = 0; i < l->failed.len; i++)
        buf_format(&l->problem, "%s%.*s", l->problem.len ? "\n" : "", (int)l->failed.at[i].len, l->failed.at[i].at);
    return false;
}

// ---- finding lessons -----------------------------------------------------------------------------------

typedef struct Found {
    Lesson **at;
    int n, cap;
} Found;

static void add(Found *f, Lesson *l) {
    if (f->n == f->cap) {
        f->cap = f->cap ? 2 * f->cap : 32;
        f->at = realloc(f->at, sizeof *f->at * (size_t)f->cap);
        if (!f->at)
            abort();
    }
    f->at[f->n++] = l;
}

static void search(Found *f, const char *folder, int depth) {
    DIR *d = depth < 8 ? opendir(folder) : NULL;
    if (!d)
        return;
    for (struct dirent *e; (e = readdir(d));) {
        if (e->d_name[0] == '.')
            continue;
        Arena scratch = {0};
        Str path = str_format(&scratch, "%s/%s", folder, e->d_name);
        struct stat st;
        size_t len = strlen(e->d_name);
        if (stat(path.at, &st) == 0 && S_ISDIR(st.st_mode))
            search(f, path.at, depth + 1);
        else if (len > 4 && strcmp(e->d_name + len - 4, ".lua") == 0)
            add(f, lesson_open(path.at));
        arena_free(&scratch);
    }
    closedir(d);
}

static int compare(const void *x, const void *y) {
    const LessonInfo *a = &(*(Lesson *const *)x)->info, *b = &(*(Lesson *const *)y)->info;
    int by_topic = str_cmp(text_in(a->topic, STR("en")), text_in(b->topic, STR("en")));
    if (by_topic)
        return by_topic;
    if (a->order != b->order)
        return a->order < b->order ? -1 : 1;
    int by_title = str_cmp(a->title.en, b->title.en);
    return by_title ? by_title : str_cmp(a->path, b->path);
}

LessonList lessons_find(const char *folder) {
    Found f = {0};
    search(&f, folder, 0);
    if (f.n)
        qsort(f.at, (size_t)f.n, sizeof *f.at, compare);
    return (LessonList){f.at, f.n};
}

void lessons_close(LessonList *list) {
    for (int i = 0; i < list->n; i++)
        lesson_close(list->at[i]);
    free(list->at);
    *list = (LessonList){0};
}
