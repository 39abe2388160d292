// Functions of the library that the fast loop does in one arm.
#ifndef VM_BODY_H
#define VM_BODY_H

#include "lang/program.h"

typedef enum Body {
#define BODY(name, function, native, ...) BODY_##name,
#include "vm/body.def"
#undef BODY
} Body;

bool body_is(const Program *p, int func, Body body); // the function's code is the one that the arm stands for

#endif
