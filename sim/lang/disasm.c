// A program's code as text, for those who work on the compiler: one line an instruction, with its source line.
#include <string.h>

#include "lang/program.h"

enum { ABC, ABI, AI, I };
static const struct {
    uint8_t format;
    const char *operands;
} forms[] = {
#define OP(name, format, operands, text) {format, operands},
#include "lang/op.def"
#undef OP
};

static void write_target(const Program *p, uint32_t pc, const Instr *i, Buf *out) {
    int32_t imm = instr_imm(*i);
    switch (i->op) {
    case I_JMP:
    case I_JT:
    case I_JF:
    case I_LOOP:
    case I_LOOPT: buf_format(out, " -> %lld", (long long)pc + imm); break;
    case I_CALL:
    case I_GO:
    case I_DEFER:
    case I_FUNCVAL:
    case I_PANICWRAP:
    case I_CLOSURE_X:
        if (imm >= 0 && imm < p->n_funcs)
            buf_format(out, " %.*s", (int)p->funcs[imm].name.len, p->funcs[imm].name.at);
        break;
    case I_CALLN:
        if (imm >= 0 && imm < p->n_natives)
            buf_format(out, " %.*s", (int)p->natives[imm].len, p->natives[imm].at);
        break;
    case I_NEW:
    case I_MKMAP:
        if (imm > 0 && imm < p->n_types)
            buf_format(out, " %.*s", (int)p->types[imm].name.len, p->types[imm].name.at);
        break;
    default:
        if (forms[i->op].format == ABI && strchr(forms[i->op].operands, 'd'))
            buf_format(out, " -> %lld", (long long)pc + (int16_t)i->c);
    }
}

static void write_operands(const Instr *i, Buf *out) {
    switch (forms[i->op].format) {
    case ABC: buf_format(out, "%u %u %u", i->a, i->b, i->c); break;
    case ABI: buf_format(out, "%u %u %d", i->a, i->b, (int16_t)i->c); break;
    case AI: buf_format(out, "%u %d", i->a, instr_imm(*i)); break;
    default: buf_format(out, "%d", instr_imm(*i));
    }
}

static void write_function(const Program *p, const Func *f, Buf *out) {
    buf_format(out, "%.*s: slots %u, locals %u, results %u, params %u\n", (int)f->name.len, f->name.at, f->slots,
        f->locals, f->results, f->params);
    for (uint32_t pc = f->entry; pc < f->end;) {
        const Instr *at = &p->code[pc];
        uint8_t flags = at->flags;
        buf_format(out, "%6u %c%c %4d  %-9s ", pc, flags & (STEP_STMT | STEP_LIB) ? '*' : ' ',
            flags & STEP_EVENT ? '!' : ' ', source_place(&p->sources, p->spans[pc].at).line, op_name((OpCode)at->op));
        write_operands(at, out);
        int n = instr_length(at);
        for (int i = 1; i < n; i++)
            buf_format(out, " [%u %u %u]", at[i].a, at[i].b, at[i].c);
        write_target(p, pc, at, out);
        buf_byte(out, '\n');
        pc += (uint32_t)n;
    }
}

void program_disassemble(const Program *p, bool library, Buf *out) {
    for (int i = 0; i < p->n_funcs; i++)
        if (library || !(p->funcs[i].flags & FUNC_LIBRARY))
            write_function(p, &p->funcs[i], out);
}
