// Single runes: upper and lower case by Unicode's simple mappings, white space.
#ifndef LIB_RUNES_H
#define LIB_RUNES_H

#include <stdbool.h>
#include <stdint.h>

int32_t rune_upper(int32_t r);
int32_t rune_lower(int32_t r);
int32_t rune_fold(int32_t r); // the same for all runes that differ in case only
bool rune_is_space(int32_t r);

#endif
