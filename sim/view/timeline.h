// The parts of the timeline: where a step stands on it, a lane for each goroutine, the tree of runs.
#ifndef VIEW_TIMELINE_H
#define VIEW_TIMELINE_H

#include "view/model.h"
#include "view/pen.h"

// Steps across a box: the first at its left edge, the last known one at its right, or before it in a run that goes on.
typedef struct TimeScale {
    Box track;
    double range, room;
} TimeScale;

TimeScale time_scale(Box track, const ShownTimeline *time);
double time_x(const TimeScale *scale, int64_t step);

enum { TIME_LABEL = 34 }; // room left of the track for names

// Lanes from y down, step apart, dim behind `now`. Of very many only those near `followed` are shown.
typedef struct LaneRows {
    const TimeScale *scale;
    const ShownLane *lanes;
    int n;
    int64_t followed, now, known;
    double y, step;
} LaneRows;
int time_lanes_shown(int n);
void time_lanes(Pen *pen, const LaneRows *rows);

double time_runs_height(const ShownTimeline *time);
void time_runs(Pen *pen, const TimeScale *scale, const ShownTimeline *time);

#endif
