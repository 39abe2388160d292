// Locks and their kin in words: what a program may rely on, instead of the bits it must not touch. The fields are those
// of lib/go/sync; the memory panel still shows all of them.
#include "view/from_world.h"

#include <string.h>

static const Value *field(const Value *v, const char *name) {
    for (int i = 0; v && i < v->n_children; i++)
        if (str_eq(v->children[i].name, str_from(name)))
            return &v->children[i];
    return NULL;
}

static uint64_t number(const Value *v) {
    uint64_t n = 0;
    if (v && v->bytes && v->size <= 8)
        memcpy(&n, v->bytes, (size_t)v->size);
    return n;
}

static Str counted(const Filling *f, Word word, uint64_t n) {
    Str text = str_format(f->arena, "%llu", (unsigned long long)n);
    return words_fill(f->arena, f->wish->words, word, &text, 1);
}

static Str mutex_words(const Filling *f, const Value *v) {
    uint64_t state = number(field(v, "state"));
    return filling_word(f, state & 1 ? WORD_LOCKED : WORD_UNLOCKED);
}

static Str rwmutex_words(const Filling *f, const Value *v) {
    int32_t readers = (int32_t)number(field(field(v, "readerCount"), "v"));
    if (number(field(field(v, "w"), "state")) & 1)
        return filling_word(f, WORD_LOCKED);
    return readers > 0 ? counted(f, WORD_READERS, (uint64_t)readers) : filling_word(f, WORD_UNLOCKED);
}

// Empty for types that are not of sync; their fields are then shown as they are.
Str sync_words(const Filling *f, const Value *v) {
    if (!v->bytes) // collected
        return (Str){0};
    if (str_eq(v->type, STR("sync.Mutex")))
        return mutex_words(f, v);
    if (str_eq(v->type, STR("sync.RWMutex")))
        return rwmutex_words(f, v);
    if (str_eq(v->type, STR("sync.WaitGroup")))
        return counted(f, WORD_COUNTER, number(field(field(v, "state"), "v")) >> 32);
    if (str_eq(v->type, STR("sync.Once")))
        return filling_word(f, number(field(field(v, "done"), "v")) ? WORD_ONCE_DONE : WORD_ONCE_NOT_DONE);
    if (str_starts(v->type, STR("atomic.")) && field(v, "v"))
        return field(v, "v")->text;
    return str_starts(v->type, STR("sync.")) ? v->type : (Str){0};
}
