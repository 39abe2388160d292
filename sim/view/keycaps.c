// The keys of a command as caps, with the arrows as signs.
#include "view/panels.h"

enum { GAP = 5 };

static Str sign_of(Str name) {
    static const struct {
        const char *name, *sign;
    } signs[] = {{"Right", "→"}, {"Left", "←"}, {"Up", "↑"}, {"Down", "↓"}, {"Return", "↵"}, {"Escape", "Esc"},
        {"Backspace", "⌫"}};
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (str_eq(name, str_from(signs[i].name)))
            return str_from(signs[i].sign);
    return name;
}

// "Shift+Right": "Shift+→". A '+' at the end is the key itself.
static Str cap(Arena *a, Str key) {
    size_t name = 0;
    for (size_t i = 0; i + 1 < key.len; i++)
        if (key.at[i] == '+')
            name = i + 1;
    Str sign = sign_of((Str){key.at + name, key.len - name});
    return str_format(a, "%.*s%.*s", (int)name, key.at, STR_ARG(sign));
}

// Takes the next key from *rest.
static Str next_key(Str *rest) {
    size_t n = 0;
    while (n < rest->len && rest->at[n] != ' ')
        n++;
    Str key = {rest->at, n};
    n += n < rest->len;
    rest->at += n, rest->len -= n;
    return key;
}

static Str range_of_digits(Str keys) {
    if (str_starts(keys, STR("1 2 3")))
        return STR("1 … 9");
    return str_starts(keys, STR("Alt+1 Alt+2")) ? STR("Alt+1 … 5") : (Str){0};
}

double pen_keys_width(Pen *pen, const char *keys) {
    double width = 0;
    Str rest = str_from(keys), digits = range_of_digits(rest);
    if (digits.len)
        return pen_key_width(pen, digits);
    while (rest.len)
        width += pen_key_width(pen, cap(pen->arena, next_key(&rest))) + GAP;
    return width > 0 ? width - GAP : 0;
}

double pen_keys(Pen *pen, double x, double middle, const char *keys) {
    double start = x;
    Str rest = str_from(keys), digits = range_of_digits(rest);
    if (digits.len)
        return pen_key(pen, x, middle, digits);
    while (rest.len)
        x += pen_key(pen, x, middle, cap(pen->arena, next_key(&rest))) + GAP;
    return x - start;
}
