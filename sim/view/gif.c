// Writing GIF with giflib.
#include "view/gif.h"

#include <gif_lib.h>
#include <stdlib.h>
#include <string.h>

enum { COLOURS = 256, SEEN_MAX = 1 << 16 };

typedef struct Count {
    uint32_t colour;
    int n;         // 0: free
    uint8_t index; // in the palette
} Count;

struct GifWriter {
    GifFileType *file;
    Count *counts; // a hash table of SEEN_MAX; owned
    uint8_t *row;
    int colours;
};

GifWriter *gif_open(const char *path, int width, int height) {
    int error;
    GifFileType *file = EGifOpenFileName(path, false, &error);
    if (!file)
        return NULL;
    GifWriter *g = calloc(1, sizeof *g);
    if (!g)
        out_of_memory(sizeof *g);
    *g = (GifWriter){.file = file, .counts = calloc(SEEN_MAX, sizeof *g->counts), .row = calloc((size_t)width, 1)};
    if (!g->counts || !g->row)
        out_of_memory(SEEN_MAX * sizeof *g->counts);
    EGifSetGifVersion(file, true);
    static const unsigned char forever[] = {1, 0, 0};
    if (EGifPutScreenDesc(file, width, height, 8, 0, NULL) == GIF_ERROR ||
        EGifPutExtensionLeader(file, APPLICATION_EXT_FUNC_CODE) == GIF_ERROR ||
        EGifPutExtensionBlock(file, 11, "NETSCAPE2.0") == GIF_ERROR ||
        EGifPutExtensionBlock(file, sizeof forever, forever) == GIF_ERROR ||
        EGifPutExtensionTrailer(file) == GIF_ERROR) {
        gif_close(g);
        return NULL;
    }
    return g;
}

bool gif_close(GifWriter *g) {
    int error;
    bool ok = EGifCloseFile(g->file, &error) != GIF_ERROR;
    free(g->counts);
    free(g->row);
    free(g);
    return ok;
}

static uint32_t pixel(const unsigned char *pixels, int stride, int x, int y) {
    uint32_t word;
    memcpy(&word, pixels + (ptrdiff_t)y * stride + (ptrdiff_t)x * 4, sizeof word);
    return word & 0xffffff;
}

static Count *find(GifWriter *g, uint32_t colour) {
    uint32_t i = (colour * 2654435761u) >> 16;
    while (g->counts[i].n && g->counts[i].colour != colour)
        i = (i + 1) % SEEN_MAX;
    return &g->counts[i];
}

// Its place in the table. A new colour loses its low bits when the table is nearly full, so that there is always room.
static Count *place(GifWriter *g, uint32_t colour) {
    Count *c = find(g, colour);
    if (!c->n && g->colours > SEEN_MAX * 3 / 4)
        c = find(g, colour &= 0xf0f0f0);
    c->colour = colour;
    return c;
}

static int more_frequent(const void *a, const void *b) {
    const Count *x = *(Count *const *)a, *y = *(Count *const *)b;
    if (x->n != y->n)
        return x->n < y->n ? 1 : -1;
    return x->colour < y->colour ? -1 : x->colour > y->colour;
}

static int distance(uint32_t colour, GifColorType c) {
    int r = (int)(colour >> 16) - c.Red, g = (int)(colour >> 8 & 255) - c.Green, b = (int)(colour & 255) - c.Blue;
    return 2 * r * r + 4 * g * g + b * b;
}

static uint8_t nearest(uint32_t colour, const GifColorType *palette) {
    int best = 0;
    for (int i = 1; i < COLOURS; i++)
        if (distance(colour, palette[i]) < distance(colour, palette[best]))
            best = i;
    return (uint8_t)best;
}

static void count(GifWriter *g, const unsigned char *pixels, int stride, PixelRect r) {
    memset(g->counts, 0, SEEN_MAX * sizeof *g->counts);
    g->colours = 0;
    for (int y = r.y; y < r.y + r.h; y++)
        for (int x = r.x; x < r.x + r.w; x++)
            g->colours += place(g, pixel(pixels, stride, x, y))->n++ == 0;
}

static void choose_palette(GifWriter *g, GifColorType palette[COLOURS]) {
    Count **order = calloc((size_t)g->colours + 1, sizeof *order);
    if (!order)
        out_of_memory((size_t)g->colours * sizeof *order);
    int n = 0;
    for (int i = 0; i < SEEN_MAX; i++)
        if (g->counts[i].n)
            order[n++] = &g->counts[i];
    qsort(order, (size_t)n, sizeof(Count *), more_frequent);
    memset(palette, 0, COLOURS * sizeof *palette);
    for (int i = 0; i < n && i < COLOURS; i++) {
        uint32_t c = order[i]->colour;
        palette[i] = (GifColorType){(GifByteType)(c >> 16), (GifByteType)(c >> 8), (GifByteType)c};
        order[i]->index = (uint8_t)i;
    }
    for (int i = COLOURS; i < n; i++)
        order[i]->index = nearest(order[i]->colour, palette);
    free(order);
}

static bool put_rows(GifWriter *g, const unsigned char *pixels, int stride, PixelRect r) {
    for (int y = r.y; y < r.y + r.h; y++) {
        for (int x = 0; x < r.w; x++)
            g->row[x] = place(g, pixel(pixels, stride, r.x + x, y))->index;
        if (EGifPutLine(g->file, g->row, r.w) == GIF_ERROR)
            return false;
    }
    return true;
}

bool gif_frame(GifWriter *g, const unsigned char *pixels, int stride, PixelRect changed, int hundredths) {
    GifColorType palette[COLOURS];
    count(g, pixels, stride, changed);
    choose_palette(g, palette);
    GraphicsControlBlock control = {
        .DisposalMode = DISPOSE_DO_NOT, .DelayTime = hundredths, .TransparentColor = NO_TRANSPARENT_COLOR};
    GifByteType block[4];
    EGifGCBToExtension(&control, block);
    ColorMapObject *map = GifMakeMapObject(COLOURS, palette);
    bool ok = map && EGifPutExtension(g->file, GRAPHICS_EXT_FUNC_CODE, 4, block) != GIF_ERROR &&
              EGifPutImageDesc(g->file, changed.x, changed.y, changed.w, changed.h, false, map) != GIF_ERROR &&
              put_rows(g, pixels, stride, changed);
    GifFreeMapObject(map);
    return ok;
}
