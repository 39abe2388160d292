// The panels and the two screens. Each draws a model into a box and keeps nothing.
#ifndef VIEW_PANELS_H
#define VIEW_PANELS_H

#include "view/model.h"
#include "view/pen.h"

Layout layout_lesson(const Pen *pen, const ViewModel *m);

void screen_lesson(Pen *pen, const ViewModel *m, const Layout *layout);
void screen_start(Pen *pen, const ShownCatalog *catalog);
void overlay_help(Pen *pen);
void overlay_palette(Pen *pen);
void overlay_path(Pen *pen);
void overlay_tip(Pen *pen); // of what is under the mouse; the last thing drawn

void panel_top(Pen *pen, Box box, const ViewModel *m);
void panel_code(Pen *pen, Box box, const ShownCode *code);
void panel_output(Pen *pen, Box box, const ViewModel *m);
void panel_stage(Pen *pen, Box box, const ViewModel *m);
void panel_memory(Pen *pen, Box box, const ViewModel *m);
void panel_next(Pen *pen, Box box, const ViewModel *m);
void panel_say(Pen *pen, Box box, const ViewModel *m);
void panel_prompt(Pen *pen, Box box, const ViewModel *m);
void panel_time(Pen *pen, Box box, const ViewModel *m);

double code_width_wanted(const Pen *pen, const ShownCode *code); // at the usual size of letters
double say_height_wanted(Pen *pen, const ViewModel *m, double width);
double prompt_height_wanted(const Pen *pen);
double next_height_wanted(const ViewModel *m);
double time_height_wanted(const ViewModel *m);

// The step at x of the timeline that panel_time draws in `box`; clamped to what is known.
int64_t time_step_at(Box box, const ShownTimeline *time, double x);

#endif
