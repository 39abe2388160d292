// Hexadecimal floats to the nearest binary one, by hand: the host's strtof cuts those off that are too small to have all their bits.
#include <math.h>
#include <stdlib.h>

#include "lib/float.h"

// A number mant * 2**exp; rest: a little more than that.
typedef struct Binary {
    uint64_t mant;
    int64_t exp;
    bool rest;
} Binary;

enum {
    FULL = 60,          // bits of a mantissa after which digits count as rest: more than any float has
    FARTHEST = 1 << 20, // exponents beyond it are all the same
};

static int hex_digit(char c) {
    return c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
}

static void add_digit(Binary *b, int digit, bool behind_point) {
    if (b->mant >> (FULL - 4)) {
        b->rest |= digit != 0;
        b->exp += behind_point ? 0 : 4;
        return;
    }
    b->mant = b->mant << 4 | (uint64_t)digit;
    b->exp -= behind_point ? 4 : 0;
}

// mantissa ("p" | "P") [sign] digits, behind 0x
static Binary read_binary(const char *at) {
    Binary b = {0};
    for (bool point = false; (*at | 0x20) != 'p'; at++) {
        if (*at == '.')
            point = true;
        else
            add_digit(&b, hex_digit(*at), point);
    }
    long exp = strtol(at + 1, NULL, 10);
    b.exp += exp > FARTHEST ? FARTHEST : exp < -FARTHEST ? -FARTHEST : exp;
    return b;
}

// Drops n bits, to the nearest number and of two to the even one.
static void drop_bits(Binary *b, int64_t n) {
    if (n > FULL) { // less than half of what is left
        b->mant = 0;
        return;
    }
    uint64_t half = 1ull << (n - 1), low = b->mant & (2 * half - 1);
    b->mant >>= n;
    b->exp += n;
    b->mant += low > half || (low == half && (b->rest || (b->mant & 1)));
}

double float_of_hex(const char *text, int bits) {
    bool negative = *text == '-';
    Binary b = read_binary(text + (negative || *text == '+') + 2);
    int64_t precision = bits == 32 ? 24 : 53, smallest = bits == 32 ? -149 : -1074;
    int64_t size = 0;
    while (size < 64 && b.mant >> size)
        size++;
    int64_t drop = size - precision;
    if (b.exp + drop < smallest)
        drop = smallest - b.exp;
    if (b.mant && drop > 0)
        drop_bits(&b, drop);
    double f = b.mant ? ldexp((double)b.mant, (int)b.exp) : 0;
    if (bits == 32 && f >= 0x1p128)
        f = (double)INFINITY;
    return negative ? -f : f;
}
