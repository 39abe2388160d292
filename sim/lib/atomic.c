// Natives of sync/atomic. A native is one step of the machine, so that nothing needs to be done to be atomic. Narrow values
// are kept extended in their slots, by their sign or with zeros.
#include "lib/slots.h"

#define FAULT return native_panic_error(c, "runtime error: invalid memory address or nil pointer dereference")

#define ATOMIC(name, Type, Slot)                                                                                       \
    NativeStatus atomic_load_##name(Call *c) {                                                                         \
        const Type *at = world_at(c->w, c->slot[2], sizeof *at);                                                       \
        if (!at)                                                                                                       \
            FAULT;                                                                                                     \
        c->slot[1] = (uint64_t)(Slot)*at;                                                                              \
        return NATIVE_DONE;                                                                                            \
    }                                                                                                                  \
    NativeStatus atomic_store_##name(Call *c) {                                                                        \
        Type *at = world_write(c->w, c->slot[1], sizeof *at);                                                          \
        if (!at)                                                                                                       \
            FAULT;                                                                                                     \
        *at = (Type)c->slot[2];                                                                                        \
        return NATIVE_DONE;                                                                                            \
    }                                                                                                                  \
    NativeStatus atomic_swap_##name(Call *c) {                                                                         \
        Type *at = world_write(c->w, c->slot[2], sizeof *at);                                                          \
        if (!at)                                                                                                       \
            FAULT;                                                                                                     \
        Type old = *at;                                                                                                \
        *at = (Type)c->slot[3];                                                                                        \
        c->slot[1] = (uint64_t)(Slot)old;                                                                              \
        return NATIVE_DONE;                                                                                            \
    }                                                                                                                  \
    NativeStatus atomic_cas_##name(Call *c) {                                                                          \
        Type *at = world_write(c->w, c->slot[2], sizeof *at);                                                          \
        if (!at)                                                                                                       \
            FAULT;                                                                                                     \
        bool same = *at == (Type)c->slot[3];                                                                           \
        if (same)                                                                                                      \
            *at = (Type)c->slot[4];                                                                                    \
        c->slot[1] = same;                                                                                             \
        return NATIVE_DONE;                                                                                            \
    }

#define CHANGE(operation, name, Type, Slot, new_value, result)                                                         \
    NativeStatus atomic_##operation##_##name(Call *c) {                                                                \
        Type *at = world_write(c->w, c->slot[2], sizeof *at);                                                          \
        if (!at)                                                                                                       \
            FAULT;                                                                                                     \
        Type old = *at, x = (Type)c->slot[3];                                                                          \
        *at = (Type)(new_value);                                                                                       \
        c->slot[1] = (uint64_t)(Slot)(result);                                                                         \
        return NATIVE_DONE;                                                                                            \
    }

#define ARITHMETIC(name, Type, Slot)                                                                                   \
    CHANGE(add, name, Type, Slot, old + x, *at)                                                                        \
    CHANGE(and, name, Type, Slot, old &x, old)                                                                         \
    CHANGE(or, name, Type, Slot, old | x, old)

// The memory is taken as unsigned, so that sums wrap; the slot's type extends it.
ATOMIC(int32, uint32_t, int32_t)
ATOMIC(uint32, uint32_t, uint32_t)
ATOMIC(word, uint64_t, uint64_t)
ARITHMETIC(int32, uint32_t, int32_t)
ARITHMETIC(uint32, uint32_t, uint32_t)
ARITHMETIC(word, uint64_t, uint64_t)

typedef struct Words {
    uint64_t type, data;
} Words;

// func loadAny(addr *any) any
NativeStatus atomic_load_any(Call *c) {
    const Words *at = world_at(c->w, c->slot[3], sizeof *at);
    if (!at)
        FAULT;
    memcpy(&c->slot[1], at, sizeof *at);
    return NATIVE_DONE;
}

// func storeAny(addr *any, val any)
NativeStatus atomic_store_any(Call *c) {
    Words *at = world_write(c->w, c->slot[1], sizeof *at);
    if (!at)
        FAULT;
    *at = (Words){c->slot[2], c->slot[3]};
    return NATIVE_DONE;
}

// func swapAny(addr *any, new any) (old any)
NativeStatus atomic_swap_any(Call *c) {
    Words *at = world_write(c->w, c->slot[3], sizeof *at);
    if (!at)
        FAULT;
    Words old = *at;
    *at = (Words){c->slot[4], c->slot[5]};
    memcpy(&c->slot[1], &old, sizeof old);
    return NATIVE_DONE;
}

// func swapAnyIf(addr *any, old, new any) (swapped bool)
NativeStatus atomic_cas_any(Call *c) {
    Words *at = world_write(c->w, c->slot[2], sizeof *at);
    if (!at)
        FAULT;
    bool same = at->type == c->slot[3] && at->data == c->slot[4];
    if (same)
        *at = (Words){c->slot[5], c->slot[6]};
    c->slot[1] = same;
    return NATIVE_DONE;
}
