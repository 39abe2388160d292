// Knows functions by their code: body.def.
#include "vm/body.h"

#define ANY                                                                                                            \
    { I_EXT, 0, 0, 0, 0 } // the other functions' ids are extension words, never within a body
#define BODY(name, function, native, ...) static const Instr body_##name[] = {__VA_ARGS__};
#include "vm/body.def"
#undef BODY

static const struct {
    const char *function, *native;
    const Instr *code;
    uint32_t n;
} bodies[] = {
#define BODY(name, function, native, ...)                                                                              \
    [BODY_##name] = {function, native, body_##name, sizeof body_##name / sizeof(Instr)},
#include "vm/body.def"
#undef BODY
};

static bool same(const Program *p, Instr is, Instr wanted, const char *native) {
    if (wanted.op == I_EXT)
        return true;
    if (is.op != wanted.op || is.a != wanted.a)
        return false;
    if (is.op == I_CALLN)
        return instr_imm(is) < p->n_natives && str_eq(p->natives[instr_imm(is)], str_from(native));
    return is.b == wanted.b && is.c == wanted.c;
}

bool body_is(const Program *p, int func, Body body) {
    const Func *f = &p->funcs[func];
    if (!str_eq(f->name, str_from(bodies[body].function)) || f->end - f->entry < bodies[body].n)
        return false;
    for (uint32_t i = 0; i < bodies[body].n; i++)
        if (!same(p, p->code[f->entry + i], bodies[body].code[i], bodies[body].native))
            return false;
    return true;
}
