// The state that app.c, app_commands.c and app_input.c share.
#ifndef VIEW_APP_STATE_H
#define VIEW_APP_STATE_H

#include "view/app.h"
#include "view/remember.h"
#include "view/tween.h"

enum { ID_MAX = 160, NOTICE_MAX = 300, PATH_ROOM = 4096 };

typedef enum Drag { DRAG_NONE, DRAG_TIME, DRAG_PANE } Drag;

// From the picture before the last move to the one after it.
typedef struct Motion {
    Arena arena, frame_arena; // of what follows; of the picture in between
    DrawList from;
    VEC(ShownMove) moves; // of the earlier picture's model, and the step they began at
    int64_t step, moved_from;
    const Flight *flights;
    int n_flights;
    double at, length;            // milliseconds
    bool remembered, runs, stale; // stale: time has passed since the last picture
} Motion;

struct App {
    Session session;
    Assets assets;
    Painter *painter; // owned
    Ui ui;
    double scale;
    int width, height; // of the picture, in pixels
    bool opened;       // a lesson or program is open; else the start screen
    bool leaving;
    bool old_model, old_frame; // what has to be made again before painting
    int warmed;                // of app_warm: how far it is
    bool rests;                // there is nothing to do until something happens
    bool animate;              // the next picture is moved to
    double until_step;         // milliseconds, while playing
    Motion motion;
    Drag drag;
    Pane dragged;     // DRAG_PANE: the pane whose divider it is
    double drag_from; // DRAG_PANE: where it began, in points
    Remembered kept;
    char state[PATH_ROOM]; // the file that it is kept in; empty: nowhere
    Arena said_arena;      // of what was typed at the prompt
    int recalled;          // which of ui.said the prompt shows, from the last; 0: none
    Arena model_arena, frame_arena, catalog_arena;
    ViewModel model;
    ShownCatalog catalog;
    DrawList list; // in frame_arena
    bool drawn;
    bool texts_live; // those of the picture: no other model has been made since it was drawn
    Layout layout;
    char hover[ID_MAX], selected[ID_MAX], notice[NOTICE_MAX], title[NOTICE_MAX];
    char path[PATH_ROOM]; // of what is open
    char pictures[PATH_ROOM];
};

void app_model_changed(App *app);
void app_refresh_model(App *app); // before something is decided by it: keys may come faster than paintings
void app_frame_changed(App *app);

void motion_remember(App *app); // before the model changes
void motion_start(App *app);    // after the new picture is drawn
bool motion_picture(App *app, DrawList *out);
void motion_pass(App *app, double ms);
void motion_end(App *app); // the next painting is of the later picture
bool motion_runs(const App *app);
void motion_close(App *app);

void app_note(App *app, Str text); // one line for the viewer; empty takes it away
void app_select(App *app, Str id);
void app_load_catalog(App *app);
void app_words(App *app, Word word, Str arg); // a notice with words of the assets
void app_keep(App *app);                      // writes what is to be kept, when it changed
void app_finished(App *app);                  // the open lesson was played to its end
void app_opened(App *app);                    // `path` was opened: it becomes the first of the recent ones

bool app_entry_command(App *app, Command command); // prompt, palette, path
bool app_entry_key(App *app, Str key);             // while something is being typed
bool app_pane_command(App *app, Command command, int64_t argument);
void app_drag_pane(App *app, double x, double y); // in points
bool app_export(App *app);
int app_lessons(const App *app);
const ShownLesson *app_lesson(const App *app, int64_t number); // from 1; NULL: no such

#endif
