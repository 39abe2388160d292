// Natives of hash/crc32 and of crypto: the loops over bytes that native Go has in assembly.
#include "lib/slots.h"

static uint32_t rotate(uint32_t x, int n) {
    return x << n | x >> (32 - n);
}

static uint32_t high_first(const unsigned char *p) {
    return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}

static uint32_t low_first(const unsigned char *p) {
    return (uint32_t)p[3] << 24 | (uint32_t)p[2] << 16 | (uint32_t)p[1] << 8 | p[0];
}

// func update(crc uint32, table []uint32, p []byte) uint32
NativeStatus crc32_update(Call *c) {
    const uint32_t *table = c->slot[4] == 256 ? world_at(c->w, c->slot[3], 256 * sizeof *table) : NULL;
    const unsigned char *p = world_at(c->w, c->slot[6], c->slot[7]);
    uint32_t crc = ~(uint32_t)c->slot[2];
    for (uint64_t i = 0; table && p && i < c->slot[7]; i++)
        crc = table[(crc ^ p[i]) & 0xFF] ^ crc >> 8;
    c->slot[1] = (uint32_t)~crc;
    return NATIVE_DONE;
}

// ---- blocks of 64 bytes: func compress(state []uint32, blocks []byte) ----------------------------------------------

enum { BLOCK = 64 };
typedef void Compress(uint32_t *state, const unsigned char *block);

static NativeStatus compress(Call *c, uint64_t words, Compress *one) {
    uint32_t *state = c->slot[2] == words ? world_write(c->w, c->slot[1], words * sizeof *state) : NULL;
    const unsigned char *blocks = world_at(c->w, c->slot[4], c->slot[5]);
    if (!state || !blocks)
        return native_panic_text(c, "crypto: no room for the state");
    for (uint64_t i = 0; i + BLOCK <= c->slot[5]; i += BLOCK)
        one(state, blocks + i);
    return NATIVE_DONE;
}

// ---- SHA-256 -------------------------------------------------------------------------------------------------------

// The first bits behind the point of the cube roots of the first 64 primes.
static const uint32_t sha256_rounds[64] = {
    0x428A2F98,
    0x71374491,
    0xB5C0FBCF,
    0xE9B5DBA5,
    0x3956C25B,
    0x59F111F1,
    0x923F82A4,
    0xAB1C5ED5,
    0xD807AA98,
    0x12835B01,
    0x243185BE,
    0x550C7DC3,
    0x72BE5D74,
    0x80DEB1FE,
    0x9BDC06A7,
    0xC19BF174,
    0xE49B69C1,
    0xEFBE4786,
    0x0FC19DC6,
    0x240CA1CC,
    0x2DE92C6F,
    0x4A7484AA,
    0x5CB0A9DC,
    0x76F988DA,
    0x983E5152,
    0xA831C66D,
    0xB00327C8,
    0xBF597FC7,
    0xC6E00BF3,
    0xD5A79147,
    0x06CA6351,
    0x14292967,
    0x27B70A85,
    0x2E1B2138,
    0x4D2C6DFC,
    0x53380D13,
    0x650A7354,
    0x766A0ABB,
    0x81C2C92E,
    0x92722C85,
    0xA2BFE8A1,
    0xA81A664B,
    0xC24B8B70,
    0xC76C51A3,
    0xD192E819,
    0xD6990624,
    0xF40E3585,
    0x106AA070,
    0x19A4C116,
    0x1E376C08,
    0x2748774C,
    0x34B0BCB5,
    0x391C0CB3,
    0x4ED8AA4A,
    0x5B9CCA4F,
    0x682E6FF3,
    0x748F82EE,
    0x78A5636F,
    0x84C87814,
    0x8CC70208,
    0x90BEFFFA,
    0xA4506CEB,
    0xBEF9A3F7,
    0xC67178F2,
};

static void sha256_block(uint32_t *state, const unsigned char *block) {
    uint32_t w[64], s[8];
    for (int i = 0; i < 16; i++)
        w[i] = high_first(block + 4 * i);
    for (int i = 16; i < 64; i++) {
        uint32_t a = w[i - 15], b = w[i - 2];
        w[i] =
            w[i - 16] + w[i - 7] + (rotate(a, 25) ^ rotate(a, 14) ^ a >> 3) + (rotate(b, 15) ^ rotate(b, 13) ^ b >> 10);
    }
    memcpy(s, state, sizeof s);
    for (int i = 0; i < 64; i++) {
        uint32_t choice = (s[4] & s[5]) ^ (~s[4] & s[6]);
        uint32_t majority = (s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]);
        uint32_t t = s[7] + (rotate(s[4], 26) ^ rotate(s[4], 21) ^ rotate(s[4], 7)) + choice + sha256_rounds[i] + w[i];
        uint32_t u = (rotate(s[0], 30) ^ rotate(s[0], 19) ^ rotate(s[0], 10)) + majority;
        memmove(s + 1, s, 7 * sizeof *s);
        s[4] += t;
        s[0] = t + u;
    }
    for (int i = 0; i < 8; i++)
        state[i] += s[i];
}

NativeStatus sha256_compress(Call *c) {
    return compress(c, 8, sha256_block);
}

// ---- SHA-1 ---------------------------------------------------------------------------------------------------------

static uint32_t sha1_mix(int round, uint32_t b, uint32_t c, uint32_t d) {
    switch (round / 20) {
    case 0: return ((b & c) | (~b & d)) + 0x5A827999;
    case 1: return (b ^ c ^ d) + 0x6ED9EBA1;
    case 2: return ((b & c) | (b & d) | (c & d)) + 0x8F1BBCDC;
    default: return (b ^ c ^ d) + 0xCA62C1D6;
    }
}

static void sha1_block(uint32_t *state, const unsigned char *block) {
    uint32_t w[80], s[5];
    for (int i = 0; i < 16; i++)
        w[i] = high_first(block + 4 * i);
    for (int i = 16; i < 80; i++)
        w[i] = rotate(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
    memcpy(s, state, sizeof s);
    for (int i = 0; i < 80; i++) {
        uint32_t t = rotate(s[0], 5) + sha1_mix(i, s[1], s[2], s[3]) + s[4] + w[i];
        memmove(s + 1, s, 4 * sizeof *s);
        s[0] = t;
        s[2] = rotate(s[2], 30);
    }
    for (int i = 0; i < 5; i++)
        state[i] += s[i];
}

NativeStatus sha1_compress(Call *c) {
    return compress(c, 5, sha1_block);
}

// ---- MD5 -----------------------------------------------------------------------------------------------------------

// The sines of 1, 2, ... 64 radians, as fractions of 32 bits.
static const uint32_t md5_rounds[64] = {
    0xD76AA478,
    0xE8C7B756,
    0x242070DB,
    0xC1BDCEEE,
    0xF57C0FAF,
    0x4787C62A,
    0xA8304613,
    0xFD469501,
    0x698098D8,
    0x8B44F7AF,
    0xFFFF5BB1,
    0x895CD7BE,
    0x6B901122,
    0xFD987193,
    0xA679438E,
    0x49B40821,
    0xF61E2562,
    0xC040B340,
    0x265E5A51,
    0xE9B6C7AA,
    0xD62F105D,
    0x02441453,
    0xD8A1E681,
    0xE7D3FBC8,
    0x21E1CDE6,
    0xC33707D6,
    0xF4D50D87,
    0x455A14ED,
    0xA9E3E905,
    0xFCEFA3F8,
    0x676F02D9,
    0x8D2A4C8A,
    0xFFFA3942,
    0x8771F681,
    0x6D9D6122,
    0xFDE5380C,
    0xA4BEEA44,
    0x4BDECFA9,
    0xF6BB4B60,
    0xBEBFBC70,
    0x289B7EC6,
    0xEAA127FA,
    0xD4EF3085,
    0x04881D05,
    0xD9D4D039,
    0xE6DB99E5,
    0x1FA27CF8,
    0xC4AC5665,
    0xF4292244,
    0x432AFF97,
    0xAB9423A7,
    0xFC93A039,
    0x655B59C3,
    0x8F0CCC92,
    0xFFEFF47D,
    0x85845DD1,
    0x6FA87E4F,
    0xFE2CE6E0,
    0xA3014314,
    0x4E0811A1,
    0xF7537E82,
    0xBD3AF235,
    0x2AD7D2BB,
    0xEB86D391,
};

// What one round takes from the block and from three words of the state.
static uint32_t md5_mix(int round, const unsigned char *block, const uint32_t *s) {
    uint32_t b = s[1], c = s[2], d = s[3];
    switch (round / 16) {
    case 0: return ((b & c) | (~b & d)) + low_first(block + 4 * round);
    case 1: return ((d & b) | (~d & c)) + low_first(block + 4 * ((5 * round + 1) % 16));
    case 2: return (b ^ c ^ d) + low_first(block + 4 * ((3 * round + 5) % 16));
    default: return (c ^ (b | ~d)) + low_first(block + 4 * (7 * round % 16));
    }
}

static void md5_block(uint32_t *state, const unsigned char *block) {
    static const unsigned char turns[4][4] = {{7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}};
    uint32_t s[4];
    memcpy(s, state, sizeof s);
    for (int i = 0; i < 64; i++) {
        uint32_t t = s[1] + rotate(s[0] + md5_mix(i, block, s) + md5_rounds[i], turns[i / 16][i % 4]);
        s[0] = s[3];
        s[3] = s[2];
        s[2] = s[1];
        s[1] = t;
    }
    for (int i = 0; i < 4; i++)
        state[i] += s[i];
}

NativeStatus md5_compress(Call *c) {
    return compress(c, 4, md5_block);
}
