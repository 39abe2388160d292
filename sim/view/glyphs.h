// Shaped texts: one PangoLayout for each (style, text) at one scale, kept while it is in use.
// The only file besides paint.c that knows pango.
#ifndef VIEW_GLYPHS_H
#define VIEW_GLYPHS_H

#include <cairo.h>

#include "view/draw.h"

typedef struct Glyphs Glyphs;

Glyphs *glyphs_open(void);
void glyphs_close(Glyphs *g);
void glyphs_scale(Glyphs *g, double pixels_per_point); // forgets every layout

double glyphs_width(Glyphs *g, const TextStyle *style, Str text); // in points
// Draws with the current colour, in pixels: x is the left edge, baseline is where the letters stand.
void glyphs_draw(Glyphs *g, cairo_t *cr, const TextStyle *style, Str text, double x, double baseline);
void glyphs_age(Glyphs *g); // once a frame: layouts that no frame used for a while are freed
int glyphs_missing(const Glyphs *g);

#endif
