// An object of mapped pages holds the pages, a byte of protection for each of them, and at its end a MappedEnd. The program can have
// written anything there, through unsafe: what is read is checked.
#include "vm/mapped.h"

#include "vm/heap.h"
#include "vm/mem.h"

typedef struct MappedEnd {
    Addr next; // object
    uint64_t pages;
} MappedEnd;

typedef struct Mapped {
    uint8_t *bytes, *protection;
    uint64_t pages;
    uint64_t at; // byte of the pages that was asked for
} Mapped;

static MappedEnd *end_of(const World *w, Addr object, uint64_t size) {
    return (MappedEnd *)(w->heap + (object - HEAP_BASE) + size - sizeof(MappedEnd));
}

static bool find(const World *w, Addr at, Mapped *m) {
    Object o;
    if (!heap_find(w, at - MAPPED_BASE + HEAP_BASE, &o) || desc_kind(*o.desc) != REC_MAPPED)
        return false;
    if (o.size < MAPPED_PAGE)
        return false;
    m->pages = end_of(w, o.at, o.size)->pages;
    m->bytes = w->heap + (o.at - HEAP_BASE);
    m->protection = m->bytes + m->pages * MAPPED_PAGE;
    m->at = at - MAPPED_BASE + HEAP_BASE - o.at;
    return m->pages < o.size && m->pages * (MAPPED_PAGE + 1) <= o.size - sizeof(MappedEnd) &&
           m->at < m->pages * MAPPED_PAGE;
}

// Whether all of n >= 1 bytes allow it.
static bool allows(const Mapped *m, uint64_t n, unsigned what) {
    if (n > m->pages * MAPPED_PAGE - m->at)
        return false;
    for (uint64_t page = m->at / MAPPED_PAGE; page <= (m->at + n - 1) / MAPPED_PAGE; page++)
        if (!(m->protection[page] & what))
            return false;
    return true;
}

const uint8_t *mapped_read(const World *w, Addr at, uint64_t n) {
    Mapped m;
    return find(w, at, &m) && (n == 0 || allows(&m, n, MAPPED_READ)) ? m.bytes + m.at : NULL;
}

uint8_t *mapped_write(World *w, Addr at, uint64_t n) {
    Mapped m;
    if (!find(w, at, &m) || (n && !allows(&m, n, MAPPED_WRITE)))
        return NULL;
    mem_mark(w, m.bytes + m.at, n);
    return m.bytes + m.at;
}

bool mapped_has(const World *w, Addr at) {
    Mapped m;
    return find(w, at, &m);
}

Addr mapped_next(const World *w, Addr object, uint64_t size) {
    return size < MAPPED_PAGE ? 0 : end_of(w, object, size)->next;
}

// ---- mapping ---------------------------------------------------------------------------------------------

static uint64_t size_for(uint64_t pages) {
    return pages * (MAPPED_PAGE + 1) + sizeof(MappedEnd) + 8; // 8: what rounds the end up
}

Addr mapped_new(World *w, uint64_t pages, unsigned protection) {
    if (pages > w->reserved / MAPPED_PAGE || !heap_has_room(w, size_for(pages)))
        return 0;
    Addr at = heap_alloc_large(w, size_for(pages), desc_make(REC_MAPPED, 0));
    Object o;
    Mapped m;
    if (!at || !heap_find(w, at, &o))
        return 0;
    MappedEnd *end = end_of(w, o.at, o.size);
    *end = (MappedEnd){w->state->mapped, pages};
    mem_mark(w, end, sizeof *end);
    w->state->mapped = at;
    at += MAPPED_BASE - HEAP_BASE;
    if (find(w, at, &m)) {
        memset(m.protection, (int)protection, pages);
        mem_mark(w, m.protection, pages);
    }
    return at;
}

void mapped_free(World *w, Addr at) {
    Addr gone = at - MAPPED_BASE + HEAP_BASE;
    Addr *link = &w->state->mapped;
    Object o;
    uint64_t left = heap_state(w)->top; // the program may have made a ring of the list
    while (*link && *link != gone && left-- && heap_find(w, *link, &o) && desc_kind(*o.desc) == REC_MAPPED &&
           o.size >= MAPPED_PAGE)
        link = &end_of(w, o.at, o.size)->next;
    if (*link != gone || !heap_find(w, gone, &o) || o.at != gone)
        return;
    *link = mapped_next(w, o.at, o.size);
    mem_mark(w, link, sizeof *link);
    heap_free(w, gone);
}

bool mapped_protect(World *w, Addr at, uint64_t pages, unsigned protection) {
    Mapped m;
    if (!find(w, at, &m) || m.at % MAPPED_PAGE || pages > m.pages - m.at / MAPPED_PAGE)
        return false;
    uint8_t *first = m.protection + m.at / MAPPED_PAGE;
    memset(first, (int)protection, pages);
    mem_mark(w, first, pages);
    return true;
}
