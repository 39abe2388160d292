// The dispatch. The same arms are built twice: fast, and exact, which counts every instruction and asks before those that begin a
// step. What only one of them knows stays out of the world, so both leave the same bytes.
#include <math.h>

#include "vm/heap.h"
#include "vm/chan.h"
#include "vm/finalizer.h"
#include "vm/link.h"
#include "vm/mem.h"
#include "vm/native.h"
#include "vm/ops.h"
#include "vm/panic.h"
#include "vm/value.h"

// ---- arithmetic that C leaves open -------------------------------------------------------------------------

static inline double as_double(uint64_t bits) {
    double x;
    memcpy(&x, &bits, sizeof x);
    return x;
}
static inline uint64_t double_bits(double x) {
    uint64_t bits;
    memcpy(&bits, &x, sizeof bits);
    return bits;
}
static inline float as_float(uint64_t bits) {
    uint32_t low = (uint32_t)bits;
    float x;
    memcpy(&x, &low, sizeof x);
    return x;
}
static inline uint64_t float_bits(float x) {
    uint32_t bits;
    memcpy(&bits, &x, sizeof bits);
    return bits;
}

static inline int64_t divide(int64_t a, int64_t b) { // b is not 0
    return b == -1 ? (int64_t)(0 - (uint64_t)a) : a / b;
}
static inline int64_t remainder_of(int64_t a, int64_t b) {
    return b == -1 ? 0 : a % b;
}
static inline uint64_t shift_left(uint64_t x, uint64_t n) {
    return n < 64 ? x << n : 0;
}
static inline uint64_t shift_right(uint64_t x, uint64_t n) {
    return n < 64 ? x >> n : 0;
}
static inline uint64_t shift_signed(uint64_t x, uint64_t n) {
    return (uint64_t)((int64_t)x >> (n < 64 ? n : 63));
}

// Float to integer as amd64's instructions do it: what does not fit is the lowest integer.
static inline uint64_t to_int64(double x) {
    return x >= -0x1p63 && x < 0x1p63 ? (uint64_t)(int64_t)x : 0x8000000000000000ull;
}
static inline uint64_t to_int32(double x) {
    return (uint64_t)(int64_t)(x > -0x1p31 - 1 && x < 0x1p31 ? (int32_t)x : INT32_MIN);
}
static inline uint64_t to_uint64(double x) { // as Go's code for amd64: below 2^63 as signed, else shifted down
    return x < 0x1p63 ? to_int64(x) : to_int64(x - 0x1p63) | 0x8000000000000000ull;
}

// The spec's min and max: a NaN wins, and -0 is below +0.
static double min_of(double x, double y) {
    if (isnan(x) || isnan(y))
        return NAN;
    if (x == y)
        return signbit(x) ? x : y;
    return x < y ? x : y;
}
static double max_of(double x, double y) {
    if (isnan(x) || isnan(y))
        return NAN;
    if (x == y)
        return signbit(x) ? y : x;
    return x > y ? x : y;
}

// The number of an instruction of the fast code, op and flags together.
static inline unsigned number(const Instr *at) {
    uint16_t n;
    memcpy(&n, at, sizeof n);
    return n;
}

// ---- the goroutine that runs ----------------------------------------------------------------------------------

// What the loop keeps at hand of the running goroutine. ticks: left until something else must be looked at.
typedef struct Hand {
    G *g;
    uint64_t *r, *stack_end;
    const Instr *pc;
} Hand;

// From the world. False: the goroutine's record makes no sense, or the outcome is decided.
INLINE bool take_hand(World *w, Run *run, const Instr *code, Hand *h) {
    G *g = g_at(w, w->state->running);
    if (!stack_whole(w, g) || (g->pc >= w->program->n_code && g->pc < (uint32_t)FRAME_PRINT)) {
        mem_record(w, 0, 0);
        return false;
    }
    if (UNLIKELY(g->pending)) {
        g->pending = PENDING_NONE;
        g->pc--;
        if (panic_plain(w, run, "send on closed channel") == FLOW_SWITCH)
            return false;
    }
    uint8_t *stack = w->heap + (g->stack - HEAP_BASE);
    mem_mark(w, stack, g->stack_size);
    h->g = g;
    h->r = (uint64_t *)(stack + g->fp);
    h->stack_end = (uint64_t *)(stack + g->stack_size);
    h->pc = code + (int32_t)g->pc;
    return w->state->outcome == RUNNING;
}

// At a safe point, with the ticks used so far charged and pc and frame stored: what is due is done. False: the outcome is decided.
static bool safe_point(World *w, Run *run) {
    WorldState *s = w->state;
    if (s->ticks > s->limits.ticks) {
        world_limit(w, "the program has run for more than %llu ticks", (unsigned long long)s->limits.ticks);
        return false;
    }
    if (gc_due(w)) {
        gc_collect(w);
        finalizers_start(w, run);
        tell(w, run, EVENT_GC, 0, 0, 0);
    }
    if (s->slice < 0) {
        sched_pass(w, run);
        return sched_pick(w, run);
    }
    return true;
}

// Ticks until the loop must come here again.
static int64_t grant(const World *w, uint64_t wanted) {
    const WorldState *s = w->state;
    if (gc_due(w))
        return 0;
    int64_t ticks = s->slice;
    if (wanted < (uint64_t)ticks)
        ticks = (int64_t)wanted;
    uint64_t allowed = s->limits.ticks - s->ticks;
    return allowed < (uint64_t)ticks ? (int64_t)allowed : ticks;
}

static Flow call_native(World *w, Run *run, uint64_t *slots, int id, uint32_t pc) {
    Native fn = w->natives && id >= 0 && id < w->natives->n ? w->natives->fns[id] : NULL;
    if (!fn) {
        Str name = id >= 0 && id < w->program->n_natives ? w->program->natives[id] : STR("?");
        world_fatal(w, "%.*s is not supported", (int)name.len, name.at);
        return FLOW_SWITCH;
    }
    Call c = {.w = w, .run = run, .slot = slots, .pc = pc};
    switch (fn(&c)) {
    case NATIVE_DONE: return w->state->outcome == RUNNING ? FLOW_NEXT : FLOW_SWITCH;
    case NATIVE_YIELD:
        g_at(w, w->state->running)->pc = pc + 1;
        sched_pass(w, run);
        return FLOW_SWITCH;
    case NATIVE_GOEXIT: return panic_goexit(w, run);
    case NATIVE_PARKED:
    case NATIVE_PANIC:
    case NATIVE_END: break;
    }
    return FLOW_SWITCH;
}

// The function of a closure; -1: nil, or no closure. A closure that is not in memory counts as nil.
static int closure_func(const World *w, Addr closure) {
    const uint8_t *at = closure ? mem_peek(w, closure) : NULL;
    uint64_t code;
    if (!at)
        return -1;
    memcpy(&code, at, sizeof code);
    return link_func_of_code(w->linked, code);
}

// A go statement's or defer's function and receiver through an interface: the receiver goes to the first parameter.
static int bind_method(const World *w, uint64_t *base, const uint64_t *iface, unsigned method) {
    int func = iface_method(w, iface, method);
    if (func >= 0)
        base[1 + w->program->funcs[func].results] = iface[1];
    return func;
}

static Flow go_call(World *w, Run *run, uint64_t *base, int func, Addr closure, uint32_t pc) {
    const Func *f = &w->program->funcs[func];
    return sched_go(w, run, pc, func, closure, base + 1 + f->results) ? FLOW_NEXT : FLOW_SWITCH;
}

static Flow defer_call(World *w, Run *run, uint64_t *base, int func, Addr closure) {
    const uint64_t *args = func >= 0 ? base + 1 + w->program->funcs[func].results : base;
    return defer_add(w, run, func, closure, args);
}

// The main goroutine's first function has returned, or another's.
static void end_goroutine(World *w, Run *run) {
    WorldState *s = w->state;
    if (g_at(w, s->running)->id != 1) {
        sched_exit(w, run);
        return;
    }
    s->outcome = EXITED;
    s->exit_code = 0;
    s->last_g = s->running;
}

// One step border in exact mode: whether to stop before the instruction.
static bool stops_at(World *w, Run *run, const Instr *at, Stop *why) {
    if (at->flags & run->step_mask) {
        if (run->steps >= run->until_steps) {
            *why = STOP_STEP;
            return true;
        }
    }
    if (run->border && !run->at_border && run->border(run->context, w, w->program->code + (at - w->linked->code))) {
        run->at_border = true;
        *why = STOP_BORDER;
        return true;
    }
    run->at_border = false;
    if (at->flags & run->step_mask)
        run->steps++;
    return false;
}

#define EXACT    0
#define RUN_LOOP run_fast
#include "vm/loop.inc"
#undef EXACT
#undef RUN_LOOP

#define EXACT    1
#define RUN_LOOP run_exact
#include "vm/loop.inc"

// ---- from outside ---------------------------------------------------------------------------------------------

static bool begin(World *w, Run *run) {
    mem_mark(w, w->base, sizeof(WorldState) + sizeof(HeapState));
    if (w->state->outcome != RUNNING)
        return false;
    if (!w->state->running && !sched_pick(w, run))
        return false;
    return true;
}

Stop world_run(World *w, Run *run, uint64_t ticks) {
    if (!begin(w, run))
        return STOP_END;
    return run_fast(w, run, ticks);
}

Stop world_run_exact(World *w, Run *run) {
    if (!begin(w, run))
        return STOP_END;
    return run_exact(w, run, UINT64_MAX);
}
