#include "lib/machine_frames.h"

#include "vm/link.h"
#include "vm/native.h"

static const MachineFunc functions[] = {
#define FRAME(enumerator, name, file, line) {name, "/usr/local/go/src/" file, line},
#include "lib/machine_frames.def"
#undef FRAME
};

const MachineFunc *machine_func(MachineFrame frame) {
    return &functions[frame];
}

uint64_t machine_pc(MachineFrame frame) {
    return TEXT_BASE - MACHINE_FRAMES + (uint64_t)frame;
}

const MachineFunc *machine_func_at(uint64_t pc) {
    uint64_t i = pc - (TEXT_BASE - MACHINE_FRAMES);
    return i < MACHINE_FRAMES ? &functions[i] : NULL;
}

// ---- panics ----------------------------------------------------------------------------------------------

// [:x] with ..., [x:y], [::x] with ..., [:x:y], [x:y:]
static MachineFrame slice_error(Str bounds) {
    int colons = 0;
    size_t end = 0;
    for (; end < bounds.len && bounds.at[end] != ']'; end++)
        colons += bounds.at[end] == ':';
    bool length = str_has(bounds, STR("with length"));
    if (str_starts(bounds, STR("[::")))
        return length ? MACHINE_SLICE3_ALEN : MACHINE_SLICE3_ACAP;
    if (colons == 2)
        return str_starts(bounds, STR("[:")) ? MACHINE_SLICE3_B : MACHINE_SLICE3_C;
    if (!str_starts(bounds, STR("[:")))
        return MACHINE_SLICE_B;
    return length ? MACHINE_SLICE_ALEN : MACHINE_SLICE_ACAP;
}

// Who found the error; false: not known.
static bool finder(Str text, MachineFrame *frame) {
    const Str slice = STR("runtime error: slice bounds out of range ");
    if (str_starts(text, STR("runtime error: index out of range")))
        *frame = MACHINE_INDEX;
    else if (str_starts(text, slice))
        *frame = slice_error(str_from_to(text, slice.len, text.len));
    else if (str_eq(text, STR("runtime error: integer divide by zero")))
        *frame = MACHINE_DIVIDE;
    else if (str_eq(text, STR("runtime error: negative shift amount")))
        *frame = MACHINE_SHIFT;
    else
        return false;
    return true;
}

int machine_frames_of_panic(const World *w, const G *g, const Frame *f, MachineFrame list[MOST_MACHINE_FRAMES]) {
    const uint64_t *slot = world_at(w, g->stack + f->fp + 8, 8);
    const Panic *p = slot ? world_at(w, *slot, sizeof *p) : NULL;
    int n = 0;
    if (!p)
        return 0;
    list[n++] = p->goexit ? MACHINE_GOEXIT : MACHINE_GOPANIC;
    if (p->signal) {
        bool knows = p->value[0] == type_record(w, w->linked->address_error);
        list[n++] = knows ? MACHINE_PANICMEM_ADDR : MACHINE_PANICMEM;
        list[n++] = knows ? MACHINE_SIGPANIC_ADDR : MACHINE_SIGPANIC;
    } else if (p->runtime_error && finder(native_str(w, p->text), &list[n])) {
        n++;
    }
    return n;
}
