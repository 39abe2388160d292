// A draw list as SVG: real text, groups with their ids, colours of one theme. Byte-stable: needs no fonts.
#ifndef VIEW_SVG_H
#define VIEW_SVG_H

#include "view/assets.h"
#include "view/draw.h"

void svg_write(const DrawList *list, const Theme *theme, Buf *out);

#endif
