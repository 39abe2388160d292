// Moving the run from Lua: steps, conditions, the scheduler's part, the outside world.
#include "script/lesson_state.h"

#include <string.h>

enum { MOST_STEPS = 5 * 1000 * 1000 };

static Lesson *mover(lua_State *L) {
    Lesson *l = lesson_of(L);
    if (l->judging)
        luaL_error(L, "a condition only looks: it cannot move the run (remedy: move before the question, or give it "
                      "after = ...)");
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
    Lesson *l = mover(L);
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

// ---- run_until ---------------------------------------------------------------------------------------

typedef struct Until {
    lua_State *L;
    Lesson *lesson;
    uint64_t goroutine;
    int line;
    Str func, event, expr, is;
    int first_event; // events before it do not count
    int holds;       // stack index of a function, 0: none
} Until;

static bool until_event(const Until *u, const History *h) {
    for (int i = u->first_event; i < history_n_events(h); i++) {
        const LoggedEvent *e = history_event(h, i);
        if (e->at.instr > history_now(h).instr)
            return false;
        if (str_eq(u->event, str_from(event_word(e->event.kind))) &&
            (!u->goroutine || e->event.goroutine == u->goroutine))
            return true;
    }
    return false;
}

static bool until_place(const Until *u, const World *w) {
    const G *g = world_g(w, w->state->running);
    if (!g || (u->goroutine && g->id != u->goroutine))
        return false;
    const Instr *at = inspect_instr(w);
    if (u->line && (!at || !(at->flags & STEP_STMT) || inspect_place(w, g->id).line != u->line))
        return false;
    if (!u->func.len)
        return true;
    int func = program_func_at(w->program, (uint32_t)(at ? at - w->program->code : 0));
    Str name = func >= 0 ? w->program->funcs[func].name : (Str){0};
    return str_eq(name, u->func) ||
           (name.len > 5 && str_starts(name, STR("main.")) && str_eq((Str){name.at + 5, name.len - 5}, u->func));
}

static bool until_value(const Until *u) {
    Arena scratch = {0};
    Str problem;
    Value *v = query_expr(u->lesson, &scratch, u->goroutine, u->expr, &problem);
    bool holds = v && str_eq(v->text, u->is);
    arena_free(&scratch);
    return holds;
}

// A Lua condition runs protected, since an error must not jump over the history's frames.
static bool until_holds(const Until *u) {
    lua_State *L = u->L;
    lua_pushvalue(L, u->holds);
    push_query(L);
    u->lesson->judging = true;
    bool failed = lua_pcall(L, 1, 1, 0) != LUA_OK;
    u->lesson->judging = false;
    if (failed)
        u->lesson->holds_error = (char *)(uintptr_t)str_copy(
            &u->lesson->arena, str_from(lua_tostring(L, -1) ? lua_tostring(L, -1) : "error"))
                                     .at;
    bool holds = failed || lua_toboolean(L, -1);
    lua_pop(L, 1);
    return holds;
}

static bool until(void *context, const History *h) {
    const Until *u = context;
    if (u->event.len && !until_event(u, h))
        return false;
    if ((u->line || u->func.len || (u->goroutine && !u->event.len && !u->expr.len)) &&
        !until_place(u, history_world(h)))
        return false;
    if (u->expr.len && !until_value(u))
        return false;
    return !u->holds || until_holds(u);
}

static bool run_until(lua_State *L, int table) {
    static const char *const fields[] = {"goroutine", "line", "func", "event", "expr", "is", "holds", NULL};
    Lesson *l = lesson_of(L);
    table = lua_absindex(L, table);
    fields_check(L, table, fields, "run_until");
    Until u = {.L = L,
        .lesson = l,
        .goroutine = goroutine_field(L, table, "goroutine"),
        .first_event = history_n_events(l->history)};
    lua_getfield(L, table, "line");
    u.line = (int)luaL_optinteger(L, -1, 0);
    u.func = str_field(L, table, "func", NULL);
    u.event = str_field(L, table, "event", NULL);
    u.expr = str_field(L, table, "expr", NULL);
    lua_getfield(L, table, "is");
    u.is = lua_isnil(L, -1) ? (Str){0} : str_copy(&l->arena, str_from(luaL_tolstring(L, -1, NULL)));
    if (lua_getfield(L, table, "holds") == LUA_TFUNCTION)
        u.holds = lua_gettop(L);
    // The future may be known already from a look ahead: only events after now count.
    while (u.first_event > 0 && history_event(l->history, u.first_event - 1)->at.instr > history_now(l->history).instr)
        u.first_event--;
    l->holds_error = NULL;
    bool reached = history_until(l->history, until, &u, MOST_STEPS);
    if (l->holds_error)
        luaL_error(L, "%s", l->holds_error);
    return reached;
}

static int steer_run_until(lua_State *L) {
    mover(L);
    luaL_checktype(L, 2, LUA_TTABLE);
    if (!run_until(L, 2))
        return luaL_error(L,
            "run_until: the run ended before its condition held (remedy: check the line, the goroutine and the event)");
    return 0;
}

// after = "end" (the default), a number of steps, a table as run_until takes it, or a function that moves. Used by questions to look ahead.
void steer_ahead(lua_State *L, int index) {
    Lesson *l = lesson_of(L);
    index = lua_absindex(L, index);
    if (lua_isfunction(L, index)) {
        lua_pushvalue(L, index);
        push_scene(L);
        lua_call(L, 1, 0);
    } else if (lua_istable(L, index)) {
        run_until(L, index);
    } else if (lua_isinteger(L, index)) {
        for (lua_Integer i = lua_tointeger(L, index); i > 0 && history_forward(l->history, UNIT_STEP); i--)
            ;
    } else if (lua_isnil(L, index) || strcmp(luaL_checkstring(L, index), "end") == 0) {
        history_finish(l->history);
    } else {
        luaL_error(
            L, "after must be \"end\", a number of steps, a table as run_until takes it, or a function(s) that moves");
    }
}

// ---- the scheduler's part ------------------------------------------------------------------------------

static int steer_pick(lua_State *L) {
    Lesson *l = mover(L);
    uint64_t id = goroutine_check(L, 2);
    if (!history_pick(l->history, id))
        return luaL_error(L, "G%d cannot run now (remedy: only a goroutine that is runnable can be picked)", (int)id);
    return 0;
}

static int steer_choose(lua_State *L) {
    static const char *const fields[] = {"goroutine", "case", "map", "random", "fault", NULL};
    static const struct {
        const char *field;
        ChoiceKind kind;
    } kinds[] = {
        {"case", CHOICE_SELECT},
        {"map", CHOICE_MAP_START},
        {"random", CHOICE_RANDOM},
        {"fault", CHOICE_FAULT},
    };
    Lesson *l = mover(L);
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
    history_finish(mover(L)->history);
    return 0;
}

static int steer_restart(lua_State *L) {
    history_seek(mover(L)->history, 0);
    return 0;
}

static int steer_follow(lua_State *L) {
    Lesson *l = mover(L);
    history_follow(l->history, lua_isnoneornil(L, 2) ? 0 : goroutine_check(L, 2));
    return 0;
}

static int steer_advance(lua_State *L) {
    Lesson *l = mover(L);
    history_advance(l->history, duration_check(L, 2));
    return 0;
}

static int steer_signal(lua_State *L) {
    Lesson *l = mover(L);
    if (strcmp(luaL_checkstring(L, 2), "SIGQUIT") != 0)
        return luaL_error(L, "signal '%s' is not simulated (remedy: SIGQUIT is)", lua_tostring(L, 2));
    history_quit(l->history);
    return 0;
}

static int steer_fault(lua_State *L) {
    static const char *const fields[] = {"op", "text", "nth", NULL};
    Lesson *l = mover(L);
    luaL_checktype(L, 2, LUA_TTABLE);
    fields_check(L, 2, fields, "fault");
    Str op = str_field(L, 2, "op", ""), text = str_field(L, 2, "text", "input/output error");
    lua_getfield(L, 2, "nth");
    lua_Integer nth = luaL_optinteger(L, -1, 1);
    if (!op.len || nth < 1)
        return luaL_error(L,
            "fault needs the operation that fails (remedy: op = \"close\", \"write\", \"sync\" or \"read\", nth = 1)");
    history_fault(l->history, op, text, (uint64_t)nth);
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
    Lesson *l = mover(L);
    luaL_checktype(L, 2, LUA_TFUNCTION);
    lua_settop(L, 2);
    lua_pushinteger(L, history_branch(l->history));
    lua_pushinteger(L, (lua_Integer)history_now(l->history).instr);
    lua_pushvalue(L, 2);
    push_scene(L);
    lua_callk(L, 1, 0, 0, branch_done);
    return branch_done(L, LUA_OK, 0);
}

// ---- statements typed on a goroutine ----------------------------------------------------------------------

static int steer_goroutine(lua_State *L) {
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
    Lesson *l = mover(L);
    Typed *typed = typed_find(l, goroutine_name_check(L, 1));
    Str statement = str_check(L, 2);
    Diagnostics diags = {.arena = &l->arena};
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

const luaL_Reg steer_methods[] = {
    {"step", steer_step},
    {"back", steer_back},
    {"run_until", steer_run_until},
    {"finish", steer_finish},
    {"restart", steer_restart},
    {"follow", steer_follow},
    {"pick", steer_pick},
    {"choose", steer_choose},
    {"advance", steer_advance},
    {"signal", steer_signal},
    {"fault", steer_fault},
    {"branch", steer_branch},
    {"goroutine", steer_goroutine},
    {NULL, NULL},
};
