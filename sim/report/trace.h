// One goroutine as a dump shows it.
#ifndef REPORT_TRACE_H
#define REPORT_TRACE_H

#include "inspect/inspect.h"

typedef enum Header {
    HEADER_PLAIN,
    HEADER_RUNTIME,   // with gp, m and mp, as after an error of the runtime itself
    HEADER_FAULT,     // likewise, with the frames that a signal puts on top
    HEADER_NO_MEMORY, // likewise, with the frames of an allocator on top that waits for memory from the operating system
    HEADER_NO_BLOCK   // or has been told that there is none
} Header;

// "goroutine 1 [running]:", its frames, and who created it.
void trace_goroutine(const World *w, const G *g, Header header, Buf *out);
// Frames of the runtime that native Go would show and that are none here: "runtime.throw(...)" and its place.
void trace_runtime_frame(Buf *out, const char *name);

#endif
