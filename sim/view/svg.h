// A draw list as SVG: real text, groups with their ids, colours of one theme. Byte-stable: needs no fonts.
#ifndef VIEW_SVG_H
#define VIEW_SVG_H

#include "view/assets.h"
#include "view/draw.h"

// Every op is a line, or two with an arrow. theme NULL: colours are the CSS variables --ROLE of the page around it.
void svg_write(const DrawList *list, const Theme *theme, Buf *out);

// The ops alone, a line each, with CSS variables for colours and places that count from the group or clip around them: what
// moves as a whole changes in one line. Clips are svg elements.
void svg_write_nested(const DrawList *list, Buf *out);

#endif
