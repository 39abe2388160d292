// How natives read parameters and write results. Slots are numbered as in a Call: results from 1, then parameters.
#ifndef LIB_SLOTS_H
#define LIB_SLOTS_H

#include <string.h>

#include "vm/native.h"

static inline double slot_float(const Call *c, int i) {
    double x;
    memcpy(&x, &c->slot[i], sizeof x);
    return x;
}

static inline void set_float(Call *c, int i, double x) {
    memcpy(&c->slot[i], &x, sizeof x);
}

static inline int64_t slot_int(const Call *c, int i) {
    return (int64_t)c->slot[i];
}

static inline void set_int(Call *c, int i, int64_t x) {
    c->slot[i] = (uint64_t)x;
}

static inline Str slot_str(const Call *c, int i) {
    return native_str(c->w, &c->slot[i]);
}

// A slice's bytes for writing; NULL when they are not all in the program's memory.
static inline char *slot_bytes(const Call *c, int i) {
    return world_write(c->w, c->slot[i], c->slot[i + 1]);
}

// Every native, by the name that the Go source gives it.
#define NATIVE(name, function) NativeStatus function(Call *c);
#include "lib/natives.def"
#undef NATIVE

#endif
