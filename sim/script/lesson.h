// Lessons: a Lua file beside its Go program. It narrates, asks, steers and expects; it never computes what the
// simulation can tell. This is the only door to Lua.
//
// A lesson's play function runs as a coroutine. It stops at each beat (something said or asked) until it is resumed; the
// window waits for the presenter there, the headless test resumes at once. Beats that were reached are kept, with their
// moment, so that a presenter can go back to them without running the lesson again.
#ifndef SCRIPT_LESSON_H
#define SCRIPT_LESSON_H

#include "history/history.h"
#include "inspect/inspect.h"

typedef struct Lesson Lesson;

typedef struct Text {
    Str en, zh;
} Text;                            // an absent language is empty
Str text_in(Text t, Str language); // falls back to English, then to whatever there is

typedef struct Answer {
    Text text;
    Text remark; // for who chose it: the misconception behind a wrong choice
    bool holds;
} Answer;

typedef enum BeatKind { BEAT_SAY, BEAT_ASK, BEAT_COMPILE_ERROR } BeatKind;

typedef struct Beat {
    BeatKind kind;
    Text text;
    const Answer *answers;
    int n_answers;      // BEAT_ASK
    int right;          // index of the answer that holds; -1 when none or several do
    Text why;           // BEAT_ASK: shown after the answer
    Str look;           // expression the lesson looks at, "" for none
    uint64_t goroutine; // followed goroutine
    Str detail;         // BEAT_COMPILE_ERROR: the compiler's text
    Str file;           // ... and the file's path
    int branch;
    Moment at;
} Beat;

typedef enum LessonState { LESSON_READY, LESSON_AT_BEAT, LESSON_DONE, LESSON_FAILED } LessonState;

typedef struct LessonInfo {
    Str path;
    Text topic, title;
    int order; // within its topic; lessons without one come last
    const Str *programs;
    int n_programs; // paths of the Go files
} LessonInfo;

// Loads the file and reads its table; the Go program is not compiled yet. Never NULL: a broken lesson is in state LESSON_FAILED
// and lesson_problem says file, line and remedy.
Lesson *lesson_open(const char *path);
void lesson_close(Lesson *l);
const LessonInfo *lesson_info(const Lesson *l);
Str lesson_problem(const Lesson *l); // "" when there is none
LessonState lesson_state(const Lesson *l);

// Compiles the program and stands at its first border. False: see lesson_problem.
bool lesson_start(Lesson *l);
History *lesson_history(const Lesson *l); // NULL before lesson_start; owned by the lesson
// Goes on to the next beat, from where the lesson itself stood. answer: index given to the last question, -1: skipped.
LessonState lesson_resume(Lesson *l, int answer);
int lesson_n_beats(const Lesson *l);
const Beat *lesson_beat(const Lesson *l, int i);
bool lesson_show_beat(Lesson *l, int i); // moves the history to the beat's moment

// Plays a lesson to its end without a window. Every question must have exactly one answer that holds. told: receives the
// narration as text, may be NULL. True when it passed.
bool lesson_test(Lesson *l, Str language, Buf *told);

// Plays the lesson anew for every choice that can be made, always the first one, then always the second one, and so on. False and
// what went wrong in *problem when a play does not come to its end, or what it expects does not hold.
bool lesson_test_choices(const char *path, Buf *problem);

// All lessons below a folder, sorted by topic, order, title. Broken ones are in the list too.
typedef struct LessonList {
    Lesson **at;
    int n;
} LessonList;
LessonList lessons_find(const char *folder);
void lessons_close(LessonList *list);

#endif
