// Looking at goroutines from Lua: where they are, what they wait for, and which of them are alike.
#include <stdlib.h>
#include <string.h>

#include "report/report.h"
#include "script/lesson_state.h"

const char *query_status_text(const Lesson *l, uint64_t id) {
    const World *w = history_world(l->history);
    for (const G *g = world_g(w, w->state->all_first); g; g = world_g(w, g->alllink)) {
        if (g->id != id)
            continue;
        switch ((GStatus)g->status) {
        case G_RUNNING: return "running";
        case G_RUNNABLE: return "runnable";
        case G_WAITING: return wait_text((WaitReason)g->wait);
        case G_IDLE:
        case G_DEAD: return "ended";
        }
    }
    return "ended";
}

static int query_status(lua_State *L) {
    Lesson *l = lesson_started(L);
    lua_pushstring(L, query_status_text(l, goroutine_check(L, 2)));
    return 1;
}

static int query_blocked(lua_State *L) {
    Lesson *l = lesson_started(L);
    const char *status = query_status_text(l, goroutine_check(L, 2));
    bool waits = strcmp(status, "running") && strcmp(status, "runnable") && strcmp(status, "ended");
    lua_pushboolean(L, waits && (lua_isnoneornil(L, 3) || strcmp(status, luaL_checkstring(L, 3)) == 0));
    return 1;
}

static const GoroutineView *view_of(lua_State *L, Lesson *l) {
    uint64_t id = lua_isnoneornil(L, 2) ? usual_goroutine(l) : goroutine_check(L, 2);
    GoroutineList list = inspect_goroutines(&l->scratch, history_world(l->history), STR("en"));
    return goroutine_find(&list, id);
}

// How many deferred calls of the goroutine have not begun to run, in all its frames.
static int query_deferred(lua_State *L) {
    Lesson *l = lesson_started(L);
    const GoroutineView *g = view_of(L, l);
    lua_Integer n = 0;
    for (int i = 0; g && i < g->n_frames; i++)
        for (int k = 0; k < g->frames[i].n_defers; k++)
            n += !g->frames[i].defers[k].running;
    lua_pushinteger(L, n);
    return 1;
}

// The text of the goroutine's newest panic that is not recovered, as behind "panic: "; nil when there is none.
static int query_panicking(lua_State *L) {
    Lesson *l = lesson_started(L);
    const GoroutineView *g = view_of(L, l);
    for (int i = 0; g && i < g->n_panics; i++)
        if (!g->panics[i].recovered && !g->panics[i].goexit) {
            lua_pushlstring(L, g->panics[i].text.at ? g->panics[i].text.at : "", g->panics[i].text.len);
            return 1;
        }
    lua_pushnil(L);
    lua_pushliteral(L, "it does not panic");
    return 2;
}

static int query_goroutines(lua_State *L) {
    lua_pushinteger(L, (lua_Integer)history_world(lesson_started(L)->history)->state->n_goroutines);
    return 1;
}

static int query_clock(lua_State *L) {
    lua_pushinteger(L, (lua_Integer)history_world(lesson_started(L)->history)->state->clock);
    return 1;
}

static int query_line(lua_State *L) {
    Lesson *l = lesson_started(L);
    uint64_t id = lua_isnoneornil(L, 2) ? usual_goroutine(l) : goroutine_check(L, 2);
    lua_pushinteger(L, inspect_place(history_world(l->history), id).line);
    return 1;
}

static int query_dump(lua_State *L) {
    Buf b = {0};
    report_goroutines(history_world(lesson_started(L)->history), &b);
    Str s = str_copy(&lesson_of(L)->scratch, buf_view(&b));
    buf_free(&b);
    lua_pushlstring(L, s.at, s.len);
    return 1;
}

// ---- groups: what goroutines have in common ---------------------------------------------------------------

typedef struct Group {
    Str status, func;
    int line, count;
    uint64_t first;
} Group;

typedef struct Groups {
    Group *at;
    int n;
} Groups;

static const FrameView *shown_frame(const GoroutineView *g) {
    for (int i = 0; i < g->n_frames; i++)
        if (!g->frames[i].hidden)
            return &g->frames[i];
    return NULL;
}

static Group *group_for(Groups *groups, Str status, Str func, int line) {
    for (int i = 0; i < groups->n; i++) {
        Group *g = &groups->at[i];
        if (g->line == line && str_eq(g->status, status) && str_eq(g->func, func))
            return g;
    }
    groups->at[groups->n] = (Group){.status = status, .func = func, .line = line};
    return &groups->at[groups->n++];
}

static Groups group_all(Lesson *l) {
    GoroutineList list = inspect_goroutines(&l->scratch, history_world(l->history), STR("en"));
    Groups groups = {.at = ARENA_ARRAY(&l->scratch, Group, list.n + 1)};
    for (int i = 0; i < list.n; i++) {
        const FrameView *f = shown_frame(&list.at[i]);
        Str status = str_from(query_status_text(l, list.at[i].id));
        Group *g = group_for(&groups, status, f ? f->func : list.at[i].name, f ? f->at.line : 0);
        if (g->count++ == 0)
            g->first = list.at[i].id;
    }
    return groups;
}

// The largest first; of the same size, the one whose first goroutine is older.
static int compare_groups(const void *x, const void *y) {
    const Group *a = x, *b = y;
    if (a->count != b->count)
        return a->count > b->count ? -1 : 1;
    return a->first < b->first ? -1 : 1;
}

static void push_text(lua_State *L, const char *field, Str s) {
    lua_pushlstring(L, s.at ? s.at : "", s.len);
    lua_setfield(L, -2, field);
}

static void push_number(lua_State *L, const char *field, lua_Integer n) {
    lua_pushinteger(L, n);
    lua_setfield(L, -2, field);
}

// groups(): { { count = 5, status = "sync.Mutex.Lock", func = "main.visitor", line = 33, first = 4 }, ... }
static int query_groups(lua_State *L) {
    Groups groups = group_all(lesson_started(L));
    if (groups.n)
        qsort(groups.at, (size_t)groups.n, sizeof *groups.at, compare_groups);
    lua_createtable(L, groups.n, 0);
    for (int i = 0; i < groups.n; i++) {
        lua_createtable(L, 0, 5);
        push_text(L, "status", groups.at[i].status);
        push_text(L, "func", groups.at[i].func);
        push_number(L, "line", groups.at[i].line);
        push_number(L, "count", groups.at[i].count);
        push_number(L, "first", (lua_Integer)groups.at[i].first);
        lua_rawseti(L, -2, i + 1);
    }
    return 1;
}

const luaL_Reg goroutine_queries[] = {
    {"status", query_status},
    {"blocked", query_blocked},
    {"deferred", query_deferred},
    {"panicking", query_panicking},
    {"goroutines", query_goroutines},
    {"clock", query_clock},
    {"line", query_line},
    {"dump", query_dump},
    {"groups", query_groups},
    {NULL, NULL},
};
