// One lesson from its file to its end: loading, the doors s and w, resuming, beats.
#include "script/lesson.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "lib/lib.h"
#include "script/lesson_state.h"

// ---- the doors ---------------------------------------------------------------------------------------

static void add_methods(lua_State *L, const luaL_Reg *methods) {
    luaL_setfuncs(L, methods, 0);
}

// With the method table on the top: makes it the __index of metatable `name`, and of one object kept in the registry.
static void make_door(lua_State *L, const char *name, const char *shown) {
    luaL_newmetatable(L, name);
    lua_insert(L, -2);
    lua_pushstring(L, shown);
    lua_pushcclosure(L, no_such_method, 2);
    lua_setfield(L, -2, "__index");
    lua_pushliteral(L, "locked");
    lua_setfield(L, -2, "__metatable");
    lua_pop(L, 1);
}

static int goroutine_text(lua_State *L) {
    uint64_t *id = luaL_checkudata(L, 1, "gostep.goroutine");
    lua_pushfstring(L, "G%d", (int)*id);
    return 1;
}

static void push_door(lua_State *L, const char *name) {
    lua_newuserdatauv(L, 0, 0);
    luaL_setmetatable(L, name);
}

void push_scene(lua_State *L) {
    push_door(L, "gostep.scene");
}

void push_query(lua_State *L) {
    push_door(L, "gostep.query");
}

void doors_open(lua_State *L) {
    lua_newtable(L);
    add_methods(L, query_methods);
    add_methods(L, goroutine_queries);
    make_door(L, "gostep.query", "w");
    lua_newtable(L);
    add_methods(L, query_methods);
    add_methods(L, goroutine_queries);
    add_methods(L, steer_methods);
    add_methods(L, tell_methods);
    add_methods(L, expect_methods);
    make_door(L, "gostep.scene", "s");
    lua_newtable(L);
    add_methods(L, goroutine_methods);
    make_door(L, "gostep.goroutine", "a goroutine");
    luaL_getmetatable(L, "gostep.goroutine");
    lua_pushcfunction(L, goroutine_text);
    lua_setfield(L, -2, "__tostring");
    lua_pop(L, 1);
}

// ---- loading ----------------------------------------------------------------------------------------------

static bool fail(Lesson *l, const char *text) {
    l->state = LESSON_FAILED;
    if (!l->problem.len)
        buf_text(&l->problem, text);
    return false;
}

// The path of a Go file beside the lesson. A lesson shows what its programs hold, so it may not name other files.
Str program_path(lua_State *L, Str name) {
    Lesson *l = lesson_of(L);
    if (!name.len || name.at[0] == '/' || str_has(name, STR("..")) || strlen(name.at) != name.len)
        luaL_error(L, "\"%s\" is no Go file beside the lesson (remedy: program = \"file.go\")", name.at);
    return str_format(&l->arena, "%.*s%.*s", STR_ARG(l->folder), STR_ARG(name));
}

static void read_programs(lua_State *L, Lesson *l) {
    enum { MOST = 16 };
    Str *paths = ARENA_ARRAY(&l->arena, Str, MOST);
    int n = 0;
    int type = lua_getfield(L, 1, "program");
    if (type == LUA_TTABLE) {
        for (; n < MOST && lua_geti(L, -1, n + 1) == LUA_TSTRING; n++) {
            paths[n] = program_path(L, str_view(L, -1));
            lua_pop(L, 1);
        }
        lua_pop(L, 1);
    } else if (type == LUA_TSTRING) {
        paths[n++] = program_path(L, str_view(L, -1));
    }
    lua_pop(L, 1);
    l->info.programs = paths;
    l->info.n_programs = n;
}

// Protected: reads the lesson's table, which is argument 1.
static int read_table(lua_State *L) {
    static const char *const fields[] = {
        "topic", "title", "order", "program", "declare", "play", "seed", "limits", NULL};
    static const char *const limits[] = {"memory", "ticks", "goroutines", "output", NULL};
    Lesson *l = lesson_of(L);
    lua_getfield(L, LUA_REGISTRYINDEX, "gostep.made");
    if (!lua_istable(L, 1) || !lua_toboolean(L, -1))
        return luaL_error(L, "the file gives no lesson (remedy: end it with: return lesson { ... } after local lesson "
                             "= require \"lesson\")");
    fields_check(L, 1, fields, "a lesson");
    if (lua_getfield(L, 1, "topic") == LUA_TNIL)
        return luaL_error(L, "the lesson has no topic (remedy: topic = \"channels\")");
    l->info.topic = text_check(L, -1, "topic");
    lua_getfield(L, 1, "title");
    l->info.title = text_check(L, -1, "title");
    lua_getfield(L, 1, "order");
    l->info.order = (int)luaL_optinteger(L, -1, 1000);
    read_programs(L, l);
    if (!l->info.n_programs && lua_getfield(L, 1, "declare") == LUA_TNIL)
        return luaL_error(
            L, "the lesson has no program (remedy: program = \"file.go\" beside it, or declare = \"var c chan int\")");
    if (lua_getfield(L, 1, "limits") != LUA_TNIL) {
        luaL_checktype(L, -1, LUA_TTABLE);
        fields_check(L, -1, limits, "limits");
    }
    if (lua_getfield(L, 1, "play") != LUA_TFUNCTION)
        return luaL_error(L, "the lesson has no play (remedy: play = function(s) ... end)");
    lua_setfield(L, LUA_REGISTRYINDEX, "gostep.play");
    lua_pushvalue(L, 1);
    lua_setfield(L, LUA_REGISTRYINDEX, "gostep.table");
    return 0;
}

static int open_doors(lua_State *L) {
    doors_open(L);
    return 0;
}

static bool load(Lesson *l, const char *path) {
    Str text;
    if (!file_read(&l->arena, path, &text))
        return fail(
            l, str_format(&l->arena, "%s: cannot be read (remedy: check the path and its permissions)", path).at);
    if (!sandbox_open(&l->sandbox, l))
        return fail(l, "there is no memory for a lesson");
    lua_State *L = l->sandbox.L;
    lua_pushcfunction(L, open_doors);
    bool ok = lua_pcall(L, 0, 0, 0) == LUA_OK && sandbox_load(&l->sandbox, text, str_format(&l->arena, "@%s", path).at);
    if (ok) {
        lua_pushcfunction(L, read_table);
        lua_insert(L, -2);
        ok = lua_pcall(L, 1, 0, 0) == LUA_OK;
        if (!ok && lua_tostring(L, -1) && strncmp(lua_tostring(L, -1), path, strlen(path)) != 0)
            return fail(l, str_format(&l->arena, "%s:1: %s", path, lua_tostring(L, -1)).at);
    }
    return ok || fail(l, lua_tostring(L, -1) ? lua_tostring(L, -1) : "the lesson failed without a message");
}

Lesson *lesson_open(const char *path) {
    Lesson *l = calloc(1, sizeof *l);
    if (!l)
        abort();
    l->info.path = str_copy(&l->arena, str_from(path));
    const char *slash = strrchr(path, '/');
    l->folder = str_copy(&l->arena, (Str){path, slash ? (size_t)(slash - path) + 1 : 0});
    load(l, path);
    return l;
}

void lesson_close(Lesson *l) {
    if (l->history)
        history_close(l->history);
    load_close(&l->loaded);
    sandbox_close(&l->sandbox);
    buf_free(&l->problem);
    arena_free(&l->scratch);
    arena_free(&l->arena);
    free(l);
}

const LessonInfo *lesson_info(const Lesson *l) {
    return &l->info;
}

Str lesson_problem(const Lesson *l) {
    return buf_view(&l->problem);
}

LessonState lesson_state(const Lesson *l) {
    return l->state;
}

History *lesson_history(const Lesson *l) {
    return l->history;
}

int lesson_n_beats(const Lesson *l) {
    return l->beats.len;
}

const Beat *lesson_beat(const Lesson *l, int i) {
    return i >= 0 && i < l->beats.len ? &l->beats.at[i] : NULL;
}

// ---- playing -------------------------------------------------------------------------------------------------

// A scenario without a program: the declarations, and a main that never comes to its end while statements are typed.
static Loaded load_scenario(Lesson *l, lua_State *L) {
    lua_getfield(L, LUA_REGISTRYINDEX, "gostep.table");
    Str declare = str_field(L, -1, "declare", "");
    lua_pop(L, 1);
    Str text = str_format(&l->arena, "package main\n\n%s\n\nfunc main() { select {} }\n", declare.at);
    return load_text(STR("scenario.go"), text);
}

// A lesson's program must come to an end by itself; limits = { memory = 64 << 20, ticks = 1000000, goroutines =, output = }
static Limits read_limits(lua_State *L) {
    Limits limits = {.memory = 256 << 20, .ticks = 20 * 1000 * 1000, .output = 1 << 20};
    const struct {
        const char *field;
        uint64_t *to;
    } fields[] = {{"memory", &limits.memory}, {"ticks", &limits.ticks}, {"goroutines", &limits.goroutines},
        {"output", &limits.output}};
    lua_getfield(L, LUA_REGISTRYINDEX, "gostep.table");
    if (lua_getfield(L, -1, "limits") == LUA_TTABLE)
        for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
            lua_getfield(L, -1, fields[i].field);
            if (lua_isinteger(L, -1) && lua_tointeger(L, -1) > 0)
                *fields[i].to = (uint64_t)lua_tointeger(L, -1);
            lua_pop(L, 1);
        }
    lua_pop(L, 2);
    return limits;
}

static bool is_in_main(void *context, const History *h) {
    (void)context;
    const Instr *at = inspect_instr(history_world(h));
    const Program *p = history_program(h);
    int func = at ? program_func_at(p, (uint32_t)(at - p->code)) : -1;
    return func >= 0 && str_eq(p->funcs[func].name, STR("main.main"));
}

// The first border; a scenario's variables have their values there already.
static void go_to_start(Lesson *l) {
    enum { MOST_STEPS = 100000 };
    history_seek_step(l->history, 0);
    if (!l->info.n_programs && !is_in_main(NULL, l->history))
        history_until(l->history, is_in_main, NULL, MOST_STEPS);
}

bool lesson_start(Lesson *l) {
    enum { MOST = 16 };
    if (l->state != LESSON_READY || l->history)
        return l->history && l->state != LESSON_FAILED;
    lua_State *L = l->sandbox.L;
    const char *paths[MOST];
    for (int i = 0; i < l->info.n_programs; i++)
        paths[i] = l->info.programs[i].at;
    l->loaded = l->info.n_programs ? load_program(paths, l->info.n_programs, false) : load_scenario(l, L);
    if (!l->loaded.program) {
        Str errors = buf_view(&l->loaded.errors);
        return fail(l, str_format(&l->arena, "%s: its program does not compile:\n%.*s", l->info.path.at,
                           (int)errors.len, errors.at)
                           .at);
    }
    lua_getfield(L, LUA_REGISTRYINDEX, "gostep.table");
    lua_getfield(L, -1, "seed");
    uint64_t seed = lua_isinteger(L, -1) ? (uint64_t)lua_tointeger(L, -1) : 1;
    lua_pop(L, 2);
    Limits limits = read_limits(L);
    l->history = history_open(l->loaded.program, l->loaded.natives, &limits, NULL, seed);
    Extender extender = {.importer = lib_importer(), .bind = lib_bind, .unbind = lib_unbind};
    history_set_extender(l->history, &extender);
    go_to_start(l);
    l->play = lua_newthread(L); // stays on the main stack as its anchor
    lua_getfield(l->play, LUA_REGISTRYINDEX, "gostep.play");
    push_scene(l->play);
    l->branch = history_branch(l->history);
    l->at = l->start = history_now(l->history);
    return true;
}

int lesson_line(const Lesson *l) {
    lua_Debug ar;
    for (int level = 0; lua_getstack(l->play, level, &ar); level++) {
        lua_getinfo(l->play, "l", &ar);
        if (ar.currentline > 0)
            return ar.currentline;
    }
    return 0;
}

// Lua puts the place before most messages; the others get it here.
static void fail_at(Lesson *l, const char *text) {
    if (!text)
        text = "the lesson failed without a message (remedy: give error a text)";
    if (strncmp(text, l->info.path.at, l->info.path.len) != 0)
        text = str_format(&l->arena, "%s:%d: %s", l->info.path.at, lesson_line(l), text).at;
    fail(l, text);
}

LessonState lesson_resume(Lesson *l, int answer) {
    if (!l->history || l->state == LESSON_DONE || l->state == LESSON_FAILED)
        return l->state;
    history_go_branch(l->history, l->branch);
    history_seek(l->history, l->at.instr);
    if (history_given_later(l->history)) // by a presenter who tried something at this moment
        history_fork(l->history);
    sandbox_refill(&l->sandbox);
    int given = 1, results = 0;
    if (l->state == LESSON_AT_BEAT && answer >= 0)
        lua_pushinteger(l->play, answer + 1);
    else if (l->state == LESSON_AT_BEAT)
        given = 0;
    int status = lua_resume(l->play, l->sandbox.L, given, &results);
    l->branch = history_branch(l->history);
    l->at = history_now(l->history);
    if (status == LUA_YIELD) {
        lua_pop(l->play, results);
        return l->state = LESSON_AT_BEAT;
    }
    if (status == LUA_OK)
        return l->state = LESSON_DONE;
    fail_at(l, status == LUA_ERRMEM ? "the lesson needs too much memory (remedy: keep its tables and texts small)"
                                    : lua_tostring(l->play, -1));
    return l->state;
}

bool lesson_show_beat(Lesson *l, int i) {
    const Beat *b = lesson_beat(l, i);
    return b && history_go_branch(l->history, b->branch) && history_seek(l->history, b->at.instr);
}
