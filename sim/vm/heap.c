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

// ---- objects -----------------------------------------------------------------------------------------

uint32_t *heap_descs(const World *w, uint32_t page) {
    HeapSpan *s = heap_span(w, page);
    if (s->class == 0 || classes[s->class].size > LARGEST_TAILED)
        return s->descs;
    return (uint32_t *)(w->heap + (uint64_t)(page + s->pages) * HEAP_PAGE) - s->n_elems;
}

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
    uint32_t page = heap_take_pages(w, t->pages[class]);
    if (page == UINT32_MAX)
        return false;
    heap_span_make(w, page, t->pages[class], class, t->elems[class]);
    point_cursor(w, class, page);
    return true;
}

Addr heap_alloc(World *w, uint64_t size, uint32_t desc) {
    const HeapTables *t = &w->linked->heap;
    unsigned class = heap_class(t, size);
    if (UNLIKELY(class == 0))
        return heap_alloc_large(w, size, desc);
    Cursor *k = &heap_state(w)->cursors[class];
    for (;;) {
        uint32_t *descs = (uint32_t *)(w->base + k->descs);
        for (uint32_t i = k->next; i < k->end; i++) {
            if (descs[i])
                continue;
            descs[i] = desc;
            w->dirty[(uint64_t)((uint8_t *)&descs[i] - w->base) >> PAGE_SHIFT] = 1;
            k->next = i + 1;
            heap_count(w, t->size[class], desc);
            return k->start + (uint64_t)i * t->size[class];
        }
        k->next = k->end;
        if (!next_span(w, class))
            return 0;
    }
}

uint64_t heap_object_size(const World *w, uint64_t size) {
    unsigned class = heap_class(&w->linked->heap, size);
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
    uint64_t front = -(at - HEAP_BASE) % HEAP_PAGE;
    if (size < 64 * HEAP_PAGE) {
        memset(host, 0, size);
        return;
    }
    memset(host, 0, front);
    uint64_t whole = (size - front) / HEAP_PAGE * HEAP_PAGE;
    madvise(host + front, whole, MADV_DONTNEED); // an anonymous private mapping reads as zero again
    memset(host + front + whole, 0, size - front - whole);
}

void heap_free(World *w, Addr at) {
    Object o;
    if (!heap_find(w, at, &o) || o.at != at)
        return;
    WorldState *ws = w->state;
    ws->heap_live -= o.size < ws->heap_live ? o.size : ws->heap_live;
    ws->heap_frees += heap_counts(*o.desc);
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
