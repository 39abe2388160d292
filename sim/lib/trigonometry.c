// Trigonometric and hyperbolic functions by the approximations of the Cephes library. elementary.h says why.
#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "lib/elementary.h"

static const double pi = 3.14159265358979323846264338327950288419716939937510582097494459;

// c[0] z^(n-1) + ... + c[n-1]
static double polynomial(double z, const double *c, int n) {
    double y = c[0];
    for (int i = 1; i < n; i++)
        y = y * z + c[i];
    return y;
}

// ---- sine, cosine, tangent -----------------------------------------------------------------------------------------

typedef struct Angle {
    uint64_t octants; // an even number of eighths of the circle
    double rest;      // what lies behind them, at most an eighth either way
} Angle;

// The bits of 4/pi, 64 in each word, behind the one of the integer part.
static const uint64_t inverse[] = {1, 0x45f306dc9c882a53, 0xf84eafa3ea69bb81, 0xb6c52b3278872083, 0xfca2c757bd778ac3,
    0x6e48dc74849ba5c0, 0x0c925dd413a32439, 0xfc3bd63962534e7d, 0xd1046bea5d768909, 0xd338e04d68befc82,
    0x7323ac7306a673e9, 0x3908bf177bf25076, 0x3ff12fffbc0b301f, 0xde5e2316b414da3e, 0xda6cfd9e4f96136e,
    0x9e8c7ecd3cbfd45a, 0xea4f758fd7cbe2f6, 0x7a0e73ef14a525d4, 0xd7f6bf623f1aba10, 0xac06608df8f6d757};

static uint64_t bits_from(unsigned word, unsigned shift) {
    return inverse[word] << shift | (shift ? inverse[word + 1] >> (64 - shift) : 0);
}

__extension__ typedef unsigned __int128 Wide;

// Payne and Hanek's way for large angles: the mantissa times those bits of 4/pi that can matter; whole turns fall off the top.
// What is left begins with three bits that count octants, and then comes the fraction of one.
static Angle reduce_large(double x) {
    enum { MANTISSA = 52, BIAS = 1023 };
    uint64_t bits;
    memcpy(&bits, &x, sizeof bits);
    unsigned at = (unsigned)(bits >> MANTISSA) - BIAS - MANTISSA + 61;
    bits = (bits & (((uint64_t)1 << MANTISSA) - 1)) | (uint64_t)1 << MANTISSA;
    unsigned word = at / 64, shift = at % 64;
    Wide low = (Wide)bits_from(word + 1, shift) * bits + (uint64_t)((Wide)bits_from(word + 2, shift) * bits >> 64);
    Wide product = low + ((Wide)(bits_from(word, shift) * bits) << 64);
    Angle a = {.octants = (uint64_t)(product >> 125)};
    uint64_t fraction = (uint64_t)(product >> 61);
    unsigned zeros = fraction ? (unsigned)__builtin_clzll(fraction) + 1 : 64;
    // Go fills up from the low word as it is, without moving it by the three bits.
    uint64_t filled = zeros < 64 ? fraction << zeros | (uint64_t)product >> (64 - zeros) : (uint64_t)product;
    uint64_t rest = filled >> (64 - MANTISSA) | (uint64_t)(BIAS - zeros) << MANTISSA;
    memcpy(&a.rest, &rest, sizeof rest);
    if (a.octants & 1) {
        a.octants++;
        a.rest--;
    }
    a.rest *= pi / 4;
    return a;
}

// Pi/4 in three parts, so that the products are exact for angles that are not large.
static Angle reduce(double x) {
    if (x >= 0x1p29)
        return reduce_large(x);
    Angle a = {.octants = (uint64_t)(x * (4 / pi))};
    double y = (double)a.octants;
    if (a.octants & 1) {
        a.octants++;
        y++;
    }
    a.rest = ((x - y * 7.85398125648498535156e-1) - y * 3.77489470793079817668e-8) - y * 2.69515142907905952645e-15;
    return a;
}

static double sine_near_0(double z) {
    static const double c[] = {1.58962301576546568060e-10, -2.50507477628578072866e-8, 2.75573136213857245213e-6,
        -1.98412698295895385996e-4, 8.33333333332211858878e-3, -1.66666666666666307295e-1};
    double zz = z * z;
    return z + z * zz * polynomial(zz, c, 6);
}

static double cosine_near_0(double z) {
    static const double c[] = {-1.13585365213876817300e-11, 2.08757008419747316778e-9, -2.75573141792967388112e-7,
        2.48015872888517045348e-5, -1.38888888888730564116e-3, 4.16666666666665929218e-2};
    double zz = z * z;
    return 1.0 - 0.5 * zz + zz * zz * polynomial(zz, c, 6);
}

double go_sin(double x) {
    if (x == 0 || isnan(x) || isinf(x))
        return sin(x);
    Angle a = reduce(fabs(x));
    unsigned quarter = (unsigned)(a.octants / 2 % 4);
    double y = quarter % 2 ? cosine_near_0(a.rest) : sine_near_0(a.rest);
    return (quarter >= 2) != (x < 0) ? -y : y;
}

double go_cos(double x) {
    if (isnan(x) || isinf(x))
        return cos(x);
    Angle a = reduce(fabs(x));
    unsigned quarter = (unsigned)(a.octants / 2 % 4);
    double y = quarter % 2 ? sine_near_0(a.rest) : cosine_near_0(a.rest);
    return quarter == 1 || quarter == 2 ? -y : y;
}

double go_tan(double x) {
    static const double p[] = {-1.30936939181383777646e4, 1.15351664838587416140e6, -1.79565251976484877988e7};
    static const double q[] = {
        1, 1.36812963470692954678e4, -1.32089234440210967447e6, 2.50083801823357915839e7, -5.38695755929454629881e7};
    if (x == 0 || isnan(x) || isinf(x))
        return tan(x);
    Angle a = reduce(fabs(x));
    double z = a.rest, zz = z * z, y = z;
    if (zz > 1e-14)
        y = z + z * (zz * polynomial(zz, p, 3) / polynomial(zz, q, 5));
    if (a.octants & 2)
        y = -1 / y;
    return x < 0 ? -y : y;
}

// ---- arcs -----------------------------------------------------------------------------------------------------------

// For 0 <= x <= 0.66.
static double arc_small(double x) {
    static const double p[] = {-8.750608600031904122785e-01, -1.615753718733365076637e+01, -7.500855792314704667340e+01,
        -1.228866684490136173410e+02, -6.485021904942025371773e+01};
    static const double q[] = {1, +2.485846490142306297962e+01, +1.650270098316988542046e+02,
        +4.328810604912902668951e+02, +4.853903996359136964868e+02, +1.945506571482613964425e+02};
    double z = x * x;
    z = z * polynomial(z, p, 5) / polynomial(z, q, 6);
    return x * z + x;
}

// For x >= 0: by the arc of a smaller tangent and half or a quarter of pi, whose last bits are added apart.
static double arc(double x) {
    const double more_bits = 6.123233995736765886130e-17;
    if (x <= 0.66)
        return arc_small(x);
    if (x > 2.41421356237309504880) // tan(3 pi / 8)
        return pi / 2 - arc_small(1 / x) + more_bits;
    return pi / 4 + arc_small((x - 1) / (x + 1)) + 0.5 * more_bits;
}

double go_atan(double x) {
    return x == 0 ? x : x > 0 ? arc(x) : -arc(-x);
}

double go_asin(double x) {
    if (x == 0)
        return x;
    double a = fabs(x);
    if (a > 1)
        return (double)NAN;
    double side = sqrt(1 - a * a), y = a > 0.7 ? pi / 2 - arc(side / a) : arc(a / side);
    return x < 0 ? -y : y;
}

double go_acos(double x) {
    return pi / 2 - go_asin(x);
}

double go_atan2(double y, double x) {
    if (x == 0 || y == 0 || isnan(x) || isnan(y) || isinf(x) || isinf(y))
        return atan2(y, x); // all of these are exact multiples of pi / 4
    double q = go_atan(y / x);
    if (x < 0)
        return q <= 0 ? q + pi : q - pi;
    return q;
}

// ---- hyperbolic functions -----------------------------------------------------------------------------------------

double go_sinh(double x) {
    static const double p[] = {-0.2630563213397497062819489e+2, -0.2894211355989563807284660366e+4,
        -0.8991272022039509355398013511e+5, -0.6307673640497716991184787251e+6};
    static const double q[] = {
        1, -0.173678953558233699533450911e+3, 0.1521517378790019070696485176e+5, -0.6307673640497716991212077277e+6};
    double a = fabs(x), y;
    if (a > 21) {
        y = go_exp(a) * 0.5;
    } else if (a > 0.5) {
        double e = go_exp(a);
        y = (e - 1 / e) * 0.5;
    } else {
        double square = a * a;
        y = polynomial(square, p, 4) * a / polynomial(square, q, 4);
    }
    return signbit(x) ? -y : y;
}

double go_cosh(double x) {
    double e = go_exp(fabs(x));
    return fabs(x) > 21 ? e * 0.5 : (e + 1 / e) * 0.5;
}

double go_tanh(double x) {
    static const double p[] = {-9.64399179425052238628e-1, -9.92877231001918586564e1, -1.61468768441708447952e3};
    static const double q[] = {1, 1.12811678491632931402e2, 2.23548839060100448583e3, 4.84406305325125486048e3};
    double a = fabs(x);
    if (a > 0.5 * 8.8029691931113054295988e+01)
        return x < 0 ? -1 : 1;
    if (a >= 0.625) {
        double y = 1 - 2 / (go_exp(2 * a) + 1);
        return x < 0 ? -y : y;
    }
    if (x == 0)
        return x;
    double square = x * x;
    return x + x * square * polynomial(square, p, 3) / polynomial(square, q, 4);
}

static const double ln_2 = 0.693147180559945309417232121458176568075500134360255254120680009;

double go_asinh(double x) {
    double a = fabs(x), y = a;
    if (isnan(x) || isinf(x))
        return x;
    if (a > 0x1p28)
        y = go_log(a) + ln_2;
    else if (a > 2)
        y = go_log(2 * a + 1 / (sqrt(a * a + 1) + a));
    else if (a >= 0x1p-28)
        y = log1p(a + a * a / (1 + sqrt(1 + a * a)));
    return signbit(x) ? -y : y;
}

double go_acosh(double x) {
    if (x < 1 || isnan(x))
        return (double)NAN;
    if (x == 1)
        return 0;
    if (x >= 0x1p28)
        return go_log(x) + ln_2;
    if (x > 2)
        return go_log(2 * x - 1 / (x + sqrt(x * x - 1)));
    double t = x - 1;
    return log1p(t + sqrt(2 * t + t * t));
}
