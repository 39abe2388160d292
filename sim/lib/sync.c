// Natives of sync and time: where goroutines park.
#include "lib/slots.h"

// func semacquire(s *uint32, reason int, lifo bool)
NativeStatus sync_semacquire(Call *c) {
    static const WaitReason reasons[] = {WAIT_SEMACQUIRE, WAIT_MUTEX_LOCK, WAIT_RWMUTEX_RLOCK, WAIT_RWMUTEX_LOCK,
        WAIT_COND_WAIT}; // numbered as in sync/natives.go
    uint64_t reason = c->slot[2] < sizeof reasons / sizeof *reasons ? c->slot[2] : 0;
    return sema_acquire(c, c->slot[1], reasons[reason], c->slot[3] != 0);
}

// func semrelease(s *uint32, handoff bool)
NativeStatus sync_semrelease(Call *c) {
    sema_release(c, c->slot[1], c->slot[2] != 0);
    return NATIVE_DONE;
}

// func nanotime() int64; also time.now
NativeStatus sync_nanotime(Call *c) {
    c->slot[1] = c->w->state->clock;
    return NATIVE_DONE;
}

// func fatal(text string)
NativeStatus sync_fatal(Call *c) {
    Str text = slot_str(c, 1);
    return native_fatal(c, "%.*s", (int)text.len, text.at);
}

// func collections() int
NativeStatus sync_collections(Call *c) {
    c->slot[1] = c->w->state->gcs;
    return NATIVE_DONE;
}

static uint64_t later(const World *w, uint64_t ns) {
    uint64_t when = w->state->clock + ns;
    return when < ns || when > INT64_MAX ? INT64_MAX : when;
}

// func sleep(ns int64)
NativeStatus time_sleep(Call *c) {
    Addr me = c->w->state->running;
    if (!timer_start(c->w, later(c->w, c->slot[1]), 0, TIMER_WAKE, me, 0))
        return NATIVE_END;
    native_park(c, WAIT_SLEEP, 0);
    return NATIVE_PARKED;
}

#define HAS_MONOTONIC (1ull << 63) // first word of a time.Time that is a reading of the virtual clock: time/time.go

// func asynchronous() bool
NativeStatus time_asynchronous(Call *c) {
    c->slot[1] = c->w->program->go_minor < 23;
    return NATIVE_DONE;
}

// func startSend(c chan Time, when, period int64) unsafe.Pointer
NativeStatus time_start_send(Call *c) {
    c->slot[1] = timer_start(c->w, c->slot[3], c->slot[4], TIMER_SEND, c->slot[2], HAS_MONOTONIC);
    return NATIVE_DONE;
}

// func startFunc(f func(), when int64) unsafe.Pointer
NativeStatus time_start_func(Call *c) {
    c->slot[1] = timer_start(c->w, c->slot[3], 0, TIMER_GO, c->slot[2], 0);
    return NATIVE_DONE;
}

// func stopTimer(t unsafe.Pointer) bool
NativeStatus time_stop(Call *c) {
    c->slot[1] = timer_stop(c->w, c->slot[2]);
    return NATIVE_DONE;
}
