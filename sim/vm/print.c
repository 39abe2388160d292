// print and println: the runtime's own plain formats, to standard error.
#include <inttypes.h>
#include <math.h>
#include <stdio.h>

#include "vm/mem.h"
#include "vm/native.h"
#include "vm/ops.h"
#include "vm/output.h"

enum { LONGEST = 96 };

// +d.dddddde+ddd: seven digits, three of exponent.
static int format_float(char *out, size_t size, double x) {
    if (isnan(x))
        return snprintf(out, size, "NaN");
    if (isinf(x))
        return snprintf(out, size, x > 0 ? "+Inf" : "-Inf");
    char digits[32];
    snprintf(digits, sizeof digits, "%+.6e", x);
    char *e = digits;
    while (*e != 'e')
        e++;
    int exponent = 0;
    sscanf(e + 1, "%d", &exponent);
    *e = 0;
    return snprintf(out, size, "%se%c%03d", digits, exponent < 0 ? '-' : '+', exponent < 0 ? -exponent : exponent);
}

static double double_of(uint64_t bits) {
    double x;
    memcpy(&x, &bits, sizeof x);
    return x;
}

static int format(char *out, size_t size, const uint64_t *v, PrintKind kind) {
    switch (kind) {
    case PRINT_BOOL: return snprintf(out, size, v[0] ? "true" : "false");
    case PRINT_INT: return snprintf(out, size, "%" PRId64, (int64_t)v[0]);
    case PRINT_UINT: return snprintf(out, size, "%" PRIu64, v[0]);
    case PRINT_FLOAT: return format_float(out, size, double_of(v[0]));
    case PRINT_COMPLEX: {
        char re[32], im[32];
        format_float(re, sizeof re, double_of(v[0]));
        format_float(im, sizeof im, double_of(v[1]));
        return snprintf(out, size, "(%s%si)", re, im);
    }
    case PRINT_POINTER: return snprintf(out, size, "0x%" PRIx64, v[0]);
    case PRINT_SLICE:
        return snprintf(out, size, "[%" PRId64 "/%" PRId64 "]0x%" PRIx64, (int64_t)v[1], (int64_t)v[2], v[0]);
    case PRINT_IFACE: return snprintf(out, size, "(0x%" PRIx64 ",0x%" PRIx64 ")", v[0], v[1]);
    case PRINT_SPACE: return snprintf(out, size, " ");
    case PRINT_NEWLINE: return snprintf(out, size, "\n");
    case PRINT_STRING: break;
    }
    return 0;
}

void print_operand(World *w, Run *run, const uint64_t *value, PrintKind kind) {
    char text[LONGEST];
    if (kind == PRINT_STRING) {
        Str s = native_str(w, value);
        output_write(w, run, 2, s.at, s.len);
        return;
    }
    int n = format(text, sizeof text, value, kind);
    output_write(w, run, 2, text, (uint64_t)n);
}
