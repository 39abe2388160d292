// Passing over a block whose text is known to be right: only what can hide braces matters, strings, runes and comments.
#include <string.h>

#include "lang/syntax/scan.h"

// Behind the next `byte`, or the end.
static const char *behind(const char *at, const char *stop, char byte) {
    const char *found = memchr(at, byte, (size_t)(stop - at));
    return found ? found + 1 : stop;
}

// Behind the quote that ends a string or rune, whose opening quote is passed.
static const char *quoted(const char *at, const char *stop, char quote) {
    while (at < stop && *at != quote)
        at += *at == '\\' && stop - at > 1 ? 2 : 1;
    return at < stop ? at + 1 : stop;
}

// Behind the comment, if a slash at `slash` begins one, else behind the slash.
static const char *comment(const char *slash, const char *stop) {
    const char *at = slash + 1;
    if (at == stop || (*at != '/' && *at != '*'))
        return at;
    if (*at == '/')
        return behind(at, stop, '\n');
    do
        at = behind(at + 1, stop, '*');
    while (at < stop && *at != '/');
    return at < stop ? at + 1 : stop;
}

// Letters, digits and most operators: nothing begins or ends with them.
static const char *plain(const char *at, const char *stop) {
    static const bool counts[256] = {
        ['{'] = true, ['}'] = true, ['"'] = true, ['`'] = true, ['\''] = true, ['/'] = true};
    while (at < stop && !counts[(unsigned char)*at])
        at++;
    return at;
}

static const char *closing_brace(const char *at, const char *stop) {
    for (int depth = 1; (at = plain(at, stop)) < stop;) {
        char byte = *at;
        if (byte == '}' && --depth == 0)
            break;
        if (byte == '"' || byte == '\'')
            at = quoted(at + 1, stop, byte);
        else if (byte == '`')
            at = behind(at + 1, stop, '`');
        else if (byte == '/')
            at = comment(at, stop);
        else
            at++, depth += byte == '{';
    }
    return at;
}

void scan_skip_block(Scanner *s) {
    s->at = closing_brace(s->at, s->stop);
    s->width = 0;
    scan_char(s);
    s->newline_ends = false;
    scan_next(s);
}
