// Cards of many alike things: which of them the viewer has opened. A card is known by what it is of.
#ifndef VIEW_FOLDS_H
#define VIEW_FOLDS_H

#include <stdbool.h>
#include <stdint.h>

enum { FOLDS_MAX = 8 };

typedef struct OpenFolds {
    uint64_t kinds[FOLDS_MAX];
    int n;
    bool all;
} OpenFolds;

// Opens what is closed and the other way round; kind 0: all of them. More than there is room for close the first.
void folds_toggle(OpenFolds *f, uint64_t kind);
bool folds_are_open(const OpenFolds *f, uint64_t kind);

#endif
