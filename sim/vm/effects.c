// Which slots of its frame an instruction reads and writes: effects.def, where a new instruction must have its line.
#include "vm/liveness.h"

typedef struct Effects {
    const Program *p;
    const Func *f;
    uint32_t pc;
    SlotSet *live;
} Effects;

// ---- sets ------------------------------------------------------------------------------------------------

static void add(const Effects *e, unsigned slot, uint64_t n) {
    for (uint64_t i = slot; i < slot + n && i < e->live->slots; i++)
        e->live->bits[i / 64] |= 1ull << i % 64;
}

static void take(const Effects *e, unsigned slot, uint64_t n) {
    for (uint64_t i = slot; i < slot + n && i < e->live->slots; i++)
        e->live->bits[i / 64] &= ~(1ull << i % 64);
}

// ---- how many slots an operand has -------------------------------------------------------------------------

static uint64_t slots(const Effects *e, int type) {
    return type > 0 && type < e->p->n_types ? e->p->types[type].slots : 0;
}

static int itab_type(const Effects *e, int itab) {
    return itab >= 0 && itab < e->p->n_itabs ? e->p->itabs[itab].type : 0;
}

static const RType *map_type(const Effects *e, int type) {
    return &e->p->types[type > 0 && type < e->p->n_types ? type : 0];
}

// What the compiler noted, for instructions that leave it to a type known at run time.
static uint32_t noted(const Effects *e, uint32_t pc, OperandName operand) {
    int low = 0, high = e->f->n_sizes;
    while (low < high) {
        int middle = (low + high) / 2;
        const OperandSize *x = &e->f->sizes[middle];
        if (x->pc < pc || (x->pc == pc && x->operand < operand))
            low = middle + 1;
        else
            high = middle;
    }
    const OperandSize *x = &e->f->sizes[low];
    return low < e->f->n_sizes && x->pc == pc && x->operand == operand ? x->slots : 0;
}

static unsigned words_of(int32_t bytes) {
    return ((unsigned)bytes + 7) / 8;
}

static unsigned print_slots(unsigned kind) {
    switch ((PrintKind)kind) {
    case PRINT_COMPLEX:
    case PRINT_STRING:
    case PRINT_IFACE: return 2;
    case PRINT_SLICE: return 3;
    case PRINT_SPACE:
    case PRINT_NEWLINE: return 0;
    default: return 1;
    }
}

// ---- instructions of many operands ---------------------------------------------------------------------------

// A case that is not taken leaves its slots as they are, and nobody reads them then: they are its own.
static void select_cases(const Effects *e, const Instr *at) {
    take(e, at->a, 1);
    for (unsigned i = 0; i < at->b; i++) {
        const Instr *c = &at[2 + i];
        if (c->flags)
            continue;
        take(e, c->b, noted(e, e->pc + 2 + i, OPERAND_B));
        take(e, c->c, 1);
    }
    for (unsigned i = 0; i < at->b; i++) {
        const Instr *c = &at[2 + i];
        add(e, c->a, 1);
        if (c->flags)
            add(e, c->b, noted(e, e->pc + 2 + i, OPERAND_B));
    }
}

static void slice_bounds(const Effects *e, const Instr *at) {
    for (unsigned i = 0; i < 3; i++)
        if (at[1].a >> i & 1)
            add(e, at->c + i, 1);
}

static void map_access(const Effects *e, const Instr *at) {
    const RType *t = map_type(e, instr_imm(at[1]));
    uint64_t key = slots(e, t->key), value = slots(e, t->elem);
    if (at->op == I_MAPGET_X) {
        take(e, at->a, value);
        take(e, at[1].a, 1);
        add(e, at->b, 1);
        add(e, at->c, key);
        return;
    }
    add(e, at->a, 1);
    add(e, at->b, key);
    if (at->op == I_MAPSET_X)
        add(e, at->c, value);
}

// ---- all -----------------------------------------------------------------------------------------------------

// NO_SLOT and the outgoing area lie behind the slots that are looked at.
void effects_before(const Program *p, const Func *f, uint32_t pc, SlotSet *live) {
    const Effects e = {p, f, pc, live};
    const Instr *at = &p->code[pc];
    const unsigned a = at->a, b = at->b, c = at->c;
    switch ((OpCode)at->op) {
#define EFFECT(op, effect)                                                                                             \
    case I_##op:                                                                                                       \
        effect break;
#define R(slot, n)    add(&e, (slot), (n));
#define W(slot, n)    take(&e, (slot), (n));
#define IMM           ((uint32_t)instr_imm(*at))
#define E             instr_imm(at[1])
#define SLOTS(type)   slots(&e, (type))
#define SENT(operand) noted(&e, pc, (operand))
#define BOUNDS()      slice_bounds(&e, at);
#define MAP()         map_access(&e, at);
#define SELECT()      select_cases(&e, at);
#include "vm/effects.def"
#undef EFFECT
#undef R
#undef W
#undef IMM
#undef E
#undef SLOTS
#undef SENT
#undef BOUNDS
#undef MAP
#undef SELECT
    case I_COUNT: break;
    }
}
