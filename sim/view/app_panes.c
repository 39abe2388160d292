// The commands and the dragging that resize, fold and zoom panes.
#include "view/app_state.h"

#include <math.h>

enum { BY = 40, CLICK = 4 }; // points: of a key, and what a hand moves that only clicks

static Pane meant(const App *app, int64_t argument) {
    if (argument > PANE_NONE && argument < PANE_COUNT)
        return (Pane)argument;
    return app->ui.panes.focus;
}

bool app_pane_command(App *app, Command command, int64_t argument) {
    Panes *panes = &app->ui.panes;
    Pane pane = meant(app, argument);
    if (!app->opened)
        return false;
    switch (command) {
    case COMMAND_PANE: panes->focus = pane_next(panes->focus, 1); break;
    case COMMAND_PANE_BACK: panes->focus = pane_next(panes->focus, -1); break;
    case COMMAND_GROW: pane_resize(panes, &app->layout, pane, BY); break;
    case COMMAND_SHRINK: pane_resize(panes, &app->layout, pane, -BY); break;
    case COMMAND_FOLD: pane_fold(panes, pane); break;
    case COMMAND_ZOOM: pane_zoom(panes, pane); break;
    case COMMAND_PANES_RESET: *panes = (Panes){.focus = panes->focus}; break;
    case COMMAND_MEMORY: pane_fold(panes, PANE_MEMORY); break;
    default: return false;
    }
    app_frame_changed(app);
    return true;
}

void app_drag_pane(App *app, double x, double y) {
    Panes *panes = &app->ui.panes;
    double at = pane_upright(app->dragged) ? x : y;
    if (app->drag_from >= 0 && fabs(at - app->drag_from) < CLICK)
        return;
    app->drag_from = -1; // it has moved: letting go is no click
    panes->folded[app->dragged] = false;
    panes->size[app->dragged] = fmin(1, fmax(0.02, pane_size_at(&app->layout, app->dragged, x, y)));
    app_frame_changed(app);
}
