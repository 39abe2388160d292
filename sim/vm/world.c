// Opening, copying and comparing worlds. Layout of the mapping:
//   WorldState, HeapState | page tables | static segment | guard | heap ... up to the limit | slack
// The slack lets the loop reach any slot of any frame without leaving the mapping, whatever a program did to its stack.
#include "vm/world.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "vm/link.h"
#include "vm/made.h"
#include "vm/mem.h"
#include "vm/output.h"
#include "vm/sched.h"

enum { GUARD = HEAP_PAGE, SLACK = 2 << 20 };

static const uint64_t MAGIC = 0x5045545320474f47ull;

static void set_limits(WorldState *s, const Limits *limits) {
    Limits l = limits ? *limits : (Limits){0};
    s->limits.memory = l.memory ? l.memory : 1ull << 30;
    s->limits.goroutines = l.goroutines ? l.goroutines : 2 * 1000 * 1000;
    s->limits.output = l.output ? l.output : 256ull << 20;
    s->limits.ticks = l.ticks ? l.ticks : UINT64_MAX;
}

static uint64_t page_up(uint64_t n) {
    return (n + HEAP_PAGE - 1) / HEAP_PAGE * HEAP_PAGE;
}

// A handle on fresh zero memory, laid out for the program and the limit.
static World *make_handle(const Program *p, const NativeTable *natives, Linked *linked, uint64_t memory) {
    uint64_t pages = memory / HEAP_PAGE + 1;
    if (pages > UINT32_MAX / 2)
        pages = UINT32_MAX / 2;
    uint64_t tables = heap_tables_size((uint32_t)pages), statics = page_up(p->static_size + MEM_SLACK) + GUARD;
    World *w = calloc(1, sizeof *w);
    if (!w)
        abort();
    w->reserved = tables + statics + pages * HEAP_PAGE + SLACK;
    w->base = mmap(NULL, w->reserved, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    w->dirty = calloc(w->reserved / WORLD_PAGE + 1, 1);
    if (w->base == MAP_FAILED || !w->dirty)
        abort();
    w->program = p;
    w->natives = natives;
    w->linked = linked;
    w->state = (WorldState *)w->base;
    w->statics = w->base + tables;
    w->heap = w->statics + statics;
    w->heap_dirty = w->dirty + (w->heap - w->base) / WORLD_PAGE;
    w->static_dirty = w->dirty + (w->statics - w->base) / WORLD_PAGE;
    w->static_size = p->static_size;
    w->rodata_size = p->rodata_end > STATIC_BASE ? p->rodata_end - STATIC_BASE : 0;
    heap_state(w)->limit = (uint32_t)pages;
    made_open(w);
    return w;
}

static void put_args(World *w, const char *const *args) {
    uint64_t n = 0;
    while (args && args[n])
        n++;
    if (n == 0)
        return;
    Addr list = heap_alloc(w, 16 * n, desc_make(REC_ADDRS, 0));
    w->state->args = list;
    w->state->n_args = n;
    for (uint64_t i = 0; list && i < n; i++) {
        uint64_t len = strlen(args[i]);
        Addr text = heap_alloc(w, len, desc_make(REC_BYTES, 0));
        if (!text)
            return;
        memcpy(world_write(w, text, len), args[i], len);
        memcpy(world_write(w, list + 16 * i, 16), (uint64_t[]){text, len}, 16);
    }
}

// What the static segment's read-only part says more than before; only pages that change become dirty, and
// room for extensions takes no memory.
static void renew_image(World *w, const Program *p) {
    for (uint64_t at = 0; at < p->image_size; at += WORLD_PAGE) {
        uint64_t n = p->image_size - at < WORLD_PAGE ? p->image_size - at : WORLD_PAGE;
        if (memcmp(w->statics + at, p->image + at, n) == 0)
            continue;
        memcpy(w->statics + at, p->image + at, n);
        mem_mark(w, w->statics + at, n);
    }
}

World *world_open(const Program *p, const NativeTable *natives, const Limits *limits, const char *const *args) {
    WorldState first = {0};
    set_limits(&first, limits);
    World *w = make_handle(p, natives, link_open(p), first.limits.memory);
    *w->state = first;
    WorldState *s = w->state;
    s->magic = MAGIC;
    s->version = 1;
    s->next_goid = 1;
    s->rng = 1;
    s->heap_next = 4 << 20;
    renew_image(w, p);
    put_args(w, args);
    sched_start(w, p->entry);
    memset(w->dirty, 1, world_used(w) / WORLD_PAGE);
    return w;
}

void world_close(World *w) {
    if (!w)
        return;
    link_close(w->linked);
    made_close(w);
    munmap(w->base, w->reserved);
    free(w->dirty);
    free(w);
}

// ---- the parts of the mapping that are in use ----------------------------------------------------------

typedef struct Extent {
    uint64_t from, to;
} Extent; // offsets from base, whole pages
enum { EXTENTS = 4 };

// The front, the two tables up to the heap's top, the static segment with the heap behind it.
static void extents(const World *w, Extent e[EXTENTS]) {
    const uint8_t *table = (const uint8_t *)heap_page_table(w), *spans = (const uint8_t *)heap_span(w, 0);
    uint32_t top = heap_state(w)->top;
    e[0] = (Extent){0, (uint64_t)(table - w->base)};
    e[1] = (Extent){(uint64_t)(table - w->base), (uint64_t)(table - w->base) + top * sizeof(uint32_t)};
    e[2] = (Extent){(uint64_t)(spans - w->base), (uint64_t)(spans - w->base) + top * sizeof(HeapSpan)};
    e[3] = (Extent){(uint64_t)(w->statics - w->base), world_used(w)};
    for (int i = 0; i < EXTENTS; i++) {
        e[i].from = e[i].from / WORLD_PAGE * WORLD_PAGE;
        e[i].to = (e[i].to + WORLD_PAGE - 1) / WORLD_PAGE * WORLD_PAGE;
    }
    for (int i = 1; i < EXTENTS; i++) // small tables share pages
        if (e[i].from < e[i - 1].to)
            e[i].from = e[i - 1].to;
}

const Program *world_program(const World *w) {
    return w->linked->program;
}

uint64_t world_used(const World *w) {
    return (uint64_t)(w->heap - w->base) + w->heap_size + WORLD_PAGE;
}

void world_refresh(World *w) {
    w->heap_size = (uint64_t)heap_state(w)->top * HEAP_PAGE;
    made_refresh(w);
}

World *world_copy(const World *w) {
    w->linked->refs++;
    World *c = make_handle(w->linked->program, w->natives, w->linked, w->state->limits.memory);
    Extent e[EXTENTS];
    extents(w, e);
    for (int i = 0; i < EXTENTS; i++)
        if (e[i].to > e[i].from)
            memcpy(c->base + e[i].from, w->base + e[i].from, e[i].to - e[i].from);
    world_refresh(c);
    memcpy(c->dirty, w->dirty, world_used(w) / WORLD_PAGE);
    return c;
}

void world_clean(World *w) {
    memset(w->dirty, 0, world_used(w) / WORLD_PAGE);
}

bool world_equal(const World *a, const World *b) {
    Extent ea[EXTENTS], eb[EXTENTS];
    extents(a, ea);
    extents(b, eb);
    for (int i = 0; i < EXTENTS; i++) {
        if (ea[i].from != eb[i].from || ea[i].to != eb[i].to)
            return false;
        if (ea[i].to > ea[i].from && memcmp(a->base + ea[i].from, b->base + ea[i].from, ea[i].to - ea[i].from) != 0)
            return false;
    }
    return true;
}

uint64_t world_page_hash(uint64_t number, const uint8_t *page) {
    uint64_t a = 0, b = 0x9e3779b97f4a7c15ull, any = 0, word[2];
    for (int i = 0; i < WORLD_PAGE; i += 16) {
        memcpy(word, page + i, 16);
        any |= word[0] | word[1];
        a = (a ^ word[0]) * 0xff51afd7ed558ccdull;
        b = (b ^ word[1]) * 0xc4ceb9fe1a85ec53ull;
        a ^= a >> 32;
        b ^= b >> 29;
    }
    if (!any)
        return 0;
    uint64_t h = (a ^ (b << 1 | b >> 63)) + number * 0x9e3779b97f4a7c15ull;
    h = (h ^ h >> 31) * 0xbf58476d1ce4e5b9ull;
    return h ^ h >> 30;
}

uint64_t world_hash(const World *w) {
    Extent e[EXTENTS];
    extents(w, e);
    uint64_t sum = 0;
    for (int i = 0; i < EXTENTS; i++)
        for (uint64_t at = e[i].from; at < e[i].to; at += WORLD_PAGE)
            sum += world_page_hash(at / WORLD_PAGE, w->base + at);
    return sum;
}

// ---- reading from outside --------------------------------------------------------------------------------

static bool inside(uint64_t off, uint64_t n, uint64_t size) {
    return off <= size && n <= size - off;
}

const void *world_at(const World *w, Addr at, uint64_t n) {
    uint64_t off = at - HEAP_BASE;
    if (inside(off, n, w->heap_size))
        return w->heap + off;
    off = at - STATIC_BASE;
    return inside(off, n, w->static_size) ? w->statics + off : mapped_read(w, at, n);
}

void *world_write(World *w, Addr at, uint64_t n) {
    uint64_t off = at - HEAP_BASE;
    uint8_t *host = NULL;
    if (inside(off, n, w->heap_size))
        host = w->heap + off;
    off = at - STATIC_BASE;
    if (inside(off, n, w->static_size) && off >= w->rodata_size)
        host = w->statics + off;
    if (!host)
        return mapped_write(w, at, n);
    mem_mark(w, host, n);
    return host;
}

void *mem_record(World *w, Addr at, uint64_t n) {
    uint64_t off = at - HEAP_BASE;
    if (!inside(off, n, w->heap_size) || (off & 7)) {
        if (w->state->outcome == RUNNING)
            world_fatal(w, "unexpected fault address %#llx: the program has overwritten the runtime's own records",
                (unsigned long long)at);
        memset(w->heap + w->heap_size + WORLD_PAGE, 0, n); // scrap: in the slack, outside of what is used
        return w->heap + w->heap_size + WORLD_PAGE;
    }
    mem_mark(w, w->heap + off, n);
    return w->heap + off;
}

void world_seed(World *w, uint64_t seed) {
    w->state->rng = seed;
    mem_mark(w, &w->state->rng, sizeof w->state->rng);
}

void world_extend(World *w, const Program *p) {
    Linked *l = link_open(p);
    link_close(w->linked);
    w->linked = l;
    w->program = p;
    renew_image(w, p);
    made_extend(w);
}
