// Interfaces: assertions, conversions, method calls, comparison.
#include <stdarg.h>
#include <stdio.h>

#include "vm/link.h"
#include "vm/ops.h"
#include "vm/panic.h"
#include "vm/value.h"

enum { LONGEST = 1024 };

static const RType *type_at(const World *w, int type) {
    return &w->program->types[type];
}

// ---- which methods a type has ------------------------------------------------------------------------------

// The first method of the interface that the type lacks; NULL when it implements it. An interface type counts too.
static const RMethod *missing_method(const World *w, int type, int iface) {
    const RType *t = type_at(w, type), *want = type_at(w, iface);
    for (int i = 0; i < want->n_methods; i++) {
        bool found = false;
        for (int k = 0; k < t->n_methods && !found; k++)
            found = str_eq(t->methods[k].name, want->methods[i].name) && t->methods[k].type == want->methods[i].type;
        if (!found)
            return &want->methods[i];
    }
    return NULL;
}

bool iface_implements(const World *w, int type, int iface) {
    return type_at(w, iface)->n_methods == 0 || link_itab(w->linked, iface, type) >= 0;
}

// The first word of an interface of that type that holds a value of type `type`; 0 when it does not implement it.
static uint64_t type_word(const World *w, int type, int iface) {
    if (type_at(w, iface)->n_methods == 0)
        return type_record(w, type);
    int itab = link_itab(w->linked, iface, type);
    return itab < 0 ? 0 : w->program->itabs_addr + (uint64_t)itab * ITAB_RECORD;
}

int iface_method(const World *w, const uint64_t *iface, unsigned method) {
    uint64_t i = (iface[0] - w->program->itabs_addr) / ITAB_RECORD;
    if (i >= (uint64_t)w->program->n_itabs || (int)method >= w->program->itabs[i].n_funcs)
        return -1;
    return w->program->itabs[i].funcs[method];
}

// ---- assertions --------------------------------------------------------------------------------------------

static Flow fail(World *w, Run *run, const char *format, ...) __attribute__((format(printf, 3, 4)));
static Flow fail(World *w, Run *run, const char *format, ...) {
    char text[LONGEST];
    va_list args;
    va_start(args, format);
    int n = vsnprintf(text, sizeof text, format, args);
    va_end(args);
    return panic_assertion(w, run, (Str){text, (size_t)(n < LONGEST ? n : LONGEST - 1)});
}

#define TEXT(s) (int)(s).len, (s).at

static Flow fail_other_type(World *w, Run *run, int iface, int has, int want) {
    const RType *t = type_at(w, want);
    Str from = type_at(w, iface)->name, name = has ? type_at(w, has)->name : STR("nil");
    const char *more = "";
    if (has && str_eq(name, t->name)) // two types that print alike
        more = str_eq(type_at(w, has)->pkg, t->pkg) ? " (types from different scopes)"
                                                    : " (types from different packages)";
    return fail(w, run, "interface conversion: %.*s is %.*s, not %.*s%s", TEXT(from), TEXT(name), TEXT(t->name), more);
}

Flow iface_assert(World *w, Run *run, uint64_t *r, const Instr *at) {
    int want = instr_imm(at[1]), type = iface_dynamic(w, r[at->b]);
    const RType *t = type_at(w, want);
    if (type == want) {
        const void *place = iface_place(w, type, &r[at->b + 1]);
        if (!place)
            return panic_fault(w, run, r[at->b + 1]);
        if (t->width == W_BOX)
            r[at->a] = r[at->b + 1];
        else
            slots_load(t, r + at->a, place);
    } else if (at->c == NO_SLOT) {
        return fail_other_type(w, run, at[1].a, type, want);
    } else {
        memset(r + at->a, 0, t->slots * 8u);
    }
    if (at->c != NO_SLOT)
        r[at->c] = type == want;
    return FLOW_NEXT;
}

Flow iface_assert_iface(World *w, Run *run, uint64_t *r, const Instr *at) {
    int want = instr_imm(at[1]), type = iface_dynamic(w, r[at->b]);
    uint64_t word = type ? type_word(w, type, want) : 0, data = r[at->b + 1];
    if (!word && at->c == NO_SLOT) {
        Str iface = type_at(w, want)->name;
        if (!type)
            return fail(w, run, "interface conversion: interface is nil, not %.*s", TEXT(iface));
        const RMethod *m = missing_method(w, type, want);
        Str name = m ? m->name : STR("?");
        return fail(w, run, "interface conversion: %.*s is not %.*s: missing method %.*s", TEXT(type_at(w, type)->name),
            TEXT(iface), TEXT(name));
    }
    r[at->a] = word;
    r[at->a + 1] = word ? data : 0;
    if (at->c != NO_SLOT)
        r[at->c] = word != 0;
    return FLOW_NEXT;
}

Flow iface_convert(World *w, Run *run, uint64_t *r, const Instr *at) {
    (void)run;
    int type = iface_dynamic(w, r[at->b]);
    uint64_t word = type ? type_word(w, type, instr_imm(at[1])) : 0, data = r[at->b + 1];
    if (type && !word) {
        world_fatal(w, "internal error: no method table of %.*s for %.*s", TEXT(type_at(w, type)->name),
            TEXT(type_at(w, instr_imm(at[1]))->name));
        return FLOW_SWITCH;
    }
    r[at->a] = word;
    r[at->a + 1] = word ? data : 0;
    return FLOW_NEXT;
}

// ---- comparison ----------------------------------------------------------------------------------------------

static Flow compared(World *w, Run *run, uint64_t *to, Truth truth, int bad) {
    if (truth == UNCOMPARABLE)
        return panic_error(w, run, "runtime error: comparing uncomparable type %.*s", TEXT(type_at(w, bad)->name));
    *to = truth == TRUE;
    return FLOW_NEXT;
}

Flow iface_compare(World *w, Run *run, uint64_t *r, const Instr *at) {
    int bad = 0;
    Truth truth = iface_equal(w, r + at->b, r + at->c, &bad);
    return compared(w, run, r + at->a, truth, bad);
}

// Values in slots compare as in memory: the low bytes of a slot are the value.
Flow iface_compare_value(World *w, Run *run, uint64_t *r, const Instr *at) {
    int type = instr_imm(at[1]), bad = 0;
    Truth truth = FALSE;
    if (iface_dynamic(w, r[at->b]) == type) {
        const void *place = iface_place(w, type, &r[at->b + 1]);
        const void *value = slots_value(w, &w->program->types[type], r + at->c);
        truth = place && value ? value_equal(w, type, place, value, &bad) : FALSE;
    }
    return compared(w, run, r + at->a, truth, bad);
}

Flow value_compare(World *w, Run *run, uint64_t *r, const Instr *at) {
    int bad = 0, type = instr_imm(at[1]);
    const RType *t = type_at(w, type);
    const void *x = slots_value(w, t, r + at->b), *y = slots_value(w, t, r + at->c);
    Truth truth = x && y ? value_equal(w, type, x, y, &bad) : FALSE;
    return compared(w, run, r + at->a, truth, bad);
}
