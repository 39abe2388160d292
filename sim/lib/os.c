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

// func read(b []byte) int: standard input, up to the end of a line. Each byte is a choice of the outside.
NativeStatus os_read(Call *c) {
    enum { END = 256 };
    uint64_t n = 0, room = c->slot[3];
    unsigned char *at = world_write(c->w, c->slot[2], room);
    for (uint64_t byte = 0; at && n < room && byte != '\n'; n++) {
        byte = native_choose(c, CHOICE_INPUT, END + 1, END);
        if (byte == END)
            break;
        at[n] = (unsigned char)byte;
    }
    c->slot[1] = n;
    return NATIVE_DONE;
}

// func fault(op string) bool
NativeStatus os_fault(Call *c) {
    c->slot[1] = native_fault(c, slot_str(c, 2));
    return NATIVE_DONE;
}
