// Values by type, as package internal/value names them.
#ifndef LIB_REFLECT_H
#define LIB_REFLECT_H

#include "vm/native.h"

typedef struct Value { // also the layout of internal/value.Value
    uint64_t type;     // id; 0: no value
    uint64_t data;     // address of the value, or the value itself
    uint64_t flags;
} Value;

// A *rtype in a slot: the type's id, 0 when it is none.
int reflect_type_id(const Call *c, int slot);
const RType *reflect_type(const Call *c, int slot);

const void *value_bytes(const World *w, const Value *v); // memory layout; NULL when it lies nowhere
Value value_of_iface(const World *w, const uint64_t *iface);
Value value_elem(const World *w, const Value *v);
Value value_index(const World *w, const Value *v, uint64_t i);
Value value_field(const World *w, const Value *v, int i);
int64_t value_int(const World *w, const Value *v);
uint64_t value_uint(const World *w, const Value *v);
double value_float(const World *w, const Value *v);
void value_complex(const World *w, const Value *v, double parts[2]); // real and imaginary

// First word of an interface of type `iface` that holds a value of `type`; 0 when the type does not implement it.
uint64_t iface_word(const World *w, int iface, int type);

// -1, 0 or 1: the order in which fmt prints the keys of a map.
int value_order(const World *w, const Value *a, const Value *b);

#endif
