// Go functions without a body, bound to C functions by name.
#include <stdlib.h>

#include "lib/lib.h"
#include "lib/slots.h"

static const NativeEntry entries[] = {
// sorted by name, as natives.def is
#define NATIVE(name, function) {name, function},
#include "lib/natives.def"
#undef NATIVE
};

static int compare(const void *key, const void *entry) {
    const char *name = ((const NativeEntry *)entry)->name;
    return str_cmp(*(const Str *)key, str_from(name));
}

NativeTable *lib_bind(const Program *p) {
    NativeTable *table = malloc(sizeof *table);
    Native *fns = calloc((size_t)p->n_natives + 1, sizeof *fns);
    if (!table || !fns)
        abort(); // as everywhere when the host has no memory left
    for (int i = 0; i < p->n_natives; i++) {
        const NativeEntry *e =
            bsearch(&p->natives[i], entries, sizeof entries / sizeof *entries, sizeof *entries, compare);
        fns[i] = e ? e->fn : NULL;
    }
    *table = (NativeTable){fns, p->n_natives};
    return table;
}

void lib_unbind(NativeTable *table) {
    if (!table)
        return;
    free(table->fns);
    free(table);
}
