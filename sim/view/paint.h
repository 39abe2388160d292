// Painting a draw list with cairo and pango. A Painter owns the picture (32-bit pixels) and a cache of shaped
// texts; it measures text for layout with the same fonts.
#ifndef VIEW_PAINT_H
#define VIEW_PAINT_H

#include "view/assets.h"
#include "view/draw.h"
#include "view/meter.h"

typedef struct Painter Painter;

typedef struct PixelRect {
    int x, y, w, h;
} PixelRect;

// A picture of so many pixels, `scale` of them to a point. NULL when there is no memory for it.
Painter *painter_open(int width, int height, double scale);
void painter_close(Painter *p);
void painter_resize(Painter *p, int width, int height, double scale);
void painter_theme(Painter *p, const Theme *theme); // copied; the next painting is a whole one

TextMeter painter_meter(Painter *p); // valid as long as the painter

// Brings the picture from what was painted last to `list`, and returns how many rectangles changed: `rects` has
// room for PAINT_RECTS. Only those pixels are touched. 0 when nothing differs.
enum { PAINT_RECTS = 12 };
int painter_paint(Painter *p, const DrawList *list, PixelRect rects[PAINT_RECTS]);

const unsigned char *painter_pixels(const Painter *p, int *stride); // native-endian xRGB words
bool painter_save_png(const Painter *p, const char *path);
// One page as large as the picture, drawn anew as vectors with real text; the picture stays as it is.
bool painter_save_pdf(Painter *p, const DrawList *list, const char *path);
int painter_missing_glyphs(const Painter *p); // characters no installed font could show, so far

#endif
