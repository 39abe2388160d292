#include "vm/heap.h"

#include <stddef.h>
#include <sys/mman.h>

#include "vm/link.h"
#include "vm/mem.h"

// Go's size classes: bytes of an object, pages of a span.
static const struct {
    uint16_t size;
    uint8_t pages;
} classes[SIZE_CLASSES] = {
    {0, 0},
    {8, 1},
    {16, 1},
    {24, 1},
    {32, 1},
    {48, 1},
    {64, 1},
    {80, 1},
    {96, 1},
    {112, 1},
    {128, 1},
    {144, 1},
    {160, 1},
    {176, 1},
    {192, 1},
    {208, 1},
    {224, 1},
    {240, 1},
    {256, 1},
    {288, 1},
    {320, 1},
    {352, 1},
    {384, 1},
    {416, 1},
    {448, 1},
    {480, 1},
    {512, 1},
    {576, 1},
    {640, 1},
    {704, 1},
    {768, 1},
    {896, 1},
    {1024, 1},
    {1152, 1},
    {1280, 1},
    {1408, 2},
    {1536, 1},
    {1792, 2},
    {2048, 1},
    {2304, 2},
    {2688, 1},
    {3072, 3},
    {3200, 2},
    {3456, 3},
    {4096, 1},
    {4864, 3},
    {5376, 2},
    {6144, 3},
    {6528, 4},
    {6784, 5},
    {6912, 6},
    {8192, 1},
    {9472, 7},
    {9728, 6},
    {10240, 5},
    {10880, 4},
    {12288, 3},
    {13568, 5},
    {14336, 7},
    {16384, 2},
    {18432, 9},
    {19072, 7},
    {20480, 5},
    {21760, 8},
    {24576, 3},
    {27264, 10},
    {28672, 7},
    {32768, 4},
};

void heap_tables(HeapTables *t) {
    for (int c = 1; c < SIZE_CLASSES; c++) {
        uint32_t size = classes[c].size, bytes = classes[c].pages * (uint32_t)HEAP_PAGE;
        t->size[c] = size;
        t->pages[c] = classes[c].pages;
        t->elems[c] = size <= LARGEST_TAILED ? bytes / (size + 4) : bytes / size;
        t->magic[c] = UINT32_MAX / size + 1;
    }
    int c = 1;
    for (uint32_t i = 0; i <= 128; i++) {
        while (t->size[c] < i * 8)
            c++;
        t->class8[i] = (uint8_t)c;
    }
    for (uint32_t i = 0; i < 249; i++) {
        while (t->size[c] < 1024 + i * 128)
            c++;
        t->class128[i] = (uint8_t)c;
    }
}

uint64_t heap_class_size(uint64_t size) {
    int low = 1, high = SIZE_CLASSES - 1;
    while (low < high) {
        int middle = (low + high) / 2;
        if (classes[middle].size < size)
            low = middle + 1;
        else
            high = middle;
    }
    return classes[low].size;
}

static unsigned class_of(const HeapTables *t, uint64_t size) {
    if (size <= 1024)
        return t->class8[(size + 7) / 8];
    return size <= LARGEST_SMALL ? t->class128[(size - 1024 + 127) / 128] : 0;
}

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

uint32_t *heap_descs(const World *w, uint32_t page) {
    HeapSpan *s = heap_span(w, page);
    if (s->class == 0 || classes[s->class].size > LARGEST_TAILED)
        return s->descs;
    return (uint32_t *)(w->heap + (uint64_t)(page + s->pages) * HEAP_PAGE) - s->n_elems;
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

static uint32_t take_pages(World *w, uint32_t n) {
    HeapState *h = heap_state(w);
    uint32_t page = find_run(w, n);
    if (page != UINT32_MAX) {
        h->free_pages -= n;
    } else {
        uint32_t kept = w->state->outcome == RUNNING; // a page for the text that says how the run ended
        if (n > h->limit - h->top - kept) {
            world_limit(w, "runtime: out of memory: the program may use %llu MB",
                (unsigned long long)(w->state->limits.memory >> 20));
            return UINT32_MAX;
        }
        page = h->top;
        h->top += n;
        w->heap_size = (uint64_t)h->top * HEAP_PAGE;
    }
    set_pages(w, page, n, page + 1);
    return page;
}

static HeapSpan *span_make(World *w, uint32_t page, uint32_t pages, unsigned class, uint32_t n_elems) {
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

// ---- objects -----------------------------------------------------------------------------------------

static void point_cursor(World *w, unsigned class, uint32_t page) {
    Cursor *k = &heap_state(w)->cursors[class];
    k->span = page + 1;
    k->start = HEAP_BASE + (uint64_t)page * HEAP_PAGE;
    k->descs = (uint64_t)((uint8_t *)heap_descs(w, page) - w->base);
    k->next = 0;
    k->end = heap_span(w, page)->n_elems;
}

// The class's next span with room becomes its cursor's.
static bool next_span(World *w, unsigned class) {
    const HeapTables *t = &w->linked->heap;
    Cursor *k = &heap_state(w)->cursors[class];
    if (k->room) {
        uint32_t page = k->room - 1;
        HeapSpan *s = heap_span(w, page);
        k->room = s->next;
        s->next = 0;
        s->listed = 0;
        mem_mark(w, s, sizeof *s);
        point_cursor(w, class, page);
        return true;
    }
    uint32_t page = take_pages(w, t->pages[class]);
    if (page == UINT32_MAX)
        return false;
    span_make(w, page, t->pages[class], class, t->elems[class]);
    point_cursor(w, class, page);
    return true;
}

static void count_alloc(World *w, uint64_t size) {
    WorldState *s = w->state;
    s->heap_live += size;
    s->heap_total += size;
    s->heap_allocs++;
}

static Addr alloc_large(World *w, uint64_t size, uint32_t desc) {
    uint64_t pages = size / HEAP_PAGE + (size % HEAP_PAGE != 0);
    uint32_t page = pages < UINT32_MAX ? take_pages(w, (uint32_t)pages) : UINT32_MAX;
    if (page == UINT32_MAX) {
        if (w->state->outcome == RUNNING)
            world_limit(w, "runtime: out of memory: cannot allocate %llu-byte block", (unsigned long long)size);
        return 0;
    }
    span_make(w, page, (uint32_t)pages, 0, 1)->descs[0] = desc;
    count_alloc(w, pages * HEAP_PAGE);
    return HEAP_BASE + (uint64_t)page * HEAP_PAGE;
}

Addr heap_alloc(World *w, uint64_t size, uint32_t desc) {
    const HeapTables *t = &w->linked->heap;
    unsigned class = class_of(t, size);
    if (UNLIKELY(class == 0))
        return alloc_large(w, size, desc);
    Cursor *k = &heap_state(w)->cursors[class];
    for (;;) {
        uint32_t *descs = (uint32_t *)(w->base + k->descs);
        for (uint32_t i = k->next; i < k->end; i++) {
            if (descs[i])
                continue;
            descs[i] = desc;
            w->dirty[(uint64_t)((uint8_t *)&descs[i] - w->base) >> PAGE_SHIFT] = 1;
            k->next = i + 1;
            count_alloc(w, t->size[class]);
            return k->start + (uint64_t)i * t->size[class];
        }
        k->next = k->end;
        if (!next_span(w, class))
            return 0;
    }
}

uint64_t heap_object_size(const World *w, uint64_t size) {
    unsigned class = class_of(&w->linked->heap, size);
    return class ? w->linked->heap.size[class] : (size + HEAP_PAGE - 1) / HEAP_PAGE * HEAP_PAGE;
}

bool heap_find(const World *w, Addr at, Object *o) {
    uint64_t off = at - HEAP_BASE;
    if (off >= w->heap_size)
        return false;
    uint32_t first = heap_page_table(w)[off / HEAP_PAGE];
    if (!first)
        return false;
    const HeapSpan *s = heap_span(w, first - 1);
    uint32_t *descs = heap_descs(w, first - 1);
    uint64_t start = (uint64_t)(first - 1) * HEAP_PAGE;
    if (s->class == 0) {
        *o = (Object){HEAP_BASE + start, (uint64_t)s->pages * HEAP_PAGE, descs};
        return descs[0] != 0;
    }
    const HeapTables *t = &w->linked->heap;
    uint64_t i = (off - start) * t->magic[s->class] >> 32;
    if (i >= s->n_elems || !descs[i])
        return false;
    *o = (Object){HEAP_BASE + start + i * t->size[s->class], t->size[s->class], &descs[i]};
    return true;
}

void heap_zero(World *w, Addr at, uint64_t size) {
    uint8_t *host = w->heap + (at - HEAP_BASE);
    mem_mark(w, host, size);
    if (size >= 64 * HEAP_PAGE)
        madvise(host, size, MADV_DONTNEED); // an anonymous private mapping reads as zero again
    else
        memset(host, 0, size);
}

void heap_free(World *w, Addr at) {
    Object o;
    if (!heap_find(w, at, &o) || o.at != at)
        return;
    WorldState *ws = w->state;
    ws->heap_live -= o.size < ws->heap_live ? o.size : ws->heap_live;
    ws->heap_frees++;
    heap_zero(w, o.at, o.size);
    *o.desc = 0;
    mem_mark(w, o.desc, sizeof *o.desc);
    uint32_t page = heap_page_table(w)[(at - HEAP_BASE) / HEAP_PAGE] - 1;
    HeapSpan *s = heap_span(w, page);
    if (s->class == 0) {
        heap_span_free(w, page);
        return;
    }
    Cursor *k = &heap_state(w)->cursors[s->class];
    if (k->span == page + 1) {
        uint32_t i = (uint32_t)((at - k->start) / w->linked->heap.size[s->class]);
        k->next = i < k->next ? i : k->next;
    } else if (!s->listed) {
        s->listed = 1;
        s->next = k->room;
        k->room = page + 1;
        mem_mark(w, s, sizeof *s);
    }
}

// ---- for the collector -------------------------------------------------------------------------------

void heap_forget_cursors(World *w) {
    memset(heap_state(w)->cursors, 0, sizeof heap_state(w)->cursors);
}

void heap_list_room(World *w, uint32_t page, uint32_t *tail) {
    HeapSpan *s = heap_span(w, page);
    s->listed = 1;
    s->next = 0;
    mem_mark(w, s, sizeof *s);
    if (*tail) {
        heap_span(w, *tail - 1)->next = page + 1;
        mem_mark(w, heap_span(w, *tail - 1), sizeof *s);
    } else {
        heap_state(w)->cursors[s->class].room = page + 1;
    }
    *tail = page + 1;
}
