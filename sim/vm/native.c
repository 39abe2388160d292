// What natives use of the machine: native.h.
#include "vm/native.h"

#include <stdarg.h>
#include <stdio.h>

#include "vm/link.h"
#include "vm/mem.h"
#include "vm/output.h"
#include "vm/panic.h"

Str native_str(const World *w, const uint64_t *slot) {
    const char *at = slot[1] ? world_at(w, slot[0], slot[1]) : "";
    return at ? (Str){at, slot[1]} : (Str){"", 0};
}

void native_set_str(World *w, uint64_t *slot, Str s) {
    Addr at = s.len ? mem_bytes(w, s.len) : 0;
    if (at)
        memcpy(mem_span(w, at, s.len), s.at, s.len);
    slot[0] = at;
    slot[1] = at ? s.len : 0;
}

void native_park(Call *c, WaitReason reason, Addr object) {
    g_at(c->w, c->w->state->running)->pc = c->pc + 1;
    sched_park(c->w, c->run, reason, object);
}

void native_wake(World *w, Run *run, Addr g) {
    sched_ready(w, run, g);
}

enum { LONGEST_TEXT = 1024 };

#define FORMAT_TEXT(buffer, format)                                                                                    \
    char buffer[LONGEST_TEXT];                                                                                         \
    va_list args;                                                                                                      \
    va_start(args, format);                                                                                            \
    int n = vsnprintf(buffer, sizeof buffer, format, args);                                                            \
    va_end(args);                                                                                                      \
    n = n < LONGEST_TEXT ? n : LONGEST_TEXT - 1

NativeStatus native_panic_error(Call *c, const char *format, ...) {
    FORMAT_TEXT(text, format);
    panic_error(c->w, c->run, "%s", text);
    return NATIVE_PANIC;
}

NativeStatus native_panic_text(Call *c, const char *format, ...) {
    FORMAT_TEXT(text, format);
    uint64_t s[2], value[2];
    native_set_str(c->w, s, (Str){text, (size_t)n});
    iface_make(c->w, value, c->w->linked->string_type, s);
    panic_value(c->w, c->run, value);
    return NATIVE_PANIC;
}

NativeStatus native_fatal(Call *c, const char *format, ...) {
    FORMAT_TEXT(text, format);
    world_fatal(c->w, "%s", text);
    return NATIVE_END;
}

NativeStatus native_exit(Call *c, int code) {
    WorldState *s = c->w->state;
    s->outcome = EXITED;
    s->exit_code = code;
    s->last_g = s->running;
    return NATIVE_END;
}

uint64_t native_choose(Call *c, ChoiceKind kind, uint64_t options, uint64_t preset) {
    return choose(c->w, c->run, kind, options, preset, NULL);
}

void native_event(Call *c, EventKind kind, Addr object, int detail) {
    tell(c->w, c->run, kind, object, 0, detail);
}

void native_output(Call *c, int fd, const void *bytes, uint64_t len) {
    output_write(c->w, c->run, fd, bytes, len);
}
