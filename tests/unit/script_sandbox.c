// A lesson cannot reach the host, run for ever, or take all memory.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "script/sandbox.h"

static bool run(const char *text, char *message, size_t room) {
    Sandbox s;
    assert_true(sandbox_open(&s, NULL));
    bool ok = sandbox_load(&s, str_from(text), "=lesson.lua");
    const char *said = lua_tostring(s.L, -1);
    if (room) {
        size_t n = 0;
        for (; said && said[n] && n + 1 < room; n++)
            message[n] = said[n];
        message[n] = 0;
    }
    sandbox_close(&s);
    assert_int_equal(s.memory, 0); // all of it was given back
    return ok;
}

static void refuses_the_host(void **state) {
    (void)state;
    static const char *const absent[] = {
        "os",
        "io",
        "package",
        "debug",
        "coroutine",
        "load",
        "loadfile",
        "dofile",
        "collectgarbage",
        "pcall",
        "xpcall",
        "setmetatable",
        "getmetatable",
        "rawset",
        "print",
        "string.dump",
        "string.match",
        "string.gmatch",
        "string.gsub",
        "math.random",
        "table.move",
    };
    for (size_t i = 0; i < sizeof absent / sizeof *absent; i++) {
        Arena a = {0};
        char message[256];
        assert_true(run(str_format(&a, "return tostring(%s)", absent[i]).at, message, sizeof message));
        assert_string_equal(message, "nil");
        arena_free(&a);
    }
}

static void bounds_time_and_memory(void **state) {
    (void)state;
    static const struct {
        const char *text, *says;
    } hostile[] = {
        {"while true do end", "ran for too long"},
        {"local function f() return f() end f()", "ran for too long"},
        {"local t = {} for i = 1, 1e12 do t[i] = i end", "not enough memory"},
        {"local s = 'x' while true do s = s .. s end", "not enough memory"},
        {"return string.rep('x', 1 << 30)", "not enough memory"},
        {"local s = ('a'):rep(1 << 22) return s:find(('a'):rep(1 << 21) .. 'b')", "ran for too long"},
        {"while true do local s = ('x'):rep(1 << 24) end", "ran for too long"},
        {"local function f() return 1 + f() end f()", "not enough memory"},
        {"require 'os'", "can require \"lesson\" and nothing else"},
        {"x = = 1", "unexpected symbol"},
        {"\x1bLua", "binary"},
    };
    for (size_t i = 0; i < sizeof hostile / sizeof *hostile; i++) {
        char message[512];
        assert_false(run(hostile[i].text, message, sizeof message));
        if (!str_has(str_from(message), str_from(hostile[i].says)))
            fail_msg("case %zu says: %s", i, message);
    }
}

static void finds_plain_text(void **state) {
    (void)state;
    char message[64];
    assert_true(
        run("return tostring(('a.b'):find('.', 1, true)) .. tostring(('abc'):find 'z')", message, sizeof message));
    assert_string_equal(message, "2nil");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(refuses_the_host),
        cmocka_unit_test(bounds_time_and_memory),
        cmocka_unit_test(finds_plain_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
