// Liveness as compilers do it: backward through the code, again and again as long as what a loop's beginning reads has grown.
#include "vm/liveness.h"

#include <stdlib.h>
#include <string.h>

typedef struct FuncLive {
    uint32_t *mask_of; // by pc - entry
    uint64_t *masks;   // number 0 is of LIVE_NEVER
    uint32_t n_masks, room;
} FuncLive;

struct Liveness {
    const Program *p;
    FuncLive *funcs; // mask_of NULL: not worked out yet
};

static void *zeroed(size_t n, size_t size) {
    void *at = calloc(n ? n : 1, size);
    if (!at)
        abort(); // the host has no memory left
    return at;
}

Liveness *liveness_open(const Program *p) {
    Liveness *l = zeroed(1, sizeof *l);
    l->p = p;
    l->funcs = zeroed((size_t)p->n_funcs, sizeof *l->funcs);
    return l;
}

void liveness_close(Liveness *l) {
    for (int i = 0; i < l->p->n_funcs; i++) {
        free(l->funcs[i].mask_of);
        free(l->funcs[i].masks);
    }
    free(l->funcs);
    free(l);
}

// ---- where an instruction leads ----------------------------------------------------------------------------

static bool goes_on(OpCode op) {
    return op != I_JMP && op != I_LOOP && op != I_RET && op != I_PANIC && op != I_TRAP;
}

// Instructions of a jump's own: where its displacement stands.
static bool jump_distance(const Instr *at, int32_t *distance) {
    switch ((OpCode)at->op) {
    case I_JMP:
    case I_JT:
    case I_JF:
    case I_LOOP:
    case I_LOOPT: *distance = instr_imm(*at); return true;
    case I_MAPNEXT_X: *distance = instr_imm(at[1]); return true;
    case I_JEQ:
    case I_JNE:
    case I_JLT:
    case I_JLE:
    case I_JULT:
    case I_JULE:
    case I_JEQI:
    case I_JNEI:
    case I_JLTI:
    case I_JLEI:
    case I_JGTI:
    case I_JGEI:
    case I_JFLT:
    case I_JFNLT:
    case I_JFLE:
    case I_JFNLE:
    case I_LOOPLT:
    case I_LOOPLE:
    case I_LOOPNE:
    case I_LOOPLTI:
    case I_LOOPLEI:
    case I_LOOPGTI:
    case I_LOOPGEI:
    case I_LOOPNEI: *distance = (int16_t)at->c; return true;
    default: return false;
    }
}

// The nth place that the instruction may jump to; false: it has no so many.
static bool jump_target(const Program *p, uint32_t pc, int n, uint32_t *target) {
    const Instr *at = &p->code[pc];
    int32_t distance;
    if (at->op == I_SWITCH_X) {
        if (n >= at->b)
            return false;
        distance = instr_imm(at[2 + n]);
    } else if (n > 0 || !jump_distance(at, &distance)) {
        return false;
    }
    *target = pc + (uint32_t)distance;
    return true;
}

// ---- one function --------------------------------------------------------------------------------------------

typedef struct Analysis {
    const Program *p;
    const Func *f;
    size_t words;     // of a set
    uint32_t *starts; // the instructions, in order
    uint32_t n_starts;
    uint32_t *label;    // by pc - entry: 1 + number among the places that are jumped to; 0: none
    uint64_t *at_label; // what is live there
    SlotSet now;
} Analysis;

static bool inside(const Func *f, uint32_t pc) {
    return pc >= f->entry && pc < f->end;
}

static void find_places(Analysis *a) {
    uint32_t length = a->f->end - a->f->entry, labels = 0, target;
    a->starts = zeroed(length, sizeof *a->starts);
    a->label = zeroed(length, sizeof *a->label);
    for (uint32_t pc = a->f->entry; pc < a->f->end; pc += (uint32_t)instr_length(&a->p->code[pc])) {
        a->starts[a->n_starts++] = pc;
        for (int i = 0; jump_target(a->p, pc, i, &target); i++)
            if (inside(a->f, target) && !a->label[target - a->f->entry])
                a->label[target - a->f->entry] = ++labels;
    }
    if (inside(a->f, a->f->recover_pc) && !a->label[a->f->recover_pc - a->f->entry])
        a->label[a->f->recover_pc - a->f->entry] = ++labels;
    a->at_label = zeroed(labels * a->words, sizeof *a->at_label);
}

static uint64_t *label_set(const Analysis *a, uint32_t pc) {
    uint32_t n = inside(a->f, pc) ? a->label[pc - a->f->entry] : 0;
    return n ? a->at_label + (n - 1) * a->words : NULL;
}

// Whether that made it larger.
static bool merge(uint64_t *to, const uint64_t *from, size_t words) {
    uint64_t more = 0;
    for (size_t i = 0; i < words; i++) {
        more |= from[i] & ~to[i];
        to[i] |= from[i];
    }
    return more != 0;
}

// `now`, what is live behind the instruction, becomes what is live before it.
static void back_over(Analysis *a, uint32_t pc) {
    uint32_t target;
    if (!goes_on((OpCode)a->p->code[pc].op))
        memset(a->now.bits, 0, a->words * 8);
    for (int i = 0; jump_target(a->p, pc, i, &target); i++) {
        const uint64_t *there = label_set(a, target);
        if (there)
            merge(a->now.bits, there, a->words);
    }
    effects_before(a->p, a->f, pc, &a->now);
}

static bool pass(Analysis *a) {
    bool grown = false;
    memset(a->now.bits, 0, a->words * 8);
    for (uint32_t i = a->n_starts; i-- > 0;) {
        back_over(a, a->starts[i]);
        uint64_t *here = label_set(a, a->starts[i]);
        if (here && merge(here, a->now.bits, a->words))
            grown = true;
    }
    return grown;
}

// ---- its masks -----------------------------------------------------------------------------------------------

static uint64_t pointer_bits(const Func *f, size_t word) {
    uint64_t bits = 0;
    for (size_t i = 0; i < 8 && word * 64 + i * 8 < f->locals; i++)
        bits |= (uint64_t)f->ptrmask[word * 8 + i] << 8 * i;
    return bits;
}

// The number of a mask with the pointers among `now` and what a recovered panic reads. Neighbours often have the same one.
static uint32_t mask_number(FuncLive *to, const Analysis *a, const uint64_t *recovered) {
    if (to->n_masks == to->room) {
        to->room = to->room ? 2 * to->room : 8;
        to->masks = realloc(to->masks, to->room * a->words * 8);
        if (!to->masks)
            abort();
    }
    uint64_t *mask = to->masks + to->n_masks * a->words;
    for (size_t i = 0; i < a->words; i++)
        mask[i] = (a->now.bits[i] | (recovered ? recovered[i] : 0)) & (a->f->ptrmask ? pointer_bits(a->f, i) : 0);
    bool same = to->n_masks > 0 && memcmp(mask, mask - a->words, a->words * 8) == 0;
    return same ? to->n_masks - 1 : to->n_masks++;
}

static void keep(FuncLive *to, Analysis *a) {
    const uint64_t *recovered = label_set(a, a->f->recover_pc);
    to->mask_of = zeroed(a->f->end - a->f->entry, sizeof *to->mask_of);
    memset(a->now.bits, 0, a->words * 8);
    mask_number(to, a, recovered);
    for (uint32_t i = a->n_starts; i-- > 0;) {
        uint32_t pc = a->starts[i], end = i + 1 < a->n_starts ? a->starts[i + 1] : a->f->end;
        back_over(a, pc);
        uint32_t number = mask_number(to, a, recovered);
        for (; pc < end; pc++)
            to->mask_of[pc - a->f->entry] = number;
    }
}

static void work_out(FuncLive *to, const Program *p, const Func *f) {
    Analysis o = {.p = p, .f = f, .words = (f->locals + 63u) / 64 + 1};
    o.now = (SlotSet){zeroed(o.words, 8), f->locals};
    find_places(&o);
    while (pass(&o)) {
    }
    keep(to, &o);
    free(o.starts);
    free(o.label);
    free(o.at_label);
    free(o.now.bits);
}

const uint64_t *liveness_at(Liveness *l, int func, uint32_t pc) {
    const Func *f = &l->p->funcs[func];
    FuncLive *of = &l->funcs[func];
    if (pc != LIVE_NEVER && !inside(f, pc))
        return NULL;
    if (!of->mask_of)
        work_out(of, l->p, f);
    uint32_t number = pc == LIVE_NEVER ? 0 : of->mask_of[pc - f->entry];
    return of->masks + number * ((f->locals + 63u) / 64 + 1);
}
