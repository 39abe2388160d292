// Operations that are too long for an arm of the loop. r: the running frame's slots; at: the instruction, whose pc and frame are
// stored in the goroutine. They return FLOW_NEXT, or what the panic they started returned.
#ifndef VM_OPS_H
#define VM_OPS_H

#include "vm/sched.h"

// slices.c
Flow slice_make(World *w, Run *run, uint64_t *r, const Instr *at);
Flow slice_literal(World *w, Run *run, uint64_t *r, const Instr *at);
Flow slice_slice(World *w, Run *run, uint64_t *r, const Instr *at);
Flow slice_string(World *w, Run *run, uint64_t *r, const Instr *at);
Flow slice_array(World *w, Run *run, uint64_t *r, const Instr *at);
Flow slice_to_array(World *w, Run *run, uint64_t *r, const Instr *at);
Flow slice_unsafe(World *w, Run *run, uint64_t *r, const Instr *at);
Flow string_unsafe(World *w, Run *run, uint64_t *r, const Instr *at);
Flow slice_append(World *w, Run *run, uint64_t *r, const Instr *at);
Flow slice_append_slice(World *w, Run *run, uint64_t *r, const Instr *at);
Flow slice_append_string(World *w, Run *run, uint64_t *r, const Instr *at);
Flow slice_copy(World *w, Run *run, uint64_t *r, const Instr *at);
Flow slice_copy_string(World *w, Run *run, uint64_t *r, const Instr *at);
Flow mem_copy(World *w, Run *run, Addr to, Addr from, uint64_t n);
Flow mem_clear(World *w, Run *run, Addr at, uint64_t n);

// strings.c
Flow string_concat(World *w, Run *run, uint64_t *r, const Instr *at);
Flow string_from_rune(World *w, Run *run, uint64_t *r, const Instr *at);
Flow string_from_bytes(World *w, Run *run, uint64_t *r, const Instr *at);
Flow string_to_bytes(World *w, Run *run, uint64_t *r, const Instr *at);
Flow string_from_runes(World *w, Run *run, uint64_t *r, const Instr *at);
Flow string_to_runes(World *w, Run *run, uint64_t *r, const Instr *at);
void string_next(World *w, const uint64_t *s, uint64_t index, uint64_t *to); // to[0] = rune, to[1] = next index
bool string_equal(World *w, const uint64_t *a, const uint64_t *b);
int string_compare(World *w, const uint64_t *a, const uint64_t *b);

// iface.c
Flow iface_assert(World *w, Run *run, uint64_t *r, const Instr *at);
Flow iface_assert_iface(World *w, Run *run, uint64_t *r, const Instr *at);
Flow iface_convert(World *w, Run *run, uint64_t *r, const Instr *at);
bool iface_implements(const World *w, int type, int iface);
Flow iface_compare(World *w, Run *run, uint64_t *r, const Instr *at);       // IFEQ
Flow iface_compare_value(World *w, Run *run, uint64_t *r, const Instr *at); // IFEQ_X
Flow value_compare(World *w, Run *run, uint64_t *r, const Instr *at);       // EQV_X
// The method's function and the receiver word of a call through an interface; -1: nil interface.
int iface_method(const World *w, const uint64_t *iface, unsigned method);

// maps.c
Flow map_make(World *w, Run *run, int type, uint64_t *to);
Flow map_get(World *w, Run *run, uint64_t *r, const Instr *at);
Flow map_set(World *w, Run *run, uint64_t *r, const Instr *at);
Flow map_delete(World *w, Run *run, uint64_t *r, const Instr *at);
Flow map_clear(World *w, Run *run, uint64_t *r, const Instr *at);
Flow map_iterate(World *w, Run *run, uint64_t *r, const Instr *at);
bool map_next(World *w, uint64_t *r, const Instr *at); // false: the end
uint64_t map_len(World *w, Addr map);
int map_iterates(const World *w, Addr iterator); // the map type that an iterator was made for

// complex.c: complex128 in two slots, complex64 in one; `to` may be one of the operands
void complex_add(uint64_t *to, const uint64_t *x, const uint64_t *y);
void complex_sub(uint64_t *to, const uint64_t *x, const uint64_t *y);
void complex_mul(uint64_t *to, const uint64_t *x, const uint64_t *y);
void complex_div(uint64_t *to, const uint64_t *x, const uint64_t *y);
void complex_neg(uint64_t *to, const uint64_t *x);
void complex_narrow(uint64_t *to, const uint64_t *x); // complex128 to complex64
void complex_widen(uint64_t *to, const uint64_t *x);

// print.c
void print_operand(World *w, Run *run, const uint64_t *value, PrintKind kind);

// gc.c
bool gc_due(const World *w); // the heap has reached heap_next

#endif
