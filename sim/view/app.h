// The window without a window: state, commands, keys and mouse as plain calls. window.c feeds it from SDL, tests by
// themselves. It does nothing by itself: whoever drives it paints after every event and tells by app_pass how much time
// has passed, at least as often as app_wait asks.
#ifndef VIEW_APP_H
#define VIEW_APP_H

#include "view/frame.h"
#include "view/paint.h"
#include "view/session.h"

typedef struct App App;

typedef struct AppOptions {
    const char *assets;   // folder
    const char *path;     // to open at once; NULL: the list of lessons
    const char *language; // "en", "zh"; NULL: as it was kept, else en
    const char *theme;    // "light", "night", "contrast"; NULL: as it was kept, else light
    double zoom;          // 0: as it was kept, else 1
    int width, height;    // in pixels
    const char *state;    // file of what is kept from start to start; NULL: nothing is
    const char *pictures; // folder where pictures are written; NULL: the current one
} AppOptions;

// NULL when the assets cannot be read or `path` cannot be opened; *problem says why. The session is copied, not owned.
App *app_open(const AppOptions *options, const Session *session, Buf *problem);
void app_close(App *app);

bool app_quit(const App *app);   // the viewer wants to leave
const char *app_title(App *app); // for the window's title bar; valid until the next call

void app_resize(App *app, int width, int height);
// One thing to do; `argument` as the group or key that asked has it. False: it does nothing here.
bool app_command(App *app, Command command, int64_t argument);
bool app_key(App *app, Str key);   // "Right", "Shift+Right", "Ctrl+=", "a", "?"
void app_text(App *app, Str text); // typed or pasted: into what is being typed, else as keys
bool app_typing(const App *app);
const char *app_path(const App *app); // of what is open; empty: nothing is
void app_saved(App *app);             // a source was written beside what is open: it is read again
bool app_open_path(App *app, Str path);

// The mouse, in pixels. Moving with the button held drags the timeline.
void app_mouse_move(App *app, double x, double y);
void app_mouse_press(App *app, double x, double y);
void app_mouse_release(App *app);
typedef enum Cursor { CURSOR_ARROW, CURSOR_HAND, CURSOR_LEFT_RIGHT, CURSOR_UP_DOWN } Cursor;
Cursor app_cursor(const App *app);                            // that fits what is under the mouse
void app_wheel(App *app, double x, double y, double notches); // positive: away from the viewer, content moves down

int app_wait(const App *app); // milliseconds until app_pass wants to be called; -1: nothing moves or plays
void app_pass(App *app, double milliseconds);

bool app_warm(
    App *app); // one step of what makes later pictures quicker, for a moment without events; false: all is done

// Draws what changed; returns the number of changed rectangles, 0 when the picture is still right.
int app_paint(App *app, PixelRect rects[PAINT_RECTS]);
const unsigned char *app_pixels(const App *app, int *stride);
const DrawList *app_list(const App *app); // of the last paint, for tests; NULL before it
const Ui *app_ui(const App *app);
Painter *app_painter(App *app); // for pictures of what was painted last

#endif
