// Emitting instructions: operands of the outgoing area, step flags, spans, jumps and their labels.
#include "lang/gen/fn.h"

enum { ABC, ABI, AI, I };
static const uint8_t formats[] = {
#define OP(name, format, operands, text) format,
#include "lang/op.def"
#undef OP
};

// An instruction belongs to the expression it works for; the first one of a statement stands for all of it.
static int append(Fn *f, Instr i, bool begins) {
    Span span = f->span;
    if (begins) {
        span.from = f->stmt.from;
        span.to = f->stmt.to;
    }
    vec_push(&f->scratch, &f->code, i);
    vec_push(&f->scratch, &f->spans, span);
    return f->code.len - 1;
}

// An operand as the instruction holds it; slots of the outgoing area are noted and filled in at the end.
static uint16_t field(Fn *f, int value, int number) {
    if (value < OUT)
        return (uint16_t)value;
    vec_push(&f->scratch, &f->outs, (OutUse){f->code.len, number});
    return (uint16_t)(value - OUT);
}

static int put(Fn *f, OpCode op, uint8_t step, int a, int b, int c) {
    if (f->dead)
        return -1;
    Instr i = {.op = (uint8_t)op, .flags = f->library && step ? STEP_LIB : step};
    i.a = field(f, a, 0);
    i.b = field(f, b, 1);
    i.c = field(f, c, 2);
    return append(f, i, (step & STEP_STMT) != 0);
}

static uint8_t take_step(Fn *f) {
    uint8_t step = f->step;
    f->step = 0;
    return step;
}

int emit(Fn *f, OpCode op, int a, int b, int c) {
    return put(f, op, take_step(f), a, b, c);
}

int emit_word(Fn *f, uint8_t flags, int a, int b, int c) {
    int at = put(f, I_EXT, 0, a, b, c);
    if (at >= 0)
        f->code.at[at].flags = flags; // of a select's case
    return at;
}

static void set_imm(Instr *i, int64_t imm) {
    i->b = (uint16_t)((uint64_t)imm & 0xffff);
    i->c = (uint16_t)((uint64_t)imm >> 16 & 0xffff);
}

int emit_imm(Fn *f, OpCode op, int a, int64_t imm) {
    int at = emit(f, op, a, 0, 0);
    if (at >= 0)
        set_imm(&f->code.at[at], imm);
    return at;
}

int emit_frame(Fn *f, OpCode op, int a, Slot slot, int64_t byte) {
    bool out = slot >= OUT;
    int at = emit_imm(f, op, a, (out ? slot - OUT : slot) * 8 + byte);
    if (out && at >= 0)
        vec_push(&f->scratch, &f->outs, (OutUse){at, 3});
    return at;
}

int emit_x(Fn *f, OpCode op, int a, int b, int c, int64_t e, int ext_a) {
    int at = emit(f, op, a, b, c);
    int ext = emit_word(f, 0, ext_a, 0, 0);
    if (ext >= 0)
        set_imm(&f->code.at[ext], e);
    return at;
}

void emit_set(Fn *f, int at, int64_t imm) {
    if (at >= 0)
        set_imm(&f->code.at[at], imm);
}

void emit_size(Fn *f, int at, OperandName operand, int slots) {
    if (at >= 0 && slots > 0)
        vec_push(&f->scratch, &f->sizes,
            (OperandSize){.pc = (uint32_t)at, .operand = (uint16_t)operand, .slots = (uint16_t)slots});
}

Span span_push(Fn *f, const Node *n) {
    Span before = f->span;
    f->span = (Span){n->start, n->end, n->pos};
    return before;
}

void step_event(Fn *f) {
    f->step |= STEP_EVENT;
}

// ---- jumps ----

Label label_new(void) {
    return (Label){.pc = -1};
}

static void patch(Fn *f, int at, int from, int pc) {
    if (at < 0)
        return;
    Instr *i = &f->code.at[at];
    int d = pc - from;
    if (formats[i->op] != ABI || i->op == I_SWITCH_X)
        set_imm(i, d);
    else if (d == (int16_t)d)
        i->c = (uint16_t)d;
    else
        f->jump_overflow = true;
}

void label_use(Fn *f, Label *l, int at, int from) {
    if (at < 0)
        return;
    if (l->pc >= 0)
        patch(f, at, from, l->pc);
    else
        vec_push(&f->scratch, &l->uses, (LabelUse){at, from});
}

void label_bind(Fn *f, Label *l) {
    l->pc = f->code.len;
    for (int i = 0; i < l->uses.len; i++)
        patch(f, l->uses.at[i].at, l->uses.at[i].from, l->pc);
    if (l->uses.len > 0)
        f->dead = false;
}

void jump(Fn *f, Label *l) {
    int at = emit_imm(f, l->pc < 0 ? I_JMP : I_LOOP, 0, 0);
    label_use(f, l, at, at);
    f->dead = true;
}

typedef struct RelOps {
    OpCode forward, backward;
    Rel inverse;
    bool swap;
} RelOps;
static const RelOps rel_ops[] = {
    // backward I_COUNT: there is none
    [REL_T] = {I_JT, I_LOOPT, REL_F, false},
    [REL_F] = {I_JF, I_COUNT, REL_T, false},
    [REL_EQ] = {I_JEQ, I_COUNT, REL_NE, false},
    [REL_NE] = {I_JNE, I_LOOPNE, REL_EQ, false},
    [REL_LT] = {I_JLT, I_LOOPLT, REL_LE, true},
    [REL_LE] = {I_JLE, I_LOOPLE, REL_LT, true},
    [REL_ULT] = {I_JULT, I_COUNT, REL_ULE, true},
    [REL_ULE] = {I_JULE, I_COUNT, REL_ULT, true},
    [REL_EQI] = {I_JEQI, I_COUNT, REL_NEI, false},
    [REL_NEI] = {I_JNEI, I_LOOPNEI, REL_EQI, false},
    [REL_LTI] = {I_JLTI, I_LOOPLTI, REL_GEI, false},
    [REL_LEI] = {I_JLEI, I_LOOPLEI, REL_GTI, false},
    [REL_GTI] = {I_JGTI, I_LOOPGTI, REL_LEI, false},
    [REL_GEI] = {I_JGEI, I_LOOPGEI, REL_LTI, false},
    [REL_FLT] = {I_JFLT, I_COUNT, REL_FNLT, false},
    [REL_FNLT] = {I_JFNLT, I_COUNT, REL_FLT, false},
    [REL_FLE] = {I_JFLE, I_COUNT, REL_FNLE, false},
    [REL_FNLE] = {I_JFNLE, I_COUNT, REL_FLE, false},
};

static int put_rel(Fn *f, OpCode op, int a, int b) {
    return formats[op] == AI ? emit_imm(f, op, a, 0) : emit(f, op, a, b, 0);
}

static void patch_to_next(Fn *f, int at) {
    Label next = label_new();
    label_use(f, &next, at, at);
    label_bind(f, &next);
}

void jump_if(Fn *f, Rel rel, int a, int b, Label *l) {
    const RelOps *ops = &rel_ops[rel];
    OpCode op = l->pc < 0 ? ops->forward : ops->backward;
    if (op != I_COUNT && !f->long_jumps) {
        int at = put_rel(f, op, a, b);
        label_use(f, l, at, at);
        return;
    }
    // The opposite condition jumps over an unconditional jump.
    Rel inverse = ops->inverse;
    int at = put_rel(f, rel_ops[inverse].forward, ops->swap ? b : a, ops->swap ? a : b);
    jump(f, l);
    f->dead = false;
    patch_to_next(f, at);
}

// ---- jumps to jumps ----

static bool is_jump(const Instr *i) {
    return i->op >= I_JMP && i->op <= I_LOOPNEI;
}

static int distance(const Instr *i) {
    return formats[i->op] == ABI ? (int16_t)i->c : instr_imm(*i);
}

// Where the instruction at `pc` leads when it is a plain jump that is no step of its own.
static int passed_on(const Fn *f, int pc) {
    for (int hops = 0; hops < 4 && pc < f->code.len; hops++) {
        const Instr *i = &f->code.at[pc];
        if (i->op != I_JMP || i->flags)
            break;
        pc += distance(i);
    }
    return pc;
}

// A loop's jump stays a backward one: it counts as a turn.
void jumps_thread(Fn *f) {
    for (int at = 0; at < f->code.len; at++) {
        Instr *i = &f->code.at[at];
        if (!is_jump(i))
            continue;
        int d = distance(i), to = passed_on(f, at + d) - at;
        if (to == d || (d < 0 && to >= 0))
            continue;
        if (formats[i->op] != ABI)
            set_imm(i, to);
        else if (to == (int16_t)to)
            i->c = (uint16_t)to;
    }
}
