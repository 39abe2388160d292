// Channels: Go's hchan, its queues of waiting goroutines, and select.
#ifndef VM_CHAN_H
#define VM_CHAN_H

#include "vm/sched.h"

// The operations of the running goroutine, whose pc is that of the instruction at work, of one word but for select.
Flow chan_make(World *w, Run *run, int type, int64_t size, uint64_t *to);
Flow chan_send(World *w, Run *run, Addr ch, const uint64_t *value);
Flow chan_recv(World *w, Run *run, Addr ch, uint64_t *to, uint64_t *ok); // to, ok: NULL when not wanted
Flow chan_close(World *w, Run *run, Addr ch);
Flow chan_select(World *w, Run *run, uint64_t *r, const Instr *at);
uint64_t chan_len(World *w, Addr ch);
uint64_t chan_cap(World *w, Addr ch);
void chan_timer_send(World *w, Run *run, Addr ch, uint64_t first_word); // drops the value when nobody takes it

// ---- between chan.c and select.c

bool chan_can_send(World *w, Addr ch); // would not block (or would panic)
bool chan_can_recv(World *w, Addr ch);
// Without blocking; only when it can. False: send on a closed channel.
bool chan_send_now(World *w, Run *run, Addr ch, const uint64_t *value);
void chan_recv_now(World *w, Run *run, Addr ch, uint64_t *to, uint64_t *ok);
// Puts the running goroutine into the channel's queue. s: a cleared sudog of it, in the heap.
void chan_enqueue(World *w, Addr ch, Addr s);
uint32_t frame_offset(
    const World *w, const G *g, const uint64_t *slot); // byte offset from the stack's start; 0 for NULL
Addr sudog_own(Addr g);

#endif
