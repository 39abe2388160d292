// Goroutines that a lesson types statements on: s:goroutine "G2", g:exec "c <- 1".
#include <string.h>

#include "script/lesson_state.h"

enum { MOST_STEPS = 1000 * 1000, MOST_STATEMENTS = 500 };

int steer_goroutine(lua_State *L) {
    uint64_t id = goroutine_name_check(L, 2);
    uint64_t *object = lua_newuserdatauv(L, sizeof id, 0);
    *object = id;
    luaL_setmetatable(L, "gostep.goroutine");
    return 1;
}

static bool has_left(void *context, const History *h) {
    const World *w = history_world(h);
    const G *g = world_g(w, w->state->running);
    return !g || g->id != *(const uint64_t *)context;
}

static Typed *typed_find(Lesson *l, uint64_t name) {
    for (int i = 0; i < l->typed.len; i++)
        if (l->typed.at[i].name == name)
            return &l->typed.at[i];
    vec_push(&l->arena, &l->typed, (Typed){.name = name});
    return &l->typed.at[l->typed.len - 1];
}

// The goroutine may have been created on a branch, or at a moment, that is not here: then it is made anew.
static uint64_t start_statement(Lesson *l, uint64_t known, Str statement, Diagnostics *diags) {
    uint64_t id = known ? history_exec(l->history, known, statement, diags) : 0;
    if (id)
        return id;
    diags->list.len = 0;
    return history_exec(l->history, 0, statement, diags);
}

// exec "c <- 1": runs the statement until it is done, parks, or the program ends.
static int goroutine_exec(lua_State *L) {
    Lesson *l = lesson_mover(L);
    Typed *typed = typed_find(l, goroutine_name_check(L, 1));
    Str statement = str_check(L, 2);
    Diagnostics diags = {.arena = &l->arena};
    if (l->statements++ >= MOST_STATEMENTS)
        return luaL_error(
            L, "the lesson types more than %d statements (remedy: put them into the program)", MOST_STATEMENTS);
    const char *status = typed->id ? query_status_text(l, typed->id) : "ended";
    if (strcmp(status, "ended") != 0)
        return luaL_error(
            L, "G%d cannot run \"%s\": its last statement is still there (%s)", (int)typed->name, statement.at, status);
    typed->id = start_statement(l, typed->id, statement, &diags);
    if (!typed->id) {
        Str text = diags.list.len ? diags.list.at[0].text : STR("it cannot be run here");
        return luaL_error(L, "exec \"%s\": %s", statement.at, str_copy(&l->arena, text).at);
    }
    uint64_t id = typed->id;
    history_until(l->history, has_left, &id, MOST_STEPS);
    return 0;
}

static int goroutine_query(lua_State *L, const char *method, int n) {
    push_query(L);
    lua_getfield(L, -1, method);
    lua_insert(L, -2);
    for (int i = 2; i <= n; i++)
        lua_pushvalue(L, i);
    lua_createtable(L, 0, 1);
    lua_pushvalue(L, 1);
    lua_setfield(L, -2, "goroutine");
    lua_call(L, n + 1, LUA_MULTRET);
    return lua_gettop(L) - n;
}

static int goroutine_value(lua_State *L) {
    lua_settop(L, 2);
    return goroutine_query(L, "value", 2);
}

static int goroutine_bytes(lua_State *L) {
    lua_settop(L, 2);
    return goroutine_query(L, "bytes", 2);
}

static int goroutine_status(lua_State *L) {
    lua_settop(L, 1);
    push_query(L);
    lua_getfield(L, -1, "status");
    lua_insert(L, -2);
    lua_pushvalue(L, 1);
    lua_call(L, 2, 1);
    return 1;
}

const luaL_Reg goroutine_methods[] = {
    {"exec", goroutine_exec},
    {"value", goroutine_value},
    {"bytes", goroutine_bytes},
    {"status", goroutine_status},
    {NULL, NULL},
};
