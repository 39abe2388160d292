// Compares what the screen shows of a window with a PNG that the window wrote:
//     same_picture WINDOW-ID FILE.png
// Exit code 0 when every pixel is the same.
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <cairo.h>
#include <stdio.h>
#include <stdlib.h>

static long differing(XImage *screen, cairo_surface_t *file) {
    const unsigned char *pixels = cairo_image_surface_get_data(file);
    int stride = cairo_image_surface_get_stride(file), width = cairo_image_surface_get_width(file);
    long n = 0;
    for (int y = 0; y < cairo_image_surface_get_height(file); y++)
        for (int x = 0; x < width; x++) {
            const unsigned char *p = pixels + y * stride + x * 4;
            unsigned long want = (unsigned long)p[2] << 16 | (unsigned long)p[1] << 8 | p[0];
            n += (XGetPixel(screen, x, y) & 0xffffff) != want;
        }
    return n;
}

int main(int argc, char **argv) {
    if (argc != 3) {
        fprintf(stderr, "usage: same_picture WINDOW-ID FILE.png\n");
        return 64;
    }
    Display *display = XOpenDisplay(NULL);
    cairo_surface_t *file = cairo_image_surface_create_from_png(argv[2]);
    if (!display || cairo_surface_status(file) != CAIRO_STATUS_SUCCESS) {
        fprintf(stderr, "same_picture: no display, or %s cannot be read\n", argv[2]);
        return 1;
    }
    Window window = (Window)strtoul(argv[1], NULL, 0);
    XWindowAttributes at;
    XGetWindowAttributes(display, window, &at);
    int width = cairo_image_surface_get_width(file), height = cairo_image_surface_get_height(file);
    if (at.width != width || at.height != height) {
        fprintf(stderr, "same_picture: the window is %dx%d, the file %dx%d\n", at.width, at.height, width, height);
        return 1;
    }
    XImage *screen = XGetImage(display, window, 0, 0, (unsigned)width, (unsigned)height, AllPlanes, ZPixmap);
    long n = screen ? differing(screen, file) : -1;
    if (screen)
        XDestroyImage(screen);
    cairo_surface_destroy(file);
    XCloseDisplay(display);
    if (n)
        fprintf(stderr, "same_picture: %ld pixels differ from %s\n", n, argv[2]);
    return n ? 1 : 0;
}
