// One frame: a screen, with what lies over it, from a model or a catalogue and the state of the window.
#ifndef VIEW_FRAME_H
#define VIEW_FRAME_H

#include "view/panels.h"

typedef struct Scene {
    const ViewModel *model; // NULL: the start screen
    const ShownCatalog *catalog;
    Ui *ui;
    const Assets *assets;
    const TextMeter *meter;
    Layout layout; // set by frame_draw for the lesson screen
} Scene;

// Pixels to a point for a window of so many pixels: the panels are made for 1600 by 900 points, and `zoom` is the
// viewer's.
double frame_scale(int width, int height, double zoom);

void frame_draw(Scene *scene, DrawList *list, Arena *arena, double width, double height);

#endif
