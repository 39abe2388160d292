// Questions about a finished program that need no more than its tables.
#include "lang/program.h"

#include <string.h>

static const char *const names[I_COUNT] = {
#define OP(name, format, operands, text) #name,
#include "lang/op.def"
#undef OP
};

const char *op_name(OpCode op) {
    return op < I_COUNT ? names[op] : "?";
}

// An op whose name ends in _X has one extension word; two have more, by an operand.
int instr_length(const Instr *at) {
    static const uint8_t lengths[] = {
#define OP(name, ...) sizeof #name - 1,
#include "lang/op.def"
#undef OP
    };
    const char *name = op_name((OpCode)at->op);
    size_t n = at->op < I_COUNT ? lengths[at->op] : 0;
    if (n < 3 || name[n - 2] != '_' || name[n - 1] != 'X')
        return 1;
    return at->op == I_SWITCH_X || at->op == I_SELECT_X ? 2 + at->b : 2;
}

// Functions lie one behind the other in the code, in order of their ids or not: the word before an entry names the function,
// but a pc inside of a function needs a search.
int program_func_at(const Program *p, uint32_t pc) {
    if (pc >= p->n_code)
        return -1;
    for (uint32_t at = pc; at > 0; at--) {
        if (p->code[at - 1].op != I_EXT)
            continue;
        int32_t id = instr_imm(p->code[at - 1]);
        if (id >= 0 && id < p->n_funcs && p->funcs[id].entry == at)
            return pc < p->funcs[id].end ? id : -1;
    }
    return -1;
}

int program_itab(const Program *p, int iface, int type) {
    for (int i = 0; i < p->n_itabs; i++)
        if (p->itabs[i].iface == iface && p->itabs[i].type == type)
            return i;
    return -1;
}

int program_type_of_word(const Program *p, uint64_t word) {
    uint64_t at = word - p->types_addr;
    if (at < (uint64_t)p->n_types * TYPE_RECORD)
        return (int)(at / TYPE_RECORD);
    at = word - p->itabs_addr;
    if (at < (uint64_t)p->n_itabs * ITAB_RECORD)
        return p->itabs[at / ITAB_RECORD].type;
    return 0;
}

void program_free(Program *p) {
    if (p) {
        Arena arena = p->arena; // p lies in it
        arena_free(&arena);
    }
}
