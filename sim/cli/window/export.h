// What gostep export shares between its options and the walk through the run.
#ifndef CLI_WINDOW_EXPORT_H
#define CLI_WINDOW_EXPORT_H

#include "cli/window/show.h"
#include "view/frame.h"
#include "view/gif.h"
#include "view/html.h"
#include "view/paint.h"

enum { FRAMES_MAX = 1000 };

typedef enum Format { FORMAT_NONE, FORMAT_SVG, FORMAT_PNG, FORMAT_PDF, FORMAT_TEXT, FORMAT_HTML, FORMAT_GIF } Format;

typedef struct ExportOptions {
    Format format;
    bool all;
    long step; // -1: where it opens
    int width, height;
    const char *language, *theme, *path, *out;
} ExportOptions;

typedef struct Reach { // how far a branch of the run goes
    int64_t known;
    bool ended;
} Reach;

typedef struct Export {
    const ExportOptions *options;
    Session session;
    Assets assets;
    Painter *painter;
    Ui ui;
    Arena arena; // of the frame below
    ViewModel model;
    DrawList list;
    HtmlPage *page;   // FORMAT_HTML
    GifWriter *gif;   // FORMAT_GIF
    int frames;       // written
    bool measuring;   // a first walk that only finds how long each branch becomes
    VEC(Reach) reach; // by branch
    Arena reach_arena;
    bool failed;
} Export;

void export_one(Export *e);  // the step that was asked for
void export_all(Export *e);  // every step, into the page or numbered files
void export_page(Export *e); // writes the page, when all is in it
void export_gif(Export *e);  // every step, as a moving picture

#endif
