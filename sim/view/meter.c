// Measuring, shortening and wrapping text over any TextMeter, and the meter of the tests.
#include "view/meter.h"

#include "base/utf8.h"

int32_t text_rune(Str s, size_t *at) {
    int width;
    int32_t rune = utf8_decode(s.at + *at, s.len - *at, &width);
    *at += (size_t)width;
    return rune;
}

bool rune_is_wide(int32_t r) {
    return (r >= 0x1100 && r <= 0x115f) || (r >= 0x2e80 && r <= 0x303e) || (r >= 0x3041 && r <= 0xa4cf) ||
           (r >= 0xac00 && r <= 0xd7a3) || (r >= 0xf900 && r <= 0xfaff) || (r >= 0xfe30 && r <= 0xfe6f) ||
           (r >= 0xff00 && r <= 0xff60) || (r >= 0xffe0 && r <= 0xffe6) || (r >= 0x1f300 && r <= 0x1f64f) ||
           (r >= 0x1f680 && r <= 0x1faff) || (r >= 0x20000 && r <= 0x3fffd);
}

// Closing punctuation stays with what it closes.
bool rune_may_break(int32_t r) {
    static const int32_t closing[] = {
        0x3001, 0x3002, 0x300b, 0x300d, 0x300f, 0x3011, 0x3015, 0xff01, 0xff09, 0xff0c, 0xff0e, 0xff1a, 0xff1b, 0xff1f};
    for (size_t i = 0; i < sizeof closing / sizeof *closing; i++)
        if (closing[i] == r)
            return false;
    return rune_is_wide(r);
}

static bool rune_joins(int32_t r) {
    return (r >= 0x300 && r <= 0x36f) || r == 0x200d || (r >= 0xfe00 && r <= 0xfe0f) || (r >= 0x1f3fb && r <= 0x1f3ff);
}

static double fixed_rune(const TextStyle *style, int32_t r) {
    if (rune_joins(r))
        return 0;
    bool wide = rune_is_wide(r);
    if (style->face == FACE_CODE)
        return wide ? 1.2 : 0.6;
    if (wide)
        return 1;
    if (r == 'i' || r == 'l' || r == 'j' || r == '.' || r == ',' || r == ':' || r == '\'' || r == ' ')
        return 0.3;
    if (r == 'm' || r == 'w' || r == 'M' || r == 'W')
        return 0.85;
    return (r >= 'A' && r <= 'Z') || (r >= '0' && r <= '9') ? 0.65 : 0.56;
}

static double fixed_width(void *self, const TextStyle *style, Str text) {
    (void)self;
    double ems = 0;
    for (size_t at = 0; at < text.len;)
        ems += fixed_rune(style, text_rune(text, &at)) + style->tracking;
    return ems * style->size * (style->weight >= SEMIBOLD && style->face == FACE_UI ? 1.05 : 1);
}

TextMeter meter_fixed(void) {
    return (TextMeter){.width = fixed_width};
}

double text_width(const TextMeter *m, TextStyle style, Str text) {
    return text.len ? m->width(m->self, &style, text) : 0;
}

// The end of the character that starts at `at`, with all that joins to it.
static size_t next_character(Str s, size_t at) {
    text_rune(s, &at);
    while (at < s.len) {
        size_t after = at;
        int32_t r = text_rune(s, &after);
        if (!rune_joins(r))
            break;
        at = after;
        if (r == 0x200d && at < s.len)
            text_rune(s, &at);
    }
    return at;
}

Str text_fit(Arena *a, const TextMeter *m, TextStyle style, Str text, double width, bool *cut) {
    *cut = false;
    if (text_width(m, style, text) <= width + 0.5)
        return text;
    *cut = true;
    Str best = {0};
    Buf buf = {0};
    for (size_t at = 0; at < text.len;) {
        at = next_character(text, at);
        buf.len = 0;
        buf_add(&buf, text.at, at);
        buf_text(&buf, "…");
        if (text_width(m, style, buf_view(&buf)) > width)
            break;
        best = (Str){text.at, at};
    }
    buf.len = 0;
    buf_str(&buf, best);
    buf_text(&buf, "…");
    Str out = text_width(m, style, buf_view(&buf)) > width + 0.5 ? (Str){0} : str_copy(a, buf_view(&buf));
    buf_free(&buf);
    return out;
}

// Where the line that starts at `from` ends, and in *next where the following one starts.
static size_t line_end(const TextMeter *m, TextStyle style, Str s, size_t from, double width, size_t *next) {
    size_t at = from, good = from, good_next = from;
    while (at < s.len && s.at[at] != '\n') {
        size_t after = next_character(s, at);
        if (at > from && text_width(m, style, (Str){s.at + from, after - from}) > width && s.at[at] != ' ')
            break;
        size_t peek = at;
        int32_t rune = text_rune(s, &peek);
        at = after;
        if (rune == ' ')
            good = at - 1, good_next = at;
        size_t probe = at;
        if (rune != ' ' && at < s.len && (rune_may_break(text_rune(s, &probe)) || rune_is_wide(rune))) {
            size_t following = at;
            int32_t r = text_rune(s, &following);
            if (rune_may_break(r) || !rune_is_wide(r))
                good = good_next = at;
        }
    }
    if (at == s.len || s.at[at] == '\n') {
        *next = at + 1;
        return at;
    }
    *next = good_next > from ? good_next : at;
    return good_next > from ? good : at;
}

TextLines text_wrap(Arena *a, const TextMeter *m, TextStyle style, Str text, double width) {
    TextLines lines = {0};
    for (size_t at = 0; at < text.len;) {
        size_t next;
        size_t end = line_end(m, style, text, at, width, &next);
        vec_push(a, &lines, (Str){text.at + at, end - at});
        at = next;
    }
    return lines;
}
