// Reading a world that may hold anything.
#include "inspect/read.h"

#include <string.h>

const RType *type_of(const World *w, int id) {
    return id > 0 && id < w->program->n_types ? &w->program->types[id] : NULL;
}

uint64_t word_of(const uint8_t *bytes) {
    uint64_t x;
    memcpy(&x, bytes, sizeof x);
    return x;
}

bool read_word(const World *w, Addr at, uint64_t *out) {
    const void *p = world_at(w, at, 8);
    *out = p ? word_of(p) : 0;
    return p != NULL;
}

// A type of one pointer's shape lies in the data word itself, others behind it.
int dynamic_type(const World *w, const uint8_t *words, const uint8_t **value, Addr *at) {
    int id = program_type_of_word(w->program, word_of(words));
    const RType *t = type_of(w, id);
    *at = 0;
    *value = NULL;
    if (!t)
        return 0;
    if (t->direct) {
        *value = words + 8;
        return id;
    }
    static const uint8_t nothing[8];
    *at = word_of(words + 8);
    *value = t->size ? world_at(w, *at, t->size) : nothing;
    return *value ? id : 0;
}

int closure_func(const World *w, Addr closure) {
    uint64_t code;
    if (!closure || !read_word(w, closure, &code) || code < TEXT_BASE || code - TEXT_BASE >= w->program->n_code)
        return -1;
    return program_func_at(w->program, (uint32_t)(code - TEXT_BASE));
}

const Hchan *channel_at(const World *w, Addr chan) {
    const Hchan *c = chan ? world_at(w, chan, sizeof *c) : NULL;
    return c && c->dataqsiz < UINT32_MAX && c->qcount <= c->dataqsiz ? c : NULL;
}

int chan_elem_type(const World *w, const Hchan *c) {
    uint64_t off = c->elemtype - w->program->types_addr;
    return off % TYPE_RECORD == 0 && off / TYPE_RECORD < (uint64_t)w->program->n_types ? (int)(off / TYPE_RECORD) : 0;
}

uint64_t sane_len(const World *w, Addr at, uint64_t len, uint64_t elem) {
    if (elem == 0)
        return len <= INT32_MAX ? len : 0;
    if (len > w->reserved / elem || !world_at(w, at, len * elem))
        return 0;
    return len;
}
