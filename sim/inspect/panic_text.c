// A panic's value as Go prints it: basic values by print's rules, named ones with their type, errors and Stringers by what they say.
#include "inspect/views.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

static void indented(Buf *out, Str s) {
    for (size_t i = 0; i < s.len; i++) {
        buf_byte(out, s.at[i]);
        if (s.at[i] == '\n')
            buf_byte(out, '\t');
    }
}

static Str string_at(const World *w, const uint64_t *words) {
    const char *p = words[1] && words[1] <= INT32_MAX ? world_at(w, words[0], words[1]) : NULL;
    return p ? (Str){p, (size_t)words[1]} : STR("");
}

// Seven digits and an exponent of three: +1.500000e+000.
static void print_float(Buf *out, double x) {
    char s[40];
    if (isnan(x) || isinf(x)) {
        buf_text(out, isnan(x) ? "NaN" : x > 0 ? "+Inf" : "-Inf");
        return;
    }
    snprintf(s, sizeof s, "%+.6e", x);
    char *e = strchr(s, 'e');
    int exponent;
    sscanf(e + 1, "%d", &exponent);
    buf_format(out, "%.*se%c%03d", (int)(e - s), s, exponent < 0 ? '-' : '+', exponent < 0 ? -exponent : exponent);
}

static double float_at(const uint8_t *p, bool narrow) {
    float f;
    double d;
    memcpy(&f, p, sizeof f);
    if (narrow)
        return f;
    memcpy(&d, p, sizeof d);
    return d;
}

static void print_complex(Buf *out, const uint8_t *p, bool narrow) {
    buf_byte(out, '(');
    print_float(out, float_at(p, narrow));
    print_float(out, float_at(p + (narrow ? 4 : 8), narrow));
    buf_text(out, "i)");
}

// A type of the program's or a package's own, not one of Go's predeclared ones.
static bool defined(const RType *t) {
    return t->named && memchr(t->name.at, '.', t->name.len);
}

// False: print does not know values of this kind.
static bool print_basic(Buf *out, const World *w, const RType *t, int type, const uint8_t *bytes) {
    uint64_t words[2];
    switch (t->kind) {
    case KIND_FLOAT32:
    case KIND_FLOAT64: print_float(out, float_at(bytes, t->kind == KIND_FLOAT32)); return true;
    case KIND_COMPLEX64:
    case KIND_COMPLEX128: print_complex(out, bytes, t->kind == KIND_COMPLEX64); return true;
    case KIND_STRING:
        memcpy(words, bytes, sizeof words);
        if (defined(t))
            buf_byte(out, '"');
        indented(out, string_at(w, words));
        if (defined(t))
            buf_byte(out, '"');
        return true;
    case KIND_UINTPTR: buf_format(out, "%" PRIu64, word_of(bytes)); return true;
    case KIND_BOOL:
    case KIND_INT:
    case KIND_INT8:
    case KIND_INT16:
    case KIND_INT32:
    case KIND_INT64:
    case KIND_UINT:
    case KIND_UINT8:
    case KIND_UINT16:
    case KIND_UINT32:
    case KIND_UINT64: text_value(out, w, type, bytes); return true;
    default: return false;
    }
}

// While a panic is under way nobody has asked its value yet; the text inside an ordinary error is a fair answer.
static bool inner_text(Buf *out, const World *w, const RType *t, const uint8_t *bytes) {
    uint64_t words[2];
    if (t->kind == KIND_POINTER && type_of(w, t->elem)) {
        t = type_of(w, t->elem);
        bytes = t->size ? world_at(w, word_of(bytes), t->size) : NULL;
    }
    if (t->kind == KIND_STRUCT && t->n_fields > 0 && type_of(w, t->fields[0].type)->kind == KIND_STRING) {
        bytes = bytes ? bytes + t->fields[0].offset : NULL;
        t = type_of(w, t->fields[0].type);
    }
    if (!bytes || t->kind != KIND_STRING)
        return false;
    memcpy(words, bytes, sizeof words);
    indented(out, string_at(w, words));
    return true;
}

static bool has_method(const RType *t, Str name) {
    for (int i = 0; i < t->n_methods; i++)
        if (str_eq(t->methods[i].name, name))
            return true;
    return false;
}

void text_panic(Buf *out, const World *w, const Panic *p) {
    const uint8_t *bytes;
    Addr at;
    if (p->value[0] == 0) {
        buf_text(out, "nil");
        return;
    }
    int id = dynamic_type(w, (const uint8_t *)p->value, &bytes, &at);
    const RType *t = type_of(w, id);
    bool speaks = t && (has_method(t, STR("Error")) || has_method(t, STR("String")));
    if (p->text[0] || p->text[1] || (speaks && p->printing)) {
        indented(out, string_at(w, p->text));
        return;
    }
    if (speaks && inner_text(out, w, t, bytes))
        return;
    Buf basic = {0};
    if (t && print_basic(&basic, w, t, id, bytes) && defined(t))
        buf_format(out, "%.*s(%.*s)", STR_ARG(t->name), (int)basic.len, basic.at);
    else if (basic.len || (t && t->kind == KIND_STRING))
        buf_str(out, buf_view(&basic));
    else
        buf_format(out, "(%.*s) 0x%" PRIx64, STR_ARG(t ? t->name : STR("?")), p->value[1]);
    buf_free(&basic);
}
