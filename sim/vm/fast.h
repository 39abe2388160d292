// The fast code: what the numbers of its instructions mean. Its places and operands are those of the program's code.
#ifndef VM_FAST_H
#define VM_FAST_H

#include "lang/program.h"

enum FastNumber { // behind those of the instructions
    FAST_FIRST = 255,
#define SPECIAL(name, op, condition) I_##name,
#include "vm/special.def"
#undef SPECIAL
#define QUICK(enumerator, arm, native) Q_##enumerator,
#include "vm/quick.def"
#undef QUICK
#define PAIR(first, second)          P_##first##_##second,
#define TRIPLE(first, second, third) T_##first##_##second##_##third,
#include "vm/fuse.def"
#undef PAIR
#undef TRIPLE
    FAST_END
};

typedef struct Linked Linked; // link.h
Linked *link_open(const Program *p);
void link_close(Linked *l);                         // the last one frees
unsigned link_number(const Linked *l, uint32_t pc); // of what begins there in the fast code: an OpCode or a FastNumber

#endif
