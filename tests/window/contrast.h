// Whether every text of a draw list can be read on what was really painted beneath it, in every theme.
#ifndef TESTS_WINDOW_CONTRAST_H
#define TESTS_WINDOW_CONTRAST_H

#include "view/assets.h"

double contrast(const Rgba *a, const Rgba *b); // as WCAG defines it: from 1 to 21

// Adds a line for each text below 4.5 (7 in the theme of high contrast) and returns how many there were.
int check_contrast(const DrawList *list, const Assets *assets, Buf *out);

#endif
