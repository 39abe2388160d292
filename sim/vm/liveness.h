// Which slots of a frame are still to be read: what the collector has to follow. Worked out from a function's code when a collection
// first meets it, kept beside the program, no part of any world.
#ifndef VM_LIVENESS_H
#define VM_LIVENESS_H

#include "vm/world.h"

typedef struct SlotSet {
    uint64_t *bits;
    unsigned slots; // numbers from there on are passed over
} SlotSet;

// effects.c: from the slots that are read later than the instruction to those that are read from it on.
void effects_before(const Program *p, const Func *f, uint32_t pc, SlotSet *live);

typedef struct Liveness Liveness; // of all functions of a program
Liveness *liveness_open(const Program *p);
void liveness_close(Liveness *l);

// The pointer slots of a frame of the function that are read when it goes on at pc, a bit for each of its `locals`. What a recovered panic
// makes it read counts everywhere in it. pc LIVE_NEVER: it goes on only when a panic is recovered. NULL: pc is in no place of the function.
#define LIVE_NEVER UINT32_MAX
const uint64_t *liveness_at(Liveness *l, int func, uint32_t pc);

#endif
