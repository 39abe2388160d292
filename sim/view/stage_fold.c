// Many goroutines or channels alike stand as one card with a count. A click opens the card, and another one closes it
// again; what is open is remembered by what the things are, not by which of them are there.
#include "view/stage.h"

enum { FOLD_FROM = 4 };

static uint64_t kind_of_goroutine(const ShownGoroutine *g) {
    return str_hash(g->function) >> 1;
}

static uint64_t kind_of_object(const ShownObject *o) {
    return str_hash(o->type) >> 1;
}

static bool is_open(const Stage *s, uint64_t kind) {
    return folds_are_open(&s->pen->ui->folds, kind);
}

static bool alike_goroutines(const ShownGoroutine *a, const ShownGoroutine *b) {
    return a->state == b->state && str_eq(a->function, b->function) && str_eq(a->reason, b->reason);
}

static int waiters(const ShownObject *o) {
    int n = 0;
    for (int i = 0; i < o->queues.len; i++)
        n += o->queues.at[i].waiters.len;
    return n;
}

static bool alike_objects(const ShownObject *a, const ShownObject *b) {
    return a->kind == SHARED_CHANNEL && b->kind == SHARED_CHANNEL && a->absent == b->absent &&
           str_eq(a->type, b->type) && str_eq(a->state, b->state) && a->cells.len == b->cells.len &&
           (!a->facts.len || !b->facts.len || str_eq(a->facts.at[0], b->facts.at[0])) &&
           (waiters(a) > 0) == (waiters(b) > 0);
}

// What the step changed, and what the followed goroutine has at hand, is seen by itself.
static bool stands_out(const Stage *s, int object) {
    if (s->m->objects.at[object].changed)
        return true;
    for (int i = 0; i < s->m->links.len; i++)
        if (s->m->links.at[i].object == object && s->m->links.at[i].goroutine == s->m->followed)
            return true;
    return false;
}

static Fold fold_of(const Stage *s, int n, uint64_t kind, bool fold) {
    bool many = fold && n >= FOLD_FROM;
    return (Fold){.n = many ? n : 1, .kind = kind, .many = many, .open = many && is_open(s, kind)};
}

Fold fold_goroutines(const Stage *s, int first, bool fold) {
    const ShownGoroutine *g = &s->m->goroutines.at[first];
    int n = 0;
    while (first + n < s->m->goroutines.len && alike_goroutines(g, &g[n]) && g[n].id != s->m->followed)
        n++;
    return fold_of(s, n, kind_of_goroutine(g), fold);
}

Fold fold_objects(const Stage *s, int first, bool fold) {
    const ShownObject *o = &s->m->objects.at[first];
    int n = 0;
    while (first + n < s->m->objects.len && alike_objects(o, &o[n]) && !stands_out(s, first + n))
        n++;
    return fold_of(s, n, kind_of_object(o), fold);
}

void alike_card(Stage *s, Box box, const Alike *a, Fold fold) {
    enum { PAD = 12 };
    Pen *pen = s->pen;
    draw_group(pen->list, a->id, COMMAND_OPEN_FOLD, (int64_t)fold.kind);
    if (!fold.open)
        pen_card(pen, (Box){box.x + 4, box.y + 4, box.w, box.h}, ROLE_LINE, 1.5, DASH_NONE);
    pen_card(pen, box, pen_hovers(pen, a->id) ? ROLE_ACCENT : ROLE_LINE, 1.5, DASH_NONE);
    double x = box.x + PAD, middle = box.y + box.h / 2;
    draw_icon(pen->list, (Box){x, middle - 7, 14, 14}, fold.open ? ICON_CARET : ICON_PLAY, ROLE_DIM);
    x += 20;
    if (a->goroutine)
        x += pen_badge(pen, x, middle, a->goroutine) + 6;
    Str count = str_format(pen->arena, "×%d", fold.n);
    x += pen_text(pen, (Box){x, box.y, 60, box.h}, ui_style(15, BOLD, ROLE_INK), count) + 8;
    double taken = pen_aligned(pen, (Box){x + 40, box.y, box.x + box.w - PAD - x - 40, box.h},
        ui_style(13, SEMIBOLD, a->role), a->state, ALIGN_RIGHT);
    double room = box.x + box.w - PAD - taken - 8 - x;
    double name = pen_text(pen, (Box){x, box.y, room > 0 ? room : 0, box.h}, ui_style(15, SEMIBOLD, ROLE_INK), a->name);
    room -= name + 8;
    pen_text(pen, (Box){x + name + 8, box.y, room > 0 ? room : 0, box.h}, code_style(14, REGULAR, ROLE_DIM), a->type);
    draw_ungroup(pen->list);
}

double card_alike_objects(Stage *s, CardAt at, int first, Fold fold) {
    enum { HEIGHT = 40 };
    const ShownObject *o = &s->m->objects.at[first];
    Box box = {at.x, at.y, at.w, HEIGHT};
    if (!at.draw)
        return HEIGHT;
    Alike alike = {.id = str_format(s->pen->arena, "alike:%llx", (unsigned long long)o->address),
        .name = o->name,
        .type = o->type,
        .state = o->state,
        .role = o->good ? ROLE_OK : ROLE_DIM};
    alike_card(s, box, &alike, fold);
    for (int i = 0; i < fold.n && !fold.open; i++)
        stage_spot(s, (Spot){.object = first + i, .cell = -1, .frame = -1, .var = -1, .box = box});
    return HEIGHT;
}
