#include "normal.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

enum { IDS_MAX = 4096 };

typedef struct Ids {
    long seen[IDS_MAX]; // by normal id - 1
    int count;
} Ids;

static int normal_id(Ids *ids, long id) {
    for (int i = 0; i < ids->count; i++)
        if (ids->seen[i] == id)
            return i + 1;
    if (ids->count < IDS_MAX)
        ids->seen[ids->count++] = id;
    return ids->count;
}

// Copies a line; "goroutine N" gets its normal id, and hexadecimal numbers and what follows " gp=" go.
static void add_text(Buf *to, Str line, Ids *ids) {
    static const char word[] = "goroutine ";
    const size_t len = sizeof word - 1;
    for (size_t i = 0; i < line.len;) {
        Str rest = {line.at + i, line.len - i};
        if (str_starts(rest, STR("goroutine ")) && rest.len > len && isdigit((unsigned char)rest.at[len])) {
            char *end;
            long id = strtol(rest.at + len, &end, 10);
            buf_format(to, "%s%d", word, normal_id(ids, id));
            i += (size_t)(end - rest.at);
        } else if (str_starts(rest, STR(" gp=0x"))) {
            while (i < line.len && line.at[i] != '[')
                i++;
            buf_byte(to, ' ');
        } else if (str_starts(rest, STR("addr=0x"))) { // the offset of a field: it means something
            while (i < line.len && line.at[i] != ' ')
                buf_byte(to, line.at[i++]);
        } else if (str_starts(rest, STR("0x"))) {
            for (i += 2; i < line.len && isxdigit((unsigned char)line.at[i]);)
                i++;
            i += i < line.len && line.at[i] == '?'; // what is normal already
            buf_text(to, "0x?");
        } else {
            buf_byte(to, line.at[i++]);
        }
    }
}

// A tab, path:line and perhaps an offset.
static void add_place(Buf *to, Str line) {
    const char *end = memchr(line.at, ' ', line.len);
    Str path = {line.at + 1, (end ? (size_t)(end - line.at) : line.len) - 1};
    Str shown = path;
    for (size_t i = 0; i + 1 < path.len; i++)
        if (path.at[i] == '/')
            shown = (Str){path.at + i + 1, path.len - i - 1};
    bool standard = str_starts(path, STR("$GOROOT/"));
    for (size_t i = 0; i < path.len && !standard; i++) {
        Str rest = {path.at + i, path.len - i};
        if (str_starts(rest, STR("/go-1.")) || str_starts(rest, STR("/go/src/"))) {
            standard = true;
            const char *src = strstr(rest.at, "/src/");
            if (src && src < path.at + path.len)
                path = (Str){src, (size_t)(path.at + path.len - src)};
        }
    }
    if (!standard) {
        buf_format(to, "\t%.*s", (int)shown.len, shown.at);
        return;
    }
    if (str_starts(path, STR("$GOROOT/")))
        path = (Str){path.at + 7, path.len - 7};
    const char *colon = memchr(path.at, ':', path.len);
    buf_format(to, "\t$GOROOT%.*s", (int)(colon ? (size_t)(colon - path.at) : path.len), path.at);
}

// "main.(*T).f(0x1, {0x2, 0x3})" or "main.f(...)": whatever stands in the last parentheses goes.
static void add_frame(Buf *to, Str line) {
    size_t open = line.len;
    while (open > 0 && line.at[open - 1] != '(')
        open--;
    buf_format(to, "%.*s...)", (int)open, line.at);
}

Lines normal_dump(Arena *arena, const Lines *dump) {
    Ids ids = {.seen = {1}, .count = 1};
    Lines normal = {0};
    bool frames = false; // behind the first goroutine's header
    for (int i = 0; i < dump->list.len; i++) {
        Str line = dump->list.at[i];
        Buf text = {0};
        frames = frames || str_starts(line, STR("goroutine "));
        bool place = line.len > 1 && line.at[0] == '\t' && (line.at[1] == '/' || line.at[1] == '$' || frames);
        if (place)
            add_place(&text, line);
        else if (frames && line.len && line.at[line.len - 1] == ')' && !str_starts(line, STR("created by ")))
            add_frame(&text, line);
        else
            add_text(&text, line, &ids);
        vec_push(arena, &normal.list, str_copy(arena, buf_view(&text)));
        buf_free(&text);
    }
    return normal;
}
