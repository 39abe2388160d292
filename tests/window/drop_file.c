// Drops a file on a window as a desktop does, by the XDND protocol:
//     drop_file WINDOW-ID /PATH/OF/FILE
// Exit code 0 when the window has taken it.
#include <X11/Xatom.h>
#include <X11/Xlib.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { VERSION = 5, PATIENCE = 5000 }; // of the protocol; milliseconds

typedef struct Source {
    Display *display;
    Window own, target;
    char list[4200]; // the file as text/uri-list
} Source;

static Atom atom(const Source *s, const char *name) {
    return XInternAtom(s->display, name, False);
}

static void tell(const Source *s, const char *message, long a, long b, long c, long d) {
    XEvent e = {.xclient = {.type = ClientMessage,
                    .window = s->target,
                    .message_type = atom(s, message),
                    .format = 32,
                    .data.l = {(long)s->own, a, b, c, d}}};
    XSendEvent(s->display, s->target, False, NoEventMask, &e);
    XFlush(s->display);
}

// Gives the file to whoever asks for what is dragged.
static void answer(const Source *s, const XSelectionRequestEvent *r) {
    XEvent e = {.xselection = {.type = SelectionNotify,
                    .requestor = r->requestor,
                    .selection = r->selection,
                    .target = r->target,
                    .property = r->property,
                    .time = r->time}};
    XChangeProperty(s->display, r->requestor, r->property, r->target, 8, PropModeReplace,
        (const unsigned char *)s->list, (int)strlen(s->list));
    XSendEvent(s->display, r->requestor, False, NoEventMask, &e);
    XFlush(s->display);
}

// Until the target sends that message; its second word says whether it accepts.
static int wait_for(const Source *s, const char *message) {
    struct pollfd in = {.fd = ConnectionNumber(s->display), .events = POLLIN};
    Atom wanted = atom(s, message);
    while (XPending(s->display) || poll(&in, 1, PATIENCE) > 0) {
        XEvent e;
        XNextEvent(s->display, &e);
        if (e.type == SelectionRequest)
            answer(s, &e.xselectionrequest);
        if (e.type == ClientMessage && e.xclient.message_type == wanted)
            return e.xclient.data.l[1] & 1;
    }
    fprintf(stderr, "drop_file: no %s comes back\n", message);
    return 0;
}

static int drop(const Source *s) {
    Atom selection = atom(s, "XdndSelection"), copy = atom(s, "XdndActionCopy");
    XSetSelectionOwner(s->display, selection, s->own, CurrentTime);
    tell(s, "XdndEnter", (long)VERSION << 24, (long)atom(s, "text/uri-list"), None, None);
    tell(s, "XdndPosition", 0, 300L << 16 | 300, CurrentTime, (long)copy);
    if (!wait_for(s, "XdndStatus"))
        return 1;
    tell(s, "XdndDrop", 0, CurrentTime, 0, 0);
    return wait_for(s, "XdndFinished") ? 0 : 1;
}

int main(int argc, char **argv) {
    Source s = {.display = XOpenDisplay(NULL)};
    if (argc != 3 || !s.display) {
        fprintf(stderr, "usage: drop_file WINDOW-ID /PATH/OF/FILE, on a display\n");
        return 64;
    }
    s.target = (Window)strtoul(argv[1], NULL, 0);
    snprintf(s.list, sizeof s.list, "file://%s\r\n", argv[2]);
    s.own = XCreateSimpleWindow(s.display, DefaultRootWindow(s.display), 0, 0, 10, 10, 0, 0, 0);
    int code = drop(&s);
    XCloseDisplay(s.display);
    return code;
}
