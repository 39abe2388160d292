// How wide a text is: the only thing about fonts that layout knows. The painter measures with the real
// fonts; meter_fixed with a rule of its own, so that layouts in tests are the same on every machine.
#ifndef VIEW_METER_H
#define VIEW_METER_H

#include "view/draw.h"

typedef struct TextMeter {
    double (*width)(void *self, const TextStyle *style, Str text); // in points, without tracking's last gap
    void *self;
} TextMeter;

// Code: 0.6 em a cell, wide characters two cells. UI: 0.3 to 0.8 em by the kind of letter, wide characters 1 em.
TextMeter meter_fixed(void);

double text_width(const TextMeter *m, TextStyle style, Str text);

// The longest beginning that is not wider than `width`, with "…" at its end if that is not all of it.
// *cut says which. An empty text comes back when not even the sign fits.
Str text_fit(Arena *a, const TextMeter *m, TextStyle style, Str text, double width, bool *cut);

// Lines no wider than `width`: broken at spaces, between CJK characters, at '\n', and inside words that are too
// long. The views point into text.
typedef VEC(Str) TextLines;
TextLines text_wrap(Arena *a, const TextMeter *m, TextStyle style, Str text, double width);

// One character from s at *at, which moves on by its length. Bytes that are not UTF-8 give U+FFFD, one by one.
int32_t text_rune(Str s, size_t *at);
bool rune_is_wide(int32_t rune);   // CJK, full-width forms, emoji: two cells in a terminal
bool rune_may_break(int32_t rune); // a line may be broken before it although no space stands there

#endif
