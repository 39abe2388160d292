// Instances that need ever larger instances: func f[T any]() { f[*T]() }. A program with them could never be compiled whole.
//
// Type parameters, and types declared in generic functions, are the nodes of a graph; an edge leads to each parameter from what its
// argument mentions, and weighs 1 where the argument is more than that. A cycle that weighs something never comes to an end.
#include "lang/check/checker.h"

typedef struct Vertex {
    const Type *type; // T_TYPE_PARAM or a local T_NAMED
    int weight;       // of the heaviest path to it so far
    int before;       // the last edge of that path; -1: none
    int length;       // of that path
} Vertex;

typedef struct Edge {
    int to, from, weight;
    Pos pos;
    const Type *arg;
} Edge;

typedef struct Instantiations {
    VEC(Vertex) vertices;
    VEC(Edge) edges;
    Table index; // by the bytes of a type's address: index in vertices + 1
} Instantiations;

static Instantiations *graph_of(Checker *c) {
    if (!c->instantiations)
        c->instantiations = ARENA_NEW(&c->notes, Instantiations);
    return c->instantiations;
}

static void add_edge(Checker *c, Edge edge) {
    vec_push(&c->notes, &graph_of(c)->edges, edge);
}

// *added: it is a new one.
static int vertex(Checker *c, const Type *type, bool *added) {
    Instantiations *g = graph_of(c);
    const Type **key = arena_copy(&c->notes, &type, sizeof type);
    void **slot = table_slot(&c->notes, &g->index, (Str){(const char *)key, sizeof *key});
    *added = *slot == NULL;
    if (*added) {
        vec_push(&c->notes, &g->vertices, (Vertex){.type = type, .before = -1});
        *slot = (void *)(uintptr_t)g->vertices.len;
    }
    return (int)(uintptr_t)*slot - 1;
}

static int param_vertex(Checker *c, const Type *param) {
    bool added;
    return vertex(c, param->param.stands_for ? param->param.stands_for : param, &added);
}

// A local type depends on all parameters of the function around it.
static int local_vertex(Checker *c, const Type *named) {
    bool added;
    int v = vertex(c, named, &added);
    const Types *params = &named->named.outer->type_params;
    for (int i = 0; added && i < params->len; i++)
        add_edge(c, (Edge){v, param_vertex(c, params->at[i]), 1, named->named.obj->pos, params->at[i]});
    return v;
}

// One argument, walked for what it mentions.
typedef struct Flow {
    Checker *checker;
    int to;
    Type *arg;
    Pos pos;
} Flow;

static void flow_from(const Flow *f, int from, const Type *t) {
    add_edge(f->checker, (Edge){f->to, from, t != f->arg, f->pos, f->arg});
}

static bool walk(void *context, Type *t) {
    const Flow *f = context;
    t = type_unalias(t);
    const Type *origin = t->kind == T_NAMED && t->named.origin ? t->named.origin : t;
    if (t->kind == T_TYPE_PARAM)
        flow_from(f, param_vertex(f->checker, t), t);
    if (t->kind != T_NAMED)
        return type_parts_all(t, walk, context);
    if (origin->named.outer && origin->named.obj->pkg == f->checker->pkg)
        flow_from(f, local_vertex(f->checker, origin), t);
    for (int i = 0; i < t->named.args.len; i++)
        walk(context, t->named.args.at[i]);
    return true;
}

// A cycle lies within one package: parameters of other packages' declarations end here.
void record_instance(Checker *c, Pos pos, const Types *params, const Types *args, const Nodes *exprs) {
    for (int i = 0; i < params->len; i++) {
        if (params->at[i]->param.obj->pkg != c->pkg)
            continue;
        Pos at = exprs && i < exprs->len ? node_begin(exprs->at[i]) : pos;
        Flow f = {c, param_vertex(c, params->at[i]), type_unalias(args->at[i]), at};
        walk(&f, args->at[i]);
    }
}

// ---- finding a cycle ----

typedef VEC(int) Path;

// Walks back from v, which a cycle leads to, until a vertex comes twice.
static Path cycle_to(Checker *c, const Instantiations *g, int v) {
    Path path = {0};
    bool *seen = ARENA_ARRAY(&c->notes, bool, g->vertices.len);
    while (!seen[v]) {
        vec_push(&c->notes, &path, v);
        seen[v] = true;
        v = g->edges.at[g->vertices.at[v].before].from;
    }
    while (path.at[0] != v) {
        path.at++;
        path.len--;
    }
    return path;
}

static const Object *vertex_object(const Vertex *v) {
    return v->type->kind == T_TYPE_PARAM ? v->type->param.obj : v->type->named.obj;
}

static void report_cycle(Checker *c, const Instantiations *g, const Path *cycle) {
    Report r = {0};
    report_add(c, &r, vertex_object(&g->vertices.at[cycle->at[0]])->pos, "instantiation cycle:");
    for (int i = 0; i < cycle->len; i++) {
        const Edge *edge = &g->edges.at[g->vertices.at[cycle->at[i]].before];
        const Vertex *to = &g->vertices.at[edge->to];
        bool param = to->type->kind == T_TYPE_PARAM;
        report_add(c, &r, edge->pos, param ? "%n instantiated as %t" : "%n implicitly parameterized by %t",
            vertex_object(to), edge->arg);
    }
    report_close(c, &r);
}

// Makes paths heavier until none can be, or one is so long that it must go round.
void instantiation_cycles(Checker *c) {
    Instantiations *g = graph_of(c);
    for (bool again = true; again;) {
        again = false;
        for (int i = 0; i < g->edges.len; i++) {
            const Edge *edge = &g->edges.at[i];
            const Vertex *from = &g->vertices.at[edge->from];
            Vertex *to = &g->vertices.at[edge->to];
            if (from->weight + edge->weight <= to->weight)
                continue;
            to->before = i;
            to->length = from->length + 1;
            if (to->length == g->vertices.len) {
                Path cycle = cycle_to(c, g, edge->to);
                report_cycle(c, g, &cycle);
                return;
            }
            to->weight = from->weight + edge->weight;
            again = true;
        }
    }
}
