// The panes of the lesson screen: which of them the viewer has resized, folded, zoomed, or has in focus, and where that
// puts them. The stage takes what the others leave.
#ifndef VIEW_PANES_H
#define VIEW_PANES_H

#include "view/draw.h"

typedef enum Pane { PANE_NONE, PANE_CODE, PANE_OUTPUT, PANE_STAGE, PANE_MEMORY, PANE_NEXT, PANE_SAY, PANE_COUNT } Pane;

typedef struct Panes {
    double size[PANE_COUNT]; // the viewer's, as a part of the screen's width or height; 0: as the content asks
    bool folded[PANE_COUNT];
    Pane focus;  // what the keys that resize, fold and zoom mean
    Pane zoomed; // fills the middle of the screen alone
} Panes;

// Where the panels of the lesson screen are. Boxes of what is not shown are empty.
typedef struct Layout {
    Box top, code, output, stage, memory, next, say, time;
} Layout;

// How large the panes want to be by themselves, in points.
typedef struct PaneWishes {
    double code, output, memory, next, say, time;
} PaneWishes;

enum { PANE_STRIP = 34 }; // of a folded pane: its width or height

Layout panes_layout(const Panes *panes, double width, double height, const PaneWishes *wishes);
Box *layout_box(Layout *layout, Pane pane); // NULL for PANE_NONE

bool pane_upright(Pane pane); // it is resized by its width
// The line between a pane and its neighbour, to be dragged; empty when it cannot be.
Box pane_divider(const Panes *panes, const Layout *layout, Pane pane);
// The size that puts the divider at the point.
double pane_size_at(const Layout *layout, Pane pane, double x, double y);
void pane_resize(Panes *panes, const Layout *layout, Pane pane, double by); // larger by so many points
void pane_fold(Panes *panes, Pane pane);
void pane_zoom(Panes *panes, Pane pane);
Pane pane_next(Pane pane, int by);

extern const char *const pane_names[PANE_COUNT];

#endif
