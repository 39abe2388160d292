// SDL: a window with one streaming texture, and its events as calls of app.h. Nothing runs while nothing happens.
#include "view/window.h"

#include <SDL.h>
#include <stdio.h>
#include <string.h>

#include "view/app.h"
#include "view/watch.h"

enum { QUIET = 20 }; // milliseconds without an event in which the window gets ready for later pictures

typedef struct Screen {
    SDL_Window *window;
    SDL_Renderer *renderer;
    SDL_Texture *texture;
    int width, height; // of the texture, in pixels
    SDL_Cursor *cursors[CURSOR_UP_DOWN + 1];
    Cursor cursor; // the one that is shown
    Watch *watch;
    Uint32 saved; // the event that says that a source was written
} Screen;

// On Linux a display has a name in the environment; without this SDL's drivers write lines of their own to stderr.
static bool may_have_display(void) {
#ifdef __linux__
    return SDL_getenv("DISPLAY") || SDL_getenv("WAYLAND_DISPLAY") || SDL_getenv("SDL_VIDEODRIVER");
#else
    return true;
#endif
}

// Where there is no display SDL opens an offscreen one and succeeds: nobody would see it, and nothing would end it.
static bool has_display(void) {
    const char *driver = SDL_GetCurrentVideoDriver(), *asked = SDL_getenv("SDL_VIDEODRIVER");
    bool unseen = driver && (strcmp(driver, "offscreen") == 0 || strcmp(driver, "dummy") == 0);
    return driver && (!unseen || (asked && strcmp(asked, driver) == 0));
}

static bool make_texture(Screen *s) {
    int w, h;
    if (SDL_GetRendererOutputSize(s->renderer, &w, &h) != 0 || w < 1 || h < 1)
        return false;
    SDL_Texture *texture = SDL_CreateTexture(s->renderer, SDL_PIXELFORMAT_RGB888, SDL_TEXTUREACCESS_STREAMING, w, h);
    if (!texture)
        return false;
    if (s->texture)
        SDL_DestroyTexture(s->texture);
    s->texture = texture;
    s->width = w, s->height = h;
    return true;
}

static bool open_screen(Screen *s, const WindowOptions *options) {
    int w = options->width ? options->width : 1600, h = options->height ? options->height : 900;
    SDL_Rect room;
    if (!options->width && SDL_GetDisplayUsableBounds(0, &room) == 0) {
        w = room.w < w ? room.w : w;
        h = room.h < h ? room.h : h;
    }
    s->window = SDL_CreateWindow("gostep", SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED, w, h,
        SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI);
    if (s->window)
        s->renderer = SDL_CreateRenderer(s->window, -1, SDL_RENDERER_SOFTWARE);
    if (!s->renderer)
        return false;
    SDL_SetWindowMinimumSize(s->window, 800, 450);
    static const SDL_SystemCursor shapes[] = {
        SDL_SYSTEM_CURSOR_ARROW, SDL_SYSTEM_CURSOR_HAND, SDL_SYSTEM_CURSOR_SIZEWE, SDL_SYSTEM_CURSOR_SIZENS};
    for (int i = 0; i <= CURSOR_UP_DOWN; i++)
        s->cursors[i] = SDL_CreateSystemCursor(shapes[i]);
    return make_texture(s);
}

static void close_screen(Screen *s) {
    for (int i = 0; i <= CURSOR_UP_DOWN; i++)
        if (s->cursors[i])
            SDL_FreeCursor(s->cursors[i]);
    if (s->texture)
        SDL_DestroyTexture(s->texture);
    if (s->renderer)
        SDL_DestroyRenderer(s->renderer);
    if (s->window)
        SDL_DestroyWindow(s->window);
    SDL_Quit();
}

static void show(Screen *s) {
    SDL_RenderCopy(s->renderer, s->texture, NULL, NULL);
    SDL_RenderPresent(s->renderer);
}

static void paint(Screen *s, App *app) {
    PixelRect rects[PAINT_RECTS];
    int stride, n = app_paint(app, rects);
    if (!n)
        return;
    const unsigned char *pixels = app_pixels(app, &stride);
    for (int i = 0; i < n; i++) {
        SDL_Rect r = {rects[i].x, rects[i].y, rects[i].w, rects[i].h};
        SDL_UpdateTexture(s->texture, &r, pixels + (size_t)r.y * (size_t)stride + (size_t)r.x * 4, stride);
    }
    show(s);
    if (s->cursor != app_cursor(app) && s->cursors[app_cursor(app)]) {
        s->cursor = app_cursor(app);
        SDL_SetCursor(s->cursors[s->cursor]);
    }
    if (strcmp(SDL_GetWindowTitle(s->window), app_title(app)) != 0)
        SDL_SetWindowTitle(s->window, app_title(app));
}

// Keys that make no text, by the names of commands.def. Others come as text, so that any keyboard layout works;
// with Ctrl held there is no text, and the key's own letter counts.
static const char *key_name(const SDL_Keysym *key, char letter[2]) {
    switch (key->sym) {
    case SDLK_RIGHT: return "Right";
    case SDLK_LEFT: return "Left";
    case SDLK_UP: return "Up";
    case SDLK_DOWN: return "Down";
    case SDLK_HOME: return "Home";
    case SDLK_END: return "End";
    case SDLK_PAGEUP: return "PageUp";
    case SDLK_PAGEDOWN: return "PageDown";
    case SDLK_RETURN:
    case SDLK_KP_ENTER: return "Return";
    case SDLK_ESCAPE: return "Escape";
    case SDLK_TAB: return "Tab";
    case SDLK_F1: return "F1";
    case SDLK_F6: return "F6";
    case SDLK_BACKSPACE: return "Backspace";
    case SDLK_DELETE: return "Delete";
    default: break;
    }
    if (!(key->mod & (KMOD_CTRL | KMOD_LALT)) || key->sym < ' ' || key->sym > '~')
        return NULL;
    letter[0] = key->sym == SDLK_PLUS ? '=' : (char)key->sym;
    letter[1] = 0;
    return letter;
}

static void paste(App *app) {
    char *text = SDL_GetClipboardText();
    if (text)
        app_text(app, str_from(text));
    SDL_free(text);
}

static void press(App *app, const SDL_Keysym *key) {
    char letter[2], full[32];
    const char *name = key_name(key, letter);
    if (!name)
        return;
    bool named = name != letter;
    if (app_typing(app) && key->sym == SDLK_v && (key->mod & KMOD_CTRL)) {
        paste(app);
        return;
    }
    snprintf(full, sizeof full, "%s%s%s%s", key->mod & KMOD_CTRL ? "Ctrl+" : "", key->mod & KMOD_LALT ? "Alt+" : "",
        named && key->mod & KMOD_SHIFT ? "Shift+" : "", name);
    app_key(app, str_from(full));
}

// Mouse positions come in window units; on a dense screen the picture has more pixels.
static double density(const Screen *s) {
    int w, h;
    SDL_GetWindowSize(s->window, &w, &h);
    return w > 0 ? (double)s->width / w : 1;
}

static void take_event(Screen *s, App *app, const SDL_Event *e) {
    double k = density(s);
    int x, y;
    switch (e->type) {
    case SDL_KEYDOWN: press(app, &e->key.keysym); break;
    case SDL_TEXTINPUT:
        if (!(SDL_GetModState() & (KMOD_CTRL | KMOD_LALT)))
            app_text(app, str_from(e->text.text));
        break;
    case SDL_MOUSEMOTION: app_mouse_move(app, e->motion.x * k, e->motion.y * k); break;
    case SDL_MOUSEBUTTONDOWN:
        if (e->button.button == SDL_BUTTON_LEFT)
            app_mouse_press(app, e->button.x * k, e->button.y * k);
        break;
    case SDL_MOUSEBUTTONUP: app_mouse_release(app); break;
    case SDL_MOUSEWHEEL:
        SDL_GetMouseState(&x, &y);
        app_wheel(app, x * k, y * k, e->wheel.preciseY);
        break;
    case SDL_DROPFILE:
        app_open_path(app, str_from(e->drop.file));
        SDL_free(e->drop.file);
        break;
    case SDL_WINDOWEVENT:
        if (e->window.event == SDL_WINDOWEVENT_SIZE_CHANGED && make_texture(s))
            app_resize(app, s->width, s->height);
        if (e->window.event == SDL_WINDOWEVENT_EXPOSED)
            show(s);
        break;
    case SDL_QUIT: app_command(app, COMMAND_QUIT, 0); break;
    default:
        if (s->saved && e->type == s->saved)
            app_saved(app);
    }
}

// While something moves or plays, the time that has passed is told before each event; otherwise nothing runs.
static void run(Screen *s, App *app) {
    paint(s, app);
    Uint64 at = SDL_GetTicks64();
    bool cold = true;
    while (!app_quit(app)) {
        SDL_Event e;
        int wait = app_wait(app);
        bool warm = cold && wait < 0;
        bool any = SDL_WaitEventTimeout(&e, warm ? QUIET : wait == 0 ? 1 : wait); // below 0: for ever
        if (wait < 0 && !warm && !any)
            return;
        if (warm && !any)
            cold = app_warm(app);
        Uint64 now = SDL_GetTicks64();
        if (wait >= 0)
            app_pass(app, (double)(now - at));
        at = now;
        for (; any; any = SDL_PollEvent(&e)) // several at once make one picture
            take_event(s, app, &e);
        watch_folder_of(s->watch, app_path(app));
        paint(s, app);
    }
}

static int fail(const char *what, const char *why) {
    fprintf(stderr, "gostep: %s%s%s\n", what, *why ? ": " : "", why);
    return 1;
}

int window_play(const WindowOptions *options, const Session *session) {
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0"); // software presents through shared memory, not through OpenGL
    SDL_SetHint(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "0");
    if (!may_have_display() || SDL_Init(SDL_INIT_VIDEO) != 0 || !has_display()) {
        SDL_Quit();
        return fail("there is no display for the window; gostep run FILE.go and gostep test PATH work without one", "");
    }
    Screen screen = {0};
    if (!open_screen(&screen, options)) {
        int code = fail("the window does not open", SDL_GetError());
        close_screen(&screen);
        return code;
    }
    AppOptions app_options = {.assets = options->assets,
        .path = options->path,
        .language = options->language,
        .theme = options->theme,
        .zoom = options->scale,
        .state = options->state,
        .width = screen.width,
        .height = screen.height};
    Buf problem = {0};
    App *app = app_open(&app_options, session, &problem);
    if (app) {
        SDL_StartTextInput();
        screen.saved = SDL_RegisterEvents(1);
        screen.watch = watch_open(screen.saved);
        watch_folder_of(screen.watch, app_path(app));
        run(&screen, app);
        watch_close(screen.watch);
        app_close(app);
    } else {
        fprintf(stderr, "gostep: %.*s", (int)problem.len, problem.at ? problem.at : "");
    }
    buf_free(&problem);
    close_screen(&screen);
    return app ? 0 : 1;
}
