// Natives of package reflect about channels. An element stands in a `room` of slots within the frame: that is where whoever
// meets a waiting goroutine looks for it.
#include "lib/reflect.h"
#include "lib/slots.h"
#include "vm/chan.h"
#include "vm/mem.h"
#include "vm/ops.h"

enum {
    ROOM = 32,
    MOST_CASES = 128,
    SELECT_ROOM = 256
}; // slots of a room, as in chan.go; cases; slots of what they send

// func chanMake(t *rtype, size int) unsafe.Pointer
NativeStatus reflect_chan_make(Call *c) {
    if (reflect_type(c, 2)->kind != KIND_CHAN)
        return native_panic_error(c, "reflect.MakeChan of non-chan type");
    Flow flow = chan_make(c->w, c->run, reflect_type_id(c, 2), slot_int(c, 3), &c->slot[1]);
    return flow == FLOW_NEXT ? NATIVE_DONE : NATIVE_PANIC;
}

// func chanClose(ch unsafe.Pointer)
NativeStatus reflect_chan_close(Call *c) {
    return chan_close(c->w, c->run, c->slot[1]) == FLOW_NEXT ? NATIVE_DONE : NATIVE_PANIC;
}

// func chanLen(ch unsafe.Pointer) int
NativeStatus reflect_chan_len(Call *c) {
    c->slot[1] = chan_len(c->w, c->slot[2]);
    return NATIVE_DONE;
}

// func chanCap(ch unsafe.Pointer) int
NativeStatus reflect_chan_cap(Call *c) {
    c->slot[1] = chan_cap(c->w, c->slot[2]);
    return NATIVE_DONE;
}

// func chanReady(ch unsafe.Pointer, send bool) bool
NativeStatus reflect_chan_ready(Call *c) {
    Addr ch = c->slot[2];
    c->slot[1] = ch && (c->slot[3] & 1 ? chan_can_send(c->w, ch) : chan_can_recv(c->w, ch));
    return NATIVE_DONE;
}

static bool fits(World *w, Addr ch) {
    const Hchan *c = ch ? chan_at(w, ch) : NULL;
    return !c || (c->slots <= ROOM && c->elemsize <= 8 * ROOM);
}

static NativeStatus too_large(Call *c) {
    return native_panic_text(c, "reflect: channel elements of more than %d bytes do not fit this machine", 8 * ROOM);
}

// func chanSend(t *rtype, ch unsafe.Pointer, value room)
NativeStatus reflect_chan_send(Call *c) {
    if (!fits(c->w, c->slot[2]))
        return too_large(c);
    Flow flow = chan_send(c->w, c->run, c->slot[2], chan_if_whole(c->w, c->slot[2]), &c->slot[3]);
    return flow == FLOW_NEXT ? NATIVE_DONE : NATIVE_PARKED; // or a panic has begun
}

// func chanReceive(t *rtype, ch unsafe.Pointer) (value room, ok bool)
NativeStatus reflect_chan_receive(Call *c) {
    Addr ch = c->slot[3 + ROOM];
    if (!fits(c->w, ch))
        return too_large(c);
    Flow flow = chan_recv(c->w, c->run, ch, chan_if_whole(c->w, ch), &c->slot[1], &c->slot[1 + ROOM]);
    return flow == FLOW_NEXT ? NATIVE_DONE : NATIVE_PARKED;
}

// func toRoom(elem *rtype, at unsafe.Pointer) room
NativeStatus reflect_to_room(Call *c) {
    const RType *t = reflect_type(c, 1 + ROOM);
    const void *at = world_at(c->w, c->slot[2 + ROOM], t->size);
    if (t->slots > ROOM || !at)
        return too_large(c);
    slots_load(t, &c->slot[1], at);
    return NATIVE_DONE;
}

// func fromRoom(elem *rtype, at unsafe.Pointer, value room)
NativeStatus reflect_from_room(Call *c) {
    const RType *t = reflect_type(c, 1);
    void *at = world_write(c->w, c->slot[2], t->size);
    if (t->slots > ROOM || !at)
        return too_large(c);
    slots_store(t, at, &c->slot[3]);
    return NATIVE_DONE;
}

enum { // the frame of chanSelect
    CHOSEN = 1,
    VALUE = CHOSEN + 1,
    OK = VALUE + ROOM,
    N = OK + 1,
    CHANNELS = N + 1,
    STARTS = CHANNELS + MOST_CASES,
    VALUES = STARTS + MOST_CASES,
    NONBLOCKING = VALUES + SELECT_ROOM,
};

// The case as an instruction SELECT_X lists it; false when it does not fit its frame.
static bool case_word(Call *c, uint64_t i, Instr *word) {
    int64_t start = slot_int(c, STARTS + (int)i);
    Addr ch = c->slot[CHANNELS + i];
    *word = (Instr){.op = I_EXT, .a = (uint16_t)(CHANNELS + i), .b = VALUE, .c = OK};
    if (!fits(c->w, ch))
        return false;
    if (start < 0)
        return true;
    word->flags = 1;
    word->b = (uint16_t)(VALUES + start);
    word->c = NO_SLOT;
    return start <= SELECT_ROOM - ROOM || !ch || start + chan_at(c->w, ch)->slots <= SELECT_ROOM;
}

// func chanSelect(n int, channels [128]unsafe.Pointer, starts [128]int, values [256]unsafe.Pointer, nonblocking bool)
// (chosen int, value room, ok bool)
NativeStatus reflect_chan_select(Call *c) {
    Instr at[2 + MOST_CASES] = {{.op = I_SELECT_X, .a = CHOSEN}};
    uint64_t n = c->slot[N] <= MOST_CASES ? c->slot[N] : MOST_CASES;
    at[0].b = (uint16_t)n;
    at[0].c = c->slot[NONBLOCKING] & 1;
    for (uint64_t i = 0; i < n; i++)
        if (!case_word(c, i, &at[2 + i]))
            return too_large(c);
    Addr me = c->w->state->running;
    Flow flow = chan_select(c->w, c->run, c->slot, at);
    if (flow == FLOW_NEXT)
        return NATIVE_DONE;
    if (c->w->state->running != me) // it waits: when it goes on, behind this call
        g_at(c->w, me)->pc = c->pc + 1;
    return NATIVE_PARKED;
}
