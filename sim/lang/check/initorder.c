// The order in which package variables are initialised (Go specification, section "Package initialization").
#include <stdlib.h>

#include "lang/check/checker.h"

// A constant or variable, with what it depends on directly or through functions.
typedef struct InitNode {
    Object *obj;
    VEC(int) users; // nodes that depend on this one
    int open;       // dependencies that are not initialised yet
    bool done;
} InitNode;

typedef struct Graph {
    Checker *checker;
    InitNode *nodes; // in source order
    int n;
    int *node_of; // by Object.order; -1: a function or type
    int *stamp;   // by Object.order: the node that reached it last
} Graph;

static const Objects *dependencies(Graph *g, Object *obj) {
    if (obj->kind == OBJ_FUNC && obj->func.info->node->func.skipped) {
        read_body(g->checker, obj->func.info, obj->info);
        run_delayed(g->checker, 0);
    }
    return &obj->info->deps;
}

static void reach(Graph *g, int from, Object *obj) {
    const Objects *deps = dependencies(g, obj);
    for (int i = 0; i < deps->len; i++) {
        Object *to = deps->at[i];
        if (g->stamp[to->order] == from + 1)
            continue;
        g->stamp[to->order] = from + 1;
        int node = g->node_of[to->order];
        if (node >= 0) {
            vec_push(&g->checker->notes, &g->nodes[node].users, from);
            g->nodes[from].open++;
        } else if (to->kind == OBJ_FUNC) {
            reach(g, from, to);
        }
    }
}

static void build(Graph *g) {
    Checker *c = g->checker;
    int total = c->declared.len + 1;
    g->nodes = ARENA_ARRAY(&c->notes, InitNode, total);
    g->node_of = ARENA_ARRAY(&c->notes, int, total);
    g->stamp = ARENA_ARRAY(&c->notes, int, total);
    for (int i = 0; i < c->declared.len; i++) {
        Object *obj = c->declared.at[i];
        bool is_value = obj->kind == OBJ_CONST || obj->kind == OBJ_VAR;
        g->node_of[obj->order] = is_value ? g->n : -1;
        if (is_value)
            g->nodes[g->n++].obj = obj;
    }
    for (int i = 0; i < g->n; i++)
        reach(g, i, g->nodes[i].obj);
}

// ---- the queue: constants first, then fewest open dependencies, then source order ----

typedef struct Queue {
    Graph *graph;
    int *heap, *place; // node at a heap index; heap index of a node
    int len;
} Queue;

static bool before(const Graph *g, int a, int b) {
    const InitNode *x = &g->nodes[a], *y = &g->nodes[b];
    bool cx = x->obj->kind == OBJ_CONST, cy = y->obj->kind == OBJ_CONST;
    if (cx != cy)
        return cx;
    return x->open != y->open ? x->open < y->open : a < b;
}

static void put(Queue *q, int at, int node) {
    q->heap[at] = node;
    q->place[node] = at;
}

static void sift_up(Queue *q, int at) {
    int node = q->heap[at];
    while (at > 0 && before(q->graph, node, q->heap[(at - 1) / 2])) {
        put(q, at, q->heap[(at - 1) / 2]);
        at = (at - 1) / 2;
    }
    put(q, at, node);
}

static void sift_down(Queue *q, int at) {
    int node = q->heap[at];
    for (;;) {
        int child = 2 * at + 1;
        if (child + 1 < q->len && before(q->graph, q->heap[child + 1], q->heap[child]))
            child++;
        if (child >= q->len || !before(q->graph, q->heap[child], node))
            break;
        put(q, at, q->heap[child]);
        at = child;
    }
    put(q, at, node);
}

static int pop(Queue *q) {
    int node = q->heap[0];
    put(q, 0, q->heap[--q->len]);
    if (q->len)
        sift_down(q, 0);
    return node;
}

static Queue make_queue(Graph *g) {
    Queue q = {g, ARENA_ARRAY(&g->checker->notes, int, g->n + 1), ARENA_ARRAY(&g->checker->notes, int, g->n + 1), 0};
    for (int i = 0; i < g->n; i++) {
        put(&q, q.len++, i);
        sift_up(&q, q.len - 1);
    }
    return q;
}

// ---- cycles ----

// Extends *path (reversed) from `from` to `to`; false when there is no way.
static bool find_path(Graph *g, const Object *from, const Object *to, Objects *path) {
    if (g->stamp[from->order] < 0)
        return false;
    g->stamp[from->order] = -1;
    for (int i = 0; i < from->info->deps.len; i++) {
        Object *dep = from->info->deps.at[i];
        if (dep == to || (dep->kind != OBJ_TYPE && find_path(g, dep, to, path))) {
            vec_push(&g->checker->notes, path, dep);
            return true;
        }
    }
    return false;
}

static void report_cycle(Checker *c, const Objects *cycle) {
    const Object *obj = cycle->at[0];
    if (cycle->len == 1) {
        error_at(c, obj->pos, "initialization cycle: %n refers to itself", obj);
        return;
    }
    Report r = {0};
    report_add(c, &r, obj->pos, "initialization cycle for %n", obj);
    for (int i = cycle->len - 1; i >= 0; i--) {
        report_add(c, &r, obj->pos, "%n refers to", obj);
        obj = cycle->at[i];
    }
    report_add(c, &r, obj->pos, "%n", obj);
    report_close(c, &r);
}

static void check_cycle(Graph *g, const Object *obj) {
    Objects cycle = {0};
    for (int i = 0; i <= g->checker->declared.len; i++)
        g->stamp[i] = 0;
    if (find_path(g, obj, obj, &cycle))
        report_cycle(g->checker, &cycle);
}

// ---- the order ----

static void emit(Checker *c, Object *obj, int capacity) {
    DeclInfo *info = obj->info;
    if (obj->kind != OBJ_VAR || !info->init || info->emitted)
        return;
    info->emitted = true;
    Package *pkg = c->pkg;
    if (!pkg->init_order)
        pkg->init_order = ARENA_ARRAY(c->arena, struct InitStep, capacity);
    struct InitStep *step = &pkg->init_order[pkg->n_init++];
    step->rhs = info->init;
    step->holder = info->holder;
    if (info->lhs.len == 0)
        vec_push(c->arena, &step->lhs, obj);
    for (int i = 0; i < info->lhs.len; i++)
        vec_push(c->arena, &step->lhs, info->lhs.at[i]);
}

void init_order(Checker *c) {
    Graph g = {.checker = c};
    build(&g);
    Queue q = make_queue(&g);
    while (q.len) {
        InitNode *node = &g.nodes[pop(&q)];
        node->done = true;
        if (node->open > 0)
            check_cycle(&g, node->obj);
        for (int i = 0; i < node->users.len; i++) {
            InitNode *user = &g.nodes[node->users.at[i]];
            user->open--;
            if (!user->done)
                sift_up(&q, q.place[node->users.at[i]]);
        }
        emit(c, node->obj, g.n);
    }
}
