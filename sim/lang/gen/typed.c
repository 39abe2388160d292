// A line typed into a frame: compiled as a function literal that stands where the frame is. The frame's variables are
// objects made anew, each captured by reference; whoever builds the closure brings the cells.
//
// A variable that lives in a slot is lent to the line in a cell, and what the line assigned is put back. So no pointer to it
// may be made, and where the program's own literals hold copies of it, since nothing assigns it, the line must not either.
#include <string.h>

#include "lang/gen/gen.h"
#include "lang/syntax/parse.h"

typedef struct Lent { // a variable of the frame
    int var;          // index in the function's variables
    const Object *own;
    Object *fresh;
    bool assigned; // the line may change it
} Lent;

struct Line {
    const Gen *gen; // of the old program
    const Func *func;
    FuncInfo *info; // of the function
    uint32_t pc;
    Pos pos; // of pc
    Arena *arena;
    VEC(Lent) lent;
    Around around;
    bool call; // the line is a call, which may have no value
};

typedef struct Line Line;

// ---- what is visible ----

static Object *find_in(const Scope *s, const Variable *v) {
    for (int i = 0; i < s->objects.len; i++)
        if (s->objects.at[i]->kind == OBJ_VAR && s->objects.at[i]->pos == v->pos &&
            str_eq(s->objects.at[i]->name, v->name))
            return s->objects.at[i];
    for (int i = 0; i < s->inner.len; i++) {
        Object *obj = s->inner.at[i]->is_func ? NULL : find_in(s->inner.at[i], v);
        if (obj)
            return obj;
    }
    return NULL;
}

static Object *own_object(const FuncInfo *info, const Variable *v) {
    for (int i = 0; i < info->captures.len; i++)
        if (info->captures.at[i]->pos == v->pos && str_eq(info->captures.at[i]->name, v->name))
            return info->captures.at[i];
    return find_in(info->scope, v);
}

static bool is_blank(Str name) {
    return name.len == 0 || str_eq(name, STR("_"));
}

static bool visible(const Line *l, int i) {
    const Variable *v = &l->func->vars[i];
    if (is_blank(v->name) || l->pc < v->from || l->pc >= v->to)
        return false;
    for (int k = 0; k < l->func->n_vars; k++) { // another one of that name, declared further in
        const Variable *other = &l->func->vars[k];
        bool inside = other->pos > v->pos || (other->pos == v->pos && k > i);
        if (inside && l->pc >= other->from && l->pc < other->to && str_eq(other->name, v->name))
            return false;
    }
    return true;
}

static Object *fresh_variable(Line *l, const Variable *v) {
    Object *obj = ARENA_NEW(l->arena, Object);
    obj->kind = OBJ_VAR;
    obj->name = v->name;
    obj->pkg = l->info->pkg;
    obj->pos = v->pos;
    obj->type = l->gen->meta.at[v->type].type;
    obj->color = 1;
    obj->used = true;
    obj->var.role = VAR_LOCAL;
    obj->var.func = l->info;
    return obj;
}

// Returns the innermost scope that is known to be open: one that holds a visible variable of the function's own.
static const Scope *lend_variables(Line *l) {
    const Scope *innermost = l->info->scope;
    Pos last = 0;
    for (int i = 0; i < l->func->n_vars; i++) {
        if (!visible(l, i))
            continue;
        const Object *own = own_object(l->info, &l->func->vars[i]);
        Lent lent = {.var = i, .own = own, .fresh = fresh_variable(l, &l->func->vars[i])};
        vec_push(l->arena, &l->lent, lent);
        vec_push(l->arena, &l->around.objects, lent.fresh);
        if (own && own->var.func == l->info && own->scope && own->pos >= last)
            innermost = own->scope, last = own->pos;
    }
    return innermost;
}

// Local constants and types, from the inside out to the file.
static void add_declared(Line *l, const Scope *s) {
    for (; s && s->func; s = s->outer)
        for (int i = 0; i < s->objects.len; i++) {
            Object *obj = s->objects.at[i];
            if ((obj->kind == OBJ_CONST || obj->kind == OBJ_TYPE) && obj->scope_from <= l->pos)
                vec_push(l->arena, &l->around.objects, obj);
        }
}

static Line line_open(const Program *old, int func, uint32_t pc, Arena *arena) {
    const Gen *gen = compiled_gen(old);
    Line l = {.gen = gen,
        .func = &old->funcs[func],
        .info = gen->tasks.at[func].info,
        .pc = pc,
        .pos = old->spans[pc].from,
        .arena = arena};
    l.around.func = l.info;
    if (l.info)
        add_declared(&l, lend_variables(&l));
    return l;
}

// ---- the line ----

static Node *blank_name(Arena *a, const Node *at) {
    Node *n = ARENA_NEW(a, Node);
    n->kind = NODE_IDENT;
    n->pos = n->start = n->end = at->start;
    n->ident.name = STR("_");
    return n;
}

// "_ = x": so that the checker finds x's type, and that it is a value.
static Node *as_assignment(Arena *a, Node *statement) {
    Node *n = ARENA_NEW(a, Node);
    n->kind = NODE_ASSIGN_STMT;
    n->pos = n->start = statement->start, n->end = statement->end;
    vec_push(a, &n->assign.lhs, blank_name(a, statement));
    vec_push(a, &n->assign.rhs, statement->expr_stmt.x);
    return n;
}

// The blank of "_ = x" becomes a variable of x's type, which the line captures as it does the frame's.
static void keep_value(Line *l, FuncInfo *info, Node *assignment) {
    Node *lhs = assignment->assign.lhs.at[0];
    Object *obj = ARENA_NEW(l->arena, Object);
    *obj =
        (Object){.kind = OBJ_VAR, .name = STR("value"), .pkg = info->pkg, .type = assignment->assign.rhs.at[0]->type};
    obj->color = 1;
    obj->used = true;
    obj->var.role = VAR_LOCAL;
    obj->var.func = l->info;
    obj->var.captured = obj->var.reassigned = true;
    lhs->ident.name = obj->name;
    lhs->obj = obj;
    lhs->mode = MODE_VAR;
    lhs->type = obj->type;
    vec_push(l->arena, &info->captures, obj);
}

static Lent *lent_of(const Line *l, const Object *obj) {
    for (int i = 0; i < l->lent.len; i++)
        if (l->lent.at[i].fresh == obj)
            return &l->lent.at[i];
    return NULL;
}

// All variables are captured by reference. What a slot cannot do is refused.
static bool lend(const Line *l, FuncInfo *info, Diagnostics *found) {
    for (int i = 0; i < info->captures.len; i++) {
        Object *obj = info->captures.at[i];
        Lent *lent = lent_of(l, obj);
        if (!lent)
            continue;
        VarPlace place = l->func->vars[lent->var].place;
        bool in_cell = place == PLACE_CELL || place == PLACE_CAPTURE_REF;
        bool copied = place == PLACE_CAPTURE || (lent->own && lent->own->var.captured);
        if (!in_cell && obj->var.addr_taken)
            diag_add(found, obj->pos,
                "%.*s lives in its frame, where no pointer leads: nothing typed can take its address (the program does "
                "not)",
                STR_ARG(obj->name));
        else if (!in_cell && copied && obj->var.reassigned)
            diag_add(found, obj->pos,
                "function literals hold copies of %.*s, since the program never assigns it: nothing typed can either",
                STR_ARG(obj->name));
        lent->assigned = obj->var.reassigned;
        obj->var.captured = obj->var.reassigned = true;
    }
    return found->list.len == 0;
}

static FuncInfo *check_line(
    Line *l, SourceSet *sources, const Checked *extended, Str text, bool plain, Diagnostics *found) {
    const Source *s = source_add(sources, STR("statement"), str_copy(l->arena, text));
    Node *n = parse_statement(l->arena, s, found);
    if (!n)
        return NULL;
    bool value = n->kind == NODE_EXPR_STMT && !plain;
    l->call = value && node_unparen(n->expr_stmt.x)->kind == NODE_CALL;
    if (value)
        n = as_assignment(l->arena, n);
    FuncInfo *info = check_statement(l->arena, sources, extended, n, &l->around, found);
    if (info && value)
        keep_value(l, info, n);
    return info && lend(l, info, found) ? info : NULL;
}

// ---- the closure's record ----

void typed_layout(Gen *g, FuncInfo *info, TypedLine *typed) {
    const Line *l = typed->line;
    Type *record = closure_type(g, info);
    VEC(TypedVar) vars = {0};
    typed->record = rtype(g, record);
    for (int i = 0; i < info->captures.len; i++) {
        const Object *obj = info->captures.at[i];
        const Lent *lent = lent_of(l, obj);
        uint32_t offset = (uint32_t)record->struct_.fields.at[i + 1].offset;
        if (lent) {
            vec_push(g->arena, &vars, (TypedVar){lent->var, offset, lent->assigned});
        } else {
            typed->value = rtype(g, obj->type);
            typed->value_offset = offset;
        }
    }
    typed->vars = vars.at;
    typed->n_vars = vars.len;
}

// ---- all of it ----

// *plain: the line is to be taken as a statement; becomes whether it is a call that may have to be.
static Program *extend_once(
    const Program *old, int func, uint32_t pc, Str text, bool *plain, TypedLine *typed, Diagnostics *diags) {
    Arena arena = {0}, notes = {0};
    Diagnostics found = {.arena = &notes};
    SourceSet sources = extended_sources(&old->sources, &arena);
    const Checked *extended = checked_extend(&arena, compiled_gen(old)->checked);
    Line l = line_open(old, func, pc, &arena);
    Program *p = NULL;
    FuncInfo *info = NULL;
    if (!l.info)
        diag_add(&found, 0, "nothing can be typed into this frame: it has no source");
    else
        info = check_line(&l, &sources, extended, text, *plain, &found);
    *typed = (TypedLine){.line = &l};
    if (info)
        p = compile_statement(arena, sources, old, extended, info, &typed->func, typed, &found);
    else
        arena_free(&arena);
    typed->line = NULL;
    *plain = l.call;
    extension_tell(diags, &found);
    arena_free(&notes);
    return p;
}

Program *program_extend_at(const Program *old, int func, uint32_t pc, Str line, TypedLine *typed, Diagnostics *diags) {
    Arena notes = {0};
    Diagnostics found = {.arena = &notes};
    bool plain = false;
    Program *p = extend_once(old, func, pc, line, &plain, typed, &found);
    if (!p && plain) // a call without a value, or with several, is a statement only; its errors are those to be told
        p = extend_once(old, func, pc, line, &plain, typed, diags);
    else
        extension_tell(diags, &found);
    arena_free(&notes);
    return p;
}
