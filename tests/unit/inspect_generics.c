// Instances of generic functions as who looks sees them: what their type parameters stand for.
#include "go_text.h"

#include "inspect/inspect.h"

static const char *const pairs = "package main\n"
                                 "type pair[A, B any] struct {\n"
                                 "\ta A\n"
                                 "\tb B\n"
                                 "}\n" // 5
                                 "func (p pair[X, Y]) swap() pair[Y, X] {\n"
                                 "\tdefer func() {\n"
                                 "\t\tprintln(\"swapped\")\n"
                                 "\t}()\n"
                                 "\treturn pair[Y, X]{p.b, p.a}\n" // 10
                                 "}\n"
                                 "func twice[T any](x T) pair[T, *T] { return pair[*T, T]{&x, x}.swap() }\n"
                                 "func main() { twice(\"s\") }\n";

static bool at_line(void *context, const History *h) {
    const World *w = history_world(h);
    const G *g = world_g(w, w->state->running);
    const Instr *at = inspect_instr(w);
    return g && at && (at->flags & STEP_STMT) && inspect_place(w, g->id).line == *(int *)context;
}

static void frame_is(const GoroutineView *g, int i, const char *func, const char *title) {
    assert_true(i < g->n_frames);
    if (!str_is(g->frames[i].func, func) || !str_is(g->frames[i].title, title))
        fail_msg("frame %d is %.*s, %.*s", i, STR_ARG(g->frames[i].func), STR_ARG(g->frames[i].title));
}

static void frames_say_their_type_arguments(void **state) {
    (void)state;
    Arena a = {0};
    GoText go = go_text(pairs);
    History *h = go_history(&go);
    int line = 8;
    assert_true(history_until(h, at_line, &line, 10000));
    GoroutineList l = inspect_goroutines(&a, history_world(h), STR("en"));
    const GoroutineView *g = goroutine_find(&l, 1);
    frame_is(g, 0, "main.pair[...].swap.func1", "main.pair[X=*string Y=string].swap.func1");
    frame_is(g, 1, "main.pair[...].swap", "main.pair[X=*string Y=string].swap");
    frame_is(g, 2, "main.twice[...]", "main.twice[T=string]");
    frame_is(g, 3, "main.main", "main.main");
    for (int i = 0; i < g->frames[1].n_vars; i++)
        if (str_is(g->frames[1].vars[i].value.name, "p"))
            assert_true(str_is(g->frames[1].vars[i].value.type, "main.pair[*string,string]"));
    history_close(h);
    go_text_close(&go);
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(frames_say_their_type_arguments),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
