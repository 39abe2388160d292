// The log of events: each branch keeps its own, what lies before its fork is read from its parent.
// When a branch's log is too long, the frequent kinds of its older part are thinned: a timeline has far fewer pixels.
#include "history/state.h"

enum { MOST_EVENTS = 1 << 20 };

static bool frequent(EventKind k) {
    return k == EVENT_SWITCH || k == EVENT_WAKE || k == EVENT_PARK || k == EVENT_SEND || k == EVENT_RECEIVE ||
           k == EVENT_SELECT || k == EVENT_TIMER || k == EVENT_CLOCK || k == EVENT_DEFER || k == EVENT_DEFER_RUN;
}

// Of the older three quarters every second frequent event stays; when that frees too little, every second of all.
static void thin(History *h, Branch *b) {
    int kept = 0, old = b->n_events / 4 * 3;
    for (int i = 0, odd = 0; i < b->n_events; i++) {
        if (i < old && frequent(b->events[i].event.kind) && odd++ % 2)
            continue;
        b->events[kept++] = b->events[i];
    }
    if (kept > MOST_EVENTS / 8 * 7) {
        int n = kept;
        kept = 0;
        for (int i = 0; i < n; i++)
            if (i >= n / 2 || i % 2 == 0)
                b->events[kept++] = b->events[i];
    }
    b->n_events = kept;
    h->thinned++;
}

void events_log(History *h, const Event *e, uint64_t at) {
    Branch *b = branch_now(h);
    if (b->n_events == MOST_EVENTS)
        thin(h, b);
    b->events = grown(b->events, b->n_events, &b->cap_events, sizeof *b->events);
    b->events[b->n_events++] = (LoggedEvent){*e, {at, h->run.steps}};
}

// Number of the branch's own events that a moment shows.
static int own_until(const Branch *b, uint64_t at) {
    int low = 0, high = b->n_events;
    while (low < high) {
        int middle = (low + high) / 2;
        if (b->events[middle].at.instr <= at)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// Events of a branch that a moment shows, its parents' included.
static int count_until(const History *h, int branch, uint64_t at) {
    const Branch *b = &h->branches[branch];
    int inherited = b->parent < 0 ? 0 : count_until(h, b->parent, at < b->fork.instr ? at : b->fork.instr);
    return inherited + own_until(b, at);
}

int history_branch_n_events(const History *h, int branch) {
    return count_until(h, branch, UINT64_MAX);
}

int history_n_events(const History *h) {
    return history_branch_n_events(h, h->branch);
}

const LoggedEvent *history_branch_event(const History *h, int branch, int i) {
    if (i < 0)
        return NULL;
    for (int k = branch; k >= 0; k = h->branches[k].parent) {
        const Branch *b = &h->branches[k];
        int inherited = b->parent < 0 ? 0 : count_until(h, b->parent, b->fork.instr);
        if (i >= inherited)
            return i - inherited < b->n_events ? &b->events[i - inherited] : NULL;
    }
    return NULL;
}

const LoggedEvent *history_event(const History *h, int i) {
    return history_branch_event(h, h->branch, i);
}
