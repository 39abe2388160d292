// The walls around a lesson. What is left out and why:
//   os, io, package, debug, load, loadfile, dofile, collectgarbage: ways to the host;
//   string.dump: bytecode; string.match, gmatch, gsub, and patterns in find: can run for ages inside one C call, where
//   no instruction is counted; string.rep stays, since memory is bounded; table.move for the same reason;
//   pcall, xpcall: could catch the error that ends an endless loop; setmetatable: finalizers run uncounted.
#include "script/sandbox.h"

#include <lauxlib.h>
#include <lualib.h>
#include <stdlib.h>
#include <string.h>

enum { MEMORY_LIMIT = 64 << 20, INSTRUCTION_LIMIT = 50 * 1000 * 1000, HOOK_EVERY = 10000 };

static void *allocate(void *context, void *block, size_t old_size, size_t new_size) {
    Sandbox *s = context;
    if (!block)
        old_size = 0; // then it is a type tag
    if (new_size == 0) {
        free(block);
        s->memory -= old_size;
        return NULL;
    }
    if (new_size > old_size && s->memory + (new_size - old_size) > s->memory_limit)
        return NULL;
    void *moved = realloc(block, new_size);
    if (moved)
        s->memory += new_size - old_size;
    return moved;
}

static Sandbox *sandbox_of(lua_State *L) {
    void *context;
    lua_getallocf(L, &context);
    return context;
}

static void count(lua_State *L, lua_Debug *ar) {
    (void)ar;
    Sandbox *s = sandbox_of(L);
    s->instructions -= HOOK_EVERY;
    if (s->instructions < 0)
        luaL_error(L, "the lesson ran for too long without telling anything (remedy: look for an endless loop in Lua; "
                      "let the simulation do the work with s:run_until)");
}

static int find_plain(lua_State *L) {
    size_t len, want_len;
    const char *text = luaL_checklstring(L, 1, &len);
    const char *want = luaL_checklstring(L, 2, &want_len);
    lua_Integer from = luaL_optinteger(L, 3, 1);
    if (from < 1)
        from = 1;
    for (size_t i = (size_t)from - 1; i + want_len <= len; i++) {
        if (memcmp(text + i, want, want_len) == 0) {
            lua_pushinteger(L, (lua_Integer)i + 1);
            lua_pushinteger(L, (lua_Integer)(i + want_len));
            return 2;
        }
    }
    lua_pushnil(L);
    return 1;
}

static int require_lesson(lua_State *L) {
    const char *name = luaL_checkstring(L, 1);
    if (strcmp(name, "lesson") != 0)
        return luaL_error(
            L, "module '%s' is not there (remedy: a lesson can require \"lesson\" and nothing else)", name);
    lua_getfield(L, LUA_REGISTRYINDEX, "gostep.lesson");
    return 1;
}

static int lesson_identity(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    lua_pushboolean(L, 1);
    lua_setfield(L, LUA_REGISTRYINDEX, "gostep.made");
    return 1;
}

static void drop(lua_State *L, int table, const char *const *names) {
    for (; *names; names++) {
        lua_pushnil(L);
        lua_setfield(L, table, *names);
    }
}

static int open_libraries(lua_State *L) {
    static const luaL_Reg libraries[] = {
        {LUA_GNAME, luaopen_base},
        {LUA_TABLIBNAME, luaopen_table},
        {LUA_STRLIBNAME, luaopen_string},
        {LUA_MATHLIBNAME, luaopen_math},
        {LUA_UTF8LIBNAME, luaopen_utf8},
        {NULL, NULL},
    };
    static const char *const base_out[] = {"load", "loadfile", "dofile", "collectgarbage", "print", "warn",
        "getmetatable", "setmetatable", "rawset", "rawget", "rawequal", "rawlen", "pcall", "xpcall", NULL};
    static const char *const table_out[] = {"move", NULL};
    static const char *const string_out[] = {"dump", "match", "gmatch", "gsub", NULL};
    static const char *const math_out[] = {
        "random", "randomseed", NULL}; // chance has one door, and it is the simulation's
    for (const luaL_Reg *lib = libraries; lib->func; lib++) {
        luaL_requiref(L, lib->name, lib->func, 1);
        lua_pop(L, 1);
    }
    lua_pushglobaltable(L);
    drop(L, lua_gettop(L), base_out);
    lua_pushcfunction(L, require_lesson);
    lua_setfield(L, -2, "require");
    lua_getglobal(L, LUA_STRLIBNAME);
    drop(L, lua_gettop(L), string_out);
    lua_pushcfunction(L, find_plain);
    lua_setfield(L, -2, "find");
    lua_getglobal(L, LUA_TABLIBNAME);
    drop(L, lua_gettop(L), table_out);
    lua_getglobal(L, LUA_MATHLIBNAME);
    drop(L, lua_gettop(L), math_out);
    lua_pushcfunction(L, lesson_identity);
    lua_setfield(L, LUA_REGISTRYINDEX, "gostep.lesson");
    return 0;
}

bool sandbox_open(Sandbox *s, void *owner) {
    *s = (Sandbox){.memory_limit = MEMORY_LIMIT};
    s->L = lua_newstate(allocate, s);
    if (!s->L)
        return false;
    *(void **)lua_getextraspace(s->L) = owner; // coroutines begin with a copy of the main thread's
    lua_pushcfunction(s->L, open_libraries);
    if (lua_pcall(s->L, 0, 0, 0) != LUA_OK) {
        sandbox_close(s);
        return false;
    }
    lua_sethook(s->L, count, LUA_MASKCOUNT, HOOK_EVERY); // inherited by coroutines made later
    sandbox_refill(s);
    return true;
}

void sandbox_close(Sandbox *s) {
    if (s->L)
        lua_close(s->L);
    s->L = NULL;
}

void sandbox_refill(Sandbox *s) {
    s->instructions = INSTRUCTION_LIMIT;
}

bool sandbox_load(Sandbox *s, Str text, const char *chunk_name) {
    if (luaL_loadbufferx(s->L, text.at, text.len, chunk_name, "t") != LUA_OK)
        return false;
    return lua_pcall(s->L, 0, 1, 0) == LUA_OK;
}
