// What a lesson tells its viewers: say, look, ask, and programs that the compiler refuses. Each stops at a beat.
#include "script/lesson_state.h"

#include <string.h>

enum { A_COMPILATION = 500 * 1000 }; // instructions

static Lesson *teller(lua_State *L) {
    Lesson *l = lesson_of(L);
    if (l->judging)
        luaL_error(L, "a condition only looks: it cannot tell anything");
    if (!lua_isyieldable(L))
        luaL_error(L, "nothing can be told while a question looks ahead (remedy: tell it before or after s:ask)");
    return l;
}

static int add_beat(lua_State *L, Beat b) {
    enum { MOST_BEATS = 1000 };
    Lesson *l = lesson_of(L);
    if (l->beats.len >= MOST_BEATS)
        return luaL_error(L,
            "the lesson has more than %d beats (remedy: look for an endless loop, or make two lessons of it)",
            MOST_BEATS);
    b.look = l->looking;
    b.goroutine = history_followed(l->history);
    b.branch = history_branch(l->history);
    b.at = history_now(l->history);
    vec_push(&l->arena, &l->beats, b);
    return lua_yield(L, 0);
}

static int tell_say(lua_State *L) {
    teller(L);
    return add_beat(L, (Beat){.kind = BEAT_SAY, .text = text_check(L, 2, "say"), .right = -1});
}

static int tell_look(lua_State *L) {
    teller(L)->looking = str_check(L, 2);
    return 0;
}

// ---- questions -----------------------------------------------------------------------------------------

static bool judge(lua_State *L, int choice) {
    Lesson *l = lesson_of(L);
    if (lua_getfield(L, choice, "holds") != LUA_TFUNCTION)
        luaL_error(L, "each choice needs holds = function(w) ... end, so that the simulation judges it");
    push_query(L);
    l->judging = true;
    int status = lua_pcall(L, 1, 1, 0);
    l->judging = false;
    if (status != LUA_OK)
        lua_error(L);
    bool holds = lua_toboolean(L, -1);
    lua_pop(L, 1);
    return holds;
}

static int read_choices(lua_State *L, int table, Answer *answers, int most) {
    static const char *const fields[] = {"en", "zh", "holds", "remark", NULL};
    int n = 0;
    for (; n < most && lua_geti(L, table, n + 1) == LUA_TTABLE; n++) {
        fields_check(L, -1, fields, "a choice");
        answers[n] = (Answer){.text = text_check(L, -1, "a choice")};
        if (lua_getfield(L, -1, "remark") != LUA_TNIL)
            answers[n].remark = text_check(L, -1, "remark");
        lua_pop(L, 2);
    }
    lua_pop(L, 1);
    return n;
}

// Looks ahead as the question says, judges every choice there, and comes back.
static int judge_choices(lua_State *L, int table, Answer *answers, int n) {
    Lesson *l = lesson_of(L);
    Moment here = history_now(l->history);
    int branch = history_branch(l->history), right = -1, held = 0;
    l->since = history_n_events(l->history);
    while (l->since > 0 && history_event(l->history, l->since - 1)->at.instr > here.instr)
        l->since--;
    lua_getfield(L, table, "after");
    steer_ahead(L, -1);
    lua_pop(L, 1);
    for (int i = 0; i < n; i++) {
        lua_geti(L, table, i + 1);
        answers[i].holds = judge(L, lua_gettop(L));
        lua_pop(L, 1);
        if (answers[i].holds) {
            right = i;
            held++;
        }
    }
    history_go_branch(l->history, branch);
    history_seek(l->history, here.instr);
    return held == 1 ? right : -1;
}

static int tell_ask(lua_State *L) {
    enum { MOST = 9 }; // one for each number key
    static const char *const fields[] = {"en", "zh", "after", "why", NULL};
    Lesson *l = teller(L);
    luaL_checktype(L, 2, LUA_TTABLE);
    lua_settop(L, 2);
    fields_check(L, 2, fields, "ask");
    Beat b = {.kind = BEAT_ASK, .text = text_check(L, 2, "ask")};
    if (lua_getfield(L, 2, "why") != LUA_TNIL)
        b.why = text_check(L, -1, "why");
    lua_pop(L, 1);
    Answer *answers = ARENA_ARRAY(&l->arena, Answer, MOST);
    b.n_answers = read_choices(L, 2, answers, MOST);
    if (b.n_answers < 2)
        return luaL_error(L, "a question needs two to nine choices, written as tables {en = ..., zh = ..., holds = "
                             "function(w) ... end}");
    b.right = judge_choices(L, 2, answers, b.n_answers);
    b.answers = answers;
    if (b.right < 0) {
        int held = 0;
        for (int i = 0; i < b.n_answers; i++)
            held += answers[i].holds;
        expect_fail(l, "%d of %d choices hold for the question \"%s\", exactly one must", held, b.n_answers,
            b.text.en.at ? b.text.en.at : b.text.zh.at);
    }
    return add_beat(L, b);
}

// ---- programs that do not compile --------------------------------------------------------------------

// refused("wrong.go", "cannot use ...") or refused { program = , error = , en = , zh = }
static int tell_refused(lua_State *L) {
    static const char *const fields[] = {"program", "error", "en", "zh", NULL};
    Lesson *l = teller(L);
    luaL_checktype(L, 2, LUA_TTABLE);
    fields_check(L, 2, fields, "refused");
    Str program = str_field(L, 2, "program", ""), error = str_field(L, 2, "error", "");
    if (!program.len || !error.len)
        return luaL_error(L, "refused needs program = \"file.go\" and error = \"the compiler's words\"");
    sandbox_charge(L, A_COMPILATION);
    Str path = program_path(L, program);
    Loaded loaded = load_program(&path.at, 1, false);
    Str text = str_copy(&l->arena, buf_view(&loaded.errors));
    bool compiled = loaded.program;
    load_close(&loaded);
    if (compiled)
        expect_fail(l, "%s compiles, and the lesson says that it is refused", program.at);
    else if (!str_has(text, error))
        expect_fail(l, "%s is refused with other words:\n%s", program.at, text.at);
    return add_beat(L, (Beat){.kind = BEAT_COMPILE_ERROR,
                           .text = text_check(L, 2, "refused"),
                           .detail = text,
                           .file = path,
                           .right = -1});
}

const luaL_Reg tell_methods[] = {
    {"say", tell_say},
    {"ask", tell_ask},
    {"look", tell_look},
    {"refused", tell_refused},
    {NULL, NULL},
};
