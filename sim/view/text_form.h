// The picture as text to be read, aloud or by a test: the panels in the order one would look at them, rows as they stand.
#ifndef VIEW_TEXT_FORM_H
#define VIEW_TEXT_FORM_H

#include "view/draw.h"

// A panel's rows stand below its name, cards a step further in. "*" begins a row that the last step changed, ">" the line
// that runs. Texts of one row are two blanks apart; "…" ends one that was cut.
void text_form_write(const DrawList *list, Buf *out);

#endif
