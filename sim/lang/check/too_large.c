// What Go's compiler refuses for its size once the types are right: types that no memory holds, channels of large elements, and functions
// whose parameters and results no stack holds. (That locals and temporaries take a gigabyte is told as well, but by what the
// optimizer left of them.) The compiler meets a type when it lays out what is declared, so an error stands at the declared name.
#include "lang/check/checker.h"

static const int64_t address_space = (int64_t)1 << 50;

enum {
    LARGEST_ELEMENT = (1 << 16) - 1, // the runtime keeps the size in 16 bits
    LARGEST_FRAME = (1 << 30) - 1,
    MEGABYTE = 1 << 20,
};

// ---- channels

// A channel that only an expression mentions is found when the program makes it.

static bool any_too_large(Type *t);

static bool fields_too_large(const Fields *fields) {
    for (int i = 0; i < fields->len; i++)
        if (any_too_large(fields->at[i].type))
            return true;
    return false;
}

static bool too_large(Type *t) {
    switch (t->kind) {
    case T_CHAN: {
        int64_t size = type_size_known(t->chan.elem) ? type_size(t->chan.elem) : 0;
        return size < 0 || size > LARGEST_ELEMENT || any_too_large(t->chan.elem);
    }
    case T_ARRAY: return any_too_large(t->array.elem);
    case T_SLICE: return any_too_large(t->slice.elem);
    case T_POINTER: return any_too_large(t->pointer.elem);
    case T_MAP: return any_too_large(t->map.key) || any_too_large(t->map.elem);
    case T_STRUCT: return fields_too_large(&t->struct_.fields);
    case T_FUNC: return fields_too_large(&t->func.params) || fields_too_large(&t->func.results);
    case T_INTERFACE:
        for (int i = 0; i < t->iface.methods.len; i++)
            if (any_too_large(t->iface.methods.at[i].type))
                return true;
        return false;
    default: return false;
    }
}

// In a part of a type. What a named type is made of is told where that is declared.
static bool any_too_large(Type *t) {
    t = type_unalias(t);
    return t->kind != T_NAMED && too_large(t);
}

static void check_declared(Checker *c, Pos pos, Type *t) {
    bool channel = type_under(t)->kind == T_CHAN;
    if (channel ? too_large(type_under(t)) : any_too_large(t))
        error_at(c, pos, "channel element type too large (>64kB)");
}

static void check_variable(Checker *c, const Node *name) {
    if (name && name->kind == NODE_IDENT && name->obj && name->obj->kind == OBJ_VAR && name->obj->pos == name->pos)
        check_declared(c, name->pos, name->obj->type);
}

static void check_variables(Checker *c, const Nodes *names) {
    for (int i = 0; i < names->len; i++)
        check_variable(c, names->at[i]);
}

// ---- functions

static int64_t fields_size(const Fields *fields) {
    int64_t sum = 0;
    for (int i = 0; i < fields->len; i++) {
        int64_t size = type_size_known(fields->at[i].type) ? type_size(fields->at[i].type) : 0;
        if (size < 0 || __builtin_add_overflow(sum, size, &sum))
            return INT64_MAX / 4;
    }
    return sum;
}

static void check_signature(Checker *c, Pos pos, Type *sig, Type *recv) {
    int64_t size = fields_size(&sig->func.params) + fields_size(&sig->func.results);
    if (recv && type_size_known(recv))
        size += type_size(recv);
    if (size > LARGEST_FRAME)
        error_at(c, pos, "stack frame too large (>1GB): 0 MB locals + %l MB args", size / MEGABYTE);
}

static void visit(void *context, Node *n) {
    Checker *c = context;
    switch (n->kind) {
    case NODE_VAR_SPEC: check_variables(c, &n->var.names); break;
    case NODE_ASSIGN_STMT:
        if (n->assign.define)
            check_variables(c, &n->assign.lhs);
        break;
    case NODE_RANGE_STMT:
        check_variable(c, n->range.key);
        check_variable(c, n->range.value);
        break;
    case NODE_FUNC_LIT: check_signature(c, n->pos, type_under(n->type), NULL); break;
    default: break;
    }
    node_each_child(n, visit, c);
}

static void check_declaration(Checker *c, Node *n) {
    if (n->kind == NODE_TYPE_SPEC && n->obj && !n->type_spec.alias)
        check_declared(c, n->type_spec.name->pos, type_under(n->obj->type));
    if (n->kind == NODE_FUNC_DECL && n->obj) {
        const Node *recv = n->func.recv;
        check_declared(c, n->func.name->pos, n->obj->type);
        check_signature(c, n->pos, n->obj->type, recv && recv->field.type ? recv->field.type->type : NULL);
    }
    visit(c, n);
}

// ---- types

typedef struct Sizes {
    Checker *c;
    Pos declared; // the name, or what stands for it
} Sizes;

static Pos declared_by(const Node *n) {
    switch (n->kind) {
    case NODE_VAR_SPEC: return n->var.names.at[0]->pos;
    case NODE_TYPE_SPEC: return n->type_spec.name->pos;
    case NODE_FUNC_DECL: return n->func.name->pos;
    case NODE_FUNC_LIT: return n->pos;
    case NODE_ASSIGN_STMT: return n->assign.define ? n->assign.lhs.at[0]->pos : 0;
    default: return 0;
    }
}

static bool fits(Type *t) {
    return !type_size_known(t) || (type_size(t) >= 0 && type_size(t) < address_space);
}

// A struct is told only where no field is to blame.
static bool oversized(const Node *n) {
    if ((n->kind != NODE_ARRAY_TYPE && n->kind != NODE_STRUCT_TYPE) || !n->type || fits(n->type))
        return false;
    for (int i = 0; n->kind == NODE_STRUCT_TYPE && i < n->type->struct_.fields.len; i++)
        if (!fits(n->type->struct_.fields.at[i].type))
            return false;
    return true;
}

static void check_size(void *context, Node *n) {
    Sizes *s = context;
    Pos outer = s->declared, inner = declared_by(n);
    if (inner)
        s->declared = inner;
    node_each_child(n, check_size, s);
    if (oversized(n))
        error_at(s->c, s->declared, "type %t larger than address space", n->type);
    s->declared = outer;
}

// ---- all of a package

typedef enum Which { TYPES_AND_VARIABLES, FUNCTIONS, EVERYTHING } Which;

// Goes over the package's declarations unless something is wrong already.
static void each_declaration(Checker *c, Which which, void (*check)(Checker *c, Node *n)) {
    if (c->session->diags->list.len > 0)
        return;
    for (int i = 0; i < c->pkg->files.len; i++) {
        const Nodes *decls = &c->pkg->files.at[i]->decls;
        for (int k = 0; k < decls->len; k++)
            if (which == EVERYTHING || (which == FUNCTIONS) == (decls->at[k]->kind == NODE_FUNC_DECL))
                check(c, decls->at[k]);
    }
}

static void check_sizes(Checker *c, Node *n) {
    check_size(&(Sizes){c, n->pos}, n);
}

void check_large(Checker *c) {
    each_declaration(c, TYPES_AND_VARIABLES, check_sizes);
    each_declaration(c, FUNCTIONS, check_sizes);
    each_declaration(c, EVERYTHING, check_declaration);
}
