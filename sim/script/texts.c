// From Lua arguments to the core's values, with errors that say what to do.
#include "script/lesson_state.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "lib/lib.h"

Lesson *lesson_of(lua_State *L) {
    return *(Lesson **)lua_getextraspace(L);
}

Str text_in(Text t, Str language) {
    if (str_eq(language, STR("zh")) && t.zh.len)
        return t.zh;
    return t.en.len ? t.en : t.zh;
}

// What a lesson says is kept until it is closed, so there is a bound on all of it.
static Str str_keep(lua_State *L, Str s) {
    enum { MOST_KEPT = 64 << 20 };
    Lesson *l = lesson_of(L);
    if (s.len > MOST_KEPT - l->kept)
        luaL_error(L, "the lesson says more than 64 MB (remedy: keep its texts short)");
    l->kept += s.len + 1;
    return str_copy(&l->arena, s);
}

Str str_check(lua_State *L, int index) {
    size_t len;
    const char *at = luaL_checklstring(L, index, &len);
    return str_keep(L, (Str){at, len});
}

Str str_view(lua_State *L, int index) {
    size_t len;
    const char *at = luaL_checklstring(L, index, &len);
    return (Str){at, len};
}

Str str_field(lua_State *L, int table, const char *field, const char *fallback) {
    table = lua_absindex(L, table);
    int type = lua_getfield(L, table, field);
    if (type != LUA_TNIL && type != LUA_TSTRING)
        luaL_error(L, "field '%s' must be text, it is a %s", field, lua_typename(L, type));
    size_t len = fallback ? strlen(fallback) : 0;
    const char *at = type == LUA_TNIL ? fallback : lua_tolstring(L, -1, &len);
    Str s = at ? str_keep(L, (Str){at, len}) : (Str){0};
    lua_pop(L, 1);
    return s;
}

Text text_check(lua_State *L, int index, const char *what) {
    index = lua_absindex(L, index);
    if (lua_type(L, index) == LUA_TSTRING)
        return (Text){.en = str_check(L, index)};
    if (lua_type(L, index) != LUA_TTABLE)
        luaL_error(L, "%s must be text or a table {en = ..., zh = ...}, it is a %s", what, luaL_typename(L, index));
    Text t = {.en = str_field(L, index, "en", NULL), .zh = str_field(L, index, "zh", NULL)};
    if (!t.en.len && !t.zh.len)
        luaL_error(L, "%s has no text (remedy: give it en = \"...\" and zh = \"...\")", what);
    return t;
}

// A name that stands for a goroutine on which statements were typed means that one.
static uint64_t goroutine_named(const Lesson *l, uint64_t name) {
    for (int i = 0; i < l->typed.len; i++)
        if (l->typed.at[i].name == name && l->typed.at[i].id)
            return l->typed.at[i].id;
    return name;
}

uint64_t goroutine_check(lua_State *L, int index) {
    return goroutine_named(lesson_of(L), goroutine_name_check(L, index));
}

uint64_t goroutine_name_check(lua_State *L, int index) {
    index = lua_absindex(L, index);
    if (lua_isinteger(L, index) && lua_tointeger(L, index) > 0)
        return (uint64_t)lua_tointeger(L, index);
    if (lua_type(L, index) == LUA_TSTRING) {
        const char *name = lua_tostring(L, index);
        char *end;
        unsigned long long id = *name == 'G' ? strtoull(name + 1, &end, 10) : 0;
        if (id > 0 && *end == 0)
            return id;
    }
    const uint64_t *object = luaL_testudata(L, index, "gostep.goroutine");
    if (object)
        return *object;
    const char *given = luaL_tolstring(L, index, NULL);
    luaL_error(L, "not a goroutine: %s (remedy: write it as 2, \"G2\", or s:goroutine \"G2\")", given);
    return 0;
}

uint64_t goroutine_field(lua_State *L, int table, const char *field) {
    uint64_t id = lua_getfield(L, table, field) == LUA_TNIL ? 0 : goroutine_check(L, -1);
    lua_pop(L, 1);
    return id;
}

static double unit_nanoseconds(const char *unit) {
    static const struct {
        const char *name;
        double ns;
    } units[] = {
        {"ns", 1},
        {"us", 1e3},
        {"ms", 1e6},
        {"s", 1e9},
        {"m", 60e9},
        {"h", 3600e9},
    };
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (strcmp(unit, units[i].name) == 0)
            return units[i].ns;
    return 0;
}

uint64_t duration_check(lua_State *L, int index) {
    double ns = 0;
    if (lua_type(L, index) == LUA_TNUMBER) {
        ns = lua_tonumber(L, index);
    } else {
        char *unit;
        ns = strtod(luaL_checkstring(L, index), &unit);
        ns *= unit_nanoseconds(unit);
        if (ns == 0 && unit_nanoseconds(unit) == 0)
            luaL_error(L,
                "'%s' is not a duration (remedy: write \"20ms\", \"1.5s\", \"2m\" or a number of nanoseconds)",
                lua_tostring(L, index));
    }
    if (!(ns >= 0 && ns < 9.2e18))
        luaL_error(L, "a duration must be positive and below 292 years");
    return (uint64_t)llround(ns);
}

void event_check(lua_State *L, Str word) {
    luaL_Buffer words;
    for (int k = 0; k < EVENT_KINDS; k++)
        if (str_eq(word, str_from(event_word((EventKind)k))))
            return;
    luaL_buffinit(L, &words);
    for (int k = 0; k < EVENT_KINDS; k++) {
        luaL_addstring(&words, k ? ", " : "");
        luaL_addstring(&words, event_word((EventKind)k));
    }
    luaL_pushresult(&words);
    luaL_error(L, "there is no event '%s' (remedy: %s)", word.at, lua_tostring(L, -1));
}

static bool is_known(const char *name, const char *const *known) {
    for (; *known; known++)
        if (strcmp(name, *known) == 0)
            return true;
    return false;
}

void fields_check(lua_State *L, int table, const char *const *known, const char *what) {
    table = lua_absindex(L, table);
    lua_pushnil(L);
    while (lua_next(L, table)) {
        lua_pop(L, 1);
        if (lua_type(L, -1) == LUA_TSTRING && !is_known(lua_tostring(L, -1), known)) {
            luaL_Buffer names;
            luaL_buffinit(L, &names);
            for (const char *const *k = known; *k; k++) {
                luaL_addstring(&names, k == known ? "" : ", ");
                luaL_addstring(&names, *k);
            }
            luaL_pushresult(&names);
            luaL_error(
                L, "%s has no field '%s' (remedy: it can have %s)", what, lua_tostring(L, -2), lua_tostring(L, -1));
        }
    }
}

static int compare_names(const void *a, const void *b) {
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

int no_such_method(lua_State *L) {
    lua_settop(L, 2);
    lua_pushvalue(L, 2);
    if (lua_gettable(L, lua_upvalueindex(1)) != LUA_TNIL)
        return 1;
    enum { MOST = 64 };
    const char *names[MOST];
    int n = 0;
    lua_pushnil(L);
    while (lua_next(L, lua_upvalueindex(1))) {
        lua_pop(L, 1);
        if (n < MOST)
            names[n++] = lua_tostring(L, -1);
    }
    qsort(names, (size_t)n, sizeof *names, compare_names);
    luaL_Buffer known;
    luaL_buffinit(L, &known);
    for (int i = 0; i < n; i++) {
        luaL_addstring(&known, i ? ", " : "");
        luaL_addstring(&known, names[i]);
    }
    luaL_pushresult(&known);
    const char *all = lua_tostring(L, -1);
    const char *wanted = luaL_tolstring(L, 2, NULL);
    return luaL_error(
        L, "%s has no method '%s' (remedy: it has %s)", lua_tostring(L, lua_upvalueindex(2)), wanted, all);
}

// ---- places --------------------------------------------------------------------------------------------

// Library files are known by their import path, "fmt/print.go"; those of the lesson begin with a dot or a slash.
bool source_is_library(const Source *file) {
    return file && lib_is_source(file->text);
}

// Where to look for a text: a file, or the lines of a function, or all of the lesson's programs.
typedef struct Search {
    Str path;
    const Source *file; // of the function; NULL: any
    int first, last;
} Search;

static bool is_wanted(const Search *s, const Source *file) {
    if (s->file)
        return file == s->file;
    return s->path.len ? str_ends(file->path, s->path) : !source_is_library(file);
}

int func_check(lua_State *L, Str name) {
    const Program *p = lesson_of(L)->loaded.program;
    for (int i = 0; i < p->n_funcs; i++) {
        Str full = p->funcs[i].name;
        if (str_eq(full, name) || (str_starts(full, STR("main.")) && str_eq(str_from_to(full, 5, full.len), name)))
            return i;
    }
    return luaL_error(
        L, "there is no function %s (remedy: write it as a dump does, \"main.work\" or \"main.(*T).work\")", name.at);
}

static void search_func(const Program *p, int id, Search *s) {
    for (uint32_t pc = p->funcs[id].entry; pc < p->funcs[id].end; pc++) {
        Place at = source_place(&p->sources, p->spans[pc].from);
        if (!at.file || !at.line)
            continue;
        s->file = at.file;
        s->first = s->first && s->first < at.line ? s->first : at.line;
        s->last = s->last > at.line ? s->last : at.line;
    }
}

Place place_of_text(lua_State *L, Str text, Str path, Str func) {
    const Program *p = lesson_of(L)->loaded.program;
    Search s = {.path = path};
    if (func.len)
        search_func(p, func_check(L, func), &s);
    Place found = {0};
    for (int i = 0; i < p->sources.files.len; i++) {
        const Source *file = p->sources.files.at[i];
        int last = s.last ? s.last : file->lines.len;
        for (int line = s.first ? s.first : 1; is_wanted(&s, file) && line <= last; line++) {
            if (!str_has(source_line(file, line), text))
                continue;
            if (found.line)
                luaL_error(L,
                    "\"%s\" stands in line %d and in line %d (remedy: write more of the line, or func = \"main.f\" "
                    "beside it)",
                    text.at, found.line, line);
            found = (Place){.file = file, .line = line};
        }
    }
    if (!found.line)
        luaL_error(L, "no line of %s contains \"%s\" (remedy: copy a part of the line)",
            path.len   ? path.at
            : func.len ? func.at
                       : "the program",
            text.at);
    return found;
}
