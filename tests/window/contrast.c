// The ground of a text is the last box that was filled below it, at three places of its width.
#include "contrast.h"

#include <math.h>

static double linear(double c) {
    return c <= 0.03928 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4);
}

double contrast(const Rgba *a, const Rgba *b) {
    double la = 0.2126 * linear(a->r) + 0.7152 * linear(a->g) + 0.0722 * linear(a->b);
    double lb = 0.2126 * linear(b->r) + 0.7152 * linear(b->g) + 0.0722 * linear(b->b);
    return la > lb ? (la + 0.05) / (lb + 0.05) : (lb + 0.05) / (la + 0.05);
}

static bool fills(const DrawOp *op) {
    return op->kind == DRAW_BOX && op->fill != ROLE_NONE && op->fill != ROLE_SHADOW && op->fill != ROLE_SCRIM;
}

static Role ground_at(const DrawList *list, int text, double x, double y) {
    for (int i = text - 1; i >= 0; i--)
        if (fills(&list->ops.at[i]) && box_holds(list->ops.at[i].bounds, x, y) && box_holds(list->ops.at[i].box, x, y))
            return list->ops.at[i].fill;
    return list->ground;
}

static int faults_at(const DrawOp *op, Role ground, const Assets *assets, Buf *out) {
    int faults = 0;
    for (int t = 0; t < THEME_COUNT; t++) {
        const Theme *theme = &assets->themes[t];
        double c = contrast(&theme->colour[op->style.role], &theme->colour[ground]);
        if (c >= (t == THEME_CONTRAST ? 7 : 4.5))
            continue;
        buf_format(out, "%s on %s has a contrast of %.2f in the theme %s: \"%.*s\" at %.0f,%.0f\n",
            role_names[op->style.role], role_names[ground], c, theme_names[t], STR_ARG(op->text), op->box.x, op->box.y);
        faults++;
    }
    return faults;
}

int check_contrast(const DrawList *list, const Assets *assets, Buf *out) {
    int faults = 0, covered_until = 0; // below a scrim nothing is meant to be read
    for (int i = 0; i < list->ops.len; i++)
        if (list->ops.at[i].kind == DRAW_BOX && list->ops.at[i].fill == ROLE_SCRIM)
            covered_until = i;
    for (int i = covered_until; i < list->ops.len; i++) {
        const DrawOp *op = &list->ops.at[i];
        Box seen = box_meet(op->box, op->bounds);
        if (op->kind != DRAW_TEXT || box_empty(seen))
            continue;
        Role last = ROLE_NONE;
        for (int k = 0; k < 3; k++) {
            double x = seen.x + (0.05 + 0.45 * k) * seen.w;
            Role ground = ground_at(list, i, x, seen.y + seen.h / 2);
            faults += ground != last ? faults_at(op, ground, assets, out) : 0;
            last = ground;
        }
    }
    return faults;
}
