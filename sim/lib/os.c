// Natives of os: what leaves the world, and the arguments it began with. Files are Go source: os/tree.go.
#include "lib/slots.h"

// func args() []string
NativeStatus os_args(Call *c) {
    c->slot[1] = c->w->state->args;
    c->slot[2] = c->slot[3] = c->w->state->n_args;
    return NATIVE_DONE;
}

// func exit(code int)
NativeStatus os_exit(Call *c) {
    return native_exit(c, (int)(c->slot[1] & 0xFF));
}

// func write(fd int, b []byte)
NativeStatus os_write(Call *c) {
    Str bytes = slot_str(c, 2);
    native_output(c, (int)c->slot[1], bytes.at, bytes.len);
    return c->w->state->outcome == RUNNING ? NATIVE_DONE : NATIVE_END;
}

// func fault(op string) bool
NativeStatus os_fault(Call *c) {
    c->slot[1] = native_fault(c, slot_str(c, 2));
    return NATIVE_DONE;
}
