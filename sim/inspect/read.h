// Reading a world that may hold anything: a program can write nonsense through unsafe. Every address is checked, every count bounded.
#ifndef INSPECT_READ_H
#define INSPECT_READ_H

#include "inspect/inspect.h"

const RType *type_of(const World *w, int id); // NULL: no such type
uint64_t word_of(const uint8_t *bytes);       // 8 bytes, unaligned
bool read_word(const World *w, Addr at, uint64_t *out);
// The dynamic type behind an interface's two words and where its value's bytes are. 0: nil interface, or nonsense.
int dynamic_type(const World *w, const uint8_t *words, const uint8_t **value, Addr *at);
int closure_func(const World *w, Addr closure);     // -1: not a closure
const Hchan *channel_at(const World *w, Addr chan); // NULL: nil or nonsense
int chan_elem_type(const World *w, const Hchan *c);
uint64_t sane_len(
    const World *w, Addr at, uint64_t len, uint64_t elem); // len, or less when the elements do not lie in memory

// value.c: as inspect_value, for bytes that lie anywhere in the world's mapping; depth < 0: no children
Value *value_from_bytes(Arena *a, const World *w, int type, Addr at, const uint8_t *bytes, Str name, LookDepth d);
Value *value_without_bytes(Arena *a, const World *w, int type, Str name); // its text is "?"

// text.c: one line for the value whose bytes these are
void text_value(Buf *out, const World *w, int type, const uint8_t *bytes);
#define TEXT_COLLECTED STR("collected") // of what is not read again and led to an object that is gone
bool text_is_collected(const RType *t, const uint8_t *bytes);
Str text_of(Arena *a, const World *w, int type, const uint8_t *bytes);
void text_float(Buf *out, double x, int bits); // shortest, as %v
void text_quoted(Buf *out, Str s, size_t most);
Str func_short(Str name); // without "main."

#endif
