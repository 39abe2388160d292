// Natives of unicode: categories and cases from utf8proc, whose tables are Unicode 15 as Go 1.23's.
#include <utf8proc.h>

#include "lib/runes.h"
#include "lib/slots.h"

static int category(int32_t r) {
    return r >= 0 && r <= 0x10FFFF ? (int)utf8proc_category(r) : UTF8PROC_CATEGORY_CN;
}

bool rune_is_space(int32_t r) {
    if (r < 0x80)
        return r == ' ' || (r >= '\t' && r <= '\r');
    int at = category(r);
    return (at >= UTF8PROC_CATEGORY_ZS && at <= UTF8PROC_CATEGORY_ZP) || r == 0x85;
}

// Category tests: `at` is the category of the rune r.
#define IS(name, test)                                                                                                 \
    NativeStatus unicode_is_##name(Call *c) {                                                                          \
        int32_t r = (int32_t)c->slot[2];                                                                               \
        int at = category(r);                                                                                          \
        c->slot[1] = (test);                                                                                           \
        (void)at;                                                                                                      \
        (void)r;                                                                                                       \
        return NATIVE_DONE;                                                                                            \
    }

#define LETTER (at >= UTF8PROC_CATEGORY_LU && at <= UTF8PROC_CATEGORY_LO)
#define MARK   (at >= UTF8PROC_CATEGORY_MN && at <= UTF8PROC_CATEGORY_ME)
#define NUMBER (at >= UTF8PROC_CATEGORY_ND && at <= UTF8PROC_CATEGORY_NO)
#define PUNCT  (at >= UTF8PROC_CATEGORY_PC && at <= UTF8PROC_CATEGORY_PO)
#define SYMBOL (at >= UTF8PROC_CATEGORY_SM && at <= UTF8PROC_CATEGORY_SO)

IS(letter, LETTER)
IS(mark, MARK)
IS(number, NUMBER)
IS(punct, PUNCT)
IS(symbol, SYMBOL)
IS(digit, at == UTF8PROC_CATEGORY_ND)
IS(upper, at == UTF8PROC_CATEGORY_LU)
IS(lower, at == UTF8PROC_CATEGORY_LL)
IS(title, at == UTF8PROC_CATEGORY_LT)
IS(control, at == UTF8PROC_CATEGORY_CC)
IS(space, rune_is_space(r))
IS(graphic, LETTER || MARK || NUMBER || PUNCT || SYMBOL || at == UTF8PROC_CATEGORY_ZS)
IS(print, LETTER || MARK || NUMBER || PUNCT || SYMBOL || r == ' ')

// utf8proc gives the sharp s an upper case that Unicode's simple mapping has not.
int32_t rune_upper(int32_t r) {
    if (r < 0x80)
        return r >= 'a' && r <= 'z' ? r - 32 : r;
    return r == 0xDF ? r : utf8proc_toupper(r);
}

int32_t rune_lower(int32_t r) {
    if (r < 0x80)
        return r >= 'A' && r <= 'Z' ? r + 32 : r;
    return utf8proc_tolower(r);
}

int32_t rune_fold(int32_t r) {
    if (r == 0x130 || r == 0x131) // the Turkish i with and without dot stand alone
        return r;
    return rune_lower(rune_upper(r));
}

NativeStatus unicode_to_upper(Call *c) {
    set_int(c, 1, rune_upper((int32_t)c->slot[2]));
    return NATIVE_DONE;
}

NativeStatus unicode_to_lower(Call *c) {
    set_int(c, 1, rune_lower((int32_t)c->slot[2]));
    return NATIVE_DONE;
}

NativeStatus unicode_to_title(Call *c) {
    int32_t r = (int32_t)c->slot[2];
    set_int(c, 1, r == 0xDF ? r : utf8proc_totitle(r));
    return NATIVE_DONE;
}
