// What the files of script/ share: the lesson's inner state and the ways from Lua arguments to it.
#ifndef SCRIPT_LESSON_STATE_H
#define SCRIPT_LESSON_STATE_H

#include <lauxlib.h>
#include <lua.h>

#include "load/load.h"
#include "script/lesson.h"
#include "script/sandbox.h"

// A goroutine that a lesson types statements on: its name in the lesson and its id in the world.
typedef struct Typed {
    uint64_t name, id;
} Typed;

struct Lesson {
    Arena arena;    // texts and beats; freed with the lesson
    Arena scratch;  // of one look at the world; emptied by the next one
    size_t kept;    // bytes of text in the arena
    int statements; // that were typed so far
    Sandbox sandbox;
    lua_State *play; // the coroutine of the play function, anchored in the registry
    LessonInfo info;
    LessonState state;
    Str folder; // of the lesson's file, with a final slash
    Buf problem;
    Loaded loaded;
    History *history;
    VEC(Beat) beats;
    VEC(Str) failed; // expectations that did not hold
    VEC(Typed) typed;
    bool into_library; // steps stop in library code too
    bool judging;      // a choice's `holds` runs: nothing may move
    int since;         // events before this one came before the question (happened, received, ...)
    int branch;        // where the lesson itself stands while a presenter looks around
    Moment at;
    Moment start; // the first one; in a scenario, when the package is initialised
    Str looking;
    uint64_t charged;  // moment up to which moving was charged
    char *holds_error; // of a condition that raised an error inside history_until; in the arena
};

Lesson *lesson_of(lua_State *L);
int lesson_line(const Lesson *l); // where its play function stands; 0: nowhere

Str program_path(lua_State *L, Str name); // of a Go file beside the lesson; in its arena

// texts.c: arguments
Text text_check(lua_State *L, int index, const char *what); // a string, or a table with en and zh
Str str_check(lua_State *L, int index);                     // in the lesson's arena
Str str_view(lua_State *L, int index);                      // Lua's own, ended by NUL; valid while it is on the stack
Str str_field(lua_State *L, int table, const char *field, const char *fallback);
uint64_t goroutine_check(lua_State *L, int index);                    // 2, "G2" or the object of s:goroutine
uint64_t goroutine_name_check(lua_State *L, int index);               // the number as written
uint64_t goroutine_field(lua_State *L, int table, const char *field); // 0 when absent
void event_check(lua_State *L, Str word);                             // "send", "close", ...
uint64_t duration_check(lua_State *L, int index); // nanoseconds; "1.5s", "20ms", or a number of nanoseconds
void fields_check(lua_State *L, int table, const char *const *known,
    const char *what); // unknown field: error that names the known ones
// The one line that contains it: of the library file whose path ends so, of that function, of the lesson's programs when both are empty.
Place place_of_text(lua_State *L, Str text, Str path, Str func);
int func_check(lua_State *L, Str name); // "worker" means main.worker
bool source_is_library(const Source *file);
int no_such_method(lua_State *L); // __index for a table of methods in upvalue 1, its name in upvalue 2

// One table of methods each: query.c looks, steer.c moves, tell.c narrates, expect.c judges.
extern const luaL_Reg query_methods[], goroutine_queries[], steer_methods[], tell_methods[], expect_methods[],
    goroutine_methods[];
void doors_open(lua_State *L); // makes the metatables of s, w and goroutine objects
void push_scene(lua_State *L); // s
void push_query(lua_State *L); // w: looking only

Lesson *lesson_mover(lua_State *L); // steer.c: the lesson, if it may move now

// until.c. steer_ahead looks ahead as `after` says (the value at index); it moves the history
int steer_run_until(lua_State *L);
void steer_ahead(lua_State *L, int index);

int steer_goroutine(lua_State *L); // typed.c

Lesson *lesson_started(lua_State *L); // query.c: raises when there is no world yet

// query.c: shared by expectations and questions
Value *query_expr(Lesson *l, Arena *a, uint64_t goroutine, Str expr, Str *problem);
uint64_t usual_goroutine(const Lesson *l);                   // whose variables are meant when nobody is named
const char *query_status_text(const Lesson *l, uint64_t id); // "running", "chan send", "ended", ...
bool output_has(lua_State *L, int fd, Str text);
Str end_text(Lesson *l, Arena *a); // what Go prints to stderr for the outcome; "" while it runs
void expect_fail(Lesson *l, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
