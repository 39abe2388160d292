// What the window drives: a lesson or a program with its history, or a fixture in tests. The window asks for models
// and sends wishes; it does not know what is behind.
#ifndef VIEW_SESSION_H
#define VIEW_SESSION_H

#include "view/assets.h"
#include "view/model.h"

typedef enum Grain { GRAIN_STEP, GRAIN_STATEMENT, GRAIN_LINE, GRAIN_CALL, GRAIN_OWN, GRAIN_INSTRUCTION } Grain;

typedef enum Direction { BACKWARD = -1, FORWARD = 1 } Direction;

// How the model is to be made.
typedef struct Wish {
    Language language;
    const Words *words;
    Str selected; // id of the draw-list group whose bytes are wanted: "var:1:2:jobs" (goroutine, depth of its
                  // frame from the outermost, which is 1, name; fields as "p.x"), "object:c00001c0c0:jobs"
    int64_t rune; // of a string: the byte whose rune is decoded, from 1; 0: the first of several bytes
    int compare;  // the run to lay beside the present one, from 1; 0: none
    int file;     // of the program's, from 1: the one whose text is shown; 0: where the program stands
} Wish;

// Every function may be called at any time while a lesson or program is open; `catalog` and `open` always. Those that
// move return false when there was nothing to do. None keeps the texts it is given.
typedef struct Session {
    void *self;
    void (*catalog)(void *self, Arena *a, Language language, ShownCatalog *out);
    // A lesson, a Go file or a folder. False: *problem has one line that says why, and what was open stays open. A program
    // that does not compile opens: its model says so.
    bool (*open)(void *self, Str path, Buf *problem);
    void (*close)(void *self); // what is open
    void (*model)(void *self, Arena *a, const Wish *wish, ViewModel *out);
    bool (*step)(void *self, Grain grain, Direction direction);
    bool (*seek)(void *self, int64_t step);
    bool (*finish)(void *self);                     // to the end of the run
    bool (*pick)(void *self, int index);            // of the model's `next`
    bool (*answer)(void *self, int index);          // of the question's answers; -1: show the right one
    bool (*go_on)(void *self);                      // the lesson's next beat
    bool (*follow)(void *self, int64_t goroutine);  // 0: the next one
    bool (*find)(void *self, Direction direction);  // where what is looked at was changed or used
    bool (*blocked)(void *self, int64_t goroutine); // to where it began to wait; 0: the first that waits
    bool (*restart)(void *self);
    bool (*reload)(void *self, Buf *problem); // reads the file again and keeps the step where it can
    bool (*branch)(void *self, int64_t run);  // from 1; 0: the next one
    // A statement or an expression of Go, run in the frame that `selected` is in (as in a Wish), else in the one that
    // runs. *answer has one line: the value, or what is wrong. False: nothing was done.
    bool (*type)(void *self, Str selected, Str text, Buf *answer);
    bool (*undo)(void *self, Buf *taken_back); // of what was typed last; false: nothing was typed
    bool (*finished)(void *self);              // a lesson that was played to its end is open
    // A little of what can be done while nothing happens, a few milliseconds of it. False: there is no more. *changed: the
    // model is another.
    bool (*idle)(void *self, bool *changed);
    bool (*library)(void *self, bool on); // steps stop in the standard packages too; off at first
} Session;

#endif
