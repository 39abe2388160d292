// Opening and closing cards of many alike things.
#include "view/folds.h"

static int place_of(const OpenFolds *f, uint64_t kind) {
    for (int i = 0; i < f->n; i++)
        if (f->kinds[i] == kind)
            return i;
    return -1;
}

static void close_at(OpenFolds *f, int at) {
    for (f->n--; at < f->n; at++)
        f->kinds[at] = f->kinds[at + 1];
}

void folds_toggle(OpenFolds *f, uint64_t kind) {
    int at = place_of(f, kind);
    if (!kind || f->all) {
        *f = (OpenFolds){.all = !f->all};
    } else if (at >= 0) {
        close_at(f, at);
    } else {
        if (f->n == FOLDS_MAX)
            close_at(f, 0);
        f->kinds[f->n++] = kind;
    }
}

bool folds_are_open(const OpenFolds *f, uint64_t kind) {
    return f->all || place_of(f, kind) >= 0;
}
