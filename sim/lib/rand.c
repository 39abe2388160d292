// Natives of math/rand: numbers through the door for chance, and the state of Go's seeded generator.
#include "lib/slots.h"
#include "vm/sched.h"

// func choose(n uint64) uint64
NativeStatus rand_choose(Call *c) {
    uint64_t n = c->slot[2], preset = world_random(c->w);
    c->slot[1] = native_choose(c, CHOICE_RANDOM, n, n ? preset % n : preset);
    return NATIVE_DONE;
}

enum { LEN = 607, TAP = 273 }; // x[n] = x[n - LEN] + x[n - TAP]

// Polynomials over the 64-bit integers, lowest power first, modulo x^LEN - x^(LEN - TAP) - 1: x^n in this ring tells how
// number n of the sequence is summed up from the first LEN.
static void multiply(uint64_t *to, const uint64_t *a, const uint64_t *b) {
    uint64_t product[2 * LEN] = {0};
    for (int i = 0; i < LEN; i++)
        for (int k = 0; k < LEN; k++)
            product[i + k] += a[i] * b[k];
    for (int i = 2 * LEN - 1; i >= LEN; i--) {
        product[i - LEN] += product[i];
        product[i - TAP] += product[i];
    }
    memcpy(to, product, LEN * sizeof *to);
}

static int64_t next_seed(int64_t x) {
    return x * 48271 % INT32_MAX;
}

// The first LEN numbers of the fixed start, oldest first.
static void first_numbers(uint64_t *x) {
    uint64_t vec[LEN];
    int64_t seed = 1;
    for (int i = -20; i < LEN; i++) {
        seed = next_seed(seed);
        if (i < 0)
            continue;
        vec[i] = (uint64_t)seed << 20;
        seed = next_seed(seed);
        vec[i] ^= (uint64_t)seed << 10;
        seed = next_seed(seed);
        vec[i] ^= (uint64_t)seed;
    }
    for (int i = 0; i < LEN; i++) // the generator goes down through its vector
        x[i] = vec[(LEN - TAP - 1 - i + LEN) % LEN];
}

// func cooked(vec []int64)
NativeStatus rand_cooked(Call *c) {
    const uint64_t jump = 7800000000000; // numbers that Go let the generator run
    uint64_t x[2 * LEN], power[LEN] = {1}, square[LEN] = {0, 1};
    uint64_t *vec = c->slot[2] == LEN ? world_write(c->w, c->slot[1], LEN * sizeof *vec) : NULL;
    if (!vec)
        return native_panic_text(c, "rand: no room for the state");
    first_numbers(x);
    for (int i = LEN; i < 2 * LEN; i++)
        x[i] = x[i - LEN] + x[i - TAP];
    for (uint64_t n = jump; n; n >>= 1) {
        if (n & 1)
            multiply(power, power, square);
        multiply(square, square, square);
    }
    for (int k = 0; k < LEN; k++) {
        uint64_t sum = 0;
        for (int i = 0; i < LEN; i++)
            sum += power[i] * x[i + k];
        vec[(2 * LEN + LEN - TAP - 1 - (int)(jump % LEN) - k) % LEN] = sum;
    }
    return NATIVE_DONE;
}
