// Builds the host tables of link.h.
#include "vm/link.h"

#include <stdlib.h>
#include <string.h>

#include "vm/body.h"
#include "vm/liveness.h"
#include "vm/mem.h"

enum { STUBS = 3 };

static void *zeroed(size_t n, size_t size) {
    void *at = calloc(n ? n : 1, size);
    if (!at)
        abort(); // the host has no memory left
    return at;
}

static Instr *copy_code(const Program *p) {
    Instr *code = zeroed(p->n_code + STUBS, sizeof(Instr));
    code[STUBS + FRAME_BOTTOM].op = I_ENDGO;
    code[STUBS + FRAME_UNWIND].op = I_UNWIND;
    code[STUBS + FRAME_PRINT].op = I_PRINTED;
    memcpy(code + STUBS, p->code, p->n_code * sizeof(Instr));
    return code + STUBS;
}

// ---- the fast code -----------------------------------------------------------------------------------------

// A call of a function with so many results and no more locals than are cleared in any case.
static bool calls_small(const Linked *l, const Instr *at, int results) {
    const CallEntry *e = &l->entries[instr_imm(*at)];
    return e->results == results && e->n_clear == 2;
}

static bool is_power(int16_t n) {
    return n > 0 && (n & (n - 1)) == 0;
}

static unsigned quick_of(const Program *p, int native) {
    if (native < 0 || native >= p->n_natives)
        return I_CALLN;
#define QUICK(enumerator, arm, name)                                                                                   \
    if (str_eq(p->natives[native], STR(name)))                                                                         \
        return Q_##enumerator;
#include "vm/quick.def"
#undef QUICK
    return I_CALLN;
}

// The number of the instruction by itself.
static unsigned number_of(const Linked *l, const Instr *at) {
#define SPECIAL(name, of, condition)                                                                                   \
    if (at->op == I_##of && (condition))                                                                               \
        return I_##name;
#include "vm/special.def"
#undef SPECIAL
    return at->op == I_CALLN ? quick_of(l->program, instr_imm(*at)) : at->op;
}

static unsigned pair_of(unsigned first, unsigned second) {
    switch (first << 16 | second) {
#define PAIR(one, other)                                                                                               \
    case (unsigned)I_##one << 16 | (unsigned)I_##other:                                                                \
        return P_##one##_##other;
#define TRIPLE(one, other, third)
#include "vm/fuse.def"
#undef PAIR
#undef TRIPLE
    default: return 0;
    }
}

static unsigned triple_of(unsigned first, unsigned second, unsigned third) {
    switch ((uint64_t)first << 32 | (uint64_t)second << 16 | third) {
#define PAIR(one, other)
#define TRIPLE(one, other, last)                                                                                       \
    case (uint64_t)I_##one << 32 | (uint64_t)I_##other << 16 | (uint64_t)I_##last:                                     \
        return T_##one##_##other##_##last;
#include "vm/fuse.def"
#undef PAIR
#undef TRIPLE
    default: return 0;
    }
}

// An instruction that begins a frequent sequence does the work of all of it. The others stay as they are for jumps to them.
static void fuse(Linked *l) {
    const Program *p = l->program;
    unsigned numbers[3] = {0}; // of the instruction and of two behind it
    for (uint32_t at = p->n_code; at-- > 0;) {
        if (p->code[at].op == I_EXT)
            continue;
        numbers[2] = numbers[1];
        numbers[1] = numbers[0];
        numbers[0] = number_of(l, &p->code[at]);
        unsigned number = triple_of(numbers[0], numbers[1], numbers[2]);
        if (!number)
            number = pair_of(numbers[0], numbers[1]);
        if (!number)
            number = numbers[0];
        l->fast[at].op = (uint8_t)number;
        l->fast[at].flags = (uint8_t)(number >> 8);
    }
}

static void link_code(Linked *l) {
    l->code = copy_code(l->program);
    l->fast = copy_code(l->program);
    fuse(l);
}

static void link_funcs(Linked *l) {
    const Program *p = l->program;
    l->entries = zeroed((size_t)p->n_funcs, sizeof(CallEntry));
    l->func_of = zeroed(p->n_code, sizeof(uint32_t));
    memset(l->func_of, 0xff, p->n_code * sizeof(uint32_t));
    for (int i = 0; i < p->n_funcs; i++) {
        const Func *f = &p->funcs[i];
        CallEntry *e = &l->entries[i];
        uint32_t clear = 1u + f->results + f->params;
        e->entry = f->entry;
        e->results = f->results;
        e->params = f->params;
        e->context = f->context;
        e->clear = (uint16_t)clear;
        e->n_clear = (uint16_t)(f->locals > clear + 2 ? (f->locals - clear + 1) & ~1u : 2);
        uint32_t slots = f->slots > f->locals ? f->slots : f->locals;
        e->slots = (uint16_t)(slots + 4 < UINT16_MAX ? slots + 4 : UINT16_MAX);
        for (uint32_t pc = f->entry; pc < f->end && pc < p->n_code; pc++)
            l->func_of[pc] = (uint32_t)i;
    }
}

static uint32_t itab_hash(int iface, int type) {
    return ((uint32_t)iface * 2654435761u) ^ ((uint32_t)type * 0x85ebca6bu >> 3);
}

static void link_itabs(Linked *l) {
    const Program *p = l->program;
    uint32_t size = 8;
    while (size < 2 * (uint32_t)p->n_itabs)
        size *= 2;
    l->itabs = zeroed(size, sizeof(ItabSlot));
    l->itab_mask = size - 1;
    for (uint32_t i = 0; i < size; i++)
        l->itabs[i].itab = -1;
    for (int i = 0; i < p->n_itabs; i++) {
        uint32_t at = itab_hash(p->itabs[i].iface, p->itabs[i].type) & l->itab_mask;
        while (l->itabs[at].itab >= 0)
            at = (at + 1) & l->itab_mask;
        l->itabs[at] = (ItabSlot){p->itabs[i].iface, p->itabs[i].type, i};
    }
}

static int type_named(const Program *p, const char *name) {
    for (int i = 1; i < p->n_types; i++)
        if (str_eq(p->types[i].name, str_from(name)))
            return i;
    return 0;
}

static void link_types(Linked *l) {
    const Program *p = l->program;
    l->string_type = type_named(p, "string");
    l->error_string = type_named(p, "runtime.errorString");
    l->plain_error = type_named(p, "runtime.plainError");
    l->bounds_error = type_named(p, "runtime.boundsError");
    l->assertion_error = type_named(p, "*runtime.TypeAssertionError");
    l->address_error = type_named(p, "runtime.errorAddressString");
    l->nil_error = type_named(p, "*runtime.PanicNilError");
}

static void link_news(Linked *l) {
    const Program *p = l->program;
    l->news = zeroed((size_t)p->n_types, sizeof(NewEntry));
    l->n_news = p->n_types;
    for (int i = 0; i < p->n_types; i++) {
        const RType *t = &p->types[i];
        uint32_t desc = t->ptrmask ? desc_make(REC_VALUE, i) : desc_make(REC_BYTES, 0);
        l->news[i] = (NewEntry){desc, t->size ? (uint32_t)heap_class(&l->heap, t->size) : 0};
    }
}

Linked *link_open(const Program *p) {
    Linked *l = zeroed(1, sizeof *l);
    l->refs = 1;
    l->program = p;
    link_funcs(l);
    link_code(l);
    link_itabs(l);
    link_types(l);
    heap_tables(&l->heap);
    l->live = liveness_open(p);
    link_news(l);
    return l;
}

void link_close(Linked *l) {
    if (!l || --l->refs > 0)
        return;
    free(l->code - STUBS);
    free(l->fast - STUBS);
    free(l->entries);
    free(l->func_of);
    free(l->itabs);
    liveness_close(l->live);
    free(l->news);
    free(l);
}

unsigned link_number(const Linked *l, uint32_t pc) {
    return l->fast[pc].op | (unsigned)l->fast[pc].flags << 8;
}

int link_itab(const Linked *l, int iface, int type) {
    uint32_t at = itab_hash(iface, type) & l->itab_mask;
    for (; l->itabs[at].itab >= 0; at = (at + 1) & l->itab_mask)
        if (l->itabs[at].iface == iface && l->itabs[at].type == type)
            return l->itabs[at].itab;
    return -1;
}
