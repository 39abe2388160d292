// One line for a value, as a debugger shows it: 7, "Go", []int len 3 cap 4, {X:1 Y:2}, nil, 0xc000012040.
#include "inspect/read.h"

#include "base/utf8.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_STRING = 80, MOST_LINE = 160, MOST_DEPTH = 4, MOST_ITEMS = 16 };

typedef struct Writer {
    Buf *out;
    const World *w;
    size_t start; // of the line in out
} Writer;

static void write_value(Writer *wr, int type, const uint8_t *bytes, int depth);

static bool full(const Writer *wr) {
    return wr->out->len - wr->start > MOST_LINE;
}

// ---- numbers and strings -------------------------------------------------------------------------------

// The digits are the fewest that read back the same. Go's %v takes the exponent form below 1e-4 and from 1e21 on.
void text_float(Buf *out, double x, int bits) {
    char s[40];
    if (isnan(x) || isinf(x)) {
        buf_text(out, isnan(x) ? "NaN" : x > 0 ? "+Inf" : "-Inf");
        return;
    }
    for (int digits = 0; digits <= 17; digits++) {
        snprintf(s, sizeof s, "%.*e", digits, x);
        double back = strtod(s, NULL);
        if (bits == 32 ? (float)back == (float)x : back == x)
            break;
    }
    int exponent = atoi(strchr(s, 'e') + 1);
    if (exponent < -4 || exponent >= 21) {
        buf_text(out, s);
        return;
    }
    int digits = (int)(strchr(s, 'e') - s) - (s[0] == '-') - (strchr(s, '.') != NULL);
    snprintf(s, sizeof s, "%.*f", digits - 1 > exponent ? digits - 1 - exponent : 0, x);
    buf_text(out, s);
}

static void quote_rune(Buf *out, Str s, size_t i, int32_t rune, int width) {
    if (rune == '"' || rune == '\\')
        buf_format(out, "\\%c", (char)rune);
    else if (rune == '\n' || rune == '\t' || rune == '\r')
        buf_text(out, rune == '\n' ? "\\n" : rune == '\t' ? "\\t" : "\\r");
    else if (rune == RUNE_ERROR && width == 1)
        buf_format(out, "\\x%02x", (unsigned)(uint8_t)s.at[i]);
    else if (rune_is_print(rune))
        buf_add(out, s.at + i, (size_t)width);
    else
        buf_format(out, rune < 0x80 ? "\\x%02x" : rune < 0x10000 ? "\\u%04x" : "\\U%08x", (unsigned)rune);
}

void text_quoted(Buf *out, Str s, size_t most) {
    buf_byte(out, '"');
    int width = 1;
    for (size_t i = 0; i < s.len && i < most; i += (size_t)width) {
        int32_t rune = utf8_decode(s.at + i, s.len - i, &width);
        quote_rune(out, s, i, rune, width);
    }
    buf_text(out, s.len > most ? "\"…" : "\"");
}

static int64_t signed_of(Kind k, const uint8_t *p) {
    uint64_t x = 0;
    size_t n = k == KIND_INT8 ? 1 : k == KIND_INT16 ? 2 : k == KIND_INT32 ? 4 : 8;
    memcpy(&x, p, n);
    unsigned shift = 64 - 8 * (unsigned)n;
    return (int64_t)(x << shift) >> shift;
}

static uint64_t unsigned_of(Kind k, const uint8_t *p) {
    uint64_t x = 0;
    memcpy(&x, p, k == KIND_UINT8 ? 1 : k == KIND_UINT16 ? 2 : k == KIND_UINT32 ? 4 : 8);
    return x;
}

static double float_of(const uint8_t *p, int bits) {
    float f;
    double d;
    memcpy(&f, p, sizeof f);
    if (bits == 32)
        return f;
    memcpy(&d, p, sizeof d);
    return d;
}

static void write_complex(Buf *out, const uint8_t *p, int bits) {
    double re = float_of(p, bits), im = float_of(p + bits / 8, bits);
    buf_byte(out, '(');
    text_float(out, re, bits);
    if (!signbit(im) && !isinf(im))
        buf_byte(out, '+');
    text_float(out, im, bits);
    buf_text(out, "i)");
}

static void write_string(Writer *wr, const uint8_t *words) {
    Addr at = word_of(words);
    uint64_t len = word_of(words + 8);
    const char *p = len ? world_at(wr->w, at, len <= INT32_MAX ? len : 1ull << 62) : "";
    if (p)
        text_quoted(wr->out, (Str){p, (size_t)len}, MOST_STRING);
    else
        buf_format(wr->out, "string at 0x%" PRIx64 " len %" PRId64 " (not in memory)", at, (int64_t)len);
}

// ---- composites ------------------------------------------------------------------------------------------

static void write_struct(Writer *wr, const RType *t, const uint8_t *bytes, int depth) {
    buf_byte(wr->out, '{');
    for (int i = 0; i < t->n_fields; i++) {
        const RField *f = &t->fields[i];
        if (i)
            buf_byte(wr->out, ' ');
        if (full(wr)) {
            buf_text(wr->out, "…");
            break;
        }
        buf_format(wr->out, "%.*s:", STR_ARG(f->name));
        write_value(wr, f->type, bytes + f->offset, depth + 1);
    }
    buf_byte(wr->out, '}');
}

static void write_array(Writer *wr, const RType *t, const uint8_t *bytes, int depth) {
    const RType *elem = type_of(wr->w, t->elem);
    buf_byte(wr->out, '[');
    for (int64_t i = 0; elem && i < t->len; i++) {
        if (i)
            buf_byte(wr->out, ' ');
        if (i == MOST_ITEMS || full(wr)) {
            buf_text(wr->out, "…");
            break;
        }
        write_value(wr, t->elem, bytes + (uint64_t)i * elem->size, depth + 1);
    }
    buf_byte(wr->out, ']');
}

static void write_slice(Writer *wr, const RType *t, const uint8_t *words) {
    if (word_of(words) == 0 && word_of(words + 16) == 0)
        buf_text(wr->out, "nil");
    else
        buf_format(wr->out, "%.*s len %" PRId64 " cap %" PRId64, STR_ARG(t->name), (int64_t)word_of(words + 8),
            (int64_t)word_of(words + 16));
}

static void write_interface(Writer *wr, const uint8_t *words, int depth) {
    const uint8_t *value;
    Addr at;
    if (word_of(words) == 0) {
        buf_text(wr->out, "nil");
        return;
    }
    int id = dynamic_type(wr->w, words, &value, &at);
    if (!id) {
        buf_format(wr->out, "(0x%" PRIx64 ",0x%" PRIx64 ")", word_of(words), word_of(words + 8));
        return;
    }
    buf_format(wr->out, "%.*s ", STR_ARG(type_of(wr->w, id)->name));
    write_value(wr, id, value, depth + 1);
}

Str func_short(Str name) {
    return str_starts(name, STR("main.")) ? str_from_to(name, 5, name.len) : name;
}

static void write_func(Writer *wr, Addr closure) {
    int func = closure_func(wr->w, closure);
    if (!closure)
        buf_text(wr->out, "nil");
    else if (func >= 0)
        buf_str(wr->out, func_short(wr->w->program->funcs[func].name));
    else
        buf_format(wr->out, "0x%" PRIx64, closure);
}

static void write_map(Writer *wr, const RType *t, int type, Addr map) {
    if (map)
        buf_format(wr->out, "%.*s len %" PRIu64, STR_ARG(t->name), map_read(wr->w, map, type, NULL, 0));
    else
        buf_text(wr->out, "nil");
}

static void write_pointer(Writer *wr, Addr at) {
    if (at)
        buf_format(wr->out, "0x%" PRIx64, at);
    else
        buf_text(wr->out, "nil");
}

bool text_is_collected(const RType *t, const uint8_t *bytes) {
    switch (t->kind) {
    case KIND_STRING:
    case KIND_SLICE:
    case KIND_FUNC:
    case KIND_MAP:
    case KIND_POINTER:
    case KIND_CHAN:
    case KIND_UNSAFE_POINTER: return word_of(bytes) == DEAD_WORD;
    case KIND_INTERFACE: return word_of(bytes + 8) == DEAD_WORD;
    default: return false;
    }
}

static void write_value(Writer *wr, int type, const uint8_t *bytes, int depth) {
    const RType *t = type_of(wr->w, type);
    if (!t || depth > MOST_DEPTH) {
        buf_text(wr->out, "…");
        return;
    }
    if (text_is_collected(t, bytes)) {
        buf_str(wr->out, TEXT_COLLECTED);
        return;
    }
    switch (t->kind) {
    case KIND_BOOL: buf_text(wr->out, bytes[0] ? "true" : "false"); break;
    case KIND_INT:
    case KIND_INT8:
    case KIND_INT16:
    case KIND_INT32:
    case KIND_INT64: buf_format(wr->out, "%" PRId64, signed_of(t->kind, bytes)); break;
    case KIND_UINT:
    case KIND_UINT8:
    case KIND_UINT16:
    case KIND_UINT32:
    case KIND_UINT64: buf_format(wr->out, "%" PRIu64, unsigned_of(t->kind, bytes)); break;
    case KIND_UINTPTR: buf_format(wr->out, "0x%" PRIx64, word_of(bytes)); break;
    case KIND_FLOAT32: text_float(wr->out, float_of(bytes, 32), 32); break;
    case KIND_FLOAT64: text_float(wr->out, float_of(bytes, 64), 64); break;
    case KIND_COMPLEX64: write_complex(wr->out, bytes, 32); break;
    case KIND_COMPLEX128: write_complex(wr->out, bytes, 64); break;
    case KIND_STRING: write_string(wr, bytes); break;
    case KIND_STRUCT: write_struct(wr, t, bytes, depth); break;
    case KIND_ARRAY: write_array(wr, t, bytes, depth); break;
    case KIND_SLICE: write_slice(wr, t, bytes); break;
    case KIND_INTERFACE: write_interface(wr, bytes, depth); break;
    case KIND_FUNC: write_func(wr, word_of(bytes)); break;
    case KIND_MAP: write_map(wr, t, type, word_of(bytes)); break;
    case KIND_POINTER:
    case KIND_CHAN:
    case KIND_UNSAFE_POINTER: write_pointer(wr, word_of(bytes)); break;
    case KIND_INVALID: break;
    }
}

void text_value(Buf *out, const World *w, int type, const uint8_t *bytes) {
    Writer wr = {out, w, out->len};
    write_value(&wr, type, bytes, 0);
}

Str text_of(Arena *a, const World *w, int type, const uint8_t *bytes) {
    Buf b = {0};
    text_value(&b, w, type, bytes);
    Str s = str_copy(a, buf_view(&b));
    buf_free(&b);
    return s;
}
