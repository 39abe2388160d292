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

enum { MEMORY_LIMIT = 64 << 20, INSTRUCTION_LIMIT = 50 * 1000 * 1000, HOOK_EVERY = 200 };

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
    s->instructions -= (long)(new_size / 16); // filling it takes time too
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

static void too_long(lua_State *L, int level) {
    luaL_where(L, level);
    lua_pushliteral(L, "the lesson ran for too long without telling anything (remedy: look for an endless loop in Lua; "
                       "let the simulation do the work with s:run_until)");
    lua_concat(L, 2);
    lua_error(L);
}

static void count(lua_State *L, lua_Debug *ar) {
    (void)ar;
    Sandbox *s = sandbox_of(L);
    s->instructions -= HOOK_EVERY;
    if (s->instructions < 0)
        too_long(L, 0); // in a hook, level 0 is the function that runs
}

void sandbox_charge(lua_State *L, uint64_t instructions) {
    Sandbox *s = sandbox_of(L);
    s->instructions -= instructions < INSTRUCTION_LIMIT ? (long)instructions : INSTRUCTION_LIMIT;
    if (s->instructions < 0)
        too_long(L, 1);
}

// Patient with every text, but not free: a bad pair makes it compare each byte with each.
size_t sandbox_find(lua_State *L, Str text, size_t from, Str part) {
    uint64_t compared = 0;
    for (size_t i = from; i + part.len <= text.len; i++) {
        size_t k = 0;
        while (k < part.len && text.at[i + k] == part.at[k])
            k++;
        if (k == part.len)
            return i;
        compared += k + 1;
        if (compared > 1 << 20) {
            sandbox_charge(L, compared / 4);
            compared = 0;
        }
    }
    return SIZE_MAX;
}

static int find_plain(lua_State *L) {
    size_t len, want_len;
    const char *text = luaL_checklstring(L, 1, &len);
    const char *want = luaL_checklstring(L, 2, &want_len);
    lua_Integer from = luaL_optinteger(L, 3, 1);
    if (from < 1)
        from = 1;
    size_t at = sandbox_find(L, (Str){text, len}, (size_t)from - 1, (Str){want, want_len});
    if (at == SIZE_MAX) {
        lua_pushnil(L);
        return 1;
    }
    lua_pushinteger(L, (lua_Integer)at + 1);
    lua_pushinteger(L, (lua_Integer)(at + want_len));
    return 2;
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
