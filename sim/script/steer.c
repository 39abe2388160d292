// Moving the run from Lua: steps, conditions, the scheduler's part, the outside world.
#include "script/lesson_state.h"

#include <string.h>

// Every move is charged, and how far the one before went.
Lesson *lesson_mover(lua_State *L) {
    enum { A_MOVE = 20000, MOST_BRANCHES = 2000 };
    Lesson *l = lesson_of(L);
    if (l->judging)
        luaL_error(L, "a condition only looks: it cannot move the run (remedy: move before the question, or give it "
                      "after = ...)");
    uint64_t now = history_now(l->history).instr, far = now > l->charged ? now - l->charged : l->charged - now;
    l->charged = now;
    sandbox_charge(L, A_MOVE + far / 8);
    if (history_branches(l->history) > MOST_BRANCHES)
        luaL_error(L, "the lesson has more than %d branches (remedy: look for an endless loop)", MOST_BRANCHES);
    return l;
}

static const struct {
    const char *name;
    Unit unit;
} units[] = {
    {"instruction", UNIT_INSTR},
    {"step", UNIT_STEP},
    {"event", UNIT_EVENT},
    {"statement", UNIT_STATEMENT},
    {"line", UNIT_LINE},
    {"call", UNIT_CALL},
    {"goroutine", UNIT_GOROUTINE},
};

static Unit unit_check(lua_State *L, const char *name) {
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (strcmp(units[i].name, name) == 0)
            return units[i].unit;
    luaL_error(L, "there is no unit '%s' (remedy: instruction, step, event, statement, line, call, goroutine)", name);
    return UNIT_STEP;
}

// step(), step(3), step "line", step("line", 3)
static int move(lua_State *L, bool (*one)(History *, Unit)) {
    Lesson *l = lesson_mover(L);
    bool named = lua_type(L, 2) == LUA_TSTRING;
    Unit unit = named ? unit_check(L, lua_tostring(L, 2)) : UNIT_STEP;
    lua_Integer n = luaL_optinteger(L, named ? 3 : 2, 1);
    bool reached = true;
    for (lua_Integer i = 0; i < n && reached; i++)
        reached = one(l->history, unit);
    lua_pushboolean(L, reached);
    return 1;
}

static int steer_step(lua_State *L) {
    return move(L, history_forward);
}

static int steer_back(lua_State *L) {
    return move(L, history_back);
}

// ---- the scheduler's part ------------------------------------------------------------------------------

static int steer_pick(lua_State *L) {
    Lesson *l = lesson_mover(L);
    uint64_t id = goroutine_check(L, 2);
    if (!history_pick(l->history, id))
        return luaL_error(L, "G%d cannot run now (remedy: only a goroutine that is runnable can be picked)", (int)id);
    return 0;
}

static int steer_choose(lua_State *L) {
    static const char *const fields[] = {"goroutine", "case", "map", "inside", "random", "fault", NULL};
    static const struct {
        const char *field;
        ChoiceKind kind;
    } kinds[] = {
        {"case", CHOICE_SELECT},
        {"map", CHOICE_MAP_START},
        {"inside", CHOICE_INSIDE},
        {"random", CHOICE_RANDOM},
        {"fault", CHOICE_FAULT},
    };
    Lesson *l = lesson_mover(L);
    luaL_checktype(L, 2, LUA_TTABLE);
    fields_check(L, 2, fields, "choose");
    uint64_t goroutine = goroutine_field(L, 2, "goroutine");
    if (!goroutine)
        return luaL_error(L, "choose needs the goroutine whose choice it is (remedy: goroutine = \"G1\")");
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (lua_getfield(L, 2, kinds[i].field) != LUA_TNIL)
            history_answer(l->history, kinds[i].kind, goroutine, (uint64_t)luaL_checkinteger(L, -1));
    return 0;
}

static int steer_finish(lua_State *L) {
    history_finish(lesson_mover(L)->history);
    return 0;
}

static int steer_restart(lua_State *L) {
    Lesson *l = lesson_mover(L);
    history_seek(l->history, l->start.instr);
    return 0;
}

static int steer_follow(lua_State *L) {
    Lesson *l = lesson_mover(L);
    history_follow(l->history, lua_isnoneornil(L, 2) ? 0 : goroutine_check(L, 2));
    return 0;
}

// into_library(true): steps stop in the standard packages too
static int steer_into_library(lua_State *L) {
    Lesson *l = lesson_mover(L);
    luaL_checktype(L, 2, LUA_TBOOLEAN);
    l->into_library = lua_toboolean(L, 2);
    history_step_into_library(l->history, l->into_library);
    return 0;
}

static int steer_advance(lua_State *L) {
    Lesson *l = lesson_mover(L);
    history_advance(l->history, duration_check(L, 2));
    return 0;
}

static int steer_signal(lua_State *L) {
    Lesson *l = lesson_mover(L);
    if (strcmp(luaL_checkstring(L, 2), "SIGQUIT") != 0)
        return luaL_error(L, "signal '%s' is not simulated (remedy: SIGQUIT is)", lua_tostring(L, 2));
    history_quit(l->history);
    return 0;
}

// The nth such operation from now on fails with EIO, "input/output error".
static int steer_fault(lua_State *L) {
    static const char *const fields[] = {"op", "nth", NULL};
    static const char *const operations[] = {"open", "read", "write", "sync", "close", "remove", NULL};
    Lesson *l = lesson_mover(L);
    luaL_checktype(L, 2, LUA_TTABLE);
    fields_check(L, 2, fields, "fault");
    Str op = str_field(L, 2, "op", "");
    lua_getfield(L, 2, "nth");
    lua_Integer nth = luaL_optinteger(L, -1, 1);
    bool known = false;
    for (const char *const *o = operations; *o; o++)
        known |= str_eq(op, str_from(*o));
    if (!known || nth < 1 || nth > 255)
        return luaL_error(L, "fault needs the operation that fails (remedy: op = \"open\", \"read\", \"write\", "
                             "\"sync\", \"close\" or \"remove\", and nth = 1 to 255)");
    history_fault(l->history, op, STR("input/output error"), (uint64_t)nth);
    return 0;
}

// branch(function(s) ... end): plays it from here, then comes back to here.
static int branch_done(lua_State *L, int status, lua_KContext context) {
    (void)status, (void)context;
    Lesson *l = lesson_of(L);
    history_go_branch(l->history, (int)lua_tointeger(L, 3));
    history_seek(l->history, (uint64_t)lua_tointeger(L, 4));
    return 0;
}

static int steer_branch(lua_State *L) {
    Lesson *l = lesson_mover(L);
    luaL_checktype(L, 2, LUA_TFUNCTION);
    lua_settop(L, 2);
    lua_pushinteger(L, history_branch(l->history));
    lua_pushinteger(L, (lua_Integer)history_now(l->history).instr);
    history_fork(l->history);
    lua_pushvalue(L, 2);
    push_scene(L);
    lua_callk(L, 1, 0, 0, branch_done);
    return branch_done(L, LUA_OK, 0);
}

const luaL_Reg steer_methods[] = {
    {"step", steer_step},
    {"back", steer_back},
    {"run_until", steer_run_until},
    {"finish", steer_finish},
    {"restart", steer_restart},
    {"follow", steer_follow},
    {"pick", steer_pick},
    {"choose", steer_choose},
    {"into_library", steer_into_library},
    {"advance", steer_advance},
    {"signal", steer_signal},
    {"fault", steer_fault},
    {"branch", steer_branch},
    {"goroutine", steer_goroutine},
    {NULL, NULL},
};
