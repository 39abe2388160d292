// Keys and mouse: which command they mean.
#include "view/app_state.h"

#include <string.h>

// The lessons of the start screen are one list for the keyboard.
static bool start_key(App *app, Str key) {
    int n = app_lessons(app), focus = app->ui.focus;
    if (str_eq(key, STR("Down")) || str_eq(key, STR("Right")) || str_eq(key, STR("Tab")))
        focus++;
    else if (str_eq(key, STR("Up")) || str_eq(key, STR("Left")) || str_eq(key, STR("Shift+Tab")))
        focus--;
    else if (str_eq(key, STR("Home")))
        focus = 1;
    else if (str_eq(key, STR("End")))
        focus = n;
    else
        return false;
    app->ui.focus = focus < 1 ? 1 : focus > n ? n : focus;
    app->ui.scroll[SCROLL_START] = 0;
    app_frame_changed(app);
    return true;
}

bool app_key(App *app, Str key) {
    int64_t argument;
    if (app->ui.entry.kind != ENTRY_NONE && command_of_key(key, &argument) != COMMAND_PALETTE &&
        command_of_key(key, &argument) != COMMAND_UNDO)
        return app_entry_key(app, key);
    if (!app->opened && !app->ui.help && start_key(app, key))
        return true;
    if (!app->opened && str_eq(key, STR("Return")))
        return app_command(app, COMMAND_OPEN, app->ui.focus);
    Command command = command_of_key(key, &argument);
    return command != COMMAND_NONE && app_command(app, command, argument);
}

// The tooltip, drawn last, does not stand in the mouse's way.
static const DrawOp *hit(const App *app, double x, double y) {
    if (!app->drawn)
        return NULL;
    DrawList list = app->list;
    const DrawOp *tip = draw_find(&list, STR("tip"));
    if (tip)
        list.ops.len = (int)(tip - list.ops.at);
    return draw_hit(&list, x / app->scale, y / app->scale);
}

static void seek_to(App *app, double x) {
    app_refresh_model(app);
    int64_t step = time_step_at(app->layout.time, &app->model.time, x / app->scale);
    if (step != app->model.time.step)
        app_command(app, COMMAND_SEEK, step + 1);
}

void app_mouse_move(App *app, double x, double y) {
    if (app->drag == DRAG_TIME)
        seek_to(app, x);
    if (app->drag == DRAG_PANE)
        app_drag_pane(app, x / app->scale, y / app->scale);
    if (app->drag != DRAG_NONE)
        return;
    const DrawOp *group = hit(app, x, y);
    Str id = group ? group->text : (Str){0};
    if (str_eq(id, app->ui.hover))
        return;
    size_t n = id.len < sizeof app->hover ? id.len : sizeof app->hover - 1;
    if (n)
        memcpy(app->hover, id.at, n);
    app->hover[n] = 0;
    app->ui.hover = str_from(app->hover);
    app_frame_changed(app);
}

void app_mouse_press(App *app, double x, double y) {
    const DrawOp *group = hit(app, x, y);
    if (!group)
        return;
    Command command = (Command)group->action;
    if (command == COMMAND_SEEK && group->argument == 0) {
        app->drag = DRAG_TIME;
        seek_to(app, x);
    } else if (command == COMMAND_SELECT) {
        bool part = str_starts(group->text, STR("see:")); // from a row of the memory panel
        app_select(app, part ? str_from_to(group->text, 4, group->text.len) : group->text);
    } else if (str_starts(group->text, STR("divider:"))) {
        app->drag = DRAG_PANE;
        app->dragged = (Pane)group->argument;
        app->drag_from = pane_upright(app->dragged) ? x / app->scale : y / app->scale;
    } else {
        bool closes_help = app->ui.help && command != COMMAND_HELP;
        if (closes_help)
            app_command(app, COMMAND_HELP, 0);
        if (app->ui.entry.kind == ENTRY_PALETTE && command != COMMAND_PALETTE)
            app_command(app, COMMAND_PALETTE, 0);
        app_command(app, command, group->argument);
    }
}

void app_mouse_release(App *app) {
    bool clicked = app->drag == DRAG_PANE && app->drag_from >= 0;
    if (app->drag == DRAG_PANE && !clicked)
        app_keep(app);
    app->drag = DRAG_NONE;
    if (clicked)
        app_command(app, COMMAND_FOLD, app->dragged);
}

Cursor app_cursor(const App *app) {
    const DrawOp *group = app->drawn && app->ui.hover.len ? draw_find(&app->list, app->ui.hover) : NULL;
    if (app->drag == DRAG_PANE)
        return pane_upright(app->dragged) ? CURSOR_LEFT_RIGHT : CURSOR_UP_DOWN;
    if (!group || !group->action)
        return CURSOR_ARROW;
    if (str_starts(group->text, STR("divider:")))
        return pane_upright((Pane)group->argument) ? CURSOR_LEFT_RIGHT : CURSOR_UP_DOWN;
    return CURSOR_HAND;
}

void app_wheel(App *app, double x, double y, double notches) {
    double px = x / app->scale, py = y / app->scale, by = -notches * 60;
    Scroll which = SCROLL_COUNT;
    if (!app->opened) {
        which = SCROLL_START;
    } else if (box_holds(app->layout.time, px, py)) {
        app_command(app, notches > 0 ? COMMAND_BACK : COMMAND_STEP, 0);
    } else {
        const struct {
            Box box;
            Scroll scroll;
        } panels[] = {{app->layout.code, SCROLL_CODE}, {app->layout.output, SCROLL_OUTPUT},
            {app->layout.stage, SCROLL_STAGE}, {app->layout.memory, SCROLL_MEMORY}};
        for (int i = 0; i < 4; i++)
            if (box_holds(panels[i].box, px, py))
                which = panels[i].scroll;
    }
    if (which == SCROLL_COUNT)
        return;
    app->ui.scroll[which] += by;
    app_frame_changed(app);
}
