// Worlds kept as tables of shared pages.
#include "history/pages.h"

#include <stdlib.h>
#include <string.h>

enum { CHUNK_PAGES = 64 };

typedef struct Page {
    uint32_t refs;
    uint8_t bytes[WORLD_PAGE];
} Page;

struct PageChunk {
    uint32_t refs;
    Page *pages[CHUNK_PAGES]; // NULL: zero
};

static void *claim(PageStore *store, size_t size) {
    void *at = calloc(1, size);
    if (!at)
        out_of_memory(size);
    store->bytes += size;
    return at;
}

static void page_release(PageStore *store, Page *p) {
    if (p && --p->refs == 0) {
        store->bytes -= sizeof *p;
        free(p);
    }
}

static void chunk_release(PageStore *store, PageChunk *c) {
    if (!c || --c->refs)
        return;
    for (int i = 0; i < CHUNK_PAGES; i++)
        page_release(store, c->pages[i]);
    store->bytes -= sizeof *c;
    free(c);
}

void pages_drop(PageStore *store, PageTable *t) {
    for (uint64_t i = 0; i < t->n; i++)
        chunk_release(store, t->chunks[i]);
    store->bytes -= t->n * sizeof *t->chunks;
    free(t->chunks);
    *t = (PageTable){0};
}

static bool all_zero(const uint8_t *at, size_t n) {
    return n == 0 || (at[0] == 0 && memcmp(at, at + 1, n - 1) == 0);
}

// The kept form of one page; shares `old` when the bytes are the same.
static Page *page_keep(PageStore *store, Page *old, const uint8_t *bytes) {
    if (old ? memcmp(old->bytes, bytes, WORLD_PAGE) == 0 : all_zero(bytes, WORLD_PAGE)) {
        if (old)
            old->refs++;
        return old;
    }
    if (all_zero(bytes, WORLD_PAGE))
        return NULL;
    Page *p = claim(store, sizeof *p);
    p->refs = 1;
    memcpy(p->bytes, bytes, WORLD_PAGE);
    return p;
}

static PageChunk *chunk_of(const PageTable *t, uint64_t i) {
    return t && i < t->n ? t->chunks[i] : NULL;
}

static bool chunk_dirty(const World *w, uint64_t chunk, uint64_t n_pages) {
    uint64_t first = chunk * CHUNK_PAGES, n = n_pages - first < CHUNK_PAGES ? n_pages - first : CHUNK_PAGES;
    return first < n_pages && !all_zero(w->dirty + first, n);
}

static uint64_t pages_of(const World *w) {
    return (world_used(w) + WORLD_PAGE - 1) / WORLD_PAGE;
}

static uint64_t pages_reserved(const World *w) {
    return w->reserved / WORLD_PAGE;
}

static PageChunk *chunk_take(PageStore *store, PageChunk *old, const World *w, uint64_t chunk, bool all) {
    PageChunk *c = claim(store, sizeof *c);
    c->refs = 1;
    for (uint64_t i = 0; i < CHUNK_PAGES; i++) {
        uint64_t page = chunk * CHUNK_PAGES + i;
        Page *was = old ? old->pages[i] : NULL;
        if (page >= pages_reserved(w))
            break;
        if (all || w->dirty[page]) {
            c->pages[i] = page_keep(store, was, w->base + page * WORLD_PAGE);
        } else if (was) {
            was->refs++;
            c->pages[i] = was;
        }
    }
    return c;
}

PageTable pages_take(PageStore *store, const PageTable *before, World *w) {
    uint64_t n_pages = pages_of(w), n = (n_pages + CHUNK_PAGES - 1) / CHUNK_PAGES;
    PageTable t = {claim(store, (n + 1) * sizeof *t.chunks), n};
    store->bytes -= sizeof *t.chunks; // the spare one keeps an empty table allocated
    for (uint64_t i = 0; i < n; i++) {
        PageChunk *old = chunk_of(before, i);
        if (!before || chunk_dirty(w, i, pages_reserved(w))) {
            t.chunks[i] = chunk_take(store, old, w, i, !before);
        } else if (old) {
            old->refs++;
            t.chunks[i] = old;
        }
    }
    world_clean(w);
    return t;
}

static void chunk_put(const PageChunk *from, const PageChunk *to, World *w, uint64_t chunk) {
    for (uint64_t i = 0; i < CHUNK_PAGES; i++) {
        uint64_t page = chunk * CHUNK_PAGES + i;
        if (page >= pages_reserved(w))
            return;
        const Page *was = from ? from->pages[i] : NULL, *p = to ? to->pages[i] : NULL;
        if (was == p && !w->dirty[page])
            continue;
        if (p)
            memcpy(w->base + page * WORLD_PAGE, p->bytes, WORLD_PAGE);
        else
            memset(w->base + page * WORLD_PAGE, 0, WORLD_PAGE);
    }
}

void pages_put(const PageTable *base, const PageTable *wanted, World *w) {
    uint64_t n_pages = pages_of(w), n = (n_pages + CHUNK_PAGES - 1) / CHUNK_PAGES;
    n = n > base->n ? n : base->n;
    n = n > wanted->n ? n : wanted->n;
    for (uint64_t i = 0; i < n; i++) {
        PageChunk *from = chunk_of(base, i), *to = chunk_of(wanted, i);
        if (from != to || chunk_dirty(w, i, pages_reserved(w)))
            chunk_put(from, to, w, i);
    }
    world_clean(w);
    world_refresh(w);
}
