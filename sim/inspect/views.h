// What the parts of inspect share about goroutines and channels.
#ifndef INSPECT_VIEWS_H
#define INSPECT_VIEWS_H

#include "inspect/frames.h"
#include "inspect/read.h"

// What a name in a frame stands for. False when the variable has no place (yet), or the frame is nonsense.
typedef struct VarPlaced {
    Addr at;
    const uint8_t *bytes;
    bool heap;
} VarPlaced;
bool variable_place(const World *w, const G *g, const Frame *f, const Variable *v, VarPlaced *out);
bool variable_in_scope(const Variable *v, const Frame *f);
bool variable_shadowed(const Func *fn, const Frame *f, int i); // by a later one of the same name

const G *goroutine_of(const World *w, uint64_t id);   // NULL: none
bool frame_is_users(const World *w, const Frame *f);  // neither a panic's frame nor a wrapper nor a library's
const Instr *instr_at(const World *w, uint32_t pc);   // NULL outside the code
Str code_text(Arena *a, const World *w, uint32_t pc); // the source of what this instruction is part of, on one line
Str statement_text(Arena *a, const World *w, uint32_t pc);                                // of its whole statement
Str call_text(Arena *a, const World *w, int func, const uint64_t *args, uint64_t n_args); // "fmt.Println(1)"
Str deferred_text(Arena *a, const World *w, const Defer *d, const uint64_t *args); // the same for a deferred call
const Span *span_of(const World *w, uint32_t pc);                                  // NULL outside the code

// What a waiting goroutine hands over: the text of its value; "" when there is none.
Str sudog_value(Arena *a, const World *w, const Sudog *s, bool sends);

// channel.c: the text of the value that a receive would get now; "" when it would wait or get a zero value
Str channel_head(Arena *a, const World *w, Addr chan);

// panic_text.c: as behind "panic: ". Newlines are followed by a tab.
void text_panic(Buf *out, const World *w, const Panic *p);

// sentence.c: how the run ended, in words
Str ending_text(Arena *a, const World *w, Str language);

// stuck.c
typedef struct StuckGoroutine {
    const G *g;
    bool acts; // it can act, or somebody may wake it
} StuckGoroutine;
typedef struct Stuck {
    StuckGoroutine *at; // all goroutines; none when the world is too large to say
    int n;
} Stuck;
Stuck stuck_goroutines(Arena *a, const World *w);
bool stuck_for_ever(const Stuck *s, const G *g);

// why.c
Str sleep_end(Arena *a, const World *w, const G *g); // the clock's time when its sleep is over
Str why_text(Arena *a, const World *w, const G *g, const ChannelList *channels, Str language);
// The same for one that nothing can wake.
Str why_for_ever(Arena *a, const World *w, const G *g, const ChannelList *channels, Str language);
bool never_wakes(const G *g);
Str channel_label(Arena *a, const ChannelList *channels, Addr chan); // its name, else "channel 0x..."

#endif
