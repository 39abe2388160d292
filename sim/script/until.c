// Running on until something holds: a place, an event, a value, a function. Conditions look, and nothing else.
#include <string.h>

#include "script/lesson_state.h"

enum { MOST_STEPS = 5 * 1000 * 1000 };

typedef struct Until {
    lua_State *L;
    Lesson *lesson;
    uint64_t goroutine;
    const Source *file; // of line; NULL: any
    bool in_library;
    int line, func; // func -1: any
    Str event, expr, is;
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

// In a library file the place is the instruction's own; elsewhere the innermost frame of the lesson's program counts.
static bool stands_at(const Until *u, const World *w, const G *g, const Instr *at) {
    if (!at || !(at->flags & (u->in_library ? STEP_LIB : STEP_STMT)))
        return false;
    Place here = u->in_library ? source_place(&w->program->sources, w->program->spans[at - w->program->code].from)
                               : inspect_place(w, g->id);
    return here.line == u->line && (!u->file || here.file == u->file);
}

static bool is_in_func(const Until *u, const World *w, const Instr *at) {
    return at && program_func_at(w->program, (uint32_t)(at - w->program->code)) == u->func;
}

static bool until_place(const Until *u, const World *w) {
    const G *g = world_g(w, w->state->running);
    if (!g || (u->goroutine && g->id != u->goroutine))
        return false;
    const Instr *at = inspect_instr(w);
    return (!u->line || stands_at(u, w, g, at)) && (u->func < 0 || is_in_func(u, w, at));
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
    if ((u->line || u->func >= 0 || (u->goroutine && !u->event.len && !u->expr.len)) &&
        !until_place(u, history_world(h)))
        return false;
    if (u->expr.len && !until_value(u))
        return false;
    return !u->holds || until_holds(u);
}

// at = "text of the line", file = "sync/once.go" to look for it in a library; or line = 12
static void read_place(lua_State *L, int table, Until *u) {
    Str at = str_field(L, table, "at", NULL), file = str_field(L, table, "file", NULL);
    Str func = str_field(L, table, "func", NULL);
    u->func = func.len ? func_check(L, func) : -1;
    if (file.len && !at.len)
        luaL_error(L, "file says where to look for a text (remedy: at = \"...\" beside it)");
    if (at.len) {
        Place p = place_of_text(L, at, file, file.len ? (Str){0} : func);
        u->file = p.file;
        u->line = p.line;
        u->in_library = file.len && source_is_library(p.file);
    }
    if (lua_getfield(L, table, "line") != LUA_TNIL)
        u->line = (int)luaL_checkinteger(L, -1);
    lua_pop(L, 1);
}

static bool run_until(lua_State *L, int table) {
    static const char *const fields[] = {
        "goroutine", "at", "file", "line", "func", "event", "expr", "is", "holds", NULL};
    Lesson *l = lesson_of(L);
    table = lua_absindex(L, table);
    fields_check(L, table, fields, "run_until");
    Until u = {.L = L,
        .lesson = l,
        .goroutine = goroutine_field(L, table, "goroutine"),
        .first_event = history_n_events(l->history)};
    read_place(L, table, &u);
    u.event = str_field(L, table, "event", NULL);
    if (u.event.len)
        event_check(L, u.event);
    u.expr = str_field(L, table, "expr", NULL);
    lua_getfield(L, table, "is");
    u.is = lua_isnil(L, -1) ? (Str){0} : str_copy(&l->arena, str_from(luaL_tolstring(L, -1, NULL)));
    if (lua_getfield(L, table, "holds") == LUA_TFUNCTION)
        u.holds = lua_gettop(L);
    // The future may be known already from a look ahead: only events after now count.
    while (u.first_event > 0 && history_event(l->history, u.first_event - 1)->at.instr > history_now(l->history).instr)
        u.first_event--;
    l->holds_error = NULL;
    if (u.in_library)
        history_step_into_library(l->history, true);
    bool reached = history_until(l->history, until, &u, MOST_STEPS);
    history_step_into_library(l->history, l->into_library);
    if (l->holds_error)
        luaL_error(L, "%s", l->holds_error);
    return reached;
}

int steer_run_until(lua_State *L) {
    lesson_mover(L);
    luaL_checktype(L, 2, LUA_TTABLE);
    if (!run_until(L, 2))
        return luaL_error(L, "run_until: the run ended before its condition held (remedy: check the place, the "
                             "goroutine and the event; it looks behind the present step only)");
    return 0;
}

// after = "end" (the default), a number of steps, a table as run_until takes it, or a function that moves. Used by questions to look ahead.
void steer_ahead(lua_State *L, int index) {
    Lesson *l = lesson_of(L);
    index = lua_absindex(L, index);
    if (lua_isfunction(L, index)) {
        history_fork(l->history); // what it picks or types is no part of the lesson's own run
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
