// The text cache over pango.
// Three traps are dealt with here. The emoji font is never named, or digits come from it; pango finds it by
// itself. Code has ligatures off: "<-" must stay two characters. And runs are drawn one by one on a baseline
// of our own, because pango moves CJK against Latin by the fonts' BASE tables.
#include "view/glyphs.h"

#include <math.h>
#include <pango/pangocairo.h>
#include <stdlib.h>
#include <string.h>

#ifdef __SANITIZE_ADDRESS__
// Pango, fontconfig and the message bus keep their caches until the process ends; the leak checker need not tell of them.
const char *__lsan_default_suppressions(void);
const char *__lsan_default_options(void);
const char *__lsan_default_options(void) {
    return "print_suppressions=0";
}
const char *__lsan_default_suppressions(void) {
    return "leak:libfontconfig\nleak:libpango\nleak:libcairo\nleak:libglib\nleak:libdbus\n";
}
#endif

typedef struct Shaped {
    struct Shaped *next; // of the same bucket
    uint64_t key;
    PangoLayout *layout; // owned
    double width;        // in pixels
    unsigned used;       // in which frame
} Shaped;

enum { BUCKETS = 1024, KEEP_FRAMES = 120 };

struct Glyphs {
    PangoContext *context; // owned
    double scale;
    unsigned frame;
    int missing;
    Shaped *buckets[BUCKETS];
};

Glyphs *glyphs_open(void) {
    Glyphs *g = calloc(1, sizeof *g);
    if (!g)
        return NULL;
    g->context = pango_font_map_create_context(pango_cairo_font_map_get_default());
    g->scale = 1;
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_SLIGHT);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(g->context, options);
    cairo_font_options_destroy(options);
    return g;
}

static void forget(Shaped **at) {
    Shaped *s = *at;
    *at = s->next;
    g_object_unref(s->layout);
    free(s);
}

static void forget_all(Glyphs *g) {
    for (int i = 0; i < BUCKETS; i++)
        while (g->buckets[i])
            forget(&g->buckets[i]);
}

void glyphs_close(Glyphs *g) {
    if (!g)
        return;
    forget_all(g);
    g_object_unref(g->context);
    free(g);
}

void glyphs_scale(Glyphs *g, double pixels_per_point) {
    forget_all(g);
    g->scale = pixels_per_point;
}

void glyphs_age(Glyphs *g) {
    g->frame++;
    if (g->frame % KEEP_FRAMES)
        return;
    for (int i = 0; i < BUCKETS; i++)
        for (Shaped **at = &g->buckets[i]; *at;)
            if (g->frame - (*at)->used > KEEP_FRAMES)
                forget(at);
            else
                at = &(*at)->next;
}

int glyphs_missing(const Glyphs *g) {
    return g->missing;
}

static PangoLayout *shape(Glyphs *g, const TextStyle *style, Str text) {
    PangoLayout *layout = pango_layout_new(g->context);
    PangoFontDescription *font = pango_font_description_new();
    pango_font_description_set_family_static(font, style->face == FACE_CODE
                                                       ? "JetBrains Mono, Noto Sans Mono CJK SC, monospace"
                                                       : "Inter, Noto Sans CJK SC, sans-serif");
    pango_font_description_set_weight(font, (PangoWeight)(style->weight * 100));
    pango_font_description_set_style(font, style->italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
    pango_font_description_set_absolute_size(font, round(style->size * g->scale * 4) / 4 * PANGO_SCALE);
    pango_layout_set_font_description(layout, font);
    pango_font_description_free(font);
    PangoAttrList *attributes = pango_attr_list_new();
    pango_attr_list_insert(
        attributes, pango_attr_font_features_new(style->face == FACE_CODE ? "liga=0,calt=0" : "calt=0"));
    if (style->tracking > 0)
        pango_attr_list_insert(
            attributes, pango_attr_letter_spacing_new((int)(style->tracking * style->size * g->scale * PANGO_SCALE)));
    pango_layout_set_attributes(layout, attributes);
    pango_attr_list_unref(attributes);
    pango_layout_set_single_paragraph_mode(layout, TRUE);
    pango_layout_set_text(layout, text.at, (int)text.len);
    return layout;
}

static uint64_t shaped_key(const TextStyle *style, Str text) {
    uint64_t look = (uint64_t)style->face << 1 | (uint64_t)style->italic | (uint64_t)style->weight << 2 |
                    (uint64_t)(style->size * 16) << 8 | (uint64_t)(style->tracking * 100) << 32;
    return (str_hash(text) ^ look * 0x9e3779b97f4a7c15u) * 0xff51afd7ed558ccdu;
}

static Shaped *find(Glyphs *g, const TextStyle *style, Str text) {
    uint64_t key = shaped_key(style, text);
    Shaped **bucket = &g->buckets[(key >> 32) % BUCKETS];
    for (Shaped *s = *bucket; s; s = s->next)
        if (s->key == key) {
            s->used = g->frame;
            return s;
        }
    Shaped *s = malloc(sizeof *s);
    if (!s)
        abort();
    PangoLayout *layout = shape(g, style, text);
    PangoRectangle extent;
    pango_layout_get_extents(layout, NULL, &extent);
    g->missing += pango_layout_get_unknown_glyphs_count(layout);
    *s = (Shaped){
        .next = *bucket, .key = key, .layout = layout, .used = g->frame, .width = (double)extent.width / PANGO_SCALE};
    *bucket = s;
    return s;
}

double glyphs_width(Glyphs *g, const TextStyle *style, Str text) {
    return find(g, style, text)->width / g->scale;
}

void glyphs_draw(Glyphs *g, cairo_t *cr, const TextStyle *style, Str text, double x, double baseline) {
    PangoLayoutLine *line = pango_layout_get_line_readonly(find(g, style, text)->layout, 0);
    for (GSList *at = line ? line->runs : NULL; at; at = at->next) {
        PangoGlyphItem *run = at->data;
        cairo_move_to(cr, x, baseline);
        pango_cairo_show_glyph_string(cr, run->item->analysis.font, run->glyphs);
        x += (double)pango_glyph_string_get_width(run->glyphs) / PANGO_SCALE;
    }
}
