// Walking through a run for gostep export: every step, with what the lesson says, and the files that come of it.
#include "cli/window/export.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/cli.h"
#include "view/svg.h"
#include "view/text_form.h"

// ---- one picture ----

static void look(Export *e) {
    arena_free(&e->arena);
    e->model = (ViewModel){0};
    Wish wish = {.language = e->ui.language, .words = &e->assets.words[e->ui.language]};
    e->session.model(e->session.self, &e->arena, &wish, &e->model);
}

static void draw(Export *e) {
    const ExportOptions *o = e->options;
    TextMeter meter = painter_meter(e->painter);
    ShownCatalog none = {0};
    Scene scene = {.model = &e->model, .catalog = &none, .ui = &e->ui, .assets = &e->assets, .meter = &meter};
    double scale = frame_scale(o->width, o->height, e->ui.zoom);
    frame_draw(&scene, &e->list, &e->arena, o->width / scale, o->height / scale);
}

static bool write_svg(Export *e, const char *path) {
    Buf text = {0};
    svg_write(&e->list, &e->assets.themes[e->ui.theme], &text);
    bool ok = cli_write_file(path, buf_view(&text));
    buf_free(&text);
    return ok;
}

static bool write_form(Export *e, const char *path) {
    Buf text = {0};
    text_form_write(&e->list, &text);
    bool ok = cli_write_file(path, buf_view(&text));
    buf_free(&text);
    return ok;
}

// cairo does not say why it could not write, so the file is opened first.
static bool write_by_cairo(Export *e, const char *path) {
    if (!cli_write_file(path, (Str){0}))
        return false;
    bool ok;
    if (e->options->format == FORMAT_PNG) {
        PixelRect rects[PAINT_RECTS];
        painter_paint(e->painter, &e->list, rects);
        ok = painter_save_png(e->painter, path);
    } else {
        ok = painter_save_pdf(e->painter, &e->list, path);
    }
    if (!ok)
        fprintf(stderr, "gostep: cannot write all of %s (remedy: choose a place with room)\n", path);
    return ok;
}

static void write_picture(Export *e, const char *path) {
    draw(e);
    Format format = e->options->format;
    bool ok = format == FORMAT_SVG    ? write_svg(e, path)
              : format == FORMAT_TEXT ? write_form(e, path)
                                      : write_by_cairo(e, path);
    e->failed |= !ok;
}

// What is said at this moment: the lesson's words, or what just happened.
static Str narration(Export *e) {
    const ShownQuestion *q = &e->model.question;
    if (!q->text.len)
        return e->model.say.len ? e->model.say : e->model.happened;
    Str all = q->text;
    for (int i = 0; i < q->answers.len; i++)
        all = str_format(&e->arena, "%.*s\n%d. %.*s", STR_ARG(all), i + 1, STR_ARG(q->answers.at[i].text));
    return q->remark.len ? str_format(&e->arena, "%.*s\n%.*s", STR_ARG(all), STR_ARG(q->remark)) : all;
}

static void add_to_page(Export *e) {
    draw(e);
    html_frame(e->page, &e->list, narration(e));
}

static PixelRect around(PixelRect a, PixelRect b) {
    int x = a.x < b.x ? a.x : b.x, y = a.y < b.y ? a.y : b.y;
    int right = a.x + a.w > b.x + b.w ? a.x + a.w : b.x + b.w;
    int low = a.y + a.h > b.y + b.h ? a.y + a.h : b.y + b.h;
    return (PixelRect){x, y, right - x, low - y};
}

// What a lesson says stays longer than a step. A frame where nothing changed is a pixel that takes time.
static void add_to_gif(Export *e) {
    enum { STEP_TIME = 70, SAY_TIME = 350 }; // hundredths of a second
    PixelRect rects[PAINT_RECTS], changed = {0, 0, 1, 1};
    draw(e);
    int n = painter_paint(e->painter, &e->list, rects), stride;
    for (int i = 0; i < n; i++)
        changed = i ? around(changed, rects[i]) : rects[i];
    const unsigned char *pixels = painter_pixels(e->painter, &stride);
    bool says = e->model.say.len || e->model.question.text.len;
    if (!gif_frame(e->gif, pixels, stride, changed, says ? SAY_TIME : STEP_TIME))
        e->failed = true;
}

void export_page(Export *e) {
    Buf out = {0};
    html_write(e->page, e->model.title, e->ui.language, &e->assets, e->ui.theme, &out);
    if (!cli_write_file(e->options->out, buf_view(&out)))
        e->failed = true;
    buf_free(&out);
}

// "a/b.svg" and 7: "a/b-0007.svg"
static Str numbered(Arena *a, const char *out, int number) {
    const char *slash = strrchr(out, '/'), *dot = strrchr(out, '.');
    int stem = dot && dot > (slash ? slash + 1 : out) ? (int)(dot - out) : (int)strlen(out);
    return str_format(a, "%.*s-%04d%s", stem, out, number, out + stem);
}

// ---- walking through the run ----

static bool full(const Export *e) {
    return e->failed || e->frames >= FRAMES_MAX;
}

static Reach *reach_of(Export *e) {
    while (e->reach.len <= e->model.time.branch)
        vec_push(&e->reach_arena, &e->reach, (Reach){0});
    return &e->reach.at[e->model.time.branch];
}

// The timeline is drawn to one scale on all frames of a branch: it would change everywhere at each step.
static void fit_timeline(Export *e) {
    Reach *r = reach_of(e);
    ShownTimeline *t = &e->model.time;
    if (e->measuring) {
        r->ended |= t->ended;
        r->known = t->known > r->known ? t->known : r->known;
    } else {
        t->ended |= r->ended;
        t->known = r->known > t->known ? r->known : t->known;
    }
}

static void visit(Export *e) {
    if (full(e))
        return;
    look(e);
    fit_timeline(e);
    e->frames++;
    if (e->measuring)
        return;
    if (e->page)
        add_to_page(e);
    else if (e->gif)
        add_to_gif(e);
    else
        write_picture(e, numbered(&e->arena, e->options->out, e->frames).at);
}

// A question is shown twice: as it is asked, and with its answer.
static void visit_beat(Export *e) {
    visit(e);
    if (e->session.answer(e->session.self, -1))
        visit(e);
}

// The lesson has gone from the step `from` to where it stands: the steps between, then the beat.
static void visit_between(Export *e, int64_t from, int branch) {
    look(e);
    int64_t to = e->model.time.step;
    if (e->model.time.branch != branch || to <= from) {
        visit_beat(e);
        return;
    }
    for (int64_t s = from + 1; s < to && !full(e); s++) {
        e->session.seek(e->session.self, s);
        visit(e);
    }
    e->session.seek(e->session.self, to);
    visit_beat(e);
}

static void walk(Export *e) {
    visit_beat(e);
    for (;;) {
        int64_t from = e->model.time.step;
        int branch = e->model.time.branch;
        if (full(e) || !e->session.go_on(e->session.self))
            break;
        visit_between(e, from, branch);
    }
    while (!full(e) && e->session.step(e->session.self, GRAIN_STEP, FORWARD))
        visit(e);
}

void export_all(Export *e) {
    Buf problem = {0};
    e->measuring = true;
    walk(e);
    e->measuring = false;
    e->frames = 0;
    if (e->session.open(e->session.self, str_from(e->options->path), &problem))
        walk(e);
    buf_free(&problem);
    if (e->frames >= FRAMES_MAX)
        fprintf(stderr, "gostep: the first %d steps were written, no more\n", FRAMES_MAX);
}

void export_gif(Export *e) {
    const ExportOptions *o = e->options;
    if (!cli_write_file(o->out, (Str){0})) {
        e->failed = true;
        return;
    }
    e->gif = gif_open(o->out, o->width, o->height);
    if (e->gif)
        export_all(e);
    if (!e->gif || !gif_close(e->gif) || e->failed) {
        fprintf(stderr, "gostep: cannot write all of %s (remedy: choose a place with room)\n", o->out);
        e->failed = true;
    }
}

// A lesson plays to the step first, since it may steer the run.
void export_one(Export *e) {
    look(e);
    if (e->options->step >= 0) {
        while (e->model.time.step < e->options->step) {
            e->session.answer(e->session.self, -1);
            if (!e->session.go_on(e->session.self))
                break;
            look(e);
        }
        e->session.seek(e->session.self, e->options->step);
        look(e);
        if (e->model.time.step != e->options->step) {
            fprintf(stderr, "gostep: %s has no step %ld, the last is %lld\n", e->options->path, e->options->step,
                (long long)e->model.time.step);
            e->failed = true;
            return;
        }
    }
    write_picture(e, e->options->out);
}
