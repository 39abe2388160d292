// What a lesson claims about the world at this moment. What does not hold is kept with the lesson's line; the play goes on.
#include "script/lesson_state.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "report/report.h"

enum { MOST_FAILURES = 100 };

void expect_fail(Lesson *l, const char *format, ...) {
    char text[2048];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    if (l->failed.len < MOST_FAILURES)
        vec_push(&l->arena, &l->failed,
            str_format(&l->arena, "%.*s:%d: %s", (int)l->info.path.len, l->info.path.at, lesson_line(l), text));
}

static void expect_output(lua_State *L, Lesson *l, const char *field, int fd) {
    if (lua_getfield(L, 2, field) != LUA_TNIL) {
        Str want = str_view(L, -1), got = inspect_output(&l->scratch, history_world(l->history), fd);
        if (!str_eq(want, got))
            expect_fail(
                l, "%s is\n%.*s\nand not, as expected,\n%s", field, (int)got.len, got.at ? got.at : "", want.at);
    }
    lua_pop(L, 1);
}

static void expect_exit(lua_State *L, Lesson *l) {
    if (lua_getfield(L, 2, "exit") != LUA_TNIL) {
        const World *w = history_world(l->history);
        int want = (int)luaL_checkinteger(L, -1);
        if (w->state->outcome == RUNNING)
            expect_fail(l, "the program still runs, and exit code %d was expected (remedy: s:finish() first)", want);
        else if (report_exit_code(w) != want)
            expect_fail(l, "the exit code is %d, expected was %d", report_exit_code(w), want);
    }
    lua_pop(L, 1);
}

// stderr: the program's own and what the runtime adds at the end.
static void expect_stderr(lua_State *L, Lesson *l) {
    if (lua_getfield(L, 2, "stderr") != LUA_TNIL) {
        Str want = str_view(L, -1), end = end_text(l, &l->scratch);
        if (!output_has(L, 2, want) && !str_has(end, want))
            expect_fail(l, "stderr does not contain \"%s\"; the end of the run is\n%.*s", want.at, (int)end.len,
                end.at ? end.at : "");
    }
    lua_pop(L, 1);
}

// panic = "text", fatal = "text", deadlock = true or the wait reason of goroutine 1
static void expect_end(lua_State *L, Lesson *l, const char *field, const char *prefix) {
    if (lua_getfield(L, 2, field) != LUA_TNIL) {
        Str end = end_text(l, &l->scratch), want = str_format(&l->scratch, "%s%s", prefix, luaL_checkstring(L, -1));
        if (!str_has(end, want))
            expect_fail(
                l, "the run does not end with \"%s\" but with\n%.*s", want.at, (int)end.len, end.len ? end.at : "");
    }
    lua_pop(L, 1);
}

static void expect_deadlock(lua_State *L, Lesson *l) {
    int type = lua_getfield(L, 2, "deadlock");
    if (type != LUA_TNIL && lua_toboolean(L, -1)) {
        Str end = end_text(l, &l->scratch);
        if (!str_has(end, STR("all goroutines are asleep - deadlock!")))
            expect_fail(l, "there is no deadlock; the run ends with\n%.*s", (int)end.len, end.len ? end.at : "");
        else if (type == LUA_TSTRING && !str_has(end, str_format(&l->scratch, "goroutine 1 [%s", lua_tostring(L, -1))))
            expect_fail(l, "goroutine 1 does not wait in \"%s\":\n%.*s", lua_tostring(L, -1), (int)end.len, end.at);
    }
    lua_pop(L, 1);
}

// Above a table lie a key, what is expected, what the query answered, and, when that is nil, why.
static void compare(lua_State *L, Lesson *l, const char *field, int table) {
    const char *key = luaL_tolstring(L, table + 1, NULL), *want = luaL_tolstring(L, table + 2, NULL);
    if (lua_isnil(L, table + 3) && lua_isboolean(L, table + 2) && !lua_toboolean(L, table + 2))
        return; // false: there is none, as expected
    if (lua_isnil(L, table + 3))
        expect_fail(
            l, "%s of %s cannot be had: %s (expected was %s)", field, key, luaL_tolstring(L, table + 4, NULL), want);
    else if (strcmp(luaL_tolstring(L, table + 3, NULL), want) != 0)
        expect_fail(l, "%s of %s is %s, expected was %s", field, key, luaL_tolstring(L, table + 3, NULL), want);
}

// { goroutine = ... } as expect has it, for queries that look at one goroutine's variables.
static void push_goroutine(lua_State *L) {
    lua_createtable(L, 0, 1);
    if (lua_getfield(L, 2, "goroutine") == LUA_TNIL)
        lua_pop(L, 1);
    else
        lua_setfield(L, -2, "goroutine");
}

// A table { [key] = expected text }, compared with what the query `method` answers for the key.
static void expect_table(lua_State *L, Lesson *l, const char *field, const char *method) {
    if (lua_getfield(L, 2, field) != LUA_TNIL) {
        luaL_checktype(L, -1, LUA_TTABLE);
        int table = lua_gettop(L);
        lua_pushnil(L);
        while (lua_next(L, table)) {
            push_query(L);
            lua_getfield(L, -1, method);
            lua_insert(L, -2);
            lua_pushvalue(L, table + 1);
            push_goroutine(L);
            lua_call(L, 3, 2);
            compare(L, l, field, table);
            lua_settop(L, table + 1);
        }
    }
    lua_pop(L, 1);
}

// at = "text of the line", where `goroutine` or else the running one stands
static void expect_at(lua_State *L, Lesson *l) {
    Str at = str_field(L, 2, "at", NULL);
    if (!at.len)
        return;
    uint64_t goroutine = goroutine_field(L, 2, "goroutine");
    Place want = place_of_text(L, at, (Str){0}, str_field(L, 2, "func", NULL)),
          here = inspect_place(history_world(l->history), goroutine ? goroutine : usual_goroutine(l));
    if (here.line != want.line || here.file != want.file)
        expect_fail(l, "the run stands in line %d, expected was line %d, \"%s\"", here.line, want.line, at.at);
}

static int expect(lua_State *L) {
    static const char *const fields[] = {"goroutine", "at", "func", "exit", "stdout", "output", "stderr", "panic",
        "fatal", "limit", "deadlock", "value", "bytes", "status", "type", "size", "deferred", "panicking", "goroutines",
        NULL};
    Lesson *l = lesson_started(L);
    luaL_checktype(L, 2, LUA_TTABLE);
    lua_settop(L, 2);
    fields_check(L, 2, fields, "expect");
    expect_at(L, l);
    expect_exit(L, l);
    expect_output(L, l, "stdout", 1);
    expect_output(L, l, "output", 0);
    expect_stderr(L, l);
    expect_end(L, l, "panic", "panic: ");
    expect_end(L, l, "fatal", "fatal error: ");
    expect_end(L, l, "limit", "");
    expect_deadlock(L, l);
    expect_table(L, l, "value", "value");
    expect_table(L, l, "bytes", "bytes");
    expect_table(L, l, "type", "type");
    expect_table(L, l, "size", "size");
    expect_table(L, l, "status", "status");
    expect_table(L, l, "deferred", "deferred");
    expect_table(L, l, "panicking", "panicking");
    if (lua_getfield(L, 2, "goroutines") != LUA_TNIL) {
        long long n = (long long)history_world(l->history)->state->n_goroutines, want = luaL_checkinteger(L, -1);
        if (n != want)
            expect_fail(l, "there are %lld goroutines, expected were %lld", n, want);
    }
    return 0;
}

const luaL_Reg expect_methods[] = {{"expect", expect}, {NULL, NULL}};
