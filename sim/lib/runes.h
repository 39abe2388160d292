// Upper and lower case of single runes, by Unicode's simple mappings.
#ifndef LIB_RUNES_H
#define LIB_RUNES_H

#include <stdint.h>

int32_t rune_upper(int32_t r);
int32_t rune_lower(int32_t r);
int32_t rune_fold(int32_t r); // the same for all runes that differ in case only

#endif
