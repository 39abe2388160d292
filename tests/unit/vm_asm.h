// A tiny assembler: programs for the machine, written instruction by instruction, so that the machine is tested without the front end.
#ifndef TESTS_VM_ASM_H
#define TESTS_VM_ASM_H

#include <stdlib.h>
#include <string.h>

#include "vm/native.h"

enum {
    T_NONE,
    T_ANY,
    T_INTEGER,
    T_STR,
    T_INTS /* []int */,
    T_CHAN /* chan int */,
    T_MAP /* map[int]int */,
    T_INT_PTR,
    T_NODE /* struct{next *node; v int} */,
    T_NODE_PTR,
    T_NAMES /* map[string]int */,
    T_ANYMAP /* map[any]int */,
    T_FUNC_TYPE,
    T_CELL /* closure with one pointer */,
    T_BYTE,
    T_BYTES,
    N_TYPES
};

enum { IMAGE_TYPES = 0, IMAGE_TEXT = 4096, IMAGE_SIZE = 6144, GLOBALS = 8 };

typedef struct Asm {
    Program p;
    Instr code[2048];
    Func funcs[32];
    uint8_t masks[32][32];
    RType types[N_TYPES];
    StringConst strings[32];
    uint8_t image[IMAGE_SIZE], globals_mask[IMAGE_SIZE / 64 + 1];
    uint64_t text_used;
} Asm;

static void asm_type(Asm *a, int id, Kind kind, const char *name, uint64_t size, Width width, const uint8_t *mask) {
    a->types[id] = (RType){.kind = kind,
        .name = str_from(name),
        .size = size,
        .slots = (uint32_t)(size + 7) / 8,
        .width = width,
        .ptrmask = mask,
        .elem = -1,
        .key = -1,
        .ptr_to = -1,
        .comparable = kind != KIND_SLICE && kind != KIND_MAP && kind != KIND_FUNC,
        .direct = kind == KIND_POINTER || kind == KIND_CHAN || kind == KIND_MAP || kind == KIND_FUNC};
}

static const uint8_t first_word[] = {1}, second_word[] = {2};

static void asm_types(Asm *a) {
    asm_type(a, T_NONE, KIND_INVALID, "", 0, W_0, NULL);
    asm_type(a, T_ANY, KIND_INTERFACE, "interface {}", 16, W_WORDS, second_word);
    asm_type(a, T_INTEGER, KIND_INT, "int", 8, W_64, NULL);
    asm_type(a, T_STR, KIND_STRING, "string", 16, W_WORDS, first_word);
    asm_type(a, T_INTS, KIND_SLICE, "[]int", 24, W_WORDS, first_word);
    a->types[T_INTS].elem = T_INTEGER;
    asm_type(a, T_CHAN, KIND_CHAN, "chan int", 8, W_64, first_word);
    a->types[T_CHAN].elem = T_INTEGER;
    asm_type(a, T_MAP, KIND_MAP, "map[int]int", 8, W_64, first_word);
    a->types[T_MAP].key = a->types[T_MAP].elem = T_INTEGER;
    asm_type(a, T_INT_PTR, KIND_POINTER, "*int", 8, W_64, first_word);
    a->types[T_INT_PTR].elem = T_INTEGER;
    asm_type(a, T_NODE, KIND_STRUCT, "main.node", 16, W_WORDS, first_word);
    asm_type(a, T_NODE_PTR, KIND_POINTER, "*main.node", 8, W_64, first_word);
    a->types[T_NODE_PTR].elem = T_NODE;
    asm_type(a, T_NAMES, KIND_MAP, "map[string]int", 8, W_64, first_word);
    a->types[T_NAMES].key = T_STR;
    a->types[T_NAMES].elem = T_INTEGER;
    asm_type(a, T_ANYMAP, KIND_MAP, "map[interface {}]int", 8, W_64, first_word);
    a->types[T_ANYMAP].key = T_ANY;
    a->types[T_ANYMAP].elem = T_INTEGER;
    asm_type(a, T_FUNC_TYPE, KIND_FUNC, "func()", 8, W_64, first_word);
    asm_type(a, T_CELL, KIND_STRUCT, "closure", 16, W_WORDS, second_word);
    asm_type(a, T_BYTE, KIND_UINT8, "uint8", 1, W_8U, NULL);
    asm_type(a, T_BYTES, KIND_SLICE, "[]uint8", 24, W_WORDS, first_word);
    a->types[T_BYTES].elem = T_BYTE;
}

static Asm *asm_open(void) {
    Asm *a = calloc(1, sizeof *a);
    asm_types(a);
    Program *p = &a->p;
    p->code = a->code;
    p->funcs = a->funcs;
    p->types = a->types;
    p->n_types = N_TYPES;
    p->strings = a->strings;
    p->image = a->image;
    p->image_size = IMAGE_SIZE;
    p->rodata_end = STATIC_BASE + IMAGE_SIZE;
    p->static_size = IMAGE_SIZE + GLOBALS * 8;
    a->globals_mask[IMAGE_SIZE / 64] = 0xff; // all globals are pointers
    p->static_ptrmask = a->globals_mask;
    p->types_addr = STATIC_BASE + IMAGE_TYPES;
    p->itabs_addr = STATIC_BASE + 2048;
    p->funcvals_addr = STATIC_BASE + 3072;
    p->go_minor = 23;
    return a;
}

static void emit(Asm *a, OpCode op, unsigned x, unsigned y, unsigned z) {
    a->code[a->p.n_code++] = (Instr){.op = (uint8_t)op, .a = (uint16_t)x, .b = (uint16_t)y, .c = (uint16_t)z};
}
static void emit_ai(Asm *a, OpCode op, unsigned x, int imm) {
    emit(a, op, x, (uint32_t)imm & 0xffff, (uint32_t)imm >> 16);
}
static void emit_x(Asm *a, OpCode op, unsigned x, unsigned y, unsigned z, int e, unsigned ext_a) {
    emit(a, op, x, y, z);
    emit_ai(a, I_EXT, ext_a, e);
}

// pointers: bit i: slot i holds a pointer
static int begin(Asm *a, const char *name, unsigned results, unsigned params, unsigned locals, uint64_t pointers) {
    int id = a->p.n_funcs++;
    emit_ai(a, I_EXT, 0, id);
    Func *f = &a->funcs[id];
    memcpy(a->masks[id], &pointers, 8);
    *f = (Func){.name = str_from(name),
        .entry = a->p.n_code,
        .results = (uint16_t)results,
        .params = (uint16_t)params,
        .locals = (uint16_t)locals,
        .slots = (uint16_t)(locals + 12),
        .context = NO_SLOT,
        .ptrmask = a->masks[id]};
    uint64_t code = TEXT_BASE + f->entry;
    memcpy(a->image + 3072 + 8 * id, &code, 8);
    return id;
}
static void end(Asm *a) {
    a->funcs[a->p.n_funcs - 1].end = a->p.n_code;
}
static uint32_t here(const Asm *a) {
    return a->p.n_code;
}
static int text(Asm *a, const char *s) {
    int id = a->p.n_strings++;
    size_t n = strlen(s);
    memcpy(a->image + IMAGE_TEXT + a->text_used, s, n);
    a->strings[id] = (StringConst){STATIC_BASE + IMAGE_TEXT + a->text_used, n};
    a->text_used += n;
    return id;
}
static void println_int(Asm *a, unsigned slot) {
    emit(a, I_PRINT, slot, PRINT_INT, 0);
    emit(a, I_PRINT, 0, PRINT_NEWLINE, 0);
}

// Runs to the end and compares what the program printed.
static Outcome run_all(World *w) {
    Run run = {0};
    while (world_run(w, &run, 1000 * 1000) != STOP_END)
        ;
    return (Outcome)w->state->outcome;
}
static const char *output_of(const World *w, char *buffer) {
    uint64_t cursor = 0;
    int fd;
    Str s;
    size_t n = 0;
    while (output_read(w, &cursor, &fd, &s)) {
        memcpy(buffer + n, s.at, s.len);
        n += s.len;
    }
    buffer[n] = 0;
    return buffer;
}

#endif
