// Looking at the world from Lua: what questions, conditions and expectations ask. Nothing here moves it.
#include "script/lesson_state.h"

#include <string.h>

#include "report/report.h"

enum { A_LOOK = 300 }; // instructions

Lesson *lesson_started(lua_State *L) {
    Lesson *l = lesson_of(L);
    if (!l->history)
        luaL_error(L, "the program has not started yet");
    sandbox_charge(L, A_LOOK);
    arena_free(&l->scratch);
    return l;
}

static const WorldState *state_of(const Lesson *l) {
    return history_world(l->history)->state;
}

// The goroutine whose variables an expression means when it names none: the followed one, the running one, else G1.
uint64_t usual_goroutine(const Lesson *l) {
    const World *w = history_world(l->history);
    if (history_followed(l->history))
        return history_followed(l->history);
    const G *g = world_g(w, w->state->running);
    if (!g)
        g = world_g(w, w->state->last_g);
    return g ? g->id : 1;
}

Value *query_expr(Lesson *l, Arena *a, uint64_t goroutine, Str expr, Str *problem) {
    enum { FRAMES = 64 };
    const World *w = history_world(l->history);
    if (!goroutine)
        goroutine = usual_goroutine(l);
    Str first = {0};
    for (int frame = 0; frame < FRAMES; frame++) {
        Str why = {0};
        Value *v = inspect_expr(a, w, goroutine, frame, expr, &why);
        if (v)
            return v;
        if (frame == 0)
            first = why;
        if (!why.len)
            break;
    }
    *problem = first;
    return NULL;
}

static uint64_t goroutine_option(lua_State *L, int table) {
    return lua_istable(L, table) ? goroutine_field(L, table, "goroutine") : 0;
}

// Pushes nil and the problem when the expression has no value.
static Value *value_arg(lua_State *L, Lesson *l) {
    Str problem = {0};
    Value *v = query_expr(l, &l->scratch, goroutine_option(L, 3), str_view(L, 2), &problem);
    if (!v) {
        lua_pushnil(L);
        lua_pushlstring(L, problem.len ? problem.at : "no value", problem.len ? problem.len : 8);
    }
    return v;
}

static int query_value(lua_State *L) {
    Value *v = value_arg(L, lesson_started(L));
    if (!v)
        return 2;
    lua_pushlstring(L, v->text.at ? v->text.at : "", v->text.len);
    return 1;
}

static int query_type(lua_State *L) {
    Value *v = value_arg(L, lesson_started(L));
    if (!v)
        return 2;
    lua_pushlstring(L, v->type.at, v->type.len);
    return 1;
}

static int query_size(lua_State *L) {
    Value *v = value_arg(L, lesson_started(L));
    if (!v)
        return 2;
    lua_pushinteger(L, (lua_Integer)v->size);
    return 1;
}

// The address that a pointer, string, slice, map, channel or closure leads to; 0 for nil.
static int query_points_to(lua_State *L) {
    Value *v = value_arg(L, lesson_started(L));
    if (!v)
        return 2;
    lua_pushinteger(L, (lua_Integer)v->points_to);
    return 1;
}

static int query_bytes(lua_State *L) {
    Value *v = value_arg(L, lesson_started(L));
    if (!v)
        return 2;
    static const char digits[] = "0123456789abcdef";
    luaL_Buffer hex;
    luaL_buffinit(L, &hex);
    for (uint64_t i = 0; v->bytes && i < v->size; i++) {
        if (i)
            luaL_addchar(&hex, ' ');
        luaL_addchar(&hex, digits[v->bytes[i] >> 4]);
        luaL_addchar(&hex, digits[v->bytes[i] & 15]);
    }
    luaL_pushresult(&hex);
    return 1;
}

static Str output_of(Lesson *l, int fd) {
    return inspect_output(&l->scratch, history_world(l->history), fd);
}

static int query_output(lua_State *L) {
    Str out = output_of(lesson_started(L), (int)luaL_optinteger(L, 2, 0));
    lua_pushlstring(L, out.at ? out.at : "", out.len);
    return 1;
}

bool output_has(lua_State *L, int fd, Str text) {
    return sandbox_find(L, output_of(lesson_of(L), fd), 0, text) != SIZE_MAX;
}

Str end_text(Lesson *l, Arena *a) {
    Buf b = {0};
    report_end(history_world(l->history), &b);
    Str s = str_copy(a, buf_view(&b));
    buf_free(&b);
    return s;
}

static bool ended_with(lua_State *L, Outcome outcome, const char *prefix) {
    Lesson *l = lesson_started(L);
    if (state_of(l)->outcome != outcome)
        return false;
    Str end = end_text(l, &l->scratch),
        wanted = {luaL_optstring(L, 2, ""), lua_isnoneornil(L, 2) ? 0 : lua_rawlen(L, 2)};
    size_t at = sandbox_find(L, end, 0, str_from(prefix));
    return at != SIZE_MAX && (!wanted.len || sandbox_find(L, end, at + strlen(prefix), wanted) != SIZE_MAX);
}

// count("text"): how often the output contains it, overlaps left out
static int query_count(lua_State *L) {
    Str out = output_of(lesson_started(L), 0), text = str_view(L, 2);
    if (!text.len)
        return luaL_error(L, "count needs a text that is not empty");
    lua_Integer n = 0;
    for (size_t at = 0; (at = sandbox_find(L, out, at, text)) != SIZE_MAX; at += text.len)
        n++;
    lua_pushinteger(L, n);
    return 1;
}

// in_order("a", "b", ...): the output contains all of them, each behind the one before
static int query_in_order(lua_State *L) {
    Str out = output_of(lesson_started(L), 0);
    size_t at = 0;
    bool found = true;
    int n = lua_gettop(L);
    for (int i = 2; found && i <= n; i++) {
        Str text = str_view(L, i);
        at = sandbox_find(L, out, at, text);
        found = at != SIZE_MAX;
        at += text.len;
    }
    lua_pushboolean(L, found);
    return 1;
}

static int query_printed(lua_State *L) {
    lesson_started(L);
    lua_pushboolean(L, output_has(L, 0, str_view(L, 2)));
    return 1;
}

static int query_panicked(lua_State *L) {
    lua_pushboolean(L, ended_with(L, PANICKED, "panic: "));
    return 1;
}

static int query_fatal(lua_State *L) {
    lua_pushboolean(L, ended_with(L, FATAL, "fatal error: "));
    return 1;
}

static int query_deadlocked(lua_State *L) {
    lua_settop(L, 1);
    lua_pushliteral(L, "all goroutines are asleep - deadlock!");
    return query_fatal(L);
}

// limited("out of memory"): the run was ended because it went over a bound
static int query_limited(lua_State *L) {
    lua_pushboolean(L, ended_with(L, LIMIT, ""));
    return 1;
}

static int query_exited(lua_State *L) {
    const WorldState *state = state_of(lesson_started(L));
    bool as_wanted = lua_isnoneornil(L, 2) || state->exit_code == (int32_t)luaL_checkinteger(L, 2);
    lua_pushboolean(L, state->outcome == EXITED && as_wanted);
    return 1;
}

static int query_running(lua_State *L) {
    lua_pushboolean(L, state_of(lesson_started(L))->outcome == RUNNING);
    return 1;
}

// happened "close", or happened { event = "send", goroutine = "G2", other = "G1" }: how often since the question was asked.
static int query_happened(lua_State *L) {
    static const char *const fields[] = {"event", "goroutine", "other", NULL};
    Lesson *l = lesson_started(L);
    bool detailed = lua_istable(L, 2);
    if (detailed)
        fields_check(L, 2, fields, "happened");
    Str word = detailed ? str_field(L, 2, "event", "") : str_view(L, 2);
    uint64_t goroutine = detailed ? goroutine_field(L, 2, "goroutine") : 0;
    uint64_t other = detailed ? goroutine_field(L, 2, "other") : 0;
    event_check(L, word);
    lua_Integer n = 0;
    for (int i = l->since; i < history_n_events(l->history); i++) {
        const LoggedEvent *e = history_event(l->history, i);
        if (e->at.instr > history_now(l->history).instr)
            break;
        n += str_eq(word, str_from(event_word(e->event.kind))) && (!goroutine || e->event.goroutine == goroutine) &&
             (!other || e->event.other == other);
    }
    lua_pushinteger(L, n);
    lua_pushboolean(L, n > 0);
    lua_insert(L, -2);
    return 2;
}

const luaL_Reg query_methods[] = {
    {"value", query_value},
    {"type", query_type},
    {"size", query_size},
    {"bytes", query_bytes},
    {"points_to", query_points_to},
    {"output", query_output},
    {"printed", query_printed},
    {"count", query_count},
    {"in_order", query_in_order},
    {"panicked", query_panicked},
    {"fatal", query_fatal},
    {"deadlocked", query_deadlocked},
    {"limited", query_limited},
    {"exited", query_exited},
    {"running", query_running},
    {"happened", query_happened},
    {NULL, NULL},
};
