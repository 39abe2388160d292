// inotify in a thread that sleeps until something is written: the window's own loop waits for SDL's events alone. Elsewhere
// than on Linux files are read again by hand.
#include "view/watch.h"

#include <SDL.h>
#include <stdlib.h>
#include <string.h>

#ifdef __linux__
#include <limits.h>
#include <poll.h>
#include <sys/inotify.h>
#include <unistd.h>

struct Watch {
    int files, folder; // inotify's; folder -1: none
    int wake[2];       // written to when the thread shall end
    uint32_t event;
    char path[PATH_MAX];
    SDL_Thread *thread;
};

static bool is_source(const char *name) {
    const char *dot = strrchr(name, '.');
    return dot && (strcmp(dot, ".go") == 0 || strcmp(dot, ".lua") == 0);
}

static bool holds_source(const char *events, ssize_t n) {
    bool any = false;
    for (ssize_t at = 0; at < n;) {
        struct inotify_event e;
        memcpy(&e, events + at, sizeof e);
        any |= e.len > 0 && is_source(events + at + (ssize_t)sizeof e);
        at += (ssize_t)(sizeof e + e.len);
    }
    return any;
}

// An editor may write a file in several steps: one event stands for all that comes within a moment.
static int listen_to(void *self) {
    Watch *w = self;
    char events[4096];
    for (;;) {
        struct pollfd fds[] = {{.fd = w->files, .events = POLLIN}, {.fd = w->wake[0], .events = POLLIN}};
        ssize_t n = poll(fds, 2, -1) > 0 && !fds[1].revents ? read(w->files, events, sizeof events) : 0;
        if (n <= 0)
            return 0;
        bool any = holds_source(events, n);
        SDL_Delay(60);
        if (any)
            SDL_PushEvent(&(SDL_Event){.type = w->event});
    }
}

Watch *watch_open(uint32_t event) {
    Watch *w = calloc(1, sizeof *w);
    if (!w)
        return NULL;
    w->event = event;
    w->folder = -1;
    w->files = inotify_init1(IN_CLOEXEC);
    bool piped = pipe(w->wake) == 0;
    w->thread = w->files >= 0 && piped ? SDL_CreateThread(listen_to, "watch", w) : NULL;
    if (w->thread)
        return w;
    if (w->files >= 0)
        close(w->files);
    if (piped)
        close(w->wake[0]), close(w->wake[1]);
    free(w);
    return NULL;
}

void watch_folder_of(Watch *w, const char *path) {
    char folder[PATH_MAX] = "";
    if (!w)
        return;
    const char *slash = path ? strrchr(path, '/') : NULL;
    size_t n = slash ? (size_t)(slash - path) + 1 : 0;
    if (path && *path && n < sizeof folder - 2)
        memcpy(folder, n ? path : "./", n ? n : 2);
    if (strcmp(folder, w->path) == 0)
        return;
    if (w->folder >= 0)
        inotify_rm_watch(w->files, w->folder);
    memcpy(w->path, folder, sizeof folder);
    w->folder = folder[0] ? inotify_add_watch(w->files, folder, IN_CLOSE_WRITE | IN_MOVED_TO) : -1;
}

void watch_close(Watch *w) {
    if (!w)
        return;
    close(w->wake[1]); // wakes the thread
    SDL_WaitThread(w->thread, NULL);
    close(w->wake[0]);
    close(w->files);
    free(w);
}
#else
Watch *watch_open(uint32_t event) {
    (void)event;
    return NULL;
}

void watch_close(Watch *w) {
    (void)w;
}

void watch_folder_of(Watch *w, const char *path) {
    (void)w, (void)path;
}
#endif
