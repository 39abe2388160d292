// Pages of the heap: which are free, which belong to a span, and objects that are so large that they have a span of their own.
#include "vm/heap.h"
#include "vm/mem.h"

// ---- tables ------------------------------------------------------------------------------------------

static uint64_t front_size(void) {
    return (sizeof(WorldState) + sizeof(HeapState) + WORLD_PAGE - 1) / WORLD_PAGE * WORLD_PAGE;
}

uint64_t heap_tables_size(uint32_t pages) {
    uint64_t bytes = front_size() + pages * (sizeof(uint32_t) + sizeof(HeapSpan));
    return (bytes + HEAP_PAGE - 1) / HEAP_PAGE * HEAP_PAGE;
}

uint32_t *heap_page_table(const World *w) {
    return (uint32_t *)(w->base + front_size());
}

HeapSpan *heap_span(const World *w, uint32_t page) {
    return (HeapSpan *)(heap_page_table(w) + heap_state(w)->limit) + page;
}

// ---- pages -------------------------------------------------------------------------------------------

static void set_pages(World *w, uint32_t page, uint32_t n, uint32_t value) {
    uint32_t *table = heap_page_table(w);
    for (uint32_t i = 0; i < n; i++)
        table[page + i] = value;
    mem_mark(w, table + page, n * sizeof *table);
}

// First run of n free pages below the top, or UINT32_MAX. First fit by address, as Go does.
static uint32_t find_run(World *w, uint32_t n) {
    HeapState *h = heap_state(w);
    const uint32_t *table = heap_page_table(w);
    if (h->free_pages < n || (h->no_run && n >= h->no_run))
        return UINT32_MAX;
    bool seen_free = false;
    for (uint32_t page = h->search; page < h->top;) {
        if (table[page]) {
            page = table[page] - 1 + heap_span(w, table[page] - 1)->pages;
            continue;
        }
        uint32_t end = page;
        while (end < h->top && end - page < n && !table[end])
            end++;
        if (!seen_free)
            h->search = page;
        seen_free = true;
        if (end - page == n)
            return page;
        page = end;
    }
    h->no_run = n;
    return UINT32_MAX;
}

uint32_t heap_take_pages(World *w, uint32_t n) {
    HeapState *h = heap_state(w);
    uint32_t page = find_run(w, n);
    if (page != UINT32_MAX) {
        h->free_pages -= n;
    } else {
        uint32_t kept = w->state->outcome == RUNNING; // a page for the text that says how the run ended
        if (n > h->limit - h->top - kept) {
            world_out_of_memory(w, (uint64_t)n * HEAP_PAGE);
            return UINT32_MAX;
        }
        page = h->top;
        h->top += n;
        w->heap_size = (uint64_t)h->top * HEAP_PAGE;
    }
    set_pages(w, page, n, page + 1);
    return page;
}

HeapSpan *heap_span_make(World *w, uint32_t page, uint32_t pages, unsigned class, uint32_t n_elems) {
    HeapSpan *s = heap_span(w, page);
    *s = (HeapSpan){.pages = pages, .class = (uint8_t) class, .n_elems = n_elems};
    mem_mark(w, s, sizeof *s);
    return s;
}

void heap_span_free(World *w, uint32_t page) {
    HeapState *h = heap_state(w);
    HeapSpan *s = heap_span(w, page);
    set_pages(w, page, s->pages, 0);
    h->free_pages += s->pages;
    h->no_run = 0;
    if (page < h->search)
        h->search = page;
    *s = (HeapSpan){0};
    mem_mark(w, s, sizeof *s);
}

// ---- large objects -----------------------------------------------------------------------------------

Addr heap_alloc_large(World *w, uint64_t size, uint32_t desc) {
    uint64_t pages = size / HEAP_PAGE + (size % HEAP_PAGE != 0);
    uint32_t page = pages < heap_state(w)->limit ? heap_take_pages(w, (uint32_t)pages) : UINT32_MAX;
    if (page == UINT32_MAX) {
        world_out_of_memory(w, size);
        return 0;
    }
    heap_span_make(w, page, (uint32_t)pages, 0, 1)->descs[0] = desc;
    heap_count(w, pages * HEAP_PAGE, desc);
    return HEAP_BASE + (uint64_t)page * HEAP_PAGE;
}

// The span of a large object that begins at the address; NULL: none.
static HeapSpan *large_span(const World *w, Addr at, uint32_t *page) {
    uint64_t off = at - HEAP_BASE;
    *page = (uint32_t)(off / HEAP_PAGE);
    if (off >= w->heap_size || off % HEAP_PAGE || heap_page_table(w)[*page] != *page + 1)
        return NULL;
    HeapSpan *s = heap_span(w, *page);
    return s->class == 0 ? s : NULL;
}

bool heap_extend(World *w, Addr at, uint64_t size) {
    HeapState *h = heap_state(w);
    uint32_t page, pages = (uint32_t)((size + HEAP_PAGE - 1) / HEAP_PAGE);
    HeapSpan *s = large_span(w, at, &page);
    if (!s || pages <= s->pages || pages >= h->limit - page)
        return false;
    uint32_t from = page + s->pages, to = page + pages, below = to < h->top ? to : h->top;
    for (uint32_t i = from; i < below; i++)
        if (heap_page_table(w)[i])
            return false;
    if (from < below)
        h->free_pages -= below - from;
    if (to > h->top) {
        h->top = to;
        w->heap_size = (uint64_t)to * HEAP_PAGE;
    }
    set_pages(w, from, to - from, page + 1);
    s->pages = pages;
    mem_mark(w, s, sizeof *s);
    w->state->heap_live += (uint64_t)(to - from) * HEAP_PAGE;
    w->state->heap_total += (uint64_t)(to - from) * HEAP_PAGE;
    return true;
}

bool heap_truncate(World *w, Addr at, uint64_t size) {
    HeapState *h = heap_state(w);
    uint32_t page, pages = (uint32_t)((size + HEAP_PAGE - 1) / HEAP_PAGE);
    HeapSpan *s = large_span(w, at, &page);
    if (!s || pages == 0 || pages >= s->pages)
        return false;
    uint32_t from = page + pages, n = s->pages - pages;
    heap_zero(w, HEAP_BASE + (uint64_t)from * HEAP_PAGE, (uint64_t)n * HEAP_PAGE);
    set_pages(w, from, n, 0);
    h->free_pages += n;
    h->no_run = 0;
    if (from < h->search)
        h->search = from;
    s->pages = pages;
    mem_mark(w, s, sizeof *s);
    w->state->heap_live -= (uint64_t)n * HEAP_PAGE;
    return true;
}

bool heap_has_room(const World *w, uint64_t size) {
    const HeapState *h = heap_state(w);
    return h->limit - h->top > 16 + size / HEAP_PAGE; // no class has spans of more pages
}
