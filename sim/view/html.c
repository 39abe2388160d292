// An op is a line of SVG. What differs between lines of one kind (places, texts) is cut out of it, so that the page
// holds each kind once as a template with '~' for what was cut, and each op as the number of its template and the pieces.
#include "view/html.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#include "base/table.h"
#include "view/svg.h"

typedef VEC(int) Ids;

typedef struct Pool { // texts by number, each once
    Table numbers;
    Buf json; // comma between them
    int n;
} Pool;

struct HtmlPage {
    Arena arena;
    Pool templates, ops;
    Ids last; // ops of the last frame
    Buf frames, narration;
    int n;
    double width, height;
};

HtmlPage *html_open(void) {
    HtmlPage *page = calloc(1, sizeof *page);
    if (!page)
        out_of_memory(sizeof *page);
    return page;
}

void html_close(HtmlPage *page) {
    if (!page)
        return;
    buf_free(&page->templates.json);
    buf_free(&page->ops.json);
    buf_free(&page->frames);
    buf_free(&page->narration);
    arena_free(&page->arena);
    free(page);
}

int html_frames(const HtmlPage *page) {
    return page->n;
}

// A JSON string that may stand in a script element: '<' is escaped.
static void json_text(Buf *out, Str s) {
    buf_byte(out, '"');
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.at[i];
        if (c == '"' || c == '\\')
            buf_format(out, "\\%c", c);
        else if (c < ' ' || c == '<')
            buf_format(out, "\\u%04x", c);
        else
            buf_byte(out, (char)c);
    }
    buf_byte(out, '"');
}

// json is taken as it is.
static int pool_number(Pool *pool, Arena *a, Str json) {
    void *known = table_get(&pool->numbers, json);
    if (known)
        return (int)(intptr_t)known - 1;
    table_put(a, &pool->numbers, str_copy(a, json), (void *)(intptr_t)++pool->n);
    if (pool->n > 1)
        buf_text(&pool->json, ",\n");
    buf_str(&pool->json, json);
    return pool->n - 1;
}

// ---- cutting a line into template and pieces ----

typedef struct Cutter {
    Str line;
    size_t at;
    Buf kind, pieces;
} Cutter;

typedef enum Piece { PIECE_NUMBER, PIECE_TEXT } Piece;

// A text that looks like a number stays a text: "02" and "1.50" are not 2 and 1.5.
static void cut_piece(Cutter *c, Piece piece, size_t end) {
    Str cut = str_from_to(c->line, c->at, end);
    buf_byte(&c->pieces, ',');
    if (piece == PIECE_NUMBER)
        buf_str(&c->pieces, cut);
    else
        json_text(&c->pieces, cut);
    buf_byte(&c->kind, '~');
    c->at = end;
}

static bool takes(Cutter *c, const char *lead) {
    Str rest = str_from_to(c->line, c->at, c->line.len);
    if (!str_starts(rest, str_from(lead)))
        return false;
    buf_text(&c->kind, lead);
    c->at += strlen(lead);
    return true;
}

static size_t next_of(const Cutter *c, char mark) {
    const char *found = memchr(c->line.at + c->at, mark, c->line.len - c->at);
    return found ? (size_t)(found - c->line.at) : c->line.len;
}

static bool cut_attribute(Cutter *c) {
    static const char *const cut[] = {" x=\"", " y=\"", " width=\"", " height=\"", " id=\"", "<path d=\""};
    enum { NUMBERS = 4 }; // the first ones
    for (size_t i = 0; i < sizeof cut / sizeof *cut; i++)
        if (takes(c, cut[i])) {
            cut_piece(c, i < NUMBERS ? PIECE_NUMBER : PIECE_TEXT, next_of(c, '"'));
            return true;
        }
    if (!takes(c, "translate(") && !takes(c, "url("))
        return false;
    cut_piece(c, PIECE_TEXT, next_of(c, ')'));
    return true;
}

static void cut_line(Cutter *c) {
    bool text = str_starts(c->line, STR("<text"));
    while (c->at < c->line.len) {
        if (cut_attribute(c))
            continue;
        char byte = c->line.at[c->at++];
        buf_byte(&c->kind, byte);
        if (byte == '>' && text) {
            cut_piece(c, PIECE_TEXT, next_of(c, '<'));
            text = false;
        }
    }
}

static int op_number(HtmlPage *page, Str line) {
    Cutter c = {.line = line};
    cut_line(&c);
    Buf json = {0};
    json_text(&json, buf_view(&c.kind));
    int kind = pool_number(&page->templates, &page->arena, buf_view(&json));
    json.len = 0;
    buf_format(&json, "[%d", kind);
    buf_str(&json, buf_view(&c.pieces));
    buf_byte(&json, ']');
    int number = pool_number(&page->ops, &page->arena, buf_view(&json));
    buf_free(&json);
    buf_free(&c.kind);
    buf_free(&c.pieces);
    return number;
}

// ---- frames ----

static int place_of(const Ids *ids, int id, int from) {
    for (int i = from; i < ids->len; i++)
        if (ids->at[i] == id)
            return i;
    return -1;
}

static int same_run(const Ids *was, int from, const Ids *now, int at) {
    int n = 0;
    while (from + n < was->len && at + n < now->len && was->at[from + n] == now->at[at + n])
        n++;
    return n;
}

// A frame is a list: n >= 0 is op n; -p-1 and then n is a copy of n ops of the frame before, from place p on.
static void write_frame(Buf *out, const Ids *was, const Ids *now) {
    int cursor = 0;
    buf_byte(out, '[');
    for (int i = 0; i < now->len;) {
        int from = place_of(was, now->at[i], cursor);
        int n = from < 0 ? 0 : same_run(was, from, now, i);
        if (i)
            buf_byte(out, ',');
        if (n < 2) {
            buf_format(out, "%d", now->at[i++]);
            continue;
        }
        buf_format(out, "%d,%d", -from - 1, n);
        cursor = from + n;
        i += n;
    }
    buf_byte(out, ']');
}

void html_frame(HtmlPage *page, const DrawList *list, Str narration) {
    Buf svg = {0};
    svg_write_nested(list, &svg);
    Str ops = buf_view(&svg);
    Ids now = {0};
    while (ops.len) {
        size_t len = (size_t)((const char *)memchr(ops.at, '\n', ops.len) - ops.at);
        vec_push(&page->arena, &now, op_number(page, str_from_to(ops, 0, len)));
        ops = str_from_to(ops, len + 1, ops.len);
    }
    buf_free(&svg);
    if (page->n)
        buf_text(&page->frames, ",\n"), buf_text(&page->narration, ",\n");
    write_frame(&page->frames, &page->last, &now);
    json_text(&page->narration, narration);
    page->last = now;
    page->n++;
    page->width = list->width, page->height = list->height;
}

// ---- the page ----

static void write_theme(const Theme *theme, const char *selector, Buf *out) {
    buf_format(out, "%s{", selector);
    for (int i = ROLE_NONE + 1; i < ROLE_COUNT; i++) {
        const Rgba *c = &theme->colour[i];
        buf_format(out, "--%s:#%02x%02x%02x%02x;", role_names[i], (unsigned)lround(c->r * 255),
            (unsigned)lround(c->g * 255), (unsigned)lround(c->b * 255), (unsigned)lround(c->a * 255));
    }
    buf_text(out, "}\n");
}

static const char style[] =
    "body{margin:0;background:var(--ground);color:var(--ink);font:18px Inter,'Noto Sans CJK SC',sans-serif}\n"
    "svg{display:block;width:100%;max-height:calc(100vh - 60px)}\n"
    "nav{display:flex;gap:12px;align-items:center;padding:10px 16px}\n"
    "nav input{flex:1}nav button{font:inherit;color:inherit;background:var(--raised);border:1px solid var(--line);"
    "border-radius:6px;padding:4px 12px}\n"
    "p{margin:0;padding:0 16px 16px;white-space:pre-wrap}\n"
    ".u{font-family:Inter,'Noto Sans CJK SC',sans-serif}"
    ".c{font-family:'JetBrains Mono','Noto Sans Mono CJK SC',monospace;font-variant-ligatures:none}\n";

// The run's data is the JSON of {T: templates, O: ops, D: frames, N: narration}, deflated (zlib), in base64: a browser
// inflates it by itself, without a network. A frame lists ops, or copies runs of the frame before: see write_frame.
static const char script[] =
    "const $=i=>document.getElementById('page-'+i),root=document.documentElement,seen=[],F=[];let T,O,N,at=0,timer=0;\n"
    "const op=n=>{if(seen[n])return seen[n];const[t,...a]=O[n];let k=0;return seen[n]=T[t].replace(/~/g,()=>a[k++])};\n"
    "function show(n){at=Math.max(0,Math.min(F.length-1,n));$('picture').innerHTML=F[at].map(op).join('');\n"
    " $('say').textContent=N[at];$('bar').value=at;$('count').textContent=at+1+' / '+F.length;\n"
    " if(at==F.length-1)stop()}\n"
    "function stop(){clearInterval(timer);timer=0;$('play').textContent='\\u25b6'}\n"
    "function play(){if(timer)return stop();if(at==F.length-1)show(0);\n"
    " timer=setInterval(()=>show(at+1),1200);$('play').textContent='\\u275a\\u275a'}\n"
    "function theme(){root.dataset.theme=root.dataset.theme=='night'?'light':'night'}\n"
    "const keys={ArrowRight:()=>show(at+1),ArrowLeft:()=>show(at-1),Home:()=>show(0),End:()=>show(F.length-1),"
    "' ':play,t:theme};\n"
    "function begin(run){({T,O,N}=run);for(const d of run.D){const was=F[F.length-1],now=[];\n"
    " for(let i=0;i<d.length;i++)if(d[i]<0){const p=-d[i]-1;now.push(...was.slice(p,p+d[++i]))}else now.push(d[i]);\n"
    " F.push(now)}\n"
    " addEventListener('keydown',e=>{const k=keys[e.key];if(!k||e.ctrlKey||e.metaKey||e.altKey)return;"
    "e.preventDefault();if(e.key!=' '&&e.key!='t')stop();k()});\n"
    " $('bar').max=F.length-1;$('bar').oninput=e=>{stop();show(+e.target.value)};$('play').onclick=play;"
    "$('theme').onclick=theme;show(0)}\n"
    "const bytes=Uint8Array.from(atob($('run').textContent.trim()),c=>c.charCodeAt(0));\n"
    "if(self.DecompressionStream)new Response(new Blob([bytes]).stream().pipeThrough("
    "new DecompressionStream('deflate'))).json().then(begin);\n"
    "else $('say').textContent='This page needs a browser of 2023 or later.';\n";

static void write_title(Buf *out, Str title) {
    for (size_t i = 0; i < title.len; i++)
        if (title.at[i] == '<')
            buf_text(out, "&lt;");
        else if (title.at[i] == '&')
            buf_text(out, "&amp;");
        else
            buf_byte(out, title.at[i]);
}

static void write_array(Buf *out, const char *lead, const Buf *items) {
    buf_text(out, lead);
    buf_str(out, buf_view(items));
    buf_byte(out, ']');
}

static void write_base64(Buf *out, const unsigned char *at, size_t n) {
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (size_t i = 0; i < n; i += 3) {
        unsigned long three = (unsigned long)at[i] << 16 | (unsigned long)(i + 1 < n ? at[i + 1] : 0) << 8 |
                              (unsigned long)(i + 2 < n ? at[i + 2] : 0);
        for (int k = 0; k < 4; k++)
            buf_byte(out, i + (size_t)k <= n ? digits[three >> (18 - 6 * k) & 63] : '=');
        if (i / 3 % 40 == 39)
            buf_byte(out, '\n');
    }
}

static void write_run(const HtmlPage *page, Buf *out) {
    Buf json = {0};
    write_array(&json, "{\"T\":[", &page->templates.json);
    write_array(&json, ",\"O\":[", &page->ops.json);
    write_array(&json, ",\"D\":[", &page->frames);
    write_array(&json, ",\"N\":[", &page->narration);
    buf_byte(&json, '}');
    uLongf n = compressBound(json.len);
    unsigned char *packed = malloc(n);
    if (!packed)
        out_of_memory(n);
    compress2(packed, &n, (const unsigned char *)json.at, json.len, Z_BEST_COMPRESSION);
    write_base64(out, packed, n);
    free(packed);
    buf_free(&json);
}

void html_write(const HtmlPage *page, Str title, Language language, const Assets *assets, ThemeName theme, Buf *out) {
    buf_format(out,
        "<!doctype html>\n<html lang=\"%s\" data-theme=\"%s\">\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width\">\n<title>",
        language == LANGUAGE_ZH ? "zh" : "en", theme == THEME_NIGHT ? "night" : "light");
    write_title(out, title);
    buf_text(out, "</title>\n<style>\n");
    write_theme(&assets->themes[THEME_LIGHT], ":root", out);
    write_theme(&assets->themes[THEME_NIGHT], ":root[data-theme=night]", out);
    buf_text(out, style);
    buf_format(out,
        "</style>\n<svg id=\"page-picture\" viewBox=\"0 0 %g %g\"></svg>\n"
        "<nav><button id=\"page-play\" aria-label=\"play\">\xe2\x96\xb6</button><input id=\"page-bar\" type=\"range\" "
        "min=\"0\" "
        "aria-label=\"step\"><span id=\"page-count\"></span><button id=\"page-theme\" "
        "aria-label=\"theme\">\xe2\x97\x90</button>"
        "</nav>\n<p id=\"page-say\" aria-live=\"polite\"></p>\n<script id=\"page-run\" type=\"text/plain\">\n",
        page->width, page->height);
    write_run(page, out);
    buf_text(out, "\n</script>\n<script>\n");
    buf_text(out, script);
    buf_text(out, "</script>\n");
}
