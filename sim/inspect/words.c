// Sentences in the viewer's language.
#include "inspect/words.h"

#include <inttypes.h>

#define SAY(enumerator, text) [SAY_##enumerator] = text,
static const char *const english[] = {
#include "inspect/words_en.def"
};
static const char *const chinese[] = {
#include "inspect/words_zh.def"
};
#undef SAY

#define SAY(enumerator, text) +1
enum {
    IN_CHINESE = 0
#include "inspect/words_zh.def"
};
#undef SAY
_Static_assert((int)IN_CHINESE == (int)SAY_COUNT, "each sentence stands in every language");

Str say(Arena *a, Str language, Word word, Fill fill) {
    const char *text = (str_starts(language, STR("zh")) ? chinese : english)[word];
    Buf b = {0};
    for (; *text; text++) {
        if (text[0] == '{' && text[1] >= '1' && text[1] <= '3' && text[2] == '}') {
            if (fill.at[text[1] - '1'].at)
                buf_str(&b, fill.at[text[1] - '1']);
            text += 2;
        } else {
            buf_byte(&b, *text);
        }
    }
    Str s = str_copy(a, buf_view(&b));
    buf_free(&b);
    return s;
}

Str goroutine_word(Arena *a, uint64_t id) {
    return str_format(a, "G%" PRIu64, id);
}

// A fraction of a unit without the zeroes at its end.
static Str fraction(Arena *a, uint64_t n, uint64_t unit, const char *name) {
    uint64_t rest = n % unit;
    int digits = 0;
    for (uint64_t u = unit; u > 1; u /= 10)
        digits++;
    if (rest == 0)
        return str_format(a, "%" PRIu64 "%s", n / unit, name);
    while (rest % 10 == 0) {
        rest /= 10;
        digits--;
    }
    return str_format(a, "%" PRIu64 ".%0*" PRIu64 "%s", n / unit, digits, rest, name);
}

Str duration_word(Arena *a, uint64_t n) {
    static const uint64_t second = 1000000000;
    if (n == 0)
        return STR("0s");
    if (n < 1000)
        return str_format(a, "%" PRIu64 "ns", n);
    if (n < 1000000)
        return fraction(a, n, 1000, "µs");
    if (n < second)
        return fraction(a, n, 1000000, "ms");
    Str rest = fraction(a, n % (60 * second), second, "s");
    if (n < 60 * second)
        return rest;
    uint64_t minutes = n / (60 * second);
    if (minutes < 60)
        return str_format(a, "%" PRIu64 "m%.*s", minutes, STR_ARG(rest));
    return str_format(a, "%" PRIu64 "h%" PRIu64 "m%.*s", minutes / 60, minutes % 60, STR_ARG(rest));
}
