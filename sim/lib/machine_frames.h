// The frames that native Go's stacks have and the machine's have not.
#ifndef LIB_MACHINE_FRAMES_H
#define LIB_MACHINE_FRAMES_H

#include "vm/world.h"

typedef enum MachineFrame {
#define FRAME(enumerator, name, file, line) MACHINE_##enumerator,
#include "lib/machine_frames.def"
#undef FRAME
    MACHINE_FRAMES
} MachineFrame;

typedef struct MachineFunc {
    const char *name, *file;
    int line;
} MachineFunc;
const MachineFunc *machine_func(MachineFrame frame);

enum { MOST_MACHINE_FRAMES = 3 };
// Those that stand for the panic's frame f, innermost first; returns how many. A panic of the runtime's own has one for what found the error;
// those of maps, channels and conversions are not told apart, and have none.
int machine_frames_of_panic(const World *w, const G *g, const Frame *f, MachineFrame list[MOST_MACHINE_FRAMES]);

// Their places in the code: before the program's.
uint64_t machine_pc(MachineFrame frame);
const MachineFunc *machine_func_at(uint64_t pc); // NULL: none

#endif
