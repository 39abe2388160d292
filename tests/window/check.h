// Faults that a draw list can show by itself: texts over texts, texts that a border cuts, texts shortened too often.
#ifndef TESTS_WINDOW_CHECK_H
#define TESTS_WINDOW_CHECK_H

#include "view/draw.h"

// Adds a line for each fault to *out and returns how many there were. Texts that a scrolled panel clips at its upper
// or lower edge are no fault.
int check_list(const DrawList *list, Buf *out);
int check_cut(const DrawList *list); // texts that were shortened to fit

#endif
