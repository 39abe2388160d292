// Frames as an animated GIF that repeats for ever. Of every frame after the first only the changed rectangle is stored,
// with a palette of its own: the most frequent colours exactly, rarer ones (edges of letters) as the nearest of them.
#ifndef VIEW_GIF_H
#define VIEW_GIF_H

#include "view/paint.h"

typedef struct GifWriter GifWriter;

GifWriter *gif_open(const char *path, int width, int height); // NULL: it cannot be written
// What changed since the last frame; pixels as painter_pixels gives them. False: there is no more room.
bool gif_frame(GifWriter *g, const unsigned char *pixels, int stride, PixelRect changed, int hundredths);
bool gif_close(GifWriter *g); // false: not all was written

#endif
