// The end of a run as native Go writes it to stderr, and the dump of all goroutines.
#include <inttypes.h>

#include "report/report.h"
#include "report/trace.h"

enum { MOST_PANICS = 1000 };

static Str text_at(const World *w, Addr at, uint64_t len) {
    const char *p = len && len < 1 << 20 ? world_at(w, at, len) : NULL;
    return p ? (Str){p, (size_t)len} : STR("");
}

// ---- goroutines --------------------------------------------------------------------------------------------

// The one that runs comes first, then the others in order of creation.
static void all_goroutines(const World *w, const G *first, Header header, Buf *out) {
    bool blank = false;
    if (first && first->status != G_DEAD) {
        trace_goroutine(w, first, header, out);
        blank = true;
    }
    uint64_t left = w->state->n_goroutines + 1;
    for (const G *g = world_g(w, w->state->all_first); g && left--; g = world_g(w, g->alllink)) {
        if (g == first || g->status == G_DEAD)
            continue;
        if (blank)
            buf_byte(out, '\n');
        blank = true;
        trace_goroutine(w, g, HEADER_PLAIN, out);
    }
}

void report_goroutines(const World *w, Buf *out) {
    all_goroutines(w, world_g(w, w->state->running), HEADER_PLAIN, out);
}

// ---- panics ---------------------------------------------------------------------------------------------------

static const Panic *panic_of(const World *w, Addr at) {
    return at ? world_at(w, at, sizeof(Panic)) : NULL;
}

// Oldest first; whatever stands behind another panic is indented. A Goexit in between prints nothing.
static void add_panics(const World *w, const G *g, Buf *out) {
    const Panic *chain[MOST_PANICS];
    int n = 0;
    for (const Panic *p = panic_of(w, g->panics); p && n < MOST_PANICS; p = panic_of(w, p->link))
        chain[n++] = p;
    Arena scratch = {0};
    for (int i = n - 1; i >= 0; i--) {
        if (i < n - 1 && !chain[i + 1]->goexit)
            buf_byte(out, '\t');
        if (chain[i]->goexit)
            continue;
        Str text = inspect_panic(&scratch, w, chain[i]);
        buf_text(out, "panic: ");
        buf_str(out, text); // whole, zero bytes too
        buf_text(out, chain[i]->recovered ? " [recovered]\n" : "\n");
    }
    arena_free(&scratch);
}

static void add_signal_line(Buf *out, uint32_t code, Addr at, uint32_t pc) {
    buf_format(out, "[signal SIGSEGV: segmentation violation code=0x%x addr=0x%" PRIx64 " pc=0x%" PRIx64 "]\n", code,
        at, (uint64_t)TEXT_BASE + pc);
}

static void add_signal(const World *w, const G *g, Buf *out) {
    int left = MOST_PANICS;
    for (const Panic *p = panic_of(w, g->panics); p && left--; p = panic_of(w, p->link)) {
        if (!p->signal)
            continue;
        add_signal_line(out, p->signal, p->fault_addr, p->pc);
        return;
    }
}

static void end_panicked(const World *w, Buf *out) {
    const G *g = world_g(w, w->state->last_g);
    if (!g)
        return;
    add_panics(w, g, out);
    add_signal(w, g, out);
    buf_byte(out, '\n');
    trace_goroutine(w, g, HEADER_PLAIN, out);
}

// ---- fatal errors ---------------------------------------------------------------------------------------------

static void end_overflow(const World *w, const G *g, Buf *out) {
    buf_format(out,
        "runtime: goroutine stack exceeds 1000000000-byte limit\n"
        "runtime: sp=0x%" PRIx64 " stack=[0x%" PRIx64 ", 0x%" PRIx64 "]\n"
        "fatal error: stack overflow\n\nruntime stack:\n",
        g->stack + g->fp, g->stack, g->stack + g->stack_size);
    trace_runtime_frame(out, "runtime.throw");
    trace_runtime_frame(out, "runtime.newstack");
    trace_runtime_frame(out, "runtime.morestack");
    buf_byte(out, '\n');
    all_goroutines(w, g, HEADER_RUNTIME, out);
}

// An access to memory that is not there or may not be used.
static void end_fault(const World *w, const G *g, Str text, Buf *out) {
    buf_format(out, "unexpected fault address 0x%" PRIx64 "\nfatal error: %.*s\n", w->state->fault_addr, STR_ARG(text));
    add_signal_line(out, w->state->fault_code, w->state->fault_addr, g->pc);
    buf_byte(out, '\n');
    all_goroutines(w, g, HEADER_FAULT, out);
}

static void end_fatal(const World *w, Buf *out) {
    Str text = text_at(w, w->state->fatal_text, w->state->fatal_len);
    const G *g = world_g(w, w->state->running);
    if (g && w->state->fault_code) {
        end_fault(w, g, text, out);
        return;
    }
    if (g && str_eq(text, STR("stack overflow"))) {
        end_overflow(w, g, out);
        return;
    }
    buf_format(out, "fatal error: %.*s\n", STR_ARG(text));
    if (w->state->n_goroutines == 0)
        return;
    buf_byte(out, '\n');
    all_goroutines(w, g, str_starts(text, STR("panic while")) ? HEADER_RUNTIME : HEADER_PLAIN, out);
}

// A block larger than the address space: the allocator itself gives up.
static void end_no_block(const World *w, Str text, Buf *out) {
    buf_format(out, "%.*s\nfatal error: out of memory\n\n", STR_ARG(text));
    all_goroutines(w, world_g(w, w->state->last_g), HEADER_NO_BLOCK, out);
}

// The memory that there may be is used up: here the limit says so, to native Go the operating system, on the stack of the runtime.
static void end_no_memory(const World *w, Str text, Buf *out) {
    static const char *const frames[] = {"runtime.throw", "runtime.sysMapOS", "runtime.sysMap", "runtime.(*mheap).grow",
        "runtime.(*mheap).allocSpan", "runtime.(*mheap).alloc.func1", "runtime.systemstack"};
    buf_format(out, "fatal error: %.*s\n\nruntime stack:\n", STR_ARG(text));
    for (size_t i = 0; i < sizeof frames / sizeof *frames; i++)
        trace_runtime_frame(out, frames[i]);
    buf_byte(out, '\n');
    all_goroutines(w, world_g(w, w->state->last_g), HEADER_NO_MEMORY, out);
}

static void end_limit(const World *w, Buf *out) {
    const G *g = world_g(w, w->state->last_g);
    Str text = text_at(w, w->state->fatal_text, w->state->fatal_len);
    if (str_eq(text, STR("runtime: out of memory"))) {
        end_no_memory(w, text, out);
        return;
    }
    if (str_starts(text, STR("runtime: out of memory"))) {
        end_no_block(w, text, out);
        return;
    }
    buf_format(out, "gostep: stopped: %.*s\n", STR_ARG(text)); // not Go's words: native Go has no such bounds
    if (g && g->status != G_DEAD) {
        buf_byte(out, '\n');
        trace_goroutine(w, g, HEADER_PLAIN, out);
    }
}

static void end_quit(const World *w, Buf *out) {
    const G *g = world_g(w, w->state->running);
    buf_format(out, "SIGQUIT: quit\nPC=0x%" PRIx64 " m=0 sigcode=0\n\n", (uint64_t)TEXT_BASE + (g ? g->pc : 0));
    all_goroutines(w, g, HEADER_PLAIN, out);
}

void report_end(const World *w, Buf *out) {
    switch ((Outcome)w->state->outcome) {
    case RUNNING:
    case EXITED: break;
    case PANICKED: end_panicked(w, out); break;
    case FATAL: end_fatal(w, out); break;
    case LIMIT: end_limit(w, out); break;
    case QUIT: end_quit(w, out); break;
    }
}

int report_exit_code(const World *w) {
    switch ((Outcome)w->state->outcome) {
    case RUNNING: return 0;
    case EXITED: return w->state->exit_code;
    default: return 2;
    }
}
