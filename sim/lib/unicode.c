// Natives of unicode: categories and cases from utf8proc, whose tables are Unicode 15 as Go 1.23's.
#include <stdlib.h>
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

// The categories that a name such as "Lu" or "L" takes in, one bit for each; 0: no such name.
static uint32_t categories_named(Str name) {
    static const char names[][3] = {"Cn", "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Pc", "Pd",
        "Ps", "Pe", "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co"};
    uint32_t set = 0;
    if (name.len == 0 || name.len > 2 || str_eq(name, STR("Cn"))) // what is not assigned has no name in Go
        return 0;
    for (unsigned i = 1; i < sizeof names / sizeof *names; i++)
        if (names[i][0] == name.at[0] && (name.len == 1 || names[i][1] == name.at[1]))
            set |= 1u << i;
    return set;
}

// func categoryRanges(name string) []rune: first and last rune of each range
NativeStatus unicode_category_ranges(Call *c) {
    enum { MOST_RUNES = 0x110000, MOST_RANGES = 4096 };
    uint32_t set = categories_named(slot_str(c, 4));
    int32_t *runes = calloc(2 * MOST_RANGES, sizeof *runes);
    size_t n = 0;
    if (!runes)
        abort();
    for (int32_t r = 0; set && r < MOST_RUNES && n < 2 * MOST_RANGES; r++) {
        if (!(set >> category(r) & 1))
            continue;
        if (n == 0 || runes[n - 1] + 1 != r) {
            runes[n] = r;
            n += 2;
        }
        runes[n - 1] = r;
    }
    Addr at = n ? mem_bytes(c->w, n * sizeof *runes) : 0;
    void *to = at ? world_write(c->w, at, n * sizeof *runes) : NULL;
    if (to)
        memcpy(to, runes, n * sizeof *runes);
    free(runes);
    c->slot[1] = at;
    c->slot[2] = c->slot[3] = to ? n : 0;
    return NATIVE_DONE;
}
