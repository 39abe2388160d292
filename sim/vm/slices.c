// Slices: made, sliced, grown as Go 1.23 grows them, copied.
#include "vm/heap.h"
#include "vm/mem.h"
#include "vm/native.h"
#include "vm/ops.h"
#include "vm/panic.h"

static const uint64_t MAX_ALLOC = 1ull << 48;

static Flow made(const World *w) {
    return w->state->outcome == RUNNING ? FLOW_NEXT : FLOW_SWITCH;
}

// ---- bytes ---------------------------------------------------------------------------------------------

Flow mem_copy(World *w, Run *run, Addr to, Addr from, uint64_t n) {
    if (n == 0)
        return FLOW_NEXT;
    const void *source = world_at(w, from, n);
    if (!source)
        return panic_fault(w, run, from);
    void *place = world_write(w, to, n);
    if (!place)
        return panic_fault(w, run, to);
    memmove(place, source, n);
    return FLOW_NEXT;
}

Flow mem_clear(World *w, Run *run, Addr at, uint64_t n) {
    if (n == 0)
        return FLOW_NEXT;
    void *place = world_write(w, at, n);
    if (!place)
        return panic_fault(w, run, at);
    memset(place, 0, n);
    return FLOW_NEXT;
}

// ---- making ----------------------------------------------------------------------------------------------

static bool too_large(uint64_t n, uint64_t size) {
    return size ? n > MAX_ALLOC / size : (int64_t)n < 0;
}

Flow slice_make(World *w, Run *run, uint64_t *r, const Instr *at) {
    int elem = instr_imm(at[1]);
    uint64_t len = r[at->b], cap = r[at->c], size = w->program->types[elem].size;
    if (too_large(cap, size) || (int64_t)len < 0 || len > cap) {
        bool bad_len = (int64_t)len < 0 || too_large(len, size);
        return panic_error(w, run, "runtime error: makeslice: %s out of range", bad_len ? "len" : "cap");
    }
    r[at->a] = mem_array(w, elem, cap);
    r[at->a + 1] = len;
    r[at->a + 2] = cap;
    return made(w);
}

static void put_each(const World *w, const RType *t, uint8_t *place, const uint64_t *values, uint64_t n) {
    for (uint64_t i = 0; i < n; i++) {
        const void *value = slots_value(w, t, values + i * t->slots);
        if (value)
            memcpy(place + i * t->size, value, t->size);
    }
}

// Values that stand in whole slots each become consecutive elements.
static void put_values(World *w, const RType *t, Addr to, const uint64_t *values, uint64_t n) {
    if (t->size == 0 || n == 0)
        return;
    uint8_t *place = mem_span(w, to, n * t->size);
    put_each(w, t, place, values, n);
}

Flow slice_literal(World *w, Run *run, uint64_t *r, const Instr *at) {
    (void)run;
    int elem = instr_imm(at[1]);
    Addr array = mem_array(w, elem, at->c);
    if (!array)
        return FLOW_SWITCH;
    put_values(w, &w->program->types[elem], array, r + at->b, at->c);
    r[at->a] = array;
    r[at->a + 1] = r[at->a + 2] = at->c;
    return FLOW_NEXT;
}

// ---- slicing ---------------------------------------------------------------------------------------------

enum { HAS_LO = 1, HAS_HI = 2, HAS_MAX = 4, UNSIGNED_SHIFT = 3 };

typedef struct Bounds {
    uint64_t lo, hi, max;
    unsigned given;
} Bounds;

static bool negative(uint64_t bound, const Bounds *b, unsigned which) {
    return (int64_t)bound < 0 && !(b->given & which << UNSIGNED_SHIFT);
}

// Spec, Slice expressions: 0 <= low <= high <= max <= limit. Go checks from the right.
static Flow check_two(World *w, Run *run, const Bounds *b, uint64_t limit, const char *limit_name) {
    unsigned long long lo = b->lo, hi = b->hi;
    if (hi > limit) {
        if (negative(hi, b, HAS_HI))
            return panic_bounds(w, run, "runtime error: slice bounds out of range [:%lld]", (long long)hi);
        return panic_bounds(
            w, run, "runtime error: slice bounds out of range [:%llu] with %s %lld", hi, limit_name, (long long)limit);
    }
    if (lo <= hi)
        return FLOW_NEXT;
    if (negative(lo, b, HAS_LO))
        return panic_bounds(w, run, "runtime error: slice bounds out of range [%lld:]", (long long)lo);
    return panic_bounds(w, run, "runtime error: slice bounds out of range [%llu:%llu]", lo, hi);
}

static Flow check_three(World *w, Run *run, const Bounds *b, uint64_t limit, const char *limit_name) {
    unsigned long long lo = b->lo, hi = b->hi, max = b->max;
    if (max > limit) {
        if (negative(max, b, HAS_MAX))
            return panic_bounds(w, run, "runtime error: slice bounds out of range [::%lld]", (long long)max);
        return panic_bounds(w, run, "runtime error: slice bounds out of range [::%llu] with %s %lld", max, limit_name,
            (long long)limit);
    }
    if (hi > max) {
        if (negative(hi, b, HAS_HI))
            return panic_bounds(w, run, "runtime error: slice bounds out of range [:%lld:]", (long long)hi);
        return panic_bounds(w, run, "runtime error: slice bounds out of range [:%llu:%llu]", hi, max);
    }
    if (lo <= hi)
        return FLOW_NEXT;
    if (negative(lo, b, HAS_LO))
        return panic_bounds(w, run, "runtime error: slice bounds out of range [%lld::]", (long long)lo);
    return panic_bounds(w, run, "runtime error: slice bounds out of range [%llu:%llu:]", lo, hi);
}

static Bounds read_bounds(const uint64_t *c, unsigned given, uint64_t len, uint64_t limit) {
    return (Bounds){given & HAS_LO ? c[0] : 0, given & HAS_HI ? c[1] : len, given & HAS_MAX ? c[2] : limit, given};
}

static Flow check_bounds(World *w, Run *run, const Bounds *b, uint64_t limit, const char *limit_name) {
    return b->given & HAS_MAX ? check_three(w, run, b, limit, limit_name) : check_two(w, run, b, limit, limit_name);
}

// An empty rest points to its beginning, never behind the array.
static uint64_t move_start(uint64_t base, uint64_t lo, uint64_t size, uint64_t rest) {
    return rest ? base + lo * size : base;
}

Flow slice_slice(World *w, Run *run, uint64_t *r, const Instr *at) {
    const uint64_t *s = r + at->b;
    Bounds b = read_bounds(r + at->c, at[1].a, s[1], s[2]);
    Flow flow = check_bounds(w, run, &b, s[2], "capacity");
    if (flow != FLOW_NEXT)
        return flow;
    uint64_t start = move_start(s[0], b.lo, (uint64_t)instr_imm(at[1]), b.max - b.lo);
    r[at->a] = start;
    r[at->a + 1] = b.hi - b.lo;
    r[at->a + 2] = b.max - b.lo;
    return FLOW_NEXT;
}

Flow slice_string(World *w, Run *run, uint64_t *r, const Instr *at) {
    const uint64_t *s = r + at->b;
    Bounds b = read_bounds(r + at->c, at[1].a & ~(unsigned)HAS_MAX, s[1], s[1]);
    Flow flow = check_two(w, run, &b, s[1], "length");
    if (flow != FLOW_NEXT)
        return flow;
    uint64_t start = move_start(s[0], b.lo, 1, b.hi - b.lo);
    r[at->a] = start;
    r[at->a + 1] = b.hi - b.lo;
    return FLOW_NEXT;
}

Flow slice_array(World *w, Run *run, uint64_t *r, const Instr *at) {
    uint64_t base = r[at->b], len = r[at->c + 3];
    if (base == 0)
        return panic_fault(w, run, 0);
    Bounds b = read_bounds(r + at->c, at[1].a, len, len);
    Flow flow = check_bounds(w, run, &b, len, "length");
    if (flow != FLOW_NEXT)
        return flow;
    r[at->a] = move_start(base, b.lo, (uint64_t)instr_imm(at[1]), b.max - b.lo);
    r[at->a + 1] = b.hi - b.lo;
    r[at->a + 2] = b.max - b.lo;
    return FLOW_NEXT;
}

Flow slice_to_array(World *w, Run *run, uint64_t *r, const Instr *at) {
    uint64_t len = r[at->b + 1], want = (uint32_t)instr_imm(at[1]);
    if (len < want)
        return panic_bounds(w, run,
            "runtime error: cannot convert slice with length %lld to array or pointer to array with length %lld",
            (long long)len, (long long)want);
    r[at->a] = r[at->b];
    return FLOW_NEXT;
}

static Flow unsafe_view(World *w, Run *run, const char *what, uint64_t *r, const Instr *at, uint64_t size) {
    Addr p = r[at->b];
    uint64_t n = r[at->c];
    if ((int64_t)n < 0 || too_large(n, size))
        return panic_error(w, run, "runtime error: unsafe.%s: len out of range", what);
    if (p && n * size > -p) // it would go over the end of the address space
        return panic_error(w, run, "runtime error: unsafe.%s: len out of range", what);
    if (!p && n)
        return panic_error(w, run, "runtime error: unsafe.%s: ptr is nil and len is not zero", what);
    r[at->a] = p;
    r[at->a + 1] = n;
    return FLOW_NEXT;
}

Flow slice_unsafe(World *w, Run *run, uint64_t *r, const Instr *at) {
    Flow flow = unsafe_view(w, run, "Slice", r, at, (uint64_t)instr_imm(at[1]));
    if (flow == FLOW_NEXT)
        r[at->a + 2] = r[at->a + 1];
    return flow;
}

Flow string_unsafe(World *w, Run *run, uint64_t *r, const Instr *at) {
    return unsafe_view(w, run, "String", r, at, 1);
}

// ---- growing ---------------------------------------------------------------------------------------------

// Double below 256 elements, then by a quarter and 192.
static uint64_t next_cap(uint64_t len, uint64_t cap) {
    if (len > 2 * cap)
        return len;
    if (cap < 256)
        return 2 * cap;
    while (cap < len)
        cap += (cap + 3 * 256) / 4;
    return cap;
}

typedef struct Grown {
    Addr at;
    uint64_t cap;
} Grown;

// Room for len elements in a new array that begins with the old one's. at 0: FLOW says why.
static Flow grow(World *w, Run *run, int elem, const uint64_t *s, uint64_t len, Grown *g) {
    const RType *t = &w->program->types[elem];
    if ((int64_t)len < 0)
        return panic_error(w, run, "runtime error: growslice: len out of range");
    if (t->size == 0) {
        *g = (Grown){mem_bytes(w, 0), len};
        return made(w);
    }
    uint64_t cap = next_cap(len, s[2]);
    if (too_large(cap, t->size))
        return panic_error(w, run, "runtime error: growslice: len out of range");
    uint64_t bytes = mem_round_size(cap * t->size, t->ptrmask != NULL);
    Addr at = heap_alloc(w, bytes, t->ptrmask ? desc_make(REC_ARRAY, elem) : desc_make(REC_BYTES, 0));
    if (!at)
        return FLOW_SWITCH;
    *g = (Grown){at, bytes / t->size};
    return mem_copy(w, run, at, s[0], s[1] * t->size);
}

// The slice s, with room for n elements more, into r[a..a+2] with its new length. *end: where they go.
static Flow extend(World *w, Run *run, uint64_t *to, int elem, const uint64_t *s, uint64_t n, Addr *end) {
    uint64_t len = s[1] + n, old = s[1];
    Grown g = {s[0], s[2]};
    if (len > s[2]) {
        Flow flow = grow(w, run, elem, s, len, &g);
        if (flow != FLOW_NEXT)
            return flow;
    }
    to[0] = g.at;
    to[1] = len;
    to[2] = g.cap;
    *end = g.at + old * w->program->types[elem].size;
    return FLOW_NEXT;
}

Flow slice_append(World *w, Run *run, uint64_t *r, const Instr *at) {
    int elem = instr_imm(at[1]);
    const RType *t = &w->program->types[elem];
    uint64_t s[3], n = at->c;
    memcpy(s, r + at->b, sizeof s);
    uint64_t grown[3]; // kept apart: the result's slots may be those of the values
    Addr end;
    Flow flow = extend(w, run, grown, elem, s, n, &end);
    if (flow != FLOW_NEXT)
        return flow;
    if (n * t->size != 0) {
        uint8_t *place = world_write(w, end, n * t->size);
        if (!place)
            return panic_fault(w, run, end);
        put_each(w, t, place, r + at[1].a, n);
    }
    memcpy(r + at->a, grown, sizeof grown);
    return FLOW_NEXT;
}

static Flow append_bytes(World *w, Run *run, uint64_t *r, const Instr *at, int elem, uint64_t from, uint64_t n) {
    uint64_t s[3];
    memcpy(s, r + at->b, sizeof s);
    if (n == 0) {
        memcpy(r + at->a, s, sizeof s);
        return FLOW_NEXT;
    }
    Addr end;
    Flow flow = extend(w, run, r + at->a, elem, s, n, &end);
    return flow == FLOW_NEXT ? mem_copy(w, run, end, from, n * w->program->types[elem].size) : flow;
}

Flow slice_append_slice(World *w, Run *run, uint64_t *r, const Instr *at) {
    return append_bytes(w, run, r, at, instr_imm(at[1]), r[at->c], r[at->c + 1]);
}

// append([]byte, string...): bytes need no type of their own.
Flow slice_append_string(World *w, Run *run, uint64_t *r, const Instr *at) {
    uint64_t s[3], n = r[at->c + 1], from = r[at->c];
    memcpy(s, r + at->b, sizeof s);
    uint64_t len = s[1] + n;
    if ((int64_t)len < 0)
        return panic_error(w, run, "runtime error: growslice: len out of range");
    if (len > s[2]) {
        uint64_t cap = mem_round_size(next_cap(len, s[2]), false);
        Addr array = mem_bytes(w, cap);
        if (!array)
            return FLOW_SWITCH;
        Flow flow = mem_copy(w, run, array, s[0], s[1]);
        if (flow != FLOW_NEXT)
            return flow;
        s[0] = array;
        s[2] = cap;
    }
    Addr end = s[0] + s[1];
    s[1] = len;
    memcpy(r + at->a, s, sizeof s);
    return mem_copy(w, run, end, from, n);
}

// ---- copying ---------------------------------------------------------------------------------------------

static Flow copy_elements(World *w, Run *run, uint64_t *r, const Instr *at, uint64_t size) {
    const uint64_t *to = r + at->b, *from = r + at->c;
    uint64_t n = to[1] < from[1] ? to[1] : from[1];
    Flow flow = mem_copy(w, run, to[0], from[0], n * size);
    if (flow == FLOW_NEXT && at->a != NO_SLOT)
        r[at->a] = n;
    return flow;
}

Flow slice_copy(World *w, Run *run, uint64_t *r, const Instr *at) {
    return copy_elements(w, run, r, at, (uint64_t)instr_imm(at[1]));
}

Flow slice_copy_string(World *w, Run *run, uint64_t *r, const Instr *at) {
    return copy_elements(w, run, r, at, 1);
}
