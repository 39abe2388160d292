// The ways a run went: each branch knows where it left its parent. Up to there the two are one.
#include "history/state.h"

int branch_add(History *h, int parent, Moment fork) {
    h->branches = grown(h->branches, h->n_branches, &h->cap_branches, sizeof *h->branches);
    h->branches[h->n_branches] = (Branch){.parent = parent, .fork = fork, .end = fork, .choice = STR("")};
    return h->n_branches++;
}

// What was given before the fork comes along. An answer whose choice came later may now meet another.
void branch_fork(History *h) {
    Moment now = {h->run.instrs, h->run.steps};
    int parent = h->branch, child = branch_add(h, parent, now);
    Branch *from = &h->branches[parent], *to = &h->branches[child];
    for (int i = 0, n = inputs_before(from, now.instr); i < n; i++) {
        Input *in = input_push(to, from->inputs[i]);
        if (in->used_at > now.instr)
            in->used_at = NOT_USED;
    }
    for (int i = 0; i < from->n_answers && from->answers[i].asked.at <= now.instr; i++)
        answer_push(to, from->answers[i]);
    h->branch = child;
}

void history_fork(History *h) {
    branch_fork(h);
}

bool history_given_later(const History *h) {
    const Branch *b = branch_now(h);
    return inputs_before(b, h->run.instrs) < b->n_inputs;
}

int history_branches(const History *h) {
    return h->n_branches;
}

int history_branch(const History *h) {
    return h->branch;
}

BranchInfo history_branch_info(const History *h, int branch) {
    if (branch < 0 || branch >= h->n_branches)
        return (BranchInfo){.parent = -1, .choice = STR("")};
    const Branch *b = &h->branches[branch];
    return (BranchInfo){b->parent, b->fork, b->end, b->choice};
}

// The last moment that two branches share.
static uint64_t shared(const History *h, int a, int b) {
    uint64_t most = UINT64_MAX;
    while (a != b) {
        int *later = a > b ? &a : &b; // a child is always numbered behind its parent
        if (h->branches[*later].fork.instr < most)
            most = h->branches[*later].fork.instr;
        *later = h->branches[*later].parent;
    }
    return most;
}

bool history_go_branch(History *h, int branch) {
    if (branch < 0 || branch >= h->n_branches)
        return false;
    uint64_t now = h->run.instrs;
    bool same_world = now <= shared(h, h->branch, branch);
    h->branch = branch;
    const Branch *b = branch_now(h);
    uint64_t wanted = now <= b->end.instr ? now : b->fork.instr;
    if (!same_world || wanted != now) {
        snapshot_restore(h, snapshot_before(h, wanted));
        engine_run(h, wanted, NULL);
    }
    return true;
}
