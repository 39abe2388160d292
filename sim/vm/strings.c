// Strings: joined, compared, converted. Bytes of a string never change, so parts and copies share them.
#include "base/utf8.h"
#include "vm/mem.h"
#include "vm/native.h"
#include "vm/ops.h"
#include "vm/panic.h"

// The bytes of a string or slice; NULL when they are nowhere (made through unsafe).
static const uint8_t *bytes_of(const World *w, const uint64_t *s) {
    return s[1] ? world_at(w, s[0], s[1]) : w->heap;
}

static void set_string(uint64_t *to, Addr at, uint64_t len) {
    to[0] = len ? at : 0;
    to[1] = len;
}

// ---- comparing -------------------------------------------------------------------------------------------

bool string_equal(World *w, const uint64_t *a, const uint64_t *b) {
    if (a[1] != b[1])
        return false;
    const uint8_t *p = bytes_of(w, a), *q = bytes_of(w, b);
    return p && q && (p == q || memcmp(p, q, a[1]) == 0);
}

int string_compare(World *w, const uint64_t *a, const uint64_t *b) {
    const uint8_t *p = bytes_of(w, a), *q = bytes_of(w, b);
    uint64_t n = a[1] < b[1] ? a[1] : b[1];
    int c = p && q ? memcmp(p, q, n) : 0;
    return c ? c : (a[1] > b[1]) - (a[1] < b[1]);
}

// ---- joining ---------------------------------------------------------------------------------------------

Flow string_concat(World *w, Run *run, uint64_t *r, const Instr *at) {
    const uint64_t *s = r + at->b;
    uint64_t len = 0, full = 0;
    unsigned last = 0;
    for (unsigned i = 0; i < at->c; i++) {
        if (!s[2 * i + 1])
            continue;
        full++;
        last = i;
        if (__builtin_add_overflow(len, s[2 * i + 1], &len) || (int64_t)len < 0)
            return panic_error(w, run, "runtime error: string concatenation too long");
    }
    if (full <= 1) { // Go too keeps the only one that is not empty
        set_string(r + at->a, s[2 * last], len);
        return FLOW_NEXT;
    }
    Addr joined = mem_bytes(w, len);
    if (!joined)
        return FLOW_SWITCH;
    uint8_t *to = mem_span(w, joined, len);
    for (unsigned i = 0; i < at->c; i++) {
        const uint8_t *from = bytes_of(w, s + 2 * i);
        if (!from)
            return panic_fault(w, run, s[2 * i]);
        memcpy(to, from, s[2 * i + 1]);
        to += s[2 * i + 1];
    }
    set_string(r + at->a, joined, len);
    return FLOW_NEXT;
}

// ---- runes -------------------------------------------------------------------------------------------------

void string_next(World *w, const uint64_t *s, uint64_t index, uint64_t *to) {
    const uint8_t *from = bytes_of(w, s);
    int width = 1;
    int32_t rune = RUNE_ERROR;
    if (from && index < s[1])
        rune = from[index] < RUNE_SELF ? from[index] : utf8_decode((const char *)from + index, s[1] - index, &width);
    to[0] = (uint64_t)(int64_t)rune;
    to[1] = index + (uint64_t)width;
}

static Flow new_string(World *w, uint64_t *to, const void *bytes, uint64_t len) {
    Addr at = len ? mem_bytes(w, len) : 0;
    if (len && !at)
        return FLOW_SWITCH;
    if (len)
        memcpy(mem_span(w, at, len), bytes, len);
    set_string(to, at, len);
    return FLOW_NEXT;
}

Flow string_from_rune(World *w, Run *run, uint64_t *r, const Instr *at) {
    (void)run;
    char bytes[UTF8_MAX];
    int64_t value = (int64_t)r[at->b];
    int n = utf8_encode(value < 0 || value > RUNE_MAX ? RUNE_ERROR : (int32_t)value, bytes);
    return new_string(w, r + at->a, bytes, (uint64_t)n);
}

// ---- conversions to and from slices ----------------------------------------------------------------------

Flow string_from_bytes(World *w, Run *run, uint64_t *r, const Instr *at) {
    const uint8_t *from = bytes_of(w, r + at->b);
    if (!from)
        return panic_fault(w, run, r[at->b]);
    return new_string(w, r + at->a, from, r[at->b + 1]);
}

Flow string_to_bytes(World *w, Run *run, uint64_t *r, const Instr *at) {
    const uint8_t *from = bytes_of(w, r + at->b);
    if (!from)
        return panic_fault(w, run, r[at->b]);
    uint64_t len = r[at->b + 1], cap = mem_round_size(len, false);
    Addr bytes = mem_bytes(w, cap);
    if (!bytes)
        return FLOW_SWITCH;
    memcpy(mem_span(w, bytes, len), from, len);
    r[at->a] = bytes;
    r[at->a + 1] = len;
    r[at->a + 2] = len ? cap : 0; // none is not nil, but has no room
    return FLOW_NEXT;
}

static int32_t rune_at(const uint8_t *runes, uint64_t i) {
    int32_t rune;
    memcpy(&rune, runes + 4 * i, 4);
    return rune;
}

Flow string_from_runes(World *w, Run *run, uint64_t *r, const Instr *at) {
    uint64_t n = r[at->b + 1], len = 0;
    const uint8_t *runes = n ? (n < 1ull << 46 ? world_at(w, r[at->b], 4 * n) : NULL) : w->heap;
    if (!runes)
        return panic_fault(w, run, r[at->b]);
    for (uint64_t i = 0; i < n; i++)
        len += (uint64_t)utf8_width(rune_at(runes, i));
    Addr text = len ? mem_bytes(w, len) : 0;
    if (len && !text)
        return FLOW_SWITCH;
    uint64_t done = 0;
    for (uint64_t i = 0; i < n; i++) {
        char bytes[UTF8_MAX];
        int width = utf8_encode(rune_at(runes, i), bytes);
        memcpy(mem_span(w, text + done, (uint64_t)width), bytes, (size_t)width);
        done += (uint64_t)width;
    }
    set_string(r + at->a, text, len);
    return FLOW_NEXT;
}

Flow string_to_runes(World *w, Run *run, uint64_t *r, const Instr *at) {
    const char *from = (const char *)bytes_of(w, r + at->b);
    uint64_t len = r[at->b + 1];
    if (!from)
        return panic_fault(w, run, r[at->b]);
    uint64_t n = utf8_count((Str){from, len}), bytes = mem_round_size(4 * n, false);
    Addr runes = mem_bytes(w, bytes);
    if (!runes)
        return FLOW_SWITCH;
    uint8_t *to = mem_span(w, runes, 4 * n);
    for (uint64_t i = 0, k = 0; i < len; k++) {
        int width;
        int32_t rune = utf8_decode(from + i, len - i, &width);
        memcpy(to + 4 * k, &rune, 4);
        i += (uint64_t)width;
    }
    r[at->a] = runes;
    r[at->a + 1] = n;
    r[at->a + 2] = n ? bytes / 4 : 0;
    return FLOW_NEXT;
}
