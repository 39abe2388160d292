// How long the window takes from the start of the process to its first picture, as whoever looks at the screen sees it:
//     bench_window GOSTEP ARGS...      starts "GOSTEP ARGS..." again and again on the display of the environment
// The X server says when a window is shown; then what stands along its upper edge is fetched until it has more than two colours,
// which is no empty window.
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <errno.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { ROUNDS = 11, STRIP = 40, PATIENCE = 10 };

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

// The window went away, or is not shown yet: there is nothing to fetch.
static int ignore(Display *display, XErrorEvent *error) {
    (void)display, (void)error;
    return 0;
}

// Whether the image has three colours.
static bool has_picture(XImage *image) {
    unsigned long first = XGetPixel(image, 0, 0), second = first;
    for (int y = 0; y < image->height; y += 2)
        for (int x = 0; x < image->width; x += 2) {
            unsigned long pixel = XGetPixel(image, x, y);
            if (pixel != first && second == first)
                second = pixel;
            else if (pixel != first && pixel != second)
                return true;
        }
    return false;
}

static bool shows_picture(Display *display, Window window) {
    XWindowAttributes at;
    if (!XGetWindowAttributes(display, window, &at) || at.map_state != IsViewable)
        return false;
    XImage *image = XGetImage(display, window, 0, 0, (unsigned)at.width, STRIP, AllPlanes, ZPixmap);
    bool shown = image && has_picture(image);
    if (image)
        XDestroyImage(image);
    return shown;
}

static bool any_shows_picture(Display *display) {
    Window root, parent, *children = NULL;
    unsigned n = 0;
    bool shown = false;
    if (!XQueryTree(display, DefaultRootWindow(display), &root, &parent, &children, &n))
        return false;
    for (unsigned i = 0; i < n; i++)
        shown |= shows_picture(display, children[i]);
    if (children)
        XFree(children);
    return shown;
}

typedef struct Took { // seconds; less than 0: nothing was shown
    double elapsed, cpu;
} Took;

// Ends the process and returns what it took of the processor.
static double end(pid_t pid) {
    struct rusage usage = {0};
    kill(pid, SIGTERM);
    while (wait4(pid, NULL, 0, &usage) < 0 && errno == EINTR)
        continue;
    return (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

static Took measure(Display *display, char **argv) {
    const struct timespec moment = {.tv_nsec = 500 * 1000};
    double begun = now();
    Took took = {-1, -1};
    pid_t pid = fork();
    if (pid == 0) {
        execv(argv[0], argv);
        _exit(127);
    }
    while (pid > 0 && took.elapsed < 0 && now() - begun < PATIENCE && waitpid(pid, NULL, WNOHANG) == 0) {
        if (any_shows_picture(display))
            took.elapsed = now() - begun;
        else
            nanosleep(&moment, NULL);
    }
    if (pid > 0)
        took.cpu = end(pid);
    while (any_shows_picture(display)) // the next one must not be taken for it
        nanosleep(&moment, NULL);
    return took;
}

static int by_value(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

int main(int argc, char **argv) {
    Display *display = argc > 2 ? XOpenDisplay(NULL) : NULL;
    if (!display) {
        fprintf(stderr, argc > 2 ? "bench_window: no display\n" : "usage: bench_window GOSTEP ARGS...\n");
        return argc > 2 ? 1 : 64;
    }
    XSetErrorHandler(ignore);
    double elapsed[ROUNDS], cpu[ROUNDS];
    bool failed = measure(display, argv + 1).elapsed < 0; // files that are read now are in memory
    for (int i = 0; i < ROUNDS; i++) {
        Took took = measure(display, argv + 1);
        elapsed[i] = took.elapsed, cpu[i] = took.cpu;
        failed |= took.elapsed < 0;
    }
    XCloseDisplay(display);
    if (failed) {
        fprintf(stderr, "bench_window: %s shows no picture\n", argv[1]);
        return 1;
    }
    qsort(elapsed, ROUNDS, sizeof *elapsed, by_value);
    qsort(cpu, ROUNDS, sizeof *cpu, by_value);
    printf("%-28s %6.2f ms elapsed, %.0f to %.0f (goal 100 ms); %.0f ms of CPU time\n", "start to first picture",
        elapsed[ROUNDS / 2] * 1e3, elapsed[0] * 1e3, elapsed[ROUNDS - 1] * 1e3, cpu[ROUNDS / 2] * 1e3);
    return 0;
}
