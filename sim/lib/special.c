// The error function and exp(x) - 1 by the approximations of FreeBSD's msun, the gamma function by those of Cephes. elementary.h says why.
#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "lib/elementary.h"

// c[0] + z (c[1] + z (c[2] + ...))
static double rising(double z, const double *c, int n) {
    double y = c[n - 1];
    for (int i = n - 2; i >= 0; i--)
        y = c[i] + z * y;
    return y;
}

// c[0] z^(n-1) + ... + c[n-1]
static double falling(double z, const double *c, int n) {
    double y = c[0];
    for (int i = 1; i < n; i++)
        y = y * z + c[i];
    return y;
}

#define RISING(z, c)  rising(z, c, (int)(sizeof c / sizeof *c))
#define FALLING(z, c) falling(z, c, (int)(sizeof c / sizeof *c))

// ---- error function --------------------------------------------------------------------------------------------------

static const double erf_of_1 = 8.45062911510467529297e-01; // of 1, to 24 bits

// For x < 0.84375: erf(x) is x + x times this.
static double near_zero(double x) {
    static const double p[] = {1.28379167095512558561e-01, -3.25042107247001499370e-01, -2.84817495755985104766e-02,
        -5.77027029648944159157e-03, -2.37630166566501626084e-05};
    static const double q[] = {1, 3.97917223959155352819e-01, 6.50222499887672944485e-02, 5.08130628187576562776e-03,
        1.32494738004321644526e-04, -3.96022827877536812320e-06};
    double z = x * x;
    return RISING(z, p) / RISING(z, q);
}

// Up to 1.25: erf(x) is erf_of_1 + this.
static double near_one(double x) {
    static const double p[] = {-2.36211856075265944077e-03, 4.14856118683748331666e-01, -3.72207876035701323847e-01,
        3.18346619901161753674e-01, -1.10894694282396677476e-01, 3.54783043256182359371e-02,
        -2.16637559486879084300e-03};
    static const double q[] = {1, 1.06420880400844228286e-01, 5.40397917702171048937e-01, 7.18286544141962662868e-02,
        1.26171219808761642112e-01, 1.36370839120290507362e-02, 1.19844998467991074170e-02};
    double s = x - 1;
    return RISING(s, p) / RISING(s, q);
}

// Beyond: 1 - erf(x). The square of x is taken in two parts, so that its exponential keeps its last bits.
static double tail(double x) {
    static const double ra[] = {-9.86494403484714822705e-03, -6.93858572707181764372e-01, -1.05586262253232909814e+01,
        -6.23753324503260060396e+01, -1.62396669462573470355e+02, -1.84605092906711035994e+02,
        -8.12874355063065934246e+01, -9.81432934416914548592e+00};
    static const double sa[] = {1, 1.96512716674392571292e+01, 1.37657754143519042600e+02, 4.34565877475229228821e+02,
        6.45387271733267880336e+02, 4.29008140027567833386e+02, 1.08635005541779435134e+02, 6.57024977031928170135e+00,
        -6.04244152148580987438e-02};
    static const double rb[] = {-9.86494292470009928597e-03, -7.99283237680523006574e-01, -1.77579549177547519889e+01,
        -1.60636384855821916062e+02, -6.37566443368389627722e+02, -1.02509513161107724954e+03,
        -4.83519191608651397019e+02};
    static const double sb[] = {1, 3.03380607434824582924e+01, 3.25792512996573918826e+02, 1.53672958608443695994e+03,
        3.19985821950859553908e+03, 2.55305040643316442583e+03, 4.74528541206955367215e+02,
        -2.24409524465858183362e+01};
    double s = 1 / (x * x), high;
    double quotient = x < 1 / 0.35 ? RISING(s, ra) / RISING(s, sa) : RISING(s, rb) / RISING(s, sb);
    uint64_t bits;
    memcpy(&bits, &x, sizeof bits);
    bits &= 0xffffffff00000000;
    memcpy(&high, &bits, sizeof high);
    return go_exp(-high * high - 0.5625) * go_exp((high - x) * (high + x) + quotient) / x;
}

static double erf_positive(double x) {
    if (x < 2.848094538889218e-306)
        return 0.125 * (8 * x + 1.02703333676410069053e+00 * x);
    if (x < 0x1p-28)
        return x + 1.28379167095512586316e-01 * x;
    if (x < 0.84375)
        return x + x * near_zero(x);
    if (x < 1.25)
        return erf_of_1 + near_one(x);
    return x >= 6 ? 1 : 1 - tail(x);
}

double go_erf(double x) {
    if (isnan(x))
        return x;
    return x < 0 ? -erf_positive(-x) : erf_positive(x);
}

double go_erfc(double x) {
    double a = fabs(x);
    bool negative = x < 0;
    if (isnan(x))
        return x;
    if (a < 0.84375) {
        double y = a;
        if (a >= 0x1p-56) {
            double r = near_zero(a);
            y = a < 0.25 ? a + a * r : 0.5 + (a * r + (a - 0.5));
        }
        return negative ? 1 + y : 1 - y;
    }
    if (a < 1.25)
        return negative ? 1 + erf_of_1 + near_one(a) : 1 - erf_of_1 - near_one(a);
    if (a >= 28 || (negative && a > 6))
        return negative ? 2 : 0;
    return negative ? 2 - tail(a) : tail(a);
}

// ---- exp(x) - 1 ------------------------------------------------------------------------------------------------------

// For |r| at most half of ln 2: the bits of e to the r - 1 that r and its square leave.
static double beyond_square(double r, double half_square) {
    static const double q[] = {1, -3.33333333333331316428e-02, 1.58730158725481460165e-03, -7.93650757867487942473e-05,
        4.00821782732936239552e-06, -2.01099218183624371326e-07};
    double half = 0.5 * r, p = RISING(half_square, q), t = 3 - p * half;
    return half_square * ((p - t) / (6 - r * t));
}

// x is k ln 2 + r, and c what r is too large by; ln 2 stands in two parts.
static double split(double x, int *k, double *c) {
    const double ln2_high = 6.93147180369123816490e-01, ln2_low = 1.90821492927058770002e-10;
    const double inverse = 1.44269504088896338700e+00, half = x < 0 ? -0.5 : 0.5;
    *k = fabs(x) < 1.03972077083991796413e+00 ? (x < 0 ? -1 : 1) : (int)(inverse * x + half);
    double high = x - *k * ln2_high, low = *k * ln2_low;
    double r = high - low;
    *c = (high - r) - low;
    return r;
}

double go_expm1(double x) {
    if (isnan(x) || (isinf(x) && x > 0) || fabs(x) < 0x1p-54)
        return x;
    if (x <= -3.88162421113569373274e+01)
        return -1;
    if (x >= 7.09782712893383973096e+02)
        return (double)INFINITY;
    int k = 0;
    double c = 0, r = fabs(x) > 3.46573590279972654709e-01 ? split(x, &k, &c) : x;
    double half_square = r * (0.5 * r), e = beyond_square(r, half_square);
    if (k == 0)
        return r - (r * e - half_square);
    e = r * (e - c) - c - half_square;
    if (k == -1)
        return 0.5 * (r - e) - 0.5;
    if (k == 1)
        return r < -0.25 ? -2 * (e - (r + 0.5)) : 1 + 2 * (r - e);
    if (k < -1 || k > 56)
        return ldexp(1 - (e - r), k) - 1;
    if (k < 20)
        return ldexp((1 - ldexp(1, -k)) - (e - r), k);
    return ldexp(r - (e + ldexp(1, -k)) + 1, k);
}

// ---- gamma function --------------------------------------------------------------------------------------------------

static const double pi = 3.14159265358979323846264338327950288419716939937510582097494459;

// Stirling's formula for x > 33, as two factors whose product may be too large.
static void stirling(double x, double *first, double *second) {
    static const double c[] = {7.87311395793093628397e-04, -2.29549961613378126380e-04, -2.68132617805781232825e-03,
        3.47222221605458667310e-03, 8.33333333333482257126e-02};
    const double root = 2.506628274631000502417; // of 2 pi
    if (x > 200) {
        *first = (double)INFINITY;
        *second = 1;
        return;
    }
    double w = 1 / x;
    w = 1 + w * FALLING(w, c);
    double e = go_exp(x), rest = 1;
    if (x > 143.01608) {
        double v = go_pow(x, 0.5 * x - 0.25);
        rest = v / e;
        e = v;
    } else {
        e = go_pow(x, x - 0.5) / e;
    }
    *first = e;
    *second = root * w * rest;
}

// By the reflection of positive numbers: gamma(-q) = -pi / (q sin(pi q) gamma(q)).
static double reflected(double q) {
    double p = floor(q), z = q - p, a, b;
    double sign = (int64_t)p % 2 == 0 ? -1 : 1;
    if (z > 0.5)
        z = q - (p + 1);
    z = q * go_sin(pi * z);
    if (z == 0)
        return sign * (double)INFINITY;
    stirling(q, &a, &b);
    z = fabs(z);
    double product = z * a * b;
    return sign * (isinf(product) ? pi / z / a / b : pi / product);
}

// Steps to between 2 and 3 and a quotient of polynomials there; at 0 and near it the first terms of the series.
static double stepped(double x) {
    static const double p[] = {1.60119522476751861407e-04, 1.19135147006586384913e-03, 1.04213797561761569935e-02,
        4.76367800457137231464e-02, 2.07448227648435975150e-01, 4.94214826801497100753e-01, 9.99999999999999996796e-01};
    static const double q[] = {-2.31581873324120129819e-05, 5.39605580493303397842e-04, -4.45641913851797240494e-03,
        1.18139785222060435552e-02, 3.58236398605498653373e-02, -2.34591795718243348568e-01, 7.14304917030273074085e-02,
        1.00000000000000000320e+00};
    const double euler = 0.57721566490153286060651209008240243104215933593992, small = 1e-9;
    double z = 1;
    for (; x >= 3; z *= x)
        x -= 1;
    for (; x < 0; x += 1) {
        if (x > -small)
            return z / ((1 + euler * x) * x);
        z /= x;
    }
    for (; x < 2; x += 1) {
        if (x < small)
            return x == 0 ? (double)INFINITY : z / ((1 + euler * x) * x);
        z /= x;
    }
    if (x == 2)
        return z;
    x -= 2;
    return z * FALLING(x, p) / FALLING(x, q);
}

double go_gamma(double x) {
    if (isnan(x) || (isinf(x) && x < 0) || (x < 0 && x == floor(x)))
        return (double)NAN;
    if (isinf(x))
        return x;
    if (x == 0)
        return copysign((double)INFINITY, x);
    if (fabs(x) <= 33)
        return stepped(x);
    if (x < 0)
        return reflected(-x);
    double a, b;
    stirling(x, &a, &b);
    return a * b;
}
